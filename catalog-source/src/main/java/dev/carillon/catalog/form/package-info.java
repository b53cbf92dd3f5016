/** What policies and templates are written in: JSON, YAML and the JSON form of Terraform. */
@NullMarked
package dev.carillon.catalog.form;

import org.jspecify.annotations.NullMarked;
