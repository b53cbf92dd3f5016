package dev.carillon.catalog.grant;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a document grants: element by element, and above an access level. Whatever is not clearly a
 * Deny statement counts as one that allows; conditions and resources make no difference.
 */
public final class ElementGrants {

  private final List<Action> actions;

  /** Judges what is granted of these actions. */
  public ElementGrants(Stream<Action> actions) {
    this.actions = actions.toList();
  }

  /**
   * An element that grants actions.
   *
   * @param written the action or pattern as the document has it; empty for {@code NotAction}
   * @param actions the actions that it grants, of those that are known
   */
  public record Grant(String path, Position position, String written, List<Action> actions) {

    /** Copies the actions. */
    public Grant {
      actions = List.copyOf(actions);
    }

    private boolean isAmong(Collection<ActionPattern> calls) {
      if (written.equals("*")) {
        return !calls.isEmpty();
      }
      // That it is no action is told by the checks of the file.
      Optional<ActionPattern> pattern = pattern(written);
      return pattern.isEmpty() || calls.stream().anyMatch(pattern.get()::intersects);
    }
  }

  /**
   * Returns what a document allows by name of which no part is among the called actions, in the
   * order of the document. {@code NotAction} names nothing that it allows.
   *
   * @param called actions, or patterns of them
   */
  public static List<Grant> notCalled(JsonValue document, Set<String> called) {
    List<ActionPattern> calls = called.stream().map(ActionPattern::parse).toList();
    return new ElementGrants(Stream.empty())
        .of(document).stream()
            .filter(grant -> !grant.written().isEmpty() && !grant.isAmong(calls))
            .toList();
  }

  /** Returns whether a document can allow actions of services that it does not name. */
  public static boolean isOfAnyService(JsonValue document) {
    return new ElementGrants(Stream.empty())
        .of(document).stream()
            .map(grant -> ActionName.serviceOf(grant.written()))
            .anyMatch(service -> service.isEmpty() || !Arn.isPlain(service));
  }

  /** Returns what a document grants above an access level, in its order. */
  public List<HighGrant> above(JsonValue document, AccessLevel level) {
    List<HighGrant> found = new ArrayList<>();
    of(document).forEach(grant -> add(grant, level, found));
    return found;
  }

  /** Returns what the elements of a document grant, in its order. */
  public List<Grant> of(JsonValue document) {
    List<Grant> found = new ArrayList<>();
    for (Element statement : new Element("", document).statements()) {
      if (!statement.text("Effect").equals("Deny")) {
        statement.member("Action").ifPresent(named -> named(named, found));
        statement.member("NotAction").ifPresent(excluded -> others(excluded, found));
      }
    }
    return found;
  }

  private void named(Element named, List<Grant> found) {
    for (Element action : named.strings()) {
      List<Action> granted =
          pattern(action.text())
              .map(pattern -> List.copyOf(pattern.expand(actions)))
              .orElse(List.of());
      found.add(new Grant(action.path(), action.value().position(), action.text(), granted));
    }
  }

  private void others(Element excluded, List<Grant> found) {
    List<ActionPattern> patterns =
        excluded.strings().stream().flatMap(text -> pattern(text.text()).stream()).toList();
    List<Action> rest =
        actions.stream()
            .filter(action -> patterns.stream().noneMatch(pattern -> pattern.matches(action)))
            .toList();
    found.add(new Grant(excluded.path(), excluded.value().position(), "", rest));
  }

  private static void add(Grant grant, AccessLevel level, List<HighGrant> found) {
    List<Action> above =
        grant.actions().stream()
            .filter(action -> action.accessLevel().compareTo(level) > 0)
            .toList();
    if (!above.isEmpty() || (grant.actions().isEmpty() && !grant.written().isEmpty())) {
      Optional<Action> highest =
          above.stream()
              .max(
                  Comparator.comparing(Action::accessLevel)
                      .thenComparing(Action::iamName, Comparator.reverseOrder()));
      int others = Math.max(0, above.size() - 1);
      found.add(new HighGrant(grant.path(), grant.position(), grant.written(), highest, others));
    }
  }

  private static Optional<ActionPattern> pattern(String text) {
    try {
      return Optional.of(ActionPattern.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
