package dev.carillon.internal.validation.action;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.Operations;
import dev.carillon.internal.iam.page.RetiredServices;
import dev.carillon.internal.name.NearestActions;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference.RemovedActionReference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Rules for {@code Action} and {@code NotAction}. */
public final class ActionRules {

  private ActionRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    actions(statement, judgement);
    serviceWildcards(statement, judgement);
    OwnActions.judge(statement, judgement);
    if (statement.denies()
        && (judgement.kind() == PolicyKind.IDENTITY
            || judgement.kind() == PolicyKind.SERVICE_CONTROL)) {
      withoutPermission(statement, judgement);
    }
    if (judgement.kind() == PolicyKind.ROLE_TRUST) {
      wideTrust(statement, judgement);
      actionsOfOthers(statement, judgement);
    }
  }

  private static void actions(StatementView statement, Judgement judgement) {
    for (String name : List.of("Action", "NotAction")) {
      for (Element action : statement.strings(name)) {
        if (!Placeholders.isIn(action.text())) {
          action(action, statement, judgement);
        }
      }
    }
  }

  private static void action(Element action, StatementView statement, Judgement judgement) {
    ActionPattern pattern;
    try {
      pattern = statement.pattern(action).orElseGet(() -> ActionPattern.parse(action.text()));
    } catch (InvalidPolicyException e) {
      judgement.report(Check.INVALID_ACTION, action, e.getMessage() + ".");
      return;
    }
    if (Arn.isPlain(pattern.service())) {
      service(pattern.service(), action, judgement);
      name(pattern, action, judgement);
      PartActions.judge(action, statement, judgement);
    }
  }

  private static void service(String service, Element action, Judgement judgement) {
    String retired = RetiredServices.sentence(service).orElse(null);
    if (retired != null) {
      judgement.report(Check.RETIRED_SERVICE, action, retired + " Leave its actions out.");
    }
    if (judgement.knowledge().isUnknownService(service)) {
      judgement.report(
          Check.INVALID_SERVICE_IN_ACTION, action, judgement.noService(service, service));
    }
  }

  private static void name(ActionPattern pattern, Element action, Judgement judgement) {
    Knowledge knowledge = judgement.knowledge();
    if (isUnknown(pattern, judgement)) {
      judgement.report(
          Check.INVALID_ACTION,
          // AWS may ask for it a while longer, or the reference be older than what lists it again.
          knowledge.removed(pattern).isPresent() ? Severity.WARNING : Severity.ERROR,
          action,
          "\""
              + action.text()
              + "\" stands for no action of "
              + pattern.service()
              + "."
              + judgement.hint(
                  () ->
                      meant(
                          pattern, knowledge.actions(pattern.service()).orElseThrow(), knowledge)));
    }
  }

  /** Returns whether the service is known, and has no action that a pattern stands for. */
  static boolean isUnknown(ActionPattern pattern, Judgement judgement) {
    String service = pattern.service();
    Knowledge knowledge = judgement.knowledge();
    return knowledge.actions(service).isPresent()
        && judgement.actions(pattern).isEmpty()
        && !Operations.isUnlistedAction(
            service,
            pattern.name(),
            knowledge
                .service(service)
                .map(known -> known.reference().unlistedActions())
                .orElse(List.of()));
  }

  private static String meant(
      ActionPattern pattern, Collection<? extends ActionReference> actions, Knowledge knowledge) {
    return knowledge
        .removed(pattern)
        .map(ActionRules::removed)
        .or(() -> operation(pattern, knowledge))
        .or(() -> elsewhere(pattern.service(), pattern.name(), names(actions), () -> knowledge))
        .orElseGet(() -> didYouMean(pattern, actions));
  }

  /**
   * Returns, for a message, the action of the same name in another service: that is likely to be
   * meant, unless one in this is but a letter from it, or has but more words at its end.
   *
   * @param names the names of the actions of this service
   */
  public static Optional<String> elsewhere(
      String service, String name, Collection<String> names, Supplier<Knowledge> all) {
    return NearestNames.withOneError(name, names).isEmpty()
            && !NearestActions.lacksItsEnd(name, names)
        ? all.get()
            .inOneOtherService(name, service)
            .map(other -> " Of that name there is \"" + other + "\".")
        : Optional.empty();
  }

  private static String didYouMean(
      ActionPattern pattern, Collection<? extends ActionReference> actions) {
    return NearestActions.didYouMean(pattern.service(), pattern.name(), names(actions));
  }

  private static List<String> names(Collection<? extends ActionReference> actions) {
    return actions.stream().map(ActionReference::actionName).toList();
  }

  private static Optional<String> operation(ActionPattern pattern, Knowledge knowledge) {
    return knowledge
        .service(pattern.service())
        .map(KnownService::reference)
        .flatMap(
            reference ->
                reference
                    .operation(pattern.name())
                    .map(operation -> Operations.hint(reference.service(), operation)));
  }

  private static String removed(RemovedActionReference removed) {
    return " The reference read on "
        + removed.since()
        + " does not list "
        + removed.name()
        + " any more. Leave it out, or name what took its place.";
  }

  /**
   * IAM refuses such a policy of its own: "Action vendors must not contain wildcards". What other
   * policies may have is not known, and {@code *:*} is in many.
   *
   * @see <a href="https://github.com/theserverlessway/aws-baseline/issues/1">The message of IAM</a>
   */
  private static void serviceWildcards(StatementView statement, Judgement judgement) {
    boolean isOfIam =
        judgement.kind() == PolicyKind.IDENTITY || judgement.kind() == PolicyKind.ROLE_TRUST;
    for (String name : List.of("Action", "NotAction")) {
      for (Element action : statement.strings(name)) {
        ActionPattern pattern = statement.pattern(action).orElse(null);
        if (pattern != null && action.text().indexOf(':') >= 0 && !Arn.isPlain(pattern.service())) {
          judgement.report(
              Check.WILDCARD_IN_SERVICE_NAME,
              isOfIam && !action.text().equals("*:*") ? Severity.ERROR : Severity.SUGGESTION,
              action,
              "The wildcard in front of the colon reaches every service of such a name,"
                  + " future ones too. Name the service.");
        }
      }
    }
  }

  /**
   * What needs no permission is not denied either.
   *
   * @see <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html">
   *     GetCallerIdentity</a>
   */
  private static void withoutPermission(StatementView statement, Judgement judgement) {
    for (Element action : statement.strings("Action")) {
      if (action.text().equalsIgnoreCase("sts:GetCallerIdentity")) {
        judgement.report(
            Check.UNSUPPORTED_ACTION_IN_POLICY,
            Severity.WARNING,
            action,
            "No policy of whoever calls denies "
                + action.text()
                + ", which needs no permission. Leave it out.");
      }
    }
  }

  private static void wide(Element element, String what, Judgement judgement) {
    judgement.report(
        Check.UNSUPPORTED_ACTION_IN_POLICY,
        Severity.WARNING,
        element,
        what
            + " allows more than to take the role. Name in Action what is done with it, such as"
            + " sts:AssumeRole.");
  }

  /**
   * Who is granted everything may also put tags on the session, and name somebody as its source.
   */
  private static void wideTrust(StatementView statement, Judgement judgement) {
    if (statement.allows()) {
      for (Element action : statement.strings("Action")) {
        if (statement.pattern(action).filter(ActionRules::isAll).isPresent()) {
          wide(action, '"' + action.text() + '"', judgement);
        }
      }
      Element left = statement.get("NotAction").orElse(null);
      if (left != null) {
        wide(left, left.name(), judgement);
      }
    }
  }

  /** A role is asked for what is done with a role: nobody is granted {@code GetCallerIdentity}. */
  private static void actionsOfOthers(StatementView statement, Judgement judgement) {
    Knowledge knowledge = judgement.knowledge();
    if (knowledge.actions("sts").stream()
        .flatMap(Collection::stream)
        .noneMatch(ActionRules::isOfRoles)) {
      return; // What is known of STS does not tell.
    }
    for (Element action : statement.strings("Action")) {
      if (isOfOthers(action, statement, judgement)) {
        judgement.report(
            Check.UNSUPPORTED_ACTION_IN_POLICY,
            action,
            action.text() + " is not done with a role. A trust policy cannot grant it.");
      }
    }
  }

  private static boolean isOfOthers(Element action, StatementView statement, Judgement judgement) {
    ActionPattern pattern = statement.pattern(action).orElse(null);
    if (pattern == null
        || !pattern.service().equalsIgnoreCase("sts")
        || !Arn.isPlain(pattern.name())) {
      return false;
    }
    List<ActionReference> actions = judgement.actions(pattern);
    return !actions.isEmpty() && actions.stream().noneMatch(ActionRules::isOfRoles);
  }

  private static boolean isAll(ActionPattern pattern) {
    return pattern.name().equals("*")
        && (pattern.service().equals("*") || pattern.service().equalsIgnoreCase("sts"));
  }

  private static boolean isOfRoles(ActionReference action) {
    return action.resourceTypes().contains("role");
  }
}
