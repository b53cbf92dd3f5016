package dev.carillon.internal.validation.risk;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.principal.AnyRole;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.Denials;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The services to which a document allows any role to be passed. */
final class PassedRoles {

  private static final String PASS_ROLE = "iam:PassRole";
  private static final String PASSED_TO = "iam:passedtoservice";
  private static final String ASSOCIATED = "iam:associatedresourcearn";

  private final boolean denied;

  /** Those that allow the caller to pass any role, if their conditions admit the service. */
  private final List<StatementView> passing = new ArrayList<>();

  /** Those that deny that a role is passed to all services but some. */
  private final List<StatementView> keeping = new ArrayList<>();

  private final Map<String, Boolean> known = new HashMap<>();

  PassedRoles(Judgement judgement, Denied denied) {
    this.denied = denied.has(PASS_ROLE);
    for (StatementView statement : judgement.statements()) {
      if (passesAny(statement, judgement)) {
        passing.add(statement);
      } else if (keeps(statement)) {
        keeping.add(statement);
      }
    }
  }

  /** Returns whether any role can be passed to a service. */
  boolean areTo(String service) {
    return !denied && known.computeIfAbsent(service, this::find);
  }

  private boolean find(String service) {
    return keeping.stream().allMatch(one -> isTo(service, one.comparisons().get(0)))
        && passing.stream()
            .anyMatch(
                statement ->
                    statement.comparisons().stream()
                        .allMatch(one -> admits(one, service, statement)));
  }

  private static boolean keeps(StatementView statement) {
    if (!statement.denies() || statement.comparisons().size() != 1) {
      return false;
    }
    Comparison one = statement.comparisons().get(0);
    return one.foldedKey().equals(PASSED_TO)
        && one.isNegated()
        && Denials.isOnEverything(statement)
        && statement.matches(PASS_ROLE);
  }

  /** Returns whether a key says what a role is passed to. */
  static boolean isOnWhatTheyArePassedTo(String key) {
    return key.equals(PASSED_TO) || key.equals(ASSOCIATED);
  }

  private static boolean passesAny(StatementView statement, Judgement judgement) {
    return statement.allows()
        && statement.matches(PASS_ROLE)
        && isOnRoles(statement, judgement)
        && OpenGrants.isFree(statement, Set.of(PASSED_TO, ASSOCIATED));
  }

  private static boolean isOnRoles(StatementView statement, Judgement judgement) {
    return statement.has("NotResource")
        ? OpenGrants.isOnOthers(statement, judgement)
        : statement.strings("Resource").stream().anyMatch(one -> AnyRole.isCoveredBy(one.text()));
  }

  private static boolean admits(Comparison one, String service, StatementView statement) {
    return switch (one.foldedKey()) {
      case PASSED_TO -> !statement.restricts(one) || isTo(service, one);
      case ASSOCIATED -> !statement.restricts(one) || isAssociated(service, one);
      default -> true;
    };
  }

  private static boolean isAssociated(String service, Comparison one) {
    String end = service.substring(service.lastIndexOf('.') + 1);
    return one.values().stream()
        .anyMatch(value -> Arn.parse(value).filter(arn -> arn.service().equals(end)).isPresent());
  }

  private static boolean isTo(String service, Comparison one) {
    return one.values().stream().anyMatch(value -> matches(value, service + ".amazonaws.com", one));
  }

  private static boolean matches(String value, String name, Comparison one) {
    return one.operator().filter(ConditionOperator::isLike).isPresent()
        ? WildcardPattern.of(value).matches(name)
        : value.equals(name) || value.equals(name + ".cn");
  }
}
