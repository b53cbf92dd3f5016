package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.grant.OwnEndpoint;
import dev.carillon.catalog.property.OwnResources;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A policy that stands somewhere in a JSON document.
 *
 * @param path where it stands: {@code "Resources.Role.Properties.AssumeRolePolicyDocument"}
 * @param document the policy, what is not known of it written as placeholders
 * @param statements where its statements stand, if the file has them elsewhere; its own place if
 *     the file only names it; else empty
 * @param pointless checks that do not apply where it is put
 * @param on the type of the resource that it is put on; empty if the file does not tell
 * @param own which one that is, as the file names it; empty if it does not matter
 */
record FoundPolicy(
    String path,
    JsonValue document,
    PolicyKind kind,
    List<String> statements,
    Set<Check> pointless,
    String on,
    String own) {

  private static final Pattern STATEMENT = Pattern.compile("Statement(?:\\[(\\d{1,9})\\])?");

  /** Copies the lists. */
  FoundPolicy {
    statements = List.copyOf(statements);
    pointless = Set.copyOf(pointless);
  }

  FoundPolicy(String path, JsonValue document, PolicyKind kind, Set<Check> pointless) {
    this(path, document, kind, List.of(), pointless, "");
  }

  FoundPolicy(
      String path,
      JsonValue document,
      PolicyKind kind,
      List<String> statements,
      Set<Check> pointless,
      String on) {
    this(path, document, kind, statements, pointless, on, "");
  }

  /** By its place: to go through a document takes long. */
  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /** Returns the same policy with another document. */
  FoundPolicy saying(JsonValue other) {
    return new FoundPolicy(path, other, kind, statements, pointless, on, own);
  }

  /** Returns the same policy as one of a kind. */
  FoundPolicy of(PolicyKind other) {
    return new FoundPolicy(path, document, other, statements, pointless, on, own);
  }

  /** Returns whether a key says that its policy may lock everybody out, or leaves that open. */
  static boolean locksOut(Element properties, String name) {
    return properties.member(name).filter(told -> !told.text().equals("false")).isPresent();
  }

  /** Returns the same policy as one that may lock everybody out, or may not. */
  FoundPolicy lockingOut(boolean may) {
    return may
        ? new FoundPolicy(path, document, kind, statements, Set.of(Check.MISSING_ACTION), on, own)
        : this;
  }

  /** Returns what is wrong as the policy is on this resource, and on no other one. */
  Stream<Finding> ofOwn(Predicate<String> isService) {
    return Stream.concat(
        OwnEndpoint.closed(own, document, isService).stream(),
        OwnResources.others(on, own, document).stream());
  }

  /** Returns whether a finding does not apply where the policy is put. */
  boolean isPointless(Finding finding) {
    boolean ofPolicy = finding.check() != Check.MISSING_ACTION || finding.path().isEmpty();
    return ofPolicy && pointless.contains(finding.check());
  }

  /** Returns the same policy as one on a type of resources. */
  FoundPolicy putOn(String type) {
    return new FoundPolicy(path, document, kind, statements, pointless, type, own);
  }

  /** Returns the same policy as one on this resource, as the file names it. */
  FoundPolicy putOnThis(String named) {
    return new FoundPolicy(path, document, kind, statements, pointless, on, named);
  }

  /** Returns where in the file an element of the policy stands. */
  String pathOf(String element) {
    if (statements.contains(path)) {
      return path;
    }
    Matcher matcher = STATEMENT.matcher(element);
    if (!statements.isEmpty() && matcher.lookingAt()) {
      @Nullable String index = matcher.group(1);
      int number = index == null ? 0 : Integer.parseInt(index);
      return statements.get(Math.min(number, statements.size() - 1))
          + element.substring(matcher.end());
    }
    return path.isEmpty() || element.isEmpty() ? path + element : path + '.' + element;
  }
}
