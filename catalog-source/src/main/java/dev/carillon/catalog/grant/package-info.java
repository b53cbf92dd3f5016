/**
 * What policies grant: those of a role together, on resources that actions take, above a ceiling,
 * and more than is called; which services they name; and which actions and buckets alone the policy
 * of a resource is about.
 */
@NullMarked
package dev.carillon.catalog.grant;

import org.jspecify.annotations.NullMarked;
