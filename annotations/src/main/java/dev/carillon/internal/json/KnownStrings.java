package dev.carillon.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * Short strings that were read already. A policy says {@code "Effect"} in every statement, and it
 * has to be made once only.
 */
final class KnownStrings {

  private static final int LONGEST = 16;
  private static final int PLACES = 64;

  /** By length and two characters; two strings that meet there only replace each other. */
  private final @Nullable String[] strings = new String[PLACES];

  /** Returns a part of a text. */
  String part(String text, int begin, int end) {
    int length = end - begin;
    if (length == 0) {
      return "";
    }
    if (length > LONGEST) {
      return text.substring(begin, end);
    }
    int place = (length * 7 + text.charAt(begin) * 3 + text.charAt(end - 1)) & (PLACES - 1);
    String known = strings[place];
    if (known == null || known.length() != length || !text.startsWith(known, begin)) {
      known = text.substring(begin, end);
      strings[place] = known;
    }
    return known;
  }
}
