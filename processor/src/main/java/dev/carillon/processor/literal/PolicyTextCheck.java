package dev.carillon.processor.literal;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.Literals;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.grant.HighGrant;
import dev.carillon.catalog.policyfile.PolicyInText;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.processor.facts.KnownServices;
import dev.carillon.processor.problem.Findings;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.request.Ceiling;
import dev.carillon.processor.scope.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges a policy that is written as a text: as what it is read as, or else by what holds wherever
 * it is put. What the program puts into the text is not known: {@code %s}, a variable between two
 * strings, or a word that is replaced.
 */
public final class PolicyTextCheck {

  private final KnownServices services;
  private final ConstantFolder folder;
  private final CompilationUnitTree file;
  private final ReadAs readAs;
  private @Nullable ReplacedInFile replacedInFile;

  /** Creates a check of the texts of a file that asks for what is known of services. */
  public PolicyTextCheck(
      KnownServices services, ConstantFolder folder, CompilationUnitTree file, Trees trees) {
    this.services = services;
    this.folder = folder;
    this.file = file;
    this.readAs = new ReadAs(trees);
  }

  /** Returns whether a text may be a policy, so that the others cost nothing. */
  public static boolean concerns(ConstantText text) {
    return PolicyInText.isLikely(text.value());
  }

  /**
   * Returns what is wrong with a text, if it is a policy, and what it grants above a ceiling, be
   * texts checked or not, and whatever is replaced in it. What is wrong with a constant is said
   * where it is defined.
   *
   * @param ceiling the ceiling around it, or null for none
   */
  public List<Problem> check(
      TreePath path, ConstantText text, Declared declared, @Nullable Ceiling ceiling) {
    if ((declared.strictest() == Literals.OFF || text.isNamed()) && ceiling == null) {
      return List.of();
    }
    Replaced replaced = Replaced.in(path, folder);
    Set<String> words = replacedInFile().in(text.value());
    words.addAll(replaced.words());
    Optional<PolicyInText> read = PolicyInText.of(text.value(), words, () -> WholeText.isAt(path));
    if (read.isEmpty()) {
      return List.of();
    }
    PolicyInText policy = read.get();
    List<Problem> problems =
        new ArrayList<>(
            replaced.known() && !text.isNamed() ? wrong(path, policy, declared) : List.of());
    if (ceiling != null) {
      problems.addAll(above(policy, declared, ceiling, List.copyOf(problems)));
    }
    return problems;
  }

  private ReplacedInFile replacedInFile() {
    ReplacedInFile read = replacedInFile;
    if (read == null) {
      read = ReplacedInFile.of(file, folder);
      replacedInFile = read;
    }
    return read;
  }

  private List<Problem> wrong(TreePath path, PolicyInText policy, Declared declared) {
    Literals strictest = declared.strictest();
    if (strictest == Literals.OFF) {
      return List.of();
    }
    return Stream.concat(
            findings(policy, readAs.at(path), declared).stream()
                .map(finding -> Findings.inText(finding, policy.isAcceptedById(finding))),
            policy.named().stream().map(PolicyTextCheck::named))
        .map(problem -> strictest == Literals.WARNING ? problem.asWarning() : problem)
        .toList();
  }

  private static Problem named(Problem wrong) {
    return Message.INVALID_MANAGED_POLICY
        .of(wrong.message())
        .as(wrong.severity())
        .at(wrong.line(), wrong.column(), wrong.path());
  }

  /** Of an action that its service does not have, all services say where it is. */
  private List<Finding> findings(
      PolicyInText policy, Optional<PolicyKind> kind, Declared declared) {
    List<Finding> findings =
        policy.findings(kind, named -> services.naming(named, declared::packagesDeclaring));
    return findings.stream().noneMatch(one -> one.check() == Check.INVALID_ACTION)
        ? findings
        : policy.findings(kind, named -> services.everything(named, declared::packagesDeclaring));
  }

  /** Returns what a policy grants above a ceiling, but where something else is wrong there. */
  private List<Problem> above(
      PolicyInText policy, Declared declared, Ceiling ceiling, List<Problem> wrong) {
    List<Problem> above = new ArrayList<>();
    for (HighGrant grant :
        policy.grantsAbove(
            ceiling.level(), named -> services.references(named, declared::packagesDeclaring))) {
      Problem problem = ceiling.above(Message.TEXT_ABOVE_CEILING, grant);
      if (grant.highest().isPresent()
          || wrong.stream()
              .noneMatch(
                  other -> other.line() == problem.line() && other.column() == problem.column())) {
        above.add(problem);
      }
    }
    return above;
  }
}
