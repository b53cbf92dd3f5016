package dev.carillon.processor.spec;

/**
 * Text as a constant expression of Java, in ASCII whatever the text has, so that no encoding of the
 * compilation changes it; a line of the text is a line of the source.
 */
final class StringLiteral {

  private StringLiteral() {}

  static String of(String text) {
    StringBuilder literal = new StringBuilder(text.length() + text.length() / 8).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // In front of a line, as what generated code is checked by would have a text block else.
      if (c == '\n' && i > 0 && i + 1 < text.length()) {
        literal.append("\"\n+ \"");
      }
      literal.append(escaped(c));
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
      default -> c < ' ' || c > '~' ? "\\u%04x".formatted((int) c) : String.valueOf(c);
    };
  }
}
