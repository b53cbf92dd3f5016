package dev.carillon.processor.spec;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * The comments and long literals of a type, and all constants that have nothing else: they are put
 * into its source where JavaPoet has written a mark. JavaPoet looks for the ends of lines in every
 * text twice, by a regular expression, which was a third of what Carillon does in a new javac.
 */
final class LongTexts {

  /** What a mark begins with. Java takes both in a name, and nothing else has the second. */
  private static final String BEGIN = "$\u0001";

  private static final char END = '\u0001';

  private final List<String> texts = new ArrayList<>();

  /** Keeps a text of lines, and returns what stands for it. */
  CodeBlock add(String text) {
    return CodeBlock.of("$L", name(text));
  }

  /** Keeps a text of lines, and returns the name of a member that stands for it. */
  String name(String text) {
    texts.add(text);
    return BEGIN + (texts.size() - 1) + END;
  }

  /** Returns a source with the texts in their places; each of their lines begins as the first. */
  String in(String source) {
    StringBuilder filled = new StringBuilder(4 * source.length());
    int done = 0;
    for (int mark = source.indexOf(BEGIN); mark >= 0; mark = source.indexOf(BEGIN, done)) {
      filled.append(source.substring(done, mark));
      int number = mark + BEGIN.length();
      int end = source.indexOf(END, number);
      String margin = source.substring(source.lastIndexOf('\n', mark) + 1, mark);
      append(filled, texts.get(Integer.parseInt(source, number, end, 10)), margin);
      done = end + 1;
    }
    return filled.append(source.substring(done)).toString();
  }

  /** Appends lines with a margin before each but the first. */
  private static void append(StringBuilder filled, String text, String margin) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      filled.append(text.substring(start, end + 1));
      start = end + 1;
      boolean isEmpty = start < text.length() && text.charAt(start) == '\n';
      filled.append(isEmpty ? margin.stripTrailing() : margin);
    }
    filled.append(text.substring(start));
  }
}
