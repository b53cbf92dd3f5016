package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where logs of a service may be delivered to, and which actions each place may ask for. */
final class LogDeliveriesTest {

  @ParameterizedTest
  @CsvSource({
    "ec2:ModifyVerifiedAccessInstanceLoggingConfiguration, accessLogs s3, logs:CreateLogDelivery"
        + " logs:DeleteLogDelivery logs:GetLogDelivery logs:ListLogDeliveries"
        + " logs:UpdateLogDelivery s3:GetBucketPolicy s3:PutBucketPolicy",
    "ec2:ModifyVerifiedAccessInstanceLoggingConfiguration, cloudWatchLogs, logs:DescribeLogGroups"
        + " logs:DescribeResourcePolicies logs:PutResourcePolicy",
    "ec2:ModifyVerifiedAccessInstanceLoggingConfiguration, kinesisDataFirehose,"
        + " firehose:TagDeliveryStream iam:CreateServiceLinkedRole",
    "ec2:ModifyVerifiedAccessInstanceLoggingConfiguration, verifiedAccessInstanceId, ''",
    "ivschat:UpdateLoggingConfiguration, destinationConfiguration, firehose:TagDeliveryStream"
        + " iam:CreateServiceLinkedRole logs:CreateLogDelivery logs:DeleteLogDelivery"
        + " logs:DescribeLogGroups logs:DescribeResourcePolicies logs:GetLogDelivery"
        + " logs:ListLogDeliveries logs:PutResourcePolicy logs:UpdateLogDelivery"
        + " s3:GetBucketPolicy s3:PutBucketPolicy",
    "ivschat:UpdateLoggingConfiguration, name, ''",
    "rum:UpdateAppMonitor, cwLogEnabled, iam:CreateServiceLinkedRole iam:GetRole"
        + " logs:PutResourcePolicy",
    "vpc-lattice:DeleteResourceGateway, x, ec2:DeleteNetworkInterface",
    "elasticache:ModifyCacheCluster, logDeliveryConfigurations, logs:CreateLogDelivery"
        + " logs:DeleteLogDelivery logs:GetLogDelivery logs:ListLogDeliveries"
        + " logs:UpdateLogDelivery",
    "elasticache:ModifyCacheCluster, cacheClusterId, ''",
    "kafka:UpdateMonitoring, loggingInfo s3, logs:CreateLogDelivery logs:DeleteLogDelivery"
        + " logs:GetLogDelivery logs:ListLogDeliveries logs:UpdateLogDelivery s3:GetBucketPolicy"
        + " s3:PutBucketPolicy",
    "kafka:UpdateMonitoring, loggingInfo firehose, firehose:TagDeliveryStream"
        + " logs:CreateLogDelivery logs:DeleteLogDelivery logs:GetLogDelivery"
        + " logs:ListLogDeliveries logs:UpdateLogDelivery",
    "transfer:CreateServer, domain, ''",
    "transfer:CreateServer, structuredLogDestinations, logs:DeleteLogDelivery"
        + " logs:DescribeLogGroups logs:DescribeResourcePolicies logs:GetLogDelivery"
        + " logs:ListLogDeliveries logs:PutResourcePolicy logs:UpdateLogDelivery",
    "storagegateway:UpdateGatewayInformation, cloudWatchLogGroupARN, logs:CreateLogDelivery"
        + " logs:DescribeLogGroups logs:DescribeResourcePolicies logs:PutResourcePolicy",
    "storagegateway:UpdateGatewayInformation, gatewayName, ''",
    "ec2:ModifyVpnTunnelOptions, tunnelOptions phase1LifetimeSeconds, ''",
    "ec2:ModifyVpnTunnelOptions, tunnelOptions logOptions, logs:CreateLogDelivery"
        + " logs:DeleteLogDelivery logs:DescribeLogGroups logs:DescribeResourcePolicies"
        + " logs:GetLogDelivery logs:ListLogDeliveries logs:PutResourcePolicy"
        + " logs:UpdateLogDelivery",
  })
  void theTargetDecides(String operation, String setters, String perhaps) {
    assertEquals(perhaps, perhaps(operation, setters));
  }

