package com.acme.sdk.migration;

import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;
import dev.carillon.policy.arn.ArnPart;
import software.amazon.awssdk.policybuilder.iam.IamConditionOperator;
import software.amazon.awssdk.policybuilder.iam.IamEffect;
import software.amazon.awssdk.policybuilder.iam.IamPolicy;

/** One policy, from text to Carillon's builder: each form is the same policy. */
final class ReportReader {

  /** A document as text. */
  static final String TEXT =
      """
      {
        "Version": "2012-10-17",
        "Statement": [
          {
            "Sid": "ReadReports",
            "Effect": "Allow",
            "Action": ["s3:GetObject", "s3:GetObjectTagging"],
            "Resource": "arn:aws:s3:::acme-reports/*",
            "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}
          }
        ]
      }
      """;

  private ReportReader() {}

  /** The SDK's builder, with strings. */
  static IamPolicy strings() {
    return IamPolicy.builder()
        .addStatement(
            statement ->
                statement
                    .sid("ReadReports")
                    .effect(IamEffect.ALLOW)
                    .addAction("s3:GetObject")
                    .addAction("s3:GetObjectTagging")
                    .addResource("arn:aws:s3:::acme-reports/*")
                    .addCondition(
                        condition ->
                            condition
                                .operator(IamConditionOperator.IP_ADDRESS)
                                .key("aws:SourceIp")
                                .value("203.0.113.0/24")))
        .build();
  }

  /** The SDK's builder, with constants. */
  static IamPolicy constants() {
    return IamPolicy.builder()
        .addStatement(
            statement ->
                statement
                    .sid("ReadReports")
                    .effect(IamEffect.ALLOW)
                    .addAction(S3Action.GET_OBJECT)
                    .addAction(S3Action.GET_OBJECT_TAGGING)
                    .addResource(S3Resource.object("acme-reports", ArnPart.any()).toString())
                    .addCondition(
                        condition ->
                            condition
                                .operator(IamConditionOperator.IP_ADDRESS)
                                .key(Keys.SOURCE_IP.name())
                                .value("203.0.113.0/24")))
        .build();
  }

  /** Carillon's builder. */
  static Policy policy() {
    return Policy.of(
        S3Statement.allow("ReadReports")
            .actions(S3Action.GET_OBJECT, S3Action.GET_OBJECT_TAGGING)
            .on(S3Resource.object("acme-reports", ArnPart.any()))
            .when(Keys.SOURCE_IP.in("203.0.113.0/24")));
  }

  /** The same for code that takes the SDK's type. */
  static IamPolicy policyForTheSdk() {
    return IamPolicy.fromJson(policy().toJson());
  }
}
