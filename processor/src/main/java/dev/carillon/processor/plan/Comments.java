package dev.carillon.processor.plan;

import dev.carillon.processor.problem.Help;
import java.util.List;
import java.util.Optional;

/** The parts that Javadoc comments are made of. */
final class Comments {

  private static final String SEE = "@see ";

  /** Characters that HTML, Javadoc or Java would take for their own. */
  private static final String SPECIAL = "&<>@{}\\*";

  /** Which characters of ASCII stand for themselves. */
  private static final boolean[] STANDS_FOR_ITSELF = new boolean[128];

  /** Which of them names have that are shown as code. */
  private static final boolean[] IN_PLAIN_CODE = new boolean[128];

  static {
    for (char c = ' '; c <= '~'; c++) {
      STANDS_FOR_ITSELF[c] = SPECIAL.indexOf(c) < 0;
      IN_PLAIN_CODE[c] = Character.isLetterOrDigit(c) || "_ ./:$+-".indexOf(c) >= 0;
    }
  }

  /** What a sentence ends with. */
  private static final String ENDS = ".!?";

  /** The longest line of a comment, without its margin. */
  private static final int WIDTH = 92;

  private Comments() {}

  /** Returns text from outside so that a comment shows it, whatever it contains. */
  static String text(String outside) {
    if (isPlain(outside)) {
      return outside.strip();
    }
    StringBuilder html = new StringBuilder(outside.length());
    outside
        .codePoints()
        .forEach(
            character -> {
              if (SPECIAL.indexOf(character) >= 0) {
                html.append("&#").append(character).append(';');
              } else {
                html.appendCodePoint(isVisible(character) ? character : ' ');
              }
            });
    return html.toString().strip();
  }

  /** Returns a name from outside; the braces of a placeholder stand for themselves in pairs. */
  static String name(String outside) {
    return outside.indexOf('{') >= 0 && isPlainCode(outside) ? outside : text(outside);
  }

  /** Returns whether Javadoc shows code as it is: no mark of its own, and braces in pairs. */
  private static boolean isPlainCode(String code) {
    boolean inBraces = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == (inBraces ? '}' : '{')) {
        inBraces = !inBraces;
      } else if (c >= IN_PLAIN_CODE.length || !IN_PLAIN_CODE[c]) {
        return false;
      }
    }
    return !inBraces && !code.isEmpty();
  }

  /** Most texts are of ASCII characters that stand for themselves. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= STANDS_FOR_ITSELF.length || !STANDS_FOR_ITSELF[c]) {
        return false;
      }
    }
    return true;
  }

  /** Returns text from outside as a sentence, with a full stop. */
  static String sentence(String outside) {
    String text = text(outside);
    return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + '.';
  }

  /** Returns a name from outside as code. */
  static String code(String name) {
    return isPlainCode(name) ? "{@code " + name + '}' : "<code>" + text(name) + "</code>";
  }

  /** Returns names from outside as code, with commas between. */
  static String code(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(text.isEmpty() ? "" : ", ").append(code(name));
    }
    return text.toString();
  }

  /**
   * Returns the tag that links to AWS's page, in one line however long the address is.
   *
   * @param address the address of the page or of a row on it; where none is known, the tag links to
   *     the list of all pages
   */
  static String see(Optional<String> address) {
    return SEE + link(address.orElse(Help.TABLES));
  }

  /** Returns the link to an address of AWS's. */
  static String link(String address) {
    return "<a href=\"" + text(address) + "\">AWS</a>";
  }

  /** Returns a comment of these paragraphs, and these tags behind them. */
  static String of(List<String> paragraphs, List<String> tags) {
    StringBuilder comment = new StringBuilder();
    for (String paragraph : paragraphs) {
      comment.append(comment.isEmpty() ? "" : "\n<p>").append(wrapped(paragraph, "\n"));
    }
    String separator = "\n\n";
    for (String tag : tags) {
      comment.append(separator).append(tag.startsWith(SEE) ? tag : wrapped(tag, "\n    "));
      separator = "\n";
    }
    return comment.toString();
  }

  private static String wrapped(String text, String lineBreak) {
    if (text.length() <= WIDTH && !text.startsWith(" ") && !text.contains("  ")) {
      return text;
    }
    String words = text;
    while (words.contains("  ")) {
      words = words.replace("  ", " ");
    }
    int start = words.startsWith(" ") ? 1 : 0;
    StringBuilder wrapped = new StringBuilder(words.length() + 16);
    while (words.length() - start > WIDTH) {
      int space = words.lastIndexOf(' ', start + WIDTH);
      int end = space > start ? space : words.indexOf(' ', start);
      if (end < 0) {
        break; // One long word.
      }
      wrapped.append(words.substring(start, end)).append(lineBreak);
      start = end + 1;
    }
    return wrapped.append(words.substring(start)).toString();
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
