package dev.carillon.internal.validation.principal;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.iam.page.text.AttachedPages;
import dev.carillon.internal.iam.principal.PrincipalShape;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Rules for what only those can do who are of the account of the resource. */
final class OwnAccount {

  private static final Map<String, List<String>> ALONE =
      PageRows.byName(AttachedPages.OWN_ACCOUNT_ALONE.toLowerCase(Locale.ROOT));

  private OwnAccount() {}

  /** Reports what a statement allows to other accounts in vain, where all accounts are named. */
  static void ofStatement(StatementView statement, Judgement judgement) {
    if (judgement.kind() != PolicyKind.RESOURCE || !statement.allows()) {
      return;
    }
    Set<String> callers = callers(statement);
    Map<String, Boolean> others = new HashMap<>();
    for (Element action : callers.isEmpty() ? List.<Element>of() : statement.strings("Action")) {
      ActionPattern pattern = statement.pattern(action).orElse(null);
      if (pattern != null
          && isOfOwnAccount(pattern)
          && !judgement.isNeverGranted(action)
          && others.computeIfAbsent(
              pattern.service().toLowerCase(Locale.ROOT),
              service -> areOfOthers(service, callers, statement))) {
        judgement.report(
            Check.UNSUPPORTED_ACTION_IN_POLICY,
            Severity.WARNING,
            action,
            action.text()
                + " works in the account of the resource alone, whatever a policy allows to another"
                + " account. Let its principals take a role there.");
      }
    }
  }

  private static boolean isOfOwnAccount(ActionPattern action) {
    return ALONE
        .getOrDefault(action.service().toLowerCase(Locale.ROOT), List.of())
        .contains(action.name().toLowerCase(Locale.ROOT));
  }

  /** Returns whether all resources are of a service, in accounts that are not the callers'. */
  private static boolean areOfOthers(String service, Set<String> callers, StatementView statement) {
    List<Element> resources = statement.strings("Resource");
    for (Element resource : resources) {
      Arn arn = Arn.parse(resource.text()).orElse(null);
      if (arn == null
          || !arn.service().equals(service)
          || PrincipalShape.account(arn.account()).isEmpty()
          || callers.contains(arn.account())) {
        return false;
      }
    }
    return !resources.isEmpty();
  }

  /** Returns the accounts of all whom a statement names; none if one of them is not known. */
  private static Set<String> callers(StatementView statement) {
    Set<String> accounts = new HashSet<>();
    for (Element who : statement.get("Principal").map(Element::members).orElse(List.of())) {
      for (Element one : who.items()) {
        String account = one.isScalar() ? PrincipalShape.account(one.text()) : "";
        if (!who.name().equals("AWS") || account.isEmpty()) {
          return Set.of();
        }
        accounts.add(account);
      }
    }
    return accounts;
  }
}
