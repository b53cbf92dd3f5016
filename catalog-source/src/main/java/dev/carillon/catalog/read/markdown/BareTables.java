package dev.carillon.catalog.read.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables with bars between the cells alone, which Markdown may have and some programs write: {@code
 * Actions | Description}. They end at a blank line.
 */
final class BareTables {

  private BareTables() {}

  /** Returns the lines of a page, those of such tables with a bar in front and behind. */
  static List<String> withBars(List<String> lines) {
    List<String> barred = new ArrayList<>(lines);
    for (int i = 1; i < barred.size(); i++) {
      if (isBare(barred.get(i - 1), barred.get(i))) {
        for (int row = i - 1; row < barred.size() && !barred.get(row).isBlank(); row++) {
          barred.set(row, '|' + barred.get(row) + '|');
        }
      }
    }
    return barred;
  }

  private static boolean isBare(String header, String line) {
    return MarkdownTable.divides(line)
        && isBare(line)
        && isBare(header)
        && bars(header) == bars(line);
  }

  private static boolean isBare(String line) {
    String text = line.strip();
    return !text.startsWith("|") && !text.endsWith("|");
  }

  private static long bars(String line) {
    return line.chars().filter(c -> c == '|').count();
  }
}
