package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.value.IpRange;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import java.util.List;
import java.util.Optional;

/** Rules for IP addresses in conditions. */
public final class IpRules {

  private IpRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    ranges(statement, judgement);
    privateAddresses(statement, judgement);
  }

  private static void ranges(StatementView statement, Judgement judgement) {
    for (ConditionView condition : statement.conditions()) {
      if (!condition.isOfFamily(Family.IP_ADDRESS)
          || !ConditionTypeRules.fits(condition, judgement.knowledge())) {
        continue;
      }
      for (Element item : condition.items()) {
        Optional<IpRange> range = IpRange.parse(item.text());
        if (!IpRange.isRange(item.text())) {
          judgement.report(
              Check.TYPE_MISMATCH_IP_RANGE,
              Severity.ERROR,
              item,
              "\"" + item.text() + "\" is not an IP range. Write one such as 203.0.113.0/24.");
        }
        range
            .filter(IpRange::hasIgnoredBits)
            .ifPresent(
                known ->
                    judgement.report(
                        Check.IMPROVE_IP_RANGE,
                        item,
                        "The bits behind the mask are ignored. Write " + known.cleared() + "."));
      }
    }
  }

  /** {@code aws:SourceIp} is the public address that AWS sees. */
  private static void privateAddresses(StatementView statement, Judgement judgement) {
    for (ConditionView condition : statement.conditions()) {
      if (!condition.isOfFamily(Family.IP_ADDRESS) || !condition.isOn("aws:SourceIp")) {
        continue;
      }
      List<IpRange> ranges =
          condition.items().stream().flatMap(item -> IpRange.parse(item.text()).stream()).toList();
      long inside = ranges.stream().filter(IpRange::isPrivate).count();
      boolean negated = condition.comparison().isNegated();
      if (inside > 0) {
        judgement.report(
            check(inside == ranges.size(), negated),
            condition.values(),
            "aws:SourceIp is a public address; private ones never match it. For addresses in a VPC"
                + " use aws:VpcSourceIp.");
      }
    }
  }

  private static Check check(boolean all, boolean negated) {
    if (all) {
      return negated ? Check.PRIVATE_NOT_IP_ADDRESS : Check.PRIVATE_IP_ADDRESS;
    }
    return negated ? Check.PRIVATE_NOT_IP_ADDRESS_SUBSET : Check.PRIVATE_IP_ADDRESS_SUBSET;
  }
}
