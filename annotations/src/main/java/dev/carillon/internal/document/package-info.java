/**
 * The workers behind the values of {@link dev.carillon.policy}: the elements of a statement, how a
 * document is read, split and summed up, and what a statement is held against when it is made. They
 * know documents and statements by their elements only, never by the classes that authors use. Not
 * for users.
 */
@NullMarked
package dev.carillon.internal.document;

import org.jspecify.annotations.NullMarked;
