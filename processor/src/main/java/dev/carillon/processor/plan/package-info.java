/**
 * The second step: from what is asked for and what AWS says to what is generated. The only code
 * that decides a Java name, an order or the text of a comment; it knows neither javac nor JavaPoet.
 */
@NullMarked
package dev.carillon.processor.plan;

import org.jspecify.annotations.NullMarked;
