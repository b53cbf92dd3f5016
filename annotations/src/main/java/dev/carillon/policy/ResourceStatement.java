package dev.carillon.policy;

import dev.carillon.internal.document.Elements;
import dev.carillon.internal.document.Sid;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.List;

/**
 * A statement of a resource policy: who may, or may not, do what with which resource, and when.
 * Made by naming principals, before the actions or after the resources. Immutable.
 */
public final class ResourceStatement extends PolicyStatement {

  ResourceStatement(Elements elements) {
    super(elements);
  }

  /**
   * Returns this statement, restricted to requests for which every one of the conditions holds:
   * {@code when(Keys.SOURCE_ACCOUNT.is("111122223333"))}.
   *
   * @throws InvalidPolicyException if a chosen action does not support a condition's key, or two
   *     conditions compare the same key by the same operator: a document cannot ask for both
   */
  public ResourceStatement when(Condition first, Condition... more) {
    return new ResourceStatement(elements().when(first, more));
  }

  /**
   * Returns this statement with another Sid. Services differ in what they take; this takes any
   * printable text: {@code "Enable IAM policies"}.
   *
   * @throws InvalidPolicyException if the Sid is empty or has a control character
   */
  public ResourceStatement withSid(String sid) {
    Sid.checkOfResourcePolicy(sid);
    return new ResourceStatement(elements().withSid(sid));
  }

  /**
   * Returns this statement without the {@code Resource} element, for services whose policies are
   * about the resource that they are attached to, such as repositories of Amazon ECR: {@code
   * EcrStatement.allow().actions(…).onAllResources().grantedTo(…).withoutResource()}.
   */
  public ResourceStatement withoutResource() {
    return new ResourceStatement(elements().about(elements().actions(), null));
  }

  /** Returns whom the statement is about. */
  public List<Principal> principals() {
    return Principal.listOf(elements().principals());
  }

  /** Returns whether {@link #principals()} are excluded ones ({@code NotPrincipal}). */
  public boolean excludesPrincipals() {
    return elements().excludesPrincipals();
  }

  /** Returns the values of {@code Resource}, or of {@code NotResource}; empty without either. */
  public List<String> resources() {
    return elements().resourceValues();
  }

  /** Returns whether {@link #resources} are excluded ones ({@code NotResource}). */
  public boolean excludesResources() {
    return elements().excludesResources();
  }
}
