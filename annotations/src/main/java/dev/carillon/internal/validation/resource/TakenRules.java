package dev.carillon.internal.validation.resource;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.internal.iam.DocumentedResources;
import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.iam.NamedResources;
import dev.carillon.internal.iam.NamedResources.Named;
import dev.carillon.internal.iam.NamedResources.Taker;
import dev.carillon.internal.iam.principal.LinkedRoles;
import dev.carillon.internal.iam.value.SecretNames;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.action.OwnActions;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rules for whether the actions of a statement take its resources. */
public final class TakenRules {

  private static final String CREATE_SECRET = "secretsmanager:CreateSecret";

  /** Actions that are about such roles alone. */
  private static final WildcardPattern OF_LINKED =
      WildcardPattern.ignoringCase("iam:*ServiceLinkedRole*");

  private static final String ROLE = ":role/";

  private static final WildcardPattern LINKED =
      WildcardPattern.of("role/" + LinkedRoles.PATH + "*");

  private TakenRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    resources(statement, judgement);
    BelowRules.ofStatement(statement, judgement);
    linked(statement, judgement);
  }

  /**
   * Reports what is wrong with a statement that names no resource, in the policy of one: what is
   * about none is not granted by it. The policy of an endpoint, which may allow it, names
   * resources.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html">Private
   *     repository policies in Amazon ECR: GetAuthorizationToken is for a policy of IAM</a>
   */
  public static void ofAttached(StatementView statement, Judgement judgement) {
    if (!statement.allows() || statement.has("Resource") || statement.has("NotResource")) {
      return;
    }
    for (Element action : statement.strings("Action")) {
      ActionPattern pattern = statement.pattern(action).orElse(null);
      if (pattern != null
          && !judgement.isNeverGranted(action)
          && areKnown(pattern, judgement)
          && takers(pattern, judgement).allMatch(one -> one.types().isEmpty())) {
        judgement.report(
            Check.ACTION_DOES_NOT_TAKE_RESOURCE,
            Severity.WARNING,
            action,
            action.text()
                + " is about no resource, so the policy of a resource does not grant it."
                + " Allow it in a policy of those who use it.");
      }
    }
  }

  /**
   * A role that is linked to a service has its path, whatever it is called.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html">
   *     Create a service-linked role</a>
   */
  private static void linked(StatementView statement, Judgement judgement) {
    if (statement.strings("Action").stream().noneMatch(one -> OF_LINKED.matches(one.text()))) {
      statement.strings("Resource").forEach(one -> ArnRules.reserved(one, judgement));
      statement.strings("NotResource").forEach(one -> ArnRules.reserved(one, judgement));
      return;
    }
    Element first = null;
    for (Element resource : statement.strings("Resource")) {
      String role = Arn.parse(resource.text()).map(Arn::resource).orElse("*");
      if (LINKED.intersects(WildcardPattern.of(role))) {
        return;
      }
      first = first == null && resource.text().contains(ROLE) ? resource : first;
    }
    if (first != null) {
      String arn = first.text();
      judgement.report(
          Check.ACTION_DOES_NOT_TAKE_RESOURCE,
          Severity.WARNING,
          first,
          "No service-linked role has the ARN \""
              + arn
              + "\": each has the path of its service. Write \""
              + arn.substring(0, arn.indexOf(ROLE))
              + ROLE
              + LinkedRoles.PATH
              + "*/"
              + arn.substring(arn.lastIndexOf('/') + 1)
              + "\".");
    }
  }

  /** An action that takes none of the resources is one that the statement never applies to. */
  private static void resources(StatementView statement, Judgement judgement) {
    if (statement.has("Resource") && statement.has("NotResource")) {
      return; // One of them is too many.
    }
    for (String name : List.of("Resource", "NotResource")) {
      if (areTaken(name, statement, judgement)) {
        statement.strings(name).forEach(resource -> secret(resource, statement, judgement));
      }
    }
  }

  /**
   * Returns whether it is no ARN, or one of a service that there is not, as {@link ArnRules} say.
   */
  private static boolean isToldOf(String arn, Judgement judgement) {
    return !arn.startsWith("arn:") || ArnRules.isOfNoService(arn, judgement);
  }

  /** Returns whether each action may take one of the resources, and reports those that do not. */
  private static boolean areTaken(String name, StatementView statement, Judgement judgement) {
    List<String> arns = statement.strings(name).stream().map(Element::text).distinct().toList();
    if (arns.isEmpty() || arns.stream().anyMatch(arn -> isToldOf(arn, judgement))) {
      return true;
    }
    List<Named> named = arns.stream().map(Named::of).toList();
    NamedResources resources = new NamedResources(named, judgement::affords);
    Map<ActionPattern, Boolean> taking = new HashMap<>();
    for (ActionPattern pattern : statement.patterns("Action")) {
      taking.computeIfAbsent(pattern, any -> takes(any, named, resources, judgement));
    }
    // What is left out for one of the actions is moot for the others.
    boolean moot =
        name.equals("NotResource") && (taking.containsValue(true) || statement.hasUnread("Action"));
    boolean taken = moot || !taking.containsValue(false);
    if (!taken) {
      for (Element action : statement.strings("Action")) {
        ActionPattern pattern = statement.pattern(action).orElse(null);
        if (pattern != null
            && Boolean.FALSE.equals(taking.get(pattern))
            && !judgement.isNeverGranted(action)) {
          Fault fault = fault(pattern, resources, name, judgement);
          report(fault, action, statement.strings(name).get(0), statement, resources, judgement);
        }
      }
    }
    if (taken) {
      OfNoType.report(name, resources, statement, judgement);
    }
    if (taken && arns.size() > 1) {
      new NamedInVain(name, arns, statement, judgement).report(resources);
    }
    return taken;
  }

  /**
   * Of an action of another service than the resource's own policy is of, Analyzer speaks, too. The
   * ARN is the mistake where the others are of the action's service, or where it is of the service
   * that calls: a topic's in the policy of a queue.
   */
  private static void report(
      Fault fault,
      Element action,
      Element arn,
      StatementView statement,
      NamedResources resources,
      Judgement judgement) {
    String attached =
        judgement.kind() == PolicyKind.RESOURCE && !judgement.isOfEndpoint()
            ? resources.otherService(action.text())
            : null;
    if (attached == null) {
      judgement.reportNeverGranted(fault, action);
      return;
    }
    String own = ActionName.foldedServiceOf(action.text());
    boolean isOfOthers = own.equals(judgement.attachedTo());
    if (!isOfOthers && !isCalling(attached, statement)) {
      judgement.report(
          Check.UNSUPPORTED_ACTION_IN_POLICY, action, OwnActions.ofAnother(attached, action));
    } else if (!isOfOthers || !OtherResources.isReported(statement, arn.text(), judgement)) {
      judgement.report(
          Check.UNSUPPORTED_ACTION_IN_POLICY, arn, OtherResources.ofAnother(own, attached));
    }
  }

  /** Returns whether requests come from a service, or from a resource of it. */
  private static boolean isCalling(String service, StatementView statement) {
    for (Element caller : statement.principals("Service")) {
      if (caller.text().startsWith(service + '.')) {
        return true;
      }
    }
    for (ConditionView source : statement.conditionsOn("aws:SourceArn")) {
      for (Element value : source.values().strings()) {
        if (Arn.serviceOf(value.text()).equals(service)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The ARN of a secret that is to be created has no more than its name yet. */
  private static void secret(Element resource, StatementView statement, Judgement judgement) {
    String text = resource.text();
    String last =
        Arn.parse(text)
            .filter(arn -> arn.service().equals("secretsmanager"))
            .map(Arn::resource)
            .orElse("");
    String meant = SecretNames.meant(last).orElse(null);
    if (meant != null && !creates(statement)) {
      judgement.report(
          Check.INVALID_ARN_RESOURCE,
          Severity.WARNING,
          resource,
          "No secret has the ARN \""
              + text
              + "\": one ends in a hyphen and six characters that Secrets Manager puts"
              + " behind the name. Write \""
              + text.substring(0, text.length() - last.length())
              + meant
              + "\".");
    }
  }

  private static boolean creates(StatementView statement) {
    return statement.has("Action")
        && statement.strings("Action").stream()
            .allMatch(action -> action.text().equalsIgnoreCase(CREATE_SECRET));
  }

  private static Fault fault(
      ActionPattern pattern, NamedResources resources, String name, Judgement judgement) {
    List<Taker> two = takers(pattern, judgement).limit(2).toList();
    Fault fault = resources.fault(two.get(0), name.equals("NotResource"));
    return two.size() == 1
        ? fault
        : new Fault(
            fault.check(),
            pattern + " stands for no action that takes such a resource: " + fault.message());
  }

  /** Returns whether one of a pattern's actions may take one of the resources. */
  private static boolean takes(
      ActionPattern pattern, List<Named> named, NamedResources resources, Judgement judgement) {
    return !areKnown(pattern, judgement)
        || takers(pattern, judgement).anyMatch(resources::takesOne)
        || (judgement.kind() == PolicyKind.RESOURCE
            && takers(pattern, judgement)
                .anyMatch(one -> DocumentedResources.isShared(one.name(), named)));
  }

  /** Returns whether it is known which actions a pattern stands for. */
  static boolean areKnown(ActionPattern pattern, Judgement judgement) {
    return Arn.isPlain(pattern.service())
        && judgement.knowledge().service(pattern.service()).isPresent()
        && !judgement.actions(pattern).isEmpty();
  }

  /** Returns the actions that a pattern of a known service stands for. */
  static Stream<Taker> takers(ActionPattern pattern, Judgement judgement) {
    ArnTypes types = judgement.knowledge().service(pattern.service()).orElseThrow().arns();
    return judgement.actions(pattern).stream()
        .map(action -> new Taker(action.iamName(), action.resourceTypes(), types));
  }
}
