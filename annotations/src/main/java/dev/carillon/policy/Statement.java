package dev.carillon.policy;

import dev.carillon.internal.document.Elements;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.List;

/**
 * A statement of an identity-based policy: what it allows or denies, on which resources, and when.
 * Immutable. The generated {@code ChimeStatement} begins one, or {@code AwsStatement}.
 */
public final class Statement extends PolicyStatement {

  Statement(Elements elements) {
    super(elements);
  }

  /**
   * Returns this statement, restricted to requests for which every one of the conditions holds:
   * {@code when(Keys.SOURCE_IP.in("203.0.113.0/24"), Keys.SECURE_TRANSPORT.isTrue())}.
   *
   * @throws InvalidPolicyException if a chosen action does not support a condition's key, or two
   *     conditions compare the same key by the same operator: a document cannot ask for both
   */
  public Statement when(Condition first, Condition... more) {
    return new Statement(elements().when(first, more));
  }

  /**
   * Returns the statement of a resource policy that is about these principals: {@code
   * grantedTo(Principal.service("s3.amazonaws.com"))}.
   *
   * @throws InvalidPolicyException if anyone is named together with others
   */
  public ResourceStatement grantedTo(Principal first, Principal... more) {
    return new ResourceStatement(
        elements().withPrincipals(Principal.grantedTo(elements().label(), first, more)));
  }

  /**
   * Returns the statement of a resource policy that is about everybody but these principals, IAM's
   * {@code NotPrincipal}: {@code exceptFor(Principal.role("111122223333", "auditor"))}.
   *
   * @throws InvalidPolicyException if the statement allows, as it would allow anonymous requests
   *     too, or anyone is named
   */
  public ResourceStatement exceptFor(Principal first, Principal... more) {
    return new ResourceStatement(
        elements().withPrincipals(Principal.exceptFor(elements().label(), effect(), first, more)));
  }

  /** Returns the values of {@code Resource}, or of {@code NotResource}. */
  public List<String> resources() {
    return elements().resourceValues();
  }

  /** Returns whether {@link #resources} are excluded ones ({@code NotResource}). */
  public boolean excludesResources() {
    return elements().excludesResources();
  }

  /**
   * Returns the actions that AWS says a caller needs besides {@link #actions()}, without those that
   * the statement names itself. {@code AwsStatement.allowDependentActionsOf} allows them. Those of
   * {@link #actionsOfUnknownDependents()} are not among them.
   */
  public List<String> dependentActions() {
    return elements().dependentActions();
  }

  /**
   * Returns the constants among {@link #actions()} of which no source told what a caller needs
   * besides them: AWS added them since its last page was read. A test holds that there are none:
   * {@code assertEquals(List.of(), statement.actionsOfUnknownDependents())}.
   */
  public List<Action> actionsOfUnknownDependents() {
    return actions().stream().filter(action -> !action.knowsDependentActions()).toList();
  }
}
