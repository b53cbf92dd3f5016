package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.grant.RoleGrants;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.policy.finding.PolicyKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CliAnswerTest {

  private static final String READS =
      """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}\
      """;
  private static final String TRUSTS =
      """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2.amazonaws.com"}}]}\
      """;
  private static final String FOR_ALL =
      """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}]}\
      """;

  @Test
  void answersOfIamHaveIdentityPoliciesAndTrustPolicies() {
    assertEquals(
        List.of("PolicyVersion.Document IDENTITY"),
        found(
            "{'PolicyVersion': {'Document': %s, 'VersionId': 'v3', 'IsDefaultVersion': true}}",
            READS));
    assertEquals(
        List.of("PolicyDocument IDENTITY"),
        found("{'RoleName': 'app', 'PolicyName': 'reads', 'PolicyDocument': %s}", READS));
    assertEquals(
        List.of("Role.AssumeRolePolicyDocument ROLE_TRUST"),
        found("{'Role': {'RoleName': 'app', 'AssumeRolePolicyDocument': %s}}", TRUSTS));
  }

  @Test
  void allPoliciesOfAnAccountThatAreInForceAreFound() {
    assertEquals(
        List.of(
            "UserDetailList[0].UserPolicyList[0].PolicyDocument IDENTITY",
            "RoleDetailList[0].AssumeRolePolicyDocument ROLE_TRUST",
            "RoleDetailList[0].RolePolicyList[0].PolicyDocument IDENTITY",
            "Policies[0].PolicyVersionList[1].Document IDENTITY"),
        found(
            """
            {'UserDetailList': [{'UserName': 'ana', 'UserPolicyList': [{'PolicyName': 'a', 'PolicyDocument': %1$s}]}],
             'GroupDetailList': [],
             'RoleDetailList': [{'AssumeRolePolicyDocument': %2$s, 'AttachedManagedPolicies': [{'PolicyName': 'b'}],
               'RolePolicyList': [{'PolicyName': 'c', 'PolicyDocument': %1$s}]}],
             'Policies': [{'PolicyVersionList': [
               {'Document': %1$s, 'VersionId': 'v1', 'IsDefaultVersion': false},
               {'Document': %1$s, 'VersionId': 'v2', 'IsDefaultVersion': true}]}]}
            """,
            READS, TRUSTS));
  }

  @Test
  void policiesThatAreTextsAreRead() {
    assertEquals(List.of("Policy RESOURCE"), found("{'Policy': %s}", text(FOR_ALL)));
    assertEquals(
        List.of("Attributes.Policy RESOURCE"),
        found("{'Attributes': {'Policy': %s}}", text(FOR_ALL)));
    assertEquals(
        List.of("PolicyVersion.Document IDENTITY"),
        found(
            "{'PolicyVersion': {'Document': %s}}",
            text(URLEncoder.encode(READS, StandardCharsets.UTF_8).replace("+", "%20"))));
    assertEquals(List.of(), found("{'PolicyVersion': {'Document': '%%7B%%'}}"));
  }

  @Test
  void aPolicyOfAnOrganizationIsWhatItsSummarySays() {
    for (PolicyKind kind : List.of(PolicyKind.SERVICE_CONTROL, PolicyKind.RESOURCE_CONTROL)) {
      assertEquals(
          List.of("Policy.Content " + kind),
          found(
              "{'Policy': {'PolicySummary': {'Type': '%s_POLICY'}, 'Content': %s}}",
              kind.name(), text(FOR_ALL)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'Policy': {'Name': 'x'}}",
        "{'Role': 'admin', 'Policies': []}",
        "{'Other': {'Document': {'Version': '2012-10-17', 'Statement': []}}}",
        "[]",
        "'text'"
      })
  void otherDocumentsHaveNone(String document) {
    assertEquals(List.of(), found(document));
  }

  @Test
  void theIdentityPoliciesOfOnePrincipalAreThoseOfARole() {
    String version = json("{'PolicyVersion': {'Document': %s}}", READS);
    assertEquals(
        Set.of(),
        RoleGrants.together(Set.of(RolePolicies.read(version).document()))
            .notGranted(Set.of("s3:GetObject")));
    assertTrue(
        refused("{'Role': {'AssumeRolePolicyDocument': %s}}", TRUSTS)
            .contains("no policy of an identity"));
    assertTrue(
        refused(
                "{'UserDetailList': [{}], 'RoleDetailList': [{'RolePolicyList': [{'PolicyDocument':"
                    + " %s}]}]}",
                READS)
            .contains("the policies of 2 users, groups and roles"));
  }

  private static String refused(String answer, Object... documents) {
    String text = json(answer, documents);
    return String.valueOf(
        assertThrows(JsonFault.class, () -> RolePolicies.read(text)).getMessage());
  }

  private static List<String> found(String answer, Object... documents) {
    return CliAnswer.policies(JsonReader.read(json(answer, documents))).stream()
        .map(policy -> policy.path() + ' ' + policy.kind())
        .toList();
  }

  private static String json(String answer, Object... documents) {
    return answer.replace('\'', '"').formatted(documents);
  }

  private static String text(String value) {
    String pair = JsonWriter.compact(Map.of("a", value));
    return pair.substring(5, pair.length() - 1);
  }
}
