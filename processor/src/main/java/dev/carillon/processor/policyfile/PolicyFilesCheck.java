package dev.carillon.processor.policyfile;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.baseline.Acceptance;
import dev.carillon.catalog.baseline.AcceptedAs;
import dev.carillon.catalog.baseline.KnownIds;
import dev.carillon.catalog.policyfile.FileSearch.PolicyPath;
import dev.carillon.catalog.policyfile.JudgeSettings;
import dev.carillon.catalog.policyfile.JudgedPolicy;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.template.Placeholder;
import dev.carillon.internal.template.Template;
import dev.carillon.processor.plan.NamedFile;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Place;
import dev.carillon.processor.problem.Placed;
import dev.carillon.processor.problem.PolicyText;
import dev.carillon.processor.problem.Words;
import dev.carillon.processor.request.PolicyFilesRequest;
import dev.carillon.processor.request.TextValue;
import dev.carillon.processor.scope.PolicyFolders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;

/** Finds, reads and judges the files that one annotation names. */
public final class PolicyFilesCheck {

  /** A text that names one file, be it there or not. */
  private static final Pattern ONE_FILE = Pattern.compile("[^*?\\[{]+\\.json");

  /** Only lines of what is meant to be a policy are ever printed. */
  private static final Pattern POLICY =
      Pattern.compile("\\s*\\{.*\"statement\".*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /**
   * How many bytes of text a constant of a class file has room for.
   *
   * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.4.7">The
   *     CONSTANT_Utf8_info Structure</a>
   */
  private static final int MOST_BYTES = 65_535;

  private final PolicyFilesRequest request;
  private final PolicyFolders folders;
  private final PolicyLookup lookup;
  private final PolicyJudge judge;
  private final PackageFiles inPackage;
  private final Set<Path> read = new HashSet<>();

  /** What the findings can be accepted as, and the ids of those that are reported. */
  private final Set<String> found = new HashSet<>();

  /** Whether every file was found, read and filled in; else nobody knows what is not in them. */
  private boolean allRead = true;

  private final List<NamedFile> files = new ArrayList<>();
  private final List<Placed<Place>> problems = new ArrayList<>();
  private final List<Placed<Place>> inFiles = new ArrayList<>();

  private PolicyFilesCheck(
      PolicyFilesRequest request,
      PolicyFolders folders,
      PackageFiles inPackage,
      PolicyFileChecker checker,
      Acceptance acceptance) {
    this.request = request;
    this.inPackage = inPackage;
    this.folders = folders;
    this.lookup = new PolicyLookup(folders.folders());
    Set<String> accepted = request.allAccepted();
    JudgeSettings settings =
        new JudgeSettings(
            Optional.of(request.kind()),
            request.ignored(),
            samples(),
            Words.HOW_TO_FILL,
            request.risks(),
            (finding, inFile, policy) -> {
              found.add(finding.acceptedAs());
              return accepted.contains(finding.acceptedAs())
                  || acceptance.accepts(finding, inFile, policy);
            },
            true);
    this.judge = new PolicyJudge(checker, settings, request.ceiling());
  }

  /**
   * Checks the files.
   *
   * @param inPackage the files that the annotations of the package name, found in the same folders
   * @param acceptance decides which findings are accepted where they are
   */
  public static FilesReport check(
      PolicyFilesRequest request,
      PolicyFolders folders,
      PackageFiles inPackage,
      PolicyFileChecker checker,
      Acceptance acceptance) {
    return new PolicyFilesCheck(request, folders, inPackage, checker, acceptance).report();
  }

  private Map<String, String> samples() {
    Map<String, String> samples = new LinkedHashMap<>();
    for (TextValue sample : request.samples()) {
      int equals = sample.text().indexOf('=');
      if (equals < 1) {
        problem(sample, Message.BAD_PLACEHOLDER.of(sample.text()));
      } else if (samples.put(
              sample.text().substring(0, equals), sample.text().substring(equals + 1))
          != null) {
        problem(sample, Message.PLACEHOLDER_TWICE.of(sample.text()));
      }
    }
    return samples;
  }

  private FilesReport report() {
    folders.problem().ifPresent(problem -> problem(request.place(), problem));
    if (request.files().isEmpty()) {
      problem(request.place(), Message.NO_POLICY_FILE.of("PolicyFile"));
    }
    for (TextValue value : request.files()) {
      for (PolicyPath file : find(value)) {
        if (read.add(file.path())) {
          files.add(read(file, value));
        }
      }
    }
    request.accepted().forEach(this::checkAccepted);
    problems.addAll(inFiles);
    List<String> others = new ArrayList<>();
    for (NamedFile file : files) {
      inPackage.ofSameClass(file.name(), read).ifPresent(others::add);
    }
    return new FilesReport(files, others, problems);
  }

  private void checkAccepted(TextValue accepted) {
    String id = accepted.text().split("=", -1)[0];
    SortedSet<String> known = KnownIds.all();
    if (!known.contains(id)) {
      String meant = NearestNames.didYouMean(id, known);
      problem(accepted, Message.UNKNOWN_SUPPRESSION.of(accepted.text(), meant));
    } else if (allRead && !found.contains(accepted.text())) {
      problem(accepted, Message.ACCEPTED_NOT_FOUND.of("@PolicyFile", accepted.text()));
    }
  }

  /** Finds what a value names; what is not there is still a file whose class is generated. */
  private List<PolicyPath> find(TextValue value) {
    String text = value.text();
    List<PolicyPath> found = lookup.find("PolicyFile", text, problem -> problem(value, problem));
    allRead &= !found.isEmpty();
    if (found.isEmpty() && !PolicyLookup.leadsOut(text) && ONE_FILE.matcher(text).matches()) {
      files.add(unread(text.replace('\\', '/'), value, "", Optional.empty()));
    }
    return found;
  }

  private NamedFile read(PolicyPath file, TextValue value) {
    Optional<String> namedBy = inPackage.namedElsewhere(file.path(), request.number());
    String text;
    try {
      text = FileText.read(file.path().toString(), file.path());
    } catch (ProblemsException e) {
      problem(value, Message.UNREADABLE_POLICY_FILE.of(e.problems().get(0)));
      return unread(file.name(), value, "", namedBy);
    }
    if (!POLICY.matcher(text).matches()) {
      problem(value, Message.NO_POLICY_DOCUMENT.of(file.path()));
      return unread(file.name(), value, "", namedBy);
    }
    PolicyText policy = new PolicyText(file.path(), text);
    JudgedPolicy judged = judge.check(policy);
    List<Problem> findings = new ArrayList<>();
    judged.findings().forEach(finding -> findings.add(reported(finding)));
    JudgedPolicy checked = new JudgedPolicy(judged.template(), findings);
    inFiles.addAll(judge.problems(policy, checked, value.place()));
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    int bytes = bytes(lines);
    if (bytes > MOST_BYTES) {
      Problem problem = Message.POLICY_FILE_TOO_LONG.of(bytes, MOST_BYTES).at(1, 1, "");
      inFiles.add(PolicyJudge.placed(problem, policy, value.place()));
    }
    String json = bytes > MOST_BYTES ? "" : lines;
    if (checked.template().isEmpty()) {
      return unread(file.name(), value, json, namedBy);
    }
    Template template = checked.template().get();
    return new NamedFile(
        file.name(),
        value,
        json,
        template.isPlain(),
        template.placeholders().stream().map(Placeholder::name).toList(),
        namedBy);
  }

  /** Takes down what is reported, and says so if its id was to accept it. */
  private Problem reported(Problem finding) {
    String id = finding.id();
    found.add(id);
    allRead &= !id.equals(KnownIds.NO_SAMPLE);
    return finding.acceptedAs().indexOf('=') < 0
            || request.ignored().contains(id)
            || !request.allAccepted().contains(id)
        ? finding
        : AcceptedAs.sayingWhatAccepts(finding);
  }

  /** Describes a file that is no JSON, by what it would be once it is. */
  private NamedFile unread(String name, TextValue value, String json, Optional<String> namedBy) {
    allRead = false;
    List<String> names = List.copyOf(Template.namesIn(json));
    return new NamedFile(name, value, json, names.isEmpty(), names, namedBy);
  }

  private void problem(TextValue value, Problem problem) {
    problem(value.place(), problem);
  }

  private void problem(Place place, Problem problem) {
    problems.add(new Placed<>(place, problem));
  }

  /** Returns how many bytes a text takes as a constant. */
  private static int bytes(String text) {
    return text.chars().map(c -> c > 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
  }
}
