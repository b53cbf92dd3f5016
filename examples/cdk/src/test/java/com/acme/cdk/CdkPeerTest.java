package com.acme.cdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.iam.AccountPrincipal;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.s3.Bucket;

/** What the CDK does with mistakes, and what it can do alone: the tests of the guide's peers.md. */
@SuppressWarnings("carillon")
class CdkPeerTest {

  private final Stack stack = new Stack(new App(), "Peers");

  @Test
  void unknownAction() {
    assertWritten("Action", "chime:CreateMeting", statement("chime:CreateMeting"));
  }

  @Test
  void unknownService() {
    assertWritten("Action", "chme:CreateMeeting", statement("chme:CreateMeeting"));
  }

  @Test
  void effectOfNeitherKind() {
    // The builder has an enum; a document that is read is not looked at.
    PolicyStatement read =
        PolicyStatement.fromJson(
            Map.of("Effect", "Perhaps", "Action", "s3:GetObject", "Resource", "*"));
    assertWritten("Effect", "Perhaps", read);
  }

  @Test
  void effectLeftOut() {
    assertWritten("Effect", "Allow", statement("s3:GetObject"));
  }

  @Test
  void duplicateSids() {
    PolicyStatement get = statement("s3:GetObject");
    get.setSid("Read");
    PolicyStatement list = statement("s3:ListBucket");
    list.setSid("Read");
    assertEquals(
        List.of("Read", "Read"), written(get, list).stream().map(it -> it.get("Sid")).toList());
  }

  @Test
  void sidThatIamRefuses() {
    PolicyStatement statement = statement("s3:GetObject");
    statement.setSid("read it!");
    assertWritten("Sid", "read it!", statement);
  }

  @Test
  void noAction() {
    assertRefused(
        "must specify at least one 'action'",
        () -> written(PolicyStatement.Builder.create().resources(List.of("*")).build()));
  }

  @Test
  void noResource() {
    assertRefused(
        "must specify at least one resource",
        () -> written(PolicyStatement.Builder.create().actions(List.of("s3:GetObject")).build()));
  }

  @Test
  void actionsAndNotActions() {
    assertRefused(
        "Cannot add 'NotActions'", () -> statement("s3:GetObject").addNotActions("s3:PutObject"));
  }

  @Test
  void principalInIdentityPolicy() {
    PolicyStatement statement = statement("s3:GetObject");
    statement.addPrincipals(new AccountPrincipal("111122223333"));
    assertRefused("cannot specify any IAM principals", () -> written(statement));
  }

  @Test
  void textThatIsNoArn() {
    PolicyStatement statement =
        PolicyStatement.Builder.create()
            .actions(List.of("s3:GetObject"))
            .resources(List.of("photos/*"))
            .build();
    assertWritten("Resource", "photos/*", statement);
  }

  @Test
  void arnOfWrongType() {
    PolicyStatement statement =
        PolicyStatement.Builder.create()
            .actions(List.of("s3:GetObject"))
            .resources(List.of("arn:aws:s3:::photos"))
            .build();
    assertWritten("Resource", "arn:aws:s3:::photos", statement);
  }

  @Test
  void numberOperatorOnAddress() {
    assertCondition("NumericLessThan", "aws:SourceIp", "203.0.113.0/24");
  }

  @Test
  void unknownConditionKey() {
    assertCondition("StringEquals", "s3:prefxi", "home/");
  }

  @Test
  void keyThatTheActionLacks() {
    assertCondition("StringEquals", "s3:prefix", "home/");
  }

  @Test
  void multivaluedKeyWithoutQuantifier() {
    assertCondition("StringEquals", "aws:TagKeys", "team");
  }

  @Test
  void twoConditionsOnOneKey() {
    // Asked for both, it writes the second alone.
    PolicyStatement statement = statement("s3:GetObject");
    statement.addCondition("StringEquals", Map.of("aws:SourceVpc", "vpc-1"));
    statement.addCondition("StringEquals", Map.of("aws:SourceVpc", "vpc-2"));
    assertWritten("Condition", Map.of("StringEquals", Map.of("aws:SourceVpc", "vpc-2")), statement);
  }

  @Test
  void onlyWhatTheDocumentHas() {
    // Actions are strings: no levels, wildcards, dependent actions, findings or summary.
    assertTrue(
        Arrays.stream(PolicyStatement.class.getMethods())
            .filter(it -> it.getName().equals("addActions"))
            .allMatch(it -> it.getParameterTypes()[0] == String[].class));
    for (String method : List.of("expand", "compact", "findings", "summary", "grants", "split")) {
      assertTrue(
          Arrays.stream(PolicyDocument.class.getMethods())
              .noneMatch(it -> it.getName().equals(method)));
    }
  }

