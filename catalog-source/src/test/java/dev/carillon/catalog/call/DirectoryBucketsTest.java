package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operation needs by how its request is built. */
final class DirectoryBucketsTest {
  @ParameterizedTest
  @CsvSource({
    "s3:GetObject, bucket=acme--use1-az4--x-s3, s3express:CreateSession",
    "s3:PutObject, bucket=acme--use1-az4--x-s3 tagging=a, s3express:CreateSession",
    "s3:GetObject, bucket=acme-x-s3, s3:GetObject",
    "s3:CreateBucket, bucket=acme--use1-az4--x-s3, s3express:CreateBucket",
    "s3:PutBucketPolicy, bucket=acme--use1-az4--x-s3, s3express:PutBucketPolicy",
    "s3:DeleteBucketEncryption, bucket=acme--use1-az4--x-s3,"
        + " s3express:PutEncryptionConfiguration",
    "s3:ListObjectsV2, bucket=acme--use1-az4--x-s3, s3express:CreateSession",
    // A copy from one kind to the other.
    "s3:CopyObject, sourceBucket=a destinationBucket=b--use1-az4--x-s3,"
        + " s3:GetObject s3express:CreateSession",
    "s3:CopyObject, sourceBucket=a--use1-az4--x-s3 destinationBucket=b,"
        + " s3:PutObject s3express:CreateSession",
    // Access points for them.
    "s3:GetObject, bucket=ap--use1-az4--xa-s3, s3express:CreateSession",
    "s3:CopyObject, sourceBucket=ap--use1-az4--xa-s3 destinationBucket=b,"
        + " s3:PutObject s3express:CreateSession",
    "s3:CreateAccessPoint, bucket=acme--use1-az4--x-s3 name=ap--use1-az4--xa-s3,"
        + " s3express:CreateAccessPoint",
    "s3:GetAccessPoint, name=ap--use1-az4--xa-s3, s3express:GetAccessPoint",
    "s3:GetAccessPoint, name=ap, s3:GetAccessPoint",
    "s3:PutAccessPointPolicy, name=ap--use1-az4--xa-s3, s3express:PutAccessPointPolicy",
    "s3:TagResource, resourceArn=arn:aws:s3express:us-east-1:1:bucket/a--use1-az4--x-s3,"
        + " s3express:TagResource",
    "s3:TagResource, resourceArn=arn:aws:s3:::a, s3:TagResource",
    "s3:GetObject, bucket=arn:aws:s3:eu-west-1:111122223333:accesspoint/ap, s3:GetObject",
  })
  void directoryBucketsHaveTheirOwnActions(String operation, String setters, String needed) {
    assertEquals(needed, WrittenNeeds.needed(operation, WrittenUse.of(setters)));
  }

  @Test
  void bothActionsAreNeededForBucketsOfBothKinds() {
    RequestUse use = WrittenUse.again(WrittenUse.of("bucket=acme"), "bucket=acme--use1-az4--x-s3");
    assertEquals("s3:GetObject s3express:CreateSession", WrittenNeeds.needed("s3:GetObject", use));
  }
}
