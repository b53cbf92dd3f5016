package com.acme.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourcesTest {

  @Test
  void aTypedResourceIsAnArn() {
    assertEquals(
        List.of("arn:aws:s3:::acme-reports/2026/summary.pdf"),
        Resources.typedResource().resources());
    assertEquals("arn:aws-cn:s3:::acme-reports", Resources.inChina().toString());
  }

  @Test
  void wildcardsAndVariablesAreWritten() {
    assertEquals(
        List.of("arn:aws:s3:::acme-reports/*", "arn:aws:s3:::acme-users/home/${aws:username}/*"),
        Resources.wildcards().resources());
  }

  @Test
  void whatATenantIsCalledIsTakenLiterally() {
    assertEquals(
        List.of("arn:aws:s3:::acme-tenants/tenants/${*}/*"), Resources.ofTenant("*").resources());
    assertEquals(
        List.of("arn:aws:s3:::acme-tenants/tenants/${$}{aws:username}/*"),
        Resources.ofTenant("${aws:username}").resources());
  }

  @Test
  void aWildcardThatIsNotAskedForIsRefused() throws IOException {
    String message =
        assertThrows(IllegalArgumentException.class, () -> S3Resource.object("acme-reports", "*"))
            .getMessage();
    Output.assertShown("output/wildcard.txt", message + "\n");
  }

  @Test
  void anActionThatNeedsSeveralTypesHasThem() {
    assertEquals(3, Resources.severalTypes().statements().get(0).resources().size());
  }

  @Test
  void aResourceOfAnotherTypeIsRefused() throws IOException {
    ResourceArn bucket = S3Resource.bucket("acme-reports");
    String message =
        assertThrows(InvalidPolicyException.class, () -> Resources.wrongType(bucket)).getMessage();
    Output.assertShown("output/wrong-type.txt", message + "\n");
  }

  @Test
  void textIsTakenIfItIsAnArn() {
    assertEquals(
        List.of("arn:aws:s3:::stack/*"),
        Resources.text(List.of("arn:aws:s3:::stack/*")).resources());
    String message =
        assertThrows(InvalidPolicyException.class, () -> Resources.text(List.of("stack/*")))
            .getMessage();
    assertTrue(message.contains("which is not an ARN"), message);
  }
}
