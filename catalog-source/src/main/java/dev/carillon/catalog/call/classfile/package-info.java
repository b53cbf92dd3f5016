/** Calls of the AWS SDK for Java 2.x in class files, whatever language they were compiled from. */
@NullMarked
package dev.carillon.catalog.call.classfile;

import org.jspecify.annotations.NullMarked;
