package dev.carillon.policy;

import dev.carillon.internal.document.Draft;
import dev.carillon.policy.finding.InvalidPolicyException;

/**
 * The step of a statement of a resource policy that says which resources it is about, once its
 * principals are named, for a service whose actions take {@code "*"} only.
 */
public sealed class GrantedTarget permits GrantedResourceTarget {
  private final Draft draft;

  GrantedTarget(Draft draft) {
    this.draft = draft;
  }

  final Draft draft() {
    return draft;
  }

  /**
   * Selects, besides what is selected, whatever actions match, also those that AWS adds later:
   * {@code actions(CREATE_KEY).andPatterns("Describe*", "List*")}. After {@code notActions} they
   * are left out, too.
   *
   * @param pattern as {@link SelectionStep#patterns(String, String...)} takes it
   * @throws InvalidPolicyException if a pattern is malformed or of another service
   */
  public GrantedTarget andPatterns(String pattern, String... more) {
    return new GrantedTarget(draft.andPatterns(Lists.of(pattern, more)));
  }

  /**
   * Makes this a statement about every resource, {@code "Resource": "*"}, which in the policy of a
   * key is the key: {@code KmsStatement.allow().grantedTo(admins).allActions().onAllResources()}.
   */
  public final ResourceStatement onAllResources() {
    return new ResourceStatement(draft.onAllResources());
  }

  /**
   * Makes this a statement without the {@code Resource} element, for services whose policies are
   * about the resource that they are attached to, such as repositories of Amazon ECR: {@code
   * EcrStatement.allow().grantedTo(builders).actions(BATCH_GET_IMAGE).withoutResource()}.
   */
  public final ResourceStatement withoutResource() {
    return new ResourceStatement(draft.withoutResource());
  }
}
