/**
 * From a call of the AWS SDK for Java 2.x to the IAM actions that it is authorized by. The mapping
 * works on names of types and methods alone, so that class files and javac's trees are answered by
 * the same code.
 */
@NullMarked
package dev.carillon.catalog.call;

import org.jspecify.annotations.NullMarked;
