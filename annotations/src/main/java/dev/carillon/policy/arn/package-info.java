/** Amazon resource names (ARNs) as policies write them: made from a format, or checked as text. */
@NullMarked
package dev.carillon.policy.arn;

import org.jspecify.annotations.NullMarked;
