package dev.carillon.catalog.policyfile;

import static dev.carillon.policy.finding.Severity.SUGGESTION;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.baseline.AcceptedFindings;
import dev.carillon.catalog.baseline.Baseline;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Policy files that a test holds to the checks of IAM Access Analyzer and to AWS's tables. It is of
 * use with any test library:
 *
 * <pre>{@code
 * PolicyFiles.of(Path.of("src/main/resources/policies")).assertSound();
 * }</pre>
 *
 * <p>Immutable.
 */
public final class PolicyFiles {

  private static final String HOW_TO_FILL = "Give one: .placeholder(\"%s\", \"VALUE\")";

  private final List<Path> paths;
  private final JudgeSettings settings;
  private final Optional<Path> catalogs;

  private PolicyFiles(List<Path> paths, JudgeSettings settings, Optional<Path> catalogs) {
    this.paths = paths;
    this.settings = settings;
    this.catalogs = catalogs;
  }

  /**
   * Names files, and folders, which stand for all policies in them and below: {@code .json} files
   * with statements, and CloudFormation templates. Each document says what kind of policy it is.
   */
  public static PolicyFiles of(Path first, Path... more) {
    List<Path> paths = Stream.concat(Stream.of(first), Stream.of(more)).toList();
    return new PolicyFiles(paths, JudgeSettings.ofAnyKind(HOW_TO_FILL), Optional.empty());
  }

  /** Returns these files as policies of a kind, whatever their documents look like. */
  public PolicyFiles kind(PolicyKind kind) {
    return with(settings.withKind(kind));
  }

  /** Returns these files, judged also by what they make possible: {@link Check#isRisk()}. */
  public PolicyFiles withRisks() {
    return with(settings.withRisks(true));
  }

  /**
   * Returns these files, findings of some checks accepted in them. What says how much a statement
   * allows is still told, with what {@link #accepting} takes for it.
   */
  public PolicyFiles ignoring(Check... checks) {
    return accepting(Stream.of(checks).map(Check::name).toArray(String[]::new));
  }

  /**
   * Returns these files, findings accepted in them as they are, each by its id and the meaning of
   * what it was found in: {@code "PASS_ROLE_WITH_STAR_IN_RESOURCE=6f0a2b1c9d3e4f58"}. Of another
   * statement, or once the statement means something else, it is told again.
   */
  public PolicyFiles accepting(String... findings) {
    Set<String> ignored = new HashSet<>(settings.ignored());
    ignored.addAll(List.of(findings));
    return with(settings.withIgnored(ignored));
  }

  /**
   * Returns these files with a value for a placeholder, to check with: <code>
   * placeholder("bucket", "acme-reports")</code> for <code>${bucket}</code> or <code>{{bucket}}
   * </code>.
   */
  public PolicyFiles placeholder(String name, String value) {
    Map<String, String> samples = new LinkedHashMap<>(settings.samples());
    samples.put(name, value);
    return with(settings.withSamples(samples));
  }

  /**
   * Returns these files, findings accepted that a baseline accepts, whatever day it is: {@code
   * carillon-catalog check --write-baseline} writes one.
   *
   * @throws UncheckedIOException if the file is no baseline
   */
  public PolicyFiles baseline(Path file) {
    try {
      return with(settings.accepting(new AcceptedFindings(Baseline.read(file), Optional.empty())));
    } catch (ProblemsException e) {
      throw new UncheckedIOException(new IOException(e.problems().get(0).toString(), e));
    }
  }

  /** Returns these files, a service judged by its catalog in this folder where there is one. */
  public PolicyFiles catalogs(Path folder) {
    return new PolicyFiles(paths, settings, Optional.of(folder));
  }

  private PolicyFiles with(JudgeSettings changed) {
    return new PolicyFiles(paths, changed, catalogs);
  }

  /**
   * Checks that there are such files and that each can be read and has no error and no warning.
   * Suggestions alone are no failure.
   *
   * @throws AssertionError if that is not so; it lists all findings, a line for each, as the
   *     command {@code check} prints them
   */
  public void assertSound() {
    JudgedFiles checked = check();
    if (!checked.problems().isEmpty()
        || checked.findings().stream().anyMatch(finding -> finding.severity() != SUGGESTION)) {
      throw new AssertionError(
          Stream.concat(checked.problems().stream(), checked.findings().stream())
              .map(Object::toString)
              .collect(Collectors.joining("\n", "Policy files are not sound:\n", "")));
    }
  }

  private JudgedFiles check() {
    try {
      return new FilesJudge(
              PolicyFileChecker.of(catalogs.map(CatalogDirectory::new), new BundledCatalogs()))
          .judge(paths.stream().map(Path::toString).toList(), settings);
    } catch (ProblemsException e) {
      return new JudgedFiles(List.of(), List.of(), e.problems(), List.of(), 0);
    }
  }
}
