/** What code is given from outside of it. */
@NullMarked
package dev.carillon.catalog.call.classfile.given;

import org.jspecify.annotations.NullMarked;
