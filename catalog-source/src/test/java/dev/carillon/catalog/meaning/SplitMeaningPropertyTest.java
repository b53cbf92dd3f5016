package dev.carillon.catalog.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.BundledReferences;
import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.meaning.ReferenceEvaluator.Request;
import dev.carillon.policy.Action;
import dev.carillon.policy.AwsStatement;
import dev.carillon.policy.Policy;
import dev.carillon.policy.ResourceStatementStart;
import dev.carillon.policy.Statement;
import dev.carillon.policy.reference.Quota;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** What a policy in parts answers, over all bundled catalogs, against an evaluator of its own. */
@Tag("any-jdk")
class SplitMeaningPropertyTest {

  /** The smallest quota of one document: small policies are split, in a blink. */
  private static final Quota SMALL = Quota.ROLE_TRUST_POLICY;

  @Property
  void whatIsSplitAnswersTheSame(@ForAll Random random) {
    List<Statement> statements = new ArrayList<>();
    List<Action> asked = new ArrayList<>();
    boolean small = random.nextInt(50) > 0;
    for (int i = small ? 5 + random.nextInt(15) : 60; i > 0; i--) {
      CatalogReference service = Draw.service(random, 80);
      List<Action> actions = Draw.some(BundledReferences.actions(service), random, 8);
      asked.add(Draw.pick(actions, random));
      asked.add(Draw.pick(service.actions(), random));
      ResourceStatementStart<Action> start =
          random.nextInt(4) == 0 ? AwsStatement.deny() : AwsStatement.allow();
      statements.add(start.actions(actions).onAllResources());
    }
    Policy whole = Policy.of(statements);
    Quota quota = small ? SMALL : Quota.MANAGED_POLICY;
    List<Policy> parts = whole.split(quota);
    parts.forEach(part -> assertTrue(part.fits(quota), part.toJson()));
    Statistics.collect(parts.size() > 1 ? "in parts" : "whole");
    Statistics.coverage(all -> all.check("in parts").percentage(share -> share > 30));
    ReferenceEvaluator before = ReferenceEvaluator.of(List.of(whole.toJson()));
    ReferenceEvaluator after = ReferenceEvaluator.of(parts.stream().map(Policy::toJson).toList());
    for (Action action : asked) {
      Request request = new Request(action.iamName(), "*", Map.of());
      assertEquals(before.allows(request), after.allows(request), action::iamName);
    }
  }
}
