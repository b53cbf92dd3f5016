/** The files of folders and archives that hold code. */
@NullMarked
package dev.carillon.catalog.call.classfile.archive;

import org.jspecify.annotations.NullMarked;
