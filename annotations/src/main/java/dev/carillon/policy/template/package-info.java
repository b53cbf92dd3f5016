/**
 * Policy documents with placeholders: what counts as one, and how values are filled in without ever
 * changing what else the document says.
 */
@NullMarked
package dev.carillon.policy.template;

import org.jspecify.annotations.NullMarked;
