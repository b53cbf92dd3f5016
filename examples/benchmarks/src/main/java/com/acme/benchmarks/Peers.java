package com.acme.benchmarks;

import static com.acme.benchmarks.ChimeAction.CREATE_ATTENDEE;
import static com.acme.benchmarks.ChimeAction.CREATE_MEETING;
import static com.acme.benchmarks.ChimeAction.CREATE_MEETING_WITH_ATTENDEES;
import static com.acme.benchmarks.ChimeAction.DELETE_ATTENDEE;
import static com.acme.benchmarks.ChimeAction.DELETE_MEETING;
import static com.acme.benchmarks.ChimeAction.GET_ATTENDEE;
import static com.acme.benchmarks.ChimeAction.GET_MEETING;
import static com.acme.benchmarks.ChimeAction.LIST_ATTENDEES;
import static com.acme.benchmarks.ChimeAction.LIST_MEETINGS;
import static com.acme.benchmarks.ChimeAction.LIST_MEETING_TAGS;

import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.policybuilder.iam.IamConditionOperator;
import software.amazon.awssdk.policybuilder.iam.IamEffect;
import software.amazon.awssdk.policybuilder.iam.IamPolicy;

/** Documents, each by Carillon and by the AWS SDK's builder, which takes text and checks nothing. */
public final class Peers {

  private static final List<Ec2Action> ON_INSTANCES =
      Stream.of(Ec2Action.values())
          .filter(action -> action.requiredResourceTypes().equals(List.of("instance")))
          .limit(20)
          .toList();

  private static final List<String> INSTANCES =
      IntStream.range(0, 10)
          .mapToObj(i -> "arn:aws:ec2:eu-west-1:111122223333:instance/i-0123456789abcde0" + i)
          .toList();

  private Peers() {}

  /** A document, and who writes it. */
  public enum Document {
    TEN_ACTIONS("ten actions and a condition", "0.25"),
    TYPED_ARN("a typed ARN of S3", "2"),
    S3_TEXT("an ARN of S3 as text", "5"),
    EC2_TEXT("an ARN of EC2 as text", "5"),
    TWENTY_BY_TEN("20 actions of EC2 on 10 ARNs as text", "5"),
    SERVICE_KEY("a condition on a key of S3", "3");

    private final String title;
    private final String bar;

    Document(String title, String bar) {
      this.title = title;
      this.bar = bar;
    }

    /** What it must reach beside the SDK. */
    String bar() {
      return bar;
    }

    String title() {
      return title;
    }

    /** Writes it by Carillon. */
    String carillon() {
      return switch (this) {
        case TEN_ACTIONS ->
            Policy.of(
                    ChimeStatement.allow("Sid1")
                        .actions(
                            CREATE_MEETING,
                            CREATE_MEETING_WITH_ATTENDEES,
                            DELETE_MEETING,
                            GET_MEETING,
                            LIST_MEETINGS,
                            LIST_MEETING_TAGS,
                            CREATE_ATTENDEE,
                            DELETE_ATTENDEE,
                            GET_ATTENDEE,
                            LIST_ATTENDEES)
                        .onAllResources()
                        .when(Keys.SOURCE_IP.in("203.0.113.0/24")))
                .toJson();
        case TYPED_ARN ->
            Policy.of(
                    S3Statement.allow("Sid1")
                        .actions(S3Action.GET_OBJECT, S3Action.PUT_OBJECT)
                        .on(S3Resource.object("acme-reports", "2026.pdf")))
                .toJson();
        case S3_TEXT ->
            Policy.of(
                    S3Statement.allow("Sid1")
                        .actions(S3Action.GET_OBJECT, S3Action.PUT_OBJECT)
                        .on("arn:aws:s3:::acme-reports/*"))
                .toJson();
        case EC2_TEXT ->
            Policy.of(
                    Ec2Statement.allow("Sid1")
                        .actions(Ec2Action.START_INSTANCES, Ec2Action.STOP_INSTANCES)
                        .on("arn:aws:ec2:eu-west-1:111122223333:instance/*"))
                .toJson();
        case TWENTY_BY_TEN ->
            Policy.of(Ec2Statement.allow("Sid1").actions(ON_INSTANCES).on(INSTANCES)).toJson();
        case SERVICE_KEY ->
            Policy.of(
                    S3Statement.allow("Sid1")
                        .actions(S3Action.LIST_BUCKET)
                        .onAllResources()
                        .when(S3Keys.PREFIX.like("home/*")))
                .toJson();
      };
    }

    /** Writes the same by the AWS SDK for Java 2.x. */
    String awsSdk() {
      return switch (this) {
        case TEN_ACTIONS ->
            sdk(
                TEN,
                List.of("*"),
                IamConditionOperator.IP_ADDRESS,
                "aws:SourceIp",
                "203.0.113.0/24");
        case TYPED_ARN ->
            sdk(
                List.of("s3:GetObject", "s3:PutObject"),
                List.of("arn:aws:s3:::acme-reports/2026.pdf"),
                null,
                "",
                "");
        case S3_TEXT ->
            sdk(
                List.of("s3:GetObject", "s3:PutObject"),
                List.of("arn:aws:s3:::acme-reports/*"),
                null,
                "",
                "");
        case EC2_TEXT ->
            sdk(
                List.of("ec2:StartInstances", "ec2:StopInstances"),
                List.of("arn:aws:ec2:eu-west-1:111122223333:instance/*"),
                null,
                "",
                "");
        case TWENTY_BY_TEN -> sdk(TWENTY, INSTANCES, null, "", "");
        case SERVICE_KEY ->
            sdk(
                List.of("s3:ListBucket"),
                List.of("*"),
                IamConditionOperator.STRING_LIKE,
                "s3:prefix",
                "home/*");
      };
    }
  }

  private static final List<String> TWENTY =
      ON_INSTANCES.stream().map(Ec2Action::iamName).toList();

  private static final List<String> TEN =
      List.of(
          "chime:CreateMeeting",
          "chime:CreateMeetingWithAttendees",
          "chime:DeleteMeeting",
          "chime:GetMeeting",
          "chime:ListMeetings",
          "chime:ListMeetingTags",
          "chime:CreateAttendee",
          "chime:DeleteAttendee",
          "chime:GetAttendee",
          "chime:ListAttendees");

  private static String sdk(
      List<String> actions,
      List<String> resources,
      IamConditionOperator operator,
      String key,
      String value) {
    return IamPolicy.builder()
        .addStatement(
            statement -> {
              statement.sid("Sid1").effect(IamEffect.ALLOW);
              actions.forEach(statement::addAction);
              resources.forEach(statement::addResource);
              if (operator != null) {
                statement.addCondition(
                    condition -> condition.operator(operator).key(key).value(value));
              }
            })
        .build()
        .toJson();
  }
}
