package com.acme.sdk.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.JsonException;
import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;
import dev.carillon.policy.Statement;
import dev.carillon.policy.arn.ArnPart;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import software.amazon.awssdk.policybuilder.iam.IamAction;
import software.amazon.awssdk.policybuilder.iam.IamConditionOperator;
import software.amazon.awssdk.policybuilder.iam.IamEffect;
import software.amazon.awssdk.policybuilder.iam.IamPolicy;
import software.amazon.awssdk.policybuilder.iam.IamPrincipalType;
import software.amazon.awssdk.policybuilder.iam.IamStatement;

/**
 * What the SDK's builder does with mistakes. Where Carillon's answer is an exception it stands
 * beside; where it is an error of the compiler, the table in the guide says which test shows it.
 */
@SuppressWarnings("carillon")
class AwsSdkPeerTest {

  @Test
  void unknownAction() {
    assertTrue(
        sdk(it -> it.addAction("chime:CreateMeting").addResource("*"))
            .contains("\"Action\":\"chime:CreateMeting\""));
  }

  @Test
  void unknownService() {
    assertTrue(
        sdk(it -> it.addAction("chme:CreateMeeting").addResource("*"))
            .contains("\"Action\":\"chme:CreateMeeting\""));
  }

  @Test
  void effectOfNeitherKind() {
    assertTrue(
        sdk(it -> it.effect("Perhaps").addAction("s3:GetObject").addResource("*"))
            .contains("\"Effect\":\"Perhaps\""));
  }

  @Test
  void effectLeftOut() {
    assertThrows(
        NullPointerException.class,
        () -> IamStatement.builder().addAction("s3:GetObject").addResource("*").build());
  }

  @Test
  void duplicateSids() {
    Consumer<IamStatement.Builder> read =
        it -> it.sid("Read").effect(IamEffect.ALLOW).addAction("s3:GetObject").addResource("*");
    IamPolicy policy = IamPolicy.builder().addStatement(read).addStatement(read).build();
    assertEquals(2, policy.toJson().split("\"Sid\":\"Read\"", -1).length - 1);

    Statement one = S3Statement.allow("Read").actions(S3Action.GET_OBJECT).onAllResources();
    assertRefused(
        "Statement 2 has the Sid \"Read\", which an earlier statement has.",
        () -> Policy.of(one, one));
  }

  @Test
  void sidThatIamRefuses() {
    assertTrue(
        sdk(it -> it.sid("read it!").addAction("s3:GetObject").addResource("*"))
            .contains("\"Sid\":\"read it!\""));

    assertRefused("The Sid \"read it!\" is refused", () -> S3Statement.allow("read it!"));
  }

  @Test
  void noAction() {
    assertFalse(sdk(it -> it.addResource("*")).contains("Action"));
  }

  @Test
  void noResource() {
    assertFalse(sdk(it -> it.addAction("s3:GetObject")).contains("Resource"));
  }

  @Test
  void actionsAndNotActions() {
    assertTrue(
        sdk(it -> it.addAction("s3:GetObject").addNotAction("s3:PutObject").addResource("*"))
            .contains("\"Action\":\"s3:GetObject\",\"NotAction\":\"s3:PutObject\""));
  }

  @Test
  void principalInIdentityPolicy() {
    // The SDK has one type for policies of all kinds, so it cannot know.
    assertTrue(
        sdk(it ->
                it.addAction("s3:GetObject")
                    .addPrincipal(IamPrincipalType.AWS, "111122223333")
                    .addResource("*"))
            .contains("\"Principal\":{\"AWS\":\"111122223333\"}"));
  }

  @Test
  void textThatIsNoArn() {
    assertTrue(
        sdk(it -> it.addAction("s3:GetObject").addResource("photos/*"))
            .contains("\"Resource\":\"photos/*\""));

    assertRefused(
        "Statement \"Read\" names the resource \"photos/*\", which is not an ARN",
        () -> S3Statement.allow("Read").actions(S3Action.GET_OBJECT).on("photos/*"));
  }

  @Test
  void arnOfWrongType() {
    assertTrue(
        sdk(it -> it.addAction("s3:GetObject").addResource("arn:aws:s3:::photos"))
            .contains("\"Resource\":\"arn:aws:s3:::photos\""));
  }

  @Test
  void numberOperatorOnAddress() {
    assertTrue(
        sdk(it ->
                it.addAction("s3:GetObject")
                    .addResource("*")
                    .addCondition(
                        IamConditionOperator.NUMERIC_LESS_THAN, "aws:SourceIp", "203.0.113.0/24"))
            .contains("\"NumericLessThan\":{\"aws:SourceIp\":\"203.0.113.0/24\"}"));
  }

  @Test
  void unknownConditionKey() {
    assertTrue(
        sdk(it -> condition(it, "s3:prefxi", "home/"))
            .contains("\"StringEquals\":{\"s3:prefxi\":\"home/\"}"));
  }

  @Test
  @SuppressWarnings("carillon:UNSUPPORTED_ACTION_FOR_CONDITION_KEY=cfa1062bdd9a2905") // Javac says it, too.
  void keyThatTheActionLacks() {
    assertTrue(
        sdk(it -> condition(it, "s3:prefix", "home/"))
            .contains("\"StringEquals\":{\"s3:prefix\":\"home/\"}"));

    Statement read = S3Statement.allow("Read").actions(S3Action.GET_OBJECT).onAllResources();
    assertRefused(
        "Statement \"Read\": s3:GetObject does not support the key s3:prefix",
        () -> read.when(S3Keys.PREFIX.is("home/")));
  }

