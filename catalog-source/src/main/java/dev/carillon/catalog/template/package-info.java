/**
 * What the functions of a CloudFormation template give of the resources in it: which of them give
 * an ARN, in which form, and which give a name or an id.
 */
@NullMarked
package dev.carillon.catalog.template;

import org.jspecify.annotations.NullMarked;
