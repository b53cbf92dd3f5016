package dev.carillon.catalog.template;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that stand for those of a template's resources, where only the deployment knows these.
 * Which of them a denial of all other resources leaves out is not known: a bucket can be called
 * what the denial says.
 */
public final class MadeUpNames {

  private static final String OTHERS = "NotResource";
  private static final Set<String> RESOURCES = Set.of("Resource", OTHERS);

  /** What leaves nothing to deny. */
  private static final String ALL = "*";

  /** Stands for a name that is not known. */
  private static final String OPEN = "${open.name}";

  private static final String UNKNOWN = Matcher.quoteReplacement(OPEN);

  /** Stands between the parts of a resource. */
  private static final Pattern PARTS = Pattern.compile("[:/]");

  private final Supplier<Map<String, String>> types;

  /** The names, put together when they are first asked for: in most templates nothing asks. */
  private @Nullable Pattern names;

  /**
   * Creates the names of resources.
   *
   * @param types gives the types of the template's resources, by their logical ids
   */
  public MadeUpNames(Supplier<Map<String, String>> types) {
    this.types = types;
  }

  private Pattern names() {
    Pattern known = names;
    if (known == null) {
      String none = "(?!)";
      Stream<String> made =
          types.get().entrySet().stream()
              .filter(one -> TemplateArns.isNameMadeUp(one.getValue()))
              .map(one -> Pattern.quote(TemplateArns.madeUp(one.getKey())))
              .sorted();
      known =
          Pattern.compile(
              Stream.concat(Stream.of(none), made)
                  .collect(Collectors.joining("|", "(?<![A-Za-z0-9])(?:", ")(?![A-Za-z0-9])")));
      names = known;
    }
    return known;
  }

  /**
   * Returns what is found whatever the resources are called. What a denial names is denied by
   * whatever name; what one of all others denies, where that holds of other names, too, or of names
   * of the template alone: no two of its resources of a type have the same.
   *
   * @param found what is found in the policy with these names
   * @param judge finds what is wrong with another policy
   */
  public List<Finding> certain(
      JsonValue policy, List<Finding> found, Function<JsonValue, List<Finding>> judge) {
    if (found.stream().noneMatch(MadeUpNames::isOfDenial)) {
      return found;
    }
    JsonValue ofNamed = with(policy, Set.of(OTHERS), any -> new JsonString(any.position(), ALL));
    JsonValue ofOthers = with(policy, RESOURCES, this::withoutNames);
    JsonValue ofMadeUp = with(policy, RESOURCES, this::withoutOthers);
    Set<String> certain =
        Stream.of(ofNamed, ofOthers, ofMadeUp)
            .flatMap(one -> judge.apply(one).stream())
            .filter(MadeUpNames::isOfDenial)
            .map(Finding::path)
            .collect(Collectors.toSet());
    return found.stream().filter(one -> !isOfDenial(one) || certain.contains(one.path())).toList();
  }

  private static boolean isOfDenial(Finding finding) {
    return finding.check() == Check.ALLOW_COVERED_BY_DENY;
  }

  /** Returns a value with other members of some names. */
  private static JsonValue with(
      JsonValue value, Set<String> changed, UnaryOperator<JsonValue> change) {
    if (value instanceof JsonArray array) {
      return new JsonArray(
          array.position(),
          array.elements().stream().map(one -> with(one, changed, change)).toList());
    }
    if (!(value instanceof JsonObject object)) {
      return value;
    }
    return object.changed(
        (name, member) ->
            changed.contains(name) ? change.apply(member) : with(member, changed, change));
  }

  private JsonValue withoutNames(JsonValue value) {
    return withArns(value, arn -> names().matcher(arn).replaceAll(UNKNOWN));
  }

  /** Returns resources in which each ARN may be any that has none of the names as a whole part. */
  private JsonValue withoutOthers(JsonValue value) {
    return withArns(value, arn -> hasWholeName(arn) ? arn : OPEN);
  }

  private boolean hasWholeName(String arn) {
    String[] parts = arn.split(":", 6);
    return PARTS
        .splitAsStream(parts[parts.length - 1])
        .anyMatch(part -> names().matcher(part).matches());
  }

  private static JsonValue withArns(JsonValue value, UnaryOperator<String> change) {
    if (value instanceof JsonArray array) {
      return new JsonArray(
          array.position(), array.elements().stream().map(one -> withArns(one, change)).toList());
    }
    return value instanceof JsonString text && text.value().startsWith("arn:")
        ? new JsonString(text.position(), change.apply(text.value()))
        : value;
  }
}
