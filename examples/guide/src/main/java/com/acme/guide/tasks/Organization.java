package com.acme.guide.tasks;

import dev.carillon.policy.AwsStatement;
import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;
import dev.carillon.policy.Principal;
import dev.carillon.policy.ResourcePolicy;
import dev.carillon.policy.arn.ArnPart;

/** Policies that limit: a boundary, those of an organization, what roles may be passed. */
final class Organization {

  private Organization() {}

  static Policy boundary() {
    return Policy.of(
        AwsStatement.allow().patterns("s3:*", "cloudwatch:*", "ec2:*").onAllResources());
  }

  static Policy regions() {
    return Policy.of(
        AwsStatement.deny("DenyAllOutsideEU")
            .notPatterns(
                "a4b:*",
                "acm:*",
                "aws-marketplace-management:*",
                "aws-marketplace:*",
                "aws-portal:*",
                "budgets:*",
                "ce:*",
                "chime:*",
                "cloudfront:*",
                "config:*",
                "cur:*",
                "directconnect:*",
                "ec2:DescribeRegions",
                "ec2:DescribeTransitGateways",
                "ec2:DescribeVpnGateways",
                "fms:*",
                "globalaccelerator:*",
                "health:*",
                "iam:*",
                "importexport:*",
                "kms:*",
                "mobileanalytics:*",
                "networkmanager:*",
                "organizations:*",
                "pricing:*",
                "route53:*",
                "route53domains:*",
                "s3:GetAccountPublic*",
                "s3:ListAllMyBuckets",
                "s3:PutAccountPublic*",
                "shield:*",
                "sts:*",
                "support:*",
                "supportplans:*",
                "trustedadvisor:*",
                "waf-regional:*",
                "waf:*",
                "wafv2:*",
                "wellarchitected:*")
            .onAllResources()
            .when(
                Keys.REQUESTED_REGION.isNot("eu-central-1", "eu-west-1"),
                Keys.PRINCIPAL_ARN.notLike(
                    "arn:aws:iam::*:role/Role1AllowedToBypassThisSCP",
                    "arn:aws:iam::*:role/Role2AllowedToBypassThisSCP")));
  }

  static ResourcePolicy onlyOurs() {
    return ResourcePolicy.of(
        AwsStatement.deny("EnforceOrgIdentities")
            .patterns("s3:*")
            .onAllResources()
            .grantedTo(Principal.anyone())
            .when(
                Keys.PRINCIPAL_ORG_ID.ifExists().isNot("o-a1b2c3d4e5"),
                Keys.PRINCIPAL_IS_AWS_SERVICE.ifExists().isFalse()));
  }

  static Policy passRole() {
    return Policy.of(
        IamStatement.allow()
            .actions(IamAction.GET_ROLE, IamAction.PASS_ROLE)
            .on(IamResource.role("111122223333", ArnPart.matching("EC2-roles-for-XYZ-*"))));
  }
}
