/** Takes apart pages of AWS as a page reader saves them: text and bars ({@code SavedTextPage}). */
@NullMarked
package dev.carillon.catalog.read.text;

import org.jspecify.annotations.NullMarked;
