/**
 * What AWS's Service Authorization Reference says of a service and its actions, as far as a policy
 * can be judged by it. Nothing here knows a policy; the packages that judge policies, and those
 * that make them, both build on this one.
 */
@NullMarked
package dev.carillon.policy.reference;

import org.jspecify.annotations.NullMarked;
