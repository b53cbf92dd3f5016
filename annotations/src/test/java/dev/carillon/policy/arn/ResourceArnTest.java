package dev.carillon.policy.arn;

import static dev.carillon.policy.fixture.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.fixture.S3Resource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ResourceArnTest {

  @Test
  void thePartitionMayBeATokenToo() {
    assertEquals(
        "arn:${Token[AWS.Partition.3]}:s3:::logs",
        S3Resource.bucket("logs").inPartition("${Token[AWS.Partition.3]}").toString());
    assertRefused(
        "cannot be in the partition",
        () -> S3Resource.bucket("logs").inPartition("${aws:username}"));
  }

  @Test
  void messagesNameTheParameter() {
    assertRefused(
        "bucketName of the bucket ARN (arn:${Partition}:s3:::${BucketName}) is empty.",
        () -> S3Resource.bucket(""));
    assertRefused("objectName of the object ARN", () -> S3Resource.object("logs", "*"));
  }

  @Test
  void aNameBeginsNeitherWithTheSlashOfItsPathNorWithItsArn() {
    String format = "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}";
    assertEquals(
        "arn:aws:iam::111122223333:role/ops/deployer",
        ResourceArn.of("iam", "role", format, "111122223333", "ops/deployer").toString());
    for (String name : List.of("/ops/deployer", "arn:aws:iam::111122223333:role/ops/deployer")) {
      assertRefused(
          "roleNameWithPath of the role ARN",
          () -> ResourceArn.of("iam", "role", format, "111122223333", name));
    }
    assertEquals("arn:aws:s3:::logs//x", S3Resource.object("logs", "/x").toString());
    assertEquals("arn:aws:s3:::logs/arn:aws:x", S3Resource.object("logs", "arn:aws:x").toString());
  }

  /** The colon in the name of a variable is none of the ARN's. */
  @Test
  void aVariableStandsWhereAColonWouldEndThePart() {
    assertEquals(
        "arn:aws:lambda:${aws:RequestedRegion}:111122223333:function:x",
        function("${aws:RequestedRegion}").toString());
    assertRefused("':' would end that part", () -> function("eu-west-1:*"));
  }

  private static ResourceArn function(String region) {
    return ResourceArn.of(
        "lambda",
        "function",
        "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}",
        ArnPart.matching(region),
        "111122223333",
        "x");
  }

  @Test
  void anEmptyPlaceHasTheIdThatItHasInADocument() {
    assertEquals(Optional.of(Check.MISSING_ARN_REGION), refusal("", "111122223333", "q"));
    assertEquals(Optional.of(Check.INVALID_ARN_ACCOUNT), refusal("eu-west-1", "", "q"));
    assertEquals(Optional.of(Check.INVALID_ARN_RESOURCE), refusal("eu-west-1", "111122223333", ""));
  }

  /**
   * The account of what AWS owns is empty, as its pages write it.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/EC2ImageBuilderExecutionPolicy.html">
   *     Parameters of AWS's own</a>
   */
  @Test
  void aPlaceIsEmptyWhereAwsLeavesItOut() {
    String format = "arn:${Partition}:ssm:${Region}:${Account}:parameter/${Name}";
    assertEquals(
        "arn:aws:ssm:eu-west-1::parameter/aws/service/eks",
        ResourceArn.of("ssm", "parameter", format, "eu-west-1", "", "aws/service/eks").toString());
    assertRefused(
        "account of the parameter ARN",
        () -> ResourceArn.of("ssm", "parameter", format, "eu-west-1", "", "app/db"));
    assertRefused(
        "region of the parameter ARN",
        () -> ResourceArn.of("ssm", "parameter", format, "", "", "aws/service/eks"));
    String model = "arn:${Partition}:bedrock:${Region}::foundation-model/${Id}";
    assertEquals(
        "arn:aws:bedrock:::foundation-model/x",
        ResourceArn.of("bedrock", "foundation-model", model, "", "x").toString());
  }

  private static Optional<Check> refusal(String... parts) {
    String format = "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}";
    return assertThrows(
            InvalidPolicyException.class, () -> ResourceArn.of("sqs", "queue", format, parts))
        .check();
  }

  @Test
  @SuppressWarnings("NullAway") // As of an environment variable that is not set.
  void whatIsNotSetIsNamed() {
    assertRefused(
        "bucketName of the bucket ARN (arn:${Partition}:s3:::${BucketName}) is null.",
        () -> S3Resource.bucket(null));
  }

  @Test
  void aPathAndTheNameOfAParameterStandWithoutTheirLeadingSlash() {
    String role = "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}";
    assertRefused(
        "roleNameWithPath of the role ARN (" + role + ") cannot be \"/ops/deployer\"",
        () -> ResourceArn.of("iam", "role", role, "111122223333", "/ops/deployer"));
    assertEquals(
        "arn:aws:iam::111122223333:role/ops/deployer",
        ResourceArn.of("iam", "role", role, "111122223333", "ops/deployer").toString());
    String parameter =
        "arn:${Partition}:ssm:${Region}:${Account}:parameter/${ParameterNameWithoutLeadingSlash}";
    assertRefused(
        "without its leading slash",
        () ->
            ResourceArn.of("ssm", "parameter", parameter, "eu-west-1", "111122223333", "/app/db"));
    assertEquals("arn:aws:s3:::logs//a", S3Resource.object("logs", "/a").toString());
  }

  @Test
  void aWildcardIsAskedForWhereverItStands() {
    for (String value : List.of("?", "a?", "*", "a*", "${a*}", "#{Token[*]}")) {
      assertRefused(
          "objectName of the object ARN (arn:${Partition}:s3:::${BucketName}/${ObjectName}) cannot"
              + " be \""
              + value
              + "\": a wildcard has to be asked for",
          () -> S3Resource.object("logs", value));
    }
    assertEquals("arn:aws:s3:::logs/a b", S3Resource.object("logs", "a b").toString());
    assertRefused("would end that part", () -> S3Resource.object("logs", "a\tb"));
    assertRefused("would end that part", () -> S3Resource.object("logs", "\u001fb"));
  }

  /** Two values would make a variable together that neither is. */
  @Test
  void aVariableIsAskedForWhereverItBegins() {
    for (String value : List.of("b${aws:PrincipalTag", "${", "${$}", "${aws:username\n}")) {
      assertRefused(
          "cannot be \""
              + value.replace("\n", "\\u000a")
              + "\": a policy variable has to be asked for",
          () -> S3Resource.object(value, "x}"));
    }
    assertEquals("arn:aws:s3:::b$/{x}", S3Resource.object("b$", "{x}").toString());
  }

  @Test
  void anArnThatACloserFormatMeansIsRefused() {
    String closer = "arn:${Partition}:s3:::${BucketName}/${ObjectName}";
    ResourceArn bucket = S3Resource.bucket("logs");
    assertSame(bucket, bucket.unlike(closer));
    ResourceArn token = S3Resource.bucket("${Token[TOKEN.1]}");
    assertSame(token, token.unlike(closer));
    ResourceArn within =
        ResourceArn.of("s3", "bucket", "arn:${Partition}:s3:::${All}", ArnPart.matching("logs/a"));
    assertRefused(
        "The bucket ARN \"arn:aws:s3:::logs/a\" would name another resource, of the format "
            + closer,
        () -> within.unlike("arn:${Partition}:sqs:::${Queue}", closer));
  }

  @Test
  void aPartitionIsOneOfAws() {
    ResourceArn fixed = ResourceArn.of("iam", "policy", "arn:aws:iam::aws:policy/${Name}", "A");
    assertRefused("cannot be in the partition \"aws-cn\"", () -> fixed.inPartition("aws-cn"));
    ResourceArn bucket = S3Resource.bucket("logs");
    for (String wrong : List.of("AWS", "aws-", "aws-CN", "xaws", "aws*", "${Token[a]}x")) {
      assertRefused("cannot be in the partition \"" + wrong, () -> bucket.inPartition(wrong));
    }
    for (String right : List.of("aws", "aws-us-gov", "aws-iso-b")) {
      assertEquals("arn:" + right + ":s3:::logs", bucket.inPartition(right).toString());
    }
  }

  @Test
  void arnsAreEqualWhereServiceTypeAndTextAre() {
    ResourceArn one = S3Resource.bucket("logs");
    String format = "arn:${Partition}:s3:::${BucketName}";
    assertEquals(one, S3Resource.bucket("logs"));
    assertEquals(one.hashCode(), S3Resource.bucket("logs").hashCode());
    assertEquals(one, ResourceArn.of("s3", "bucket", "arn:aws:s3:::${Name}", "logs"));
    assertNotEquals(one, S3Resource.bucket("log"));
    assertNotEquals(one, ResourceArn.of("s3", "object", format, "logs"));
    assertNotEquals(one, ResourceArn.of("s3-outposts", "bucket", format, "logs"));
    assertNotEquals(one, (Object) "arn:aws:s3:::logs");
    assertNotEquals(one.hashCode(), S3Resource.bucket("log").hashCode());
    assertEquals(format, one.format());
    assertEquals("s3 bucket", one.service() + ' ' + one.resourceType());
  }

  @Test
  void whatIsDoneToAValueLaterChangesNoArn() {
    StringBuilder name = new StringBuilder("logs");
    ResourceArn bucket = S3Resource.bucket(name);
    StringBuilder partition = new StringBuilder("aws-cn");
    ResourceArn moved = bucket.inPartition(partition);
    name.append("-of-others");
    partition.append("-other");
    assertEquals("arn:aws-us-gov:s3:::logs", bucket.inPartition("aws-us-gov").toString());
    assertEquals("arn:aws-cn:s3:::logs", moved.toString());
  }
}
