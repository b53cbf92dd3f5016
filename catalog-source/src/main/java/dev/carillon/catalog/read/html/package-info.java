/** Takes apart pages of AWS as HTML, in the layouts of all years ({@code HtmlPage}). */
@NullMarked
package dev.carillon.catalog.read.html;

import org.jspecify.annotations.NullMarked;
