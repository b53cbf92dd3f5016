package com.acme.iam;

import dev.carillon.internal.generated.AccessLevels;
import dev.carillon.internal.generated.ActionTable;
import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ServiceReference;
import java.lang.Deprecated;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The IAM actions of Amazon Chime.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html">AWS</a>
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "chime"
)
public enum ChimeAction implements Action {
  /**
   * Grants permission to accept the delegate invitation to share management of an Amazon Chime
   * account with another AWS Account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-AcceptDelegate">AWS</a>
   */
  ACCEPT_DELEGATE("AcceptDelegate", AccessLevel.WRITE),

  /**
   * Grants permission to activate users in an Amazon Chime Enterprise account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ActivateUsers">AWS</a>
   */
  ACTIVATE_USERS("ActivateUsers", AccessLevel.WRITE),

  /**
   * Grants permission to add a domain to your Amazon Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-AddDomain">AWS</a>
   */
  ADD_DOMAIN("AddDomain", AccessLevel.WRITE),

  /**
   * Grants permission to add new or update existing Active Directory or Okta user groups
   * associated with your Amazon Chime Enterprise account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-AddOrUpdateGroups">AWS</a>
   */
  ADD_OR_UPDATE_GROUPS("AddOrUpdateGroups", AccessLevel.WRITE),

  /**
   * The action <code>chime:AssociateChannelFlow</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required),
   * <code>channel-flow</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-AssociateChannelFlow">AWS</a>
   */
  ASSOCIATE_CHANNEL_FLOW("AssociateChannelFlow", AccessLevel.WRITE),

  /**
   * Grants permission to associate a phone number with an Amazon Chime user.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-AssociatePhoneNumberWithUser">AWS</a>
   */
  ASSOCIATE_PHONE_NUMBER_WITH_USER("AssociatePhoneNumberWithUser", AccessLevel.WRITE),

  /**
   * Grants permission to associate multiple phone numbers with an Amazon Chime Voice Connector.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-AssociatePhoneNumbersWithVoiceConnector">AWS</a>
   */
  ASSOCIATE_PHONE_NUMBERS_WITH_VOICE_CONNECTOR("AssociatePhoneNumbersWithVoiceConnector", AccessLevel.WRITE),

  /**
   * Grants permission to associate multiple phone numbers with an Amazon Chime Voice Connector
   * Group.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-AssociatePhoneNumbersWithVoiceConnectorGroup">AWS</a>
   */
  ASSOCIATE_PHONE_NUMBERS_WITH_VOICE_CONNECTOR_GROUP("AssociatePhoneNumbersWithVoiceConnectorGroup", AccessLevel.WRITE),

  /**
   * The action <code>chime:AssociateSigninDelegateGroupsWithAccount</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-AssociateSigninDelegateGroupsWithAccount">AWS</a>
   */
  ASSOCIATE_SIGNIN_DELEGATE_GROUPS_WITH_ACCOUNT("AssociateSigninDelegateGroupsWithAccount", AccessLevel.WRITE),

  /**
   * The action <code>chime:AssociateVoiceConnectorConnect</code>.
   *
   * <p>Access level: Write. Permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-AssociateVoiceConnectorConnect">AWS</a>
   */
  ASSOCIATE_VOICE_CONNECTOR_CONNECT("AssociateVoiceConnectorConnect", AccessLevel.WRITE),

  /**
   * Grants permission to authorize an Active Directory for your Amazon Chime Enterprise account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-AuthorizeDirectory">AWS</a>
   */
  AUTHORIZE_DIRECTORY("AuthorizeDirectory", AccessLevel.WRITE),

  /**
   * Grants permission to create new attendees for an active Amazon Chime SDK meeting.
   *
   * <p>Access level: Write. Resource types: <code>meeting</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-BatchCreateAttendee">AWS</a>
   */
  BATCH_CREATE_ATTENDEE("BatchCreateAttendee", AccessLevel.WRITE),

  /**
   * The action <code>chime:BatchCreateChannelMembership</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-BatchCreateChannelMembership">AWS</a>
   */
  BATCH_CREATE_CHANNEL_MEMBERSHIP("BatchCreateChannelMembership", AccessLevel.WRITE),

  /**
   * Grants permission to batch add room members.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-BatchCreateRoomMembership">AWS</a>
   */
  BATCH_CREATE_ROOM_MEMBERSHIP("BatchCreateRoomMembership", AccessLevel.WRITE),

  /**
   * Grants permission to move up to 50 phone numbers to the deletion queue.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-BatchDeletePhoneNumber">AWS</a>
   */
  BATCH_DELETE_PHONE_NUMBER("BatchDeletePhoneNumber", AccessLevel.WRITE),

  /**
   * Grants permission to suspend up to 50 users from a Team or EnterpriseLWA Amazon Chime
   * account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-BatchSuspendUser">AWS</a>
   */
  BATCH_SUSPEND_USER("BatchSuspendUser", AccessLevel.WRITE),

  /**
   * Grants permission to remove the suspension from up to 50 previously suspended users for the
   * specified Amazon Chime EnterpriseLWA account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-BatchUnsuspendUser">AWS</a>
   */
  BATCH_UNSUSPEND_USER("BatchUnsuspendUser", AccessLevel.WRITE),

  /**
   * The action <code>chime:BatchUpdateAttendeeCapabilitiesExcept</code>.
   *
   * <p>Access level: Write. Resource types: <code>meeting</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-BatchUpdateAttendeeCapabilitiesExcept">AWS</a>
   */
  BATCH_UPDATE_ATTENDEE_CAPABILITIES_EXCEPT("BatchUpdateAttendeeCapabilitiesExcept", AccessLevel.WRITE),

  /**
   * Grants permission to update phone number details within the UpdatePhoneNumberRequestItem
   * object for up to 50 phone numbers.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-BatchUpdatePhoneNumber">AWS</a>
   */
  BATCH_UPDATE_PHONE_NUMBER("BatchUpdatePhoneNumber", AccessLevel.WRITE),

  /**
   * Grants permission to update user details within the UpdateUserRequestItem object for up to
   * 20 users for the specified Amazon Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-BatchUpdateUser">AWS</a>
   */
  BATCH_UPDATE_USER("BatchUpdateUser", AccessLevel.WRITE),

  /**
   * The action <code>chime:ChannelFlowCallback</code>.
   *
   * <p>Access level: Write. Resource types: <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ChannelFlowCallback">AWS</a>
   */
  CHANNEL_FLOW_CALLBACK("ChannelFlowCallback", AccessLevel.WRITE),

  /**
   * The action <code>chime:Connect</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-Connect">AWS</a>
   */
  CONNECT("Connect", AccessLevel.WRITE),

  /**
   * Grants permission to connect an Active Directory to your Amazon Chime Enterprise account.
   *
   * <p>Access level: Write. Also needs <code>ds:ConnectDirectory</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ConnectDirectory">AWS</a>
   */
  CONNECT_DIRECTORY("ConnectDirectory", AccessLevel.WRITE),

  /**
   * Grants permission to create an Amazon Chime account under the administrator's AWS account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateAccount">AWS</a>
   */
  CREATE_ACCOUNT("CreateAccount", AccessLevel.WRITE),

