package dev.carillon.catalog.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.BundledReferences;
import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.meaning.ReferenceEvaluator.Request;
import dev.carillon.policy.Action;
import dev.carillon.policy.AwsStatement;
import dev.carillon.policy.Policy;
import dev.carillon.policy.ResourceStatementStart;
import dev.carillon.policy.ResourceStatementTarget;
import dev.carillon.policy.Statement;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.condition.StringKey;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** What builder and JSON mean, over all bundled catalogs, against an evaluator of its own. */
@Tag("any-jdk")
class StatementMeaningPropertyTest {

  @Property
  void theJsonMeansWhatTheBuilderWasTold(@ForAll Random random) {
    Statistics.coverage(all -> all.check("taken").percentage(share -> share > 50));
    CatalogReference service = Draw.service(random, 300);
    List<Action> actions = Draw.some(BundledReferences.actions(service), random, 6);
    boolean denies = random.nextBoolean();
    boolean not = random.nextInt(3) == 0;
    boolean conditional = random.nextBoolean();
    Statement statement;
    try {
      ResourceStatementStart<Action> start = denies ? AwsStatement.deny() : AwsStatement.allow();
      ResourceStatementTarget target = not ? start.notActions(actions) : start.actions(actions);
      statement = target.onAllResources();
      if (conditional) {
        statement =
            statement.when(
                StringKey.of("aws:PrincipalOrgID").is("o-a1b2c3d4e5", "o-f6g7h8i9j0"),
                StringKey.of("aws:RequestTag/team").like("re*"));
      }
    } catch (InvalidPolicyException refused) {
      Statistics.collect("refused"); // Some actions leave nothing out.
      return;
    }
    Statistics.collect("taken");
    Statement everything = AwsStatement.allow().allActions().onAllResources();
    Policy policy = denies ? Policy.of(everything, statement) : Policy.of(statement);
    List<ReferenceEvaluator> forms =
        Stream.of(policy.toJson(), policy.toPrettyJson(), Policy.fromJson(policy.toJson()).toJson())
            .map(json -> ReferenceEvaluator.of(List.of(json)))
            .toList();
    Set<String> told = Draw.names(actions);
    List<Action> asked = Draw.some(service.actions(), random, 20);
    asked.addAll(actions);
    for (Action action : asked) {
      for (Map<String, String> context :
          List.of(
              Map.<String, String>of(),
              Map.of("aws:PrincipalOrgID", "o-f6g7h8i9j0", "aws:RequestTag/team", "red"),
              Map.of("aws:PrincipalOrgID", "o-3", "aws:RequestTag/team", "red"))) {
        boolean met = !conditional || "o-f6g7h8i9j0".equals(context.get("aws:PrincipalOrgID"));
        boolean named = told.contains(action.iamName()) != not;
        boolean expected = denies ? !(named && met) : named && met;
        Request request = new Request(Draw.swapCase(action.iamName(), random), "*", context);
        for (ReferenceEvaluator form : forms) {
          assertEquals(expected, form.allows(request), policy::toJson);
        }
      }
    }
  }

  @Property
  void onAndNotOnReachWhatTheyName(@ForAll Random random) {
    Statistics.coverage(all -> all.check("taken").percentage(share -> share > 50));
    CatalogReference service = Draw.service(random, 1_000);
    List<ResourceTypeReference> types =
        service.resourceTypes().stream().filter(type -> !type.arnFormats().isEmpty()).toList();
    if (types.isEmpty()) {
      return;
    }
    List<Action> actions = BundledReferences.actions(service);
    ResourceArn arn = Draw.arn(service, Draw.pick(types, random), random);
    List<Action> taking =
        actions.stream().filter(a -> a.resourceTypes().contains(arn.resourceType())).toList();
    if (taking.isEmpty()) {
      return;
    }
    Action action = Draw.pick(taking, random);
    String other = Draw.arn(service, Draw.pick(types, random), random).toString();
    boolean matches = ReferenceEvaluator.matches(arn.toString(), other);
    try {
      assertEquals(
          new ReachedBy(true, matches),
          reached(AwsStatement.allow(action).on(arn), action, arn, other));
      assertEquals(
          new ReachedBy(false, !matches),
          reached(AwsStatement.allow(action).notOn(arn), action, arn, other));
    } catch (InvalidPolicyException refused) {
      // Some actions need a resource of another type beside this one.
      Statistics.collect("refused");
      return;
    }
    Statistics.collect("taken");
  }

  private record ReachedBy(boolean arn, boolean other) {}

  private static ReachedBy reached(
      Statement statement, Action action, ResourceArn arn, String other) {
    ReferenceEvaluator policy = ReferenceEvaluator.of(List.of(Policy.of(statement).toJson()));
    return new ReachedBy(
        policy.allows(new Request(action.iamName(), arn.toString(), Map.of())),
        policy.allows(new Request(action.iamName(), other, Map.of())));
  }
}
