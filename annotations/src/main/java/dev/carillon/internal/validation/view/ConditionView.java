package dev.carillon.internal.validation.view;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.DocumentedExceptions;
import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.condition.KeyType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key that is compared in a condition block. Most rules ask for the same of it, so that is found
 * once.
 */
public final class ConditionView {

  private final Optional<ConditionOperator> operator;
  private final String operatorText;
  private final String key;
  private final String folded;
  private final Element values;
  private @Nullable List<Element> items;
  private @Nullable Comparison comparison;
  private @Nullable List<String> types;
  private @Nullable List<Family> fitting;

  ConditionView(
      Optional<ConditionOperator> operator, String operatorText, String key, Element values) {
    this.operator = operator;
    this.operatorText = operatorText;
    this.key = key;
    this.folded = key.toLowerCase(Locale.ROOT);
    this.values = values;
  }

  /** Returns the operator; empty if IAM has none of that name. */
  public Optional<ConditionOperator> operator() {
    return operator;
  }

  /** Returns the operator as it was written. */
  public String operatorText() {
    return operatorText;
  }

  public String key() {
    return key;
  }

  /** Returns the values, in an array or alone. */
  public Element values() {
    return values;
  }

  /** Returns whether this is the key, in any letter case. */
  public boolean isOn(String other) {
    return key.equalsIgnoreCase(other);
  }

  /** Returns whether the key starts so, in any letter case. */
  public boolean startsWith(String start) {
    return key.regionMatches(true, 0, start, 0, start.length());
  }

  public boolean isOfFamily(Family family) {
    return operator.isPresent() && operator.get().family() == family;
  }

  /** Returns whether this asks that the key is just this, true or false. */
  public boolean isFlag(boolean value) {
    return isOfFamily(Family.BOOL) && comparison().values().equals(List.of(String.valueOf(value)));
  }

  /** Returns a value as it can be compared: in lower case where the letter case does not count. */
  public String inOneCase(String value) {
    return operator.filter(ConditionOperator::ignoresCase).isPresent()
        ? value.toLowerCase(Locale.ROOT)
        : value;
  }

  /** Returns the values; what is neither text nor a number nor a boolean is none. */
  public List<Element> items() {
    List<Element> known = items;
    if (known == null) {
      known = values.items().stream().filter(Element::isScalar).toList();
      items = known;
    }
    return known;
  }

  /** Returns the condition without its place. */
  public Comparison comparison() {
    Comparison known = comparison;
    if (known == null) {
      known = new Comparison(operator, key, items().stream().map(Element::text).toList());
      comparison = known;
    }
    return known;
  }

  /** Returns the part in front of the colon, in lower case. */
  public String service() {
    return ActionName.serviceOf(folded);
  }

  /** Returns the types of the key, in lower case; empty where the key is not known. */
  public List<String> types(Knowledge knowledge) {
    List<String> known = types;
    if (known == null) {
      known = knowledge.types(key);
      types = known;
    }
    return known;
  }

  /** Returns the families of operators that fit the key; none where its type is not known. */
  public List<Family> fitting(Knowledge knowledge) {
    List<Family> known = fitting;
    if (known == null) {
      known =
          types(knowledge).stream().flatMap(type -> families(type).stream()).distinct().toList();
      fitting = known;
    }
    return known;
  }

  /**
   * The values of tags, of an encryption context and of an external id are what the author or a
   * service puts there, ARNs too.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/clean-rooms/latest/userguide/setting-up-roles.html">Roles
   *     of AWS Clean Rooms, with ArnLike on sts:ExternalId</a>
   */
  private boolean isFreeText() {
    return folded.startsWith("kms:encryptioncontext:")
        || folded.equals("sts:externalid")
        || isOnTag();
  }

  /** Returns whether this compares the value of a tag. */
  public boolean isOnTag() {
    int slash = folded.indexOf('/');
    return slash > folded.indexOf(':')
        && (folded.startsWith("tag", slash - 3) || folded.startsWith("tags", slash - 4));
  }

  private List<Family> families(String type) {
    Family family = KeyType.of(type).map(KeyType::family).orElse(null);
    if (DocumentedExceptions.isNumber(key)) {
      return family == Family.DATE ? List.of(Family.DATE, Family.NUMERIC) : List.of(Family.NUMERIC);
    }
    if (family == null) {
      return List.of();
    }
    if (family == Family.ARN) {
      return List.of(family, Family.STRING);
    }
    if (DocumentedExceptions.isFlag(key)) {
      return List.of(Family.BOOL, family);
    }
    return family == Family.STRING && (isFreeText() || DocumentedExceptions.isArn(key))
        ? List.of(family, Family.ARN)
        : List.of(family);
  }

  /** Returns what stands in front of the first colon of a key, and of the last: a port has one. */
  public static Set<String> prefixes(String key) {
    int first = key.indexOf(':');
    int last = key.lastIndexOf(':');
    return first < 0
        ? Set.of()
        : first == last
            ? Set.of(key.substring(0, first))
            : Set.of(key.substring(0, first), key.substring(0, last));
  }
}
