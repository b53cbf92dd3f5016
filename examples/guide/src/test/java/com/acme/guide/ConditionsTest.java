package com.acme.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.InvalidPolicyException;
import dev.carillon.policy.Statement;
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
        "{\"ForAllValues:StringEquals\":{\"s3:RequestObjectTagKeys\":[\"team\",\"stage\"]},"
            + "\"Null\":{\"s3:RequestObjectTagKeys\":\"false\"}}",
        Conditions.multivalued());
    assertCondition(
        "{\"NumericLessThanIfExists\":{\"s3:TlsVersion\":\"1.2\"}}", Conditions.ifExists());
  }

  @Test
  void aKeyThatTheActionDoesNotSupportIsRefused() {
    String message =
        assertThrows(InvalidPolicyException.class, Conditions::unsupportedKey).getMessage();
    assertTrue(message.contains("s3:GetObject does not support"), message);
  }

  private static void assertCondition(String json, Statement statement) {
    String text = statement.toString();
    assertEquals(json + "}", text.substring(text.indexOf("\"Condition\":") + 12));
  }
}
