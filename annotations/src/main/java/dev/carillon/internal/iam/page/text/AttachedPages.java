package dev.carillon.internal.iam.page.text;

/** What AWS's pages have in policies of resources, and in no others. */
public final class AttachedPages {

  /** Actions and ARNs, as {@link ResourcePages} has them, that AWS RAM names for what it shares. */
  public static final String SHARED =
      ""
          // https://docs.aws.amazon.com/sagemaker/latest/dg/xaccount-lineage-tracking.html
          + "sagemaker:DescribeAction arn:*:sagemaker:*:*:lineage-group/*\n"
          + "sagemaker:DescribeArtifact arn:*:sagemaker:*:*:lineage-group/*\n"
          + "sagemaker:DescribeContext arn:*:sagemaker:*:*:lineage-group/*\n"
          + "sagemaker:DescribeTrialComponent arn:*:sagemaker:*:*:lineage-group/*\n"
          + "sagemaker:AddAssociation arn:*:sagemaker:*:*:lineage-group/*\n"
          + "sagemaker:DeleteAssociation arn:*:sagemaker:*:*:lineage-group/*\n"
          + "sagemaker:QueryLineage arn:*:sagemaker:*:*:lineage-group/*\n"
          // https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-shared-parameters.html
          + "ssm:DescribeParameters arn:*:ssm:*:*:parameter/*\n";

  /** The services whose policies of resources need no Resource element. */
  public static final String WITHOUT_RESOURCE =
      ""
          // https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html
          + "ecr\n"
          + "ecr-public\n"
          // https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-access.html
          + "cloudsearch\n"
          // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html
          + "elasticfilesystem\n"
          // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/zero-etl.setting-up.html
          + "redshift\n"
          // https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/redshiftserverless_resource_policy.html.markdown
          + "redshift-serverless\n"
          // https://docs.aws.amazon.com/waf/latest/APIReference/API_PutPermissionPolicy.html
          + "waf\n"
          + "waf-regional\n"
          + "wafv2\n";

  private AttachedPages() {}
}
