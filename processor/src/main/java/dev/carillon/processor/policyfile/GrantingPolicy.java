package dev.carillon.processor.policyfile;

import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.baseline.AcceptedAs;
import dev.carillon.catalog.call.OwnKeys;
import dev.carillon.catalog.grant.ElementGrants;
import dev.carillon.catalog.grant.RoleGrants;
import dev.carillon.catalog.grant.RoleGrants.Answer;
import dev.carillon.catalog.grant.RolePolicy;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.processor.problem.PolicyText;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the policy files of one role grant together. */
public final class GrantingPolicy {

  private final List<File> files;
  private final RoleGrants grants;
  private final Map<String, Answer> answers = new HashMap<>();
  private final Map<Set<String>, List<NotCalled>> notCalled = new HashMap<>();

  /** Takes files of which each is a policy with a statement. */
  GrantingPolicy(List<File> files, Function<String, Optional<ServiceCatalog>> catalogs) {
    this.files = List.copyOf(files);
    Map<Path, RolePolicy> policies = new LinkedHashMap<>();
    files.forEach(file -> policies.put(file.text().path(), file.policy()));
    this.grants = RoleGrants.of(policies, catalogs);
  }

  /**
   * A file.
   *
   * @param text what it says
   * @param policy the same as JSON, with something in place of each placeholder
   */
  record File(PolicyText text, RolePolicy policy) {}

  /**
   * An action or pattern of a file that nothing calls.
   *
   * @param file the file
   * @param action the action
   * @param accepted what silences an id there: what is granted, and of what
   */
  public record NotCalled(PolicyText file, ElementGrants.Grant action, AcceptedAs accepted) {}

  /** Returns whether an action is granted, or all that a pattern stands for. */
  public Answer answer(String action) {
    return answers.computeIfAbsent(action, grants::answer);
  }

  /** Returns the names of the policies that the files name and do not contain. */
  public Collection<String> notRead() {
    return grants.notRead();
  }

  /**
   * Returns what the files allow by name and neither is called nor can be checked of KMS for what
   * is called, by file and place.
   */
  public List<NotCalled> notCalled(Set<String> called) {
    List<NotCalled> known = notCalled.get(called);
    if (known == null) {
      Set<String> all = new TreeSet<>(called);
      all.addAll(OwnKeys.actions(called));
      known = files.stream().flatMap(file -> notCalled(file, all)).toList();
      notCalled.put(Set.copyOf(called), known);
    }
    return known;
  }

  private static Stream<NotCalled> notCalled(File file, Set<String> called) {
    JsonValue document = file.policy().document();
    AcceptedAs accepted = new AcceptedAs(document);
    return ElementGrants.notCalled(document, called).stream()
        .map(action -> new NotCalled(file.text(), action, accepted));
  }
}
