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
import org.junit.jupiter.api.Test;

/**
 * AWS's own policies, judged with every service, and what they make possible: each error and each
 * security warning in one stands in a list with its reason, or is a false alarm.
 */
final class ManagedPoliciesTest {

  private static final String OF_ALL = "AWS's page gives it no resource: it lists all there are";
  private static final String UNLISTED = "AWS's page has no such action";
  private static final String NO_SERVICE = "AWS has no page of such a service";

  private static final Set<Severity> JUDGED = EnumSet.of(Severity.ERROR, Severity.SECURITY_WARNING);

  /** How what is said begins, and why it is right, or none of ours. */
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
    String star = "AWSCodeStarServiceRole.json: With ";
    KNOWN.put(star + "codebuild:StartBuild on whatever", "it has codebuild:* on all projects");
    KNOWN.put(star + "ec2:ModifyInstanceAttribute + ", "it has ec2:* on all instances");
    String builder = "AWSServiceRoleForImageBuilder.json: ";
    KNOWN.put(
        builder + "With ssm:CreateAssociation on whatever", "it associates with any instance");
    KNOWN.put(
        builder + "With iam:PassRole + ec2:CreateLaunchTemplateVersion + ec2:ModifyLaunchTemplate",
        "it passes any role to EC2, and changes any launch template");
    KNOWN.put(
        builder + "ForAllValues also holds where the request has no kms:EncryptionContextKeys",
        "without a context it holds, and what remains is only that EC2 asks");
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
