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

  private static final String OF_ALL = "AWS's page gives it no resource: it lists all there are";
  private static final String UNLISTED = "AWS's page has no such action";
  private static final String NO_SERVICE = "AWS has no page of such a service";

  /** How the errors begin that remain, and why they are none of ours. */
  private static final Map<String, String> KNOWN = new LinkedHashMap<>();

  static {
    String backup = "AWSBackupServiceLinkedRolePolicyForBackup.json: ";
    KNOWN.put(backup + "fsx:DescribeBackups takes only", OF_ALL);
    KNOWN.put(backup + "timestream:ListDatabases takes only", OF_ALL);
    KNOWN.put(backup + "timestream:GetAwsBackupStatus takes only", OF_ALL);
    KNOWN.put(backup + "timestream:GetAwsRestoreStatus takes only", OF_ALL);
    String settings = "AWSManagedSettingsAdminAccess.json: ";
    KNOWN.put(settings + "\"budgets:", "names operations, which budgets:ModifyBudget authorizes");
    KNOWN.put(settings + "There is no service \"builderid\"", NO_SERVICE);
    KNOWN.put(settings + "\"organizations:CreateBuilderIdOwnedAccount\"", UNLISTED);
    KNOWN.put(settings + "\"payments:", UNLISTED);
    KNOWN.put(
        "AmazonDataZonePreviewConsoleFullAccess.json: There is no service \"datazonecontrol\"",
        NO_SERVICE);
    String wizard = "AmazonLaunchWizard_Fullaccess.json: ";
    KNOWN.put(wizard + "resource-groups:CreateGroup takes only", "AWS's page gives it no resource");
    KNOWN.put(
        wizard + "ssm:StopAutomationExecution takes automation-execution",
        "AWS's page has it on executions, and not on definitions");
    KNOWN.put(wizard + "sqs:ListQueues takes only", OF_ALL);
    KNOWN.put("AmazonS3FilesFullAccess.json: events:ListRules takes only", OF_ALL);
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
