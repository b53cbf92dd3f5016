package dev.carillon.internal.iam;

import dev.carillon.internal.name.NearestNames;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The prefixes of the services that AWS listed in September 2026. The list gets old: what authors
 * declare and what a catalog is given of counts besides.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">
 *     Service Authorization Reference</a>
 */
public final class ServicePrefixes {

  /** What is listed, which a first policy needs nothing of. */
  private static final class Listed {
    private static final String LIST =
        """
        a2c a4b access-analyzer account account-access acm acm-pca aco-automation
        action-recommendations activate agent-registry agentaccess-mcp aidevops aiops
        airflow airflow-serverless amplify amplifybackend amplifyuibuilder aoss apigateway
        app-integrations appconfig appfabric appflow application-autoscaling
        application-signals application-signals-mcp application-transformation
        applicationinsights appmesh appmesh-preview apprunner appstream appstudio appsync
        apptest aps arc-region-switch arc-zonal-shift arsenal artifact athena auditmanager
        autoscaling autoscaling-plans aws-external-anthropic aws-marketplace
        aws-marketplace-management aws-portal awsconnector b2bi backup backup-gateway
        backup-search backup-storage batch bcm-dashboards bcm-data-exports
        bcm-pricing-calculator bcm-recommended-actions bedrock bedrock-agentcore
        bedrock-mantle bedrock-websearch billing billingconductor braket budgets bugbust
        cases cassandra ce chatbot chime cleanrooms cleanrooms-ml cloud9 clouddirectory
        cloudformation cloudfront cloudfront-keyvaluestore cloudhsm cloudsearch cloudshell
        cloudtrail cloudtrail-data cloudwatch codeartifact codebuild codecatalyst codecommit
        codeconnections codedeploy codedeploy-commands-secure codeguru codeguru-profiler
        codeguru-reviewer codeguru-security codepipeline codestar codestar-connections
        codestar-notifications codewhisperer cognito-identity cognito-idp cognito-sync
        comprehend comprehendmedical compute-optimizer config connect connect-campaigns
        consoleapp consolidatedbilling controlcatalog controltower cost-optimization-hub cur
        customer-verification databrew dataexchange datapipeline datasync datazone dax dbqms
        deadline detective devicefarm devops-guru directconnect discovery dlm dms
        docdb-elastic drs ds ds-data dsql dynamodb ebs ec2 ec2-instance-connect ec2messages
        ecr ecr-public ecs ecs-mcp eks eks-auth eks-mcp elasticache elasticbeanstalk
        elasticfilesystem elasticloadbalancing elasticmapreduce elastictranscoder
        elemental-activations elemental-appliances-software elemental-inference
        elemental-support-cases elemental-support-content emr-containers emr-serverless
        entityresolution es events eventsbilltoaws evidently evs execute-api finops-agent
        finspace finspace-api firehose fis fms forecast frauddetector freertos freetier fsx
        gamelift gameliftstreams geo geo-maps geo-places geo-routes glacier
        globalaccelerator glue grafana greengrass groundstation groundtruthlabeling
        guardduty health health-agent healthlake honeycode iam identity-sync identitystore
        identitystore-auth imagebuilder importexport inspector inspector-scan inspector2
        inspector2-telemetry interconnect internetmonitor invoicing iot iot-device-tester
        iotanalytics iotdeviceadvisor iotevents iotfleethub iotfleetwise iotjobsdata
        iotmanagedintegrations iotsitewise iottwinmaker iotwireless iq iq-permission ivs
        ivschat kafka kafka-cluster kafkaconnect kendra kendra-ranking kinesis
        kinesisanalytics kinesisvideo kms lakeformation lambda launchwizard lex
        license-manager license-manager-linux-subscriptions
        license-manager-user-subscriptions lightsail logs lookoutequipment lookoutmetrics
        lookoutvision m2 machinelearning macie2 managedblockchain managedblockchain-query
        mapcredits marketplacecommerceanalytics mechanicalturk mediaconnect mediaconvert
        mediaimport medialive mediapackage mediapackage-vod mediapackagev2 mediastore
        mediatailor medical-imaging memorydb mgh mgn migrationhub-orchestrator
        migrationhub-strategy mobileanalytics mobiletargeting monitron mpa mq neptune-db
        neptune-graph network-firewall network-security-director network-security-manager
        networkflowmonitor networkmanager networkmanager-chat networkmonitor nimble
        notifications notifications-contacts nova-act oam observabilityadmin odb omics one
        opensearch opsworks opsworks-cm organizations osis outposts panorama partnercentral
        partnercentral-account-management payment-cryptography payments pca-connector-ad
        pca-connector-scep pcs personalize pi pipes polly pricing pricingplanmanager
        private-networks profile proton purchase-orders q qapps qbusiness qdeveloper qldb
        quicksight ram rbin rds rds-data rds-db redshift redshift-data redshift-serverless
        refactor-spaces rekognition repostspace researchstudio resiliencehub
        resource-explorer resource-explorer-2 resource-groups rhelkb robomaker rolesanywhere
        route53 route53-recovery-cluster route53-recovery-control-config
        route53-recovery-readiness route53domains route53globalresolver route53profiles
        route53resolver rtbfabric rum s3 s3-object-lambda s3-outposts s3express s3files
        s3tables s3vectors sagemaker sagemaker-data-science-assistant sagemaker-geospatial
        sagemaker-mlflow sagemaker-unified-studio-mcp savingsplans scheduler schemas scn sdb
        secretsmanager security-ir securityagent securityhub securitylake serverlessrepo
        servicecatalog servicediscovery serviceextract servicequotas ses shield signer
        signin simspaceweaver sms sms-voice snow-device-management snowball sns
        social-messaging sqlworkbench sqs ssm ssm-contacts ssm-guiconnect ssm-incidents
        ssm-quicksetup ssm-sap ssmmessages sso sso-directory sso-oauth states storagegateway
        sts support support-console supportapp supportauthz supportplans sustainability swf
        synthetics tag tax textract thinclient timestream timestream-influxdb tiros tnb
        transcribe transfer transform transform-custom translate trustedadvisor ts
        user-subscriptions uxc vendor-insights verified-access verifiedpermissions voiceid
        vpc-lattice vpc-lattice-svcs vpce waf waf-regional wafv2 wam wellarchitected wickr
        wisdom workdocs worklink workmail workmailmessageflow workspaces
        workspaces-instances workspaces-web xray
        """;

