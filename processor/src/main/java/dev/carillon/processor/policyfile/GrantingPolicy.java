package dev.carillon.processor.policyfile;

import dev.carillon.catalog.baseline.AcceptedAs;
import dev.carillon.catalog.call.OwnKeys;
import dev.carillon.catalog.grant.Grants;
import dev.carillon.catalog.policyfile.RolePolicies;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.policy.Policy;
import dev.carillon.processor.problem.PolicyText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the policy files of one role grant together. */
public final class GrantingPolicy {

  private final List<File> files;
  private final Policy policy;
  private final Map<String, Boolean> answers = new HashMap<>();
  private final Map<Set<String>, List<NotCalled>> inVain = new HashMap<>();

  /** Takes files of which each is a policy with a statement. */
  GrantingPolicy(List<File> files) {
    this.files = List.copyOf(files);
    this.policy = RolePolicies.together(files.stream().map(File::document).toList());
  }

  /**
   * A file.
   *
   * @param text what it says
   * @param document the same as JSON, with something in place of each placeholder
   */
  record File(PolicyText text, JsonValue document) {}

  /**
   * An action or pattern of a file that nothing calls.
   *
   * @param file the file
   * @param action the action
   * @param accepted what silences an id there: what is granted, and of what
   */
  public record NotCalled(PolicyText file, Grants.Grant action, AcceptedAs accepted) {}

  /** Returns whether the files grant an action, or all that a pattern stands for. */
  public boolean grants(String action) {
    return answers.computeIfAbsent(action, policy::grants);
  }

  /**
   * Returns what the files allow by name and neither is called nor can be checked of KMS for what
   * is called, by file and place.
   */
  public List<NotCalled> notCalled(Set<String> called) {
    List<NotCalled> known = inVain.get(called);
    if (known == null) {
      Set<String> all = new TreeSet<>(called);
      all.addAll(OwnKeys.actions(called));
      known = files.stream().flatMap(file -> inVain(file, all)).toList();
      inVain.put(Set.copyOf(called), known);
    }
    return known;
  }

  private static Stream<NotCalled> inVain(File file, Set<String> called) {
    AcceptedAs accepted = new AcceptedAs(file.document());
    return Grants.notCalled(file.document(), called).stream()
        .map(action -> new NotCalled(file.text(), action, accepted));
  }
}
