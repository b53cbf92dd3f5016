package dev.carillon.processor.plan;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.UnknownFacts;
import dev.carillon.catalog.UnlistedActions;
import dev.carillon.policy.AccessLevel;
import dev.carillon.processor.plan.KeysPlan.PlannedKey;
import dev.carillon.processor.plan.ResourcePlan.ArnMethod;
import dev.carillon.processor.plan.TypePlan.TypeHead;
import dev.carillon.processor.request.ActionsRequest;
import dev.carillon.processor.request.TextValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Plans the types of one service from its catalog. What is done for each action is done by loops:
 * where javac starts anew for each build a stream takes several times as long, as nothing of it is
 * compiled yet.
 */
final class ServicePlanner {

  private static final String GRANTS = "Grants permission to ";

  private final ActionsRequest request;
  private final TextValue value;
  private final ServiceCatalog catalog;
  private final boolean own;
  private final String prefix;
  private final Optional<String> address;

  /**
   * Creates a planner.
   *
   * @param own whether the catalog is the user's, and not one that Carillon brings
   */
  ServicePlanner(ActionsRequest request, TextValue value, ServiceCatalog catalog, boolean own) {
    this.request = request;
    this.value = value;
    this.catalog = catalog;
    this.own = own;
    this.prefix = JavaNames.typePrefix(catalog.service());
    this.address = catalog.address();
  }

  /** Plans the enum; the catalog must have an action. */
  ActionEnumPlan actions() {
    List<ActionPlan> current = new ArrayList<>(catalog.actions().size());
    for (CatalogAction action : catalog.actions()) {
      current.add(current(action));
    }
    List<ActionPlan> removed = new ArrayList<>();
    for (RemovedAction action : catalog.removed()) {
      removed.add(removed(action));
    }
    String example = (current.isEmpty() ? removed : current).get(0).actionName();
    String comment =
        "The IAM actions of "
            + Comments.sentence(catalog.displayName())
            + " The comment of each says its access level, then the resource types that it takes,"
            + " with a star those that it requires, and the condition keys that it supports"
            + " whatever the resource.";
    return new ActionEnumPlan(
        head(actionEnum(), Comments.of(List.of(comment), List.of(Comments.see(address)))),
        current,
        removed,
        catalog.resourceTypes(),
        catalog.conditionKeys(),
        UnlistedActions.of(catalog),
        request.sdkVisible(),
        own ? CatalogPieces.of(catalog) : List.of(),
        ActionEnumComments.of(catalog.service(), example));
  }

  /** Plans the class that starts statements. */
  StatementPlan statements() {
    boolean takesResources = false;
    for (CatalogAction action : catalog.actions()) {
      takesResources |= !action.resources().isEmpty();
    }
    String comment =
        "Starts statements about the actions of " + Comments.sentence(catalog.displayName());
    return new StatementPlan(
        head(prefix + "Statement", Comments.of(List.of(comment), List.of())),
        actionEnum(),
        takesResources,
        StatementComments.of(catalog.displayName()));
  }

  /** Plans the annotation that says which actions code needs. */
  RequiresPlan requires() {
    String comment =
        "Says which actions of "
            + Comments.text(catalog.displayName())
            + " the code needs to be allowed.";
    String tag = "@see dev.carillon.RequiresActions";
    return new RequiresPlan(
        head("Requires" + prefix + "Actions", Comments.of(List.of(comment), List.of(tag))),
        actionEnum());
  }

  /** Plans the class of the service's resources, of which there may be none. */
  ResourcePlan resources() {
    List<ArnMethod> methods = ResourcePlanner.plan(catalog.resourceTypes());
    String comment =
        "The resources of "
            + Comments.sentence(catalog.displayName())
            + " A value is plain text, or an {@code ArnPart} with wildcards; one that cannot stand"
            + " in its place is an {@code IllegalArgumentException}.";
    return new ResourcePlan(
        head(prefix + "Resource", Comments.of(List.of(comment), List.of(Comments.see(address)))),
        methods);
  }

  /** Plans the class of the service's condition keys, of which there may be none. */
  KeysPlan keys() {
    List<PlannedKey> keys = KeysPlanner.plan(catalog.service(), catalog.conditionKeys());
    String comment = "The condition keys of " + Comments.sentence(catalog.displayName());
    return new KeysPlan(
        head(prefix + "Keys", Comments.of(List.of(comment), List.of(Comments.see(address)))), keys);
  }

