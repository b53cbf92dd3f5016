/**
 * What code calls of the AWS SDK for Java 2.x, read from javac's trees, held against the ceiling
 * and the policy files around each call. Which operation a call is of and which actions that needs,
 * {@link dev.carillon.catalog.call} says.
 */
@NullMarked
package dev.carillon.processor.sdk;

import org.jspecify.annotations.NullMarked;
