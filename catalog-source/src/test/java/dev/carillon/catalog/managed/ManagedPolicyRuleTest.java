package dev.carillon.catalog.managed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ManagedPolicyRuleTest {

  private static final String OF_AWS = "arn:aws:iam::aws:policy/";

  /** A row: what is written behind {@code policy/}, and what is right. */
  @ParameterizedTest
  @CsvSource({
    "AWSLambdaBasicExecutionRole, service-role/AWSLambdaBasicExecutionRole",
    "awslambdabasicexecutionrole, service-role/AWSLambdaBasicExecutionRole",
    "service-role/AWSLambda_FullAccess, AWSLambda_FullAccess",
    "job-functions/ViewOnlyAccess, job-function/ViewOnlyAccess",
    "policy/AmazonSSMManagedInstanceCore, AmazonSSMManagedInstanceCore",
    "AmazonECSServiceRolePolicy, aws-service-role/AmazonECSServiceRolePolicy",
  })
  void aPolicyUnderAnotherPathIsAnErrorThatHasTheRightArn(String written, String right) {
    assertEquals(
        "ERROR \""
            + OF_AWS
            + written
            + "\": AWS has this managed policy under another path. Write \""
            + OF_AWS
            + right
            + "\".",
        told(ManagedPolicyRule.ofArn(OF_AWS + written, false)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"${AWS::Partition}", "%s", "%1$s", "{0}", "{partition}"})
  void aPartitionThatIsFilledInLaterIsThatOfTheList(String partition) {
    String before = "arn:" + partition + ":iam::aws:policy/";
    String name = "AWSLambdaBasicExecutionRole";
    assertEquals(
        "ERROR \""
            + before
            + name
            + "\": AWS has this managed policy under another path. Write \""
            + before
            + "service-role/"
            + name
            + "\".",
        told(ManagedPolicyRule.ofArn(before + name, false)));
    assertEquals("nothing", told(ManagedPolicyRule.ofArn(before + "service-role/" + name, false)));
    assertEquals("nothing", told(ManagedPolicyRule.ofArn(before + name + "%s", false)));
  }

  @ParameterizedTest
  @CsvSource({
    "AmazonS3FullAcess, AmazonS3FullAccess",
    "AmazonS3ReadOnlyAccesss, AmazonS3ReadOnlyAccess",
    "AWSLambdaBasicExecutionRol, service-role/AWSLambdaBasicExecutionRole",
    "service-role/AWSLambdaBasicExceutionRole, service-role/AWSLambdaBasicExecutionRole",
    "service-role/AmazonECSTaskRoleExecutionPolicy, service-role/AmazonECSTaskExecutionRolePolicy",
    "AWSLambdaFullAccess, AWSLambda_FullAccess",
    "AmazonConnectFullAccess, AmazonConnect_FullAccess",
    "service-role/AWSConfigRole, service-role/AWS_ConfigRole",
    "AmazonDynamoDBFullAccessv2, AmazonDynamoDBFullAccess_v2",
  })
  void aNameNearAnotherIsAWarningThatTellsTheDayOfTheList(String written, String right) {
    assertEquals(
        "WARNING \""
            + OF_AWS
            + written
            + "\": AWS had no such managed policy on 2026-09-16. Did you mean \""
            + OF_AWS
            + right
            + "\"?",
        told(ManagedPolicyRule.ofArn(OF_AWS + written, true)));
  }

  @Test
  void aPolicyThatAwsDeprecatedIsRightWhereItIsNotAttached() {
    for (String name : List.of("AWSLambdaFullAccess", "AWSConfigRole", "awslambdafullaccess")) {
      assertEquals(Optional.empty(), ManagedPolicyRule.ofArn(OF_AWS + name, false));
      assertTrue(ManagedPolicyRule.ofArn(OF_AWS + name, true).isPresent());
    }
    assertTrue(ManagedPolicyRule.ofArn(OF_AWS + "AWSLambda_FullAcess", false).isPresent());
    assertTrue(ManagedPolicyRule.ofName("AWSLambdaFullAccess", true).isPresent());
  }

  /** What AWS may add: another version, a service with a name of its own, a further word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "service-role/AWSLambdaBasicExecutionRole",
        "AdministratorAccess",
        "administratoraccess",
        "AmazonEKSBlockStoragePolicyV3",
        "AmazonInspector3FullAccess",
        "AmazonInspectorFullAccess_v2",
        "AmazonGuardDutyFullAccess_v3",
        "AmazonEBSServiceRolePolicy",
        "AmazonSWSFullAccess",
        "AmazonS3FullAccessForOutposts",
        "AcmeDeveloper",
        "AmazonS3*",
        "service-role/",
        "${Name}",
        "Amazon%s",
        "",
      })
  void ofOthersNothingIsSaid(String written) {
    assertEquals(Optional.empty(), ManagedPolicyRule.ofArn(OF_AWS + written, true));
  }

  @Test
  void aPolicyOfServiceLinkedRolesIsNotAttached() {
    String linked = "aws-service-role/AmazonECSServiceRolePolicy";
    String told =
        "\": this managed policy is for the service-linked role of a service alone: IAM attaches it"
            + " to no other role, user or group. Write a policy of your own.";
    for (String arn :
        List.of(
            OF_AWS + linked,
            OF_AWS + "AmazonECSServiceRolePolicy",
            OF_AWS + "aws-service-role/AcmeServiceRolePolicy",
            "arn:aws-cn:iam::aws:policy/" + linked,
            "arn:${AWS::Partition}:iam::aws:policy/" + linked)) {
      assertEquals("ERROR \"" + arn + told, told(ManagedPolicyRule.ofArn(arn, true)));
    }
    assertEquals(Optional.empty(), ManagedPolicyRule.ofArn(OF_AWS + linked, false));
    assertEquals("ERROR \"" + linked + told, told(ManagedPolicyRule.ofPathAndName(linked, true)));
    assertEquals(
        "ERROR \"AmazonECSServiceRolePolicy" + told,
        told(ManagedPolicyRule.ofName("AmazonECSServiceRolePolicy", true)));
  }

  @Test
  void theListIsThatOfOnePartition() {
    for (String partition : List.of("aws-cn", "aws-us-gov")) {
      String arn = "arn:" + partition + ":iam::aws:policy/AWSLambdaBasicExecutionRole";
      assertEquals(Optional.empty(), ManagedPolicyRule.ofArn(arn, true));
    }
    String open = "arn:${AWS::Partition}:iam::aws:policy/";
    assertEquals(
        "ERROR \""
            + open
            + "AWSGlueServiceRole\": AWS has this managed policy under another path. Write \""
            + open
            + "service-role/AWSGlueServiceRole\".",
        told(ManagedPolicyRule.ofArn(open + "AWSGlueServiceRole", true)));
  }

  @Test
  void onlyPoliciesOfAwsAreJudged() {
    for (String other :
        List.of(
            "arn:aws:iam::111122223333:policy/AWSLambdaBasicExecutionRole",
            "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy",
            "see arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole")) {
      assertEquals(Optional.empty(), ManagedPolicyRule.ofArn(other, true));
    }
  }

  @Test
  void aNameWithoutPathIsThatOfAPolicyUnderAnyPath() {
    assertEquals(Optional.empty(), ManagedPolicyRule.ofName("AWSLambdaBasicExecutionRole", true));
    assertEquals(Optional.empty(), ManagedPolicyRule.ofName("service-role/AcmeRole", true));
    assertEquals(
        "WARNING \"AWSLambdaBasicExecutionRol\": AWS had no such managed policy on 2026-09-16. Did"
            + " you mean \"AWSLambdaBasicExecutionRole\"?",
        told(ManagedPolicyRule.ofName("AWSLambdaBasicExecutionRol", true)));
  }

  /** So would be the first day of a policy that AWS adds: it must not count as a slip. */
  @Test
  void noPolicyOfAwsWouldBeTakenForAnother() {
    List<String> taken = new ArrayList<>();
    List<String> others = new ArrayList<>(ListedPolicies.names());
    for (int i = 0; i < others.size(); i++) {
      String name = others.set(i, "");
      ListedPolicies.meant(name, others).ifPresent(near -> taken.add(name + ' ' + near));
      others.set(i, name);
    }
    assertEquals(List.of(), taken);
  }

  @Test
  void eachPolicyIsListedOnceAndRightAsItStands() {
    TreeSet<String> names = new TreeSet<>();
    for (String name : ListedPolicies.names()) {
      assertTrue(names.add(name.toLowerCase(Locale.ROOT)), name);
      String listed = ListedPolicies.named(name).orElseThrow();
      assertEquals(Optional.empty(), ManagedPolicyRule.ofArn(OF_AWS + listed, false));
    }
    assertEquals(1594, names.size());
  }

  private static String told(Optional<Problem> problem) {
    return problem
        .map(
            one -> {
              assertEquals("INVALID_MANAGED_POLICY", one.id());
              return one.severity() + " " + one.message();
            })
        .orElse("nothing");
  }
}
