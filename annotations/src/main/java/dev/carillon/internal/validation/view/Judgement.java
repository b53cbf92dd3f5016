package dev.carillon.internal.validation.view;

import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.json.Position;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the rules look at, and where they put what they find. */
public final class Judgement {

  private final PolicyKind kind;
  private final Knowledge knowledge;
  private final Element policy;
  private final List<Finding> findings = new ArrayList<>();
  private final List<StatementView> statements;

  public Judgement(PolicyKind kind, Knowledge knowledge, Element policy) {
    this.kind = kind;
    this.knowledge = knowledge;
    this.policy = policy;
    this.statements =
        policy.member("Statement").stream()
            .flatMap(statement -> statement.items().stream())
            .filter(Element::isObject)
            .map(StatementView::new)
            .toList();
  }

  public PolicyKind kind() {
    return kind;
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  public Element policy() {
    return policy;
  }

  public List<StatementView> statements() {
    return statements;
  }

  /** Reports a finding at an element. */
  public void report(Check check, Element at, String message) {
    report(check, check.severity(), at, message);
  }

  /** Reports a finding at an element, which matters less than its check says. */
  public void report(Check check, Severity severity, Element at, String message) {
    Position position = at.value().position();
    findings.add(
        new Finding(check, severity, at.path(), position.line(), position.column(), message));
  }

  /** Reports what one of the rules about IAM finds wrong. */
  public void report(Fault fault, Element at) {
    report(Check.valueOf(fault.id()), at, fault.message() + '.');
  }

  /** Returns the findings in the order of the document; at one place, in that of the checks. */
  public List<Finding> findings() {
    return findings.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt(Finding::line)
                .thenComparingInt(Finding::column)
                .thenComparing(Finding::check))
        .toList();
  }
}
