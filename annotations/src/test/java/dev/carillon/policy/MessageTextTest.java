package dev.carillon.policy;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a message repeats of text from outside neither starts a line of a log nor fills it. */
final class MessageTextTest {

  private static final String FORGED = "a\nERROR forged\u001b[31m\u202e";

  private static void isOneShortLine(String message) {
    assertTrue(message.length() < 1_500, () -> message.length() + " characters");
    assertTrue(message.codePoints().allMatch(c -> c >= ' ' && c != 0x202e && c != 0x7f), message);
  }

  private static void refused(Executable building) {
    isOneShortLine(
        String.valueOf(assertThrows(IllegalArgumentException.class, building).getMessage()));
  }

  @Test
  void ofTheBuilderAndOfWhatIsAskedOfAPolicy() {
    for (String text : List.of(FORGED, "x".repeat(100_000))) {
      refused(() -> Principal.service(text));
      refused(() -> AwsStatement.allow("A").patterns("s3:" + text).on("arn:" + text));
      refused(() -> AwsStatement.allow(text + '!').patterns("s3:Get*").onAllResources());
      refused(() -> Policy.fromJson("{\"" + text.replace("\n", " ") + "\": }"));
      refused(
          () ->
              Policy.of(AwsStatement.allow("A").patterns("s3:Get*").onAllResources()).grants(text));
    }
  }

  @Test
  void ofAFinding() {
    String document =
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\","
            + "\"Resource\":\"arn:aws:s3::a\\nERROR forged\\u001b[31m\\u202e\"}]}";

    List<Finding> findings = PolicyChecker.knowing(List.of()).check(document, PolicyKind.IDENTITY);

    assertTrue(findings.size() > 0);
    findings.forEach(finding -> isOneShortLine(finding.toString()));
  }
}
