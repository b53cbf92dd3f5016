package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.AcceptedAs;
import dev.carillon.catalog.grant.ElementGrants;
import dev.carillon.catalog.grant.HighGrant;
import dev.carillon.catalog.grant.NamedServices;
import dev.carillon.catalog.managed.NamedInPolicies;
import dev.carillon.catalog.template.LeftOpen;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonMembers;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.Rules;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A policy that stands as a text in a program. Unless it is read as one kind of policy, nothing
 * says what it is put on, so it is judged by what holds for each kind that it can be; and what is
 * put into it at run time is not known.
 */
public final class PolicyInText {

  /** What a policy begins with, behind white space. */
  public static final String START = "{";

  /** What is written for the parts that are left open. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{open\\.\\d+}");

  private final Optional<JsonValue> document;
  private final Optional<AcceptedAs> accepted;
  private final List<Finding> faults;

  /** Whether parts outside of strings are open, which may say what seems to be missing. */
  private final boolean loose;

  private PolicyInText(Optional<JsonValue> document, boolean loose, List<Finding> faults) {
    this.loose = loose;
    this.document = document;
    this.accepted = document.map(AcceptedAs::new);
    this.faults = faults;
  }

  /** Returns whether a text can be a policy; asked first, as next to none is. */
  public static boolean isLikely(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return text.startsWith(START, start)
        && (text.indexOf("\"Statement\"", start) >= 0
            || text.indexOf("\"2012-10-17\"", start) >= 0);
  }

  /** Returns whether only a policy of another cloud has this version. */
  public static boolean isVersionOfOtherCloud(String version) {
    return PolicyDocuments.NUMBER.matcher(version).matches();
  }

  /**
   * Returns what the text of a property says, all of it at the place of the text.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html">
   *     A policy that is a string</a>
   */
  static Optional<Element> ofText(Element text) {
    try {
      String is = text.text();
      // As API Gateway answers: https://github.com/hashicorp/terraform-provider-aws/pull/4211
      JsonValue read = JsonReader.read(is.startsWith("{\\\"") ? is.replace("\\\"", "\"") : is);
      return Optional.of(new Element(text.path(), at(text.value().position(), read)));
    } catch (JsonFault notJson) {
      return Optional.empty();
    }
  }

  /** Returns a value with one place for all of it. */
  static JsonValue at(Position place, JsonValue value) {
    if (value instanceof JsonObject object) {
      JsonMembers members = new JsonMembers();
      object.members().forEach((name, member) -> members.put(name, place, at(place, member)));
      return members.at(place);
    }
    if (value instanceof JsonArray array) {
      return new JsonArray(
          place, array.elements().stream().map(element -> at(place, element)).toList());
    }
    return value instanceof JsonString text ? new JsonString(place, text.value()) : value;
  }

  /**
   * Returns the policy that a text is; empty where it is none.
   *
   * @param replaced words of the text in whose place the program puts others
   * @param isAll tells whether the program puts nothing behind the text
   */
  public static Optional<PolicyInText> of(
      String text, Set<String> replaced, BooleanSupplier isAll) {
    if (!isLikely(text)) {
      return Optional.empty();
    }
    Pattern open = LeftOpen.parts(replaced);
    try {
      return of(JsonReader.read(text), false, open);
    } catch (JsonFault e) {
      Optional<PolicyInText> known =
          LeftOpen.read(text, open).flatMap(read -> of(read, true, open));
      return known.isEmpty()
              && OpenParts.isWhole(text, isAll)
              && OpenParts.staysBroken(text, e, open)
          ? Optional.of(new PolicyInText(Optional.empty(), false, List.of(unreadable(e))))
          : known;
    }
  }

  private static Optional<PolicyInText> of(JsonValue read, boolean loose, Pattern open) {
    return PolicyDocuments.isPolicy(read)
        ? Optional.of(
            new PolicyInText(
                Optional.of(OpenParts.opened(read, open, new AtomicInteger())), loose, List.of()))
        : Optional.empty();
  }

