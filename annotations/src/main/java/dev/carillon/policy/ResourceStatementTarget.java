package dev.carillon.policy;

import dev.carillon.internal.document.Draft;
import dev.carillon.internal.document.Placement;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.Collection;

/**
 * The step of a statement that says which resources it is about: these ({@link #on}), all but these
 * ({@link #notOn}) or every one ({@link #onAllResources}).
 *
 * <p>It says anew what {@link StatementTarget} says too: had it inherited that, the first policy
 * would load five classes for this step instead of one.
 */
public final class ResourceStatementTarget {
  private final Draft draft;

  ResourceStatementTarget(Draft draft) {
    this.draft = draft;
  }

  /**
   * Selects, besides what is selected, whatever actions match, also those that AWS adds later:
   * {@code actions(CREATE_KEY).andPatterns("Describe*", "List*")}. After {@code notActions} they
   * are left out, too.
   *
   * @param pattern as {@link SelectionStep#patterns(String, String...)} takes it
   * @throws InvalidPolicyException if a pattern is malformed or of another service
   */
  public ResourceStatementTarget andPatterns(String pattern, String... more) {
    return new ResourceStatementTarget(draft.andPatterns(Lists.of(pattern, more)));
  }

  /**
   * Adds the actions, possibly of other services, that AWS says a caller needs besides the chosen
   * ones: {@code actions(CREATE_CDR_BUCKET).withDependentActions()}. {@link
   * AwsStatement#allowDependentActionsOf} puts them into a statement of their own. Of an action
   * that AWS added since its last page was read they are not known: javac notes it here, and {@link
   * Statement#actionsOfUnknownDependents()} names it.
   *
   * @throws InvalidPolicyException if the statement denies, or selects by {@code notActions}
   */
  public ResourceStatementTarget withDependentActions() {
    return new ResourceStatementTarget(draft.withDependentActions());
  }

  /**
   * Makes this a statement of a resource policy, about these principals: {@code
   * actions(CREATE_MEETING).grantedTo(Principal.account("111122223333")).onAllResources()}.
   *
   * @throws InvalidPolicyException if anyone is named together with others
   */
  public GrantedResourceTarget grantedTo(Principal first, Principal... more) {
    return new GrantedResourceTarget(
        draft.withPrincipals(Principal.grantedTo(draft.label(), first, more)));
  }

  /**
   * Makes this a statement about every resource, {@code "Resource": "*"}: {@code
   * ChimeStatement.allow().actions(CREATE_MEETING).onAllResources()}.
   */
  public Statement onAllResources() {
    return new Statement(draft.onAllResources());
  }

  /**
   * Makes this a statement of a role trust policy, which names principals and no resource: {@code
   * StsStatement.allow().actions(ASSUME_ROLE).trusting(Principal.account("111122223333"))}.
   *
   * @throws InvalidPolicyException if an action is not one of {@code sts}, or anyone is named
   *     together with others
   */
  public TrustStatement trusting(Principal first, Principal... more) {
    return TrustStatement.of(draft.withPrincipals(Principal.grantedTo(draft.label(), first, more)));
  }

  /**
   * Makes this a statement about resources: {@code on("arn:aws:s3:::acme-reports/*")}.
   *
   * @throws InvalidPolicyException if a text is not an ARN, or a chosen action takes none of the
   *     resources, as far as the ARN formats in AWS's reference tell
   */
  public Statement on(String arn, String... more) {
    return on(Lists.of(arn, more));
  }

  /**
   * Makes this a statement about the resources whose ARNs are in a collection: {@code
   * on(arnsOfTheStack)}, or for typed ARNs {@code
   * on(arns.stream().map(ResourceArn::toString).toList())}.
   *
   * @throws InvalidPolicyException if the collection is empty, or as {@link #on(String, String...)}
   */
  public Statement on(Collection<String> arns) {
    return new Statement(Placement.onText(draft, false, arns));
  }

  /**
   * Makes this a statement about resources of known types, also of several services: {@code
   * on(S3Resource.object("acme-reports", ArnPart.any()))}.
   *
   * @throws InvalidPolicyException if a chosen action takes none of them, or one of them is taken
   *     by no chosen action; after {@code notActions}, if one of those actions takes none of them
   */
  public Statement on(ResourceArn arn, ResourceArn... more) {
    return new Statement(Placement.onTyped(draft, false, Lists.of(arn, more)));
  }

  /**
   * Makes this a statement about every resource but these, IAM's {@code NotResource}: {@code
   * notOn(S3Resource.bucket("acme-public"))}. In an allow statement that is almost always wider
   * than meant. An action that takes none of what is left out is refused, as that would not
   * restrict it.
   *
   * @throws InvalidPolicyException if a chosen action takes none of them, and so would be left with
   *     every resource, or one of them is taken by no chosen action
   */
  public Statement notOn(ResourceArn arn, ResourceArn... more) {
    return new Statement(Placement.onTyped(draft, true, Lists.of(arn, more)));
  }

  /**
   * Makes this a statement about every resource but these, IAM's {@code NotResource}: {@code
   * notOn("arn:aws:s3:::acme-public/*")}. In an allow statement that is almost always wider than
   * meant.
   *
   * @throws InvalidPolicyException if a text is not an ARN, or a chosen action takes none of the
   *     resources, as far as the ARN formats in AWS's reference tell
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html">
   *     IAM JSON policy elements: NotResource</a>
   */
  public Statement notOn(String arn, String... more) {
    return new Statement(Placement.onText(draft, true, Lists.of(arn, more)));
  }
}
