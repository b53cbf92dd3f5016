package dev.carillon.internal.document;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.PlainSink;
import dev.carillon.internal.validation.Rules;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.policy.Action;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.reference.ServiceReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks the rules behind the findings of the statements that an author puts together, so that what
 * the builder accepts has no finding that is an error.
 */
public final class Judge {

  private static final Pattern PLACE =
      Pattern.compile("Statement(\\[(?<statement>[0-9]+)])?\\.?(?<path>.*)");

  private static final Pattern ACTION = Pattern.compile("(Not)?Action(\\[(?<index>[0-9]+)])?");

  private Judge() {}

  /**
   * Returns what is known of the services of some actions.
   *
   * @param services what AWS says of some services, which counts for these and not the actions
   */
  public static Knowledge knowledge(
      Collection<? extends ServiceReference> services, Collection<Action> actions) {
    Map<String, ServiceReference> references = new LinkedHashMap<>();
    services.forEach(service -> references.put(service.service(), service));
    List<Action> others = new ArrayList<>();
    for (Action action : actions) {
      if (references.containsKey(action.service())) {
        continue;
      }
      action
          .reference()
          .ifPresentOrElse(
              service -> references.put(service.service(), service),
              () -> {
                if (action instanceof Enum<?>) {
                  others.add(action);
                }
              });
    }
    return new Knowledge(references.values(), ActionsOfEnums.of(others), false);
  }

  /**
   * Refuses the first statement of a new policy of which a rule says that it is wrong. An action
   * that AWS removed stays a constant, of which javac warns: what ran yesterday runs on.
   *
   * @throws InvalidPolicyException with the check that the finding would have
   */
  public static void check(PolicyKind kind, List<Elements> statements) {
    List<Action> actions =
        statements.stream()
            .flatMap(
                statement ->
                    Stream.concat(statement.constants().stream(), statement.declared().stream()))
            .toList();
    PlainSink document = new PlainSink();
    DocumentWriter.write(Heading.CURRENT, statements, document);
    for (Finding finding :
        Rules.ofStatements(
            JsonValue.of(document.document()), kind, knowledge(List.of(), actions))) {
      Matcher place = PLACE.matcher(finding.path());
      if (finding.severity() != Severity.ERROR || !place.matches()) {
        continue;
      }
      Elements statement = statements.get(index(place.group("statement")));
      String path = place.group("path");
      if (finding.check() != Check.INVALID_ACTION || !isConstant(statement, path)) {
        throw new InvalidPolicyException(
            finding.check(),
            String.format(
                Locale.ROOT,
                "%s is wrong%s: %s",
                statement.label(),
                path.isEmpty() ? path : " at ".concat(path),
                finding.message()));
      }
    }
  }

  private static boolean isConstant(Elements statement, String path) {
    Matcher place = ACTION.matcher(path);
    return place.matches()
        && statement.constants().stream()
            .map(Action::iamName)
            .anyMatch(statement.actions().values().get(index(place.group("index")))::equals);
  }

  /** Returns a place in an array; an array of one value is written as the value. */
  private static int index(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
