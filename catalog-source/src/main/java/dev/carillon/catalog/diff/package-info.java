/**
 * What changed between two catalogs of a service, and what that means for policies that select
 * actions by access level or by wildcard: values that are computed from two catalogs, and writers
 * that tell them to a person ({@code text}, {@code markdown}) or to a program ({@code json}).
 */
@NullMarked
package dev.carillon.catalog.diff;

import org.jspecify.annotations.NullMarked;
