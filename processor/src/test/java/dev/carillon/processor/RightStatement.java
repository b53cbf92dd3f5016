package dev.carillon.processor;

import dev.carillon.internal.iam.KeyTemplate;
import dev.carillon.internal.iam.condition.ConditionMaker;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.condition.KeyType;
import dev.carillon.internal.iam.value.NamedValues;
import dev.carillon.policy.Action;
import dev.carillon.policy.AwsStatement;
import dev.carillon.policy.Statement;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.reference.ServiceReference;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A statement that is right because AWS lists all of it: an action on each form of each resource
 * type that it takes, with each condition key that it supports, compared by an operator for the
 * key's type with a value that the key can have.
 *
 * @param resources the ARNs; none for an action that takes no resource type
 */
public record RightStatement(Action action, List<String> resources, List<Condition> conditions) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$?\\{([^{}]*)}");

  private static final String FUNCTION = "arn:aws:lambda:eu-west-1:111122223333:function:acme";

  /** What stands for what authors fill in. */
  public enum Filling {
    VALUES,
    PATTERNS,
    TOKENS;

    private String of(String value) {
      return switch (this) {
        case VALUES -> value;
        case PATTERNS -> value.substring(0, value.length() - 1) + '*';
        case TOKENS -> "${Token[TOKEN.7]}";
      };
    }
  }

  private static final String VPC = ec2("vpc/vpc-1a2b3c4d");
  private static final String PROFILE = "arn:aws:iam::111122223333:instance-profile/acme";

  /** Values of keys that have a form of their own. */
  private static final Map<String, String> OF_KEYS =
      Map.ofEntries(
          Map.entry("s3:signatureversion", "AWS4-HMAC-SHA256"),
          Map.entry(
              "s3:x-amz-server-side-encryption-aws-kms-key-id",
              "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
          Map.entry("saml:aud", "https://signin.aws.amazon.com/saml"),
          Map.entry("acm-pca:TemplateArn", "arn:aws:acm-pca:::template/EndEntityCertificate/V1"),
          Map.entry("lambda:Principal", "s3.amazonaws.com"),
          Map.entry("kms:ViaService", "s3.eu-west-1.amazonaws.com"),
          Map.entry("cloudformation:ResourceTypes", "AWS::S3::Bucket"),
          Map.entry("ram:RequestedResourceType", "ec2:Subnet"),
          Map.entry("ram:PermissionResourceType", "ec2:Subnet"),
          Map.entry("iam:AWSServiceName", "autoscaling.amazonaws.com"),
          Map.entry("iam:ServiceSpecificCredentialServiceName", "codecommit.amazonaws.com"),
          Map.entry("ecs:cluster", "arn:aws:ecs:eu-west-1:111122223333:cluster/acme"),
          Map.entry("iam:PolicyARN", "arn:aws:iam::111122223333:policy/acme"),
          Map.entry("iam:PermissionsBoundary", "arn:aws:iam::111122223333:policy/acme"),
          Map.entry("codecommit:References", "refs/heads/main"),
          Map.entry("config:ConfigurationRecorderServicePrincipal", "config.amazonaws.com"),
          Map.entry("organizations:ServicePrincipal", "config.amazonaws.com"),
          Map.entry("ec2:AccepterVpc", VPC),
          Map.entry("ec2:RequesterVpc", VPC),
          Map.entry("ec2:Vpc", VPC),
          Map.entry("ec2:Subnet", ec2("subnet/subnet-1a2b3c4d")),
          Map.entry("apprunner:AutoScalingConfigurationArn", run("autoscalingconfiguration/a/1/b")),
          Map.entry("apprunner:ConnectionArn", run("connection/acme/b")),
          Map.entry(
              "apprunner:ObservabilityConfigurationArn", run("observabilityconfiguration/a/1/b")),
          Map.entry("apprunner:ServiceArn", run("service/acme/b")),
          Map.entry("apprunner:VpcConnectorArn", run("vpcconnector/acme/1/b")),
          Map.entry("networkmanager:cgwArn", ec2("customer-gateway/cgw-1a2b3c4d")),
          Map.entry("networkmanager:subnetArns", ec2("subnet/subnet-1a2b3c4d")),
          Map.entry("networkmanager:tgwArn", ec2("transit-gateway/tgw-1a2b3c4d")),
          Map.entry("networkmanager:tgwConnectPeerArn", ec2("transit-gateway-connect-peer/a")),
          Map.entry("networkmanager:tgwRtbArn", ec2("transit-gateway-route-table/tgw-rtb-1")),
          Map.entry("networkmanager:vpcArn", VPC),
          Map.entry("networkmanager:vpnConnectionArn", ec2("vpn-connection/vpn-1a2b3c4d")),
          Map.entry("ec2:InstanceProfile", PROFILE),
          Map.entry("ec2:NewInstanceProfile", PROFILE),
          Map.entry("ec2:VpceServiceName", "com.amazonaws.eu-west-1.s3"),
          Map.entry("sts:TaskPolicyArn", "arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy"),
          Map.entry("execute-api:viaDomainArn", arn("execute-api", "/domainnames/acme")),
          Map.entry("eks:policyArn", "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy"),
          Map.entry("route53:VPCs", "VPCId=vpc-1a2b3c4d,VPCRegion=eu-west-1"),
          Map.entry("route53profiles:ResourceIds", "vpc-1a2b3c4d"),
          Map.entry("s3:locationconstraint", "eu-west-1"),
          Map.entry("lambda:SourceFunctionArn", FUNCTION),
          Map.entry("lambda:FunctionArn", FUNCTION),
          Map.entry("secretsmanager:RotationLambdaARN", FUNCTION));

  /** Keys that are named for a type of resources of their service. */
  private static final Pattern OF_SERVICE = Pattern.compile("vpc-lattice(?:-svcs)?:(\\w+?)Arns?");

  /** What keys whose names say so have: ids of accounts and of EC2's resources, services. */
  private static final Map<String, Pattern> IDS =
      Map.of(
          "111122223333", Pattern.compile("(?i)[a-z0-9-]+:[a-z]*(?<!service)account(ids?)?"),
          "eu-west-1", Pattern.compile("(?i)[a-z0-9-]+:[a-z]*(?<!multi)regions?"),
          "acme/shop", Pattern.compile("(?i)code.*connections:fullrepositoryid"),
          "lambda.amazonaws.com",
              Pattern.compile(
                  "(?i)ec2:authorizedservice|events:managedby|sts:awsservicename|.*:passedtoservice"),
          "alias/acme", Pattern.compile("(?i)(kms|payment-cryptography):re.*alias(es)?"),
          "vpce-1a2b3c4d", Pattern.compile("(?i).*:vpcendpointid"),
          "vpc-1a2b3c4d", Pattern.compile("(?i).*[:.](source)?vpc(ids?)?"),
          "subnet-1a2b3c4d", Pattern.compile("(?i).*(subnet|vpczoneidentifier).*"),
          "sg-1a2b3c4d", Pattern.compile("(?i).*securitygroup.*"),
          "9fedcba8", Pattern.compile("(?i)kms:recipientattestation:.*"));

  /** Returns one for each of the actions, which are of one service. */
  public static List<RightStatement> of(
      ServiceReference service, List<? extends Action> actions, Filling filling) {
    Map<String, List<String>> arns = new HashMap<>();
    for (ResourceTypeReference type : service.resourceTypes()) {
      arns.put(type.name(), type.arnFormats().stream().map(arn -> filled(arn, filling)).toList());
    }
    Map<String, List<String>> types = new HashMap<>();
    for (ConditionKeyReference key : service.conditionKeys()) {
      types.put(key.name(), key.types());
    }
    List<RightStatement> statements = new ArrayList<>();
    for (Action action : actions) {
      List<String> resources =
          action.resourceTypes().stream()
              .flatMap(type -> arns.getOrDefault(type, List.of()).stream())
              .distinct()
              .toList();
      List<Condition> conditions =
          action.conditionKeys().stream()
              .flatMap(
                  key ->
                      types.getOrDefault(key, List.of("String")).stream()
                          .map(type -> condition(key, KeyType.orText(type), filling)))
              .distinct()
              .toList();
      statements.add(new RightStatement(action, resources, conditions));
    }
    return statements;
  }

  /** Has the builder make the statement. */
  public Statement built() {
    Statement statement =
        resources.isEmpty()
            ? AwsStatement.allow(action).onAllResources()
            : AwsStatement.allow(action).on(resources);
    for (Condition condition : conditions) {
      statement = statement.when(condition);
    }
    return statement;
  }

  /** Writes the statement as JSON. */
  public String json() {
    String start =
        "{\"Effect\": \"Allow\", \"Action\": \"%s\", \"Resource\": [\"%s\"]"
            .formatted(
                action.iamName(), resources.isEmpty() ? "*" : String.join("\", \"", resources));
    return conditions.isEmpty()
        ? start + '}'
        : conditions.stream()
            .collect(Collectors.groupingBy(Condition::operator))
            .entrySet()
            .stream()
            .map(
                entry ->
                    entry.getValue().stream()
                        .map(one -> "\"%s\": \"%s\"".formatted(one.key(), one.values().get(0)))
                        .collect(Collectors.joining(", ", '"' + entry.getKey() + "\": {", "}")))
            .collect(Collectors.joining(", ", start + ", \"Condition\": {", "}}"));
  }

  private static String ec2(String resource) {
    return arn("ec2", resource);
  }

  private static String run(String resource) {
    return arn("apprunner", resource);
  }

  private static String arn(String service, String resource) {
    return "arn:aws:%s:eu-west-1:111122223333:%s".formatted(service, resource);
  }

  private static Condition condition(String key, KeyType type, Filling filling) {
    KeyTemplate template = KeyTemplate.parse(key);
    String[] parts = new String[template.placeholders().size()];
    Arrays.fill(parts, "team");
    String name = template.fill(parts);
    // AWS's table has a string; its page says that there can be several.
    boolean several = type.multivalued() || name.equals("cognito-identity.amazonaws.com:amr");
    String value = OF_KEYS.getOrDefault(name, valueOf(type.family(), name));
    boolean isText = type.family() == Family.STRING || type.family() == Family.ARN;
    return ConditionMaker.make(
        Condition.class,
        (several ? "ForAnyValue:" : "")
            + switch (type.family()) {
              case STRING -> filling == Filling.PATTERNS ? "StringLike" : "StringEquals";
              case ARN -> "ArnLike";
              case BINARY -> "BinaryEquals";
              case NUMERIC, DATE -> type.family().label() + "LessThan";
              default -> type.family().label();
            },
        name,
        List.of(isText || filling == Filling.TOKENS ? filling.of(value) : value));
  }

  private static String valueOf(Family family, String key) {
    return switch (family) {
      case STRING ->
          IDS.entrySet().stream()
              .filter(id -> id.getValue().matcher(key).matches())
              .map(Map.Entry::getKey)
              .findFirst()
              // AWS may add a name to those that it lists, which are in capitals where all are.
              .orElse(NamedValues.has(key) ? "TEAM" : "team");
      case NUMERIC -> "7";
      case DATE -> "2027-01-31T00:00:00Z";
      case BOOL, NULL -> "true";
      case BINARY -> "dGVhbQ==";
      case IP_ADDRESS -> "203.0.113.0/24";
      case ARN -> {
        Matcher named = OF_SERVICE.matcher(key);
        yield named.matches()
            ? arn("vpc-lattice", named.group(1).toLowerCase(Locale.ROOT) + "/acme")
            : "arn:aws:s3:::acme-data";
      }
    };
  }

  private static String filled(String format, Filling filling) {
    return PLACEHOLDER
        .matcher(format)
        .replaceAll(found -> Matcher.quoteReplacement(filling.of(part(found, format))));
  }

  /** Returns what a placeholder stands for, by the part of the ARN that it is in. */
  private static String part(MatchResult placeholder, String format) {
    long colons = format.substring(0, placeholder.start()).chars().filter(c -> c == ':').count();
    return switch ((int) colons) {
      case 1 -> "aws";
      case 2 -> "ec2";
      case 3 -> "eu-west-1";
      case 4 -> "111122223333";
      default -> placeholder.group(1).equals("SecretId") ? "db-AbCdEf" : "x1";
    };
  }
}
