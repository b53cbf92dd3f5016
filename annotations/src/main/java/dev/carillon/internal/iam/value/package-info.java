/**
 * What values of conditions, and parts of ARNs, are right by their form: addresses, dates, Regions.
 */
@NullMarked
package dev.carillon.internal.iam.value;

import org.jspecify.annotations.NullMarked;
