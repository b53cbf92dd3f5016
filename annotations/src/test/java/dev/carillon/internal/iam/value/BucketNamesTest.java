package dev.carillon.internal.iam.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BucketNamesTest {

  @Test
  void bucketsAreCalledAsTheyEverCouldBe() {
    for (String bucket :
        List.of(
            "amzn-s3-demo-bucket",
            "www.example.com/*",
            "My_Bucket/key of an object",
            "my..bucket",
            "example-",
            "a".repeat(255),
            "1234",
            "192.168.5.4.example",
            "192.168.5/4.1",
            "192.168.5.",
            "192.168..5.4",
            "192..168.4",
            "1921.168.5.4",
            "192.168.5.4.3",
            "192.168.5.4a",
            "AZaz09")) {
      assertEquals(Optional.empty(), BucketNames.fault(bucket, 0), bucket);
    }
  }

  @Test
  void whatStandsForOtherTextMayBeAnyName() {
    for (String bucket :
        List.of(
            "*",
            "?*",
            "*/*",
            "a*",
            "ab?",
            "*!",
            "?.?.?.?",
            "10.0.0.*",
            "%s/*",
            "<bucket>/*",
            "b/*")) {
      assertEquals(Optional.empty(), BucketNames.fault(bucket, 0), bucket);
    }
  }

  @Test
  void noBucketIsCalledSo() {
    for (String bucket :
        List.of(
            "my bucket/*",
            "buck,et",
            "example:key",
            "s3://example/*",
            "https://example/*",
            "-example",
            "-example*",
            ".example",
            "_example",
            "/key",
            "192.168.5.4",
            "192.168.5.4/*",
            "999.0.0.999",
            "bücket",
            "a".repeat(256),
            "a".repeat(256) + "*")) {
      assertTrue(BucketNames.fault(bucket, 0).isPresent(), bucket);
    }
  }

  /** What stands in front of the bucket, as in an ARN, is not its name. */
  @Test
  void aNameBeginsWhereItIsSaidTo() {
    String arn = "arn:aws:s3:::";
    assertEquals(Optional.empty(), BucketNames.fault(arn + "a".repeat(255), arn.length()));
    assertTrue(BucketNames.fault(arn + "a".repeat(256), arn.length()).isPresent());
    assertTrue(BucketNames.fault(arn + "192.168.5.4", arn.length()).isPresent());
  }
}
