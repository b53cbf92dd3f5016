package dev.carillon.processor.spec;

/**
 * Text as a constant expression of Java, in ASCII whatever the text has, so that no encoding of the
 * compilation changes it.
 */
final class StringLiteral {

  private static final int WIDTH = 100;

  private StringLiteral() {}

  /** Returns an expression of which each line is a line of the text. */
  static String of(String text) {
    return of(text, 0);
  }

  /** Returns an expression of as many lines of the text to a line as there is room for. */
  static String filled(String text) {
    return of(text, WIDTH);
  }

  private static String of(String text, int width) {
    StringBuilder literal = new StringBuilder(text.length() + text.length() / 8).append('"');
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // In front of a line, as what generated code is checked by would have a text block else.
      if (c == '\n' && i > 0 && i + 1 < text.length() && literal.length() - line >= width) {
        literal.append("\"\n+ \"");
        line = literal.length();
      }
      if (c >= ' ' && c <= '~' && c != '"' && c != '\\') {
        literal.append(c);
      } else {
        literal.append(escaped(c));
      }
    }
    return literal.append('"').toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default -> "\\u%04x".formatted((int) c);
    };
  }
}
