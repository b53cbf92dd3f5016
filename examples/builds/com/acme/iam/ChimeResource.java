package com.acme.iam;

import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.arn.ResourceArn;
import java.lang.CharSequence;
import javax.annotation.processing.Generated;

/**
 * The resources of Amazon Chime.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonchime.html">AWS</a>
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "chime"
)
public final class ChimeResource {
  /**
   * There is nothing to create.
   */
  private ChimeResource() {
  }

  /**
   * Names a resource of the type <code>app-instance</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:chime:$&#123;Region&#125;:$&#123;AccountId&#125;:app-instance/$&#123;AppInstanceId&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param accountId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccountId&#125;</code>
   * @param appInstanceId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AppInstanceId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn appInstance(CharSequence region, CharSequence accountId,
      CharSequence appInstanceId) {
    return ResourceArn.of("chime", "app-instance",
        "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}", region, accountId, appInstanceId)
        .unlike(
        "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/bot/${AppInstanceBotId}",
        "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/user/${AppInstanceUserId}",
        "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel/${ChannelId}",
        "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel-flow/${ChannelFlowId}");
  }

  /**
   * Names a resource of the type <code>app-instance-bot</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:chime:$&#123;Region&#125;:$&#123;AccountId&#125;:app-instance/$&#123;AppInstanceId&#125;/bot/$&#123;AppInstanceBotId&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param accountId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccountId&#125;</code>
   * @param appInstanceId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AppInstanceId&#125;</code>
   * @param appInstanceBotId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AppInstanceBotId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn appInstanceBot(CharSequence region, CharSequence accountId,
      CharSequence appInstanceId, CharSequence appInstanceBotId) {
    return ResourceArn.of("chime", "app-instance-bot",
        "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/bot/${AppInstanceBotId}", region, accountId, appInstanceId, appInstanceBotId);
  }

  /**
   * Names a resource of the type <code>app-instance-user</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:chime:$&#123;Region&#125;:$&#123;AccountId&#125;:app-instance/$&#123;AppInstanceId&#125;/user/$&#123;AppInstanceUserId&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param accountId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccountId&#125;</code>
   * @param appInstanceId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AppInstanceId&#125;</code>
   * @param appInstanceUserId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AppInstanceUserId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn appInstanceUser(CharSequence region, CharSequence accountId,
      CharSequence appInstanceId, CharSequence appInstanceUserId) {
    return ResourceArn.of("chime", "app-instance-user",
        "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/user/${AppInstanceUserId}", region, accountId, appInstanceId, appInstanceUserId);
  }

  /**
   * Names a resource of the type <code>channel</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:chime:$&#123;Region&#125;:$&#123;AccountId&#125;:app-instance/$&#123;AppInstanceId&#125;/channel/$&#123;ChannelId&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param accountId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccountId&#125;</code>
   * @param appInstanceId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AppInstanceId&#125;</code>
   * @param channelId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;ChannelId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn channel(CharSequence region, CharSequence accountId,
      CharSequence appInstanceId, CharSequence channelId) {
    return ResourceArn.of("chime", "channel",
        "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel/${ChannelId}", region, accountId, appInstanceId, channelId);
  }

  /**
   * Names a resource of the type <code>channel-flow</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:chime:$&#123;Region&#125;:$&#123;AccountId&#125;:app-instance/$&#123;AppInstanceId&#125;/channel-flow/$&#123;ChannelFlowId&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param accountId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccountId&#125;</code>
   * @param appInstanceId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AppInstanceId&#125;</code>
   * @param channelFlowId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;ChannelFlowId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn channelFlow(CharSequence region, CharSequence accountId,
      CharSequence appInstanceId, CharSequence channelFlowId) {
    return ResourceArn.of("chime", "channel-flow",
        "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel-flow/${ChannelFlowId}", region, accountId, appInstanceId, channelFlowId);
  }

  /**
   * Names a resource of the type <code>media-insights-pipeline-configuration</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:chime:$&#123;Region&#125;:$&#123;AccountId&#125;:media-insights-pipeline-configuration/$&#123;ConfigurationName&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param accountId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccountId&#125;</code>
   * @param configurationName plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;ConfigurationName&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn mediaInsightsPipelineConfiguration(CharSequence region,
      CharSequence accountId, CharSequence configurationName) {
    return ResourceArn.of("chime", "media-insights-pipeline-configuration",
        "arn:${Partition}:chime:${Region}:${AccountId}:media-insights-pipeline-configuration/${ConfigurationName}", region, accountId, configurationName);
  }

  /**
   * Names a resource of the type <code>media-pipeline</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:chime:$&#123;Region&#125;:$&#123;AccountId&#125;:media-pipeline/$&#123;MediaPipelineId&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param accountId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccountId&#125;</code>
   * @param mediaPipelineId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;MediaPipelineId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn mediaPipeline(CharSequence region, CharSequence accountId,
      CharSequence mediaPipelineId) {
    return ResourceArn.of("chime", "media-pipeline",
        "arn:${Partition}:chime:${Region}:${AccountId}:media-pipeline/${MediaPipelineId}", region, accountId, mediaPipelineId);
  }

  /**
   * Names a resource of the type <code>media-pipeline-kinesis-video-stream-pool</code> by its
   * ARN,
   * <code>arn:$&#123;Partition&#125;:chime:$&#123;Region&#125;:$&#123;AccountId&#125;:media-pipeline-kinesis-video-stream-pool/$&#123;PoolName&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param accountId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccountId&#125;</code>
   * @param poolName plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;PoolName&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn mediaPipelineKinesisVideoStreamPool(CharSequence region,
      CharSequence accountId, CharSequence poolName) {
    return ResourceArn.of("chime", "media-pipeline-kinesis-video-stream-pool",
        "arn:${Partition}:chime:${Region}:${AccountId}:media-pipeline-kinesis-video-stream-pool/${PoolName}", region, accountId, poolName);
  }

  /**
   * Names a resource of the type <code>meeting</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:chime:$&#123;Region&#125;:$&#123;AccountId&#125;:meeting/$&#123;MeetingId&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param accountId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccountId&#125;</code>
   * @param meetingId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;MeetingId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn meeting(CharSequence region, CharSequence accountId,
      CharSequence meetingId) {
    return ResourceArn.of("chime", "meeting",
        "arn:${Partition}:chime:${Region}:${AccountId}:meeting/${MeetingId}", region, accountId, meetingId);
  }

  /**
   * Names a resource of the type <code>sip-media-application</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:chime:$&#123;Region&#125;:$&#123;AccountId&#125;:sma/$&#123;SipMediaApplicationId&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param accountId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccountId&#125;</code>
   * @param sipMediaApplicationId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;SipMediaApplicationId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn sipMediaApplication(CharSequence region, CharSequence accountId,
      CharSequence sipMediaApplicationId) {
    return ResourceArn.of("chime", "sip-media-application",
        "arn:${Partition}:chime:${Region}:${AccountId}:sma/${SipMediaApplicationId}", region, accountId, sipMediaApplicationId);
  }

  /**
   * Names a resource of the type <code>voice-connector</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:chime:$&#123;Region&#125;:$&#123;AccountId&#125;:vc/$&#123;VoiceConnectorId&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param accountId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccountId&#125;</code>
   * @param voiceConnectorId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;VoiceConnectorId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn voiceConnector(CharSequence region, CharSequence accountId,
      CharSequence voiceConnectorId) {
    return ResourceArn.of("chime", "voice-connector",
        "arn:${Partition}:chime:${Region}:${AccountId}:vc/${VoiceConnectorId}", region, accountId, voiceConnectorId);
  }

  /**
   * Names a resource of the type <code>voice-profile</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:chime:$&#123;Region&#125;:$&#123;AccountId&#125;:voice-profile/$&#123;VoiceProfileId&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param accountId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccountId&#125;</code>
   * @param voiceProfileId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;VoiceProfileId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn voiceProfile(CharSequence region, CharSequence accountId,
      CharSequence voiceProfileId) {
    return ResourceArn.of("chime", "voice-profile",
        "arn:${Partition}:chime:${Region}:${AccountId}:voice-profile/${VoiceProfileId}", region, accountId, voiceProfileId);
  }

  /**
   * Names a resource of the type <code>voice-profile-domain</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:chime:$&#123;Region&#125;:$&#123;AccountId&#125;:voice-profile-domain/$&#123;VoiceProfileDomainId&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param accountId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccountId&#125;</code>
   * @param voiceProfileDomainId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;VoiceProfileDomainId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn voiceProfileDomain(CharSequence region, CharSequence accountId,
      CharSequence voiceProfileDomainId) {
    return ResourceArn.of("chime", "voice-profile-domain",
        "arn:${Partition}:chime:${Region}:${AccountId}:voice-profile-domain/${VoiceProfileDomainId}", region, accountId, voiceProfileDomainId);
  }
}
