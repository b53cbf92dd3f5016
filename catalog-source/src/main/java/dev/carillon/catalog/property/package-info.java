/**
 * What properties of CloudFormation's and SAM's resources have where they have, or make, a policy:
 * whether it is a policy, a text or a list, and whether it stands where CloudFormation reads it.
 */
@NullMarked
package dev.carillon.catalog.property;

import org.jspecify.annotations.NullMarked;