  /** Returns what is said of a text that is not JSON, at the place in it. */
  static Finding unreadable(JsonFault e) {
    String message = "The text is not JSON that can be read. " + e.getMessage();
    return new Finding(Check.JSON_SYNTAX_ERROR, "", e.line(), e.column(), message);
  }

  /** A resource control policy is read as the policy of a resource, too. */
  private static List<PolicyKind> kinds(JsonValue policy, Optional<PolicyKind> readAs) {
    List<PolicyKind> possible = KindOfPolicy.possible(policy);
    return readAs.isEmpty()
            || (readAs.get() == PolicyKind.RESOURCE
                && possible.contains(PolicyKind.RESOURCE_CONTROL))
        ? possible
        : List.of(readAs.get());
  }

  /**
   * Returns what is wrong with the policy wherever it can be put, as places in the text.
   *
   * @param readAs the kind of policy as which the program reads it, and no other; empty if it is
   *     not known
   * @param knowledge returns what is known of services, given those that the policy names
   */
  public List<Finding> findings(
      Optional<PolicyKind> readAs, Function<Set<String>, Knowledge> knowledge) {
    if (document.isEmpty()) {
      return faults;
    }
    Knowledge known = knowledge.apply(NamedServices.in(document.get()));
    Iterator<PolicyKind> kinds = kinds(document.get(), readAs).iterator();
    List<Finding> findings = Rules.findings(document.get(), kinds.next(), known);
    while (kinds.hasNext()) {
      List<Finding> others = Rules.findings(document.get(), kinds.next(), known);
      findings = findings.stream().flatMap(one -> milder(one, others).stream()).toList();
    }
    return findings.stream()
        .filter(one -> !loose || !one.check().name().contains("MISSING_"))
        .map(PolicyInText::written)
        .toList();
  }

  /** Returns what is wrong with the managed policies that the policy names. */
  public List<Problem> named() {
    return document.map(policy -> NamedInPolicies.of(new Element("", policy))).orElse(List.of());
  }

  /** Returns words with dots for what was left open, as nobody wrote that. */
  static String dotted(String words) {
    return PLACEHOLDER.matcher(words).replaceAll("…");
  }

  /** Returns a finding that has dots for what is left open. */
  private static Finding written(Finding one) {
    return new Finding(
        one.check(), one.severity(), one.path(), one.line(), one.column(), dotted(one.message()));
  }

  /**
   * Returns what the policy grants above an access level, as places in the text; an action of which
   * a part is left open is one whose level nobody knows.
   *
   * @param references returns what is known of services: of those that are named, or where the
   *     policy can allow actions of others, and the set is empty, of all
   */
  public List<HighGrant> grantsAbove(
      AccessLevel level, Function<Optional<Set<String>>, List<CatalogReference>> references) {
    if (document.isEmpty()) {
      return List.of();
    }
    Optional<Set<String>> named =
        ElementGrants.isOfAnyService(document.get())
            ? Optional.empty()
            : Optional.of(NamedServices.in(document.get()));
    return new ElementGrants(
            references.apply(named).stream().flatMap(known -> known.actions().stream()))
        .above(document.get(), level).stream()
            .map(grant -> grant.writtenAs(dotted(grant.written())))
            .toList();
  }

  /** Returns whether the id of a finding alone accepts it. */
  public boolean isAcceptedById(Finding finding) {
    return accepted.filter(as -> !as.isById(finding.id(), finding.path())).isEmpty();
  }

  /** The checks of length have a name for each kind, and may say the same. */
  private static Optional<Finding> milder(Finding one, List<Finding> others) {
    return others.stream()
        .filter(other -> isSame(one, other))
        .map(other -> other.severity().compareTo(one.severity()) > 0 ? other : one)
        .findFirst();
  }

  private static boolean isSame(Finding one, Finding other) {
    return one.path().equals(other.path())
        && (one.check() == other.check() || one.message().equals(other.message()));
  }
}
