package dev.carillon.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.carillon.internal.json.JsonFault;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read at once is what is read with care, and what is wrong is never read at once. */
@Tag("any-jdk")
class QuickDocumentTest {

  private static final String IDENTITY =
      """
      {"Version": "2012-10-17", "Id": "a1",
       "Statement": [
        {"Sid": "A", "Effect": "Allow", "Action": ["s3:Get*", "s3:ListBucket" , "s3:GetObject"],
         "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"],
         "Condition": {"Bool": {"aws:SecureTransport": [true, false]},
          "NumericLessThan": {"s3:max-keys": -1.5e3, "aws:x": ["1", 2]}}},
        {"NotAction": "s3:*", "Effect": "Deny", "NotResource": "*", "Condition": {}},
        {"Sid": "é\\u0041", "Effect": "Deny", "Action": [], "Resource": "\\"\\\\"}
       ]}
      """;

  private static final String RESOURCE =
      """
      {"Statement": {"Effect": "Allow", "Principal": {"AWS": ["111122223333", "*"],
       "Service": "sns.amazonaws.com"}, "Action": "sqs:*", "Resource": "*"}}
      """;

  private static final String TRUST =
      """
      {"Statement": [{"Effect": "Deny", "NotPrincipal": "*", "Action": "sts:AssumeRole"}]}
      """;

  static List<String> right() {
    return List.of(IDENTITY, RESOURCE, TRUST);
  }

  @ParameterizedTest
  @MethodSource("right")
  void rightDocumentsAreReadAtOnce(String json) {
    PolicyKind kind =
        json.equals(IDENTITY)
            ? PolicyKind.IDENTITY
            : json.equals(RESOURCE) ? PolicyKind.RESOURCE : PolicyKind.ROLE_TRUST;
    assertNotNull(QuickDocument.read(kind, json, List.of()));
    assertAgreement(json);
  }

  @ParameterizedTest
  @MethodSource("right")
  void documentsWithOneOtherPlaceAreReadAlike(String json) {
    for (int i = 0; i < json.length(); i++) {
      String before = json.substring(0, i);
      String after = json.substring(i + 1);
      assertAgreement(before + after);
      assertAgreement(before);
      for (char other : new char[] {'"', '\\', '{', '}', '[', ',', ':', '1', '*', '\n', '\u0141'}) {
        assertAgreement(before + other + after);
        assertAgreement(before + other + json.charAt(i) + after);
      }
    }
  }

  /** A word in place of another gives members that come twice, are negated too, or unknown. */
  @ParameterizedTest
  @MethodSource("right")
  void documentsWithOneOtherWordAreReadAlike(String json) {
    List<String> words =
        List.of(
            "Version",
            "Id",
            "Statement",
            "Sid",
            "Effect",
            "Action",
            "NotAction",
            "Resource",
            "NotResource",
            "Principal",
            "NotPrincipal",
            "Condition",
            "Comment",
            "Allow",
            "Bool",
            "AWS",
            "aws:x",
            "2012-10-17");
    for (String word : words) {
      for (String other : words) {
        assertAgreement(json.replaceFirst('"' + word + '"', '"' + other + '"'));
      }
      for (String other : List.of("null", "true", "3", "{}", "[]", "[[]]", "[\"a\",\"a\"]")) {
        assertAgreement(
            json.replaceFirst("(\"" + word + "\": )(\"[^\"]*\"|\\{|\\[)", "$1" + other));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 8, 9, 16, 17, 40, 1000})
  void listsOfAnyLengthAreReadAlike(int size) {
    String actions =
        IntStream.range(0, size)
            .mapToObj(i -> "\"s3:Action" + i * 7 % 600 + '"')
            .collect(Collectors.joining(","));
    String keys =
        IntStream.range(0, size)
            .mapToObj(i -> "\"k" + i + "\":\"v\"")
            .collect(Collectors.joining(","));
    assertAgreement(
        "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":[" + actions + "],\"Resource\":\"*\"}}");
    assertAgreement(
        "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{"
            + keys
            + "}}}}");
  }

  private static void assertAgreement(String json) {
    for (PolicyKind kind :
        List.of(PolicyKind.IDENTITY, PolicyKind.RESOURCE, PolicyKind.ROLE_TRUST)) {
      ReadDocument quick = QuickDocument.read(kind, json, List.of());
      ReadDocument careful = readWithCare(kind, json);
      if (careful == null) {
        assertNull(quick, json);
      } else if (quick != null) {
        assertEquals(careful, quick, json);
        assertEquals(text(careful), text(quick), json);
      }
    }
  }

  private static String text(ReadDocument document) {
    return DocumentWriter.toJson(document.heading(), document.statements());
  }

  private static @Nullable ReadDocument readWithCare(PolicyKind kind, String json) {
    try {
      return DocumentReader.readWithCare(kind, json, List.of());
    } catch (JsonFault e) {
      return null;
    }
  }
}
