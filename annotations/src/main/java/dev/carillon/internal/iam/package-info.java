/**
 * What IAM means, each rule once: ARNs and their formats, condition keys and operators, names and
 * those near them. Every surface asks here. Not for users.
 */
@NullMarked
package dev.carillon.internal.iam;

import org.jspecify.annotations.NullMarked;
