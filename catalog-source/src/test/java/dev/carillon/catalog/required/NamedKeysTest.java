package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of the keys that requests of S3 name for objects. */
final class NamedKeysTest {

  private static final String OF_BUCKET =
      "if the key of a bucket is your own: kms:Decrypt, kms:GenerateDataKey";

  @TempDir Path folder;

  @Test
  void theKeyOfAnObjectIsTold() {
    assertEquals(
        List.of(
            OF_BUCKET,
            "if the key that CreateMultipartUploadRequest.ssekmsKeyId names is your own: kms:Decrypt,"
                + " kms:GenerateDataKey",
            "if the key that PutObjectRequest.ssekmsKeyId names (alias/orders) is your own:"
                + " kms:GenerateDataKey"),
        keys(
            "void run(S3Client s3, String key) {"
                + " s3.putObject(b -> b.ssekmsKeyId(\"alias/orders\"), Path.of(\"a\"));"
                + " s3.createMultipartUpload(b -> b.ssekmsKeyId(key)); }"));
    assertEquals(
        List.of(OF_BUCKET),
        keys("void run(S3Client s3) { s3.putObject(b -> b.bucket(\"a\"), Path.of(\"a\")); }"));
  }

  /** It uploads in parts, too, of which only the first request names the key. */
  @Test
  void theTransferManagerUsesTheKeyForAllParts() {
    assertEquals(
        List.of(
            OF_BUCKET,
            "if the key that PutObjectRequest.ssekmsKeyId names is your own: kms:Decrypt,"
                + " kms:GenerateDataKey"),
        keys(
            "void run(software.amazon.awssdk.transfer.s3.S3TransferManager all, String key) {"
                + " all.uploadFile(u -> u.putObjectRequest(b -> b.ssekmsKeyId(key))); }"));
  }

  private List<String> keys(String body) {
    return Compiled.source(
            folder,
            "Program",
            "package acme; import java.nio.file.Path; import"
                + " software.amazon.awssdk.services.s3.S3Client; class Program { "
                + body
                + " }")
        .ownKeys();
  }
}