  @Test
  void multivaluedKeyWithoutQuantifier() {
    assertTrue(
        sdk(it -> condition(it, "aws:TagKeys", "team"))
            .contains("\"StringEquals\":{\"aws:TagKeys\":\"team\"}"));
  }

  @Test
  void twoConditionsOnOneKey() {
    // Asked for both, the SDK writes that one is enough.
    assertTrue(
        sdk(it -> condition(condition(it, "aws:SourceVpc", "vpc-0123456789abcdef0"), "aws:SourceVpc", "vpc-0fedcba9876543210"))
            .contains("\"StringEquals\":{\"aws:SourceVpc\":[\"vpc-0123456789abcdef0\",\"vpc-0fedcba9876543210\"]}"));

    Statement read = S3Statement.allow("Read").actions(S3Action.GET_OBJECT).onAllResources();
    assertRefused(
        "Statement \"Read\" has two StringEquals conditions on \"aws:SourceVpc\"",
        () -> read.when(Keys.SOURCE_VPC.is("vpc-0123456789abcdef0"), Keys.SOURCE_VPC.is("vpc-0fedcba9876543210")));
  }

  @Test
  void readingWithoutLoss() {
    @SuppressWarnings("carillon:INVALID_POLICY_ELEMENT") // It is what this is about.
    String json =
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\","
            + "\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":true}},"
            + "\"Comment\":\"over TLS\"}]}";
    // The SDK drops a condition whose value is not a string: the policy comes to allow more.
    assertEquals(
        "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\","
            + "\"Resource\":\"*\"}}",
        IamPolicy.fromJson(json).toJson());

    Policy read = Policy.fromJson(json);
    assertEquals(json.replace(":true", ":\"true\""), read.toJson());
    assertEquals(List.of("Statement[0].Comment"), read.unknownElements());
  }

  @Test
  void elementNamedTwice() {
    String json =
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Effect\":\"Allow\","
            + "\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}";
    assertTrue(IamPolicy.fromJson(json).toJson().contains("\"Effect\":\"Allow\""));

    assertThrows(JsonException.class, () -> Policy.fromJson(json));
  }

  @Test
  void placeOfBrokenJson() {
    String json = "{\"Version\":\"2012-10-17\",\n\"Statement\":[{]}";
    String sdk =
        assertThrows(UncheckedIOException.class, () -> IamPolicy.fromJson(json)).getMessage();
    assertTrue(sdk.contains("line: 2, column: 15"), sdk);

    JsonException carillon = assertThrows(JsonException.class, () -> Policy.fromJson(json));
    assertEquals("2:15", carillon.line() + ":" + carillon.column());
  }

  @Test
  void equalAfterRoundTrip() {
    // What was built from strings is equal; what was built from constants of an enum is not, nor
    // are conditions whose operators alternate.
    IamPolicy strings = policy(it -> it.addAction("chime:CreateMeeting").addResource("*"));
    assertEquals(strings, IamPolicy.fromJson(strings.toJson()));
    IamPolicy constants = policy(it -> it.addAction(ChimeAction.CREATE_MEETING).addResource("*"));
    assertNotEquals(constants, IamPolicy.fromJson(constants.toJson()));
    IamPolicy alternating =
        policy(
            it -> {
              condition(it, "aws:SourceVpc", "vpc-0123456789abcdef0");
              it.addCondition(IamConditionOperator.BOOL, "aws:SecureTransport", "true");
              it.addCondition(IamConditionOperator.STRING_EQUALS, "aws:PrincipalOrgID", "o-a1b2c3d4e5");
            });
    assertNotEquals(alternating, IamPolicy.fromJson(alternating.toJson()));

    Policy carillon =
        Policy.of(
            S3Statement.allow("Read")
                .actions(S3Action.GET_OBJECT)
                .on(S3Resource.object("photos", ArnPart.any()))
                .when(
                    Keys.SOURCE_VPC.is("vpc-0123456789abcdef0"),
                    Keys.SECURE_TRANSPORT.isTrue(),
                    Keys.PRINCIPAL_ORG_ID.is("o-a1b2c3d4e5")));
    assertEquals(carillon, Policy.fromJson(carillon.toJson()));
    assertEquals(carillon, Policy.fromJson(carillon.toJson(), S3Action.class));
  }

  @Test
  void onlyWhatTheDocumentHas() {
    // Actions are strings: no levels, wildcards, dependent actions, sizes or findings.
    assertEquals(Set.of("value"), methods(IamAction.class));
    assertEquals(
        Set.of("id", "version", "statements", "toJson", "toBuilder", "copy"),
        methods(IamPolicy.class));
  }

  private static Set<String> methods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .map(Method::getName)
        .collect(Collectors.toSet());
  }

  private static IamStatement.Builder condition(
      IamStatement.Builder statement, String key, String value) {
    return statement
        .actionIds(Set.of("s3:GetObject"))
        .resourceIds(Set.of("*"))
        .addCondition(IamConditionOperator.STRING_EQUALS, key, value);
  }

  private static IamPolicy policy(Consumer<IamStatement.Builder> content) {
    return IamPolicy.builder()
        .addStatement(
            statement -> {
              statement.effect(IamEffect.ALLOW);
              content.accept(statement);
            })
        .build();
  }

  private static String sdk(Consumer<IamStatement.Builder> content) {
    return policy(content).toJson();
  }

  private static void assertRefused(String start, Executable building) {
    String message = assertThrows(InvalidPolicyException.class, building).getMessage();
    assertTrue(message.startsWith(start), message);
  }
}
