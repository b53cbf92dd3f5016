package dev.carillon.internal.iam;

import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells from the text of an ARN which resource types it can name. */
public final class ArnTypes {

  /** A placeholder whose dollar sign AWS forgot. */
  private static final Pattern BARE_BRACE = Pattern.compile("(?<!\\$)\\{(?=[^{}]+})");

  private static final int PARTS = 6;

  private ArnTypes() {}

  private record Format(String type, String text, WildcardPattern pattern) {

    /** Tells whether the other format goes on where this one ends, as an object's a bucket's. */
    boolean isAbove(Format other) {
      return other.text.startsWith(text + '/');
    }
  }

  /**
   * Returns the names of the resource types that an ARN can name, sorted. By its format alone a
   * bucket could be called {@code photos/*}; but what is surely of a format that goes on behind a
   * slash, as an object's does, is not of the one above.
   *
   * @param arn the ARN, with wildcards and policy variables for what is open
   * @param types the resource types of its service; those without ARN formats are never among them
   */
  public static Set<String> of(String arn, Collection<ResourceTypeReference> types) {
    String open = Placeholders.starred(arn);
    WildcardPattern pattern = WildcardPattern.of(open);
    List<Format> fitting = new ArrayList<>();
    for (ResourceTypeReference type : types) {
      for (String text : type.arnFormats()) {
        Format format = new Format(type.name(), text, pattern(text));
        if (format.pattern().intersects(pattern) && fitByParts(format.pattern(), open)) {
          fitting.add(format);
        }
      }
    }
    List<Format> sure =
        fitting.stream().filter(format -> format.pattern().covers(pattern)).toList();
    Set<String> names = new TreeSet<>();
    for (Format format : fitting) {
      if (sure.stream().noneMatch(format::isAbove)) {
        names.add(format.type());
      }
    }
    return names;
  }

  /**
   * Tells whether the text of an ARN, wildcards taken as they stand, is of a format, part by part.
   */
  public static boolean isOf(String format, String arn) {
    String[] formats = pattern(format).toString().split(":", PARTS);
    String[] parts = arn.split(":", PARTS);
    return formats.length == parts.length
        && IntStream.range(0, parts.length)
            .allMatch(i -> WildcardPattern.of(formats[i]).matches(parts[i]));
  }

  /**
   * Returns what the wildcards of an ARN match besides resources of its own type: IAM lets them
   * span slashes, so {@code arn:aws:s3:::logs-*} also matches the objects in such buckets.
   *
   * @param text the ARN
   * @param own the format that the ARN is of
   * @param types the resource types of the ARN's service
   * @return patterns of ARNs by the names of other types; empty without wildcards
   */
  public static Map<String, List<String>> alsoMatched(
      String text, String own, Collection<ResourceTypeReference> types) {
    Map<String, List<String>> matched = new TreeMap<>();
    for (ResourceTypeReference type : types) {
      for (String format : type.arnFormats()) {
        if (text.indexOf('*') >= 0 && format.startsWith(own + '/')) {
          String rest = pattern(format.substring(own.length())).toString();
          matched
              .computeIfAbsent(type.name(), name -> new ArrayList<>())
              .addAll(continued(text, rest));
        }
      }
    }
    return matched;
  }

  /** Lets each wildcard in the last part of an ARN stand for what goes on behind a slash, too. */
  private static List<String> continued(String arn, String rest) {
    List<String> continued = new ArrayList<>();
    for (int star = arn.indexOf('*'); star >= 0; star = arn.indexOf('*', star + 1)) {
      String end = arn.substring(star + 1);
      boolean isInLastPart = arn.substring(0, star).split(":", -1).length >= PARTS;
      if (isInLastPart && (rest.endsWith("*") || end.isEmpty())) {
        continued.add(arn.substring(0, star + 1) + rest + end);
      }
    }
    return continued;
  }

  /** Returns the ARNs of a format of AWS's: {@code arn:${Partition}:s3:::${BucketName}}. */
  public static WildcardPattern pattern(String format) {
    return WildcardPattern.withVariables(Placeholders.repaired(format));
  }

  /** Returns a format of AWS's with the dollar signs that AWS forgot before placeholders. */
  public static String repaired(String format) {
    return BARE_BRACE.matcher(format).replaceAll("\\${");
  }

  /**
   * Tells whether the region, the account and so on can be those of the format. A star before the
   * last part can stand for several parts, as IAM matches: then nothing is told.
   */
  private static boolean fitByParts(WildcardPattern format, String arn) {
    String[] parts = arn.split(":", PARTS);
    String[] formats = format.toString().split(":", PARTS);
    boolean known =
        parts.length == PARTS
            && formats.length == PARTS
            && arn.lastIndexOf('*', arn.length() - parts[PARTS - 1].length() - 1) < 0;
    return !known
        || IntStream.range(0, PARTS)
            .allMatch(i -> WildcardPattern.of(formats[i]).intersects(WildcardPattern.of(parts[i])));
  }
}
