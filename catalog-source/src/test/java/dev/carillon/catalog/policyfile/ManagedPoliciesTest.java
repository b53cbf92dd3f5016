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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** AWS's own policies, judged with every service: an error in one would be a false alarm. */
final class ManagedPoliciesTest {

  /** Why an error remains. */
  private enum Cause {
    /** A slip of the policy: by AWS's own page the statement never does what it says. */
    SLIP,
    /** The policy is older than the pages, and names what AWS renamed before the release. */
    OLDER,
    /** The policy is younger than the pages, and names what none of 2026 lists yet. */
    YOUNGER
  }

  private record Reason(Cause cause, String words) {}

  /** How the errors begin that remain, and why they are none of ours. */
  private static final Map<String, Reason> KNOWN = new LinkedHashMap<>();

  static {
    String backup = "AWSBackupServiceLinkedRolePolicyForBackup.json: ";
    slip(backup + "fsx:DescribeBackups takes only", "lists all backups, and names some by ARN");
    slip(backup + "timestream:ListDatabases takes only", "lists all, and names some by ARN");
    slip(backup + "timestream:GetAwsBackupStatus takes only", "has no resource on the page");
    slip(backup + "timestream:GetAwsRestoreStatus takes only", "has no resource on the page");
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
    KNOWN.put(
        "AmazonDataZonePreviewConsoleFullAccess.json: There is no service \"datazonecontrol\"",
        new Reason(Cause.OLDER, "of the preview; the service is datazone since its release"));
    String wizard = "AmazonLaunchWizard_Fullaccess.json: ";
    slip(wizard + "resource-groups:CreateGroup takes only", "makes a group, and names it by ARN");
    slip(
        wizard + "ssm:StopAutomationExecution takes automation-execution",
        "stops an execution, and names the definition");
    slip(wizard + "sqs:ListQueues takes only", "lists all queues, and names some by ARN");
    slip(
        "AmazonS3FilesFullAccess.json: events:ListRules takes only",
        "lists all rules, and names some by ARN");
  }

  private static void slip(String error, String words) {
    KNOWN.put(error, new Reason(Cause.SLIP, words));
  }

  private static void younger(String error, String words) {
    KNOWN.put(error, new Reason(Cause.YOUNGER, words));
  }

  @Test
  void noManagedPolicyHasAnErrorOfOurs() throws Exception {
    Path folder = Path.of(System.getProperty("carillon.reference", "")).resolve("managed-policies");
    assumeTrue(Files.isDirectory(folder), "no reference data beside this checkout");
    PolicyChecker checker = PolicyChecker.knowingAll(BundledReferences.all());
    List<String> unexpected = new ArrayList<>();
    Set<String> missing = new TreeSet<>(KNOWN.keySet());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
        for (Finding finding : checker.check(Files.readString(file), PolicyKind.IDENTITY)) {
          String error = file.getFileName() + ": " + finding.message();
          boolean known = KNOWN.keySet().stream().anyMatch(error::startsWith);
          missing.removeIf(error::startsWith);
          if (finding.severity() == Severity.ERROR && !known) {
            unexpected.add(file.getFileName() + ":" + finding);
          }
        }
      }
    }
    assertEquals(List.of(), unexpected);
    assertEquals(Set.of(), missing, "no error any more: take it from the list");
  }
}
