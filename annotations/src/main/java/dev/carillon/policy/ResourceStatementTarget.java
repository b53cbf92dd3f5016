package dev.carillon.policy;

import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The step of a statement that says which resources it is about: these ({@link #on}), all but these
 * ({@link #notOn}) or every one ({@link #onAllResources}).
 */
public final class ResourceStatementTarget extends StatementTarget {

  ResourceStatementTarget(Draft draft) {
    super(draft);
  }

  @Override
  public ResourceStatementTarget withDependentActions() {
    return new ResourceStatementTarget(draft().withDependentActions());
  }

  /**
   * Makes the statement one about resources.
   *
   * @throws InvalidPolicyException if a value is not an ARN, a chosen action takes only {@code "*"}
   *     or, by the ARN formats of its reference, none of them
   */
  public Statement on(String arn, String... more) {
    return on(join(arn, more));
  }

  /**
   * Makes the statement one about the resources of a collection.
   *
   * @throws InvalidPolicyException if the collection is empty, or as {@link #on(String, String...)}
   */
  public Statement on(Collection<String> arns) {
    ResourceRules.checkText(draft(), false, arns);
    return draft().on(Matched.of(false, arns), List.of());
  }

  /**
   * Makes the statement one about resources of known types.
   *
   * @throws InvalidPolicyException if a chosen action takes none of them, or one of them is taken
   *     by no chosen action; after {@code notActions}, if one of those actions takes none of them
   */
  public Statement on(ResourceArn arn, ResourceArn... more) {
    List<ResourceArn> arns = new ArrayList<>(more.length + 1);
    arns.add(arn);
    Collections.addAll(arns, more);
    ResourceRules.checkTypes(draft(), false, arns);
    return draft().on(Matched.of(false, texts(arns)), arns);
  }

  /**
   * Makes the statement one about every resource but these: IAM's {@code NotResource}. In an allow
   * statement that is almost always wider than meant. What is left out for an action that does not
   * take it leaves nothing out.
   *
   * @throws InvalidPolicyException if a chosen action takes none of them, and so would be left with
   *     every resource, or one of them is taken by no chosen action
   */
  public Statement notOn(ResourceArn arn, ResourceArn... more) {
    List<ResourceArn> arns = new ArrayList<>(more.length + 1);
    arns.add(arn);
    Collections.addAll(arns, more);
    ResourceRules.checkTypes(draft(), true, arns);
    return draft().on(Matched.of(true, texts(arns)), List.of());
  }

  /**
   * Makes the statement one about every resource but these: IAM's {@code NotResource}. In an allow
   * statement that is almost always wider than meant.
   *
   * @throws InvalidPolicyException if a value is not an ARN, a chosen action takes only {@code "*"}
   *     or, by the ARN formats of its reference, none of them
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html">
   *     IAM JSON policy elements: NotResource</a>
   */
  public Statement notOn(String arn, String... more) {
    List<String> arns = join(arn, more);
    ResourceRules.checkText(draft(), true, arns);
    return draft().on(Matched.of(true, arns), List.of());
  }

  private static List<String> texts(List<ResourceArn> arns) {
    return arns.stream().map(ResourceArn::toString).toList();
  }

  private static List<String> join(String first, String[] more) {
    List<String> all = new ArrayList<>(more.length + 1);
    all.add(first);
    all.addAll(List.of(more));
    return all;
  }
}
