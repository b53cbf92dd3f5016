package dev.carillon.internal.validation;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.validation.action.ActionRules;
import dev.carillon.internal.validation.condition.ArnValueRules;
import dev.carillon.internal.validation.condition.ConditionKeyRules;
import dev.carillon.internal.validation.condition.ConditionTypeRules;
import dev.carillon.internal.validation.condition.ConditionValueRules;
import dev.carillon.internal.validation.condition.IdentifierRules;
import dev.carillon.internal.validation.condition.IpRules;
import dev.carillon.internal.validation.condition.RequestPartRules;
import dev.carillon.internal.validation.condition.ServiceKeyRules;
import dev.carillon.internal.validation.condition.SupportedKeyRules;
import dev.carillon.internal.validation.condition.TagRules;
import dev.carillon.internal.validation.principal.AccessRules;
import dev.carillon.internal.validation.principal.ClaimRules;
import dev.carillon.internal.validation.principal.PrincipalRules;
import dev.carillon.internal.validation.principal.SensitiveKeyRules;
import dev.carillon.internal.validation.principal.ServiceCallRules;
import dev.carillon.internal.validation.principal.ServicePrincipalRules;
import dev.carillon.internal.validation.principal.SubjectRules;
import dev.carillon.internal.validation.principal.TrustRules;
import dev.carillon.internal.validation.principal.TrustedServiceRules;
import dev.carillon.internal.validation.resource.AncestorRules;
import dev.carillon.internal.validation.resource.ArnRules;
import dev.carillon.internal.validation.resource.PartitionRules;
import dev.carillon.internal.validation.resource.TakenRules;
import dev.carillon.internal.validation.risk.DependentRules;
import dev.carillon.internal.validation.risk.EscalationRules;
import dev.carillon.internal.validation.risk.ExposureRules;
import dev.carillon.internal.validation.risk.MfaRules;
import dev.carillon.internal.validation.risk.RoleRules;
import dev.carillon.internal.validation.statement.ContradictionRules;
import dev.carillon.internal.validation.statement.ControlPolicyRules;
import dev.carillon.internal.validation.statement.DocumentRules;
import dev.carillon.internal.validation.statement.ExemptionRules;
import dev.carillon.internal.validation.statement.HiddenRules;
import dev.carillon.internal.validation.statement.MissingElementRules;
import dev.carillon.internal.validation.statement.OwnLimits;
import dev.carillon.internal.validation.statement.PlaceRules;
import dev.carillon.internal.validation.statement.RedundancyRules;
import dev.carillon.internal.validation.statement.SidRules;
import dev.carillon.internal.validation.statement.StackPolicies;
import dev.carillon.internal.validation.statement.StatementRules;
import dev.carillon.internal.validation.statement.VariableRules;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;

/**
 * The one place that lists the classes of rules; each calls its own, for the whole document and for
 * a statement. They are called by name, as to make a method reference of each takes a JVM longer
 * than to judge a policy.
 */
public final class Rules {

  private Rules() {}

  /**
   * Returns what the rules say of a document, and what it makes possible, in its order.
   *
   * @param document the document, which may be broken in any way
   */
  public static List<Finding> findingsAndRisks(
      JsonValue document, PolicyKind kind, Knowledge knowledge) {
    return findingsAndRisks(judgement(document, kind, knowledge));
  }

  /** Returns the same of a document that nothing is said of yet. */
  public static List<Finding> findingsAndRisks(Judgement judgement) {
    if (StackPolicies.report(judgement)) {
      return judgement.findings();
    }
    apply(judgement);
    EscalationRules.ways(judgement).ifPresent(open -> ExposureRules.grants(open, judgement));
    for (StatementView statement : judgement.statements()) {
      if (statement.has("Condition")) {
        MfaRules.ofStatement(statement, judgement);
      }
    }
    DependentRules.unknown(judgement);
    DocumentRules.leftOut(judgement);
    return judgement.findings();
  }

  /**
   * Returns what the rules say of a document, in its order.
   *
   * @param document the document, which may be broken in any way
   */
  public static List<Finding> findings(JsonValue document, PolicyKind kind, Knowledge knowledge) {
    return findings(judgement(document, kind, knowledge));
  }

