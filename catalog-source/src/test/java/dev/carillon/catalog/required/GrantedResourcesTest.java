package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.policy.Policy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy grants on other resources than the code names. */
class GrantedResourcesTest {

  @TempDir private Path folder;

  /** A resource that some statement may mean is granted. */
  @ParameterizedTest
  @CsvSource({
    "Resource, *, true",
    "Resource, arn:aws:s3:::acme/*, true",
    "Resource, arn:aws:s3:::*/k, true",
    "Resource, arn:aws-cn:s3:::acme/k, true",
    "Resource, arn:aws:s3:::${aws:username}/k, true",
    "NotResource, arn:aws:s3:::other/*, true",
    "Resource, arn:aws:s3:::other/*, false",
    "Resource, arn:aws:s3:::acme/j*, false",
    "NotResource, arn:aws:s3:::acme/*, false",
    "NotResource, arn:aws:s3:::acme/${aws:username}, true",
  })
  void whatIsGrantedOnOtherResourcesIsTold(String element, String arn, boolean reaches) {
    CalledActions called =
        Compiled.body(folder, "s3.deleteObject(b -> b.bucket(\"acme\").key(\"k\"));");
    Policy policy =
        Policy.fromJson(
            """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:Delete*", "%s": "%s"}]}
            """
                .formatted(element, arn));
    assertEquals(
        reaches ? Map.of() : Map.of("s3:DeleteObject", Set.of("arn:aws:s3:::acme/k")),
        called.grantedElsewhereBy(policy));
    assertEquals(Set.of(), called.notGrantedBy(policy));
  }

  /** The star for the Region, and that for the account, stand for no more than these. */
  @ParameterizedTest
  @CsvSource({
    "arn:aws:dynamodb:*:123456789012:table/oth*, false",
    "arn:aws:dynamodb:eu-west-1:123456789012:table/*s/index/*, false",
    "arn:aws:dynamodb:eu-west-1:123456789012:table/ord*, true",
    "arn:aws:dynamodb:eu-*:*:*, true",
    "arn:aws:dynamodb:*:*:table/${aws:username}, true",
    "arn:aws:dynamodb:*:table/o*, true",
    "arn:aws:dynamodb:*, true",
  })
  void whatIsGrantedOnOtherTablesIsTold(String arn, boolean reaches) {
    CalledActions called = Compiled.body(folder, "dynamo.scan(b -> b.tableName(\"orders\"));");
    Policy policy =
        Policy.fromJson(
            """
            {"Version": "2012-10-17",
              "Statement": [{"Effect": "Allow", "Action": "dynamodb:Scan", "Resource": "%s"}]}
            """
                .formatted(arn));
    assertEquals(
        reaches ? Map.of() : Map.of("dynamodb:Scan", Set.of("arn:aws:dynamodb:*:*:table/orders")),
        called.grantedElsewhereBy(policy));
  }

  /** Version 2008-10-17 has no policy variables. */
  @Test
  void aVariableOfAnOldPolicyIsPlainText() {
    CalledActions called = Compiled.body(folder, "dynamo.scan(b -> b.tableName(\"orders\"));");
    String text =
        """
        {"Version": "%s", "Statement": [{"Effect": "Allow", "Action": "dynamodb:Scan",
          "Resource": "arn:aws:dynamodb:*:*:table/${aws:username}"}]}
        """;
    assertEquals(
        Set.of("dynamodb:Scan"),
        called.grantedElsewhereBy(Policy.fromJson(text.formatted("2008-10-17"))).keySet());
    assertEquals(
        Map.of(), called.grantedElsewhereBy(Policy.fromJson(text.formatted("2012-10-17"))));
  }

  /** No statement applies to an action on what it does not take. */
  @Test
  void whatIsGrantedOnABucketIsNotGrantedOnItsObjects() {
    CalledActions called = Compiled.body(folder, "s3.deleteObject(b -> b.bucket(\"acme\"));");
    Policy policy =
        Policy.fromJson(
            """
            {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::acme"}]}
            """);
    assertEquals(Set.of("s3:DeleteObject"), called.notGrantedBy(policy));
    assertEquals(Map.of(), called.grantedElsewhereBy(policy));
  }

  /** What the code names is denied, though the action is granted elsewhere. */
  @ParameterizedTest
  @CsvSource({
    "Resource, arn:aws:s3:::acme/*, false",
    "Resource, arn:aws:s3:::other/*, true",
    "Resource, arn:aws:s3:::${aws:username}/k, true",
    "NotResource, arn:aws:s3:::other/*, false",
    "NotResource, arn:aws:s3:::acme/*, true",
    "NotResource, arn:aws:s3:::acme/${aws:username}, true",
  })
  void whatIsDeniedOnTheResourceIsNotReached(String element, String arn, boolean reaches) {
    CalledActions called =
        Compiled.body(folder, "s3.deleteObject(b -> b.bucket(\"acme\").key(\"k\"));");
    String text =
        """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
          {"Effect": "Deny", "Action": "s3:Delete*", "%s": "%s"%s}]}
        """;
    assertEquals(
        reaches,
        called.grantedElsewhereBy(Policy.fromJson(text.formatted(element, arn, ""))).isEmpty());
    String condition = ", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}";
    assertEquals(
        Map.of(),
        called.grantedElsewhereBy(Policy.fromJson(text.formatted(element, arn, condition))));
  }
}
