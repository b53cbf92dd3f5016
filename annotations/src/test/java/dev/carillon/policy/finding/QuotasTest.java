package dev.carillon.policy.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.policy.reference.Quota;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is exactly as long as it can be is right, and what is one character longer is not. */
final class QuotasTest {

  @ParameterizedTest
  @CsvSource({"0, false", "1, true"})
  void aPolicyCanBeAsLongAsItsQuota(int more, boolean told) {
    String document =
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"SID\",\"Effect\":\"Allow\","
            + "\"Principal\":{\"AWS\":\"111122223333\"},\"Action\":\"sts:AssumeRole\"}]}";
    int length = Quota.ROLE_TRUST_POLICY.limit() + more - document.length() + "SID".length();
    assertTold(
        told,
        Check.POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA,
        document.replace("SID", "a".repeat(length)));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true"})
  void anArnOfAProviderHas2048CharactersAtMost(int more, boolean told) {
    String arn = "arn:aws:iam::111122223333:saml-provider/";
    assertTold(
        told,
        Check.INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY,
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":"
            + "{\"Federated\":\""
            + arn
            + "a".repeat(2048 + more - arn.length())
            + "\"},\"Action\":\"sts:AssumeRoleWithSAML\"}]}");
  }

  private static void assertTold(boolean told, Check check, String document) {
    assertEquals(
        told,
        PolicyChecker.knowing(List.of()).check(document, PolicyKind.ROLE_TRUST).stream()
            .anyMatch(finding -> finding.id().equals(check.name())));
  }
}
