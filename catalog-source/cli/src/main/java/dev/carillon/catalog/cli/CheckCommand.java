package dev.carillon.catalog.cli;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.policyfile.JudgeSettings;
import dev.carillon.catalog.policyfile.JudgedFiles;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

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
      "  check --kind trust --fail-on warning roles/*.json",
      "  check --placeholder bucket=acme-reports policies"
    })
final class CheckCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Policy documents, or folders, which stand for all .json files in them and below.")
  private List<String> files = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "identity",
      converter = KindByName.class,
      description =
          "Where the policies are put: identity (a user, group, role or permission set), resource"
              + " (such as a bucket or key), trust (who may assume a role), scp or rcp (service or"
              + " resource control policy). Default: ${DEFAULT-VALUE}.")
  private PolicyKind kind = PolicyKind.IDENTITY;

  @Option(
      names = "--ignore",
      paramLabel = "CHECK",
      split = ",",
      description = "Accept what a check finds, such as PASS_ROLE_WITH_STAR_IN_RESOURCE.")
  private Set<Check> ignored = Set.of();

  @Option(
      names = "--placeholder",
      paramLabel = "NAME=VALUE",
      description =
          "The value to check with for $${NAME} or {{NAME}}, where the documents are templates."
              + " AWS::AccountId, AWS::Partition, AWS::Region and AWS::URLSuffix have one.")
  private List<String> placeholders = List.of();

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

  /** Reads the kinds of policies, as people call them. */
  static final class KindByName implements ITypeConverter<PolicyKind> {

    private static final Map<String, PolicyKind> NAMES =
        Map.of(
            "identity", PolicyKind.IDENTITY,
            "resource", PolicyKind.RESOURCE,
            "trust", PolicyKind.ROLE_TRUST,
            "scp", PolicyKind.SERVICE_CONTROL,
            "rcp", PolicyKind.RESOURCE_CONTROL);

    @Override
    public PolicyKind convert(String name) {
      PolicyKind kind = NAMES.get(name.toLowerCase(Locale.ROOT));
      if (kind == null) {
        throw new TypeConversionException(
            "expected identity, resource, trust, scp or rcp, but was '" + name + "'");
      }
      return kind;
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
    Optional<CatalogStore> own = Optional.ofNullable(catalogs).map(CatalogDirectory::new);
    PolicyFileChecker checker = PolicyFileChecker.of(own, new BundledCatalogs());
    JudgeSettings settings =
        new JudgeSettings(kind, ignored, samples(), "Give one: --placeholder %s=VALUE");
    JudgedFiles checked = checker.checkAll(files, settings);
    checked.problems().forEach(problem -> surroundings.err().print(problem + "\n"));
    surroundings
        .out()
        .print(
            json
                ? FindingReport.json(checked.findings())
                : FindingReport.text(checked.findings(), checked.files()));
    if (!checked.problems().isEmpty()) {
      return Main.WRONG;
    }
    return checked.findings().stream().anyMatch(finding -> failOn.includes(finding.severity()))
        ? Main.FOUND
        : Main.DONE;
  }

  private Map<String, String> samples() throws ProblemsException {
    Map<String, String> samples = new LinkedHashMap<>();
    for (String placeholder : placeholders) {
      int equals = placeholder.indexOf('=');
      if (equals < 1) {
        String message = "is not of the form NAME=VALUE";
        throw new ProblemsException(
            List.of(new Problem("--placeholder " + placeholder, 0, 0, message)));
      }
      samples.put(placeholder.substring(0, equals), placeholder.substring(equals + 1));
    }
    return samples;
  }
}
