package dev.carillon.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.generated.ActionTable;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.condition.ConditionMaker;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.PlainSink;
import dev.carillon.internal.validation.Rules;
import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.Keys;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.fixture.PlainAction;
import dev.carillon.policy.reference.ServiceReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is built without asking the rules is something that they find no error in. */
@Tag("any-jdk")
final class ClearanceTest {

  private static final List<String> MORE_KEYS =
      List.of(
          "AWS:SourceIp",
          "aws:ResourceTag/team",
          "aws:TagKeys",
          "aws:PrincipalTag/a",
          "aws:Nothing",
          "queue:Color",
          "saml:aud",
          "codebuild:BuildArn",
          "token.example.com:aud",
          "nocolon",
          "");

  private static final List<List<String>> VALUES =
      List.of(
          List.of("plain"),
          List.of("true"),
          List.of("true", "false"),
          List.of("203.0.113.0/24"),
          List.of("203.0.113.7", "2001:db8::/32"),
          List.of("203.0.113.0/24", "10.0.0.0/8"),
          List.of("100.64.0.1"),
          List.of("172.31.0.0/12"),
          List.of("203.0.113.0/33"),
          List.of("203.0.113.04"),
          List.of("vpc-1"),
          List.of("eu-wset"),
          List.of("${aws:username}"),
          List.of("a${"),
          List.of("${a b}*"),
          List.of("2026-01-01T00:00:00Z"),
          List.of("2026-13-01"),
          List.of("arn:aws:s3:::a/*"),
          List.of("arn:aws:s3"),
          List.of("7", "8"),
          List.of());

  /** An enum as the processor generates it; the last constant is of a removed action. */
  @SuppressWarnings("ImmutableEnumChecker")
  private enum QueueAction implements PlainAction {
    SEND("Send"),
    RECEIVE("Receive"),
    DROP("Drop");

    private static final ActionTable<QueueAction> TABLE =
        new ActionTable<>("queue", values(), 2, "888") {
          @Override
          protected String[] packed() {
            return new String[] {"queue:Color\nString\n\n0;;;0\n\n\n0;1\n\nDrop;2026-01-01"};
          }
        };

    private final String actionName;

    QueueAction(String actionName) {
      this.actionName = actionName;
    }

    @Override
    public String service() {
      return "queue";
    }

    @Override
    public String actionName() {
      return actionName;
    }

    @Override
    public String iamName() {
      return TABLE.iamName(this);
    }

    @Override
    public List<String> conditionKeys() {
      return TABLE.conditionKeys(this);
    }

    @Override
    public Optional<ServiceReference> reference() {
      return Optional.of(TABLE.reference());
    }
  }

  @Test
  void everyOperatorOnEveryKeyWithEveryKindOfValue() {
    int clear = 0;
    for (String operator : operators()) {
      for (String key : keys()) {
        for (List<String> values : VALUES) {
          clear += clear(statement("Sid1", List.of(condition(operator, key, values)))) ? 1 : 0;
        }
      }
    }
    assertTrue(clear > 5_000, "only " + clear + " of the statements need no rule");
  }

  @Test
  void aRemovedActionMakesNoLevelLessThanFull() {
    List<Action> known = List.of(QueueAction.values());
    Draft sends = Draft.of(head("Sid1"), false, List.of(QueueAction.SEND));
    Draft both = Draft.of(head("Sid1"), false, List.of(QueueAction.SEND, QueueAction.RECEIVE));
    assertEquals("Limited: Write", access(sends, known));
    assertEquals("Full access", access(both, known));
  }

  private static String access(Draft draft, List<Action> known) {
    List<Elements> statement = List.of(draft.onAllResources());
    return Summarizer.summarize(statement, known).rows().get(0).access();
  }

  @Test
  void oneConditionTwice() {
    Condition address = condition("IpAddress", "aws:SourceIp", List.of("203.0.113.0/24"));
    Condition other = condition("NotIpAddress", "aws:SourceIp", List.of("203.0.113.7"));
    assertTrue(clear(statement(null, List.of(address, other))));
    assertFalse(clear(statement(null, List.of(address, address))));
  }

