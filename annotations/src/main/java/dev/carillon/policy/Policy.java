package dev.carillon.policy;

import dev.carillon.internal.document.ActionsOfEnums;
import dev.carillon.internal.document.Clearance;
import dev.carillon.internal.document.Elements;
import dev.carillon.internal.document.Heading;
import dev.carillon.internal.document.Judge;
import dev.carillon.internal.document.PolicySplitter;
import dev.carillon.internal.document.ReadDocument;
import dev.carillon.internal.document.RequiredTypes;
import dev.carillon.internal.document.Summarizer;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.reference.Quota;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

/**
 * An identity-based policy: what the user, group or role that it is attached to may do. Service
 * control policies and permissions boundaries have the same form. Immutable.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html">
 *     Identity-based policies and resource-based policies</a>
 */
public final class Policy extends PolicyDocument<Statement> {

  Policy(Heading heading, Collection<Statement> statements, List<Action> declared) {
    super(heading, statements, declared);
  }

  /**
   * Returns a policy of these statements: {@code Policy.of(read, write).toJson()}.
   *
   * @throws InvalidPolicyException if two statements have the same Sid, an allowed action lacks a
   *     resource type that it requires, or a statement has a mistake that {@link #findings()}
   *     reports as an error
   */
  public static Policy of(Statement first, Statement... more) {
    return of(more.length == 0 ? List.of(first) : Lists.of(first, more));
  }

  /**
   * Returns a policy of the statements of a collection, in its order: {@code
   * Policy.of(List.of(read, write))}.
   *
   * @throws InvalidPolicyException if there is no statement, two have the same Sid, an allowed
   *     action lacks a resource type that it requires, or a statement has a mistake that {@link
   *     #findings()} reports as an error
   */
  public static Policy of(Collection<Statement> statements) {
    List<Statement> checked = withOwnSids(statements);
    List<Elements> elements = elements(checked);
    if (!Clearance.isClear(elements)) {
      Judge.check(PolicyKind.IDENTITY, elements);
    }
    if (nameTypes(elements)) {
      RequiredTypes.check(elements);
    }
    return new Policy(Heading.CURRENT, checked, List.of());
  }

