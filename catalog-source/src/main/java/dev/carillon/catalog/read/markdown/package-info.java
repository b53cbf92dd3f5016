/** Takes apart pages of AWS as Markdown: tables between bars, or lists ({@code MarkdownPage}). */
@NullMarked
package dev.carillon.catalog.read.markdown;

import org.jspecify.annotations.NullMarked;
