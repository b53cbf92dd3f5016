package dev.carillon.catalog.required;

import dev.carillon.catalog.FactRows;
import dev.carillon.internal.pattern.Placeholders;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How setters of requests and placeholders of ARN formats name the same thing. */
final class RequestNames {

  /**
   * The names of the setters of placeholders that have others: rows of {@code placeholders.txt}.
   */
  private static final Map<String, Set<String>> OTHER = new HashMap<>();

  static {
    FactRows.read(
        RequestNames.class,
        "placeholders.txt",
        row -> OTHER.put(row.text(0), Set.copyOf(row.words(1))));
  }

  /** Names that are the name or the id of whatever the operation or the format is about. */
  static final Set<String> GENERAL = Set.of("id", "name");

  /** Parts whose names and groups are of something else. */
  private static final Pattern OF_OTHERS = Pattern.compile(".*(Tag|Filter)|EcsParameters");

  /** What the parts are called that say what a table, a database or a pipeline shall be. */
  private static final Pattern INPUT = Pattern.compile("(?<=.)(Declaration|Input)$");

  /** Words that name whatever stands before them, or what has them alone. */
  private static final List<String> NAMING = List.of("arn", "id", "identifier", "name");

  private static final String PATH = "withpath";
  static final String IDENTIFIER = "identifier";

  /** What names begin with that placeholders leave out. */
  private static final Pattern LEFT_OUT = Pattern.compile("^(db|(output)?s3|vector)");

  private static final Pattern IDENTIFYING =
      Pattern.compile("(?i:.*arn)|.*[a-z]Id(entifier)?|id(entifier)?|name");
  private static final String ARN = "arn";

  private static final String LIST = "list";
  private static final Set<String> TARGETS = Set.of("topic", "thing", "thinggroup", "cert");
  private static final Set<String> ANY_TARGET = Set.of("target", "targets", "targetArn");
  private static final Pattern NAMING_ANY =
      Pattern.compile(
          "(?i:.*arns?)|.*[a-z]Id(entifier)?s?|id|name|principal|resource(Name|s)?|serialNumber"
              + "|targets?");
  private static final Set<String> ANY_ARN = Set.of("arn", "resource", "resourcearn");
  private static final Set<String> MAYBE_ARN =
      Set.of("resourceid", "resourceidentifier", "resourcename");

  /** Are those of whoever calls; what a request names so is where something else is. */
  static final Set<String> OF_CALLER = Set.of("Account", "Partition", "Region");

  private RequestNames() {}

  /**
   * Returns whether a setter takes the ARN of a resource of this type, by the type's last words:
   * {@code endpointArn} that of a {@code document-classifier-endpoint}, or by those in front of a
   * slash: {@code listener/app}. What a message of SNS is sent to, a topic or an endpoint, is a
   * target, too, and so are the things that a job of IoT is for.
   *
   * @see <a href="https://docs.aws.amazon.com/sns/latest/api/API_Publish.html">Publish</a>
   * @see <a href="https://docs.aws.amazon.com/iot/latest/apireference/API_CreateJob.html">CreateJob
   *     </a>
   */
  static boolean namesArn(String setter, String type) {
    String name = plain(setter);
    int slash = type.indexOf('/');
    return isLastOf(name, slash < 0 ? type : type.substring(0, slash))
        || (TARGETS.contains(type) && ANY_TARGET.contains(setter));
  }

  private static boolean isLastOf(String name, String type) {
    String plain = plain(type);
    return name.endsWith(ARN)
        && (name.equals(plain + ARN)
            || plain(type.substring(type.lastIndexOf('-') + 1) + ARN).equals(name));
  }

  /** Returns whether a setter takes an ARN, or what can be one. */
  static boolean identifies(String setter) {
    return IDENTIFYING.matcher(setter).matches();
  }

  /** Returns whether a setter can take what names a resource, by any of its names. */
  static boolean canName(String setter) {
    return NAMING_ANY.matcher(setter).matches();
  }

  /** Returns whether a setter takes the ARN of whatever the request is about. */
  static boolean namesAnyArn(String setter) {
    return ANY_ARN.contains(plain(setter));
  }

  /**
   * Returns whether a setter takes what can be such an ARN: an identifier of whatever it is, or
   * what is called its name or id.
   *
   * @see <a href="https://docs.aws.amazon.com/arc-zonal-shift/latest/api/API_StartZonalShift.html">
   *     StartZonalShift</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ApplyPendingMaintenanceAction.html">
   *     ApplyPendingMaintenanceAction</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AddTagsToResource.html">
   *     AddTagsToResource</a>
   */
  static boolean mayBeAnyArn(String setter) {
    return namesAnyArn(setter) || MAYBE_ARN.contains(plain(setter));
  }

  /** Returns the last placeholder of each format: what it is that the others lead to. */
  static Stream<String> lastPlaceholders(Collection<String> formats) {
    return formats.stream()
        .flatMap(format -> placeholders(List.of(format)).reduce((one, next) -> next).stream());
  }

