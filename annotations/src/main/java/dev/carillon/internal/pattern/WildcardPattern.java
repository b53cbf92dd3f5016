package dev.carillon.internal.pattern;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Text in which {@code *} stands for any characters, also none, and {@code ?} for exactly one: how
 * IAM writes the actions, the ARNs and the values of {@code StringLike} conditions that a statement
 * is about.
 *
 * <p>Two patterns are equal if they match the same way: {@code "a*?"} equals {@code "a?**"}. For a
 * given pattern, matching takes time in proportion to the length of the text; no text and no
 * pattern makes it backtrack exponentially.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards">
 *     Using wildcards in resource ARNs</a>
 */
public final class WildcardPattern {

  /** The symbol for any characters. */
  static final int STAR = -1;

  /** The symbol for exactly one character. */
  static final int ANY = -2;

  private final String text;
  private final boolean ignoresCase;
  private final int[] symbols;

  private WildcardPattern(String text, boolean ignoresCase) {
    this.text = text;
    this.ignoresCase = ignoresCase;
    this.symbols = normalized(symbols(text, ignoresCase));
  }

  /**
   * Reads a pattern that tells letter case apart, as ARNs and {@code StringLike} do. {@code ${*}},
   * {@code ${?}} and {@code ${$}} stand for the character itself, as in IAM.
   */
  public static WildcardPattern of(String text) {
    return new WildcardPattern(text, false);
  }

  /**
   * Reads a pattern that tells letter case apart and has policy variables, such as {@code
   * ${aws:username}}. What one stands for is known in a request only; here it stands for any
   * characters.
   */
  public static WildcardPattern withVariables(String text) {
    return of(Placeholders.starred(text));
  }

  /** Reads a pattern that ignores letter case, as actions do. */
  public static WildcardPattern ignoringCase(String text) {
    return new WildcardPattern(text, true);
  }

  /** Returns whether the pattern matches all of this text. */
  public boolean matches(String candidate) {
    return matches(candidate, 0, candidate.length());
  }

  /** Returns whether the pattern matches a part of a text, all of it. */
  public boolean matches(String candidate, int from, int to) {
    int next = from;
    int symbol = 0;
    int star = -1;
    int resume = from;
    while (next < to) {
      if (symbol < symbols.length && symbols[symbol] == STAR) {
        star = symbol++;
        resume = next;
        if (symbol == symbols.length) {
          return true; // The star takes the rest.
        }
      } else if (symbol < symbols.length && takes(symbols[symbol], candidate.charAt(next))) {
        symbol++;
        next++;
      } else if (star >= 0) {
        // Only the last star is ever widened: what an earlier one could take, this one can too.
        symbol = star + 1;
        next = ++resume;
      } else {
        return false;
      }
    }
    return symbol == symbols.length || (symbol == symbols.length - 1 && symbols[symbol] == STAR);
  }

  /** Returns whether this pattern matches every text that the other one matches. */
  public boolean covers(WildcardPattern other) {
    int head = 0;
    while (head < symbols.length && symbols[head] >= 0) {
      if (head == other.symbols.length || symbols[head] != other.symbols[head]) {
        return false;
      }
      head++;
    }
    return head == symbols.length
        ? head == other.symbols.length
        : Containment.holds(symbols, other.symbols);
  }

  /** Returns whether there is a text that both patterns match. */
  public boolean intersects(WildcardPattern other) {
    return Intersection.exists(symbols, other.symbols);
  }

  /**
   * Returns the plain characters that all texts begin with, in small letters where case is ignored.
   */
  public String start() {
    StringBuilder start = new StringBuilder(symbols.length);
    for (int i = 0; i < symbols.length && symbols[i] >= 0; i++) {
      start.append((char) symbols[i]);
    }
    return start.toString();
  }

  /**
   * Returns the same of an action or a service prefix, which have no escapes, without making the
   * pattern.
   */
  public static String startIgnoringCase(String text) {
    StringBuilder start = new StringBuilder(text.length());
    for (int i = 0; i < text.length() && text.charAt(i) != '*' && text.charAt(i) != '?'; i++) {
      start.append(folded(text.charAt(i)));
    }
    return start.toString();
  }

  /** Returns whether the pattern matches only the one text that it is. */
  public boolean isLiteral() {
    for (int symbol : symbols) {
      if (symbol < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns the pattern as it was written. */
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WildcardPattern pattern
        && ignoresCase == pattern.ignoresCase
        && Arrays.equals(symbols, pattern.symbols);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(symbols);
  }

  /** Returns what the pattern matches, one after the other; two stars never stand together. */
  int[] symbols() {
    return symbols;
  }

  private boolean takes(int symbol, char character) {
    return symbol == ANY || symbol == (ignoresCase ? folded(character) : character);
  }

  private static char folded(char character) {
    if (character < 128) {
      return character >= 'A' && character <= 'Z' ? (char) (character + 'a' - 'A') : character;
    }
    return Character.toLowerCase(Character.toUpperCase(character));
  }

  private static int[] symbols(String text, boolean ignoresCase) {
    int[] symbols = new int[text.length()];
    int length = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '$' && isEscape(text, at)) {
        symbols[length++] = text.charAt(at + 2);
        at += 3;
      } else if (character == '*') {
        symbols[length++] = STAR;
      } else if (character == '?') {
        symbols[length++] = ANY;
      } else {
        symbols[length++] = ignoresCase ? folded(character) : character;
      }
    }
    return length == symbols.length ? symbols : Arrays.copyOf(symbols, length);
  }

  private static boolean isEscape(String text, int at) {
    return text.startsWith("${*}", at)
        || text.startsWith("${?}", at)
        || text.startsWith("${$}", at);
  }

  /** Most patterns have no two wildcards side by side, and need no other array. */
  private static boolean isNormal(int[] symbols) {
    for (int i = 1; i < symbols.length; i++) {
      if (symbols[i] < 0 && symbols[i - 1] < 0) {
        return false;
      }
    }
    return true;
  }

  /** Writes every run of wildcards as its question marks, then at most one star. */
  private static int[] normalized(int[] symbols) {
    if (isNormal(symbols)) {
      return symbols;
    }
    int[] normal = new int[symbols.length];
    int length = 0;
    boolean star = false;
    for (int symbol : symbols) {
      if (symbol == STAR) {
        star = true;
        continue;
      }
      if (star && symbol != ANY) {
        normal[length++] = STAR;
        star = false;
      }
      normal[length++] = symbol;
    }
    if (star) {
      normal[length++] = STAR;
    }
    return Arrays.copyOf(normal, length);
  }
}
