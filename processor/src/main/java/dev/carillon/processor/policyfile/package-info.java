/**
 * The step between request and plan for policy files: which files an annotation names, and what is
 * wrong in them. It knows neither javac nor what is generated.
 */
@NullMarked
package dev.carillon.processor.policyfile;

import org.jspecify.annotations.NullMarked;