  @Test
  void readingWithoutLoss() {
    // Unlike the SDK it keeps a value that is no string; an unknown element it drops, too.
    Map<String, Object> condition = Map.of("Bool", Map.of("aws:SecureTransport", true));
    Map<String, Object> statement =
        Map.of(
            "Effect", "Allow",
            "Action", "s3:GetObject",
            "Resource", "*",
            "Condition", condition,
            "Comment", "over TLS");
    Map<String, Object> read = written(PolicyStatement.fromJson(statement)).get(0);
    assertEquals(condition, read.get("Condition"));
    assertEquals(Set.of("Effect", "Action", "Resource", "Condition"), read.keySet());
  }

  @Test
  void equalAfterRoundTrip() {
    PolicyDocument document =
        PolicyDocument.Builder.create().statements(List.of(statement("s3:GetObject"))).build();
    assertNotEquals(document, PolicyDocument.fromJson(document.toJSON()));
  }

  @Test
  void splitOfWhatIsTooLarge() {
    Role role = role();
    IntStream.range(0, 300)
        .mapToObj(number -> "arn:aws:s3:::a-bucket-of-some-length-" + number)
        .map(arn -> statementOn("s3:PutObject", arn))
        .forEach(role::addToPolicy);
    Template template = Template.fromStack(stack);
    assertTrue(template.findResources("AWS::IAM::ManagedPolicy").size() > 1);
  }

  @Test
  void grantThatWritesThePolicy() {
    Bucket.Builder.create(stack, "Reports").build().grantRead(role());
    Template.fromStack(stack).resourceCountIs("AWS::IAM::Policy", 1);
  }

  @Test
  void valuesKnownOnlyWhenDeployed() {
    String reports = Bucket.Builder.create(stack, "Reports").build().arnForObjects("*");
    // Carillon takes the text with the CDK's token in it for an ARN, and keeps it.
    Policy policy =
        Policy.of(S3Statement.allow("Read").actions(S3Action.GET_OBJECT).on(reports));
    ManagedPolicy.Builder.create(stack, "Policy")
        .document(PolicyDocument.fromJson(policy.toMap()))
        .build();
    assertTrue(statements().get(0).get("Resource").toString().contains("Fn::GetAtt=[Reports"));
  }

  @Test
  void statementsMerged() {
    List<PolicyStatement> two = List.of(statement("s3:GetObject"), statement("s3:PutObject"));
    ManagedPolicy.Builder.create(stack, "Merged")
        .document(PolicyDocument.Builder.create().minimize(true).statements(two).build())
        .build();
    assertEquals(1, statements().size());
  }

  @Test
  void managedPolicies() {
    String arn = ManagedPolicy.fromAwsManagedPolicyName("ReadOnlyAccess").getManagedPolicyArn();
    assertTrue(arn.endsWith(":iam::aws:policy/ReadOnlyAccess"), arn);
  }

  private Role role() {
    return Role.Builder.create(stack, "Role")
        .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
        .build();
  }

  private static PolicyStatement statement(String action) {
    return statementOn(action, "*");
  }

  private static PolicyStatement statementOn(String action, String resource) {
    return PolicyStatement.Builder.create()
        .actions(List.of(action))
        .resources(List.of(resource))
        .build();
  }

  private void assertCondition(String operator, String key, String value) {
    PolicyStatement statement = statement("s3:GetObject");
    statement.addCondition(operator, Map.of(key, value));
    assertWritten("Condition", Map.of(operator, Map.of(key, value)), statement);
  }

  private void assertWritten(String element, Object value, PolicyStatement statement) {
    assertEquals(value, written(statement).get(0).get(element));
  }

  /** The statements as the template has them, after all of the CDK's validation. */
  private List<Map<String, Object>> written(PolicyStatement... content) {
    ManagedPolicy.Builder.create(stack, "Policy").statements(List.of(content)).build();
    return statements();
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> statements() {
    Map<String, Object> policy =
        Template.fromStack(stack)
            .findResources("AWS::IAM::ManagedPolicy")
            .values()
            .iterator()
            .next();
    Map<String, Object> properties = (Map<String, Object>) policy.get("Properties");
    Map<String, Object> document = (Map<String, Object>) properties.get("PolicyDocument");
    return new ArrayList<>((List<Map<String, Object>>) document.get("Statement"));
  }

  private static void assertRefused(String part, Executable code) {
    String message = assertThrows(RuntimeException.class, code).getMessage();
    assertTrue(message.contains(part), message);
  }
}
