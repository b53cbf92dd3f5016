/**
 * IAM's wildcard patterns as values: what a pattern matches, whether it covers or meets another
 * one, which actions it stands for, and the shortest patterns that stand for a set of actions. Pure
 * functions; nothing here knows a policy.
 */
@NullMarked
package dev.carillon.policy.pattern;

import org.jspecify.annotations.NullMarked;