  private static boolean nameTypes(List<Elements> statements) {
    for (int i = 0; i < statements.size(); i++) {
      if (!statements.get(i).typedResources().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads an identity-based policy: {@code Policy.fromJson(json, ChimeAction.class,
   * S3Action.class)}. What the document says is kept, also what the builder would refuse: other
   * Sids and ARNs, unknown operators and elements ({@link #unknownElements()}).
   *
   * @param json the document; at most 1,048,576 characters, nested at most 64 deep
   * @param enums generated enums: they give {@link Statement#actions()} its constants, and {@link
   *     #findings()} knows their services, also where the document has none of their actions
   * @throws JsonException with line and column, if the text is not JSON, has a name twice in an
   *     object, is not a policy by IAM's grammar, or names a principal
   * @throws IllegalArgumentException if a class is not an enum of actions
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static Policy fromJson(String json, Class<? extends Action>... enums) {
    ReadDocument document = Documents.read(PolicyKind.IDENTITY, json, List.of(enums));
    return joined(document.heading(), document.statements(), document.declared());
  }

  @Override
  PolicyKind kind() {
    return PolicyKind.IDENTITY;
  }

  /**
   * Returns this policy with an {@code Id}: {@code withId("orders-2026")}. AWS documents it for
   * policies of resources only, such as those of VPC endpoints.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_id.html">
   *     The element Id</a>
   */
  public Policy withId(String id) {
    return new Policy(heading().withId(id), statements(), declared());
  }

  /**
   * Returns this policy as several that each fit a quota and that, attached to the same entity,
   * together allow and deny exactly the same; a list of just this policy where it fits. Statements
   * that are too large are spread over several, which then have the same Sid in different policies.
   *
   * <p>Not for permissions boundaries: an entity has one.
   *
   * @throws InvalidPolicyException if the quota is for all policies of an entity or a session
   *     together, or a statement is too large and cannot be spread
   */
  public List<Policy> split(Quota quota) {
    List<List<Elements>> parts = PolicySplitter.split(heading(), elements(statements()), quota);
    if (parts.size() == 1) {
      return List.of(this);
    }
    List<Policy> policies = new ArrayList<>(parts.size());
    for (List<Elements> part : parts) {
      policies.add(joined(heading(), part, declared()));
    }
    return List.copyOf(policies);
  }

  /** Not called {@code of}, as javac lists all methods of a name to whoever calls one wrongly. */
  private static Policy joined(Heading heading, List<Elements> elements, List<Action> declared) {
    List<Statement> statements = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      statements.add(new Statement(elements.get(i)));
    }
    return new Policy(heading, statements, declared);
  }

  /**
   * Returns what the policy says per service, like the policy summary in the IAM console. Access
   * levels are known for the services of the constants in {@link Statement#actions()}, and of the
   * enums that a document was read with.
   */
  public PolicySummary summary() {
    return summary(ActionsOfEnums.of(knownActions()));
  }

  /**
   * Returns what the policy says per service, as the IAM console's policy summary tells it.
   *
   * @param known all actions of the services of which access levels are told: {@code
   *     EnumSet.allOf(ChimeAction.class)}
   */
  public PolicySummary summary(Collection<? extends Action> known) {
    return Summarizer.summarize(elements(statements()), known);
  }

  /**
   * Returns whether the policy grants an action on some resource: an allow statement names both,
   * and no deny statement without conditions does. The conditions of allow statements are taken to
   * hold. Resources that the action does not take do not count, if the policy has constants of its
   * service or was read with them: {@code s3:GetObject} on a bucket is no grant. If policies of
   * thousands of wildcards leave no such resource that is found within a second, the answer is no.
   *
   * @param action the action as a policy names it: {@code "chime:CreateMeeting"}. Of a pattern,
   *     {@code "s3:Get*"}, one statement has to allow all that it can stand for
   * @throws IllegalArgumentException if it is neither an action nor a pattern
   */
  public boolean grants(String action) {
    return new Grants(statements(), version(), knownActions()).any(action);
  }

  /** Returns whether the policy grants an action on some resource, as {@link #grants(String)}. */
  public boolean grants(Action action) {
    return grants(action.iamName());
  }

  /**
   * Returns whether the policy grants an action on one resource: an allow statement names both, and
   * no deny statement without conditions does. The conditions of allow statements are taken to
   * hold, and policy variables in them to have the right value. A resource that the action does not
   * take does not count, as with {@link #grants(String)}.
   *
   * @param action the action as a policy names it: {@code "s3:GetObject"}, or a pattern
   * @param arn the resource's ARN; {@code "*"} for an action that takes no resource
   * @throws IllegalArgumentException if the action is neither one nor a pattern, or the ARN is none
   */
  public boolean grants(String action, String arn) {
    return new Grants(statements(), version(), knownActions()).on(action, arn);
  }

  /**
   * Returns whether the policy grants an action on one resource, as {@link #grants(String,
   * String)}: {@code grants(S3Action.GET_OBJECT, S3Resource.object("acme-reports", "2026.pdf"))}.
   */
  public boolean grants(Action action, ResourceArn arn) {
    return grants(action.iamName(), arn.toString());
  }

  /**
   * Returns those of the actions that the policy does not grant, sorted: so that a test can say
   * {@code assertEquals(Set.of(), policy.notGranted(RequiredActions.of(Reports.class)))}.
   *
   * @param actions actions or patterns, as {@link #grants(String)} takes them
   * @throws IllegalArgumentException if one is neither
   */
  public SortedSet<String> notGranted(Collection<String> actions) {
    return new Grants(statements(), version(), knownActions()).missing(actions);
  }
}
