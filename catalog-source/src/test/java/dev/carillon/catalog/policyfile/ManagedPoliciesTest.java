package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.carillon.catalog.BundledReferences;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * AWS's own policies, judged with every service, and what they make possible: each error and each
 * security warning in one stands in a list with its reason, or is a false alarm.
 */
@Tag("any-jdk")
final class ManagedPoliciesTest {

  /** Why an error or a security warning remains. */
  private enum Cause {
    /** The policy makes possible what is said; AWS gives it to a service or means it so. */
    RIGHT,
    /** A slip of the policy: by AWS's own page the statement never does what it says. */
    SLIP,
    /** The policy is younger than the pages, and names what none of 2026 lists yet. */
    YOUNGER
  }

  private record Reason(Cause cause, String words) {}

  private static final Set<Severity> JUDGED = EnumSet.of(Severity.ERROR, Severity.SECURITY_WARNING);

  /** How what is said begins, and why it is right, or none of ours. */
  private static final Map<String, Reason> KNOWN = new LinkedHashMap<>();

  static {
    String settings = "AWSManagedSettingsAdminAccess.json: ";
    for (String operation :
        List.of(
            "UpdateBudget", "CreateBudget", "DeleteBudget", "DescribeBudgets", "DescribeBudget")) {
      slip(
          settings + "\"budgets:" + operation + "\"",
          "is an operation, which ModifyBudget or ViewBudget authorizes");
    }
    slip(settings + "\"payments:Get\"", "is a verb without a noun, and without a star");
    younger(settings + "There is no service \"builderid\"", "sign-up by AWS Builder ID");
    younger(
        settings + "\"organizations:CreateBuilderIdOwnedAccount\"", "sign-up by AWS Builder ID");
    younger(settings + "\"payments:", "payment profiles, attempts and terms");
    String wizard = "AmazonLaunchWizard_Fullaccess.json: ";
    slip(
        wizard + "ssm:StopAutomationExecution takes automation-execution",
        "stops an execution, and names the definition");
    slip(wizard + "cloudformation:ListStacks takes only", "lists all, and names some by ARN");
    slip(wizard + "sqs:ListQueues takes only", "lists all queues, and names some by ARN");
    slip(
        "AWSBackupServiceLinkedRolePolicyForBackup.json: rds:DeleteDBInstanceAutomatedBackup takes",
        "deletes automated backups, and names snapshots");
    right(
        "AWSManagedSettingsAdminAccess.json: With identitystore:CreateGroupMembership on any",
        "joins whatever group");
    String star = "AWSCodeStarServiceRole.json: With ";
    right(star + "codebuild:StartBuild on any", "has codebuild:* on all projects");
    right(star + "ec2:ModifyInstanceAttribute + ", "has ec2:* on all instances");
    right(star + "codedeploy:CreateDeployment + ", "has codedeploy:* on all deployment groups");
    right(star + "elasticbeanstalk:CreateApplicationVersion", "has elasticbeanstalk:* on all");
    right(star + "iam:CreateRole + ", "makes CodeStar's roles, and gives them any policy");
    String builder = "AWSServiceRoleForImageBuilder.json: ";
    right(builder + "With ssm:CreateAssociation on any", "associates with any instance");
    right(
        builder + "With iam:PassRole + ec2:RunInstances on",
        "passes any role, and tags as it wants");
    right(
        builder + "With iam:PassRole + ec2:CreateLaunchTemplateVersion + ec2:ModifyLaunchTemplate",
        "passes any role to EC2, and changes any launch template");
    right(
        builder + "ForAllValues also holds where the request has no kms:EncryptionContextKeys",
        "holds without a context, and what remains is that EC2 asks");
  }

  private static void right(String warning, String words) {
    KNOWN.put(warning, new Reason(Cause.RIGHT, words));
  }

  private static void slip(String error, String words) {
    KNOWN.put(error, new Reason(Cause.SLIP, words));
  }

  private static void younger(String error, String words) {
    KNOWN.put(error, new Reason(Cause.YOUNGER, words));
  }

  @Test
  void whatIsSaidOfManagedPoliciesIsExplained() throws Exception {
    Path folder = Path.of(System.getProperty("carillon.reference", "")).resolve("managed-policies");
    assumeTrue(Files.isDirectory(folder), "no reference data beside this checkout");
    PolicyChecker checker = PolicyChecker.knowingAll(BundledReferences.all()).withRisks();
    List<String> unexpected = new ArrayList<>();
    Set<String> missing = new TreeSet<>(KNOWN.keySet());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
        for (Finding finding : checker.check(Files.readString(file), PolicyKind.IDENTITY)) {
          String error = file.getFileName() + ": " + finding.message();
          boolean known = KNOWN.keySet().stream().anyMatch(error::startsWith);
          missing.removeIf(error::startsWith);
          if (JUDGED.contains(finding.severity()) && !known) {
            unexpected.add(file.getFileName() + ":" + finding);
          }
        }
      }
    }
    assertEquals(List.of(), unexpected);
    assertEquals(Set.of(), missing, "not said any more: take it from the list");
  }
}
