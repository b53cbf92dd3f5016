package dev.carillon.policy.finding;

import static dev.carillon.policy.finding.Growth.OF_A_RESOURCE;
import static dev.carillon.policy.finding.LargeDocumentsTest.allow;
import static dev.carillon.policy.finding.LargeDocumentsTest.deny;
import static dev.carillon.policy.finding.LargeDocumentsTest.many;
import static dev.carillon.policy.finding.LargeDocumentsTest.statement;
import static dev.carillon.policy.finding.LargeDocumentsTest.statements;

import dev.carillon.policy.reference.ServiceReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Two long lists of a statement take no more than both alone, also where nothing fits. */
@Tag("any-jdk")
final class LargeListsTest {

  private static final int FEW = 400;

  @TestFactory
  Stream<DynamicTest> fourTimesAsMuchTakesFourTimesAsMuch() throws IOException {
    Collection<ServiceReference> known = ReferenceJson.excerpts();
    Map<String, IntFunction<String>> all = new HashMap<>(families(known));
    all.put("an action denied on all, under many keys of parts", n -> ofParts("Deny", n, 1));
    all.put("an action allowed on all, under a key of parts", n -> ofParts("Allow", 1, n));
    return Growth.growth(all, FEW, known);
  }

  private static String ofParts(String effect, int keys, int statements) {
    String operator = effect.equals("Deny") ? "StringNotEquals" : "StringEquals";
    String one =
        "{\"Effect\": \"%s\", \"Action\": [%s], \"Resource\": \"*\", \"Condition\": {\"%s\": {%s}}}"
            .formatted(
                effect,
                many(keys, i -> quoted("ec2:StartInstances")),
                operator,
                many(keys, i -> quoted("ec2:k" + i) + ": \"a\""));
    return statements(many(statements, i -> one));
  }

  private static Map<String, IntFunction<String>> families(Collection<ServiceReference> known) {
    List<String> actions = new ArrayList<>();
    List<String> arns = new ArrayList<>();
    for (ServiceReference service : known) {
      service.actions().forEach(action -> actions.add(action.iamName()));
      service
          .resourceTypes()
          .forEach(type -> type.arnFormats().forEach(format -> arns.add(filled(format))));
    }
    IntFunction<String> action = i -> quoted(actions.get(i * 7 % actions.size()));
    IntFunction<String> arn = i -> quoted(arns.get(i * 5 % arns.size()).replace("#", "x" + i));
    IntFunction<String> instance =
        i -> quoted("arn:aws:ec2:us-east-1:111122223333:instance/i-" + (1_000_000 + i));
    return Map.of(
        "actions and resources of all services",
        n -> listed(many(n, action), many(n, arn)),
        "patterns of actions and resources of all services",
        n -> listed(many(n, i -> quoted("ec2:*" + i + "*")), many(n, arn)),
        "actions and resources of another service",
        n -> listed(many(n, action), many(n, instance)),
        "an action that takes none of the resources, again and again",
        n -> listed(many(n, i -> quoted("ec2:DescribeInstances")), many(n, instance)),
        OF_A_RESOURCE + "the same",
        n ->
            statement(
                "\"Principal\": {\"AWS\": \"111122223333\"}, "
                    + lists(many(n, i -> quoted("ec2:DescribeInstances")), many(n, instance))),
        OF_A_RESOURCE + "denials of all actions, without a resource",
        n -> statements(many(n, i -> deny("\"Principal\": \"*\", \"Action\": \"*\""))),
        "a denial of many callers and as many statements",
        n ->
            statements(
                deny(ofCallers(many(n, i -> quoted("d" + i))))
                    + ", "
                    + many(n, i -> allow(ofCallers(quoted("a" + i))))),
        "patterns of actions and variables",
        n ->
            listed(
                many(n, i -> quoted("ec2:*" + i + "*")),
                many(n, i -> quoted("arn:aws:s3:::b" + i + "/${aws:RequestTag/a}"))),
        "tags and instances",
        n ->
            statement(
                lists("\"ec2:StartInstances\"", many(n, instance))
                    + ", \"Condition\": {\"StringEquals\": {"
                    + many(n, i -> quoted("ec2:ResourceTag/t" + i) + ": \"a\"")
                    + "}}"));
  }

  private static String ofCallers(String ids) {
    return "\"Action\": \"s3:GetObject\", \"Resource\": \"*\", \"Condition\": {\"StringEquals\":"
        + " {\"aws:userid\": ["
        + ids
        + "]}}";
  }

  private static String filled(String format) {
    return format
        .replace("${Partition}", "aws")
        .replace("${Region}", "us-east-1")
        .replace("${Account}", "111122223333")
        .replaceAll("\\$\\{[^}]*}", "#");
  }

  private static String listed(String actions, String resources) {
    return statement(lists(actions, resources));
  }

  private static String lists(String actions, String resources) {
    return "\"Action\": [" + actions + "], \"Resource\": [" + resources + "]";
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
