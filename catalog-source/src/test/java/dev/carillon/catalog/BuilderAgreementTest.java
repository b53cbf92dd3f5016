package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.Action;
import dev.carillon.policy.AwsStatement;
import dev.carillon.policy.Policy;
import dev.carillon.policy.ResourceStatementTarget;
import dev.carillon.policy.Statement;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.condition.StringKey;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.reference.ServiceReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The builder refuses nothing that AWS lists, and takes nothing that findings call an error. */
@Tag("any-jdk")
@net.jqwik.api.Tag("any-jdk")
final class BuilderAgreementTest {

  private static final List<CatalogReference> SERVICES;

  static {
    try {
      SERVICES = BundledReferences.all();
    } catch (ProblemsException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @Test
  void eachResourceAndKeyThatAnActionHasIsTaken() {
    Set<String> refused = new TreeSet<>();
    int statements = 0;
    for (CatalogReference service : SERVICES) {
      Map<String, List<String>> arns = arns(service);
      for (Action action : BundledReferences.actions(service)) {
        for (String type : action.resourceTypes()) {
          for (String arn : arns.getOrDefault(type, List.of())) {
            refused.addAll(
                refusal(action.iamName() + " on " + arn, () -> allow(action).on(List.of(arn))));
            statements++;
          }
        }
        for (String key : action.conditionKeys()) {
          refused.addAll(
              refusal(
                  action.iamName() + " with " + key,
                  () -> allow(action).onAllResources().when(exists(key))));
          statements++;
        }
      }
    }
    assertTrue(statements > 40_000, statements + " statements");
    assertEquals(Set.of(), refused);
  }

  private interface Built {
    Statement statement();
  }

  private static List<String> refusal(String what, Built built) {
    try {
      Policy.of(built.statement());
      return List.of();
    } catch (InvalidPolicyException e) {
      return List.of(what + ": " + e.getMessage());
    }
  }

  private static ResourceStatementTarget allow(Action action) {
    return AwsStatement.allow(action);
  }

  private static Condition exists(String key) {
    return StringKey.of(EveryActionTest.filledKey(key)).exists();
  }

  /** Statements at random, of one service mostly and seldom right. */
  @Property(tries = 2_000)
  void whatTheBuilderTakesHasNoError(
      @ForAll @IntRange(min = 0, max = 1_000_000) int service,
      @ForAll @IntRange(min = 0, max = 9) int other,
      @ForAll List<@IntRange(min = 0, max = 1_000_000) Integer> picks,
      @ForAll boolean denies) {
    CatalogReference one = SERVICES.get(service % SERVICES.size());
    CatalogReference two = other > 0 ? one : SERVICES.get((service / 7) % SERVICES.size());
    Picks random = new Picks(service, picks);
    List<Action> actions = new ArrayList<>();
    for (int i = random.below(3); i >= 0; i--) {
      List<Action> some = BundledReferences.actions(random.below(4) == 0 ? two : one);
      actions.add(some.get(random.below(some.size())));
    }
    boolean taken = false;
    try {
      ResourceStatementTarget target =
          denies ? AwsStatement.deny().actions(actions) : AwsStatement.allow().actions(actions);
      Statement statement =
          random.below(3) == 0 ? target.onAllResources() : target.on(arnsFor(actions, two, random));
      if (random.below(2) == 0) {
        statement = statement.when(condition(actions, two, random));
      }
      Policy policy = Policy.of(statement);
      taken = true;
      for (Finding finding : policy.findings()) {
        assertTrue(finding.severity() != Severity.ERROR, finding + " in " + policy.toJson());
      }
    } catch (InvalidPolicyException refused) {
      // Then nothing is written that findings could call an error.
    }
    Statistics.label("taken")
        .collect(taken)
        .coverage(all -> all.check(true).percentage(share -> share > 20));
  }

  /** Numbers of which the same come again with the same seed. */
  private static final class Picks {

    private final List<Integer> picks;
    private int at;
    private int state;

    Picks(int seed, List<Integer> picks) {
      this.picks = picks;
      this.state = seed;
    }

    int below(int bound) {
      state = state * 1_103_515_245 + 12_345 + (at < picks.size() ? picks.get(at) : at);
      at++;
      return Math.floorMod(state >>> 8, bound);
    }
  }

  private static List<String> arnsFor(List<Action> actions, CatalogReference other, Picks random) {
    List<String> arns = new ArrayList<>();
    for (int i = random.below(2); i >= 0; i--) {
      Action action = actions.get(random.below(actions.size()));
      ServiceReference service = random.below(5) == 0 ? other : action.reference().orElseThrow();
      Map<String, List<String>> known = arns(service);
      List<String> types =
          random.below(3) == 0 || action.resourceTypes().isEmpty()
              ? new ArrayList<>(known.keySet())
              : action.resourceTypes();
      String arn = "arn:aws:s3:::acme-data/*";
      if (!types.isEmpty()) {
        List<String> some = known.getOrDefault(types.get(random.below(types.size())), List.of());
        arn = some.isEmpty() ? arn : some.get(random.below(some.size()));
      }
      arns.add(changed(arn, random));
    }
    return arns;
  }

  /** Makes a part of an ARN another one: none, a wildcard, a token, or cut off. */
  private static String changed(String arn, Picks random) {
    String[] parts = arn.split(":", 6);
    int part = 1 + random.below(5);
    switch (random.below(6)) {
      case 0 -> parts[part] = "";
      case 1 -> parts[part] = "*";
      case 2 -> parts[part] = "${Token[TOKEN.7]}";
      case 3 -> parts[part] = parts[part].substring(0, parts[part].length() / 2) + '*';
      case 4 -> parts[5] = parts[5] + (random.below(2) == 0 ? "/more" : ":more");
      default -> {
        return arn;
      }
    }
    return String.join(":", parts);
  }

  private static Condition condition(List<Action> actions, CatalogReference other, Picks random) {
    List<String> keys = new ArrayList<>(List.of("aws:PrincipalOrgID", "aws:RequestTag/team"));
    actions.forEach(action -> keys.addAll(action.conditionKeys()));
    other.conditionKeys().forEach(key -> keys.add(key.name()));
    String key = EveryActionTest.filledKey(keys.get(random.below(keys.size())));
    String value = List.of("true", "7", "a*", "arn:aws:s3:::acme").get(random.below(4));
    return switch (random.below(5)) {
      case 0 -> StringKey.of(key).exists();
      case 1 -> StringKey.of(key).isAbsent();
      case 2 -> StringKey.of(key).like(value);
      case 3 -> StringKey.of(key).ifExists().is(value);
      default -> StringKey.of(key).is(value);
    };
  }

  private static Map<String, List<String>> arns(ServiceReference service) {
    Map<String, List<String>> arns = new HashMap<>();
    for (ResourceTypeReference type : service.resourceTypes()) {
      arns.put(type.name(), type.arnFormats().stream().map(EveryActionTest::filled).toList());
    }
    return arns;
  }
}
