/** What statements of PartiQL, given to DynamoDB as text, do to which table. */
@NullMarked
package dev.carillon.catalog.call.partiql;

import org.jspecify.annotations.NullMarked;
