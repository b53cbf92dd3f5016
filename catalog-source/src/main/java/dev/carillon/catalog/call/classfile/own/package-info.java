/** What one method does by itself: the requests that it builds, and the operation that it is. */
@NullMarked
package dev.carillon.catalog.call.classfile.own;

import org.jspecify.annotations.NullMarked;
