/**
 * What javac runs: the annotation processors that generate and the plugin that checks, and nothing
 * but the order of their steps.
 */
@NullMarked
package dev.carillon.processor;

import org.jspecify.annotations.NullMarked;
