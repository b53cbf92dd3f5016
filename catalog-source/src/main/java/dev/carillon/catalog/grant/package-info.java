/** What the statements of a policy grant: above a ceiling, or more than is called. */
@NullMarked
package dev.carillon.catalog.grant;

import org.jspecify.annotations.NullMarked;
