package dev.carillon.internal.validation;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.validation.action.ActionRules;
import dev.carillon.internal.validation.condition.ConditionKeyRules;
import dev.carillon.internal.validation.condition.ConditionTypeRules;
import dev.carillon.internal.validation.condition.ConditionValueRules;
import dev.carillon.internal.validation.condition.IdentifierRules;
import dev.carillon.internal.validation.condition.IpRules;
import dev.carillon.internal.validation.condition.ServiceKeyRules;
import dev.carillon.internal.validation.condition.SupportedKeyRules;
import dev.carillon.internal.validation.condition.TagRules;
import dev.carillon.internal.validation.principal.AccessRules;
import dev.carillon.internal.validation.principal.PrincipalRules;
import dev.carillon.internal.validation.principal.ServicePrincipalRules;
import dev.carillon.internal.validation.principal.TrustRules;
import dev.carillon.internal.validation.resource.ArnRules;
import dev.carillon.internal.validation.resource.TakenRules;
import dev.carillon.internal.validation.risk.DependentRules;
import dev.carillon.internal.validation.risk.EscalationRules;
import dev.carillon.internal.validation.risk.ExposureRules;
import dev.carillon.internal.validation.risk.MfaRules;
import dev.carillon.internal.validation.risk.RoleRules;
import dev.carillon.internal.validation.statement.ContradictionRules;
import dev.carillon.internal.validation.statement.ControlPolicyRules;
import dev.carillon.internal.validation.statement.DocumentRules;
import dev.carillon.internal.validation.statement.RedundancyRules;
import dev.carillon.internal.validation.statement.SidRules;
import dev.carillon.internal.validation.statement.StatementRules;
import dev.carillon.internal.validation.statement.VariableRules;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.internal.validation.view.Rule;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import java.util.function.Consumer;

/** The one place that lists the rules: those of the whole document, and those of a statement. */
public final class Rules {

  private static final List<Consumer<Judgement>> OF_THE_DOCUMENT =
      List.of(
          DocumentRules::elements,
          DocumentRules::version,
          DocumentRules::statements,
          DocumentRules::size,
          SidRules::unique,
          RedundancyRules::statements,
          ContradictionRules::coveredByDeny);

  private static final List<Rule> OF_A_STATEMENT =
      List.of(
          StatementRules::elements,
          StatementRules::dataTypes,
          StatementRules::effect,
          StatementRules::required,
          StatementRules::combinations,
          StatementRules::emptyParts,
          SidRules::sid,
          ActionRules::actions,
          ActionRules::serviceWildcards,
          ActionRules::resourcePolicyActions,
          ActionRules::trustPolicyActions,
          ArnRules::resources,
          ArnRules::resourcePolicyArns,
          TakenRules::resources,
          VariableRules::syntax,
          VariableRules::places,
          ConditionKeyRules::keys,
          ConditionKeyRules::duplicates,
          ConditionKeyRules::pairs,
          SupportedKeyRules::support,
          ConditionKeyRules::irrelevant,
          ConditionTypeRules::operators,
          ConditionTypeRules::types,
          ConditionTypeRules::quantifiers,
          ConditionTypeRules::emptyValues,
          ConditionValueRules::values,
          ConditionValueRules::numbers,
          ConditionValueRules::formats,
          IdentifierRules::values,
          IpRules::ranges,
          IpRules::privateAddresses,
          TagRules::unsupportedTagKeys,
          PrincipalRules::shape,
          PrincipalRules::values,
          PrincipalRules::effects,
          ServicePrincipalRules::conditions,
          AccessRules::everyone,
          AccessRules::thirdParties,
          TrustRules::syntax,
          TrustRules::federation,
          TrustRules::actions,
          TrustRules::subjects,
          TrustRules::redundantPrincipals,
          ControlPolicyRules::resourceControl,
          ServiceKeyRules::prefixes,
          ServiceKeyRules::attributes,
          ContradictionRules::conditions,
          ContradictionRules::inverted,
          RoleRules::passRole,
          RoleRules::createServiceLinkedRole,
          RedundancyRules::actions,
          RedundancyRules::resources);

  private static final List<Consumer<Judgement>> RISKS_OF_THE_DOCUMENT =
      List.of(EscalationRules::ways, ExposureRules::grants);

  private static final List<Rule> RISKS_OF_A_STATEMENT =
      List.of(MfaRules::missingKey, DependentRules::unknown);

  private Rules() {}

  /**
   * Returns what the rules say of a document, and what it makes possible, in its order.
   *
   * @param document the document, which may be broken in any way
   */
  public static List<Finding> findingsAndRisks(
      JsonValue document, PolicyKind kind, Knowledge knowledge) {
    Judgement judgement = new Judgement(kind, knowledge, new Element("", document));
    apply(judgement);
    RISKS_OF_THE_DOCUMENT.forEach(rule -> rule.accept(judgement));
    for (StatementView statement : judgement.statements()) {
      RISKS_OF_A_STATEMENT.forEach(rule -> rule.apply(statement, judgement));
    }
    DocumentRules.leftOut(judgement);
    return judgement.findings();
  }

  /**
   * Returns what the rules say of a document, in its order.
   *
   * @param document the document, which may be broken in any way
   */
  public static List<Finding> findings(JsonValue document, PolicyKind kind, Knowledge knowledge) {
    Judgement judgement = new Judgement(kind, knowledge, new Element("", document));
    apply(judgement);
    DocumentRules.leftOut(judgement);
    return judgement.findings();
  }

  /**
   * Returns what the rules of statements say of a document that has just been built: neither its
   * size nor what it repeats is judged.
   */
  public static List<Finding> ofStatements(
      JsonValue document, PolicyKind kind, Knowledge knowledge) {
    Judgement judgement = new Judgement(kind, knowledge, new Element("", document));
    applyToStatements(judgement);
    return judgement.findings();
  }

  private static void apply(Judgement judgement) {
    OF_THE_DOCUMENT.forEach(rule -> rule.accept(judgement));
    applyToStatements(judgement);
  }

  private static void applyToStatements(Judgement judgement) {
    for (StatementView statement : judgement.statements()) {
      OF_A_STATEMENT.forEach(rule -> rule.apply(statement, judgement));
    }
  }
}
