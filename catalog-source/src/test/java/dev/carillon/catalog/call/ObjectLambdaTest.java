package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Access points of Object Lambda have actions beside those of the access point behind them. */
final class ObjectLambdaTest {

  @ParameterizedTest
  @CsvSource({
    "s3:GetObject, bucket=arn:aws:s3-object-lambda:eu-west-1:111122223333:accesspoint/ap,"
        + " s3-object-lambda:GetObject s3:GetObject",
    "s3:ListObjectsV2, bucket=arn:aws:s3-object-lambda:eu-west-1:111122223333:accesspoint/ap,"
        + " s3-object-lambda:ListBucket s3:ListBucket",
    "s3:GetObject, bucket=ap-1a4n8yjrb3kda96f67zwrwiiuse1a--ol-s3,"
        + " s3-object-lambda:GetObject s3:GetObject",
    "s3:GetObject, bucket=orders-ol-s3, s3:GetObject",
    // On Outposts actions have another prefix, and there are no access control lists.
    "s3:PutObject, bucket=arn:aws:s3-outposts:eu-west-1:111122223333:outpost/op-1/accesspoint/ap"
        + " tagging=a, s3-outposts:PutObject s3-outposts:PutObjectTagging",
    "s3:GetObject, bucket=ap-o01ac5d28a6a232904--op-s3, s3-outposts:GetObject",
    "s3:GetObject, bucket=orders-op-s3, s3:GetObject",
    "s3:PutObject, bucket=arn:aws:s3-object-lambda:eu-west-1:111122223333:accesspoint/ap tagging=a,"
        + " s3-object-lambda:PutObject s3:PutObject s3:PutObjectTagging",
    "s3:CopyObject, sourceBucket=arn:aws:s3-object-lambda:eu-west-1:111122223333:accesspoint/ap"
        + " destinationBucket=b, s3:GetObject s3:PutObject",
  })
  void bothActionsAreNeeded(String operation, String setters, String needed) {
    assertEquals(needed, WrittenNeeds.needed(operation, WrittenUse.of(setters)));
  }

  @ParameterizedTest
  @CsvSource({
    "s3:GetObject, arn:aws:s3-object-lambda:eu-west-1:111122223333:accesspoint/ap, true",
    "s3:ListObjectsV2, arn:aws:s3-object-lambda:eu-west-1:111122223333:accesspoint/ap, true",
    "s3:PutObject, arn:aws:s3-object-lambda:eu-west-1:111122223333:accesspoint/ap, false",
    "s3:GetObject, arn:aws:s3:eu-west-1:111122223333:accesspoint/ap, false",
  })
  void whatIsReadMayCallAFunction(String operation, String bucket, boolean may) {
    assertEquals(
        may ? List.of(Need.PERHAPS) : List.of(),
        WrittenNeeds.needs(operation, "bucket=" + bucket)
            .filter(need -> need.action().action().equals("lambda:InvokeFunction"))
            .map(ActionNeed::need)
            .toList());
  }
}
