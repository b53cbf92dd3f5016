/**
 * Reads what AWS publishes, in all its forms, by one way: a page of any form becomes tables of
 * cells that know their place ({@code html}, {@code markdown}, {@code text}), and these a catalog
 * ({@code table}). AWS's own JSON needs no table ({@code json}). Whatever is wrong on the way is
 * collected and told at once; a page that is not whole never becomes a catalog.
 */
@NullMarked
package dev.carillon.catalog.read;

import org.jspecify.annotations.NullMarked;
