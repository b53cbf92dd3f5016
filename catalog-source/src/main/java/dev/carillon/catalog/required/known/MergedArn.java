package dev.carillon.catalog.required.known;

import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two ARNs of one format have in common, of which each says what the other leaves open: {@code
 * arn:aws:s3:::*}{@code /a} of the code and {@code arn:aws:s3:::acme/*} that it is run with.
 */
final class MergedArn {

  private MergedArn() {}

  /** Returns the ARN that is both; empty if none is, or one has not the format. */
  static Optional<String> of(String one, String other, String format) {
    Pattern values = values(format);
    Matcher first = values.matcher(one);
    Matcher second = values.matcher(other);
    if (!first.matches() || !second.matches()) {
      return Optional.empty();
    }
    StringBuilder merged = new StringBuilder(one);
    for (int i = first.groupCount(); i > 0; i--) {
      WildcardPattern own = WildcardPattern.of(first.group(i));
      WildcardPattern others = WildcardPattern.of(second.group(i));
      if (own.covers(others)) {
        merged.replace(first.start(i), first.end(i), second.group(i));
      } else if (!others.covers(own)) {
        return Optional.empty();
      }
    }
    return Optional.of(merged.toString());
  }

  /** Returns what takes the parts of ARNs that stand for the placeholders of a format. */
  private static Pattern values(String format) {
    List<String> parts = new ArrayList<>();
    Matcher placeholder = Placeholders.IN_FORMAT.matcher(format);
    int end = 0;
    while (placeholder.find()) {
      parts.add(Pattern.quote(format.substring(end, placeholder.start())));
      end = placeholder.end();
    }
    parts.add(Pattern.quote(format.substring(end)));
    return Pattern.compile(String.join("(.*?)", parts));
  }
}