  /** Returns the placeholders of formats. */
  static Stream<String> placeholders(Collection<String> formats) {
    return formats.stream()
        .flatMap(format -> Placeholders.IN_FORMAT.matcher(format).results())
        .map(part -> part.group(1));
  }

  /**
   * Returns whether a setter takes what stands for a placeholder; an identifier is a name or an id.
   */
  static boolean namesPart(String setter, String placeholder) {
    if (OF_CALLER.contains(placeholder)) {
      return false;
    }
    String whole = plain(placeholder);
    String part = whole.endsWith(PATH) ? whole.substring(0, whole.length() - PATH.length()) : whole;
    String name = plain(setter);
    String left = LEFT_OUT.matcher(name).replaceFirst("");
    String rest = GENERAL.contains(left) ? name : left;
    Set<String> others = OTHER.get(part);
    if (others != null) {
      return others.contains(name) || others.contains(rest) || namesArnOf(name, part);
    }
    return isName(name, part) || isName(rest, part);
  }

  /** Returns whether a setter takes the ARN of what has such a name or id. */
  private static boolean namesArnOf(String name, String part) {
    String named = name.substring(0, Math.max(0, name.length() - ARN.length()));
    return name.endsWith(ARN) && (part.equals(named + "name") || part.equals(named + "id"));
  }

  /** Returns whether a setter takes such a name, or several: {@code services} a service's name. */
  private static boolean isName(String name, String part) {
    if (name.endsWith(ARN)) {
      return namesArnOf(name, part);
    }
    if (name.endsWith(IDENTIFIER)) {
      String named = name.substring(0, name.length() - IDENTIFIER.length());
      return part.equals(named + "name") || part.equals(named + "id") || part.equals(named);
    }
    String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : "";
    return part.equals(name)
        || part.equals(name + "name")
        || (!GENERAL.contains(name) && name.endsWith("id") && part.equals(name + "entifier"))
        || (!one.isEmpty() && (part.equals(one + "name") || part.equals(one + "id")));
  }

  /** Returns whether what a part names is of something else than its request. */
  static boolean isOfOthers(String part) {
    return OF_OTHERS.matcher(part).matches();
  }

  /**
   * Returns whether a setter of a part of a request takes what stands for a placeholder, by its own
   * name or that of the part: {@code name} of an {@code S3Object} is an {@code ObjectName}, of a
   * {@code TableInput} a {@code TableName}. The key of a tag is none of an object, nor is the group
   * of a task one of schedules.
   */
  static boolean namesInPart(String part, String setter, String placeholder) {
    if (isOfOthers(part)) {
      return false;
    }
    String whole = plain(INPUT.matcher(part).replaceFirst("") + setter);
    return NAMING.contains(setter)
        ? whole.endsWith(plain(placeholder)) && plain(placeholder).length() > setter.length()
        : namesPart(setter, placeholder) || whole.equals(plain(placeholder));
  }

  /**
   * Returns the setters that name something, without a plain name or id where the request has its
   * ARN, or says by another setter which name or id it is: that is the name of something else, as
   * of a step beside a {@code workflowId}.
   *
   * @param named which setters name it
   * @param arns which setters take its ARN
   * @param isAnySet returns whether the request sets any of some
   */
  static Predicate<String> nearest(
      Predicate<String> named, Predicate<String> arns, Predicate<Predicate<String>> isAnySet) {
    Predicate<String> exact = named.and(setter -> !GENERAL.contains(setter));
    return isAnySet.test(exact.or(arns)) ? exact : named;
  }

  /** Returns whether a setter takes what is of a type, or names it. */
  static boolean namesType(String setter, String type) {
    String typed = plain(type);
    String name = plain(setter);
    String named = name.substring(0, name.length() - ending(name, name.length()).length());
    return typed.equals(named) || typed.equals(named + "revision");
  }

  /**
   * Returns a name in small letters, {@code instanceids} and {@code instanceIdList} as {@code
   * instanceid}.
   */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        plain.append((char) (c + 'a' - 'A'));
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        plain.append(c);
      }
    }
    int list = plain.length() - LIST.length();
    if (list > 0 && plain.indexOf(LIST, list) == list && !ending(plain, list).isEmpty()) {
      plain.setLength(list);
    }
    int last = plain.length() - 1;
    if (last > 0 && plain.charAt(last) == 's' && !ending(plain, last).isEmpty()) {
      plain.setLength(last);
    }
    return plain.toString();
  }

  /** Returns which of the words that name things the first letters of a text end in, if one. */
  private static String ending(CharSequence text, int length) {
    for (String word : NAMING) {
      if (length >= word.length()
          && CharSequence.compare(text.subSequence(length - word.length(), length), word) == 0) {
        return word;
      }
    }
    return "";
  }
}
