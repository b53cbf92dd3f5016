package dev.carillon.catalog.read;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One way to damage a text. What is damaged, and how, comes from a random number. */
public enum Mutation {
  CHARACTER_REPLACED,
  CHARACTER_INSERTED,
  CHARACTER_DELETED,
  LOOK_ALIKE,
  TOKEN_DELETED,
  TOKEN_DUPLICATED,
  TOKEN_INSERTED,
  LINE_DELETED,
  LINE_DUPLICATED,
  LINES_SWAPPED,
  LINES_JOINED,
  LINE_BROKEN,
  WORD_MISSPELT,
  RANGE_DELETED,
  RANGE_REPEATED,
  CUT_OFF;

  /** Signs that mean something in one of the forms, and some that do not. */
  private static final String SIGNS = "<>/|*-#\"'{}[]():,.&;= \n\\`+~$%@!?_0aZé";

  private static final List<String> LOOK_ALIKES =
      List.of(
          "\u2217", "\uFF0A", "\uFE0F", "\u200E", "\u200B", "\u2028", "\u2029", "\u0085", "\u00A0",
          "\u00AD", "\u202E", "\uFEFF", "\u2060", "\u0430", "\u2011", "\u2223", "\uFF5C", "\uFF1A",
          "\u000B", "\f", "\u0001", "\u3000", "\uFFFD");

  private static final List<String> TOKENS =
      List.of(
          "</table>",
          "<table>",
          "<tr>",
          "</tr>",
          "<td>",
          "</td>",
          "<th>",
          "<thead>",
          "</thead>",
          "<textarea>",
          "</textarea>",
          "<script>",
          "</script>",
          "<style>",
          "<title>",
          "<!--",
          "-->",
          "<select>",
          "<svg>",
          "<math>",
          "<template>",
          "<plaintext>",
          "<xmp>",
          "<noscript>",
          "<iframe>",
          "<h2>x</h2>",
          "<p>",
          "<br>",
          "<caption>",
          "<col>",
          "<frameset>",
          "<tr><td>",
          "<table><tr><td>",
          "</td></tr></table>",
          "|",
          "||",
          "| --- | --- |",
          "**",
          "*",
          "- **",
          "  - **",
          "## x\n",
          "```\n",
          "\n\n",
          "{",
          "}",
          "[",
          "]",
          ",",
          "null",
          "true",
          "\"");

  private static final Pattern TOKEN =
      Pattern.compile("<[^<>]*>|\\||\\*\\*|\\*|\"[^\"\n]*\"|[{}\\[\\],:]|[A-Za-z]+|[^\\w\\s]");

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

  private static final int MAX_RANGE = 1_500;

  private static final List<Mutation> ALL = List.of(values());

  /** Returns one of them, each as often as another. */
  public static Mutation any(Random random) {
    return ALL.get(random.nextInt(ALL.size()));
  }

  /** Returns the text, damaged once. */
  public String of(String text, Random random) {
    int at = random.nextInt(text.length());
    return switch (this) {
      case CHARACTER_REPLACED -> replaced(text, at, at + 1, sign(random));
      case CHARACTER_INSERTED -> replaced(text, at, at, sign(random));
      case CHARACTER_DELETED -> replaced(text, at, at + 1, "");
      case LOOK_ALIKE -> replaced(text, at, at + random.nextInt(2), any(LOOK_ALIKES, random));
      case TOKEN_DELETED -> token(text, at, TOKEN, t -> "");
      case TOKEN_DUPLICATED -> token(text, at, TOKEN, t -> t + t);
      case TOKEN_INSERTED -> token(text, at, TOKEN, t -> any(TOKENS, random) + t);
      case LINE_DELETED -> replaced(text, lineStart(text, at), lineEnd(text, at), "");
      case LINE_DUPLICATED -> {
        String line = text.substring(lineStart(text, at), lineEnd(text, at));
        yield replaced(text, lineEnd(text, at), lineEnd(text, at), line);
      }
      case LINES_SWAPPED -> {
        int middle = lineEnd(text, at);
        int end = middle < text.length() ? lineEnd(text, middle) : middle;
        String swapped = text.substring(middle, end) + text.substring(lineStart(text, at), middle);
        yield replaced(text, lineStart(text, at), end, swapped);
      }
      case LINES_JOINED -> {
        int end = lineEnd(text, at);
        yield replaced(text, Math.max(0, end - 1), end, "");
      }
      case LINE_BROKEN -> replaced(text, at, at, "\n");
      case WORD_MISSPELT -> token(text, at, WORD, Mutation::misspelt);
      case RANGE_DELETED -> replaced(text, at, rangeEnd(text, at, random), "");
      case RANGE_REPEATED -> {
        int end = rangeEnd(text, at, random);
        yield replaced(text, end, end, text.substring(at, end));
      }
      case CUT_OFF -> text.substring(0, at);
    };
  }

  private static String misspelt(String word) {
    return word.charAt(0) + word.substring(2, 3) + word.substring(1, 2) + word.substring(3) + "q";
  }

  private static String sign(Random random) {
    return String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
  }

  private static String any(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static String token(String text, int at, Pattern pattern, UnaryOperator<String> change) {
    String near = text.substring(at, Math.min(text.length(), at + MAX_RANGE));
    return pattern
        .matcher(near)
        .results()
        .findFirst()
        .map(
            (MatchResult r) ->
                replaced(text, at + r.start(), at + r.end(), change.apply(r.group())))
        .orElse(text);
  }

  private static int rangeEnd(String text, int at, Random random) {
    return Math.min(text.length(), at + 1 + random.nextInt(MAX_RANGE));
  }

  private static int lineStart(String text, int at) {
    return at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  }

  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  private static String replaced(String text, int from, int to, String by) {
    return text.substring(0, from) + by + text.substring(Math.min(to, text.length()));
  }
}
