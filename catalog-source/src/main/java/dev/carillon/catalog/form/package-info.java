/** What policies and templates are written in: JSON and YAML. */
@NullMarked
package dev.carillon.catalog.form;

import org.jspecify.annotations.NullMarked;
