package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.PolicyKind;
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
      assertFalse(IamStatements.are(element(schema.formatted(effect))), effect);
    }
    assertTrue(IamStatements.are(element(schema.formatted("\"Allow\""))));
    assertTrue(IamStatements.are(element(schema.formatted("{\"Ref\": \"Effect\"}"))));
  }

  private static PolicyKind kind(String statement) {
    return KindOfPolicy.of(JsonReader.read("{\"Statement\": [" + statement + "]}"));
  }

  private static Element element(String json) {
    return new Element("", JsonReader.read(json));
  }
}