    /** The services that have no resource types: their actions take only {@code *}. */
    private static final String THOSE_WITHOUT_RESOURCES =
        """
        a2c action-recommendations activate agentaccess-mcp application-transformation
        applicationinsights arsenal autoscaling-plans aws-marketplace-management aws-portal
        awsconnector backup-storage bcm-recommended-actions codedeploy-commands-secure
        codeguru comprehendmedical compute-optimizer consolidatedbilling
        cost-optimization-hub customer-verification dbqms discovery ec2messages ecs-mcp
        eks-mcp elemental-activations elemental-support-content finops-agent freetier
        groundtruthlabeling identitystore-auth importexport inspector inspector-scan
        inspector2-telemetry iot-device-tester lakeformation managedblockchain-query
        marketplacecommerceanalytics mechanicalturk mediaimport migrationhub-strategy
        mobileanalytics network-security-director networkmanager-chat
        partnercentral-account-management pricing researchstudio resource-explorer rhelkb
        route53domains sagemaker-data-science-assistant sagemaker-unified-studio-mcp
        serviceextract sms snowball ssm-guiconnect ssmmessages sso-directory support
        support-console supportapp supportplans sustainability tag tax tiros
        user-subscriptions uxc verified-access wam
        """;

    /**
     * The services that have no condition keys: their requests have only what every request has.
     */
    private static final String THOSE_WITHOUT_KEYS =
        """
        a2c action-recommendations activate amplifybackend application-transformation
        appmesh-preview appstudio arsenal autoscaling-plans aws-marketplace-management
        aws-portal awsconnector backup-storage bcm-recommended-actions bedrock-websearch
        clouddirectory cloudfront-keyvaluestore cloudsearch codedeploy-commands-secure
        codeguru cognito-sync consoleapp consolidatedbilling controlcatalog
        cost-optimization-hub customer-verification dbqms ecs-mcp eks-mcp
        elastictranscoder elemental-activations elemental-appliances-software
        elemental-support-content finops-agent finspace-api freetier geo-maps geo-places
        geo-routes groundtruthlabeling honeycode identity-sync identitystore-auth
        importexport inspector inspector-scan inspector2-telemetry iot-device-tester iq
        iq-permission machinelearning managedblockchain-query mapcredits
        marketplacecommerceanalytics mechanicalturk mediaimport migrationhub-strategy
        mobileanalytics network-security-director networkmanager-chat nova-act
        opensearch opsworks opsworks-cm polly pricing pricingplanmanager rds-db
        researchstudio resource-explorer rhelkb route53domains
        sagemaker-data-science-assistant sagemaker-unified-studio-mcp sdb serviceextract
        sms snowball ssm-guiconnect sso-directory sso-oauth support support-console
        supportapp supportplans sustainability tag tax tiros trustedadvisor uxc
        verified-access vpce wam workdocs workmailmessageflow
        """;

