/**
 * What compiled code needs of IAM: the actions that its calls of the AWS SDK lead to, with the
 * need, the reason and the place of each, and the policy that grants them.
 */
@NullMarked
package dev.carillon.catalog.required;

import org.jspecify.annotations.NullMarked;
