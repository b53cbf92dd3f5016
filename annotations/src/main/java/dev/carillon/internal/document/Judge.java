package dev.carillon.internal.document;

import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.internal.validation.Knowledge;
import dev.carillon.internal.validation.Rules;
import dev.carillon.policy.Action;
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

/**
 * Asks the rules behind the findings of the statements that an author puts together, so that what
 * the builder accepts has no finding that is an error.
 */
public final class Judge {

  private static final String STATEMENT = "Statement[";

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
    return new Knowledge(references.values(), Siblings.of(others), false);
  }

  /**
   * Refuses the first statement of a new policy of which a rule says that it is wrong.
   *
   * @throws InvalidPolicyException with the check that the finding would have
   */
  public static void check(PolicyKind kind, List<Elements> statements) {
    List<Action> actions =
        statements.stream().flatMap(statement -> statement.constants().stream()).toList();
    JsonWriter writer = JsonWriter.compact();
    DocumentWriter.write(Heading.CURRENT, statements, writer);
    Rules.ofStatements(JsonReader.read(writer.text()), kind, knowledge(List.of(), actions)).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .findFirst()
        .ifPresent(
            finding -> {
              throw refusal(finding, statements);
            });
  }

  private static InvalidPolicyException refusal(Finding finding, List<Elements> statements) {
    String path = finding.path();
    int index = 0;
    if (path.startsWith(STATEMENT)) {
      int end = path.indexOf(']');
      index = Integer.parseInt(path.substring(STATEMENT.length(), end));
      path = path.substring(Math.min(end + 2, path.length()));
    } else {
      path = path.substring(Math.min("Statement.".length(), path.length()));
    }
    return new InvalidPolicyException(
        finding.check(),
        String.format(
            Locale.ROOT,
            "%s is wrong at %s: %s",
            statements.get(index).label(),
            path,
            finding.message()));
  }
}
