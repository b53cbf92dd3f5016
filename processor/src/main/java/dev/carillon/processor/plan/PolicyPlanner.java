package dev.carillon.processor.plan;

import dev.carillon.catalog.Problem;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.processor.plan.PolicyPlan.Form;
import dev.carillon.processor.plan.PolicyPlan.PlannedPlaceholder;
import dev.carillon.processor.plan.TypePlan.TypeHead;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Place;
import dev.carillon.processor.problem.Placed;
import dev.carillon.processor.request.PolicyFilesRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Plans the classes of the policy files of one round. A file with problems still gets its class, or
 * the message that matters would be lost among those about a missing one.
 */
public final class PolicyPlanner {

  private final Collection<ActionEnumPlan> planned;

  /** The full names of the classes of this round; file systems may ignore letter case. */
  private final Set<String> taken = new HashSet<>();

  /**
   * Creates a planner for a round.
   *
   * @param types the types that are generated in the round, for whatever package
   */
  public PolicyPlanner(Collection<TypePlan> types) {
    this.planned =
        types.stream()
            .filter(ActionEnumPlan.class::isInstance)
            .map(ActionEnumPlan.class::cast)
            .toList();
  }

  /**
   * Plans the classes of the files that one annotation names.
   *
   * @param others the names of further files that have a class in the package
   */
  public PackagePlan plan(PolicyFilesRequest request, List<NamedFile> named, List<String> others) {
    List<TypePlan> types = new ArrayList<>();
    List<Placed<Place>> problems = new ArrayList<>();
    Map<String, String> files = new HashMap<>();
    for (String other : others) {
      PolicyNames.className(other).ifPresent(name -> files.put(key(name), other));
    }
    for (NamedFile file : named) {
      PolicyNames.className(file.name())
          .ifPresentOrElse(
              name -> {
                TypeHead head = head(request, file, name);
                problem(request, file, head, files.putIfAbsent(key(name), file.name()))
                    .ifPresent(problem -> problems.add(placed(file, problem)));
                boolean declared = request.surroundings().declaredTypes().contains(name);
                if (!declared && taken.add(key(head.typeName()))) {
                  types.add(plan(request, file, head));
                }
              },
              () -> problems.add(placed(file, Message.POLICY_CLASS_NAME.of(file.name()))));
    }
    return new PackagePlan(types, problems);
  }

  private static Optional<Problem> problem(
      PolicyFilesRequest request, NamedFile file, TypeHead head, @Nullable String sameName) {
    String name = file.name();
    String type = head.typeName();
    if (request.surroundings().declaredTypes().contains(head.name())) {
      return Optional.of(Message.POLICY_CLASS_EXISTS.of(name, type, type));
    }
    if (sameName != null) {
      return Optional.of(Message.SAME_POLICY_CLASS.of(name, sameName, type));
    }
    return file.namedBy().map(where -> Message.POLICY_FILE_NAMED_TWICE.of(name, where, type));
  }

  private static TypeHead head(PolicyFilesRequest request, NamedFile file, String name) {
    String comment = "The policy document " + Comments.code(file.name()) + '.';
    return new TypeHead(
        request.packageName(),
        name,
        file.name(),
        file.value().place(),
        request.surroundings().generatedVisible(),
        Comments.of(List.of(comment), List.of()));
  }

  private PolicyPlan plan(PolicyFilesRequest request, NamedFile file, TypeHead head) {
    List<String> parameters = PolicyNames.parameters(file.placeholders());
    List<PlannedPlaceholder> placeholders = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      placeholders.add(new PlannedPlaceholder(file.placeholders().get(i), parameters.get(i)));
    }
    return new PolicyPlan(
        head,
        file.json(),
        form(request.kind()),
        file.plain(),
        placeholders,
        actionEnums(request),
        PolicyComments.of(file.plain(), placeholders));
  }

  /** Returns the enums in the package, generated now or before, sorted. */
  private List<String> actionEnums(PolicyFilesRequest request) {
    TreeSet<String> enums = new TreeSet<>(request.surroundings().actionEnums());
    planned.stream()
        .filter(type -> type.head().packageName().equals(request.packageName()))
        .forEach(type -> enums.add(type.head().name()));
    return List.copyOf(enums);
  }

  /** A service control policy has the elements of an identity-based one, and so on. */
  private static Form form(PolicyKind kind) {
    return switch (kind) {
      case IDENTITY, SERVICE_CONTROL -> Form.IDENTITY;
      case RESOURCE, RESOURCE_CONTROL -> Form.RESOURCE;
      case ROLE_TRUST -> Form.TRUST;
    };
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Placed<Place> placed(NamedFile file, Problem problem) {
    return new Placed<>(file.value().place(), problem);
  }
}
