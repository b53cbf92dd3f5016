/**
 * What the code of a method names: which variables of the source its slots are, the methods whose
 * results are known by their names, and what stands for texts until all classes are read.
 */
@NullMarked
package dev.carillon.catalog.call.classfile.local;

import org.jspecify.annotations.NullMarked;