  /**
   * Grants permission to create a new SCIM access key for your Amazon Chime account and Okta
   * configuration.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateApiKey">AWS</a>
   */
  CREATE_API_KEY("CreateApiKey", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateAppInstance</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateAppInstance">AWS</a>
   */
  CREATE_APP_INSTANCE("CreateAppInstance", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateAppInstanceAdmin</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance</code> (required),
   * <code>app-instance-bot</code> (required), <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateAppInstanceAdmin">AWS</a>
   */
  CREATE_APP_INSTANCE_ADMIN("CreateAppInstanceAdmin", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateAppInstanceBot</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateAppInstanceBot">AWS</a>
   */
  CREATE_APP_INSTANCE_BOT("CreateAppInstanceBot", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateAppInstanceUser</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateAppInstanceUser">AWS</a>
   */
  CREATE_APP_INSTANCE_USER("CreateAppInstanceUser", AccessLevel.WRITE),

  /**
   * Grants permission to create a new attendee for an active Amazon Chime SDK meeting.
   *
   * <p>Access level: Write. Resource types: <code>meeting</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateAttendee">AWS</a>
   */
  CREATE_ATTENDEE("CreateAttendee", AccessLevel.WRITE),

  /**
   * Grants permission to create a bot for an Amazon Chime Enterprise account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateBot">AWS</a>
   */
  CREATE_BOT("CreateBot", AccessLevel.WRITE),

  /**
   * Grants permission to create a new Call Detail Record S3 bucket.
   *
   * <p>Access level: Write. Also needs <code>s3:CreateBucket</code>,
   * <code>s3:ListAllMyBuckets</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateCDRBucket">AWS</a>
   */
  CREATE_CDR_BUCKET("CreateCDRBucket", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateChannel</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateChannel">AWS</a>
   */
  CREATE_CHANNEL("CreateChannel", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateChannelBan</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateChannelBan">AWS</a>
   */
  CREATE_CHANNEL_BAN("CreateChannelBan", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateChannelFlow</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateChannelFlow">AWS</a>
   */
  CREATE_CHANNEL_FLOW("CreateChannelFlow", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateChannelMembership</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateChannelMembership">AWS</a>
   */
  CREATE_CHANNEL_MEMBERSHIP("CreateChannelMembership", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateChannelModerator</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateChannelModerator">AWS</a>
   */
  CREATE_CHANNEL_MODERATOR("CreateChannelModerator", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateConnectAnalyticsConnector</code>.
   *
   * <p>Access level: Write. Also needs <code>chime:CreateVoiceConnector</code>. Permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateConnectAnalyticsConnector">AWS</a>
   */
  CREATE_CONNECT_ANALYTICS_CONNECTOR("CreateConnectAnalyticsConnector", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateConnectCallTransferConnector</code>.
   *
   * <p>Access level: Write. Also needs <code>chime:CreateVoiceConnector</code>. Permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateConnectCallTransferConnector">AWS</a>
   */
  CREATE_CONNECT_CALL_TRANSFER_CONNECTOR("CreateConnectCallTransferConnector", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateMediaCapturePipeline</code>.
   *
   * <p>Access level: Write. Also needs <code>s3:GetBucketPolicy</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateMediaCapturePipeline">AWS</a>
   */
  CREATE_MEDIA_CAPTURE_PIPELINE("CreateMediaCapturePipeline", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateMediaConcatenationPipeline</code>.
   *
   * <p>Access level: Write. Also needs <code>s3:GetBucketPolicy</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateMediaConcatenationPipeline">AWS</a>
   */
  CREATE_MEDIA_CONCATENATION_PIPELINE("CreateMediaConcatenationPipeline", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateMediaInsightsPipeline</code>.
   *
   * <p>Access level: Write. Resource types: <code>media-insights-pipeline-configuration</code>
   * (required). Also needs <code>chime:TagResource</code>,
   * <code>kinesisvideo:DescribeStream</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateMediaInsightsPipeline">AWS</a>
   */
  CREATE_MEDIA_INSIGHTS_PIPELINE("CreateMediaInsightsPipeline", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateMediaInsightsPipelineConfiguration</code>.
   *
   * <p>Access level: Write. Also needs <code>chime:TagResource</code>, <code>iam:PassRole</code>,
   * <code>kinesis:DescribeStream</code>, <code>s3:ListBucket</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateMediaInsightsPipelineConfiguration">AWS</a>
   */
  CREATE_MEDIA_INSIGHTS_PIPELINE_CONFIGURATION("CreateMediaInsightsPipelineConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateMediaLiveConnectorPipeline</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateMediaLiveConnectorPipeline">AWS</a>
   */
  CREATE_MEDIA_LIVE_CONNECTOR_PIPELINE("CreateMediaLiveConnectorPipeline", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateMediaPipelineKinesisVideoStreamPool</code>.
   *
   * <p>Access level: Write. Also needs <code>kinesis:DescribeStream</code>,
   * <code>kinesisvideo:CreateStream</code>, <code>kinesisvideo:GetDataEndpoint</code>,
   * <code>kinesisvideo:ListStreams</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateMediaPipelineKinesisVideoStreamPool">AWS</a>
   */
  CREATE_MEDIA_PIPELINE_KINESIS_VIDEO_STREAM_POOL("CreateMediaPipelineKinesisVideoStreamPool", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateMediaStreamPipeline</code>.
   *
   * <p>Access level: Write. Resource types: <code>media-pipeline-kinesis-video-stream-pool</code>
   * (required). Also needs <code>kinesisvideo:DescribeStream</code>,
   * <code>kinesisvideo:GetDataEndpoint</code>, <code>kinesisvideo:PutMedia</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateMediaStreamPipeline">AWS</a>
   */
  CREATE_MEDIA_STREAM_PIPELINE("CreateMediaStreamPipeline", AccessLevel.WRITE),

  /**
   * Grants permission to create a new Amazon Chime SDK meeting in the specified media Region,
   * with no initial attendees.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateMeeting">AWS</a>
   */
  CREATE_MEETING("CreateMeeting", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateMeetingDialOut</code>.
   *
   * <p>Access level: Write. Resource types: <code>meeting</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateMeetingDialOut">AWS</a>
   */
  CREATE_MEETING_DIAL_OUT("CreateMeetingDialOut", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateMeetingWithAttendees</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateMeetingWithAttendees">AWS</a>
   */
  CREATE_MEETING_WITH_ATTENDEES("CreateMeetingWithAttendees", AccessLevel.WRITE),

  /**
   * Grants permission to create a phone number order with the Carriers.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreatePhoneNumberOrder">AWS</a>
   */
  CREATE_PHONE_NUMBER_ORDER("CreatePhoneNumberOrder", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateProxySession</code>.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateProxySession">AWS</a>
   */
  CREATE_PROXY_SESSION("CreateProxySession", AccessLevel.WRITE),

  /**
   * Grants permission to create a room.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateRoom">AWS</a>
   */
  CREATE_ROOM("CreateRoom", AccessLevel.WRITE),

  /**
   * Grants permission to add a room member.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateRoomMembership">AWS</a>
   */
  CREATE_ROOM_MEMBERSHIP("CreateRoomMembership", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateSipMediaApplication</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateSipMediaApplication">AWS</a>
   */
  CREATE_SIP_MEDIA_APPLICATION("CreateSipMediaApplication", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateSipMediaApplicationCall</code>.
   *
   * <p>Access level: Write. Resource types: <code>sip-media-application</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateSipMediaApplicationCall">AWS</a>
   */
  CREATE_SIP_MEDIA_APPLICATION_CALL("CreateSipMediaApplicationCall", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateSipRule</code>.
   *
   * <p>Access level: Write. Resource types: <code>sip-media-application</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateSipRule">AWS</a>
   */
  CREATE_SIP_RULE("CreateSipRule", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateUser</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateUser">AWS</a>
   */
  CREATE_USER("CreateUser", AccessLevel.WRITE),

  /**
   * Grants permission to create a Amazon Chime Voice Connector under the administrator's AWS
   * account.
   *
   * <p>Access level: Write. Also needs <code>chime:CreateConnectAnalyticsConnector</code>,
   * <code>chime:CreateConnectCallTransferConnector</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateVoiceConnector">AWS</a>
   */
  CREATE_VOICE_CONNECTOR("CreateVoiceConnector", AccessLevel.WRITE),

  /**
   * Grants permission to create a Amazon Chime Voice Connector Group under the administrator's
   * AWS account.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateVoiceConnectorGroup">AWS</a>
   */
  CREATE_VOICE_CONNECTOR_GROUP("CreateVoiceConnectorGroup", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateVoiceProfile</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateVoiceProfile">AWS</a>
   */
  CREATE_VOICE_PROFILE("CreateVoiceProfile", AccessLevel.WRITE),

  /**
   * The action <code>chime:CreateVoiceProfileDomain</code>.
   *
   * <p>Access level: Write. Also needs <code>chime:TagResource</code>,
   * <code>kms:CreateGrant</code>, <code>kms:DescribeKey</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-CreateVoiceProfileDomain">AWS</a>
   */
  CREATE_VOICE_PROFILE_DOMAIN("CreateVoiceProfileDomain", AccessLevel.WRITE),

  /**
   * Grants permission to delete the specified Amazon Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteAccount">AWS</a>
   */
  DELETE_ACCOUNT("DeleteAccount", AccessLevel.WRITE),

  /**
   * Grants permission to delete the OpenIdConfig attributes from your Amazon Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteAccountOpenIdConfig">AWS</a>
   */
  DELETE_ACCOUNT_OPEN_ID_CONFIG("DeleteAccountOpenIdConfig", AccessLevel.WRITE),

  /**
   * Grants permission to delete the specified SCIM access key associated with your Amazon Chime
   * account and Okta configuration.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteApiKey">AWS</a>
   */
  DELETE_API_KEY("DeleteApiKey", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteAppInstance</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteAppInstance">AWS</a>
   */
  DELETE_APP_INSTANCE("DeleteAppInstance", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteAppInstanceAdmin</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance</code> (required),
   * <code>app-instance-bot</code> (required), <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteAppInstanceAdmin">AWS</a>
   */
  DELETE_APP_INSTANCE_ADMIN("DeleteAppInstanceAdmin", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteAppInstanceBot</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteAppInstanceBot">AWS</a>
   */
  DELETE_APP_INSTANCE_BOT("DeleteAppInstanceBot", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteAppInstanceStreamingConfigurations</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteAppInstanceStreamingConfigurations">AWS</a>
   */
  DELETE_APP_INSTANCE_STREAMING_CONFIGURATIONS("DeleteAppInstanceStreamingConfigurations", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteAppInstanceUser</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteAppInstanceUser">AWS</a>
   */
  DELETE_APP_INSTANCE_USER("DeleteAppInstanceUser", AccessLevel.WRITE),

  /**
   * Grants permission to delete the specified attendee from an Amazon Chime SDK meeting.
   *
   * <p>Access level: Write. Resource types: <code>meeting</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteAttendee">AWS</a>
   */
  DELETE_ATTENDEE("DeleteAttendee", AccessLevel.WRITE),

  /**
   * Grants permission to delete a Call Detail Record S3 bucket from your Amazon Chime account.
   *
   * <p>Access level: Write. Also needs <code>s3:DeleteBucket</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteCDRBucket">AWS</a>
   */
  DELETE_CDR_BUCKET("DeleteCDRBucket", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteChannel</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteChannel">AWS</a>
   */
  DELETE_CHANNEL("DeleteChannel", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteChannelBan</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteChannelBan">AWS</a>
   */
  DELETE_CHANNEL_BAN("DeleteChannelBan", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteChannelFlow</code>.
   *
   * <p>Access level: Write. Resource types: <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteChannelFlow">AWS</a>
   */
  DELETE_CHANNEL_FLOW("DeleteChannelFlow", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteChannelMembership</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteChannelMembership">AWS</a>
   */
  DELETE_CHANNEL_MEMBERSHIP("DeleteChannelMembership", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteChannelMessage</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteChannelMessage">AWS</a>
   */
  DELETE_CHANNEL_MESSAGE("DeleteChannelMessage", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteChannelModerator</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteChannelModerator">AWS</a>
   */
  DELETE_CHANNEL_MODERATOR("DeleteChannelModerator", AccessLevel.WRITE),

  /**
   * Grants permission to delete delegated AWS account management from your Amazon Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteDelegate">AWS</a>
   */
  DELETE_DELEGATE("DeleteDelegate", AccessLevel.WRITE),

  /**
   * Grants permission to delete a domain from your Amazon Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteDomain">AWS</a>
   */
  DELETE_DOMAIN("DeleteDomain", AccessLevel.WRITE),

  /**
   * Grants permission to delete an events configuration for a bot to receive outgoing events.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteEventsConfiguration">AWS</a>
   */
  DELETE_EVENTS_CONFIGURATION("DeleteEventsConfiguration", AccessLevel.WRITE),

  /**
   * Grants permission to delete Active Directory or Okta user groups from your Amazon Chime
   * Enterprise account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteGroups">AWS</a>
   */
  DELETE_GROUPS("DeleteGroups", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteMediaCapturePipeline</code>.
   *
   * <p>Access level: Write. Resource types: <code>media-pipeline</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteMediaCapturePipeline">AWS</a>
   */
  DELETE_MEDIA_CAPTURE_PIPELINE("DeleteMediaCapturePipeline", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteMediaInsightsPipelineConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>media-insights-pipeline-configuration</code>
   * (required). Also needs <code>chime:ListVoiceConnectors</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteMediaInsightsPipelineConfiguration">AWS</a>
   */
  DELETE_MEDIA_INSIGHTS_PIPELINE_CONFIGURATION("DeleteMediaInsightsPipelineConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteMediaPipeline</code>.
   *
   * <p>Access level: Write. Resource types: <code>media-pipeline</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteMediaPipeline">AWS</a>
   */
  DELETE_MEDIA_PIPELINE("DeleteMediaPipeline", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteMediaPipelineKinesisVideoStreamPool</code>.
   *
   * <p>Access level: Write. Resource types: <code>media-pipeline-kinesis-video-stream-pool</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteMediaPipelineKinesisVideoStreamPool">AWS</a>
   */
  DELETE_MEDIA_PIPELINE_KINESIS_VIDEO_STREAM_POOL("DeleteMediaPipelineKinesisVideoStreamPool", AccessLevel.WRITE),

  /**
   * Grants permission to delete the specified Amazon Chime SDK meeting.
   *
   * <p>Access level: Write. Resource types: <code>meeting</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteMeeting">AWS</a>
   */
  DELETE_MEETING("DeleteMeeting", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteMessagingStreamingConfigurations</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteMessagingStreamingConfigurations">AWS</a>
   */
  DELETE_MESSAGING_STREAMING_CONFIGURATIONS("DeleteMessagingStreamingConfigurations", AccessLevel.WRITE),

  /**
   * Grants permission to move a phone number to the deletion queue.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeletePhoneNumber">AWS</a>
   */
  DELETE_PHONE_NUMBER("DeletePhoneNumber", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteProxySession</code>.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteProxySession">AWS</a>
   */
  DELETE_PROXY_SESSION("DeleteProxySession", AccessLevel.WRITE),

  /**
   * Grants permission to delete a room.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteRoom">AWS</a>
   */
  DELETE_ROOM("DeleteRoom", AccessLevel.WRITE),

  /**
   * Grants permission to remove a room member.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteRoomMembership">AWS</a>
   */
  DELETE_ROOM_MEMBERSHIP("DeleteRoomMembership", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteSipMediaApplication</code>.
   *
   * <p>Access level: Write. Resource types: <code>sip-media-application</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteSipMediaApplication">AWS</a>
   */
  DELETE_SIP_MEDIA_APPLICATION("DeleteSipMediaApplication", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteSipRule</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteSipRule">AWS</a>
   */
  DELETE_SIP_RULE("DeleteSipRule", AccessLevel.WRITE),

  /**
   * Grants permission to delete the specified Amazon Chime Voice Connector.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required). Also needs
   * <code>logs:CreateLogDelivery</code>, <code>logs:DeleteLogDelivery</code>,
   * <code>logs:GetLogDelivery</code>, <code>logs:ListLogDeliveries</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteVoiceConnector">AWS</a>
   */
  DELETE_VOICE_CONNECTOR("DeleteVoiceConnector", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteVoiceConnectorEmergencyCallingConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteVoiceConnectorEmergencyCallingConfiguration">AWS</a>
   */
  DELETE_VOICE_CONNECTOR_EMERGENCY_CALLING_CONFIGURATION("DeleteVoiceConnectorEmergencyCallingConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteVoiceConnectorExternalSystemsConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteVoiceConnectorExternalSystemsConfiguration">AWS</a>
   */
  DELETE_VOICE_CONNECTOR_EXTERNAL_SYSTEMS_CONFIGURATION("DeleteVoiceConnectorExternalSystemsConfiguration", AccessLevel.WRITE),

  /**
   * Grants permission to delete the specified Amazon Chime Voice Connector Group.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteVoiceConnectorGroup">AWS</a>
   */
  DELETE_VOICE_CONNECTOR_GROUP("DeleteVoiceConnectorGroup", AccessLevel.WRITE),

  /**
   * Grants permission to delete the origination settings for the specified Amazon Chime Voice
   * Connector.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteVoiceConnectorOrigination">AWS</a>
   */
  DELETE_VOICE_CONNECTOR_ORIGINATION("DeleteVoiceConnectorOrigination", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteVoiceConnectorProxy</code>.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteVoiceConnectorProxy">AWS</a>
   */
  DELETE_VOICE_CONNECTOR_PROXY("DeleteVoiceConnectorProxy", AccessLevel.WRITE),

  /**
   * Grants permission to delete streaming configuration for the specified Amazon Chime Voice
   * Connector.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteVoiceConnectorStreamingConfiguration">AWS</a>
   */
  DELETE_VOICE_CONNECTOR_STREAMING_CONFIGURATION("DeleteVoiceConnectorStreamingConfiguration", AccessLevel.WRITE),

  /**
   * Grants permission to delete the termination settings for the specified Amazon Chime Voice
   * Connector.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteVoiceConnectorTermination">AWS</a>
   */
  DELETE_VOICE_CONNECTOR_TERMINATION("DeleteVoiceConnectorTermination", AccessLevel.WRITE),

  /**
   * Grants permission to delete SIP termination credentials for the specified Amazon Chime Voice
   * Connector.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteVoiceConnectorTerminationCredentials">AWS</a>
   */
  DELETE_VOICE_CONNECTOR_TERMINATION_CREDENTIALS("DeleteVoiceConnectorTerminationCredentials", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteVoiceProfile</code>.
   *
   * <p>Access level: Write. Resource types: <code>voice-profile</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteVoiceProfile">AWS</a>
   */
  DELETE_VOICE_PROFILE("DeleteVoiceProfile", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeleteVoiceProfileDomain</code>.
   *
   * <p>Access level: Write. Resource types: <code>voice-profile-domain</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeleteVoiceProfileDomain">AWS</a>
   */
  DELETE_VOICE_PROFILE_DOMAIN("DeleteVoiceProfileDomain", AccessLevel.WRITE),

  /**
   * The action <code>chime:DeregisterAppInstanceUserEndpoint</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DeregisterAppInstanceUserEndpoint">AWS</a>
   */
  DEREGISTER_APP_INSTANCE_USER_ENDPOINT("DeregisterAppInstanceUserEndpoint", AccessLevel.WRITE),

  /**
   * The action <code>chime:DescribeAppInstance</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DescribeAppInstance">AWS</a>
   */
  DESCRIBE_APP_INSTANCE("DescribeAppInstance", AccessLevel.READ),

  /**
   * The action <code>chime:DescribeAppInstanceAdmin</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance</code> (required),
   * <code>app-instance-bot</code> (required), <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DescribeAppInstanceAdmin">AWS</a>
   */
  DESCRIBE_APP_INSTANCE_ADMIN("DescribeAppInstanceAdmin", AccessLevel.READ),

  /**
   * The action <code>chime:DescribeAppInstanceBot</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance-bot</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DescribeAppInstanceBot">AWS</a>
   */
  DESCRIBE_APP_INSTANCE_BOT("DescribeAppInstanceBot", AccessLevel.READ),

  /**
   * The action <code>chime:DescribeAppInstanceUser</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DescribeAppInstanceUser">AWS</a>
   */
  DESCRIBE_APP_INSTANCE_USER("DescribeAppInstanceUser", AccessLevel.READ),

  /**
   * The action <code>chime:DescribeAppInstanceUserEndpoint</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DescribeAppInstanceUserEndpoint">AWS</a>
   */
  DESCRIBE_APP_INSTANCE_USER_ENDPOINT("DescribeAppInstanceUserEndpoint", AccessLevel.READ),

  /**
   * The action <code>chime:DescribeChannel</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DescribeChannel">AWS</a>
   */
  DESCRIBE_CHANNEL("DescribeChannel", AccessLevel.READ),

  /**
   * The action <code>chime:DescribeChannelBan</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DescribeChannelBan">AWS</a>
   */
  DESCRIBE_CHANNEL_BAN("DescribeChannelBan", AccessLevel.READ),

  /**
   * The action <code>chime:DescribeChannelFlow</code>.
   *
   * <p>Access level: Read. Resource types: <code>channel-flow</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DescribeChannelFlow">AWS</a>
   */
  DESCRIBE_CHANNEL_FLOW("DescribeChannelFlow", AccessLevel.READ),

  /**
   * The action <code>chime:DescribeChannelMembership</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DescribeChannelMembership">AWS</a>
   */
  DESCRIBE_CHANNEL_MEMBERSHIP("DescribeChannelMembership", AccessLevel.READ),

  /**
   * The action <code>chime:DescribeChannelMembershipForAppInstanceUser</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DescribeChannelMembershipForAppInstanceUser">AWS</a>
   */
  DESCRIBE_CHANNEL_MEMBERSHIP_FOR_APP_INSTANCE_USER("DescribeChannelMembershipForAppInstanceUser", AccessLevel.READ),

  /**
   * The action <code>chime:DescribeChannelModeratedByAppInstanceUser</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DescribeChannelModeratedByAppInstanceUser">AWS</a>
   */
  DESCRIBE_CHANNEL_MODERATED_BY_APP_INSTANCE_USER("DescribeChannelModeratedByAppInstanceUser", AccessLevel.READ),

  /**
   * The action <code>chime:DescribeChannelModerator</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DescribeChannelModerator">AWS</a>
   */
  DESCRIBE_CHANNEL_MODERATOR("DescribeChannelModerator", AccessLevel.READ),

  /**
   * The action <code>chime:DisassociateChannelFlow</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required),
   * <code>channel-flow</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DisassociateChannelFlow">AWS</a>
   */
  DISASSOCIATE_CHANNEL_FLOW("DisassociateChannelFlow", AccessLevel.WRITE),

  /**
   * Grants permission to disassociate the primary provisioned number from the specified Amazon
   * Chime user.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DisassociatePhoneNumberFromUser">AWS</a>
   */
  DISASSOCIATE_PHONE_NUMBER_FROM_USER("DisassociatePhoneNumberFromUser", AccessLevel.WRITE),

  /**
   * Grants permission to disassociate multiple phone numbers from the specified Amazon Chime
   * Voice Connector.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DisassociatePhoneNumbersFromVoiceConnector">AWS</a>
   */
  DISASSOCIATE_PHONE_NUMBERS_FROM_VOICE_CONNECTOR("DisassociatePhoneNumbersFromVoiceConnector", AccessLevel.WRITE),

  /**
   * Grants permission to disassociate multiple phone numbers from the specified Amazon Chime
   * Voice Connector Group.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DisassociatePhoneNumbersFromVoiceConnectorGroup">AWS</a>
   */
  DISASSOCIATE_PHONE_NUMBERS_FROM_VOICE_CONNECTOR_GROUP("DisassociatePhoneNumbersFromVoiceConnectorGroup", AccessLevel.WRITE),

  /**
   * The action <code>chime:DisassociateSigninDelegateGroupsFromAccount</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DisassociateSigninDelegateGroupsFromAccount">AWS</a>
   */
  DISASSOCIATE_SIGNIN_DELEGATE_GROUPS_FROM_ACCOUNT("DisassociateSigninDelegateGroupsFromAccount", AccessLevel.WRITE),

  /**
   * The action <code>chime:DisassociateVoiceConnectorConnect</code>.
   *
   * <p>Access level: Write. Permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DisassociateVoiceConnectorConnect">AWS</a>
   */
  DISASSOCIATE_VOICE_CONNECTOR_CONNECT("DisassociateVoiceConnectorConnect", AccessLevel.WRITE),

  /**
   * Grants permission to disconnect the Active Directory from your Amazon Chime Enterprise
   * account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-DisconnectDirectory">AWS</a>
   */
  DISCONNECT_DIRECTORY("DisconnectDirectory", AccessLevel.WRITE),

  /**
   * Grants permission to get details for the specified Amazon Chime account.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetAccount">AWS</a>
   */
  GET_ACCOUNT("GetAccount", AccessLevel.READ),

  /**
   * Grants permission to get details for the account resource associated with your Amazon Chime
   * account.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetAccountResource">AWS</a>
   */
  GET_ACCOUNT_RESOURCE("GetAccountResource", AccessLevel.READ),

  /**
   * Grants permission to get account settings for the specified Amazon Chime account ID.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetAccountSettings">AWS</a>
   */
  GET_ACCOUNT_SETTINGS("GetAccountSettings", AccessLevel.READ),

  /**
   * Grants permission to get the account details and OpenIdConfig attributes for your Amazon
   * Chime account.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetAccountWithOpenIdConfig">AWS</a>
   */
  GET_ACCOUNT_WITH_OPEN_ID_CONFIG("GetAccountWithOpenIdConfig", AccessLevel.READ),

  /**
   * The action <code>chime:GetAppInstanceRetentionSettings</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetAppInstanceRetentionSettings">AWS</a>
   */
  GET_APP_INSTANCE_RETENTION_SETTINGS("GetAppInstanceRetentionSettings", AccessLevel.READ),

  /**
   * The action <code>chime:GetAppInstanceStreamingConfigurations</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetAppInstanceStreamingConfigurations">AWS</a>
   */
  GET_APP_INSTANCE_STREAMING_CONFIGURATIONS("GetAppInstanceStreamingConfigurations", AccessLevel.READ),

  /**
   * Grants permission to get attendee details for a specified meeting ID and attendee ID.
   *
   * <p>Access level: Read. Resource types: <code>meeting</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetAttendee">AWS</a>
   */
  GET_ATTENDEE("GetAttendee", AccessLevel.READ),

  /**
   * Grants permission to retrieve details for the specified bot.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetBot">AWS</a>
   */
  GET_BOT("GetBot", AccessLevel.READ),

  /**
   * Grants permission to get details of a Call Detail Record S3 bucket associated with your
   * Amazon Chime account.
   *
   * <p>Access level: Read. Also needs <code>s3:GetBucketAcl</code>,
   * <code>s3:GetBucketLocation</code>, <code>s3:GetBucketLogging</code>,
   * <code>s3:GetBucketVersioning</code>, <code>s3:GetBucketWebsite</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetCDRBucket">AWS</a>
   */
  GET_CDR_BUCKET("GetCDRBucket", AccessLevel.READ),

  /**
   * The action <code>chime:GetChannelMembershipPreferences</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetChannelMembershipPreferences">AWS</a>
   */
  GET_CHANNEL_MEMBERSHIP_PREFERENCES("GetChannelMembershipPreferences", AccessLevel.READ),

  /**
   * The action <code>chime:GetChannelMessage</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetChannelMessage">AWS</a>
   */
  GET_CHANNEL_MESSAGE("GetChannelMessage", AccessLevel.READ),

  /**
   * The action <code>chime:GetChannelMessageStatus</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetChannelMessageStatus">AWS</a>
   */
  GET_CHANNEL_MESSAGE_STATUS("GetChannelMessageStatus", AccessLevel.READ),

  /**
   * Grants permission to get domain details for a domain associated with your Amazon Chime
   * account.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetDomain">AWS</a>
   */
  GET_DOMAIN("GetDomain", AccessLevel.READ),

  /**
   * Grants permission to retrieve details for an events configuration for a bot to receive
   * outgoing events.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetEventsConfiguration">AWS</a>
   */
  GET_EVENTS_CONFIGURATION("GetEventsConfiguration", AccessLevel.READ),

  /**
   * Grants permission to get global settings related to Amazon Chime for the AWS account.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetGlobalSettings">AWS</a>
   */
  GET_GLOBAL_SETTINGS("GetGlobalSettings", AccessLevel.READ),

  /**
   * The action <code>chime:GetMediaCapturePipeline</code>.
   *
   * <p>Access level: Read. Resource types: <code>media-pipeline</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetMediaCapturePipeline">AWS</a>
   */
  GET_MEDIA_CAPTURE_PIPELINE("GetMediaCapturePipeline", AccessLevel.READ),

  /**
   * The action <code>chime:GetMediaInsightsPipelineConfiguration</code>.
   *
   * <p>Access level: Read. Resource types: <code>media-insights-pipeline-configuration</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetMediaInsightsPipelineConfiguration">AWS</a>
   */
  GET_MEDIA_INSIGHTS_PIPELINE_CONFIGURATION("GetMediaInsightsPipelineConfiguration", AccessLevel.READ),

  /**
   * The action <code>chime:GetMediaPipeline</code>.
   *
   * <p>Access level: Read. Resource types: <code>media-pipeline</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetMediaPipeline">AWS</a>
   */
  GET_MEDIA_PIPELINE("GetMediaPipeline", AccessLevel.READ),

  /**
   * The action <code>chime:GetMediaPipelineKinesisVideoStreamPool</code>.
   *
   * <p>Access level: Read. Resource types: <code>media-pipeline-kinesis-video-stream-pool</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetMediaPipelineKinesisVideoStreamPool">AWS</a>
   */
  GET_MEDIA_PIPELINE_KINESIS_VIDEO_STREAM_POOL("GetMediaPipelineKinesisVideoStreamPool", AccessLevel.READ),

  /**
   * Grants permission to get the meeting record for a specified meeting ID.
   *
   * <p>Access level: Read. Resource types: <code>meeting</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetMeeting">AWS</a>
   */
  GET_MEETING("GetMeeting", AccessLevel.READ),

  /**
   * Grants permission to get attendee, connection, and other details for a meeting.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetMeetingDetail">AWS</a>
   */
  GET_MEETING_DETAIL("GetMeetingDetail", AccessLevel.READ),

  /**
   * The action <code>chime:GetMessagingSessionEndpoint</code>.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetMessagingSessionEndpoint">AWS</a>
   */
  GET_MESSAGING_SESSION_ENDPOINT("GetMessagingSessionEndpoint", AccessLevel.READ),

  /**
   * The action <code>chime:GetMessagingStreamingConfigurations</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetMessagingStreamingConfigurations">AWS</a>
   */
  GET_MESSAGING_STREAMING_CONFIGURATIONS("GetMessagingStreamingConfigurations", AccessLevel.READ),

  /**
   * Grants permission to get details for the specified phone number.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetPhoneNumber">AWS</a>
   */
  GET_PHONE_NUMBER("GetPhoneNumber", AccessLevel.READ),

  /**
   * Grants permission to get details for the specified phone number order.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetPhoneNumberOrder">AWS</a>
   */
  GET_PHONE_NUMBER_ORDER("GetPhoneNumberOrder", AccessLevel.READ),

  /**
   * Grants permission to get phone number settings related to Amazon Chime for the AWS account.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetPhoneNumberSettings">AWS</a>
   */
  GET_PHONE_NUMBER_SETTINGS("GetPhoneNumberSettings", AccessLevel.READ),

  /**
   * The action <code>chime:GetProxySession</code>.
   *
   * <p>Access level: Read. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetProxySession">AWS</a>
   */
  GET_PROXY_SESSION("GetProxySession", AccessLevel.READ),

  /**
   * The action <code>chime:GetRetentionSettings</code>.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetRetentionSettings">AWS</a>
   */
  GET_RETENTION_SETTINGS("GetRetentionSettings", AccessLevel.READ),

  /**
   * Grants permission to retrieve a room.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetRoom">AWS</a>
   */
  GET_ROOM("GetRoom", AccessLevel.READ),

  /**
   * The action <code>chime:GetSipMediaApplication</code>.
   *
   * <p>Access level: Read. Resource types: <code>sip-media-application</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetSipMediaApplication">AWS</a>
   */
  GET_SIP_MEDIA_APPLICATION("GetSipMediaApplication", AccessLevel.READ),

  /**
   * The action <code>chime:GetSipMediaApplicationAlexaSkillConfiguration</code>.
   *
   * <p>Access level: Read. Resource types: <code>sip-media-application</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetSipMediaApplicationAlexaSkillConfiguration">AWS</a>
   */
  GET_SIP_MEDIA_APPLICATION_ALEXA_SKILL_CONFIGURATION("GetSipMediaApplicationAlexaSkillConfiguration", AccessLevel.READ),

  /**
   * The action <code>chime:GetSipMediaApplicationLoggingConfiguration</code>.
   *
   * <p>Access level: Read. Resource types: <code>sip-media-application</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetSipMediaApplicationLoggingConfiguration">AWS</a>
   */
  GET_SIP_MEDIA_APPLICATION_LOGGING_CONFIGURATION("GetSipMediaApplicationLoggingConfiguration", AccessLevel.READ),

  /**
   * The action <code>chime:GetSipRule</code>.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetSipRule">AWS</a>
   */
  GET_SIP_RULE("GetSipRule", AccessLevel.READ),

  /**
   * The action <code>chime:GetSpeakerSearchTask</code>.
   *
   * <p>Access level: Read. Resource types: <code>media-pipeline</code>,
   * <code>voice-connector</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetSpeakerSearchTask">AWS</a>
   */
  GET_SPEAKER_SEARCH_TASK("GetSpeakerSearchTask", AccessLevel.READ),

  /**
   * Grants permission to get telephony limits for the AWS account.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetTelephonyLimits">AWS</a>
   */
  GET_TELEPHONY_LIMITS("GetTelephonyLimits", AccessLevel.READ),

  /**
   * Grants permission to get details for the specified user ID.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetUser">AWS</a>
   */
  GET_USER("GetUser", AccessLevel.READ),

  /**
   * Grants permission to get a summary of user activity on the user details page.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetUserActivityReportData">AWS</a>
   */
  GET_USER_ACTIVITY_REPORT_DATA("GetUserActivityReportData", AccessLevel.READ),

  /**
   * Grants permission to get user details for an Amazon Chime user based on the email address in
   * an Amazon Chime Enterprise or Team account.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetUserByEmail">AWS</a>
   */
  GET_USER_BY_EMAIL("GetUserByEmail", AccessLevel.READ),

  /**
   * Grants permission to get user settings related to the specified Amazon Chime user.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetUserSettings">AWS</a>
   */
  GET_USER_SETTINGS("GetUserSettings", AccessLevel.READ),

  /**
   * Grants permission to get details for the specified Amazon Chime Voice Connector.
   *
   * <p>Access level: Read. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetVoiceConnector">AWS</a>
   */
  GET_VOICE_CONNECTOR("GetVoiceConnector", AccessLevel.READ),

  /**
   * The action <code>chime:GetVoiceConnectorEmergencyCallingConfiguration</code>.
   *
   * <p>Access level: Read. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetVoiceConnectorEmergencyCallingConfiguration">AWS</a>
   */
  GET_VOICE_CONNECTOR_EMERGENCY_CALLING_CONFIGURATION("GetVoiceConnectorEmergencyCallingConfiguration", AccessLevel.READ),

  /**
   * The action <code>chime:GetVoiceConnectorExternalSystemsConfiguration</code>.
   *
   * <p>Access level: Read. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetVoiceConnectorExternalSystemsConfiguration">AWS</a>
   */
  GET_VOICE_CONNECTOR_EXTERNAL_SYSTEMS_CONFIGURATION("GetVoiceConnectorExternalSystemsConfiguration", AccessLevel.READ),

  /**
   * Grants permission to get details for the specified Amazon Chime Voice Connector Group.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetVoiceConnectorGroup">AWS</a>
   */
  GET_VOICE_CONNECTOR_GROUP("GetVoiceConnectorGroup", AccessLevel.READ),

  /**
   * Grants permission to get details of the logging configuration for the specified Amazon Chime
   * Voice Connector.
   *
   * <p>Access level: Read. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetVoiceConnectorLoggingConfiguration">AWS</a>
   */
  GET_VOICE_CONNECTOR_LOGGING_CONFIGURATION("GetVoiceConnectorLoggingConfiguration", AccessLevel.READ),

  /**
   * Grants permission to get details of the origination settings for the specified Amazon Chime
   * Voice Connector.
   *
   * <p>Access level: Read. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetVoiceConnectorOrigination">AWS</a>
   */
  GET_VOICE_CONNECTOR_ORIGINATION("GetVoiceConnectorOrigination", AccessLevel.READ),

  /**
   * The action <code>chime:GetVoiceConnectorProxy</code>.
   *
   * <p>Access level: Read. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetVoiceConnectorProxy">AWS</a>
   */
  GET_VOICE_CONNECTOR_PROXY("GetVoiceConnectorProxy", AccessLevel.READ),

  /**
   * Grants permission to get details of the streaming configuration for the specified Amazon
   * Chime Voice Connector.
   *
   * <p>Access level: Read. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetVoiceConnectorStreamingConfiguration">AWS</a>
   */
  GET_VOICE_CONNECTOR_STREAMING_CONFIGURATION("GetVoiceConnectorStreamingConfiguration", AccessLevel.READ),

  /**
   * Grants permission to get details of the termination settings for the specified Amazon Chime
   * Voice Connector.
   *
   * <p>Access level: Read. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetVoiceConnectorTermination">AWS</a>
   */
  GET_VOICE_CONNECTOR_TERMINATION("GetVoiceConnectorTermination", AccessLevel.READ),

  /**
   * Grants permission to get details of the termination health for the specified Amazon Chime
   * Voice Connector.
   *
   * <p>Access level: Read. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetVoiceConnectorTerminationHealth">AWS</a>
   */
  GET_VOICE_CONNECTOR_TERMINATION_HEALTH("GetVoiceConnectorTerminationHealth", AccessLevel.READ),

  /**
   * The action <code>chime:GetVoiceProfile</code>.
   *
   * <p>Access level: Read. Resource types: <code>voice-profile</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetVoiceProfile">AWS</a>
   */
  GET_VOICE_PROFILE("GetVoiceProfile", AccessLevel.READ),

  /**
   * The action <code>chime:GetVoiceProfileDomain</code>.
   *
   * <p>Access level: Read. Resource types: <code>voice-profile-domain</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetVoiceProfileDomain">AWS</a>
   */
  GET_VOICE_PROFILE_DOMAIN("GetVoiceProfileDomain", AccessLevel.READ),

  /**
   * The action <code>chime:GetVoiceToneAnalysisTask</code>.
   *
   * <p>Access level: Read. Resource types: <code>media-pipeline</code>,
   * <code>voice-connector</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-GetVoiceToneAnalysisTask">AWS</a>
   */
  GET_VOICE_TONE_ANALYSIS_TASK("GetVoiceToneAnalysisTask", AccessLevel.READ),

  /**
   * Grants permission to send an invitation to accept a request for AWS account delegation for
   * an Amazon Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-InviteDelegate">AWS</a>
   */
  INVITE_DELEGATE("InviteDelegate", AccessLevel.WRITE),

  /**
   * Grants permission to invite as many as 50 users to the specified Amazon Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-InviteUsers">AWS</a>
   */
  INVITE_USERS("InviteUsers", AccessLevel.WRITE),

  /**
   * Grants permission to invite users from a third party provider to your Amazon Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-InviteUsersFromProvider">AWS</a>
   */
  INVITE_USERS_FROM_PROVIDER("InviteUsersFromProvider", AccessLevel.WRITE),

  /**
   * Grants permission to list Amazon Chime account usage reporting data.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListAccountUsageReportData">AWS</a>
   */
  LIST_ACCOUNT_USAGE_REPORT_DATA("ListAccountUsageReportData", AccessLevel.LIST),

  /**
   * Grants permission to list the Amazon Chime accounts under the administrator's AWS account.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListAccounts">AWS</a>
   */
  LIST_ACCOUNTS("ListAccounts", AccessLevel.LIST),

  /**
   * Grants permission to list the SCIM access keys defined for your Amazon Chime account and
   * Okta configuration.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListApiKeys">AWS</a>
   */
  LIST_API_KEYS("ListApiKeys", AccessLevel.LIST),

  /**
   * The action <code>chime:ListAppInstanceAdmins</code>.
   *
   * <p>Access level: List. Resource types: <code>app-instance</code> (required),
   * <code>app-instance-bot</code> (required), <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListAppInstanceAdmins">AWS</a>
   */
  LIST_APP_INSTANCE_ADMINS("ListAppInstanceAdmins", AccessLevel.LIST),

  /**
   * The action <code>chime:ListAppInstanceBots</code>.
   *
   * <p>Access level: List. Resource types: <code>app-instance-bot</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListAppInstanceBots">AWS</a>
   */
  LIST_APP_INSTANCE_BOTS("ListAppInstanceBots", AccessLevel.LIST),

  /**
   * The action <code>chime:ListAppInstanceUserEndpoints</code>.
   *
   * <p>Access level: List. Resource types: <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListAppInstanceUserEndpoints">AWS</a>
   */
  LIST_APP_INSTANCE_USER_ENDPOINTS("ListAppInstanceUserEndpoints", AccessLevel.LIST),

  /**
   * The action <code>chime:ListAppInstanceUsers</code>.
   *
   * <p>Access level: List. Resource types: <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListAppInstanceUsers">AWS</a>
   */
  LIST_APP_INSTANCE_USERS("ListAppInstanceUsers", AccessLevel.LIST),

  /**
   * The action <code>chime:ListAppInstances</code>.
   *
   * <p>Access level: List. Resource types: <code>app-instance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListAppInstances">AWS</a>
   */
  LIST_APP_INSTANCES("ListAppInstances", AccessLevel.LIST),

  /**
   * The action <code>chime:ListAttendeeTags</code>.
   *
   * <p>Access level: List. Resource types: <code>meeting</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListAttendeeTags">AWS</a>
   */
  LIST_ATTENDEE_TAGS("ListAttendeeTags", AccessLevel.LIST),

  /**
   * Grants permission to list up to 100 attendees for a specified Amazon Chime SDK meeting.
   *
   * <p>Access level: List. Resource types: <code>meeting</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListAttendees">AWS</a>
   */
  LIST_ATTENDEES("ListAttendees", AccessLevel.LIST),

  /**
   * The action <code>chime:ListAvailableVoiceConnectorRegions</code>.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListAvailableVoiceConnectorRegions">AWS</a>
   */
  LIST_AVAILABLE_VOICE_CONNECTOR_REGIONS("ListAvailableVoiceConnectorRegions", AccessLevel.LIST),

  /**
   * Grants permission to list the bots associated with the administrator's Amazon Chime
   * Enterprise account.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListBots">AWS</a>
   */
  LIST_BOTS("ListBots", AccessLevel.LIST),

  /**
   * Grants permission to list Call Detail Record S3 buckets.
   *
   * <p>Access level: List. Also needs <code>s3:ListAllMyBuckets</code>, <code>s3:ListBucket</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListCDRBucket">AWS</a>
   */
  LIST_CDR_BUCKET("ListCDRBucket", AccessLevel.LIST),

  /**
   * Grants permission to list the calling regions available for the administrator's AWS account.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListCallingRegions">AWS</a>
   */
  LIST_CALLING_REGIONS("ListCallingRegions", AccessLevel.LIST),

  /**
   * The action <code>chime:ListChannelBans</code>.
   *
   * <p>Access level: List. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListChannelBans">AWS</a>
   */
  LIST_CHANNEL_BANS("ListChannelBans", AccessLevel.LIST),

  /**
   * The action <code>chime:ListChannelFlows</code>.
   *
   * <p>Access level: List. Resource types: <code>channel-flow</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListChannelFlows">AWS</a>
   */
  LIST_CHANNEL_FLOWS("ListChannelFlows", AccessLevel.LIST),

  /**
   * The action <code>chime:ListChannelMemberships</code>.
   *
   * <p>Access level: List. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListChannelMemberships">AWS</a>
   */
  LIST_CHANNEL_MEMBERSHIPS("ListChannelMemberships", AccessLevel.LIST),

  /**
   * The action <code>chime:ListChannelMembershipsForAppInstanceUser</code>.
   *
   * <p>Access level: List. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListChannelMembershipsForAppInstanceUser">AWS</a>
   */
  LIST_CHANNEL_MEMBERSHIPS_FOR_APP_INSTANCE_USER("ListChannelMembershipsForAppInstanceUser", AccessLevel.LIST),

  /**
   * The action <code>chime:ListChannelMessages</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListChannelMessages">AWS</a>
   */
  LIST_CHANNEL_MESSAGES("ListChannelMessages", AccessLevel.READ),

  /**
   * The action <code>chime:ListChannelModerators</code>.
   *
   * <p>Access level: List. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListChannelModerators">AWS</a>
   */
  LIST_CHANNEL_MODERATORS("ListChannelModerators", AccessLevel.LIST),

  /**
   * The action <code>chime:ListChannels</code>.
   *
   * <p>Access level: List. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListChannels">AWS</a>
   */
  LIST_CHANNELS("ListChannels", AccessLevel.LIST),

  /**
   * The action <code>chime:ListChannelsAssociatedWithChannelFlow</code>.
   *
   * <p>Access level: List. Resource types: <code>channel-flow</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListChannelsAssociatedWithChannelFlow">AWS</a>
   */
  LIST_CHANNELS_ASSOCIATED_WITH_CHANNEL_FLOW("ListChannelsAssociatedWithChannelFlow", AccessLevel.LIST),

  /**
   * The action <code>chime:ListChannelsModeratedByAppInstanceUser</code>.
   *
   * <p>Access level: List. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListChannelsModeratedByAppInstanceUser">AWS</a>
   */
  LIST_CHANNELS_MODERATED_BY_APP_INSTANCE_USER("ListChannelsModeratedByAppInstanceUser", AccessLevel.LIST),

  /**
   * Grants permission to list account delegate information associated with your Amazon Chime
   * account.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListDelegates">AWS</a>
   */
  LIST_DELEGATES("ListDelegates", AccessLevel.LIST),

  /**
   * Grants permission to list active Active Directories hosted in the Directory Service of your
   * AWS account.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListDirectories">AWS</a>
   */
  LIST_DIRECTORIES("ListDirectories", AccessLevel.LIST),

  /**
   * Grants permission to list domains associated with your Amazon Chime account.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListDomains">AWS</a>
   */
  LIST_DOMAINS("ListDomains", AccessLevel.LIST),

  /**
   * Grants permission to list Active Directory or Okta user groups associated with your Amazon
   * Chime Enterprise account.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListGroups">AWS</a>
   */
  LIST_GROUPS("ListGroups", AccessLevel.LIST),

  /**
   * The action <code>chime:ListMediaCapturePipelines</code>.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListMediaCapturePipelines">AWS</a>
   */
  LIST_MEDIA_CAPTURE_PIPELINES("ListMediaCapturePipelines", AccessLevel.LIST),

  /**
   * The action <code>chime:ListMediaInsightsPipelineConfigurations</code>.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListMediaInsightsPipelineConfigurations">AWS</a>
   */
  LIST_MEDIA_INSIGHTS_PIPELINE_CONFIGURATIONS("ListMediaInsightsPipelineConfigurations", AccessLevel.LIST),

  /**
   * The action <code>chime:ListMediaPipelineKinesisVideoStreamPools</code>.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListMediaPipelineKinesisVideoStreamPools">AWS</a>
   */
  LIST_MEDIA_PIPELINE_KINESIS_VIDEO_STREAM_POOLS("ListMediaPipelineKinesisVideoStreamPools", AccessLevel.LIST),

  /**
   * The action <code>chime:ListMediaPipelines</code>.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListMediaPipelines">AWS</a>
   */
  LIST_MEDIA_PIPELINES("ListMediaPipelines", AccessLevel.LIST),

  /**
   * Grants permission to list all events that occurred for a specified meeting.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListMeetingEvents">AWS</a>
   */
  LIST_MEETING_EVENTS("ListMeetingEvents", AccessLevel.LIST),

  /**
   * The action <code>chime:ListMeetingTags</code>.
   *
   * <p>Access level: List. Resource types: <code>meeting</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListMeetingTags">AWS</a>
   */
  LIST_MEETING_TAGS("ListMeetingTags", AccessLevel.LIST),

  /**
   * Grants permission to list up to 100 active Amazon Chime SDK meetings.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListMeetings">AWS</a>
   */
  LIST_MEETINGS("ListMeetings", AccessLevel.LIST),

  /**
   * Grants permission to list meetings ended during the specified date range.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListMeetingsReportData">AWS</a>
   */
  LIST_MEETINGS_REPORT_DATA("ListMeetingsReportData", AccessLevel.LIST),

  /**
   * Grants permission to list the phone number orders under the administrator's AWS account.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListPhoneNumberOrders">AWS</a>
   */
  LIST_PHONE_NUMBER_ORDERS("ListPhoneNumberOrders", AccessLevel.LIST),

  /**
   * Grants permission to list the phone numbers under the administrator's AWS account.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListPhoneNumbers">AWS</a>
   */
  LIST_PHONE_NUMBERS("ListPhoneNumbers", AccessLevel.LIST),

  /**
   * The action <code>chime:ListProxySessions</code>.
   *
   * <p>Access level: List. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListProxySessions">AWS</a>
   */
  LIST_PROXY_SESSIONS("ListProxySessions", AccessLevel.LIST),

  /**
   * Grants permission to list all room members.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListRoomMemberships">AWS</a>
   */
  LIST_ROOM_MEMBERSHIPS("ListRoomMemberships", AccessLevel.LIST),

  /**
   * Grants permission to list rooms.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListRooms">AWS</a>
   */
  LIST_ROOMS("ListRooms", AccessLevel.LIST),

  /**
   * The action <code>chime:ListSipMediaApplications</code>.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListSipMediaApplications">AWS</a>
   */
  LIST_SIP_MEDIA_APPLICATIONS("ListSipMediaApplications", AccessLevel.LIST),

  /**
   * The action <code>chime:ListSipRules</code>.
   *
   * <p>Access level: List. Resource types: <code>sip-media-application</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListSipRules">AWS</a>
   */
  LIST_SIP_RULES("ListSipRules", AccessLevel.LIST),

  /**
   * The action <code>chime:ListSubChannels</code>.
   *
   * <p>Access level: List. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListSubChannels">AWS</a>
   */
  LIST_SUB_CHANNELS("ListSubChannels", AccessLevel.LIST),

  /**
   * The action <code>chime:ListSupportedPhoneNumberCountries</code>.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListSupportedPhoneNumberCountries">AWS</a>
   */
  LIST_SUPPORTED_PHONE_NUMBER_COUNTRIES("ListSupportedPhoneNumberCountries", AccessLevel.LIST),

  /**
   * The action <code>chime:ListTagsForResource</code>.
   *
   * <p>Access level: Read. Resource types: <code>app-instance</code>,
   * <code>app-instance-bot</code>, <code>app-instance-user</code>, <code>channel</code>,
   * <code>channel-flow</code>, <code>media-insights-pipeline-configuration</code>,
   * <code>media-pipeline</code>, <code>media-pipeline-kinesis-video-stream-pool</code>,
   * <code>meeting</code>, <code>sip-media-application</code>, <code>voice-connector</code>,
   * <code>voice-profile-domain</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListTagsForResource">AWS</a>
   */
  LIST_TAGS_FOR_RESOURCE("ListTagsForResource", AccessLevel.READ),

  /**
   * Grants permission to list the users that belong to the specified Amazon Chime account.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListUsers">AWS</a>
   */
  LIST_USERS("ListUsers", AccessLevel.LIST),

  /**
   * Grants permission to list the Amazon Chime Voice Connector Groups under the administrator's
   * AWS account.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListVoiceConnectorGroups">AWS</a>
   */
  LIST_VOICE_CONNECTOR_GROUPS("ListVoiceConnectorGroups", AccessLevel.LIST),

  /**
   * Grants permission to list the SIP termination credentials for the specified Amazon Chime
   * Voice Connector.
   *
   * <p>Access level: List. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListVoiceConnectorTerminationCredentials">AWS</a>
   */
  LIST_VOICE_CONNECTOR_TERMINATION_CREDENTIALS("ListVoiceConnectorTerminationCredentials", AccessLevel.LIST),

  /**
   * Grants permission to list the Amazon Chime Voice Connectors under the administrator's AWS
   * account.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListVoiceConnectors">AWS</a>
   */
  LIST_VOICE_CONNECTORS("ListVoiceConnectors", AccessLevel.LIST),

  /**
   * The action <code>chime:ListVoiceProfileDomains</code>.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListVoiceProfileDomains">AWS</a>
   */
  LIST_VOICE_PROFILE_DOMAINS("ListVoiceProfileDomains", AccessLevel.LIST),

  /**
   * The action <code>chime:ListVoiceProfiles</code>.
   *
   * <p>Access level: List. Resource types: <code>voice-profile-domain</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ListVoiceProfiles">AWS</a>
   */
  LIST_VOICE_PROFILES("ListVoiceProfiles", AccessLevel.LIST),

  /**
   * Grants permission to log out the specified user from all of the devices they are currently
   * logged into.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-LogoutUser">AWS</a>
   */
  LOGOUT_USER("LogoutUser", AccessLevel.WRITE),

  /**
   * The action <code>chime:PutAppInstanceRetentionSettings</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutAppInstanceRetentionSettings">AWS</a>
   */
  PUT_APP_INSTANCE_RETENTION_SETTINGS("PutAppInstanceRetentionSettings", AccessLevel.WRITE),

  /**
   * The action <code>chime:PutAppInstanceStreamingConfigurations</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutAppInstanceStreamingConfigurations">AWS</a>
   */
  PUT_APP_INSTANCE_STREAMING_CONFIGURATIONS("PutAppInstanceStreamingConfigurations", AccessLevel.WRITE),

  /**
   * The action <code>chime:PutAppInstanceUserExpirationSettings</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutAppInstanceUserExpirationSettings">AWS</a>
   */
  PUT_APP_INSTANCE_USER_EXPIRATION_SETTINGS("PutAppInstanceUserExpirationSettings", AccessLevel.WRITE),

  /**
   * The action <code>chime:PutChannelExpirationSettings</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-user</code> (required),
   * <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutChannelExpirationSettings">AWS</a>
   */
  PUT_CHANNEL_EXPIRATION_SETTINGS("PutChannelExpirationSettings", AccessLevel.WRITE),

  /**
   * The action <code>chime:PutChannelMembershipPreferences</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutChannelMembershipPreferences">AWS</a>
   */
  PUT_CHANNEL_MEMBERSHIP_PREFERENCES("PutChannelMembershipPreferences", AccessLevel.WRITE),

  /**
   * Grants permission to update details for an events configuration for a bot to receive
   * outgoing events.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutEventsConfiguration">AWS</a>
   */
  PUT_EVENTS_CONFIGURATION("PutEventsConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>chime:PutMessagingStreamingConfigurations</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutMessagingStreamingConfigurations">AWS</a>
   */
  PUT_MESSAGING_STREAMING_CONFIGURATIONS("PutMessagingStreamingConfigurations", AccessLevel.WRITE),

  /**
   * The action <code>chime:PutRetentionSettings</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutRetentionSettings">AWS</a>
   */
  PUT_RETENTION_SETTINGS("PutRetentionSettings", AccessLevel.WRITE),

  /**
   * The action <code>chime:PutSipMediaApplicationAlexaSkillConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>sip-media-application</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutSipMediaApplicationAlexaSkillConfiguration">AWS</a>
   */
  PUT_SIP_MEDIA_APPLICATION_ALEXA_SKILL_CONFIGURATION("PutSipMediaApplicationAlexaSkillConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>chime:PutSipMediaApplicationLoggingConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>sip-media-application</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutSipMediaApplicationLoggingConfiguration">AWS</a>
   */
  PUT_SIP_MEDIA_APPLICATION_LOGGING_CONFIGURATION("PutSipMediaApplicationLoggingConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>chime:PutVoiceConnectorEmergencyCallingConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutVoiceConnectorEmergencyCallingConfiguration">AWS</a>
   */
  PUT_VOICE_CONNECTOR_EMERGENCY_CALLING_CONFIGURATION("PutVoiceConnectorEmergencyCallingConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>chime:PutVoiceConnectorExternalSystemsConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutVoiceConnectorExternalSystemsConfiguration">AWS</a>
   */
  PUT_VOICE_CONNECTOR_EXTERNAL_SYSTEMS_CONFIGURATION("PutVoiceConnectorExternalSystemsConfiguration", AccessLevel.WRITE),

  /**
   * Grants permission to add logging configuration for the specified Amazon Chime Voice
   * Connector.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required). Also needs
   * <code>logs:CreateLogDelivery</code>, <code>logs:CreateLogGroup</code>,
   * <code>logs:DeleteLogDelivery</code>, <code>logs:DescribeLogGroups</code>,
   * <code>logs:GetLogDelivery</code>, <code>logs:ListLogDeliveries</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutVoiceConnectorLoggingConfiguration">AWS</a>
   */
  PUT_VOICE_CONNECTOR_LOGGING_CONFIGURATION("PutVoiceConnectorLoggingConfiguration", AccessLevel.WRITE),

  /**
   * Grants permission to update the origination settings for the specified Amazon Chime Voice
   * Connector.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutVoiceConnectorOrigination">AWS</a>
   */
  PUT_VOICE_CONNECTOR_ORIGINATION("PutVoiceConnectorOrigination", AccessLevel.WRITE),

  /**
   * The action <code>chime:PutVoiceConnectorProxy</code>.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutVoiceConnectorProxy">AWS</a>
   */
  PUT_VOICE_CONNECTOR_PROXY("PutVoiceConnectorProxy", AccessLevel.WRITE),

  /**
   * Grants permission to add streaming configuration for the specified Amazon Chime Voice
   * Connector.
   *
   * <p>Access level: Write. Resource types: <code>media-insights-pipeline-configuration</code>,
   * <code>voice-connector</code> (required). Also needs
   * <code>chime:GetMediaInsightsPipelineConfiguration</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutVoiceConnectorStreamingConfiguration">AWS</a>
   */
  PUT_VOICE_CONNECTOR_STREAMING_CONFIGURATION("PutVoiceConnectorStreamingConfiguration", AccessLevel.WRITE),

  /**
   * Grants permission to update the termination settings for the specified Amazon Chime Voice
   * Connector.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutVoiceConnectorTermination">AWS</a>
   */
  PUT_VOICE_CONNECTOR_TERMINATION("PutVoiceConnectorTermination", AccessLevel.WRITE),

  /**
   * Grants permission to add SIP termination credentials for the specified Amazon Chime Voice
   * Connector.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-PutVoiceConnectorTerminationCredentials">AWS</a>
   */
  PUT_VOICE_CONNECTOR_TERMINATION_CREDENTIALS("PutVoiceConnectorTerminationCredentials", AccessLevel.WRITE),

  /**
   * The action <code>chime:RedactChannelMessage</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-RedactChannelMessage">AWS</a>
   */
  REDACT_CHANNEL_MESSAGE("RedactChannelMessage", AccessLevel.WRITE),

  /**
   * The action <code>chime:RedactConversationMessage</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-RedactConversationMessage">AWS</a>
   */
  REDACT_CONVERSATION_MESSAGE("RedactConversationMessage", AccessLevel.WRITE),

  /**
   * The action <code>chime:RedactRoomMessage</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-RedactRoomMessage">AWS</a>
   */
  REDACT_ROOM_MESSAGE("RedactRoomMessage", AccessLevel.WRITE),

  /**
   * Grants permission to regenerate the security token for the specified bot.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-RegenerateSecurityToken">AWS</a>
   */
  REGENERATE_SECURITY_TOKEN("RegenerateSecurityToken", AccessLevel.WRITE),

  /**
   * The action <code>chime:RegisterAppInstanceUserEndpoint</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-user</code> (required). Also needs
   * <code>mobiletargeting:GetApp</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-RegisterAppInstanceUserEndpoint">AWS</a>
   */
  REGISTER_APP_INSTANCE_USER_ENDPOINT("RegisterAppInstanceUserEndpoint", AccessLevel.WRITE),

  /**
   * Grants permission to modify the account name for your Amazon Chime Enterprise or Team
   * account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-RenameAccount">AWS</a>
   */
  RENAME_ACCOUNT("RenameAccount", AccessLevel.WRITE),

  /**
   * Grants permission to renew the delegation request associated with an Amazon Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-RenewDelegate">AWS</a>
   */
  RENEW_DELEGATE("RenewDelegate", AccessLevel.WRITE),

  /**
   * Grants permission to reset the account resource in your Amazon Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ResetAccountResource">AWS</a>
   */
  RESET_ACCOUNT_RESOURCE("ResetAccountResource", AccessLevel.WRITE),

  /**
   * Grants permission to reset the personal meeting PIN for the specified user on an Amazon
   * Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ResetPersonalPIN">AWS</a>
   */
  RESET_PERSONAL_PIN("ResetPersonalPIN", AccessLevel.WRITE),

  /**
   * Grants permission to restore the specified phone number from the deltion queue back to the
   * phone number inventory.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-RestorePhoneNumber">AWS</a>
   */
  RESTORE_PHONE_NUMBER("RestorePhoneNumber", AccessLevel.WRITE),

  /**
   * Grants permission to download the file containing links to all user attachments returned as
   * part of the "Request attachments" action.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-RetrieveDataExports">AWS</a>
   */
  RETRIEVE_DATA_EXPORTS("RetrieveDataExports", AccessLevel.READ),

  /**
   * Grants permission to search phone numbers that can be ordered from the carrier.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-SearchAvailablePhoneNumbers">AWS</a>
   */
  SEARCH_AVAILABLE_PHONE_NUMBERS("SearchAvailablePhoneNumbers", AccessLevel.READ),

  /**
   * The action <code>chime:SearchChannels</code>.
   *
   * <p>Access level: List. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-SearchChannels">AWS</a>
   */
  SEARCH_CHANNELS("SearchChannels", AccessLevel.LIST),

  /**
   * The action <code>chime:SendChannelMessage</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-SendChannelMessage">AWS</a>
   */
  SEND_CHANNEL_MESSAGE("SendChannelMessage", AccessLevel.WRITE),

  /**
   * Grants permission to submit the "Request attachments" request.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-StartDataExport">AWS</a>
   */
  START_DATA_EXPORT("StartDataExport", AccessLevel.WRITE),

  /**
   * The action <code>chime:StartMeetingTranscription</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-StartMeetingTranscription">AWS</a>
   */
  START_MEETING_TRANSCRIPTION("StartMeetingTranscription", AccessLevel.WRITE),

  /**
   * The action <code>chime:StartSpeakerSearchTask</code>.
   *
   * <p>Access level: Write. Resource types: <code>media-pipeline</code>,
   * <code>voice-connector</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-StartSpeakerSearchTask">AWS</a>
   */
  START_SPEAKER_SEARCH_TASK("StartSpeakerSearchTask", AccessLevel.WRITE),

  /**
   * The action <code>chime:StartVoiceToneAnalysisTask</code>.
   *
   * <p>Access level: Write. Resource types: <code>media-pipeline</code>,
   * <code>voice-connector</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-StartVoiceToneAnalysisTask">AWS</a>
   */
  START_VOICE_TONE_ANALYSIS_TASK("StartVoiceToneAnalysisTask", AccessLevel.WRITE),

  /**
   * The action <code>chime:StopMeetingTranscription</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-StopMeetingTranscription">AWS</a>
   */
  STOP_MEETING_TRANSCRIPTION("StopMeetingTranscription", AccessLevel.WRITE),

  /**
   * The action <code>chime:StopSpeakerSearchTask</code>.
   *
   * <p>Access level: Write. Resource types: <code>media-pipeline</code>,
   * <code>voice-connector</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-StopSpeakerSearchTask">AWS</a>
   */
  STOP_SPEAKER_SEARCH_TASK("StopSpeakerSearchTask", AccessLevel.WRITE),

  /**
   * The action <code>chime:StopVoiceToneAnalysisTask</code>.
   *
   * <p>Access level: Write. Resource types: <code>media-pipeline</code>,
   * <code>voice-connector</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-StopVoiceToneAnalysisTask">AWS</a>
   */
  STOP_VOICE_TONE_ANALYSIS_TASK("StopVoiceToneAnalysisTask", AccessLevel.WRITE),

  /**
   * Grants permission to submit a customer service support request.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-SubmitSupportRequest">AWS</a>
   */
  SUBMIT_SUPPORT_REQUEST("SubmitSupportRequest", AccessLevel.WRITE),

  /**
   * Grants permission to suspend users from an Amazon Chime Enterprise account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-SuspendUsers">AWS</a>
   */
  SUSPEND_USERS("SuspendUsers", AccessLevel.WRITE),

  /**
   * The action <code>chime:TagAttendee</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>meeting</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-TagAttendee">AWS</a>
   */
  TAG_ATTENDEE("TagAttendee", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * The action <code>chime:TagMeeting</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>meeting</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-TagMeeting">AWS</a>
   */
  TAG_MEETING("TagMeeting", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * The action <code>chime:TagResource</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>app-instance</code>,
   * <code>app-instance-bot</code>, <code>app-instance-user</code>, <code>channel</code>,
   * <code>channel-flow</code>, <code>media-insights-pipeline-configuration</code>,
   * <code>media-pipeline</code>, <code>media-pipeline-kinesis-video-stream-pool</code>,
   * <code>meeting</code>, <code>sip-media-application</code>, <code>voice-connector</code>,
   * <code>voice-profile-domain</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-TagResource">AWS</a>
   */
  TAG_RESOURCE("TagResource", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * Grants permission to unauthorize an Active Directory from your Amazon Chime Enterprise
   * account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UnauthorizeDirectory">AWS</a>
   */
  UNAUTHORIZE_DIRECTORY("UnauthorizeDirectory", AccessLevel.WRITE),

  /**
   * The action <code>chime:UntagAttendee</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>meeting</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UntagAttendee">AWS</a>
   */
  UNTAG_ATTENDEE("UntagAttendee", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * The action <code>chime:UntagMeeting</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>meeting</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UntagMeeting">AWS</a>
   */
  UNTAG_MEETING("UntagMeeting", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * The action <code>chime:UntagResource</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>app-instance</code>,
   * <code>app-instance-bot</code>, <code>app-instance-user</code>, <code>channel</code>,
   * <code>channel-flow</code>, <code>media-insights-pipeline-configuration</code>,
   * <code>media-pipeline</code>, <code>media-pipeline-kinesis-video-stream-pool</code>,
   * <code>meeting</code>, <code>sip-media-application</code>, <code>voice-connector</code>,
   * <code>voice-profile-domain</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UntagResource">AWS</a>
   */
  UNTAG_RESOURCE("UntagResource", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * Grants permission to update account details for the specified Amazon Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateAccount">AWS</a>
   */
  UPDATE_ACCOUNT("UpdateAccount", AccessLevel.WRITE),

  /**
   * Grants permission to update the OpenIdConfig attributes for your Amazon Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateAccountOpenIdConfig">AWS</a>
   */
  UPDATE_ACCOUNT_OPEN_ID_CONFIG("UpdateAccountOpenIdConfig", AccessLevel.WRITE),

  /**
   * Grants permission to update the account resource in your Amazon Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateAccountResource">AWS</a>
   */
  UPDATE_ACCOUNT_RESOURCE("UpdateAccountResource", AccessLevel.WRITE),

  /**
   * Grants permission to update the settings for the specified Amazon Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateAccountSettings">AWS</a>
   */
  UPDATE_ACCOUNT_SETTINGS("UpdateAccountSettings", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateAppInstance</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateAppInstance">AWS</a>
   */
  UPDATE_APP_INSTANCE("UpdateAppInstance", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateAppInstanceBot</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateAppInstanceBot">AWS</a>
   */
  UPDATE_APP_INSTANCE_BOT("UpdateAppInstanceBot", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateAppInstanceUser</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateAppInstanceUser">AWS</a>
   */
  UPDATE_APP_INSTANCE_USER("UpdateAppInstanceUser", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateAppInstanceUserEndpoint</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-user</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateAppInstanceUserEndpoint">AWS</a>
   */
  UPDATE_APP_INSTANCE_USER_ENDPOINT("UpdateAppInstanceUserEndpoint", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateAttendeeCapabilities</code>.
   *
   * <p>Access level: Write. Resource types: <code>meeting</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateAttendeeCapabilities">AWS</a>
   */
  UPDATE_ATTENDEE_CAPABILITIES("UpdateAttendeeCapabilities", AccessLevel.WRITE),

  /**
   * Grants permission to update the status of the specified bot.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateBot">AWS</a>
   */
  UPDATE_BOT("UpdateBot", AccessLevel.WRITE),

  /**
   * Grants permission to update your Call Detail Record S3 bucket.
   *
   * <p>Access level: Write. Also needs <code>s3:CreateBucket</code>, <code>s3:DeleteBucket</code>,
   * <code>s3:ListAllMyBuckets</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateCDRSettings">AWS</a>
   */
  UPDATE_CDR_SETTINGS("UpdateCDRSettings", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateChannel</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateChannel">AWS</a>
   */
  UPDATE_CHANNEL("UpdateChannel", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateChannelFlow</code>.
   *
   * <p>Access level: Write. Resource types: <code>channel-flow</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateChannelFlow">AWS</a>
   */
  UPDATE_CHANNEL_FLOW("UpdateChannelFlow", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateChannelMessage</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateChannelMessage">AWS</a>
   */
  UPDATE_CHANNEL_MESSAGE("UpdateChannelMessage", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateChannelReadMarker</code>.
   *
   * <p>Access level: Write. Resource types: <code>app-instance-bot</code> (required),
   * <code>app-instance-user</code> (required), <code>channel</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateChannelReadMarker">AWS</a>
   */
  UPDATE_CHANNEL_READ_MARKER("UpdateChannelReadMarker", AccessLevel.WRITE),

  /**
   * Grants permission to update the global settings related to Amazon Chime for the AWS account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateGlobalSettings">AWS</a>
   */
  UPDATE_GLOBAL_SETTINGS("UpdateGlobalSettings", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateMediaInsightsPipelineConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>media-insights-pipeline-configuration</code>
   * (required). Also needs <code>chime:ListVoiceConnectors</code>, <code>iam:PassRole</code>,
   * <code>kinesis:DescribeStream</code>, <code>s3:ListBucket</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateMediaInsightsPipelineConfiguration">AWS</a>
   */
  UPDATE_MEDIA_INSIGHTS_PIPELINE_CONFIGURATION("UpdateMediaInsightsPipelineConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateMediaInsightsPipelineStatus</code>.
   *
   * <p>Access level: Write. Resource types: <code>media-pipeline</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateMediaInsightsPipelineStatus">AWS</a>
   */
  UPDATE_MEDIA_INSIGHTS_PIPELINE_STATUS("UpdateMediaInsightsPipelineStatus", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateMediaPipelineKinesisVideoStreamPool</code>.
   *
   * <p>Access level: Write. Resource types: <code>media-pipeline-kinesis-video-stream-pool</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateMediaPipelineKinesisVideoStreamPool">AWS</a>
   */
  UPDATE_MEDIA_PIPELINE_KINESIS_VIDEO_STREAM_POOL("UpdateMediaPipelineKinesisVideoStreamPool", AccessLevel.WRITE),

  /**
   * Grants permission to update phone number details for the specified phone number.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdatePhoneNumber">AWS</a>
   */
  UPDATE_PHONE_NUMBER("UpdatePhoneNumber", AccessLevel.WRITE),

  /**
   * Grants permission to update phone number settings related to Amazon Chime for the AWS
   * account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdatePhoneNumberSettings">AWS</a>
   */
  UPDATE_PHONE_NUMBER_SETTINGS("UpdatePhoneNumberSettings", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateProxySession</code>.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateProxySession">AWS</a>
   */
  UPDATE_PROXY_SESSION("UpdateProxySession", AccessLevel.WRITE),

  /**
   * Grants permission to update a room.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateRoom">AWS</a>
   */
  UPDATE_ROOM("UpdateRoom", AccessLevel.WRITE),

  /**
   * Grants permission to update room membership role.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateRoomMembership">AWS</a>
   */
  UPDATE_ROOM_MEMBERSHIP("UpdateRoomMembership", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateSipMediaApplication</code>.
   *
   * <p>Access level: Write. Resource types: <code>sip-media-application</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateSipMediaApplication">AWS</a>
   */
  UPDATE_SIP_MEDIA_APPLICATION("UpdateSipMediaApplication", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateSipMediaApplicationCall</code>.
   *
   * <p>Access level: Write. Resource types: <code>sip-media-application</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateSipMediaApplicationCall">AWS</a>
   */
  UPDATE_SIP_MEDIA_APPLICATION_CALL("UpdateSipMediaApplicationCall", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateSipRule</code>.
   *
   * <p>Access level: Write. Resource types: <code>sip-media-application</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateSipRule">AWS</a>
   */
  UPDATE_SIP_RULE("UpdateSipRule", AccessLevel.WRITE),

  /**
   * Grants permission to update the supported license tiers available for users in your Amazon
   * Chime account.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateSupportedLicenses">AWS</a>
   */
  UPDATE_SUPPORTED_LICENSES("UpdateSupportedLicenses", AccessLevel.WRITE),

  /**
   * Grants permission to update user details for a specified user ID.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateUser">AWS</a>
   */
  UPDATE_USER("UpdateUser", AccessLevel.WRITE),

  /**
   * Grants permission to update the licenses for your Amazon Chime users.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateUserLicenses">AWS</a>
   */
  UPDATE_USER_LICENSES("UpdateUserLicenses", AccessLevel.WRITE),

  /**
   * Grants permission to update user settings related to the specified Amazon Chime user.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateUserSettings">AWS</a>
   */
  UPDATE_USER_SETTINGS("UpdateUserSettings", AccessLevel.WRITE),

  /**
   * Grants permission to update Amazon Chime Voice Connector details for the specified Amazon
   * Chime Voice Connector.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateVoiceConnector">AWS</a>
   */
  UPDATE_VOICE_CONNECTOR("UpdateVoiceConnector", AccessLevel.WRITE),

  /**
   * Grants permission to update Amazon Chime Voice Connector Group details for the specified
   * Amazon Chime Voice Connector Group.
   *
   * <p>Access level: Write. Resource types: <code>voice-connector</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateVoiceConnectorGroup">AWS</a>
   */
  UPDATE_VOICE_CONNECTOR_GROUP("UpdateVoiceConnectorGroup", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateVoiceProfile</code>.
   *
   * <p>Access level: Write. Resource types: <code>voice-profile</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateVoiceProfile">AWS</a>
   */
  UPDATE_VOICE_PROFILE("UpdateVoiceProfile", AccessLevel.WRITE),

  /**
   * The action <code>chime:UpdateVoiceProfileDomain</code>.
   *
   * <p>Access level: Write. Resource types: <code>voice-profile-domain</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-UpdateVoiceProfileDomain">AWS</a>
   */
  UPDATE_VOICE_PROFILE_DOMAIN("UpdateVoiceProfileDomain", AccessLevel.WRITE),

  /**
   * Grants permission to validate the account resource in your Amazon Chime account.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ValidateAccountResource">AWS</a>
   */
  VALIDATE_ACCOUNT_RESOURCE("ValidateAccountResource", AccessLevel.READ),

  /**
   * The action <code>chime:ValidateE911Address</code>.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html#amazonchime-ValidateE911Address">AWS</a>
   */
  VALIDATE_E911_ADDRESS("ValidateE911Address", AccessLevel.READ),

  /**
   * The action <code>chime:CreateBotMembership</code>.
   *
   * <p>Access level: Write.
   *
   * @deprecated Since 2026-02-13 AWS's reference does not list this action any more.
   */
  @Deprecated(
      since = "2026-02-13",
      forRemoval = true
  )
  CREATE_BOT_MEMBERSHIP("CreateBotMembership", AccessLevel.WRITE);

  /**
   * The name that AWS gives the action.
   */
  private final String actionName;

  /**
   * The access levels, the least powerful first.
   */
  private final int accessLevels;

  /**
   * Creates the constant of an action with one access level.
   *
   * @param actionName the name that AWS gives the action
   * @param accessLevel the access level
   */
  ChimeAction(String actionName, AccessLevel accessLevel) {
    this.actionName = actionName;
    this.accessLevels = AccessLevels.bits(accessLevel);
  }

  /**
   * Creates the constant of an action with any number of access levels.
   *
   * @param actionName the name that AWS gives the action
   * @param accessLevels the access levels
   */
  ChimeAction(String actionName, AccessLevel... accessLevels) {
    this.actionName = actionName;
    this.accessLevels = AccessLevels.bits(accessLevels);
  }

  /**
   * Finds an action by AWS's name for it. Letter case does not count, as in IAM. Removed actions
   * are found too.
   *
   * @param name the name, with or without the service in front: {@code "AcceptDelegate"} or
   *     {@code "chime:AcceptDelegate"}
   * @return the action, or empty where AWS has listed none of this name
   */
  public static Optional<ChimeAction> find(String name) {
    return Table.ACTIONS.find(name);
  }

  /**
   * Selects by access level, exactly: the actions that AWS lists now and whose level is among
   * these. An action that AWS lists as Tagging and Write is of the level Tagging.
   *
   * @param first a level
   * @param more further levels
   * @return the actions, in the order of the constants; the set cannot be changed
   */
  public static Set<ChimeAction> withAccessLevel(AccessLevel first, AccessLevel... more) {
    return Table.ACTIONS.withAccessLevel(first, more);
  }

  /**
   * Selects by access level, up to one: the actions that AWS lists now and whose level is not
   * more powerful.
   *
   * @param highest the most powerful level to select
   * @return the actions, in the order of the constants; the set cannot be changed
   */
  public static Set<ChimeAction> upToAccessLevel(AccessLevel highest) {
    return Table.ACTIONS.upToAccessLevel(highest);
  }

  /**
   * Selects by a pattern as policies write it: the actions that AWS lists now and that the
   * pattern stands for. A star is any characters, a question mark exactly one; letter case does
   * not count.
   *
   * @param pattern the pattern, with or without the service in front: {@code "List*"} or {@code
   *     "chime:List*"}
   * @return the actions, in the order of the constants; the set cannot be changed
   * @throws IllegalArgumentException if the pattern stands for no action
   */
  public static Set<ChimeAction> matching(String pattern) {
    return Table.ACTIONS.matching(pattern);
  }

  @Override
  public String service() {
    return "chime";
  }

  @Override
  public String actionName() {
    return actionName;
  }

  @Override
  public String iamName() {
    return Table.ACTIONS.iamName(this);
  }

  @Override
  public AccessLevel accessLevel() {
    return AccessLevel.ofListed(accessLevels());
  }

  @Override
  public Set<AccessLevel> accessLevels() {
    return AccessLevels.of(accessLevels);
  }

  @Override
  public List<String> dependentActions() {
    return Table.ACTIONS.dependentActions(this);
  }

  @Override
  public List<String> resourceTypes() {
    return Table.ACTIONS.resourceTypes(this);
  }

  @Override
  public List<String> requiredResourceTypes() {
    return Table.ACTIONS.requiredResourceTypes(this);
  }

  @Override
  public List<String> conditionKeys() {
    return Table.ACTIONS.conditionKeys(this);
  }

  @Override
  public Optional<ServiceReference> reference() {
    return Optional.of(Table.ACTIONS.reference());
  }

  /**
   * Loaded by the first question that the constants cannot answer themselves.
   */
  private static final class Table {
    /**
     * What else is known of the actions.
     */
    static final ActionTable<ChimeAction> ACTIONS = ActionTable.of("chime", ChimeAction.class, 316,
      "app-instance-bot\n"
          + "app-instance-user\n"
          + "channel\n"
          + "channel-flow\n"
          + "voice-connector\n"
          + "meeting\n"
          + "ds:ConnectDirectory\n"
          + "aws:RequestTag/${TagKey}\n"
          + "aws:TagKeys\n"
          + "app-instance\n"
          + "s3:CreateBucket\n"
          + "s3:ListAllMyBuckets\n"
          + "chime:CreateVoiceConnector\n"
          + "s3:GetBucketPolicy\n"
          + "chime:TagResource\n"
          + "kinesisvideo:DescribeStream\n"
          + "media-insights-pipeline-configuration\n"
          + "iam:PassRole\n"
          + "kinesis:DescribeStream\n"
          + "s3:ListBucket\n"
          + "kinesisvideo:CreateStream\n"
          + "kinesisvideo:GetDataEndpoint\n"
          + "kinesisvideo:ListStreams\n"
          + "kinesisvideo:PutMedia\n"
          + "media-pipeline-kinesis-video-stream-pool\n"
          + "sip-media-application\n"
          + "chime:CreateConnectAnalyticsConnector\n"
          + "chime:CreateConnectCallTransferConnector\n"
          + "kms:CreateGrant\n"
          + "kms:DescribeKey\n"
          + "s3:DeleteBucket\n"
          + "media-pipeline\n"
          + "chime:ListVoiceConnectors\n"
          + "logs:CreateLogDelivery\n"
          + "logs:DeleteLogDelivery\n"
          + "logs:GetLogDelivery\n"
          + "logs:ListLogDeliveries\n"
          + "voice-profile\n"
          + "voice-profile-domain\n"
          + "s3:GetBucketAcl\n"
          + "s3:GetBucketLocation\n"
          + "s3:GetBucketLogging\n"
          + "s3:GetBucketVersioning\n"
          + "s3:GetBucketWebsite\n"
          + "logs:CreateLogGroup\n"
          + "logs:DescribeLogGroups\n"
          + "chime:GetMediaInsightsPipelineConfiguration\n"
          + "mobiletargeting:GetApp\n"
          + "aws:ResourceTag/${TagKey}\n"
          + "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}\n"
          + "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/bot/${AppInstanceBotId}\n"
          + "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/user/${AppInstanceUserId}\n"
          + "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel/${ChannelId}\n"
          + "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel-flow/${ChannelFlowId}\n"
          + "arn:${Partition}:chime:${Region}:${AccountId}:media-insights-pipeline-configuration/${ConfigurationName}\n"
          + "arn:${Partition}:chime:${Region}:${AccountId}:media-pipeline/${MediaPipelineId}\n"
          + "arn:${Partition}:chime:${Region}:${AccountId}:media-pipeline-kinesis-video-stream-pool/${PoolName}\n"
          + "arn:${Partition}:chime:${Region}:${AccountId}:meeting/${MeetingId}\n"
          + "arn:${Partition}:chime:${Region}:${AccountId}:sma/${SipMediaApplicationId}\n"
          + "arn:${Partition}:chime:${Region}:${AccountId}:vc/${VoiceConnectorId}\n"
          + "arn:${Partition}:chime:${Region}:${AccountId}:voice-profile/${VoiceProfileId}\n"
          + "arn:${Partition}:chime:${Region}:${AccountId}:voice-profile-domain/${VoiceProfileDomainId}\n"
          + "String\n"
          + "ArrayOfString\n"
          + "\n"
          + "AssociateChannelFlow;;0*,1*,2*,3*;\n"
          + "AssociatePhoneNumbersWithVoiceConnector;;4*;\n"
          + "BatchCreateAttendee;;5*;\n"
          + "BatchCreateChannelMembership;;0*,1*,2*;\n"
          + "BatchUpdateAttendeeCapabilitiesExcept;;5*;\n"
          + "ChannelFlowCallback;;2*;\n"
          + "Connect;;1*;\n"
          + "ConnectDirectory;6;;\n"
          + "CreateAppInstance;;;7,8\n"
          + "CreateAppInstanceAdmin;;9*,0*,1*;\n"
          + "CreateAppInstanceBot;;;7,8\n"
          + "CreateAppInstanceUser;;;7,8\n"
          + "CreateAttendee;;5*;\n"
          + "CreateCDRBucket;a,b;;\n"
          + "CreateChannel;;0*,1*;7,8\n"
          + "CreateChannelBan;;0*,1*,2*;\n"
          + "CreateChannelFlow;;9*;7,8\n"
          + "CreateChannelMembership;;0*,1*,2*;\n"
          + "CreateChannelModerator;;0*,1*,2*;\n"
          + "CreateConnectAnalyticsConnector;c;;7,8\n"
          + "CreateConnectCallTransferConnector;c;;7,8\n"
          + "CreateMediaCapturePipeline;d;;7,8\n"
          + "CreateMediaConcatenationPipeline;d;;7,8\n"
          + "CreateMediaInsightsPipeline;e,f;g*;7,8\n"
          + "CreateMediaInsightsPipelineConfiguration;e,h,i,j;;7,8\n"
          + "CreateMediaLiveConnectorPipeline;;;7,8\n"
          + "CreateMediaPipelineKinesisVideoStreamPool;i,k,l,m;;7,8\n"
          + "CreateMediaStreamPipeline;f,l,n;o*;7,8\n"
          + "CreateMeeting;;;7,8\n"
          + "CreateMeetingDialOut;;5*;\n"
          + "CreateMeetingWithAttendees;;;7,8\n"
          + "CreateProxySession;;4*;\n"
          + "CreateSipMediaApplication;;;7,8\n"
          + "CreateSipMediaApplicationCall;;p*;\n"
          + "CreateSipRule;;p;\n"
          + "CreateVoiceConnector;q,r;;7,8\n"
          + "CreateVoiceConnectorGroup;;4;\n"
          + "CreateVoiceProfileDomain;e,s,t;;7,8\n"
          + "DeleteAppInstance;;9*;\n"
          + "DeleteAppInstanceAdmin;;9*,0*,1*;\n"
          + "DeleteAppInstanceBot;;0*;\n"
          + "DeleteAppInstanceStreamingConfigurations;;9*;\n"
          + "DeleteAppInstanceUser;;1*;\n"
          + "DeleteAttendee;;5*;\n"
          + "DeleteCDRBucket;u;;\n"
          + "DeleteChannel;;0*,1*,2*;\n"
          + "DeleteChannelBan;;0*,1*,2*;\n"
          + "DeleteChannelFlow;;2*;\n"
          + "DeleteChannelMembership;;0*,1*,2*;\n"
          + "DeleteChannelMessage;;0*,1*,2*;\n"
          + "DeleteChannelModerator;;0*,1*,2*;\n"
          + "DeleteMediaCapturePipeline;;v*;\n"
          + "DeleteMediaInsightsPipelineConfiguration;w;g*;\n"
          + "DeleteMediaPipeline;;v*;\n"
          + "DeleteMediaPipelineKinesisVideoStreamPool;;o*;\n"
          + "DeleteMeeting;;5*;\n"
          + "DeleteMessagingStreamingConfigurations;;9*;\n"
          + "DeleteProxySession;;4*;\n"
          + "DeleteSipMediaApplication;;p*;\n"
          + "DeleteVoiceConnector;x,y,z,10;4*;\n"
          + "DeleteVoiceConnectorEmergencyCallingConfiguration;;4*;\n"
          + "DeleteVoiceConnectorExternalSystemsConfiguration;;4*;\n"
          + "DeleteVoiceConnectorOrigination;;4*;\n"
          + "DeleteVoiceConnectorProxy;;4*;\n"
          + "DeleteVoiceConnectorStreamingConfiguration;;4*;\n"
          + "DeleteVoiceConnectorTermination;;4*;\n"
          + "DeleteVoiceConnectorTerminationCredentials;;4*;\n"
          + "DeleteVoiceProfile;;11*;\n"
          + "DeleteVoiceProfileDomain;;12*;\n"
          + "DeregisterAppInstanceUserEndpoint;;1*;\n"
          + "DescribeAppInstance;;9*;\n"
          + "DescribeAppInstanceAdmin;;9*,0*,1*;\n"
          + "DescribeAppInstanceBot;;0*;\n"
          + "DescribeAppInstanceUser;;1*;\n"
          + "DescribeAppInstanceUserEndpoint;;1*;\n"
          + "DescribeChannel;;0*,1*,2*;\n"
          + "DescribeChannelBan;;0*,1*,2*;\n"
          + "DescribeChannelFlow;;3*;\n"
          + "DescribeChannelMembership;;0*,1*,2*;\n"
          + "DescribeChannelMembershipForAppInstanceUser;;0*,1*,2*;\n"
          + "DescribeChannelModeratedByAppInstanceUser;;0*,1*,2*;\n"
          + "DescribeChannelModerator;;0*,1*,2*;\n"
          + "DisassociateChannelFlow;;0*,1*,2*,3*;\n"
          + "DisassociatePhoneNumbersFromVoiceConnector;;4*;\n"
          + "GetAppInstanceRetentionSettings;;9*;\n"
          + "GetAppInstanceStreamingConfigurations;;9*;\n"
          + "GetAttendee;;5*;\n"
          + "GetCDRBucket;13,14,15,16,17;;\n"
          + "GetChannelMembershipPreferences;;0*,1*,2*;\n"
          + "GetChannelMessage;;0*,1*,2*;\n"
          + "GetChannelMessageStatus;;0*,1*,2*;\n"
          + "GetMediaCapturePipeline;;v*;\n"
          + "GetMediaInsightsPipelineConfiguration;;g*;\n"
          + "GetMediaPipeline;;v*;\n"
          + "GetMediaPipelineKinesisVideoStreamPool;;o*;\n"
          + "GetMeeting;;5*;\n"
          + "GetMessagingStreamingConfigurations;;9*;\n"
          + "GetProxySession;;4*;\n"
          + "GetSipMediaApplication;;p*;\n"
          + "GetSipMediaApplicationAlexaSkillConfiguration;;p*;\n"
          + "GetSipMediaApplicationLoggingConfiguration;;p*;\n"
          + "GetSpeakerSearchTask;;v,4;\n"
          + "GetVoiceConnector;;4*;\n"
          + "GetVoiceConnectorEmergencyCallingConfiguration;;4*;\n"
          + "GetVoiceConnectorExternalSystemsConfiguration;;4*;\n"
          + "GetVoiceConnectorLoggingConfiguration;;4*;\n"
          + "GetVoiceConnectorOrigination;;4*;\n"
          + "GetVoiceConnectorProxy;;4*;\n"
          + "GetVoiceConnectorStreamingConfiguration;;4*;\n"
          + "GetVoiceConnectorTermination;;4*;\n"
          + "GetVoiceConnectorTerminationHealth;;4*;\n"
          + "GetVoiceProfile;;11*;\n"
          + "GetVoiceProfileDomain;;12*;\n"
          + "GetVoiceToneAnalysisTask;;v,4;\n"
          + "ListAppInstanceAdmins;;9*,0*,1*;\n"
          + "ListAppInstanceBots;;0*;\n"
          + "ListAppInstanceUserEndpoints;;1*;\n"
          + "ListAppInstanceUsers;;1*;\n"
          + "ListAppInstances;;9*;\n"
          + "ListAttendeeTags;;5*;\n"
          + "ListAttendees;;5*;\n"
          + "ListCDRBucket;b,j;;\n"
          + "ListChannelBans;;0*,1*,2*;\n"
          + "ListChannelFlows;;3*;\n"
          + "ListChannelMemberships;;0*,1*,2*;\n"
          + "ListChannelMembershipsForAppInstanceUser;;0*,1*;\n"
          + "ListChannelMessages;;0*,1*,2*;\n"
          + "ListChannelModerators;;0*,1*,2*;\n"
          + "ListChannels;;0*,1*;\n"
          + "ListChannelsAssociatedWithChannelFlow;;3*;\n"
          + "ListChannelsModeratedByAppInstanceUser;;0*,1*;\n"
          + "ListMeetingTags;;5*;\n"
          + "ListProxySessions;;4*;\n"
          + "ListSipRules;;p;\n"
          + "ListSubChannels;;0*,1*,2*;\n"
          + "ListTagsForResource;;9,0,1,2,3,g,v,o,5,p,4,12;\n"
          + "ListVoiceConnectorTerminationCredentials;;4*;\n"
          + "ListVoiceProfiles;;12*;\n"
          + "PutAppInstanceRetentionSettings;;9*;\n"
          + "PutAppInstanceStreamingConfigurations;;9*;\n"
          + "PutAppInstanceUserExpirationSettings;;1*;\n"
          + "PutChannelExpirationSettings;;1*,2*;\n"
          + "PutChannelMembershipPreferences;;0*,1*,2*;\n"
          + "PutMessagingStreamingConfigurations;;9*;\n"
          + "PutSipMediaApplicationAlexaSkillConfiguration;;p*;\n"
          + "PutSipMediaApplicationLoggingConfiguration;;p*;\n"
          + "PutVoiceConnectorEmergencyCallingConfiguration;;4*;\n"
          + "PutVoiceConnectorExternalSystemsConfiguration;;4*;\n"
          + "PutVoiceConnectorLoggingConfiguration;x,18,y,19,z,10;4*;\n"
          + "PutVoiceConnectorOrigination;;4*;\n"
          + "PutVoiceConnectorProxy;;4*;\n"
          + "PutVoiceConnectorStreamingConfiguration;1a;g,4*;\n"
          + "PutVoiceConnectorTermination;;4*;\n"
          + "PutVoiceConnectorTerminationCredentials;;4*;\n"
          + "RedactChannelMessage;;0*,1*,2*;\n"
          + "RegisterAppInstanceUserEndpoint;1b;1*;\n"
          + "SearchChannels;;0*,1*;\n"
          + "SendChannelMessage;;0*,1*,2*;\n"
          + "StartSpeakerSearchTask;;v,4;\n"
          + "StartVoiceToneAnalysisTask;;v,4;\n"
          + "StopSpeakerSearchTask;;v,4;\n"
          + "StopVoiceToneAnalysisTask;;v,4;\n"
          + "TagAttendee;;5*;\n"
          + "TagMeeting;;5*;7,1c,8\n"
          + "TagResource;;9,0,1,2,3,g,v,o,5,p,4,12;7,1c,8\n"
          + "UntagAttendee;;5*;\n"
          + "UntagMeeting;;5*;\n"
          + "UntagResource;;9,0,1,2,3,g,v,o,5,p,4,12;8\n"
          + "UpdateAppInstance;;9*;\n"
          + "UpdateAppInstanceBot;;0*;\n"
          + "UpdateAppInstanceUser;;1*;\n"
          + "UpdateAppInstanceUserEndpoint;;1*;\n"
          + "UpdateAttendeeCapabilities;;5*;\n"
          + "UpdateCDRSettings;a,u,b;;\n"
          + "UpdateChannel;;0*,1*,2*;\n"
          + "UpdateChannelFlow;;3*;\n"
          + "UpdateChannelMessage;;0*,1*,2*;\n"
          + "UpdateChannelReadMarker;;0*,1*,2*;\n"
          + "UpdateMediaInsightsPipelineConfiguration;w,h,i,j;g*;\n"
          + "UpdateMediaInsightsPipelineStatus;;v*;\n"
          + "UpdateMediaPipelineKinesisVideoStreamPool;;o*;\n"
          + "UpdateProxySession;;4*;\n"
          + "UpdateSipMediaApplication;;p*;\n"
          + "UpdateSipMediaApplicationCall;;p*;\n"
          + "UpdateSipRule;;p;\n"
          + "UpdateVoiceConnector;;4*;\n"
          + "UpdateVoiceConnectorGroup;;4;\n"
          + "UpdateVoiceProfile;;11*;\n"
          + "UpdateVoiceProfileDomain;;12*;\n"
          + "\n"
          + "9;1d;1c\n"
          + "0;1e;1c\n"
          + "1;1f;1c\n"
          + "2;1g;1c\n"
          + "3;1h;1c\n"
          + "g;1i;1c\n"
          + "v;1j;1c\n"
          + "o;1k;1c\n"
          + "5;1l;1c\n"
          + "p;1m;1c\n"
          + "4;1n;1c\n"
          + "11;1o;\n"
          + "12;1p;1c\n"
          + "\n"
          + "7;1q\n"
          + "1c;1q\n"
          + "8;1r\n"
          + "\n"
          + "CreateBotMembership;2026-02-13");

    /**
     * There is nothing to create.
     */
    private Table() {
    }
  }
}
