package com.acme.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.Keys;
import dev.carillon.policy.Statement;
import dev.carillon.policy.condition.Condition;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ConditionsTest {

  @Test
  void conditionsAreWrittenAsIamTakesThem() {
    assertCondition(
        "{\"IpAddress\":{\"aws:SourceIp\":\"203.0.113.0/24\"},"
            + "\"Bool\":{\"aws:SecureTransport\":\"true\"}}",
        Conditions.several());
    assertCondition(
        "{\"StringLike\":{\"s3:prefix\":\"home/${aws:username}/*\"}}", Conditions.serviceKey());
    assertCondition(
        "{\"StringEquals\":{\"s3:ExistingObjectTag/team\":\"${aws:PrincipalTag/team}\"}}",
        Conditions.sameTeam());
    assertCondition(
        "{\"ForAllValues:StringEquals\":{\"s3:RequestObjectTagKeys\":[\"team\",\"stage\"]},"
            + "\"Null\":{\"s3:RequestObjectTagKeys\":\"false\"}}",
        Conditions.multivalued());
    assertCondition(
        "{\"NumericLessThanIfExists\":{\"s3:TlsVersion\":\"1.2\"}}", Conditions.ifExists());
  }

  @Test
  void aKeyThatTheActionDoesNotSupportIsRefused() throws IOException {
    String message =
        assertThrows(
                InvalidPolicyException.class, () -> Conditions.unsupportedKey(S3Action.GET_OBJECT))
            .getMessage();
    Output.assertShown("output/unsupported-key.txt", message + "\n");
  }

  @Test
  void twoConditionsThatWouldBecomeAlternativesAreRefused() {
    Condition office = Keys.SOURCE_IP.in("203.0.113.0/24");
    Condition home = Keys.SOURCE_IP.in("198.51.100.7");
    Statement statement = Statements.mixedServices().when(office);
    assertThrows(InvalidPolicyException.class, () -> statement.when(home));
  }

  private static void assertCondition(String json, Statement statement) {
    String text = statement.toString();
    assertEquals(json + "}", text.substring(text.indexOf("\"Condition\":") + 12));
  }
}
