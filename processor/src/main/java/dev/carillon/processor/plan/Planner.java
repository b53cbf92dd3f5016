package dev.carillon.processor.plan;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.call.ClientNames;
import dev.carillon.processor.plan.TypePlan.TypeHead;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Place;
import dev.carillon.processor.problem.Placed;
import dev.carillon.processor.problem.Words;
import dev.carillon.processor.request.ActionsRequest;
import dev.carillon.processor.request.TextValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plans what one {@code @IamActions} leads to. Whatever is wrong with one service, the others are
 * planned: a type that is missing makes javac print "cannot find symbol" over and over, in which
 * the message that matters is lost. For the same reason a service that cannot be had is replaced by
 * the nearest thing that can.
 */
public final class Planner {

  private final ActionsRequest request;
  private final Catalogs catalogs;
  private final List<TypePlan> types = new ArrayList<>();
  private final List<Placed<Place>> problems = new ArrayList<>();

  /** The services that generate a type, by the type's name; file systems may ignore letter case. */
  private final Map<String, String> servicesByType = new HashMap<>();

  private Planner(ActionsRequest request, Catalogs catalogs) {
    this.request = request;
    this.catalogs = catalogs;
  }

  /** Plans a package. */
  public static PackagePlan plan(ActionsRequest request, Catalogs catalogs) {
    Planner planner = new Planner(request, catalogs);
    planner.planServices();
    return new PackagePlan(planner.types, planner.problems);
  }

  private void planServices() {
    if (request.services().isEmpty()) {
      problems.add(
          new Placed<>(request.place(), Message.NO_SERVICE.of("@IamActions", "@IamActions")));
    }
    if (catalogs.problem().isPresent()) {
      folderProblem(catalogs.problem().get());
    }
    Set<String> named = new HashSet<>();
    for (TextValue value : request.services()) {
      if (value.text().isBlank()) {
        problem(value, Message.NO_SERVICE.of("@IamActions", "@IamActions"));
      } else if (!named.add(value.text())) {
        problem(value, Message.SERVICE_NAMED_TWICE.of(value.text()));
      } else if (request.askedForBefore().containsKey(value.text())) {
        String other = request.askedForBefore().get(value.text());
        problem(value, Message.SERVICE_NAMED_ELSEWHERE.of(value.text(), other));
      } else {
        Optional<ServiceCatalog> catalog = catalog(value);
        if (catalog.isPresent()) {
          planService(value, catalog.get());
        }
      }
    }
  }

  /** Complains about the option where the user can see which package it hits. */
  private void folderProblem(Problem problem) {
    Place place =
        request.services().isEmpty() ? request.place() : request.services().get(0).place();
    problems.add(new Placed<>(place, problem));
  }

  /** Finds the catalog of a service, or of the one that was probably meant. */
  private Optional<ServiceCatalog> catalog(TextValue value) {
    try {
      Optional<ServiceCatalog> found = catalogs.findForPolicies(value.text());
      return found.isPresent() ? found : meant(value);
    } catch (ProblemsException e) {
      problem(value, Message.UNREADABLE_CATALOG.of(value.text(), Words.lines(e.problems())));
      return catalogs.bundledInstead(value.text());
    }
  }

  private Optional<ServiceCatalog> meant(TextValue value) throws ProblemsException {
    List<String> nearest = ClientNames.meant(value.text(), catalogs.services());
    problem(
        value,
        Message.UNKNOWN_SERVICE.of(value.text(), Words.namingAService(value.text(), nearest)));
    boolean isClear = nearest.size() == 1 && !isTaken(nearest.get(0));
    return isClear ? catalogs.findForPolicies(nearest.get(0)) : Optional.empty();
  }

  private boolean isTaken(String service) {
    return servicesByType.containsValue(service)
        || request.services().stream().anyMatch(value -> value.text().equals(service));
  }

  private void planService(TextValue value, ServiceCatalog catalog) {
    if (catalog.actions().isEmpty() && catalog.removed().isEmpty()) {
      problem(value, Message.NO_ACTIONS.of(catalog.service()));
      return;
    }
    ServicePlanner service =
        new ServicePlanner(request, value, catalog, catalogs.isOwn(catalog.service()));
    ActionEnumPlan actions = service.actions();
    int size = InitializerSize.of(actions);
    if (size > InitializerSize.LIMIT) {
      problem(
          value,
          Message.TOO_MANY_ACTIONS.of(
              catalog.service(), actions.constants().size(), size, InitializerSize.LIMIT));
    } else if (isFree(value, actions.head())) {
      types.add(actions);
      addIfFree(value, service.statements());
      addIfFree(value, service.requires());
      ResourcePlan resources = service.resources();
      if (!resources.methods().isEmpty()) {
        addIfFits(value, resources, resources.methods().size(), InitializerSize.of(resources));
      }
      KeysPlan keys = service.keys();
      if (!keys.keys().isEmpty()) {
        addIfFits(value, keys, keys.keys().size(), InitializerSize.of(keys));
      }
    }
  }

  /** Adds a type, unless javac would refuse it as too large; complains then. */
  private void addIfFits(TextValue value, TypePlan type, int members, int size) {
    if (size > InitializerSize.LIMIT) {
      problem(
          value,
          Message.TOO_MANY_MEMBERS.of(
              type.head().subject(),
              members,
              type.head().name(),
              InitializerSize.LIMIT,
              type.head().name()));
    } else {
      addIfFree(value, type);
    }
  }

  private void addIfFree(TextValue value, TypePlan type) {
    if (isFree(value, type.head())) {
      types.add(type);
    }
  }

  /** Returns whether a type can be generated, and takes its name; complains if it cannot. */
  private boolean isFree(TextValue value, TypeHead head) {
    if (request.declaredTypes().contains(head.name())) {
      problem(value, Message.TYPE_EXISTS.of(head.subject(), head.typeName(), head.typeName()));
      return false;
    }
    String other = servicesByType.putIfAbsent(head.name().toLowerCase(Locale.ROOT), head.subject());
    if (other != null) {
      problem(value, Message.SAME_TYPE_NAME.of(head.subject(), other, head.typeName()));
      return false;
    }
    return true;
  }

  private void problem(TextValue value, Problem problem) {
    problems.add(new Placed<>(value.place(), problem));
  }
}