  @ParameterizedTest
  @CsvSource({
    "rum:CreateAppMonitor, name cwLogEnabled, logs:PutResourcePolicy rum:CreateAppMonitor",
    "rum:UpdateAppMonitor, name cwLogEnabled, rum:UpdateAppMonitor",
    "rum:UpdateAppMonitor, name, rum:UpdateAppMonitor",
    "vpc-lattice:CreateAccessLogSubscription, destinationArn, logs:CreateLogDelivery"
        + " logs:GetLogDelivery vpc-lattice:CreateAccessLogSubscription",
    "vpc-lattice:CreateResourceGateway, name, ec2:DescribeSecurityGroups ec2:DescribeSubnets"
        + " vpc-lattice:CreateResourceGateway",
    "vpc-lattice:CreateServiceNetworkVpcAssociation, vpcIdentifier,"
        + " ec2:DescribeVpcs vpc-lattice:CreateServiceNetworkVpcAssociation",
    "vpc-lattice:CreateServiceNetworkVpcAssociation, vpcIdentifier securityGroupIds,"
        + " ec2:DescribeSecurityGroups ec2:DescribeVpcs"
        + " vpc-lattice:CreateServiceNetworkVpcAssociation",
    "route53resolver:AssociateResolverRule, name, ec2:DescribeVpcs"
        + " route53resolver:AssociateResolverRule",
    "kafka:CreateClusterV2, clusterName, ec2:DescribeSecurityGroups ec2:DescribeSubnets"
        + " ec2:DescribeVpcs kafka:CreateClusterV2",
    "ds:CreateMicrosoftAD, name, ds:CreateMicrosoftAD ec2:AuthorizeSecurityGroupEgress"
        + " ec2:AuthorizeSecurityGroupIngress ec2:CreateNetworkInterface ec2:CreateSecurityGroup"
        + " ec2:DescribeNetworkInterfaces ec2:DescribeSubnets ec2:DescribeVpcs",
    "cloudfront:UpdateDistribution, lambdaFunctionARN, cloudfront:UpdateDistribution"
        + " lambda:EnableReplication lambda:GetFunction",
    "wafv2:PutLoggingConfiguration, logDestinationConfigs=arn:aws:logs:a:1:log-group:aws-waf-logs-b,"
        + " logs:DescribeLogGroups logs:DescribeResourcePolicies logs:PutResourcePolicy"
        + " wafv2:PutLoggingConfiguration",
    "wafv2:PutLoggingConfiguration, logDestinationConfigs=arn:aws:s3:::aws-waf-logs-b,"
        + " s3:GetBucketPolicy s3:PutBucketPolicy wafv2:PutLoggingConfiguration",
    "wafv2:PutLoggingConfiguration, logDestinationConfigs=arn:aws:firehose:a:1:deliverystream/b,"
        + " firehose:ListDeliveryStreams wafv2:PutLoggingConfiguration",
    "cognito-idp:SetLogDeliveryConfiguration, s3Configuration,"
        + " cognito-idp:SetLogDeliveryConfiguration logs:CreateLogDelivery s3:GetBucketPolicy"
        + " s3:PutBucketPolicy",
    "cognito-idp:SetLogDeliveryConfiguration, firehoseConfiguration,"
        + " cognito-idp:SetLogDeliveryConfiguration firehose:TagDeliveryStream"
        + " logs:CreateLogDelivery",
    "transfer:CreateServer, structuredLogDestinations, logs:CreateLogDelivery"
        + " transfer:CreateServer",
    "transfer:UpdateServer, structuredLogDestinations, transfer:UpdateServer",
    "ec2:CreateVpnConnection, options tunnelOptions logOptions logEnabled,"
        + " ec2:CreateVpnConnection logs:CreateLogDelivery",
    "ec2:CreateVpnConnection, options tunnelOptions logOptions, ec2:CreateVpnConnection",
    "storagegateway:CreateSMBFileShare, auditDestinationARN, logs:CreateLogDelivery"
        + " storagegateway:CreateSMBFileShare",
    "iotfleetwise:PutLoggingOptions, cloudWatchLogDelivery logType,"
        + " iotfleetwise:PutLoggingOptions",
    "iotfleetwise:PutLoggingOptions, cloudWatchLogDelivery logGroupName,"
        + " iotfleetwise:PutLoggingOptions logs:CreateLogDelivery",
    "chime:PutVoiceConnectorLoggingConfiguration, enableSIPLogs,"
        + " chime:PutVoiceConnectorLoggingConfiguration logs:CreateLogDelivery",
    "osis:CreatePipeline, logPublishingOptions isLoggingEnabled, logs:CreateLogDelivery"
        + " osis:CreatePipeline",
    "cloudfront:UpdateDistribution, functionARN, cloudfront:UpdateDistribution",
    // Only a request that says so changes security groups.
    "ds:AddIpRoutes, directoryId, ds:AddIpRoutes",
  })
  void whatThePageListsIsNeeded(String operation, String setters, String needed) {
    assertEquals(needed, WrittenNeeds.needed(operation, WrittenUse.of(setters)));
  }

  /** Returns the actions that an operation with such setters perhaps needs. */
  static String perhaps(String operation, String setters) {
    return WrittenNeeds.needs(operation, setters)
        .filter(need -> need.need() == Need.PERHAPS)
        .map(need -> need.action().action())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
