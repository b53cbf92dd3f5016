package dev.carillon.policy.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.carillon.policy.reference.ServiceReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** AWS's own policies are right, so an error in one of them would be a false alarm. */
final class ManagedPoliciesTest {

  /** Actions that AWS added after the day of the reference data and before that of the policies. */
  private static final Set<String> YOUNGER_THAN_THE_REFERENCE =
      Set.of(
          "organizations:CreateBuilderIdOwnedAccount",
          "ec2:AttachImageWatermark",
          "bedrock:GetDataAutomationLibrary",
          "bedrock:ListDataAutomationLibraries");

  /** Mistakes of AWS's: an action that takes only {@code *} never applies on an ARN. */
  private static final Set<String> MISTAKES_OF_AWS =
      Set.of(
          "AWSMigrationHubStrategyConsoleFullAccess.json: s3:ListAllMyBuckets takes only",
          "AmazonLaunchWizard_Fullaccess.json: sqs:ListQueues takes only");

  /** Prefixes of AWS's own, of which it documents no service. */
  private static final Set<String> UNDOCUMENTED =
      Set.of(
          "AWSManagedSettingsAdminAccess.json: There is no service \"builderid\"",
          "AmazonDataZonePreviewConsoleFullAccess.json: There is no service \"datazonecontrol\"");

  @Test
  void noManagedPolicyHasAnError() throws IOException {
    Path reference = Path.of(System.getProperty("carillon.reference", ""));
    assumeTrue(
        Files.isDirectory(reference.resolve("managed-policies")),
        "no reference data beside this checkout");
    List<ServiceReference> services = new ArrayList<>();
    for (Path file : files(reference.resolve("service-reference"))) {
      try (InputStream json = Files.newInputStream(file)) {
        services.add(ReferenceJson.read(json));
      }
    }
    PolicyChecker checker = PolicyChecker.knowing(services);
    List<String> errors = new ArrayList<>();
    for (Path file : files(reference.resolve("managed-policies"))) {
      for (Finding finding : checker.check(Files.readString(file), PolicyKind.IDENTITY)) {
        boolean younger =
            YOUNGER_THAN_THE_REFERENCE.stream()
                .anyMatch(action -> finding.message().startsWith('"' + action + '"'));
        String error = file.getFileName() + ": " + finding.message();
        boolean ofAws =
            Stream.of(MISTAKES_OF_AWS, UNDOCUMENTED)
                .flatMap(Set::stream)
                .anyMatch(error::startsWith);
        if (finding.severity() == Severity.ERROR && !younger && !ofAws) {
          errors.add(file.getFileName() + ":" + finding);
        }
      }
    }
    assertEquals(List.of(), errors);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
