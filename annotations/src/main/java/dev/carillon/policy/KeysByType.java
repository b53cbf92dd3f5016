package dev.carillon.policy;

import dev.carillon.policy.condition.ArnKey;
import dev.carillon.policy.condition.BoolKey;
import dev.carillon.policy.condition.DateKey;
import dev.carillon.policy.condition.IpAddressKey;
import dev.carillon.policy.condition.NumericKey;

/**
 * Where the constants of {@link Keys} stand whose values are not text; authors write {@code
 * Keys.SOURCE_IP}, but in Scala {@code KeysByType.IpAddresses.SOURCE_IP}. A JVM makes the constants
 * of an interface when one of them is first asked for: a first policy with a condition loads the
 * operators of one type, and not those of all, which would be eleven classes more.
 */
public final class KeysByType {
  private KeysByType() {}

  /** Global keys whose values are ARNs. */
  public sealed interface Arns permits Keys {
    /**
     * {@code aws:PrincipalArn}: the ARN of the principal that makes the request; for a role
     * session, the role's.
     */
    ArnKey PRINCIPAL_ARN = ArnKey.of("aws:PrincipalArn");

    /** {@code aws:ChatbotSourceArn}: the chat configuration that the session belongs to. */
    ArnKey CHATBOT_SOURCE_ARN = ArnKey.of("aws:ChatbotSourceArn");

    /** {@code aws:SignInSessionArn}: the sign-in session that the credentials come from. */
    ArnKey SIGN_IN_SESSION_ARN = ArnKey.of("aws:SignInSessionArn");

    /** {@code codebuild:BuildArn}: the CodeBuild build that got the role. */
    ArnKey CODEBUILD_BUILD_ARN = ArnKey.of("codebuild:BuildArn");

    /** {@code codebuild:ProjectArn}: the CodeBuild project whose build got the role. */
    ArnKey CODEBUILD_PROJECT_ARN = ArnKey.of("codebuild:ProjectArn");

    /** {@code ec2:SourceInstanceArn}: the EC2 instance that got the role. */
    ArnKey EC2_SOURCE_INSTANCE_ARN = ArnKey.of("ec2:SourceInstanceArn");

    /** {@code lambda:SourceFunctionArn}: the Lambda function that got the role. */
    ArnKey LAMBDA_SOURCE_FUNCTION_ARN = ArnKey.of("lambda:SourceFunctionArn");

    /** {@code ssm:SourceInstanceArn}: the managed node that got the role. */
    ArnKey SSM_SOURCE_INSTANCE_ARN = ArnKey.of("ssm:SourceInstanceArn");

    /** {@code aws:SourceVpcArn}: the ARN of the VPC that the request comes through. */
    ArnKey SOURCE_VPC_ARN = ArnKey.of("aws:SourceVpcArn");

    /** {@code aws:SourceArn}: the resource for which a service calls. */
    ArnKey SOURCE_ARN = ArnKey.of("aws:SourceArn");
  }

  /** Global keys that are true or false. */
  public sealed interface Bools permits Keys {
    /** {@code aws:PrincipalIsAWSService}: whether an AWS service calls directly, as itself. */
    BoolKey PRINCIPAL_IS_AWS_SERVICE = BoolKey.of("aws:PrincipalIsAWSService");

    /** {@code aws:AssumedRoot}: whether the session comes from AssumeRoot. */
    BoolKey ASSUMED_ROOT = BoolKey.of("aws:AssumedRoot");

    /**
     * {@code aws:MultiFactorAuthPresent}: whether the temporary credentials come from multi-factor
     * authentication. Absent for long-term ones.
     */
    BoolKey MULTI_FACTOR_AUTH_PRESENT = BoolKey.of("aws:MultiFactorAuthPresent");

    /** {@code aws:SecureTransport}: whether the request came over TLS. */
    BoolKey SECURE_TRANSPORT = BoolKey.of("aws:SecureTransport");

    /** {@code aws:ViaAWSMCPService}: whether an AWS MCP server makes the call for the principal. */
    BoolKey VIA_AWS_MCP_SERVICE = BoolKey.of("aws:ViaAWSMCPService");

    /** {@code aws:ViaAWSService}: whether an AWS service makes the call for the principal. */
    BoolKey VIA_AWS_SERVICE = BoolKey.of("aws:ViaAWSService");
  }

  /** Global keys whose values are IP addresses. */
  public sealed interface IpAddresses permits Keys {
    /**
     * {@code aws:Ec2InstanceSourcePrivateIPv4}: the primary private address of the instance that
     * got the role.
     */
    IpAddressKey EC2_INSTANCE_SOURCE_PRIVATE_IPV4 =
        IpAddressKey.of("aws:Ec2InstanceSourcePrivateIPv4");

    /**
     * {@code aws:SourceIp}: the address that the request comes from, unless through a VPC endpoint.
     */
    IpAddressKey SOURCE_IP = IpAddressKey.of("aws:SourceIp");

    /** {@code aws:VpcSourceIp}: the address that a request through a VPC endpoint comes from. */
    IpAddressKey VPC_SOURCE_IP = IpAddressKey.of("aws:VpcSourceIp");
  }

  /** Global keys whose values are numbers or dates. */
  public sealed interface Numbers permits Keys {
    /** {@code aws:MultiFactorAuthAge}: seconds since multi-factor authentication. */
    NumericKey MULTI_FACTOR_AUTH_AGE = NumericKey.of("aws:MultiFactorAuthAge");

    /** {@code aws:TokenIssueTime}: when the temporary credentials were issued. */
    DateKey TOKEN_ISSUE_TIME = DateKey.of("aws:TokenIssueTime");

    /**
     * {@code ec2:RoleDelivery}: the version of the instance metadata service that delivered the
     * role.
     */
    NumericKey EC2_ROLE_DELIVERY = NumericKey.of("ec2:RoleDelivery");

    /** {@code aws:CurrentTime}: the time of the request. */
    DateKey CURRENT_TIME = DateKey.of("aws:CurrentTime");

    /** {@code aws:EpochTime}: the time of the request, in seconds since 1970. */
    DateKey EPOCH_TIME = DateKey.of("aws:EpochTime");

    /** {@code aws:EpochTime}, compared as a number. */
    NumericKey EPOCH_TIME_AS_NUMBER = NumericKey.of("aws:EpochTime");
  }
}
