package dev.carillon.internal.validation.resource;

import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.PlainArn;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rules for what AWS Glue asks for besides the table of a request: its database and the catalog.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/glue/latest/dg/glue-specifying-resource-arns.html">Specifying
 *     AWS Glue resource ARNs</a>
 */
public final class AncestorRules {

  private static final String GLUE = "glue";

  private AncestorRules() {}

  /** Reports tables of which a document allows no database; another policy may. */
  public static void ofDocument(Judgement judgement) {
    if (judgement.kind() != PolicyKind.IDENTITY) {
      return;
    }
    for (StatementView statement : judgement.statements()) {
      if (statement.allows() && statement.has("Resource") && statement.hasActionOf(GLUE)) {
        judgement
            .knowledge()
            .service(GLUE)
            .ifPresent(glue -> ofStatement(statement, glue, judgement));
      }
    }
  }

  private static void ofStatement(StatementView statement, KnownService glue, Judgement judgement) {
    for (ActionPattern pattern : statement.patterns("Action")) {
      List<ActionReference> actions =
          pattern.service().equalsIgnoreCase(GLUE) ? judgement.actions(pattern) : List.of();
      for (ActionReference action : actions) {
        if (!judgement.affords(judgement.statements().size())) {
          return;
        }
        Set<String> lacking = lacking(action, glue, judgement);
        if (lacking.contains("database") && !lacking.contains("table")) {
          report(statement.strings("Resource").get(0), action, judgement);
          return;
        }
      }
    }
  }

  /** Returns the types that an action requires and no statement names; none if one may. */
  private static Set<String> lacking(
      ActionReference action, KnownService glue, Judgement judgement) {
    Set<String> lacking = new TreeSet<>(action.requiredResourceTypes());
    for (StatementView statement : judgement.statements()) {
      if (!statement.allows()
          || (statement.has("Action") && !statement.matches(action.iamName()))) {
        continue;
      }
      if (!statement.has("Action") || !statement.has("Resource")) {
        return Set.of();
      }
      for (Element resource : statement.strings("Resource")) {
        PlainArn arn = PlainArn.of(resource.text());
        Set<String> types = arn == null ? Set.of() : glue.typesOf(arn);
        if (types.isEmpty()) {
          return Set.of();
        }
        lacking.removeAll(types);
      }
    }
    return lacking;
  }

  private static void report(Element resource, ActionReference action, Judgement judgement) {
    judgement.report(
        Check.ACTION_DOES_NOT_TAKE_RESOURCE,
        Severity.SUGGESTION,
        resource,
        "By itself this allows no "
            + action.iamName()
            + ": Glue asks for the database of the table and for the catalog, too. Name them, here"
            + " or in another statement.");
  }
}
