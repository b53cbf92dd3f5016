package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.iam.KeyTemplate;
import dev.carillon.policy.Action;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What AWS lists is right: each action on each resource type it takes, with each key it has. */
@Tag("any-jdk")
final class EveryActionTest {

  @Test
  void eachResourceAndKeyThatAnActionHasIsRight() throws Exception {
    List<CatalogReference> references = BundledReferences.all();
    PolicyChecker checker = PolicyChecker.knowingAll(references);
    Set<String> errors = new TreeSet<>();
    int statements = 0;
    for (CatalogReference reference : references) {
      Map<String, List<String>> arns = new HashMap<>();
      for (ResourceTypeReference type : reference.resourceTypes()) {
        arns.put(type.name(), type.arnFormats().stream().map(EveryActionTest::filled).toList());
      }
      StringBuilder document = new StringBuilder("{\"Version\":\"2012-10-17\",\"Statement\":[");
      for (Action action : reference.actions()) {
        for (String type : action.resourceTypes()) {
          for (String arn : arns.getOrDefault(type, List.of())) {
            document.append(statement(action, arn, "")).append(',');
            statements++;
          }
        }
        for (String key : action.conditionKeys()) {
          document.append(statement(action, "*", key)).append(',');
          statements++;
        }
      }
      document.append(statement(reference.actions().get(0), "*", "")).append("]}");
      for (Finding finding : checker.check(document.toString(), PolicyKind.IDENTITY)) {
        if (finding.severity() == Severity.ERROR) {
          errors.add(finding.id() + " " + finding.message());
        }
      }
    }
    assertTrue(statements > 40_000, statements + " statements");
    assertEquals(Set.of(), errors);
  }

  private static String statement(Action action, String arn, String key) {
    String condition =
        key.isEmpty() ? "" : ",\"Condition\":{\"Null\":{\"" + filledKey(key) + "\":\"false\"}}";
    return "{\"Effect\":\"Allow\",\"Action\":\""
        + action.iamName()
        + "\",\"Resource\":\""
        + arn
        + "\""
        + condition
        + '}';
  }

  static String filledKey(String key) {
    KeyTemplate template = KeyTemplate.parse(key);
    String[] values = new String[template.placeholders().size()];
    Arrays.fill(values, "team");
    return template.fill(values);
  }

  static String filled(String format) {
    return format
        .replace("${Partition}", "aws")
        .replaceAll("\\$\\{Region\\w*}", "eu-west-1")
        .replaceAll("\\$?\\{[^{}]*}", "111122223333")
        .replace("arn:aws:111122223333:", "arn:aws:ec2:");
  }
}
