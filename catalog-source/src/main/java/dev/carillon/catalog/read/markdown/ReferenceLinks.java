package dev.carillon.catalog.read.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links whose addresses stand apart, {@code [CreateMeeting][1]} and further down {@code [1]:
 * https://…}, made such as have their address beside them.
 */
final class ReferenceLinks {

  private static final Pattern DEFINITION =
      Pattern.compile(" {0,3}\\[([^\\[\\]]{1,200})]:\\s+\\S.*");

  /** A text in brackets, and the brackets with the name of its link, if it has one of its own. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?<!\\\\)\\[((?:[^\\[\\]\\\\]|\\\\.){1,200})](?:\\[([^\\[\\]]{0,200})])?(?![(:])");

  /** A number alone marks a footnote where it is no name of a link behind a text. */
  private static final Pattern NUMBER = Pattern.compile("\\^?[0-9]+");

  private final Set<String> defined;

  private ReferenceLinks(Set<String> defined) {
    this.defined = defined;
  }

  /** Returns the lines of a page with its links in place; a definition is a blank line. */
  static List<String> inPlace(List<String> lines) {
    Set<String> defined = new HashSet<>();
    for (String line : lines) {
      Matcher definition = DEFINITION.matcher(line);
      if (definition.matches()) {
        defined.add(name(definition.group(1)));
      }
    }
    ReferenceLinks links = new ReferenceLinks(defined);
    return defined.isEmpty() ? lines : lines.stream().map(links::line).toList();
  }

  private String line(String line) {
    if (DEFINITION.matcher(line).matches()) {
      return "";
    }
    return line.indexOf('[') < 0 ? line : LINK.matcher(line).replaceAll(this::link);
  }

  private String link(MatchResult link) {
    String text = link.group(1);
    String own = link.group(2);
    boolean isShort = own == null || own.isEmpty();
    boolean isLink =
        defined.contains(name(isShort ? text : own))
            && !(isShort && NUMBER.matcher(text).matches());
    return Matcher.quoteReplacement(isLink ? '[' + text + "](#)" : link.group());
  }

  /** Letter case and spaces make no difference between names. */
  private static String name(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
