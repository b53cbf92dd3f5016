package dev.carillon.catalog.call;

import java.util.List;
import java.util.stream.Stream;

/** What makes AWS check another action than one of each call. */
final class Against {

  static final Against NOTHING = new Against(List.of());

  private final List<String> words;

  /**
   * Takes the words of a row: none, or {@code -x y}, where x makes AWS check another action, but
   * not instead of this one where y is called, too.
   */
  Against(List<String> words) {
    this.words = List.copyOf(words);
  }

  /** Returns the setter, if there is one, and none of the others is called on some request. */
  Stream<String> in(RequestUses requests, String request) {
    return requests.isAnySet(request, words::contains)
        ? Stream.empty()
        : words.stream().limit(1).map(word -> word.substring(1));
  }
}
