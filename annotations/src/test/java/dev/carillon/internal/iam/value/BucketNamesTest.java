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
            "192.168.5/4.1")) {
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
            "bücket",
            "a".repeat(256),
            "a".repeat(256) + "*")) {
      assertTrue(BucketNames.fault(bucket, 0).isPresent(), bucket);
    }
  }
}
