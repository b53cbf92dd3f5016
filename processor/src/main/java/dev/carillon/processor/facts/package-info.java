/**
 * What is known of each service, from the catalog that its generated enum carries or from those
 * that Carillon brings, arranged for the questions of the checks.
 */
@NullMarked
package dev.carillon.processor.facts;

import org.jspecify.annotations.NullMarked;