  /** Returns the same of a document that nothing is said of yet. */
  public static List<Finding> findings(Judgement judgement) {
    if (StackPolicies.report(judgement)) {
      return judgement.findings();
    }
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
    Judgement judgement = judgement(document, kind, knowledge);
    applyToStatements(judgement);
    return judgement.findings();
  }

  /** Returns by which ways whoever has a document gets more than it says. */
  public static List<Finding> waysToMore(JsonValue document, Knowledge knowledge) {
    Judgement judgement = judgement(document, PolicyKind.IDENTITY, knowledge);
    EscalationRules.ways(judgement);
    return judgement.findings().stream()
        .filter(finding -> finding.check() == Check.PRIVILEGE_ESCALATION)
        .toList();
  }

  private static Judgement judgement(JsonValue document, PolicyKind kind, Knowledge knowledge) {
    return new Judgement(kind, false, "", knowledge, new Element("", document));
  }

  private static void apply(Judgement judgement) {
    DocumentRules.ofDocument(judgement);
    SidRules.ofDocument(judgement);
    OwnLimits.ofDocument(judgement);
    PartitionRules.ofDocument(judgement);
    AncestorRules.ofDocument(judgement);
    RedundancyRules.ofDocument(judgement);
    ContradictionRules.ofDocument(judgement);
    RequestPartRules.ofDocument(judgement);
    applyToStatements(judgement);
  }

  private static void applyToStatements(Judgement judgement) {
    boolean ofOneResource = MissingElementRules.isOfOneResource(judgement);
    for (StatementView statement : judgement.statements()) {
      StatementRules.ofStatement(statement, judgement);
      MissingElementRules.ofStatement(statement, ofOneResource, judgement);
      judge(statement, judgement);
      PlaceRules.ofStatement(statement, judgement);
      if (ofOneResource) {
        TakenRules.ofAttached(statement, judgement);
      }
    }
    TrustedServiceRules.ofDocument(judgement);
    HiddenRules.ofDocument(judgement);
  }

  /** Applies the rules of an element only where the statement has it: most lack some. */
  private static void judge(StatementView statement, Judgement judgement) {
    SidRules.ofStatement(statement, judgement);
    if (statement.has("Action") || statement.has("NotAction")) {
      ActionRules.ofStatement(statement, judgement);
      OwnLimits.ofStatement(statement, judgement);
      RoleRules.ofStatement(statement, judgement);
    }
    if (statement.has("Resource") || statement.has("NotResource")) {
      ArnRules.ofStatement(statement, judgement);
      TakenRules.ofStatement(statement, judgement);
    }
    VariableRules.ofStatement(statement, judgement);
    if (statement.has("Condition")) {
      conditions(statement, judgement);
    }
    if (statement.has("Principal") || statement.has("NotPrincipal")) {
      principals(statement, judgement);
    }
    TrustRules.ofStatement(statement, judgement);
    ControlPolicyRules.ofStatement(statement, judgement);
    ContradictionRules.ofStatement(statement, judgement);
    ExemptionRules.ofStatement(statement, judgement);
    RedundancyRules.ofStatement(statement, judgement);
  }

  /** Keys come first: a condition with a wrong key is not judged further. */
  private static void conditions(StatementView statement, Judgement judgement) {
    ConditionKeyRules.ofStatement(statement, judgement);
    SupportedKeyRules.ofStatement(statement, judgement);
    RequestPartRules.ofStatement(statement, judgement);
    ConditionTypeRules.ofStatement(statement, judgement);
    ConditionValueRules.ofStatement(statement, judgement);
    ArnValueRules.ofStatement(statement, judgement);
    IdentifierRules.ofStatement(statement, judgement);
    SensitiveKeyRules.ofStatement(statement, judgement);
    IpRules.ofStatement(statement, judgement);
    TagRules.ofStatement(statement, judgement);
    ClaimRules.ofStatement(statement, judgement);
    ServiceKeyRules.ofStatement(statement, judgement);
    AccessRules.ofPeople(statement, judgement);
  }

  private static void principals(StatementView statement, Judgement judgement) {
    PrincipalRules.ofStatement(statement, judgement);
    ServicePrincipalRules.ofStatement(statement, judgement);
    ServiceCallRules.ofStatement(statement, judgement);
    AccessRules.ofStatement(statement, judgement);
    SubjectRules.ofStatement(statement, judgement);
  }
}
