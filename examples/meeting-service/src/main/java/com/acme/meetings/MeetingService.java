package com.acme.meetings;

import dev.carillon.GrantedBy;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.chimesdkmeetings.ChimeSdkMeetingsClient;
import software.amazon.awssdk.services.chimesdkmeetings.model.Attendee;
import software.amazon.awssdk.services.chimesdkmeetings.model.Meeting;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Opens meetings, lets people in, and keeps the minutes. */
@GrantedBy("policies/meeting-service.json")
public final class MeetingService {

  private static final String TABLE = "acme-meetings";
  private static final String BUCKET = "acme-minutes";
  private static final String KEY = "alias/acme-minutes";

  private final ChimeSdkMeetingsClient chime;
  private final DynamoDbClient dynamo;
  private final KmsClient kms;
  private final S3Client s3;

  /** Creates the service over the clients of AWS's services. */
  public MeetingService(
      ChimeSdkMeetingsClient chime, DynamoDbClient dynamo, KmsClient kms, S3Client s3) {
    this.chime = chime;
    this.dynamo = dynamo;
    this.kms = kms;
    this.s3 = s3;
  }

  /** Opens a meeting. */
  public Meeting open(String title) {
    Meeting meeting =
        chime
            .createMeeting(
                request -> request.externalMeetingId(title).mediaRegion("eu-central-1"))
            .meeting();
    dynamo.putItem(
        PutItemRequest.builder()
            .tableName(TABLE)
            .item(Map.of("title", text(title), "meeting", text(meeting.meetingId())))
            .build());
    return meeting;
  }

  /** Lets a person into the meeting of a title. */
  public Attendee join(String title, String person) {
    String meeting =
        dynamo
            .getItem(request -> request.tableName(TABLE).key(Map.of("title", text(title))))
            .item()
            .get("meeting")
            .s();
    return chime
        .createAttendee(request -> request.meetingId(meeting).externalUserId(person))
        .attendee();
  }

  /** Keeps the minutes, encrypted before they are sent. */
  public void keep(String title, String minutes) {
    SdkBytes secret =
        kms.encrypt(request -> request.keyId(KEY).plaintext(SdkBytes.fromUtf8String(minutes)))
            .ciphertextBlob();
    s3.putObject(
        request -> request.bucket(BUCKET).key(title + ".bin"),
        RequestBody.fromBytes(secret.asByteArray()));
  }

  private static AttributeValue text(String text) {
    return AttributeValue.builder().s(text).build();
  }
}
