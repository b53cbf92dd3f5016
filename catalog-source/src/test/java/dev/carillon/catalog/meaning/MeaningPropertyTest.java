package dev.carillon.catalog.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.BundledReferences;
import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.meaning.ReferenceEvaluator.Request;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.internal.iam.KeyTemplate;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.AwsStatement;
import dev.carillon.policy.Policy;
import dev.carillon.policy.ResourceStatementStart;
import dev.carillon.policy.ResourceStatementTarget;
import dev.carillon.policy.Statement;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.condition.StringKey;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.pattern.Compaction;
import dev.carillon.policy.reference.Quota;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/**
 * What shorthands, builder and JSON mean, over all bundled catalogs, against an evaluator of its
 * own.
 */
class MeaningPropertyTest {

  private static final List<CatalogReference> SERVICES = services();

  /** Services whose sets are compacted in a blink. */
  private static final int SMALL = 80;

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^{}]+}");

  @Property(tries = 100)
  void compactedActionsAreTheSame(@ForAll Random random) {
    CatalogReference service = service(random, SMALL);
    List<Action> selected = some(service.actions(), random, 12);
    List<String> patterns =
        Compaction.of(selected, service.actions()).stream().map(ActionPattern::toString).toList();
    assertEquals(
        names(selected),
        names(service.actions().stream().filter(action -> isAny(patterns, action)).toList()));
  }

  @Property(tries = 1_000)
  void aPatternExpandsToWhatItMatches(@ForAll Random random) {
    CatalogReference service = service(random, 1_000);
    String pattern = service.service() + ':' + pattern(pick(service.actions(), random), random);
    assertEquals(
        names(service.actions().stream().filter(a -> isAny(List.of(pattern), a)).toList()),
        names(ActionPattern.parse(pattern).expand(service.actions())),
        pattern);
  }

  @Property(tries = 1_000)
  void theJsonMeansWhatTheBuilderWasTold(@ForAll Random random) {
    CatalogReference service = service(random, 300);
    List<Action> actions = some(BundledReferences.actions(service), random, 6);
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
      return; // Some actions leave nothing out.
    }
    Statement everything = AwsStatement.allow().allActions().onAllResources();
    Policy policy = denies ? Policy.of(everything, statement) : Policy.of(statement);
    Set<String> told = names(actions);
    List<Action> asked = some(service.actions(), random, 20);
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
        Request request = new Request(swapCase(action.iamName(), random), "*", context);
        for (String json :
            List.of(
                policy.toJson(),
                policy.toPrettyJson(),
                Policy.fromJson(policy.toJson()).toJson())) {
          assertEquals(expected, ReferenceEvaluator.allows(List.of(json), request), json);
        }
      }
    }
  }

  @Property(tries = 1_000)
  void onAndNotOnReachWhatTheyName(@ForAll Random random) {
    CatalogReference service = service(random, 1_000);
    List<ResourceTypeReference> types =
        service.resourceTypes().stream().filter(type -> !type.arnFormats().isEmpty()).toList();
    if (types.isEmpty()) {
      return;
    }
    List<Action> actions = BundledReferences.actions(service);
    ResourceArn arn = arn(service, pick(types, random), random);
    List<Action> taking =
        actions.stream().filter(a -> a.resourceTypes().contains(arn.resourceType())).toList();
    if (taking.isEmpty()) {
      return;
    }
    Action action = pick(taking, random);
    String other = arn(service, pick(types, random), random).toString();
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
    List<String> json = List.of(Policy.of(statement).toJson());
    return new ReachedBy(
        ReferenceEvaluator.allows(json, new Request(action.iamName(), arn.toString(), Map.of())),
        ReferenceEvaluator.allows(json, new Request(action.iamName(), other, Map.of())));
  }

  @Property(tries = 15)
  void whatIsSplitAnswersTheSame(@ForAll Random random) {
    List<Statement> statements = new ArrayList<>();
    List<Action> asked = new ArrayList<>();
    for (int i = 30 + random.nextInt(60); i > 0; i--) {
      CatalogReference service = service(random, SMALL);
      List<Action> actions = some(BundledReferences.actions(service), random, 8);
      asked.add(pick(actions, random));
      asked.add(pick(service.actions(), random));
      ResourceStatementStart<Action> start =
          random.nextInt(4) == 0 ? AwsStatement.deny() : AwsStatement.allow();
      statements.add(start.actions(actions).onAllResources());
    }
    Policy whole = Policy.of(statements);
    List<Policy> parts = whole.split(Quota.MANAGED_POLICY);
    parts.forEach(part -> assertTrue(part.fits(Quota.MANAGED_POLICY), part.toJson()));
    List<String> texts = parts.stream().map(Policy::toJson).toList();
    for (Action action : asked) {
      Request request = new Request(action.iamName(), "*", Map.of());
      assertEquals(
          ReferenceEvaluator.allows(List.of(whole.toJson()), request),
          ReferenceEvaluator.allows(texts, request),
          action::iamName);
    }
  }

  @Property(tries = 1_000)
  void anArnIsOfTheFormatThatItWasMadeFrom(@ForAll Random random) {
    CatalogReference service = service(random, 1_000);
    List<ResourceTypeReference> types =
        service.resourceTypes().stream().filter(type -> !type.arnFormats().isEmpty()).toList();
    if (types.isEmpty()) {
      return;
    }
    ResourceArn arn = arn(service, pick(types, random), random);
    String pattern = PLACEHOLDER.matcher(arn.format()).replaceAll("*");
    assertTrue(ReferenceEvaluator.matches(pattern, arn.toString()), arn::toString);
    assertTrue(ArnTypes.isOf(arn.format(), arn.toString()), arn::toString);
    assertFalse(ArnTypes.of(types).namedBy(arn.toString()).isEmpty(), arn::toString);
  }

  @Property(tries = 1_000)
  void aFilledKeyIsOfItsTemplate(@ForAll Random random) {
    CatalogReference service = service(random, 1_000);
    if (service.conditionKeys().isEmpty()) {
      return;
    }
    ConditionKeyReference key = pick(service.conditionKeys(), random);
    KeyTemplate template = KeyTemplate.parse(key.name());
    String[] values = new String[template.placeholders().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = word(random);
    }
    String filled = template.fill(values);
    assertTrue(template.matches(filled), filled);
    assertTrue(template.matches(swapCase(filled, random)), filled);
    assertEquals(filled, KeyTemplate.parse(filled).fill(new String[0]));
  }

  @Test
  void theLevelOfAnActionIsTheHighestThatSaysMoreThanWrite() {
    for (CatalogReference service : SERVICES) {
      for (Action action : service.actions()) {
        Set<AccessLevel> listed = action.accessLevels();
        AccessLevel expected =
            List.of(
                    AccessLevel.PERMISSIONS_MANAGEMENT,
                    AccessLevel.TAGGING,
                    AccessLevel.WRITE,
                    AccessLevel.READ,
                    AccessLevel.LIST)
                .stream()
                .filter(listed::contains)
                .findFirst()
                .orElseThrow();
        assertEquals(expected, action.accessLevel(), action::iamName);
      }
    }
  }

  private static ResourceArn arn(
      CatalogReference service, ResourceTypeReference type, Random random) {
    String format = pick(type.arnFormats(), random);
    List<CharSequence> values = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Matcher placeholders = PLACEHOLDER.matcher(format);
    while (placeholders.find()) {
      if (!placeholders.group().equals("${Partition}") && seen.add(placeholders.group())) {
        boolean isService = format.substring(0, placeholders.start()).matches("arn:[^:]*:");
        values.add(isService ? "ec2" : value(placeholders.group(), random));
      }
    }
    return ResourceArn.of(
        service.service(), type.name(), format, values.toArray(new CharSequence[0]));
  }

  private static String value(String placeholder, Random random) {
    if (placeholder.contains("Region")) {
      return "eu-west-" + (1 + random.nextInt(3));
    }
    return placeholder.contains("Account") ? "11112222333" + random.nextInt(10) : word(random);
  }

  private static String word(Random random) {
    String letters = "abXY09";
    return random
        .ints(1 + random.nextInt(6), 0, letters.length())
        .mapToObj(i -> letters.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  /** An action's name with pieces of it behind wildcards. */
  private static String pattern(Action action, Random random) {
    StringBuilder pattern = new StringBuilder(action.actionName());
    for (int i = random.nextInt(3); i >= 0 && pattern.length() > 1; i--) {
      int from = random.nextInt(pattern.length());
      if (random.nextBoolean()) {
        pattern.setCharAt(from, '?');
      } else {
        pattern.replace(from, from + random.nextInt(pattern.length() - from + 1), "*");
      }
    }
    return swapCase(pattern.toString(), random);
  }

  private static String swapCase(String text, Random random) {
    return random.nextInt(3) == 0 ? text.toLowerCase(Locale.ROOT) : text;
  }

  private static boolean isAny(List<String> patterns, Action action) {
    String name = action.iamName().toLowerCase(Locale.ROOT);
    return patterns.stream()
        .anyMatch(p -> ReferenceEvaluator.matches(p.toLowerCase(Locale.ROOT), name));
  }

  private static CatalogReference service(Random random, int most) {
    CatalogReference service = pick(SERVICES, random);
    return service.actions().size() <= most ? service : service(random, most);
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> List<T> some(List<T> all, Random random, int most) {
    List<T> some = new ArrayList<>();
    for (int i = random.nextInt(Math.min(most, all.size())); i >= 0; i--) {
      T one = pick(all, random);
      if (!some.contains(one)) {
        some.add(one);
      }
    }
    return some;
  }

  private static Set<String> names(Iterable<? extends Action> actions) {
    Set<String> names = new HashSet<>();
    actions.forEach(action -> names.add(action.iamName()));
    return names;
  }

  private static List<CatalogReference> services() {
    try {
      return BundledReferences.all();
    } catch (ProblemsException e) {
      throw new IllegalStateException(e);
    }
  }
}
