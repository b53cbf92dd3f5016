package dev.carillon.processor.literal;

import com.sun.source.util.TreePath;
import dev.carillon.Literals;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.policyfile.HighGrant;
import dev.carillon.catalog.policyfile.PolicyInText;
import dev.carillon.processor.facts.KnownServices;
import dev.carillon.processor.problem.Findings;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.request.Ceiling;
import dev.carillon.processor.scope.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges a policy that is written as a text, by what holds wherever it is put. What the program
 * puts into the text is not known: {@code %s}, a variable between two strings, or a word that is
 * replaced.
 */
public final class PolicyTextCheck {

  private final KnownServices services;
  private final ConstantFolder folder;

  /** Creates a check that asks for what is known of services. */
  public PolicyTextCheck(KnownServices services, ConstantFolder folder) {
    this.services = services;
    this.folder = folder;
  }

  /** Returns whether a text may be a policy, so that the others cost nothing. */
  public static boolean concerns(ConstantText text) {
    return PolicyInText.isLikely(text.value());
  }

  /** Returns what is wrong with a text, if it is a policy. */
  public List<Problem> check(TreePath path, ConstantText text, Declared declared) {
    Literals loudest = declared.loudest();
    if (loudest == Literals.OFF) {
      return List.of();
    }
    Replaced replaced = Replaced.in(path, folder);
    Optional<PolicyInText> policy =
        replaced.known() ? PolicyInText.of(text.value(), replaced.words()) : Optional.empty();
    return policy.stream()
        .flatMap(
            found ->
                found
                    .findings(named -> services.naming(named, declared::packagesDeclaring))
                    .stream())
        .map(
            finding -> {
              boolean byId = policy.orElseThrow().isAcceptedById(finding);
              Problem problem = Findings.inText(finding, byId);
              return loudest == Literals.WARNING ? problem.asWarning() : problem;
            })
        .toList();
  }

  /**
   * Returns what a text, if it is a policy, grants above a ceiling, be texts checked or not, and
   * whatever is replaced in it.
   *
   * @param wrong what is wrong with it besides
   */
  public List<Problem> above(
      TreePath path, ConstantText text, Declared declared, Ceiling limit, List<Problem> wrong) {
    List<Problem> above = new ArrayList<>();
    for (HighGrant grant :
        PolicyInText.of(text.value(), Replaced.in(path, folder).words()).stream()
            .flatMap(
                policy ->
                    policy
                        .grantsAbove(
                            limit.level(),
                            named -> services.references(named, declared::packagesDeclaring))
                        .stream())
            .toList()) {
      Problem problem = limit.above(Message.TEXT_ABOVE_CEILING, grant);
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