  private String actionEnum() {
    return enumName(prefix);
  }

  /** Returns the name of the enum of a service whose types have a prefix. */
  static String enumName(String prefix) {
    return prefix + "Action";
  }

  private TypeHead head(String name, String javadoc) {
    return new TypeHead(
        request.packageName(),
        name,
        catalog.service(),
        value.place(),
        request.generatedVisible(),
        javadoc);
  }

  private ActionPlan current(CatalogAction action) {
    List<String> resourceTypes = new ArrayList<>();
    List<String> requiredTypes = new ArrayList<>();
    for (ResourceUse use : action.resources()) {
      resourceTypes.add(use.type());
      if (use.required().isSet()) {
        requiredTypes.add(use.type());
      }
    }
    return new ActionPlan(
        JavaNames.constant(action.name()),
        action.name(),
        List.copyOf(action.accessLevels()),
        action.dependentActions(),
        action.dependents().isPresent(),
        resourceTypes,
        requiredTypes,
        action.allConditionKeys(),
        Optional.empty(),
        comment(action, facts(action)));
  }

  private static String facts(CatalogAction action) {
    List<String> facts = new ArrayList<>();
    facts.add(levels(action.accessLevels()));
    if (!action.resources().isEmpty()) {
      facts.add("Resource types: " + uses(action.resources()) + '.');
    }
    if (!action.conditionKeys().isEmpty()) {
      facts.add("Condition keys: " + names(action.conditionKeys()) + '.');
    }
    if (!action.dependentActions().isEmpty()) {
      facts.add("Also needs " + names(action.dependentActions()) + '.');
    }
    if (action.permissionOnly().isSet()) {
      facts.add("Permission only.");
    }
    List<String> unknown = UnknownFacts.of(action);
    if (!unknown.isEmpty()) {
      facts.add("Not known: " + String.join(", ", unknown) + '.');
    }
    return String.join(" ", facts);
  }

  /** Words the comment of a constant; it links to the action's row, the enum to the page. */
  private String comment(CatalogAction action, String facts) {
    String description = action.description();
    List<String> paragraphs =
        description == null
            ? List.of(facts)
            : List.of(Comments.sentence(whatIsGranted(description)), facts);
    String comment = Comments.of(paragraphs, List.of());
    Optional<String> row = catalog.address(action.name());
    return row.isEmpty() || row.equals(address)
        ? comment
        : comment + ' ' + Comments.link(row.get());
  }

  /** Returns a description without the words that AWS begins nearly each with. */
  private static String whatIsGranted(String description) {
    return description.length() > GRANTS.length() && description.startsWith(GRANTS)
        ? Character.toUpperCase(description.charAt(GRANTS.length()))
            + description.substring(GRANTS.length() + 1)
        : description;
  }

  private static String uses(List<ResourceUse> uses) {
    StringBuilder text = new StringBuilder();
    for (ResourceUse use : uses) {
      text.append(text.isEmpty() ? "" : ", ").append(Comments.text(use.type()));
      text.append(use.required().isSet() ? "*" : "");
    }
    return text.toString();
  }

  private static String names(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(text.isEmpty() ? "" : ", ").append(Comments.name(name));
    }
    return text.toString();
  }

  private ActionPlan removed(RemovedAction action) {
    return new ActionPlan(
        JavaNames.constant(action.name()),
        action.name(),
        List.copyOf(action.accessLevels()),
        List.of(),
        true,
        List.of(),
        List.of(),
        List.of(),
        Optional.of(action.since()),
        Comments.of(
            List.of(levels(action.accessLevels())),
            List.of(
                "@deprecated The reference read on "
                    + action.since()
                    + " does not list this action.")));
  }

  private static String levels(Collection<AccessLevel> levels) {
    if (levels.isEmpty()) {
      return "Access level not known.";
    }
    StringBuilder text = new StringBuilder();
    for (AccessLevel level : levels) {
      text.append(text.isEmpty() ? "" : ", ").append(level.label());
    }
    return text.append('.').toString();
  }
}
