/** Policy documents with placeholders: where these are, and what the document says with values. */
@NullMarked
package dev.carillon.internal.template;

import org.jspecify.annotations.NullMarked;
