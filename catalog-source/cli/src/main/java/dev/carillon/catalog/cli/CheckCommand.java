package dev.carillon.catalog.cli;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.baseline.Update;
import dev.carillon.catalog.policyfile.FilesJudge;
import dev.carillon.catalog.policyfile.JudgeSettings;
import dev.carillon.catalog.policyfile.JudgedFiles;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges policy documents by what AWS's reference says of the services. */
@Command(
    name = "check",
    description = {
      "Checks policies with the checks that IAM Access Analyzer documents and with Carillon's own,"
          + " without an AWS account.",
      "",
      "It prints a line for each finding, and one that counts them. A file that cannot be read is"
          + " reported, and the others are still checked. In a template, values that only a"
          + " deployment knows count as unknown. Service control policies look like identity"
          + " policies, and resource control policies like policies of resources: for these add"
          + " --kind scp or --kind rcp."
    },
    footer = {
      "",
      "Examples:",
      "  check policy.json",
      "  check --fail-on warning --format sarif policies cdk.out template.yaml",
      "  check --placeholder bucket=acme-reports policies",
      "  check --baseline baseline.json --write-baseline --reason 'Old code' policies",
      "  check --baseline baseline.json policies"
    })
final class CheckCommand implements Callable<Integer> {

  /** The kinds of policies, as people call them. */
  enum KindName {
    AUTO(null),
    IDENTITY(PolicyKind.IDENTITY),
    RESOURCE(PolicyKind.RESOURCE),
    TRUST(PolicyKind.ROLE_TRUST),
    SCP(PolicyKind.SERVICE_CONTROL),
    RCP(PolicyKind.RESOURCE_CONTROL);

    private final Optional<PolicyKind> kind;

    KindName(@Nullable PolicyKind kind) {
      this.kind = Optional.ofNullable(kind);
    }
  }

  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "Policy documents, CloudFormation templates, output of terraform show -json, and other"
              + " files with policies in them: JSON, or YAML if the file's name ends so. A folder"
              + " stands for all such files in it and below; other JSON and YAML in it, and"
              + " Terraform's .tf files, are skipped, and the output says so.")
  private List<String> files;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "auto",
      description =
          "What the policies are attached to: auto (as each document shows), identity (a user, group,"
              + " role or permission set), resource (such as a bucket or key), trust (who may assume"
              + " a role), scp or rcp (service or resource control policy). Default:"
              + " ${DEFAULT-VALUE}.")
  private KindName kind = KindName.AUTO;

  @Option(
      names = "--no-risks",
      description =
          "Report only mistakes in a policy, not what it makes possible, such as"
              + " PRIVILEGE_ESCALATION.")
  private boolean noRisks;

  @Option(
      names = "--ignore",
      paramLabel = "ID",
      split = ",",
      description =
          "Accept the findings of this id, such as MISSING_VERSION. Findings about how much a"
              + " statement allows are still reported; for these use --accept.")
  private List<String> ignored = List.of();

  @Mixin private final AcceptOption accept = new AcceptOption();

  @Option(
      names = "--updated-from",
      paramLabel = "RELEASE",
      description =
          "The release of Carillon that you used before, such as 0.1.0: errors that it did not report"
              + " yet are warnings.")
  private @Nullable String updatedFrom;

  @Mixin private final BaselineOptions baseline = new BaselineOptions();

  @Option(
      names = "--placeholder",
      paramLabel = "NAME=VALUE",
      description =
          "The value to check with for $${NAME} or {{NAME}}, if the documents have placeholders."
              + " AWS::AccountId, AWS::Partition, AWS::Region and AWS::URLSuffix have one already.")
  private List<String> placeholders = List.of();

  @Mixin private final CatalogsOption catalogs = new CatalogsOption();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description =
          "The findings for which the exit code is 1: error, warning (errors, security warnings and"
              + " warnings), suggestion (any), none (never). Default: ${DEFAULT-VALUE}.")
  private FailOnFinding failOn = FailOnFinding.ERROR;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "text, json (an array of findings), sarif (for code hosts) or markdown (for a pull"
              + " request). Default: ${DEFAULT-VALUE}.")
  private CheckFormat format = CheckFormat.TEXT;

  @Option(
      names = "--show-skipped",
      description =
          "Name each file of a folder that was skipped, on the error stream. --format sarif always"
              + " names them.")
  private boolean showSkipped;

  @Option(
      names = "--allow-none",
      description =
          "End with exit code 0, not 2, if no file has a policy: for a hook, which checks only what is"
              + " committed.")
  private boolean allowNone;

  CheckCommand(Surroundings surroundings) {
    this(surroundings, List.of());
  }

  /** Judges files by what holds without any option. */
  CheckCommand(Surroundings surroundings, List<String> files) {
    this.surroundings = surroundings;
    this.files = files;
  }

  /** The findings that a build can be made to fail on; each includes the one before. */
  enum FailOnFinding {
    NONE,
    ERROR,
    WARNING,
    SUGGESTION;

    boolean includes(Severity severity) {
      FailOnFinding least =
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
    if (files.isEmpty() && !baseline.isEnough()) {
      throw wrong("Missing required parameter: 'FILE'");
    }
    Update update = update();
    BaselineOptions.Use use = baseline.use(surroundings);
    Optional<CatalogStore> own = catalogs.own();
    PolicyFileChecker checker = PolicyFileChecker.of(own, new BundledCatalogs());
    JudgeSettings settings =
        new JudgeSettings(
            kind.kind,
            ignored(),
            samples(),
            "Give one: --placeholder %s=VALUE",
            !noRisks,
            accept.or(use.acceptance()),
            format != CheckFormat.TEXT || accept.isGiven());
    FilesJudge judge = new FilesJudge(checker);
    JudgedFiles checked =
        (allowNone ? judge.allowingNone() : judge).judge(files, settings).with(update::soften);
    checked.problems().forEach(surroundings::tell);
    if (showSkipped) {
      checked.skipped().forEach(file -> surroundings.tell("skipped: " + file));
    }
    List<Problem> notes = new ArrayList<>(use.end().finish(checked));
    // A hook checks only some of the files, and without risks not all is looked for.
    if (checked.problems().isEmpty() && !allowNone && !noRisks) {
      notes.addAll(accept.notMet());
    }
    notes.forEach(surroundings::tell);
    surroundings.out().print(format.write(checked.noting(notes)));
    if (!checked.problems().isEmpty()) {
      return Main.WRONG;
    }
    return checked.findings().stream().anyMatch(finding -> failOn.includes(finding.severity()))
        ? Main.FOUND
        : Main.DONE;
  }

  private Update update() throws ProblemsException {
    String release = updatedFrom;
    return release == null
        ? Update.NONE
        : Update.from(release)
            .orElseThrow(
                () -> wrong("--updated-from \"" + release + "\" is no release, such as 0.1.0"));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private Set<String> ignored() throws ProblemsException {
    Set<String> all = new HashSet<>();
    for (String id : ignored) {
      all.add(CheckIds.require("--ignore " + id, id));
    }
    return all;
  }

  private Map<String, String> samples() throws ProblemsException {
    Map<String, String> samples = new LinkedHashMap<>();
    for (String placeholder : placeholders) {
      Problems wrong = new Problems("--placeholder " + placeholder);
      int equals = placeholder.indexOf('=');
      if (equals < 1) {
        throw wrong.fatal("is not of the form NAME=VALUE");
      }
      String name = placeholder.substring(0, equals);
      if (samples.put(name, placeholder.substring(equals + 1)) != null) {
        throw wrong.fatal(name + " has a value already");
      }
    }
    return samples;
  }
}
