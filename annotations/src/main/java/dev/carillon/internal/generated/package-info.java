/**
 * What generated code calls: the packed table of an enum of actions, and the template of a policy
 * file. Not for users.
 */
@NullMarked
package dev.carillon.internal.generated;

import org.jspecify.annotations.NullMarked;
