/** The last step: types become source files. The only code that touches the Filer. */
@NullMarked
package dev.carillon.processor.emit;

import org.jspecify.annotations.NullMarked;
