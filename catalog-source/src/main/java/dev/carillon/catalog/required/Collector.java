package dev.carillon.catalog.required;

import dev.carillon.catalog.call.ActionNeed;
import dev.carillon.catalog.call.ActionNeeds;
import dev.carillon.catalog.call.CallMapping;
import dev.carillon.catalog.call.CallMeaning;
import dev.carillon.catalog.call.CallMeaning.Calls;
import dev.carillon.catalog.call.CallMeaning.Nothing;
import dev.carillon.catalog.call.CallMeaning.Unmapped;
import dev.carillon.catalog.call.CalledOperation;
import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.call.OwnKeys;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.RoleSetters;
import dev.carillon.catalog.call.SimpleNames;
import dev.carillon.catalog.call.classfile.CallPlace;
import dev.carillon.catalog.call.classfile.FoundCall;
import dev.carillon.catalog.call.classfile.SdkCallsOfModule;
import dev.carillon.catalog.call.classfile.given.GivenParts;
import dev.carillon.catalog.call.classfile.own.MethodRequests;
import dev.carillon.catalog.required.use.OperationCalls;
import dev.carillon.catalog.required.use.PlacedNeed;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the actions of all calls of a module, each action once. */
final class Collector {

  private static final Comparator<AuthorizedAction> BY_NAME =
      Comparator.comparing(AuthorizedAction::action)
          .thenComparing(action -> action.passedTo().toString());

  private static final Pattern ROLE =
      Pattern.compile("arn:[a-z-]+:iam::(\\d{12}|\\*):role/[*/]*+[^*?$/][^?$]*+");

  private final CallMapping mapping;
  private final ResourceArns resources;
  private final SdkCallsOfModule module;
  private final Map<CalledOperation, OperationCalls> operations = new LinkedHashMap<>();

  /** The same of operations that nothing calls but what is asked for them. */
  private final Map<CalledOperation, OperationCalls> forwarded = new LinkedHashMap<>();

  private final List<UnmappedCall> unmapped = new ArrayList<>();

  Collector(CallMapping mapping, ResourceArns resources, SdkCallsOfModule module) {
    this.mapping = mapping.withServiceNames(module.serviceNames());
    this.resources = resources;
    this.module = module;
    module.calls().forEach(this::add);
    forwarded.keySet().removeAll(operations.keySet());
  }

  List<UnmappedCall> unmapped() {
    return unmapped;
  }

  List<CalledOperation> operations() {
    return Stream.of(operations, forwarded).flatMap(all -> all.keySet().stream()).toList();
  }

  /** Returns a line for each setter that names a key, with what is checked of that, if known. */
  NavigableSet<String> namedKeys() {
    RequestUses requests = module.requests();
    NavigableMap<String, NavigableSet<String>> checked = new TreeMap<>();
    Map<String, NavigableSet<String>> keys = new HashMap<>();
    for (CalledOperation operation : operations()) {
      ActionNeeds needs = mapping.needs(operation);
      Optional<String> setter = needs.namedKey(requests);
      Optional<List<String>> told = setter.flatMap(it -> OwnKeys.ofNamed(operation, it));
      if (setter.isPresent() && !told.filter(List::isEmpty).isPresent()) {
        checked.computeIfAbsent(setter.get(), it -> new TreeSet<>()).addAll(told.orElse(List.of()));
        NavigableSet<String> named = keys.computeIfAbsent(setter.get(), it -> new TreeSet<>());
        needs.namedKeys(requests).forEach(key -> named.add(GivenTexts.whole(key)));
      }
    }
    NavigableSet<String> lines = new TreeSet<>();
    checked.forEach(
        (setter, all) ->
            lines.add(OwnKeys.hint(setter, keys.getOrDefault(setter, new TreeSet<>()), all)));
    return lines;
  }

  /** Returns the operations' own actions for which no request lets AWS use a key. */
  Set<String> withoutKeys() {
    return operations().stream()
        .filter(operation -> OwnKeys.areUnused(operation, module.requests()))
        .map(CalledOperation::qualifiedName)
        .collect(Collectors.toSet());
  }

  /** Returns the actions, sorted by name. */
  List<RequiredAction> actions() {
    NavigableMap<AuthorizedAction, Found> all = new TreeMap<>(BY_NAME);
    operations.forEach((operation, uses) -> add(operation, uses, told -> told, all));
    forwarded.forEach((operation, uses) -> add(operation, uses, Collector::onlyForwarded, all));
    return all.entrySet().stream()
        .flatMap(each -> each.getValue().of(each.getKey()).stream())
        .toList();
  }

  private void add(
      CalledOperation operation,
      OperationCalls uses,
      UnaryOperator<ActionNeed> asUsed,
      Map<AuthorizedAction, Found> all) {
    ActionNeeds needs = mapping.needs(operation);
    boolean areAll = areAllSent(operation.request());
    ResourceArns ofOperation = resources.ofOperation();
    for (boolean takesRequest : uses.takeRequest()) {
      for (PlacedNeed told :
          uses.needs(operation, needs, module.requests(), takesRequest, areAll)) {
        ActionNeed need = takesRequest ? withGiven(operation, told.need()) : told.need();
        Found found = all.computeIfAbsent(need.action(), action -> new Found());
        NavigableSet<String> arns = new TreeSet<>();
        if (need.need() != Need.LEFT_OUT) {
          for (RequestUses by : told.requests()) {
            arns.addAll(resources(operation, uses, needs, need, ofOperation.with(by)));
          }
        }
        boolean isOne = told.requests().size() == 1;
        found.add(
            asUsed.apply(need), told, isOne ? arns : new TreeSet<>(ResourceArns.uncovered(arns)));
      }
    }
  }

