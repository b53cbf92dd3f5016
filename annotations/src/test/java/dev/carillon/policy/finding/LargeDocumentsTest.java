package dev.carillon.policy.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What judging takes grows with the document, and not with its square. Where each part is compared
 * with each, a bound holds instead, which this does not look at.
 */
@Tag("any-jdk")
final class LargeDocumentsTest {

  /** So many values, or repeated texts, has the smallest document; the largest four times that. */
  private static final int FEW = 120;

  @TestFactory
  Stream<DynamicTest> fourTimesAsMuchTakesFourTimesAsMuch() throws IOException {
    return Growth.growth(families(), FEW, ReferenceJson.excerpts());
  }

  @Test
  void hostileValuesAreJudgedLikeOthers() throws IOException {
    PolicyChecker checker = PolicyChecker.knowing(ReferenceJson.excerpts());
    for (String value :
        List.of("a.", "a", "1", "*a", "?*", "${", "a:", "::", "1:", "-1", "+1", "If")) {
      String text = value.repeat(100_000);
      for (String statement :
          List.of(
              "\"Action\": [\"s3:X\", \"X\"]",
              "\"Resource\": [\"arn:aws:s3:::X\", \"X\", \"arn:aws:X\", \"arn:X:s3:::b\"]",
              "\"Principal\": {\"AWS\": \"X\", \"Service\": \"X\", \"Federated\": \"X\"}",
              "\"Condition\": {\"DateEquals\": {\"X\": \"X\"}, \"NumericEquals\": {\"s3:X\":"
                  + " \"X\"}}",
              "\"Condition\": {\"IpAddress\": {\"aws:X\": \"X\"}, \"BinaryEquals\": {\"a:b\":"
                  + " \"X\"}}",
              "\"Condition\": {\"StringLike\": {\"aws:CalledVia\": \"X\", \"aws:RequestedRegion\":"
                  + " \"X\"}}",
              "\"Condition\": {\"X:x\": {\"aws:CalledVia\": \"a\"}}",
              "\"X\": \"X\"")) {
        String document = "{\"Statement\": {" + statement.replace("X", text) + "}}";
        assertFalse(checker.check(document, PolicyKind.ROLE_TRUST).isEmpty());
      }
    }
  }

