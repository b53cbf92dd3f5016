package dev.carillon.policy.arn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.fixture.S3Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class ResourceArnTest {

  @Test
  void thePartitionMayBeATokenToo() {
    assertEquals(
        "arn:${Token[AWS.Partition.3]}:s3:::logs",
        S3Resource.bucket("logs").inPartition("${Token[AWS.Partition.3]}").toString());
    assertRefused(
        "cannot be in the partition",
        () -> S3Resource.bucket("logs").inPartition("${aws:username}"));
  }

  @Test
  void messagesNameTheParameter() {
    assertRefused(
        "bucketName of the bucket ARN (arn:${Partition}:s3:::${BucketName}) is empty.",
        () -> S3Resource.bucket(""));
    assertRefused("objectName of the object ARN", () -> S3Resource.object("logs", "*"));
  }

  private static void assertRefused(String part, Executable code) {
    String message = assertThrows(InvalidPolicyException.class, code).getMessage();
    assertTrue(message != null && message.contains(part), message);
  }
}
