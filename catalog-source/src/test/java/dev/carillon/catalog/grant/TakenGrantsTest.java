package dev.carillon.catalog.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CachedCatalogs;
import dev.carillon.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A statement grants an action on what it takes, and on nothing else that it names. */
class TakenGrantsTest {

  @ParameterizedTest
  @CsvSource({
    "s3:GetObject, s3:GetObject, arn:aws:s3:::acme/*, true",
    "s3:GetObject, s3:GetObject, arn:aws:s3:::*, true",
    "s3:GetObject, s3:GetObject, *, true",
    "s3:GetObject, s3:GetObject, arn:aws:s3:::acme, false",
    "s3:*, s3:GetObject, arn:aws:s3:::acme, false",
    "s3:*, s3:ListBucket, arn:aws:s3:::acme, true",
    "*, s3:getobject, arn:aws:s3:::acme, false",
    "s3:GetObject, s3:GetObject, arn:aws:s3:::${aws:username}/x, true",
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/walkthrough1.html
    "s3:ListAllMyBuckets, s3:ListAllMyBuckets, arn:aws:s3:::*, true",
    "s3:ListAllMyBuckets, s3:ListAllMyBuckets, arn:aws:s3:::acme, false",
    "sqs:SendMessage, sqs:SendMessage, arn:aws:sns:eu-west-1:111122223333:orders, false",
    "ec2:Describe*, ec2:DescribeInstances, arn:aws:ec2:*:*:instance/*, false",
    // Of what no catalog has, nobody can say what it takes.
    "acme:Ring, acme:Ring, arn:aws:acme:::bell, true",
    "s3:RingTheBell, s3:RingTheBell, arn:aws:s3:::acme, true",
    "s3:Get*, s3:Get*, arn:aws:s3:::acme, true",
  })
  void onlyWhatTheActionTakesCounts(
      String action, String asked, String resource, boolean expected) {
    TakenGrants grants = of(statement("Allow", action, "Resource", resource));
    assertEquals(expected, grants.grants(asked));
    assertEquals(!expected, grants.isOnOtherTypes(asked));
  }

  @ParameterizedTest
  @CsvSource({
    "s3:PutObject, Resource, arn:aws:s3:::acme/*, false",
    "s3:GetObject, Resource, arn:aws:s3:::acme/*, true",
    "s3:Get*, Resource, *, true",
    "s3:Get*, NotResource, arn:aws:s3:::acme, true",
  })
  void theResourceOfAnotherActionDoesNotCount(
      String action, String element, String resource, boolean expected) {
    TakenGrants grants =
        of(
            statement("Allow", "s3:GetObject", "Resource", "arn:aws:s3:::acme")
                + ','
                + statement("Allow", action, element, resource));
    assertEquals(expected, grants.grants("s3:GetObject"));
  }

  /** What is denied on resources that an action takes is not granted on them. */
  @Test
  void theResourceOfADenialDoesNotCount() {
    TakenGrants grants =
        of(
            statement("Allow", "s3:GetObject", "Resource", "arn:aws:s3:::acme")
                + ','
                + statement("Deny", "s3:GetObject", "Resource", "arn:aws:s3:::acme/secret/*"));
    assertFalse(grants.grants("s3:GetObject"));
    assertTrue(grants.isOnOtherTypes("s3:GetObject"));
  }

  @ParameterizedTest
  @CsvSource({
    "s3:GetObject, arn:aws:s3:::acme arn:aws:s3:::acme/*, true",
    "s3:GetObject, arn:aws:s3:::acme arn:aws:s3:::acne, false",
    "s3:ListBucket, arn:aws:s3:::acme/* arn:aws:s3:::acme, true",
    "sqs:SendMessage, arn:aws:s3:::acme arn:aws:sqs:eu-west-1:111122223333:orders, true",
    "sqs:SendMessage, arn:aws:s3:::acme arn:aws:sns:eu-west-1:111122223333:orders, false",
    "sqs:SendMessage, arn:aws:s3:::acme *, true",
  })
  void oneOfTheResourcesIsEnough(String asked, String resources, boolean expected) {
    String list = resources.replace(" ", "\",\"");
    TakenGrants grants =
        of(statement("Allow", "*", "Resource", "@").replace("\"@\"", "[\"" + list + "\"]"));
    // Asked again, as of the next action of the same service.
    assertEquals(List.of(expected, expected), List.of(grants.grants(asked), grants.grants(asked)));
  }

  private static TakenGrants of(String statements) {
    String policy = "{\"Version\":\"2012-10-17\",\"Statement\":[" + statements + "]}";
    return new TakenGrants(Policy.fromJson(policy), CachedCatalogs.of(new BundledCatalogs())::find);
  }

  private static String statement(String effect, String action, String element, String resource) {
    return "{'Effect':'%s','Action':'%s','%s':'%s'}"
        .formatted(effect, action, element, resource)
        .replace('\'', '"');
  }
}
