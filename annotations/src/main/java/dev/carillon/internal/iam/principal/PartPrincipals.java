package dev.carillon.internal.iam.principal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.carillon.internal.iam.page.PageRows;
import java.util.List;
import java.util.Set;

/** The service principals of parts of a service: {@code pods.eks.amazonaws.com}. */
final class PartPrincipals {

  /**
   * The name of a policy of AWS's own, whose page is {@code
   * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/} with the name and {@code
   * .html}, or the address of a page; below it the principals that it shows, as of November 2026.
   */
  private static final String PAGES =
      """
      AdministratorAccess-AWSElasticBeanstalk
        maintenance.elasticbeanstalk managedupdates.elasticbeanstalk
      AIOpsConsoleAdminPolicy
        ssm.integrations
      AmazonAppStreamFullAccess
        appstream.application-autoscaling
      AmazonCognitoPowerUser
        email.cognito-idp
      AmazonDynamoDBFullAccess
        contributorinsights.dynamodb dynamodb.application-autoscaling kinesisreplication.dynamodb
        replication.dynamodb
      AmazonEC2ContainerRegistryFullAccess
        replication.ecr
      AmazonEC2SpotFleetAutoscaleRole
        ec2.application-autoscaling
      AmazonECS_FullAccess
        ecs.application-autoscaling
      AmazonFSxFullAccess
        s3.data-source.lustre.fsx
      AmazonGuardDutyFullAccess
        malware-protection-plan.guardduty malware-protection.guardduty
      AmazonInspector2AmiScanServiceRolePolicy
        ami.inspector2
      AmazonInspector2FullAccess
        agentless.inspector2
      AmazonInspector2FullAccess_v2
        thirdparty.config thirdparty.inspector2
      AmazonKeyspacesFullAccess
        replication.cassandra
      AmazonLexFullAccess
        channels.lex channels.lexv2 replication.lexv2
      AmazonMCSFullAccess
        cassandra.application-autoscaling
      AmazonMSKFullAccess
        delivery.logs
      AmazonPrometheusFullAccess
        scraper.aps
      AmazonRDSCustomPreviewServiceRolePolicy
        custom.rds-preview
      AmazonRDSCustomServiceRolePolicy
        custom.rds
      AmazonRDSFullAccess
        rds.application-autoscaling
      AmazonS3TablesFullAccess
        replication.s3tables
      https://docs.aws.amazon.com/AmazonS3/latest/userguide/metadata-tables-permissions.html
        maintenance.s3tables metadata.s3
      AmazonSageMakerEdgeDeviceFleetPolicy
        credentials.iot
      AmazonSageMakerFullAccess
        sagemaker.application-autoscaling
      AmazonSageMakerModelCustomizationCoreAccess
        job.sagemaker
      AmazonWorkMailFullAccess
        events.workmail
      AmazonWorkSpacesThinClientFullAccess
        monitoring.thinclient
      AWSBackupFullAccess
        restore-testing.backup
      AWSEC2CapacityManagerServiceRolePolicy
        ec2.capacitymanager
      AWSElasticBeanstalkServiceRolePolicy
        pods.eks
      AWSHealth_EventProcessorServiceRolePolicy
        event-processor.health
      AWSIQFullAccess
        contract.iq permission.iq
      AWSLambdaManagedEC2ResourceOperator
        scaler.lambda
      AWSLambdaNetworkConnectorOperatorPolicy
        network-connectors.lambda
      AWSLicenseManagerServiceRolePolicy
        license-management.marketplace license-manager.member-account
      AWSManagedServices_EventsServiceRolePolicy
        events.managedservices
      AWSManagedSettingsAdminAccess
        cost-optimization-hub.bcm
      AWSMarketplaceSellerFullAccess
        assets.marketplace resale-authorization.marketplace
      AWSMigrationHubFullAccess
        continuousexport.discovery dmsintegration.migrationhub smsintegration.migrationhub
      AWSObservabilityAdminTelemetryEnablementServiceRolePolicy
        telemetry-enablement.observabilityadmin
      AWSPartnerCentralFullAccess
        resource-snapshot-job.partnercentral-selling
      AWSPrivateMarketplaceAdminFullAccess
        private-marketplace.marketplace
      AWSProtonFullAccess
        sync.proton
      AWSQuickSetupManageJITNAResourcesExecutionPolicy
        justintimeaccess.ssm notifications.ssm
      AWSSecurityIncidentResponseFullAccess
        triage.security-ir
      AWSServiceCatalogAdminFullAccess
        orgsdatasync.servicecatalog
      AWSTrustedAdvisorPriorityFullAccess
        reporting.trustedadvisor
      BedrockAgentCoreFullAccess
        network.bedrock-agentcore runtime-identity.bedrock-agentcore
        runtime-instances.bedrock-agentcore
      CloudTrailEventContext
        context.cloudtrail
      CloudWatchEventsFullAccess
        apidestinations.events
      CloudWatchFullAccessV2
        application-signals.cloudwatch telemetry-pipelines.observabilityadmin
      CloudWatchOpenSearchDashboardsFullAccess
        directquery.opensearchservice observability.aoss
      ConfigConformsServiceRolePolicy
        remediation.config
      DBModProvisioningAndMigration
        schema-conversion.dms
      EC2ApplicationStatusChecksServiceRolePolicy
        ec2.application-status-checks
      SageMakerStudioProjectProvisioningRolePolicy
        ops.athena ops.emr-serverless
      SageMakerStudioProjectUserRolePolicy
        access-grants.s3
      WellArchitectedConsoleFullAccess
        agent.wellarchitected metrics.wellarchitected
      https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html
        logger.cloudfront replicator.lambda
      https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html
        lambda.alarms.cloudwatch
      https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations-GetStarted-CloudWatchAlarms.html
        aiops.alarms.cloudwatch
      https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-trustpolicy.html
        streams.metrics.cloudwatch
      https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html
        monitoring.rds
      https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ExportSnapshot.html
        export.rds
      https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateScheduledAction.html
        scheduler.redshift
      https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-iam-role-policies.html
        batchoperations.s3
      https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
        logging.s3
      https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/create-application-iam.html
        application.qbusiness
      https://docs.aws.amazon.com/apigateway/latest/developerguide/using-service-linked-roles.html
        ops.apigateway
      https://docs.aws.amazon.com/apprunner/latest/dg/security_iam_service-with-iam.html
        build.apprunner tasks.apprunner
      https://docs.aws.amazon.com/autoscaling/application/userguide/services-that-can-integrate-lambda.html
        lambda.application-autoscaling
      https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RegisterType.html
        resources.cloudformation
      https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/git-sync-prereq.html
        cloudformation.sync.codeconnections
      https://docs.aws.amazon.com/chime-sdk/latest/dg/create-concat-pipe-steps.html
        mediapipelines.chime
      https://docs.aws.amazon.com/chime-sdk/latest/dg/play-audio-get-digits.html
        voiceconnector.chime
      https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
        logdelivery.elasticloadbalancing
      https://docs.aws.amazon.com/macie/latest/user/findings-retrieve-sd-options.html
        reveal-samples.macie
      https://docs.aws.amazon.com/organizations/latest/userguide/services-that-can-integrate-cloudformation.html
        member.org.stacksets.cloudformation stacksets.cloudformation
      https://docs.aws.amazon.com/systems-manager/latest/userguide/using-service-linked-roles-service-action-2.html
        accountdiscovery.ssm
      https://docs.aws.amazon.com/systems-manager/latest/userguide/using-service-linked-roles-service-action-3.html
        opsdatasync.ssm
      https://docs.aws.amazon.com/systems-manager/latest/userguide/using-service-linked-roles-service-action-4.html
        opsinsights.ssm
      https://docs.aws.amazon.com/waf/latest/DDOSAPIReference/API_AssociateDRTRole.html
        drt.shield
      """;

  /** Their names without the domain. */
  static final Set<String> ALL =
      PageRows.of(PAGES).flatMap(List::stream).collect(toUnmodifiableSet());

  private PartPrincipals() {}
}
