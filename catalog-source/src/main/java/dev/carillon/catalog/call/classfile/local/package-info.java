/** Which variables of the source the slots of a method in a class file are. */
@NullMarked
package dev.carillon.catalog.call.classfile.local;

import org.jspecify.annotations.NullMarked;
