package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KindOfPolicyTest {

  private static final String TO_LAMBDA =
      "{\"Effect\": \"Allow\", \"Principal\": {\"Service\": \"lambda.amazonaws.com\"},"
          + " \"Action\": \"%s\"%s}";

  /** What is wrong with it is told of the action alone, not that it names no resource. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sts:AssumeRole",
        "sts:AsumeRole",
        "sts:AssumeRoles",
        "st:AssumeRole",
        "AssumeRole",
        "sts.AssumeRole",
        "iam:AssumeRole",
        "TagSession",
        "sts:AssumeRoleWithWebIdentiy",
      })
  void whoeverMayTakeARoleByAMisspeltActionIsInATrust(String action) {
    assertEquals(PolicyKind.ROLE_TRUST, kind(TO_LAMBDA.formatted(action, "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"iam:PassRole", "lambda:InvokeFunction", "ecr:BatchGetImage", "*", "sns:Publish"})
  void otherActionsAreThoseOfAResource(String action) {
    assertEquals(PolicyKind.RESOURCE, kind(TO_LAMBDA.formatted(action, "")));
  }

  @Test
  void aMisspeltActionOnResourcesSaysNothing() {
    String resource = ", \"Resource\": \"*\"";
    assertEquals(PolicyKind.RESOURCE, kind(TO_LAMBDA.formatted("AssumeRole", resource)));
  }

  @Test
  void aSchemaOfStatementsHasNone() {
    String schema =
        "{\"Effect\": %s, \"Action\": {\"type\": \"string\"}, \"Resource\": {\"type\": \"array\"}}";
    for (String effect :
        new String[] {
          "{\"enum\": [\"Allow\", \"Deny\"]}",
          "{\"type\": \"string\"}",
          "{\"$ref\": \"#/definitions/Effect\"}",
          "{\"const\": \"Allow\"}"
        }) {
      assertFalse(PoliciesInside.areStatements(element(schema.formatted(effect))), effect);
    }
    assertTrue(PoliciesInside.areStatements(element(schema.formatted("\"Allow\""))));
    assertTrue(PoliciesInside.areStatements(element(schema.formatted("{\"Ref\": \"Effect\"}"))));
  }

  /** What else stands beside is told of, not that none of the statements names a resource. */
  @Test
  void aStatementOfATrustTellsTheKindOfTheOthers() {
    String assumes = TO_LAMBDA.formatted("sts:AssumeRole", "");
    String gets = "{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"*\"}";
    for (String other : new String[] {TO_LAMBDA.formatted("s3:GetObject", ""), gets}) {
      assertEquals(PolicyKind.ROLE_TRUST, kind(assumes + ", " + other), other);
      assertEquals(PolicyKind.ROLE_TRUST, kind(other + ", " + assumes), other);
    }
    String ofBucket =
        TO_LAMBDA.formatted("s3:GetObject", ", \"Resource\": \"arn:aws:s3:::acme/*\"");
    assertEquals(PolicyKind.RESOURCE, kind(assumes + ", " + ofBucket));
  }

  /** Who may take a role is said in a trust, which roles somebody may take in any other policy. */
  @Test
  void whereNobodyIsNamedRolesTellThatItIsNoTrust() {
    String takes = "{\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\"%s}";
    String gets = "{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"*\"}";
    String role = ", \"Resource\": \"arn:aws:iam::111122223333:role/app\"";
    assertEquals(PolicyKind.IDENTITY, kind(takes.formatted(role)));
    assertEquals(PolicyKind.ROLE_TRUST, kind(takes.formatted("")));
    assertEquals(PolicyKind.IDENTITY, kind(takes.formatted("") + ", " + gets));
    assertEquals(PolicyKind.IDENTITY, kind(""));
  }

  @Test
  void aPrincipalThatMostStatementsDoNotHaveIsOneTooMany() {
    String gets = "{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"*\"}";
    String named = TO_LAMBDA.formatted("s3:PutObject", ", \"Resource\": \"*\"");
    assertEquals(PolicyKind.RESOURCE, kind(named + ", " + gets));
    assertEquals(PolicyKind.IDENTITY, kind(gets + ", " + named + ", " + gets));
    assertEquals(PolicyKind.RESOURCE, kind(gets + ", " + named + ", " + named));
  }

  @Test
  void aListHasStatementsIfOneOfThemHasAnEffect() {
    String without = "{\"Action\": [\"s3:GetObject\"], \"Resource\": [\"*\"]}";
    String with = "{\"Effect\": \"Deny\", \"NotAction\": \"s3:*\", \"Resource\": \"*\"}";
    assertTrue(PoliciesInside.areStatements(element("[" + without + ", " + with + "]")));
    assertFalse(PoliciesInside.areStatements(element("[{\"Action\": \"x\"}, " + with + "]")));
    assertFalse(PoliciesInside.areStatements(element(without)));
  }

  /** As Amplify has them: no effect is an Allow. */
  @Test
  void aFileOfStatementsThatHaveNoEffectIsOneOfAmplify() {
    String without = "[{\"Action\": [\"%s\"], \"Resource\": [\"*\"]}]";
    assertTrue(PoliciesInside.areStatements(element(without.formatted("s3:GetObject"))));
    assertFalse(PoliciesInside.areStatements(element(without.formatted("click"))));
    assertFalse(PoliciesInside.areStatements(element("[]")));
    Element below = new Element("steps", JsonReader.read(without.formatted("s3:GetObject")));
    assertFalse(PoliciesInside.areStatements(below));
  }

  /** Events of others have actions and resources, and a time or an address with a colon. */
  @Test
  void aListOfOtherThingsIsNoneOfAmplify() {
    for (String other :
        List.of(
            "{\"Action\": \"login\", \"Resource\": \"vm-1\", \"Time\": \"12:00\"}",
            "{\"Action\": [\"GET\"], \"Resource\": [\"https://example.com/\"]}",
            "{\"Action\": \"s3:GetObject\", \"Resource\": \"object\"}",
            "{\"Action\": [\"s3:GetObject\"], \"Resource\": [\"*\"], \"Level\": \"Read\"}")) {
      assertFalse(PoliciesInside.areStatements(element("[" + other + "]")), other);
    }
  }

  @Test
  void aTrustPolicyWithAMisspeltActionIsOne() {
    String policy =
        """
        {"Statement": {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"},
          "Action": "%s"%s}}\
        """;
    String resource = ", \"Resource\": \"*\"";
    assertEquals(PolicyKind.ROLE_TRUST, ofPolicy(policy.formatted("sts:AssumRole", "")));
    assertEquals(PolicyKind.RESOURCE, ofPolicy(policy.formatted("sts:AssumRole", resource)));
    assertEquals(PolicyKind.RESOURCE, ofPolicy(policy.formatted("s3:GetObject", "")));
  }

  @Test
  void whatEverybodyMayAssumeOfSomeResourcesIsOfAnEndpoint() {
    String policy =
        """
        {"Statement": {"Effect": "Allow", "Principal": %s, "Action": "sts:AssumeRole"%s}}\
        """;
    String resource = ", \"Resource\": \"*\"";
    String condition =
        ", \"Condition\": {\"StringEquals\": {\"aws:ResourceOrgID\": \"o-a1b2c3d4e5\"}}";
    String role = ", \"Resource\": \"arn:aws:iam::111122223333:role/ci\"";
    for (String everybody :
        List.of("\"*\"", "{\"AWS\": \"*\"}", "{\"AWS\": [\"*\"]}", "{\"Federated\": \"*\"}")) {
      assertEquals(
          PolicyKind.RESOURCE, ofPolicy(policy.formatted(everybody, resource + condition)));
      assertEquals(PolicyKind.RESOURCE, ofPolicy(policy.formatted(everybody, role)));
      assertEquals(PolicyKind.ROLE_TRUST, ofPolicy(policy.formatted(everybody, resource)));
      assertEquals(PolicyKind.ROLE_TRUST, ofPolicy(policy.formatted(everybody, condition)));
      assertEquals(PolicyKind.ROLE_TRUST, ofPolicy(policy.formatted(everybody, "")));
    }
    String account = "{\"AWS\": \"111122223333\"}";
    assertEquals(PolicyKind.ROLE_TRUST, ofPolicy(policy.formatted(account, resource + condition)));
  }

  /** Policies of identities that assume roles are often called so in lists of policies. */
  @Test
  void whatIsOnlyCalledLikeATrustPolicyIsOneByWhatItSays() {
    String assumes =
        """
        {"Statement": {"Effect": "Allow", "Action": "sts:AssumeRole"%s,
          "Resource": "arn:aws:iam::111122223333:role/ci"}}\
        """;
    String ofIdentity = assumes.formatted("");
    String named = assumes.formatted(", \"Principal\": {\"AWS\": \"111122223333\"}");
    for (String name :
        List.of("AssumeRolePolicy", "AssumeRolePolicyForCi", "assume_role_policy_x")) {
      assertFalse(KindOfPolicy.isOfTrust(name, JsonReader.read(ofIdentity)), name);
      assertTrue(KindOfPolicy.isOfTrust(name, JsonReader.read(named)), name);
    }
    for (String name :
        List.of(
            "AssumeRolePolicyDocument",
            "assumeRolePolicyDocument",
            "assume_role_policy_document",
            "assume_role_policy",
            "assumeRolePolicy")) {
      assertTrue(KindOfPolicy.isOfTrust(name, JsonReader.read(ofIdentity)), name);
    }
    assertFalse(KindOfPolicy.isOfTrust("AssumePolicy", JsonReader.read(named)));
  }

  private static PolicyKind kind(String statement) {
    return ofPolicy("{\"Statement\": [" + statement + "]}");
  }

  private static PolicyKind ofPolicy(String policy) {
    return KindOfPolicy.of(JsonReader.read(policy));
  }

  private static Element element(String json) {
    return new Element("", JsonReader.read(json));
  }
}
