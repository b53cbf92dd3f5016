/**
 * Reads what AWS publishes, in all its forms, by one way: a page of any form becomes tables of
 * cells that know their place ({@code HtmlPage}, {@code MarkdownPage}, {@code SavedTextPage}), the
 * columns of a table are found by its header ({@code TableColumns}), and the rows are assembled
 * into a catalog ({@code PageAssembler}). AWS's own JSON needs no table ({@code
 * json.ServiceReferenceJson}). Whatever is wrong on the way is collected and told at once; a page
 * that is not whole never becomes a catalog.
 */
@NullMarked
package dev.carillon.catalog.read;

import org.jspecify.annotations.NullMarked;
