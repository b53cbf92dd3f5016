package dev.carillon.policy.arn;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.DocumentedArns;
import dev.carillon.internal.pattern.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** An ARN format taken apart, once for all ARNs that are made from it, as that takes longest. */
final class ArnTemplate {
  /** More formats than AWS has are not generated ones, and are not kept. */
  private static final int MOST = 4096;

  private static final int REGION = 3;
  private static final int ACCOUNT = 4;

  private static final Map<String, ArnTemplate> KNOWN = new ConcurrentHashMap<>();

  private final String format;

  /** The names of the placeholders, each once, in the order of the format. */
  private final List<String> names;

  /** The text around the placeholders, one piece more than there are. */
  private final List<String> literals;

  /** Of each placeholder, which of the names it has. */
  private final List<Integer> places;

  /** Of each placeholder, which characters would end that part of the ARN. */
  private final List<String> separators;

  private ArnTemplate(
      String format,
      List<String> names,
      List<String> literals,
      List<Integer> places,
      List<String> separators) {
    this.format = format;
    this.names = names;
    this.literals = literals;
    this.places = places;
    this.separators = separators;
  }

  /** Returns a format taken apart. */
  static ArnTemplate of(String format) {
    ArnTemplate known = KNOWN.get(format);
    if (known == null) {
      known = read(format);
      if (KNOWN.size() < MOST) {
        KNOWN.put(format, known);
      }
    }
    return known;
  }

  static ArnTemplate read(String format) {
    List<String> names = new ArrayList<>();
    List<String> literals = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    List<String> separators = new ArrayList<>();
    int resource = resourceStart(format);
    boolean colons = format.indexOf(':', resource) >= 0;
    boolean between = format.indexOf(':', format.indexOf("${", resource)) >= 0;
    Matcher placeholder = Placeholders.IN_FORMAT.matcher(format);
    int at = 0;
    while (placeholder.find()) {
      String name = placeholder.group(1);
      if (!names.contains(name)) {
        names.add(name);
      }
      literals.add(format.substring(at, placeholder.start()));
      places.add(names.indexOf(name));
      at = placeholder.end();
      String next = at < format.length() ? format.substring(at, at + 1) : "";
      // Where no colon stands between names, none ends the last one: "snapshot:rds:orders".
      boolean parted = placeholder.start() < resource || (next.isEmpty() ? between : colons);
      separators.add((parted ? ":" : "") + next);
    }
    literals.add(format.substring(at));
    return new ArnTemplate(format, names, literals, places, separators);
  }

  List<String> names() {
    return names;
  }

  List<Integer> places() {
    return places;
  }

  List<String> separators() {
    return separators;
  }

  /**
   * Returns whether AWS's pages write the ARN without what a placeholder stands for: without a
   * Region, or without an account as what AWS itself owns.
   */
  boolean mayLack(String name, List<? extends @Nullable CharSequence> values) {
    List<String> parts = List.of(format.split(":", Arn.PARTS));
    int part = parts.indexOf("${" + name + '}');
    return values.stream().allMatch(Objects::nonNull)
        && Arn.parse(fill(values))
            .filter(
                arn ->
                    part == REGION
                        ? DocumentedArns.needsNoRegion(arn)
                        : part == ACCOUNT && DocumentedArns.needsNoAccount(arn))
            .isPresent();
  }

  /** Returns where the sixth part of the format starts. */
  private static int resourceStart(String format) {
    int at = 0;
    for (int colon = 0; colon < 5; colon++) {
      at = format.indexOf(':', at) + 1;
    }
    return at;
  }

  /** Returns the ARN with a value for each of the names. */
  String fill(List<? extends CharSequence> values) {
    int length = 0;
    for (int i = 0; i < literals.size(); i++) {
      length += literals.get(i).length();
    }
    for (int i = 0; i < places.size(); i++) {
      length += values.get(places.get(i)).length();
    }
    StringBuilder filled = new StringBuilder(length).append(literals.get(0));
    for (int i = 0; i < places.size(); i++) {
      filled.append(values.get(places.get(i))).append(literals.get(i + 1));
    }
    return filled.toString();
  }
}