  /**
   * Returns whether methods that send requests of a class do all that is seen of building these.
   */
  private boolean areAllSent(String request) {
    Set<MethodRequests> senders = new HashSet<>();
    Stream.of(operations, forwarded)
        .flatMap(all -> all.entrySet().stream())
        .filter(called -> called.getKey().request().equalsIgnoreCase(request))
        .flatMap(called -> called.getValue().methods())
        .forEach(method -> senders.addAll(method.withLambdas()));
    return module.requests().use(request).areOwn()
        && senders.containsAll(module.builders().getOrDefault(request, List.of()));
  }

  private static ActionNeed onlyForwarded(ActionNeed need) {
    return need.need() == Need.NEEDED
        ? need.perhaps(need.reason() + ", only to forward what others call")
        : need;
  }

  /** Says of a role that no code passes that a part of the request which others give may do so. */
  private ActionNeed withGiven(CalledOperation operation, ActionNeed need) {
    boolean mayPass =
        need.need() == Need.LEFT_OUT
            && RoleSetters.isPassRole(need.action())
            && module.requests().isAnySetOfParts(operation.request(), GivenParts::isGiven);
    return mayPass
        ? need.perhaps("a part of the request of " + operation.name() + " is built elsewhere")
        : resources.withGiven(need, operation.request());
  }

  /** Returns the resources of an action, to which requests that are built so lead. */
  private NavigableSet<String> resources(
      CalledOperation operation,
      OperationCalls uses,
      ActionNeeds needs,
      ActionNeed need,
      ResourceArns by) {
    AuthorizedAction action = need.action();
    RequestUses requests = by.requests();
    if (needs.isOtherRole(need)) {
      return resources.of(action, withoutRequest(operation));
    }
    Set<String> leading = new TreeSet<>();
    for (String text : needs.texts(action, requests)) {
      leading.add(GivenTexts.whole(text));
    }
    if (RoleSetters.isPassRole(action) && !leading.isEmpty()) {
      if (leading.stream().allMatch(ROLE.asMatchPredicate())) {
        return new TreeSet<>(leading);
      }
      if (namesProfile(operation, requests)) {
        leading.clear();
      }
    }
    Set<String> parts = needs.leadingParts(action, requests);
    NavigableSet<String> arns = new TreeSet<>();
    for (String on : uses.on()) {
      arns.addAll(
          by.of(
              action,
              new OperationRequest(operation.service(), request(operation, on), leading, parts)));
    }
    return arns;
  }

  private static boolean namesProfile(CalledOperation operation, RequestUses requests) {
    return requests.isAnySet(operation.request(), RoleSetters::takesProfile)
        || requests.isAnySetOfParts(
            operation.request(), (part, it) -> RoleSetters.takesProfile(part + '.' + it));
  }

  /** Returns the request by which resources are named where an operation is called on something. */
  private static String request(CalledOperation operation, String on) {
    return switch (on) {
      case "" -> operation.request();
      case OperationCalls.NOTHING -> withoutRequest(operation);
      default -> on;
    };
  }

  /** Returns a name for the request of a call without one, by which nothing is set. */
  private static String withoutRequest(CalledOperation operation) {
    return OperationCalls.NOTHING + operation.request();
  }

  private void add(FoundCall found) {
    CallMeaning meaning = mapping.meaning(found.call());
    if (meaning instanceof Calls calls) {
      boolean isAsked =
          found
              .around()
              .map(mapping::meaning)
              .filter(around -> CallMapping.isForwarded(around, calls))
              .isPresent();
      Map<CalledOperation, OperationCalls> into = isAsked ? forwarded : operations;
      calls
          .operations()
          .forEach(
              operation -> into.computeIfAbsent(operation, key -> new OperationCalls()).add(found));
    } else if (meaning instanceof Unmapped none) {
      unmapped.add(
          new UnmappedCall(
              SimpleNames.of(found.call().type()) + '.' + found.call().method(),
              none.reason(),
              found.place()));
    } else if (!(meaning instanceof Nothing)) {
      throw new AssertionError(meaning);
    }
  }

  /**
   * What is known of an action: the strongest need, and what leads to it. What only something else
   * leads to that the module builds counts where no call does of whatever operation.
   */
  private static final class Found {
    private final List<Told> all = new ArrayList<>();

    private record Told(ActionNeed need, PlacedNeed placed, NavigableSet<String> arns) {}

    void add(ActionNeed need, PlacedNeed placed, NavigableSet<String> arns) {
      all.add(new Told(need, placed, arns));
    }

    /** Returns the action; twice, where another role may be passed than one that surely is. */
    List<RequiredAction> of(AuthorizedAction action) {
      Set<String> led = new HashSet<>();
      all.stream().filter(it -> it.placed().isLedTo()).forEach(it -> led.add(it.need().reason()));
      all.removeIf(it -> !it.placed().isLedTo() && led.contains(it.need().reason()));
      Need strongest = Collections.min(all.stream().map(it -> it.need().need()).toList());
      RequiredAction found = of(action, strongest);
      RequiredAction perhaps = of(action, Need.PERHAPS);
      return RoleSetters.isPassRole(action)
              && strongest == Need.NEEDED
              && !found.resources().containsAll(perhaps.resources())
          ? List.of(found, perhaps)
          : List.of(found);
    }

    private RequiredAction of(AuthorizedAction action, Need need) {
      SortedMap<String, SortedSet<CallPlace>> places = new TreeMap<>();
      NavigableSet<String> arns = new TreeSet<>();
      for (Told told : all) {
        if (told.need().need() == need) {
          places
              .computeIfAbsent(told.need().reason(), reason -> new TreeSet<>())
              .addAll(told.placed().places());
          arns.addAll(told.arns());
        }
      }
      return new RequiredAction(action.action(), action.passedTo(), need, places, arns);
    }
  }
}
