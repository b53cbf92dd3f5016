/**
 * What IAM accepts by AWS's own pages although AWS's tables do not list it: all exceptions to the
 * tables, the names that are values of keys, and no code. A comment is the address of the page that
 * the rows below it rest on. The pages are those of November 2026.
 *
 * <p>Who asks has the text of its kind as a constant, so that no class of this package is ever
 * loaded, and none is in the jar.
 */
@NullMarked
package dev.carillon.internal.iam.page.text;

import org.jspecify.annotations.NullMarked;
