/**
 * Checks of the calls that statements are built by, and of what is above a ceiling. A check of
 * calls is a {@link dev.carillon.processor.call.CallCheck} and an entry in {@link
 * dev.carillon.processor.call.CallChecks}; what it may ask about a call is in {@link
 * dev.carillon.processor.call.Call}.
 */
@NullMarked
package dev.carillon.processor.call;

import org.jspecify.annotations.NullMarked;
