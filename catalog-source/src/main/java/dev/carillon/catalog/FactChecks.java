package dev.carillon.catalog;

import dev.carillon.internal.pattern.Placeholders;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where the facts of a page or file are checked as they enter, whatever its form: their shape, and
 * that what it uses is what it defines.
 */
public final class FactChecks {

  /** AWS's ARN formats have eight at most; a method of Java takes 255 parameters. */
  private static final int MOST_PLACEHOLDERS = 200;

  private final Problems problems;
  private final Mentions types;
  private final Mentions keys;
  private final String whole;
  private final Map<String, FactPlace> dependentActions = new LinkedHashMap<>();

  /** The texts that have their shape: a page names each key and type many times. */
  private final Map<FactShape, Set<String>> fitting = new EnumMap<>(FactShape.class);

  /**
   * Creates the checks of one source.
   *
   * @param problems where what is wrong is added
   * @param whole what a message calls the source: "page" or "file"
   */
  public FactChecks(Problems problems, String whole) {
    this.problems = problems;
    this.whole = whole;
    this.types = new Mentions("resource type", whole, false);
    this.keys = new Mentions("condition key", whole, true);
  }

  /** Returns where what is wrong is added. */
  public Problems problems() {
    return problems;
  }

  /** Adds a problem if a value does not have the shape that it must have. */
  public void require(FactShape shape, String value, FactPlace place) {
    Set<String> fit = fitting.computeIfAbsent(shape, any -> new HashSet<>());
    if (!fit.contains(value)) {
      shape
          .problem(value)
          .ifPresentOrElse(message -> place.problem(problems, message), () -> fit.add(value));
    }
  }

  /** Checks an ARN format of a resource type. */
  public void arn(String arn, FactPlace place) {
    require(FactShape.ARN, arn, place);
    if (placeholders(arn) > MOST_PLACEHOLDERS) {
      place.problem(
          problems,
          "%s has more than %s placeholders, which no method of Java could take"
              .formatted(VisibleText.quoted(arn), MOST_PLACEHOLDERS));
    }
    if (Placeholders.hasBareBrace(arn)) {
      place.warning(problems, VisibleText.quoted(arn) + " has a placeholder without a dollar sign");
    }
  }

  private static int placeholders(String arn) {
    int placeholders = 0;
    for (int at = arn.indexOf("${"); at >= 0; at = arn.indexOf("${", at + 2)) {
      placeholders++;
    }
    return placeholders;
  }

  /** Checks the type of a condition key's values. */
  public void valueType(String type, FactPlace place) {
    require(FactShape.VALUE_TYPE, type, place);
    if (!FactShape.isKnownValueType(type)) {
      place.warning(
          problems, VisibleText.quoted(type) + " is not a type of condition keys that is known");
    }
  }

  /** Checks a resource type that an action takes, without its mark. */
  public void usesType(String type, FactPlace place) {
    require(FactShape.RESOURCE_TYPE, type, place);
    types.add(type, place);
  }

  /**
   * Checks a condition key of an action or a resource type.
   *
   * @return whether it can be one; where it is certainly none, that is only warned of
   */
  public boolean usesKey(String key, FactPlace place) {
    if (key.indexOf(' ') >= 0 && FactShape.isKeyWithSpaces(key)) {
      place.warning(
          problems,
          VisibleText.quoted(key) + " has spaces, which no condition key has, and is left out");
      return false;
    }
    require(FactShape.CONDITION_KEY, key, place);
    keys.add(key, place);
    return true;
  }

  /**
   * Checks an action that another one depends on, and returns it with its prefix in small letters:
   * AWS's page of S3 had {@code S3:PutReplicationConfiguration} until 2025, and <a
   * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">IAM
   * takes it in any case</a>.
   */
  public String usesAction(String text, FactPlace place) {
    int name = text.indexOf(':') + 1;
    String action = text.substring(0, name).toLowerCase(Locale.ROOT) + text.substring(name);
    require(FactShape.DEPENDENT_ACTION, action, place);
    dependentActions.putIfAbsent(action, place);
    return action;
  }

  /** Warns of a dependent action of the source's own service that the source does not list. */
  public void requireListed(String service, Collection<CatalogAction> actions) {
    if (dependentActions.isEmpty()) {
      return;
    }
    Set<String> listed = new HashSet<>();
    actions.forEach(action -> listed.add(service + ':' + action.name().toLowerCase(Locale.ROOT)));
    dependentActions.forEach(
        (action, place) -> {
          String name = action.toLowerCase(Locale.ROOT);
          if (name.startsWith(service + ':') && !listed.contains(name)) {
            place.warning(
                problems,
                "the dependent action \"%s\" is not an action of the %s".formatted(action, whole));
          }
        });
  }

  /** Checks that what the source uses is what it defines; an excerpt need not. */
  public void requireDefined(Set<String> definedTypes, Set<String> definedKeys, boolean isExcerpt) {
    types.check(definedTypes, isExcerpt, problems);
    keys.check(definedKeys, isExcerpt, problems);
  }
}
