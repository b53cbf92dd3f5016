/**
 * The vocabulary of IAM policies: actions, statements and policies as immutable values, and their
 * JSON as AWS documents it. Generated code is a thin layer over these classes.
 */
@NullMarked
package dev.carillon.policy;

import org.jspecify.annotations.NullMarked;
