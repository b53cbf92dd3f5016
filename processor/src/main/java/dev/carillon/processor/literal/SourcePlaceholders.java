package dev.carillon.processor.literal;

import dev.carillon.catalog.template.LeftOpen;
import dev.carillon.internal.pattern.Placeholders;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the parts of a text in a source file that stand for other text: those of {@link
 * Placeholders}, those of policies in programs, and what authors write besides, {@code <name>}.
 */
public final class SourcePlaceholders {

  private static final Pattern BESIDES =
      Pattern.compile(LeftOpen.parts(Set.of()) + "|\\{[^{}]*}|%n|<[^<>]*>");

  private SourcePlaceholders() {}

  /** Returns whether a part of the text stands for other text. */
  public static boolean isIn(String text) {
    return !starred(text).equals(text);
  }

  /** Returns the text with a star for each part that stands for other text. */
  static String starred(String text) {
    return BESIDES.matcher(Placeholders.starred(text)).replaceAll("*");
  }
}
