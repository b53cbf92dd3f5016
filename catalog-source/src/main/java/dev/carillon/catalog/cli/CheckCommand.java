package dev.carillon.catalog.cli;

import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.FileText;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.cli.FindingReport.Found;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges policy documents by what AWS's reference says of the services. */
@Command(
    name = "check",
    description = {
      "Judges policy documents (JSON) by the checks that IAM Access Analyzer documents, with no"
          + " AWS account.",
      "",
      "It prints a line for each finding, and one that counts them. A file that cannot be read is"
          + " told, and the others are still checked."
    },
    footer = {
      "",
      "Examples:",
      "  check policy.json",
      "  check --kind trust --fail-on warning roles/*.json"
    })
final class CheckCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Policy documents.")
  private List<Path> files = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "identity",
      description =
          "Where the policies are put: identity (a user, group, role or permission set), resource"
              + " (such as a bucket or key), trust (who may assume a role), scp or rcp (service or"
              + " resource control policy). Default: ${DEFAULT-VALUE}.")
  private Kind kind = Kind.IDENTITY;

  @Option(
      names = "--catalogs",
      paramLabel = "DIR",
      description =
          "Judge a service by its catalog in this folder; where there is none, by what comes with"
              + " Carillon.")
  private @Nullable Path catalogs;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description =
          "End with exit code 1 if there is such a finding: error, warning (an error, security"
              + " warning or warning), suggestion (any), none (never). Default: ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--json", description = "Print the findings as a JSON array.")
  private boolean json;

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The kinds of policies, as people call them. */
  enum Kind {
    IDENTITY(PolicyKind.IDENTITY),
    RESOURCE(PolicyKind.RESOURCE),
    TRUST(PolicyKind.ROLE_TRUST),
    SCP(PolicyKind.SERVICE_CONTROL),
    RCP(PolicyKind.RESOURCE_CONTROL);

    private final PolicyKind policyKind;

    Kind(PolicyKind policyKind) {
      this.policyKind = policyKind;
    }
  }

  /** The findings that a build can be made to fail on; each includes the one before. */
  enum FailOn {
    NONE,
    ERROR,
    WARNING,
    SUGGESTION;

    boolean includes(Severity severity) {
      FailOn least =
          switch (severity) {
            case ERROR -> ERROR;
            case SECURITY_WARNING, WARNING -> WARNING;
            case SUGGESTION -> SUGGESTION;
          };
      return compareTo(least) >= 0;
    }
  }

  @Override
  public Integer call() throws ProblemsException {
    PolicyChecker checker = PolicyChecker.knowingAll(references());
    List<Found> all = new ArrayList<>();
    int read = 0;
    for (Path file : files) {
      String name = file.toString();
      try {
        String policy = FileText.decode(name, FileText.readBytes(file));
        checker.check(policy, kind.policyKind).forEach(one -> all.add(new Found(name, one)));
        read++;
      } catch (ProblemsException e) {
        e.problems().forEach(problem -> surroundings.err().print(problem + "\n"));
      }
    }
    surroundings.out().print(json ? FindingReport.json(all) : FindingReport.text(all, read));
    if (read < files.size()) {
      return Main.WRONG;
    }
    return all.stream().anyMatch(found -> failOn.includes(found.finding().severity()))
        ? Main.FOUND
        : Main.DONE;
  }

  /** Returns what is known of every service; the user's folder goes before the bundle. */
  private List<CatalogReference> references() throws ProblemsException {
    Map<String, CatalogStore> stores = new TreeMap<>();
    CatalogStore bundled = new BundledCatalogs();
    bundled.services().forEach(service -> stores.put(service, bundled));
    if (catalogs != null) {
      CatalogStore folder = new CatalogDirectory(catalogs);
      folder.services().forEach(service -> stores.put(service, folder));
    }
    List<CatalogReference> references = new ArrayList<>();
    for (Map.Entry<String, CatalogStore> store : stores.entrySet()) {
      store.getValue().find(store.getKey()).map(CatalogReference::of).ifPresent(references::add);
    }
    return references;
  }
}
