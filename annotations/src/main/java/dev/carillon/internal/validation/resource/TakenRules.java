package dev.carillon.internal.validation.resource;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.TakenResources;
import dev.carillon.internal.iam.TakenResources.Verdict;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules for whether the actions of a statement take its resources. */
public final class TakenRules {

  private TakenRules() {}

  /** An action that takes none of the resources is one that the statement never applies to. */
  public static void resources(StatementView statement, Judgement judgement) {
    for (String name : List.of("Resource", "NotResource")) {
      resources(name, statement, judgement);
    }
  }

  private static void resources(String name, StatementView statement, Judgement judgement) {
    List<String> arns = statement.strings(name).stream().map(Element::text).toList();
    if (arns.isEmpty() || arns.stream().anyMatch(arn -> !arn.startsWith("arn:"))) {
      return;
    }
    Map<String, List<TakenResources>> classified = new HashMap<>();
    for (Element action : statement.strings("Action")) {
      ActionPattern pattern = statement.pattern(action).orElse(null);
      if (pattern == null || !Arn.isPlain(pattern.service())) {
        continue;
      }
      KnownService service =
          judgement.knowledge().service(pattern.service().toString()).orElse(null);
      if (service == null) {
        continue;
      }
      List<TakenResources> resources =
          classified.computeIfAbsent(service.service(), any -> classified(arns, service));
      List<ActionReference> actions = judgement.knowledge().actions(pattern);
      if (!actions.isEmpty()
          && actions.stream()
              .allMatch(
                  known ->
                      resources.stream()
                          .allMatch(resource -> isRefused(resource.verdict(known), judgement)))) {
        ActionReference first = actions.get(0);
        judgement.report(
            TakenResources.fault(
                first.iamName(), first.resourceTypes(), resources, name.equals("NotResource")),
            action);
      }
    }
  }

  /** In a resource's policy another rule speaks of the actions of other services. */
  private static boolean isRefused(Verdict verdict, Judgement judgement) {
    return verdict.isRefusal()
        && (verdict != Verdict.OF_ANOTHER_SERVICE || judgement.kind() != PolicyKind.RESOURCE);
  }

  private static List<TakenResources> classified(List<String> arns, KnownService service) {
    List<TakenResources> classified = new ArrayList<>();
    arns.forEach(arn -> classified.add(TakenResources.ofText(arn, service.arns())));
    return classified;
  }
}