    private static final Set<String> ALL = words(LIST);
    private static final Set<String> WITHOUT_KEYS = words(THOSE_WITHOUT_KEYS);
    private static final Set<String> WITHOUT_RESOURCES = words(THOSE_WITHOUT_RESOURCES);

    /**
     * What stands for a service in ARNs only.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html">
     *     Required permissions for VM Import/Export: vmie</a>
     */
    private static final Set<String> OF_ARNS =
        Set.of("catalog", "elastic-inference", "route53-recovery-control", "vmie");

    /** What stands in front of condition keys only. */
    private static final Set<String> OF_KEYS =
        Set.of(
            "catalog",
            "cognito-identity-auth",
            "cognito-identity-unauth",
            "credentials-iot",
            "identitycenter");

    private static Set<String> words(String text) {
      return new TreeSet<>(Set.of(text.strip().split("\\s+")));
    }
  }

  private ServicePrefixes() {}

  /**
   * Returns whether the service is listed, and has no resource types. Of one without any in a
   * reference, this says that there are none, and not only that the reference does not tell them.
   */
  static boolean hasNoResources(String prefix) {
    return Listed.WITHOUT_RESOURCES.contains(prefix.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns whether the service is listed, and has no condition keys, as {@link #hasNoResources}.
   */
  static boolean hasNoKeys(String prefix) {
    return Listed.WITHOUT_KEYS.contains(prefix.toLowerCase(Locale.ROOT));
  }

  /** Returns the prefixes, sorted. */
  public static Set<String> all() {
    return Listed.ALL;
  }

  /** Returns the prefix that was surely meant by one that is not known; empty if it is. */
  public static Optional<String> meant(String prefix) {
    return contains(prefix) ? Optional.empty() : NearestNames.near(prefix, Listed.ALL);
  }

  /** Returns whether this is one of the prefixes, in any letter case, or was declared. */
  public static boolean contains(String prefix) {
    String folded = prefix.toLowerCase(Locale.ROOT);
    return Listed.ALL.contains(folded) || DeclaredService.isDeclared(folded);
  }

  /** Returns whether ARNs have this for their service. */
  public static boolean isInArns(String service) {
    return contains(service) || isOnlyInArns(service);
  }

  /** Returns whether ARNs have this for their service, and no action has it. */
  public static boolean isOnlyInArns(String service) {
    return Listed.OF_ARNS.contains(service);
  }

  /** Returns whether condition keys have this in front of the colon. */
  public static boolean isInKeys(String prefix) {
    return contains(prefix) || Listed.OF_KEYS.contains(prefix.toLowerCase(Locale.ROOT));
  }
}
