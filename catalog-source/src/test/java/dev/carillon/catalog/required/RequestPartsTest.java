package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.WrittenUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the parts of a request, each built by itself, say of the resources. */
final class RequestPartsTest {

  /** A request names what it is about in its parts, too, if each of them does. */
  @Test
  void constantsOfPartsNameResources() {
    String entry = "events.model.PutEventsRequestEntry";
    RequestUse parts = WrittenUse.of("eventBusName=orders");
    assertEquals(Set.of("arn:aws:events:*:*:event-bus/orders"), events(entry, parts));
    parts.built();
    assertEquals(
        Set.of("arn:aws:events:*:*:event-bus/default", "arn:aws:events:*:*:event-bus/orders"),
        events(entry, parts));
    parts.built();
    parts.set("eventBusName", Optional.empty(), List.of());
    assertEquals(Set.of("arn:aws:events:*:*:event-bus/*"), events(entry, parts));
    assertEquals(
        Set.of("arn:aws:events:*:*:event-bus/default"), events(entry, WrittenUse.of("source=a")));
  }

  /** Buses of the newer kind have a client of their own, which names them by their ARNs. */
  @Test
  void eachKindOfBusHasItsClient() {
    String arn =
        "arn:aws:events:eu-west-1:111122223333:event-busv2/orders/abcdefghijklmnopqrstuvwxy";
    WrittenRequest.assertNames(
        arn, "events:PutEvents", "eventbridgev2.PutEvents", "eventBusArn=" + arn);
    WrittenRequest.assertNames(
        "arn:aws:events:*:*:event-busv2/*/*",
        "events:PutEvents",
        "eventbridgev2.PutEvents",
        "eventBusArn=?");
    WrittenRequest.assertNames(
        "arn:aws:events:*:*:event-bus/orders",
        "events:DescribeEventBus",
        "eventbridge.DescribeEventBus",
        "name=orders");
    assertEquals(
        Set.of("arn:aws:events:*:*:event-bus/*", "arn:aws:events:*:*:event-busv2/*/*"),
        WrittenRequest.arns("events:PutEvents", "", Map.of()));
  }

  /** The model that ranks is named in a part, and nothing else is invoked. */
  @Test
  void aModelThatRanksIsTheOneThatIsInvoked() {
    String folder = "software.amazon.awssdk.services.bedrockagentruntime.model.";
    String model = "arn:aws:bedrock:us-west-2::foundation-model/cohere.rerank-v3-5:0";
    Map<String, RequestUse> uses =
        Map.of(
            folder + "RerankRequest",
            taking("rerankingConfiguration", folder + "RerankingConfiguration"),
            folder + "RerankingConfiguration",
            taking("bedrockRerankingConfiguration", folder + "BedrockRerankingConfiguration"),
            folder + "BedrockRerankingConfiguration",
            taking("modelConfiguration", folder + "BedrockRerankingModelConfiguration"),
            folder + "BedrockRerankingModelConfiguration",
            WrittenUse.of("modelArn=" + model));
    assertEquals(
        Set.of(model), WrittenRequest.arns("bedrock:InvokeModel", folder + "RerankRequest", uses));
    Map<String, RequestUse> answered =
        Map.of(
            folder + "RetrieveAndGenerateRequest",
            taking("knowledgeBaseConfiguration", folder + "KnowledgeBaseConfiguration"),
            folder + "KnowledgeBaseConfiguration",
            WrittenUse.of("modelArn=" + model.replace("rerank", "command")));
    assertEquals(
        Set.of(model.replace("rerank", "command")),
        WrittenRequest.arns(
            "bedrock:InvokeModel", folder + "RetrieveAndGenerateRequest", answered));
  }

  /** The ARN of one of several is whole in the policy, with its Region and account. */
  @Test
  void arnsInPartsNameResources() {
    String folder = "route53recoverycluster.model.";
    String request = folder + "UpdateRoutingControlStatesRequest";
    String entry = folder + "UpdateRoutingControlStateEntry";
    String arn = "arn:aws:route53-recovery-control::111122223333:controlpanel/p/routingcontrol/c";
    RequestUse use = taking("updateRoutingControlStateEntries", entry);
    for (String given : List.of(arn, "arn:aws:sqs:eu-west-1:111122223333:q", "?")) {
      RequestUse part = WrittenUse.of("routingControlArn=" + given);
      String any = "arn:aws:route53-recovery-control::*:controlpanel/*/routingcontrol/*";
      assertEquals(
          Set.of(given.equals(arn) ? arn : any),
          WrittenRequest.arns(
              "route53-recovery-cluster:UpdateRoutingControlStates",
              request,
              Map.of(request, use, entry, part)),
          given);
    }
  }

  /** A type that the action need not name counts where a part of the request names it. */
  @Test
  void aPartOfTheRequestNamesWhatNeedNotBeNamed() {
    String folder = "software.amazon.awssdk.services.sesv2.model.";
    assertEquals(
        Set.of("arn:aws:ses:*:*:identity/*", "arn:aws:ses:*:*:template/welcome"),
        WrittenRequest.arns(
            "ses:SendEmail",
            folder + "SendEmailRequest",
            Map.of(
                folder + "SendEmailRequest", taking("content", folder + "EmailContent"),
                folder + "EmailContent", taking("template", folder + "Template"),
                folder + "Template", WrittenUse.of("templateName=welcome"))));
  }

