package dev.carillon.catalog.required;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Buckets that a request names by themselves or by an access point, and what that is of. */
final class AccessPointTest {

  /** Each row: action, request, its setters with constants (a question mark is none), ARNs. */
  @ParameterizedTest
  @CsvSource({
    "s3:GetObject, s3.GetObject, bucket=acme key=a/b, arn:aws:s3:::acme/a/b",
    "s3:GetObject, s3.GetObject, bucket=? key=a,"
        + " arn:aws:s3:*:*:accesspoint/*/object/a arn:aws:s3:::*/a",
    // An access point's ARN for a bucket.
    "s3:GetObject, s3.GetObject, bucket=arn:aws:s3:eu-west-1:111122223333:accesspoint/ap key=a,"
        + " arn:aws:s3:eu-west-1:111122223333:accesspoint/ap/object/a",
    "s3:GetObject, s3.GetObject, bucket=arn:aws:s3::111122223333:accesspoint/m.mrap key=?,"
        + " arn:aws:s3::111122223333:accesspoint/m.mrap/object/*",
    "s3:ListBucket, s3.ListObjectsV2, bucket=arn:aws:s3:eu-west-1:111122223333:accesspoint/ap,"
        + " arn:aws:s3:eu-west-1:111122223333:accesspoint/ap",
    "s3:PutObject, s3.PutObject, bucket=arn:aws:s3:eu-west-1:111122223333:accesspoint/ap bucket=b"
        + " key=a, arn:aws:s3:eu-west-1:111122223333:accesspoint/ap/object/a arn:aws:s3:::b/a",
    // Tags are put on the new object through it, too; those of a bucket are not.
    "s3:PutObjectTagging, s3.PutObject, bucket=arn:aws:s3:eu-west-1:111122223333:accesspoint/ap key=a"
        + " tagging=b, arn:aws:s3:eu-west-1:111122223333:accesspoint/ap/object/a",
    "s3:PutObjectTagging, s3.CreateMultipartUpload, bucket=? key=a tagging=b,"
        + " arn:aws:s3:*:*:accesspoint/*/object/a arn:aws:s3:::*/a",
    "s3:PutObjectTagging, s3.PutObject, bucket=b key=a tagging=b, arn:aws:s3:::b/a",
    "s3:TagResource, s3.CreateBucket, bucket=b, arn:aws:s3:::b",
    // One that AWS lists for the operation, and not for the action.
    "s3:ListBucketMultipartUploads, s3.ListMultipartUploads,"
        + " bucket=arn:aws:s3:eu-west-1:111122223333:accesspoint/ap,"
        + " arn:aws:s3:eu-west-1:111122223333:accesspoint/ap",
    "s3:ListBucketMultipartUploads, s3.ListMultipartUploads, bucket=acme, arn:aws:s3:::acme",
    // Its alias does not tell its ARN.
    "s3:GetObject, s3.GetObject, bucket=ap-hrzrlukc5m36ft7okagglf3gmwluquse1b-s3alias key=a,"
        + " arn:aws:s3:*:*:accesspoint/*/object/a",
    "s3:ListBucket, s3.ListObjectsV2, bucket=ap-hrzrlukc5m36ft7okagglf3gmwluquse1b-s3alias,"
        + " arn:aws:s3:*:*:accesspoint/*",
    // That of a directory bucket has the end of a name that tells.
    "s3express:CreateSession, s3.GetObject, bucket=ap--use1-az4--xa-s3 key=a,"
        + " arn:aws:s3express:*:*:accesspoint/ap--use1-az4--xa-s3",
    "s3express:CreateSession, s3.CopyObject, sourceBucket=ap--use1-az4--xa-s3"
        + " destinationBucket=acme--use1-az4--x-s3,"
        + " arn:aws:s3express:*:*:accesspoint/ap--use1-az4--xa-s3"
        + " arn:aws:s3express:*:*:bucket/acme--use1-az4--x-s3",
    "s3express:CreateSession, s3.CopyObject, sourceBucket=from--use1-az4--x-s3 destinationBucket=to,"
        + " arn:aws:s3express:*:*:bucket/from--use1-az4--x-s3",
    "s3express:GetAccessPointPolicy, s3control.GetAccessPointPolicy, name=ap--use1-az4--xa-s3,"
        + " arn:aws:s3express:*:*:accesspoint/ap--use1-az4--xa-s3",
    // One of Object Lambda does not tell the one behind it.
    "s3-object-lambda:GetObject, s3.GetObject, key=a"
        + " bucket=arn:aws:s3-object-lambda:eu-west-1:111122223333:accesspoint/ap bucket=b,"
        + " arn:aws:s3-object-lambda:eu-west-1:111122223333:accesspoint/ap",
    "s3:GetObject, s3.GetObject, key=a"
        + " bucket=arn:aws:s3-object-lambda:eu-west-1:111122223333:accesspoint/ap,"
        + " arn:aws:s3:*:*:accesspoint/*/object/a",
    // Nor does its alias tell its own ARN.
    "s3-object-lambda:GetObject, s3.GetObject, bucket=ap-1a4n8yjrb3kda96f67zwrwiiuse1a--ol-s3 key=a,"
        + " arn:aws:s3-object-lambda:*:*:accesspoint/*",
    "s3:GetObject, s3.GetObject, bucket=ap-1a4n8yjrb3kda96f67zwrwiiuse1a--ol-s3 key=a,"
        + " arn:aws:s3:*:*:accesspoint/*/object/a",
    "s3:GetObject, s3.GetObject, bucket=ol-s3 key=a, arn:aws:s3:::ol-s3/a",
    // On Outposts it is one of another service, and of a bucket that nothing names.
    "s3-outposts:PutObject, s3.PutObject, key=a"
        + " bucket=arn:aws:s3-outposts:eu-west-1:111122223333:outpost/op-1/accesspoint/ap,"
        + " arn:aws:s3-outposts:eu-west-1:111122223333:outpost/op-1/accesspoint/ap/object/a"
        + " arn:aws:s3-outposts:eu-west-1:111122223333:outpost/op-1/bucket/*/object/a",
    "s3-outposts:ListBucket, s3.ListObjectsV2, bucket=ap-o01ac5d28a6a232904--op-s3,"
        + " arn:aws:s3-outposts:*:*:outpost/*/accesspoint/*"
        + " arn:aws:s3-outposts:*:*:outpost/*/bucket/*",
    "s3-outposts:GetBucket, s3control.GetBucket,"
        + " bucket=arn:aws:s3-outposts:eu-west-1:111122223333:outpost/op-1/bucket/b,"
        + " arn:aws:s3-outposts:eu-west-1:111122223333:outpost/op-1/bucket/b",
    // The access point is no function, and no key.
    "lambda:InvokeFunction, s3.GetObject, key=a"
        + " bucket=arn:aws:s3-object-lambda:eu-west-1:111122223333:accesspoint/ap,"
        + " arn:aws:lambda:*:*:function:*",
    "kms:GenerateDataKey, s3.PutObject, key=a"
        + " bucket=arn:aws:s3:eu-west-1:111122223333:accesspoint/ap,"
        + " arn:aws:kms:*:*:key/*",
    "s3-object-lambda:WriteGetObjectResponse, s3.WriteGetObjectResponse, requestRoute=a,"
        + " arn:aws:s3-object-lambda:*:*:accesspoint/*",
    // The access point is made, not the bucket that it is for.
    "s3:CreateAccessPoint, s3control.CreateAccessPoint, name=ap bucket=acme,"
        + " arn:aws:s3:*:*:accesspoint/ap",
    "s3:CreateAccessPoint, s3control.CreateAccessPoint, name=? bucket=acme,"
        + " arn:aws:s3:*:*:accesspoint/*",
  })
  void namesABucketOrAnAccessPoint(String action, String request, String setters, String arns) {
    WrittenRequest.assertNames(arns, action, request, setters);
  }
}
