package com.acme.storage;

import java.util.List;
import software.amazon.awssdk.policybuilder.iam.IamAction;
import software.amazon.awssdk.policybuilder.iam.IamConditionKey;
import software.amazon.awssdk.policybuilder.iam.IamConditionOperator;
import software.amazon.awssdk.policybuilder.iam.IamEffect;
import software.amazon.awssdk.policybuilder.iam.IamPolicy;
import software.amazon.awssdk.policybuilder.iam.IamStatement;

/** Policies as they are written with the AWS SDK alone: in strings. */
final class StoragePolicies {

  private StoragePolicies() {}

  static IamPolicy reader() {
    return IamPolicy.builder()
        .addStatement(
            statement ->
                statement
                    .effect(IamEffect.ALLOW)
                    .addAction(Names.READ)
                    .addAction("s3:ListBukcet") // 3
                    .addResource("arn:aws:s3:::acme/*")
                    .addCondition(
                        condition ->
                            condition
                                .operator(IamConditionOperator.STRING_LIKE)
                                .key("s3:prefx") // 4
                                .value("home/*")))
        .build();
  }

  static IamStatement meetings() {
    return IamStatement.builder()
        .effect(IamEffect.ALLOW)
        .actions(
            List.of(
                IamAction.create("chime:GetMeeting"),
                IamAction.create("chime:Lst*"), // 5
                IamAction.create(Names.CHIME + "CreateAtendee"), // 6
                IamAction.create("chme:CreateMeeting"))) // 7
        .addResource("arn:aws:chime::111122223333:meting/*") // 8
        .build();
  }

  static IamStatement roles() {
    return IamStatement.builder()
        .effect(IamEffect.ALLOW)
        .addAction("iam:PassRoles") // 9
        .addResource("arn:aws:iam::111122223333:role/Host")
        .addCondition(
            IamConditionOperator.STRING_EQUALS,
            IamConditionKey.create("iam:PassToService"), // 10
            "chime.amazonaws.com")
        .build();
  }

  /** What looks like an action and is none. */
  static List<String> others() {
    return List.of(
        "https://s3.amazonaws.com",
        "s3:ObjectCreated:Put",
        "chime:MeetingStarted",
        "arn:aws:iam::aws:policy/ReadOnlyAccess");
  }
}
