package dev.carillon.internal.validation.risk;

import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rules for policies, also of several statements, that let whoever has one become administrator.
 */
public final class EscalationRules {

  /** How many ways are told in full, or by their actions, before they are only counted. */
  private static final int MOST = 5;

  /** Stands in each message between the actions and the way. */
  static final String MORE = ", whoever has this policy can get more than it grants, by ";

  private static final WildcardPattern ANYTHING = WildcardPattern.of("?*");

  private EscalationRules() {}

  /** Returns what allows everything on everything, unless all but some is denied. */
  static Optional<Element> administrator(Judgement judgement) {
    return Denied.isAllButSome(judgement) ? Optional.empty() : allowed(judgement);
  }

  private static Optional<Element> allowed(Judgement judgement) {
    for (StatementView statement : judgement.statements()) {
      Optional<Element> everything = everything(statement);
      if (everything.isPresent()
          && statement.strings("Resource").stream()
              .anyMatch(one -> AnyResource.isEverything(one.text()))
          && OpenGrants.isOpen(statement, judgement)) {
        return everything;
      }
    }
    return Optional.empty();
  }

  private static Optional<Element> everything(StatementView statement) {
    for (Element action : statement.strings("Action")) {
      Optional<ActionPattern> pattern = statement.pattern(action);
      if (pattern.isPresent() && isAny(pattern.get().service()) && isAny(pattern.get().name())) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  /** Returns whether a part of an action's pattern matches anything. */
  static boolean isAny(String part) {
    return part.indexOf('*') >= 0 && WildcardPattern.of(part).covers(ANYTHING);
  }

  /**
   * Reports the ways to more, and returns what is allowed on whatever resource; nothing where all
   * is.
   */
  public static Optional<OpenGrants> ways(Judgement judgement) {
    if (judgement.kind() != PolicyKind.IDENTITY) {
      return Optional.empty();
    }
    Optional<Element> administrator = administrator(judgement);
    if (administrator.isPresent()) {
      judgement.report(
          Check.ADMINISTRATIVE_ACCESS,
          administrator.get(),
          "This allows everything on everything, in every service that AWS has and will have. Name"
              + " the actions that are needed.");
      return Optional.empty();
    }
    OpenGrants grants = new OpenGrants(judgement);
    if (grants.areAny()) {
      escalations(grants, judgement);
    }
    OwnGrants.ways(grants, judgement);
    return Optional.of(grants);
  }

  private static void escalations(OpenGrants grants, Judgement judgement) {
    PassedRoles passed = new PassedRoles(judgement, grants.denied());
    Map<Element, List<Escalation>> found = new LinkedHashMap<>();
    String service = "";
    boolean may = false;
    for (Escalation way : Escalation.ALL) {
      if (!way.service().equals(service)) {
        service = way.service();
        may = grants.mayAllowOf(service);
      }
      Optional<Element> granted = may ? grants.ofAll(way.actions()) : Optional.empty();
      if (granted.isPresent() && (way.passedTo().isEmpty() || passed.areTo(way.passedTo()))) {
        found.computeIfAbsent(granted.get(), any -> new ArrayList<>()).add(way);
      }
    }
    found.forEach((at, ways) -> judgement.report(Check.PRIVILEGE_ESCALATION, at, message(ways)));
  }

  private static String message(List<Escalation> ways) {
    Escalation first = ways.get(0);
    String others =
        ways.stream()
            .skip(1)
            .limit(MOST)
            .map(Escalation::written)
            .collect(Collectors.joining("; ", " The same holds for: ", "."));
    int rest = ways.size() - 1 - MOST;
    return "With "
        + first.written()
        + " on any resource"
        + MORE
        + first.how()
        + " ("
        + first.page()
        + ")."
        + (ways.size() == 1
            ? ""
            : rest <= 0 ? others : others.replaceAll("\\.$", "; and " + rest + " more."))
        + " Name the resources in Resource.";
  }
}