  @Test
  void whatDocumentsMayHave() {
    assertFalse(clear(statement("not allowed", List.of())));
    assertFalse(clear(statement("", List.of())));
    Draft draft = Draft.of(head("Sid1"), false, List.of(QueueAction.DROP));
    assertFalse(clear(draft.onAllResources()), "of a removed action");
    assertFalse(clear(draft.withoutResource()));
    Draft sends = Draft.of(head("Sid1"), false, List.of(QueueAction.SEND));
    assertFalse(clear(sends.withoutResource()));
    assertFalse(clear(sends.about(new Matched(false, List.of("arn:aws:s3:::a")), List.of())));
    assertFalse(
        clear(
            new Elements(
                null,
                Effect.ALLOW,
                null,
                new Matched(false, List.of("queue:Snd")),
                List.of(),
                List.of(),
                new Matched(false, List.of("*")),
                List.of(),
                List.of(),
                Map.of())));
  }

  /** What an operator knows of its ranges is what would be found by looking at them. */
  @Test
  void rangesThatAnOperatorLookedAt() {
    int known = 0;
    for (List<String> ranges :
        List.of(
            List.of("203.0.113.0/24"),
            List.of("10.0.0.0/8"),
            List.of("203.0.113.0/24", "10.1.2.3"),
            List.of("10.1.2.3", "203.0.113.0/24"),
            List.of("203.0.113.7", "203.0.113.7", "198.51.100.0/24"),
            List.of("203.0.113.7", "2001:db8::/32"),
            List.of("2001:db8::/32"))) {
      for (Condition built : List.of(Keys.SOURCE_IP.in(ranges), Keys.SOURCE_IP.notIn(ranges))) {
        Condition read = condition(built.operator(), built.key(), built.values());
        assertEquals(
            clear(statement("Sid1", List.of(read))), clear(statement("Sid1", List.of(built))));
        assertFalse(ConditionMaker.hasPublicRanges(read));
        known += ConditionMaker.hasPublicRanges(built) ? 1 : 0;
      }
    }
    assertEquals(4, known);
  }

  /** Returns whether the rules are not asked, and that they would find no error. */
  private static boolean clear(Elements statement) {
    List<Elements> statements = List.of(statement);
    boolean clear = Clearance.isClear(statements);
    if (clear) {
      PlainSink document = new PlainSink();
      DocumentWriter.write(Heading.CURRENT, statements, document);
      List<Finding> errors =
          Rules.ofStatements(
                  JsonValue.of(document.document()),
                  PolicyKind.IDENTITY,
                  Judge.knowledge(List.of(), statement.constants()))
              .stream()
              .filter(finding -> finding.severity() == Severity.ERROR)
              .toList();
      assertEquals(List.of(), errors, () -> document.document().toString());
    }
    return clear;
  }

  private static Elements statement(@Nullable String sid, List<Condition> conditions) {
    Elements all =
        Draft.of(head(null), false, List.of(QueueAction.SEND, QueueAction.RECEIVE))
            .onAllResources();
    return new Elements(
        sid,
        Effect.ALLOW,
        null,
        all.actions(),
        all.constants(),
        all.declared(),
        all.resources(),
        List.of(),
        conditions,
        Map.of());
  }

  private static DraftHead head(@Nullable String sid) {
    return new DraftHead(Effect.ALLOW, sid, "queue", QueueAction.class, null);
  }

  private static Condition condition(String operator, String key, List<String> values) {
    return ConditionMaker.make(Condition.class, operator, key, values);
  }

  private static List<String> operators() {
    List<String> operators = new ArrayList<>();
    for (String quantifier : List.of("", "ForAllValues:", "ForAnyValue:")) {
      for (String suffix : List.of("", "IfExists")) {
        ConditionOperator.names().forEach(name -> operators.add(quantifier + name + suffix));
      }
    }
    operators.add("ipaddress");
    operators.add("StringEqual");
    return operators;
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>(GlobalKeys.names());
    keys.addAll(MORE_KEYS);
    return keys;
  }
}
