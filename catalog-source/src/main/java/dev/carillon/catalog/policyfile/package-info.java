/**
 * Judges policy files: finds those that a path, a folder or a pattern names, reads them, fills in
 * placeholders and says what is wrong where. The command line, the annotation processor and tests
 * of users all come through here.
 */
@NullMarked
package dev.carillon.catalog.policyfile;

import org.jspecify.annotations.NullMarked;
