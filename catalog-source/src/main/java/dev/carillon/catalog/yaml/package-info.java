/** Reads YAML, in which templates of CloudFormation and SAM are written by hand. */
@NullMarked
package dev.carillon.catalog.yaml;

import org.jspecify.annotations.NullMarked;
