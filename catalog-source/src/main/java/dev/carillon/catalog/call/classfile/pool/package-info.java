/** What the constants of a class say by themselves, wherever its code uses them. */
@NullMarked
package dev.carillon.catalog.call.classfile.pool;

import org.jspecify.annotations.NullMarked;
