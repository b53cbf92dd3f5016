package dev.carillon.internal.validation.resource;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.DocumentedResources;
import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.TakenResources;
import dev.carillon.internal.iam.value.SecretNames;
import dev.carillon.internal.validation.action.ActionRules;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules for whether the actions of a statement take its resources. */
public final class TakenRules {

  private static final String CREATE_SECRET = "secretsmanager:CreateSecret";

  private TakenRules() {}

  /** An action that takes none of the resources is one that the statement never applies to. */
  public static void resources(StatementView statement, Judgement judgement) {
    if (statement.has("Resource") && statement.has("NotResource")) {
      return; // One of them is too many.
    }
    for (String name : List.of("Resource", "NotResource")) {
      if (areTaken(name, statement, judgement)) {
        statement.strings(name).forEach(resource -> secret(resource, statement, judgement));
      }
    }
  }

  /** Returns whether each action may take one of the resources, and reports those that do not. */
  private static boolean areTaken(String name, StatementView statement, Judgement judgement) {
    List<String> arns = statement.strings(name).stream().map(Element::text).distinct().toList();
    if (arns.isEmpty() || arns.stream().anyMatch(arn -> !arn.startsWith("arn:"))) {
      return true;
    }
    Map<String, Resources> byService = new HashMap<>();
    Map<ActionPattern, Optional<Resources>> refused = new HashMap<>();
    for (Element action : statement.strings("Action")) {
      statement
          .pattern(action)
          .filter(pattern -> Arn.isPlain(pattern.service()))
          .flatMap(
              pattern ->
                  refused
                      .computeIfAbsent(pattern, any -> refused(any, arns, byService, judgement))
                      .map(resources -> fault(pattern, resources, name, judgement)))
          .ifPresent(fault -> report(fault, action, arns, judgement));
    }
    boolean taken = refused.values().stream().allMatch(Optional::isEmpty);
    // Another rule speaks of an ARN of another service in a resource's own policy.
    if (taken
        && arns.size() > 1
        && (judgement.kind() != PolicyKind.RESOURCE || Arn.isPlain(serviceOf(arns)))) {
      new NamedInVain(name, arns, statement, judgement).report(byService);
    }
    return taken;
  }

  /** Of an action of another service than the resource's own policy is of, Analyzer speaks, too. */
  private static void report(Fault fault, Element action, List<String> arns, Judgement judgement) {
    String attached = serviceOf(arns);
    boolean isOfAnother =
        judgement.kind() == PolicyKind.RESOURCE
            && Arn.isPlain(attached)
            && !ActionName.serviceOf(action.text()).equalsIgnoreCase(attached);
    if (isOfAnother) {
      judgement.report(
          Check.UNSUPPORTED_ACTION_IN_POLICY, action, ActionRules.ofAnother(attached, action));
    } else {
      judgement.report(fault, action);
    }
  }

  /** Returns the service that all ARNs are of; a star if there are several. */
  private static String serviceOf(List<String> arns) {
    Set<String> services = arns.stream().map(Arn::serviceOf).collect(Collectors.toSet());
    return services.size() == 1 ? services.iterator().next() : "*";
  }

  /** The ARN of a secret that is to be created has no more than its name yet. */
  private static void secret(Element resource, StatementView statement, Judgement judgement) {
    String text = resource.text();
    String last =
        Arn.parse(text)
            .filter(arn -> arn.service().equals("secretsmanager"))
            .map(Arn::resource)
            .orElse("");
    SecretNames.meant(last)
        .filter(meant -> !creates(statement))
        .ifPresent(
            meant ->
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
                        + "\"."));
  }

  private static boolean creates(StatementView statement) {
    return statement.has("Action")
        && statement.strings("Action").stream()
            .allMatch(action -> action.text().equalsIgnoreCase(CREATE_SECRET));
  }

  /** Resources of a statement, held against what the actions of a service take. */
  record Resources(List<TakenResources> all, List<TakenResources> kinds) {

    static Resources of(List<TakenResources> all) {
      return new Resources(all, TakenResources.kinds(all));
    }

    /** Returns those that decide whether an action takes any. */
    List<TakenResources> deciding(ActionReference action) {
      return DocumentedResources.has(action.iamName()) ? all : kinds;
    }
  }

  private static Fault fault(
      ActionPattern pattern, Resources resources, String name, Judgement judgement) {
    List<ActionReference> actions = judgement.actions(pattern);
    ActionReference first = actions.get(0);
    Fault fault =
        TakenResources.fault(
            first.iamName(), first.resourceTypes(), resources.all(), name.equals("NotResource"));
    return actions.size() == 1
        ? fault
        : new Fault(
            fault.id(),
            pattern + " stands for no action that takes such a resource: " + fault.message());
  }

  /** Returns the resources, if none of the actions takes one of them. */
  private static Optional<Resources> refused(
      ActionPattern pattern,
      List<String> arns,
      Map<String, Resources> byService,
      Judgement judgement) {
    KnownService service = judgement.knowledge().service(pattern.service()).orElse(null);
    List<ActionReference> actions = judgement.actions(pattern);
    if (service == null || actions.isEmpty()) {
      return Optional.empty();
    }
    Resources resources = byService.get(service.service());
    if (resources == null) {
      if (!judgement.affords(arns.size())) {
        return Optional.empty();
      }
      resources = Resources.of(in(service, arns, byService.values()));
      byService.put(service.service(), resources);
    }
    for (ActionReference action : actions) {
      List<TakenResources> deciding = resources.deciding(action);
      if (!judgement.affords(deciding.size())
          || !deciding.stream().allMatch(one -> one.verdict(action).isRefusal())) {
        return Optional.empty();
      }
    }
    return Optional.of(resources);
  }

  private static List<TakenResources> in(
      KnownService service, List<String> arns, Collection<Resources> read) {
    return read.stream()
        .findFirst()
        .map(other -> other.all().stream().map(one -> one.in(service.arns())).toList())
        .orElseGet(
            () -> arns.stream().map(arn -> TakenResources.ofText(arn, service.arns())).toList());
  }
}
