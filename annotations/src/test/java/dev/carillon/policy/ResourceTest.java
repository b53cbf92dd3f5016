package dev.carillon.policy;

import static dev.carillon.policy.fixture.Refusals.assertRefused;
import static dev.carillon.policy.fixture.S3Action.GET_OBJECT;
import static dev.carillon.policy.fixture.S3Action.LIST_BUCKET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.policy.arn.ArnPart;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.fixture.FlowAction;
import dev.carillon.policy.fixture.S3Action;
import dev.carillon.policy.fixture.S3Resource;
import dev.carillon.policy.fixture.S3Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceTest {
  private static final String CHANNEL =
      "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel/"
          + "${ChannelId}";
  private static final String LOG_GROUP =
      "arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}";

  @Test
  void arnsAreMadeFromTheFormatOfTheirType() {
    ResourceArn channel = channel("eu-central-1", "111122223333", "a-1", "c-1");
    assertEquals(
        "arn:aws:chime:eu-central-1:111122223333:app-instance/a-1/channel/c-1", channel.toString());
    assertEquals(
        "arn:aws-cn:s3:::logs", S3Resource.bucket("logs").inPartition("aws-cn").toString());
    assertEquals(
        "arn:*:s3:::logs", S3Resource.bucket("logs").inPartition(ArnPart.any()).toString());
    assertEquals(channel, channel("eu-central-1", "111122223333", "a-1", "c-1"));
  }

  @Test
  void wildcardsAndVariablesAreWrittenWhereTheyAreAskedFor() {
    assertEquals("arn:aws:s3:::logs/*", S3Resource.object("logs", ArnPart.any()).toString());
    assertEquals(
        "arn:aws:s3:::home/${aws:username}/*",
        S3Resource.object("home", ArnPart.matching(Keys.USERNAME.variable() + "/*")).toString());
    assertEquals(
        "arn:aws:s3:::logs/what${?}",
        S3Resource.object("logs", ArnPart.literal("what?")).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eu-west-1|111122223333|a|*|a wildcard has to be asked for",
        "eu-west-1|111122223333|a|c?|a wildcard has to be asked for",
        "eu-west-1|111122223333|a|${aws:username}|a policy variable has to be asked for",
        "eu-west-1|111122223333|a/channel/b|c|'/' would end that part",
        "eu-west-1:1|111122223333|a|c|':' would end that part",
        "eu-west-1|1111|a|c|its account is \"1111\", not 12 digits",
        "EU|111122223333|a|c|its Region is \"EU\"",
        "111122223333|eu-west-1:|a|c|':' would end that part",
        "eu-west-1|111122223333||c|appInstanceId of the channel ARN"
      })
  void valuesThatWouldMakeAnotherArnAreRefused(
      String region, String account, String app, String id, String why) {
    assertRefused(why, () -> channel(region, account, app == null ? "" : app, id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${Token[AWS.AccountId.4]}",
        "${Token[AWS::AccountId.4]}",
        "-1.8881545897087622e+289",
        "${AWS::AccountId}"
      })
  void whatIsKnownOnlyWhenDeployedStandsInAnyPart(String token) {
    assertEquals(
        "arn:aws:chime:eu-west-1:111122223333:app-instance/" + token + "/channel/c",
        channel("eu-west-1", "111122223333", token, "c").toString());
    assertEquals(
        "arn:aws:s3:::" + token + "/a*",
        S3Resource.object(token, ArnPart.matching("a*")).toString());
    assertEquals(
        "arn:aws:s3:::logs/" + token,
        S3Resource.object("logs", ArnPart.matching(token)).toString());
    assertEquals(
        token.equals("${AWS::AccountId}") ? "${$}{AWS::AccountId}" : token,
        ArnPart.literal(token).toString());
  }

  @Test
  void aNameMayGoOnInTheLastPartButNotPastAColonBetweenNames() {
    assertEquals("arn:aws:s3:::b/a/b:c", S3Resource.object("b", "a/b:c").toString());
    String[] parts = {"eu-west-1", "111122223333", "g", "log-stream:s"};
    String stream = LOG_GROUP + ":log-stream:${LogStreamName}";
    assertRefused(
        "':' would end that part", () -> ResourceArn.of("logs", "log-stream", stream, parts));
    assertRefused(
        "would name another resource",
        () ->
            ResourceArn.of("logs", "log-group", LOG_GROUP, parts[0], parts[1], "g:log-stream:s")
                .unlike(stream));
    assertRefused(
        "takes 3 values, but 1 were given",
        () -> ResourceArn.of("logs", "log-group", LOG_GROUP, "eu-west-1"));
  }

  @Test
  void eachActionHasToTakeOneOfTheResources() {
    assertRefused(
        "Statement \"Read\" names what an action does not take: s3:GetObject takes object, not"
            + " \"arn:aws:s3:::logs\".",
        () -> S3Statement.allow("Read").actions(GET_OBJECT).on(S3Resource.bucket("logs")));
    assertRefused(
        "s3:GetObject takes object, not \"arn:aws:s3:::logs\". 2 of its 3 actions are such:"
            + " s3:GetObject, s3:PutObject. What each takes is its resourceTypes().",
        () ->
            S3Statement.allow()
                .actions(GET_OBJECT, S3Action.PUT_OBJECT, LIST_BUCKET)
                .on(S3Resource.bucket("logs")));
    assertRefused(
        "The statement without Sid about s3:GetObject names the resource \"arn:aws:s3:::logs\" of"
            + " type bucket, which none of its actions takes",
        () ->
            S3Statement.allow()
                .actions(GET_OBJECT)
                .on(S3Resource.object("logs", "a"), S3Resource.bucket("logs")));
    assertEquals(
        List.of("arn:aws:s3:::logs", "arn:aws:s3:::logs/*"),
        S3Statement.allow()
            .actions(GET_OBJECT, LIST_BUCKET)
            .on(S3Resource.bucket("logs"), S3Resource.object("logs", ArnPart.any()))
            .resources());
  }

  @Test
  void whatIsLeftOutHasToBeTakenToo() {
    assertRefused(
        "Statement \"Rest\" leaves out what an action does not take: s3:GetObject takes object, not"
            + " \"arn:aws:s3:::logs\". Leaving it out changes nothing for the action, which is left"
            + " with every resource: give it a statement of its own.",
        () -> S3Statement.allow("Rest").actions(GET_OBJECT).notOn(S3Resource.bucket("logs")));
    assertRefused(
        "leaves out the resource \"arn:aws:s3:::logs\" of type bucket, which none of its actions"
            + " takes",
        () ->
            S3Statement.deny("D")
                .actions(GET_OBJECT)
                .notOn(S3Resource.object("logs", "a"), S3Resource.bucket("logs")));
    assertRefused(
        "takes only \"*\", not \"arn:aws:s3:::logs\". Leaving it out changes nothing for the"
            + " action",
        () ->
            S3Statement.deny("D").actions(S3Action.LIST_ALL_MY_BUCKETS).notOn("arn:aws:s3:::logs"));
    assertTrue(
        S3Statement.deny("D")
            .actions(GET_OBJECT)
            .notOn(S3Resource.object("logs", "a"))
            .excludesResources());
  }

  @Test
  void whatIsLeftOutIsMootForTheOtherActions() {
    Statement rest =
        S3Statement.deny("D").actions(GET_OBJECT, LIST_BUCKET).notOn(S3Resource.bucket("logs"));
    assertTrue(rest.excludesResources());
  }

  @Test
  void anActionThatIsLeftOutNeedNotTakeTheResources() {
    for (Statement rest :
        List.of(
            S3Statement.allow().notActions(GET_OBJECT).on(S3Resource.bucket("logs")),
            S3Statement.allow().notActions(S3Action.LIST_ALL_MY_BUCKETS).on("arn:aws:s3:::logs"),
            S3Statement.allow()
                .notActions(List.of(LIST_BUCKET, S3Action.LIST_ALL_MY_BUCKETS))
                .on(S3Resource.object("logs", ArnPart.any())))) {
      assertTrue(rest.excludesActions());
    }
  }

  @Test
  void whatIsLeftOutOfTheRestIsNotHeldAgainstTheActionsThatAre() {
    Statement rest = S3Statement.deny("D").notActions(GET_OBJECT).notOn(S3Resource.bucket("logs"));
    assertTrue(rest.excludesActions() && rest.excludesResources());
  }

  @Test
  void anActionThatRequiresSeveralTypesNeedsOneOfEachInThePolicy() {
    ResourceArn channel = channel("eu-west-1", "111122223333", "a", "c");
    ResourceArn flow =
        ResourceArn.of(
            "chime",
            "channel-flow",
            "arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${App}/channel-flow/${Id}",
            "eu-west-1",
            "111122223333",
            "a",
            "f");
    Statement onChannel = AwsStatement.allow(FlowAction.ASSOCIATE_CHANNEL_FLOW).on(channel);
    assertRefused(
        "The policy allows chime:AssociateChannelFlow without naming a resource of type"
            + " channel-flow, which the action requires. Name one by on(…), in this statement or"
            + " another.",
        () -> Policy.of(onChannel));
    Statement both = AwsStatement.allow(FlowAction.ASSOCIATE_CHANNEL_FLOW).on(channel, flow);
    assertEquals(1, Policy.of(both).statements().size());
    Statement onFlow = AwsStatement.allow(FlowAction.ASSOCIATE_CHANNEL_FLOW).on(flow);
    assertEquals(2, Policy.of(onChannel, onFlow).statements().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:s3:::*",
        "arn:*:s3:::b/*",
        "arn:aws-us-gov:ec2:*:*:instance/*",
        "arn:aws:iam::aws:policy/ReadOnlyAccess",
        "arn:${AWS::Partition}:s3:::b",
        "${Token[TOKEN.12]}",
        "arn:aws:ec2:eu-west-1:${aws:PrincipalAccount}:vpc/v",
        "arn:aws:apigateway:eu-west-1::/apis/a"
      })
  void plainArnsAreTaken(String arn) {
    assertEquals(List.of(arn), S3Statement.allow().actions(GET_OBJECT).on(arn).resources());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "my-bucket|it has to read arn:partition:service:region:account:resource",
        "arn:aws:s3|it has to read arn:partition:service:region:account:resource",
        "arn:aws:s3:::|its last part, the resource, is empty",
        "arn:AWS:s3:::b|its partition is \"AWS\"",
        "arn:aws::::b|its service is \"\"",
        "arn:aws:ec2:eu west:111122223333:vpc/v|its Region is \"eu west\"",
        "arn:aws:ec2:eu-west-1:1111:vpc/v|its account is \"1111\"",
        "*|for every resource call onAllResources()"
      })
  void plainTextThatIsNoArnIsRefused(String arn, String why) {
    assertRefused(
        "Statement \"Read\" names the resource \"" + arn + "\", which is not an ARN: " + why,
        () -> S3Statement.allow("Read").actions(GET_OBJECT).on(arn));
  }

  @TestFactory
  Stream<DynamicTest> everyFormatOfAwsReferenceMakesAnArn() throws IOException {
    Path folder = Path.of(System.getProperty("carillon.reference", "none"), "service-reference");
    assumeTrue(Files.isDirectory(folder), "no reference data beside this checkout");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> make(file)));
    }
  }

  private static void make(Path file) throws IOException {
    for (JsonNode type : new ObjectMapper().readTree(file.toFile()).path("Resources")) {
      for (JsonNode format : type.path("ARNFormats")) {
        Set<String> names = new LinkedHashSet<>();
        Matcher placeholder = Pattern.compile("\\$\\{([^}]*)}").matcher(format.asText());
        while (placeholder.find()) {
          names.add(placeholder.group(1));
        }
        names.remove("Partition");
        String[] values =
            names.stream()
                .map(name -> name.equals("Region") ? "eu-west-1" : "111122223333")
                .toArray(String[]::new);
        var arn = ResourceArn.of("any", type.path("Name").asText(), format.asText(), values);
        assertEquals(
            format
                .asText()
                .replace("${Partition}", "aws")
                .replace("${Region}", "eu-west-1")
                .replaceAll("\\$\\{[^}]*}", "111122223333"),
            arn.toString());
      }
    }
  }

  private static ResourceArn channel(String region, String account, String app, String channel) {
    return ResourceArn.of("chime", "channel", CHANNEL, region, account, app, channel);
  }
}