  private static Map<String, IntFunction<String>> families() {
    Map<String, IntFunction<String>> families = new LinkedHashMap<>();
    for (String text :
        List.of("*", "?", "a", "*a", "${", "${a", "${}", "{{", "#{Token[", "1", "/")) {
      families.put("action of " + text, n -> actions(quoted("s3:" + text.repeat(n))));
      families.put("ARN of " + text, n -> resources(quoted("arn:aws:s3:::" + text.repeat(n))));
      families.put("key of " + text, n -> compared(quoted("aws:" + text.repeat(n)) + ": \"a\""));
      families.put(
          "value of " + text, n -> compared("\"aws:PrincipalArn\": " + quoted(text.repeat(n))));
      families.put(
          "principal of " + text, n -> granted("{\"AWS\": " + quoted(text.repeat(n)) + "}"));
    }
    families.put("number", n -> compared("\"s3:max-keys\": " + "7".repeat(n)));
    families.put("numbers", n -> compared("\"s3:max-keys\": [" + many(n, i -> "1e999") + "]"));
    families.put("unknown actions", n -> actions(many(n, i -> quoted("s3:Gt" + i))));
    families.put("a service of parts", n -> actions(quoted("s3-x".repeat(n) + ":GetObject")));
    families.put("one unknown action", n -> actions(many(n, i -> quoted("s3:GetObjekt"))));
    families.put("patterns", n -> actions(many(n, i -> quoted("ec2:*" + i + "*"))));
    families.put("patterns of services", n -> actions(many(n, i -> quoted("e" + i + "*:*"))));
    families.put("patterns of one start", n -> actions(many(n, i -> quoted("ec2:Get*" + i))));
    families.put("services by letters", n -> actions(many(n, i -> quoted("?" + i + "*a:*"))));
    families.put(
        "all but patterns of services",
        n ->
            statement(
                "\"NotAction\": ["
                    + many(n, i -> quoted("a*" + i + "*:*"))
                    + "], \"Resource\": \"*\""));
    families.put("whole services", n -> actions(many(n, i -> quoted("iam:*"))));
    families.put("unknown services", n -> actions(many(n, i -> quoted("s" + i + ":Get"))));
    families.put("resources", n -> resources(many(n, i -> quoted("arn:aws:s3:::b" + i + "/*"))));
    families.put("open resources", n -> resources(many(n, i -> quoted("arn:aws:s3:::*" + i))));
    families.put(
        "resources named in vain",
        n ->
            statements(
                deny(
                    "\"Action\": \"s3:GetObject\", \"Resource\": [\"arn:aws:s3:::b/*\", "
                        + many(n, i -> quoted("arn:aws:sqs:us-east-1:111122223333:q" + i))
                        + "]")));
    families.put(
        "types not written out",
        n -> resources(many(n, i -> quoted("arn:aws:iam::111122223333:*" + i + "*"))));
    families.put("no resources", n -> resources(many(n, i -> quoted("b" + i))));
    families.put(
        "actions and tags",
        n ->
            statement(
                "\"Action\": ["
                    + many(n, i -> quoted(i % 2 == 0 ? "s3:GetObject" : "ec2:RunInstances"))
                    + "], \"Resource\": \"*\", \"Condition\": {\"StringEquals\": {"
                    + many(n, i -> quoted("aws:ResourceTag/" + i) + ": \"a\"")
                    + "}}"));
    families.put(
        "patterns and tags",
        n ->
            statement(
                "\"Action\": ["
                    + many(n, i -> quoted("ec2:*" + i))
                    + "], \"Resource\": \"*\", \"Condition\": {\"StringEquals\": {"
                    + many(n, i -> quoted("aws:ResourceTag/" + i) + ": \"a\"")
                    + "}}"));
    families.put("values", n -> compared("\"aws:PrincipalOrgID\": [" + numbered("o-", n) + "]"));
    families.put("Regions", n -> compared("\"aws:RequestedRegion\": [" + numbered("us-", n) + "]"));
    families.put("unknown keys", n -> compared(many(n, i -> quoted("s3:k" + i) + ": \"a\"")));
    families.put(
        "statements",
        n ->
            statements(
                many(n, i -> allow("\"Action\": \"s3:Get" + i + "\", \"Resource\": \"*\""))));
    families.put(
        Growth.OF_A_RESOURCE + "statements",
        n ->
            statements(
                many(
                    n,
                    i ->
                        allow(
                            "\"Principal\": {\"AWS\": \"111122223333\"}, \"Action\": \"s3:Get"
                                + i
                                + "\", \"Resource\": \"*\""))));
    families.put(
        "statements that allow and deny",
        n -> statements(many(n, i -> i % 2 == 0 ? allow(onBucket(i)) : deny(onBucket(i)))));
    families.put(
        "principals", n -> granted("{\"AWS\": [" + numbered("arn:aws:iam::1:r/", n) + "]}"));
    families.put(
        "providers that are not known",
        n ->
            statements(
                allow(
                    "\"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {\"Federated\":"
                        + " ["
                        + many(n, i -> quoted("${p" + i + "}"))
                        + "]}, \"Condition\": {\"StringLike\": {"
                        + many(n, i -> quoted("p" + i + ".example:sub") + ": \"a\"")
                        + "}}")));
    families.put("services", n -> granted("{\"Service\": [" + numbered("lamda", n) + "]}"));
    families.put("statements of nothing", n -> statements(many(n, i -> "{}")));
    families.put("values of nothing", n -> compared("\"s3:prefix\": [" + many(n, i -> "{}") + "]"));
    families.put("keys of no service", n -> compared(many(n, i -> quoted("k" + i + ":a") + ": 1")));
    families.put("elements", n -> statements("{" + many(n, i -> quoted("E" + i) + ": 1") + "}"));
    return families;
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.0e-9999", "1e9999", "12.5E+9999", "0.001e-9999", "-0", "1.50"})
  void aNumberIsWrittenInTheFormThatItIsReadIn(String number) {
    String written = JsonWriter.compact(JsonReader.read(number).plain());
    assertEquals(number, written);
    assertEquals(number, JsonWriter.compact(JsonReader.read(written).plain()));
  }

  @Test
  void whatALongListSaysTwiceIsFound() {
    String buckets = many(5000, i -> quoted("arn:aws:s3:::bucket-" + i + "/*"));
    String document = resources(buckets + ", \"arn:aws:s3:::bucket-7/*\"");
    assertEquals(
        List.of(Check.REDUNDANT_RESOURCE),
        PolicyChecker.knowing(List.of()).check(document, PolicyKind.IDENTITY).stream()
            .map(Finding::check)
            .filter(check -> check == Check.REDUNDANT_RESOURCE)
            .toList());
  }

  @Test
  void saysHowManyFindingsOfACheckAreNotListed() {
    List<Finding> found =
        PolicyChecker.knowing(List.of())
            .check(actions(many(2007, i -> quoted("iamm:Get" + i))), PolicyKind.IDENTITY)
            .stream()
            .filter(finding -> finding.check() == Check.INVALID_SERVICE_IN_ACTION)
            .toList();
    assertEquals(2001, found.size());
    assertEquals("7 more such findings are not listed.", found.get(0).message());
    assertEquals(Severity.ERROR, found.get(0).severity());
  }

  @ParameterizedTest
  @EnumSource(PolicyKind.class)
  void whatWasNotComparedIsTold(PolicyKind kind) {
    PolicyChecker checker = PolicyChecker.knowing(List.of());
    String principal = kind.hasPrincipals() ? "\"Principal\": \"*\", " : "";
    IntFunction<String> document =
        n ->
            statements(
                deny(
                    principal
                        + "\"Action\": ["
                        + many(n, i -> quoted("s3:*" + (10_000 + i) + "?"))
                        + "], \"Resource\": \"*\""));
    String told = "too many parts to compare";
    assertFalse(
        checker.check(document.apply(100), kind).toString().contains(told), "of a small one");
    assertTrue(checker.check(document.apply(2500), kind).toString().contains(told));
  }

  static String numbered(String start, int n) {
    return many(n, i -> quoted(start + i));
  }

  static String many(int n, IntFunction<String> value) {
    return IntStream.range(0, n).mapToObj(value).collect(Collectors.joining(", "));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static String actions(String list) {
    return statement("\"Action\": [" + list + "], \"Resource\": \"*\"");
  }

  private static String resources(String list) {
    return statement("\"Action\": \"s3:GetObject\", \"Resource\": [" + list + "]");
  }

  private static String compared(String keys) {
    return statement(
        "\"Action\": \"s3:GetObject\", \"Resource\": \"*\", \"Condition\": {\"StringLike\": {"
            + keys
            + "}}");
  }

  private static String granted(String principal) {
    return statement("\"Action\": \"sts:AssumeRole\", \"Principal\": " + principal);
  }

  static String allow(String rest) {
    return "{\"Effect\": \"Allow\", " + rest + "}";
  }

  static String deny(String rest) {
    return "{\"Effect\": \"Deny\", " + rest + "}";
  }

  private static String onBucket(int number) {
    return "\"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b" + number + "/*\"";
  }

  static String statement(String rest) {
    return statements(allow(rest));
  }

  static String statements(String list) {
    return "{\"Version\": \"2012-10-17\", \"Statement\": [" + list + "]}";
  }
}