  /** What is made of a source is not all that the action is on. */
  @Test
  void aPartIsNotAllBesideASource() {
    String folder = "efs.model.";
    String request = folder + "CreateReplicationConfigurationRequest";
    RequestUse use = taking("destinations", folder + "DestinationToCreate");
    use.set("sourceFileSystemId", Optional.of("fs-1"), List.of());
    assertEquals(
        Set.of("arn:aws:elasticfilesystem:*:*:file-system/*"),
        WrittenRequest.arns(
            "elasticfilesystem:CreateReplicationConfiguration",
            request,
            Map.of(
                request, use, folder + "DestinationToCreate", WrittenUse.of("fileSystemId=fs-2"))));
  }

  /** What AWS names by an id is named by its name, too. */
  @Test
  void aPartNamesByAnyName() {
    String folder = "software.amazon.awssdk.services.ec2.model.";
    String configs = folder + "FleetLaunchTemplateConfigRequest";
    assertEquals(
        Set.of(
            "arn:aws:ec2:*:*:fleet/*",
            "arn:aws:ec2:*:*:instance/*",
            "arn:aws:ec2:*:*:launch-template/*"),
        WrittenRequest.arns(
            "ec2:CreateFleet",
            folder + "CreateFleetRequest",
            Map.of(
                folder + "CreateFleetRequest",
                taking("launchTemplateConfigs", configs),
                configs,
                WrittenUse.of("launchTemplateName=web"))));
  }

  /** The Region of a replica is not that of the secret which is replicated. */
  @Test
  void regionAndAccountOfAPartAreNotThoseOfTheResource() {
    String folder = "software.amazon.awssdk.services.secretsmanager.model.";
    RequestUse replicate = WrittenUse.of("secretId=db region=eu-west-1 account=111122223333");
    replicate.set("addReplicaRegions", Optional.empty(), List.of(folder + "ReplicaRegionType"));
    assertEquals(
        Set.of("arn:aws:secretsmanager:*:*:secret:db-??????"),
        WrittenRequest.arns(
            "secretsmanager:ReplicateSecretToRegions",
            folder + "ReplicateSecretToRegionsRequest",
            Map.of(
                folder + "ReplicateSecretToRegionsRequest",
                replicate,
                folder + "ReplicaRegionType",
                WrittenUse.of("region=eu-west-1"))));
  }

  @Test
  void whatATableShallBeNamesIt() {
    String folder = "software.amazon.awssdk.services.glue.model.";
    assertEquals(
        Set.of(
            "arn:aws:glue:*:*:catalog",
            "arn:aws:glue:*:*:database/*",
            "arn:aws:glue:*:*:table/*/orders"),
        WrittenRequest.arns(
            "glue:CreateTable",
            folder + "CreateTableRequest",
            Map.of(
                folder + "CreateTableRequest",
                taking("tableInput", folder + "TableInput"),
                folder + "TableInput",
                WrittenUse.of("name=orders"))));
  }

  @Test
  void whatAPipelineShallBeNamesIt() {
    String folder = "software.amazon.awssdk.services.codepipeline.model.";
    assertEquals(
        Set.of("arn:aws:codepipeline:*:*:release"),
        WrittenRequest.arns(
            "codepipeline:CreatePipeline",
            folder + "CreatePipelineRequest",
            Map.of(
                folder + "CreatePipelineRequest",
                taking("pipeline", folder + "PipelineDeclaration"),
                folder + "PipelineDeclaration",
                WrittenUse.of("name=release"))));
  }

  @Test
  void theKeyOfATagNamesNoObject() {
    String folder = "software.amazon.awssdk.services.transcribe.model.";
    RequestUse start = WrittenUse.of("outputBucketName");
    start.set("tags", Optional.empty(), List.of(folder + "Tag"));
    assertEquals(
        Set.of("arn:aws:s3:*:*:accesspoint/*/object/*", "arn:aws:s3:::*/*"),
        WrittenRequest.arns(
            "s3:PutObject",
            folder + "StartTranscriptionJobRequest",
            Map.of(
                folder + "StartTranscriptionJobRequest",
                start,
                folder + "Tag",
                WrittenUse.of("key=team"))));
  }

  /** A request that lacks the part in which others name something is about whatever it is. */
  @Test
  void aPartThatSomeRequestLacksNamesNothing() {
    String folder = "software.amazon.awssdk.services.ec2.model.";
    String request = folder + "RunInstancesRequest";
    String part = folder + "InstanceNetworkInterfaceSpecification";
    RequestUse use = taking("networkInterfaces", part);
    Map<String, RequestUse> uses = Map.of(request, use, part, WrittenUse.of("subnetId=subnet-1"));
    Set<String> arns = WrittenRequest.arns("ec2:RunInstances", request, uses);
    assertTrue(arns.contains("arn:aws:ec2:*:*:subnet/subnet-1"), arns.toString());
    WrittenUse.again(use, "imageId=ami-1");
    arns = WrittenRequest.arns("ec2:RunInstances", request, uses);
    assertTrue(arns.contains("arn:aws:ec2:*:*:subnet/*"), arns.toString());
  }

  /** Returns the use of a builder with a setter that is given a part. */
  private static RequestUse taking(String setter, String part) {
    RequestUse use = new RequestUse();
    use.made(setter, List.of(part));
    return use;
  }

  private Set<String> events(String entry, RequestUse parts) {
    String request = "events.model.PutEventsRequest";
    return WrittenRequest.arns(
        "events:PutEvents", request, Map.of(request, taking("entries", entry), entry, parts));
  }
}
