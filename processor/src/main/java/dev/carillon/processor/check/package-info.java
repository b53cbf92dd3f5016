/**
 * What is written as text, checked: the javac plugin that reads the strings of a compilation and
 * holds those that name IAM actions, ARNs and condition keys against the catalogs. It listens for
 * classes that javac has attributed, works through the exported {@code com.sun.source} API alone,
 * and loads nothing before the first string that could be its business.
 */
@NullMarked
package dev.carillon.processor.check;

import org.jspecify.annotations.NullMarked;
