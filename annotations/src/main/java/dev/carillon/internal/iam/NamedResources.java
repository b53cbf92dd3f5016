package dev.carillon.internal.iam;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The resources that a statement names or leaves out, held against its actions: each action has to
 * take one of the resources, or one of the actions what is left out, and each resource be taken by
 * one of the actions. The builder, the rules behind the findings and javac's plugin ask this, each
 * of what it knows, and only report.
 */
public final class NamedResources {

  /**
   * A resource of a statement.
   *
   * @param format the format that it was made from, null for text
   * @param type its type with its service, {@code "s3:object"}; empty if it is not known
   */
  public record Named(String arn, @Nullable String format, String type) {

    /** Returns a resource of which nothing is known but its text. */
    public static Named of(String arn) {
      return new Named(arn, null, "");
    }
  }

  /**
   * An action of a statement.
   *
   * @param name the action as a policy names it
   * @param types the names of the resource types that it takes
   * @param service the resource types of its service, null if only their names are known
   */
  public record Taker(String name, Collection<String> types, @Nullable ArnTypes service) {

    private boolean takesByName(Named resource) {
      int colon = resource.type().indexOf(':');
      return resource.format() == null
          ? service == null && !types.isEmpty()
          : resource.type().startsWith(ActionName.serviceOf(name) + ':')
              && types.contains(resource.type().substring(colon + 1));
    }

    private boolean takes(TakenResources resource) {
      return !resource.verdict(name, types).isRefusal();
    }

    /** Returns what the action takes, in words, with how such ARNs end if that is short. */
    public String takesInWords() {
      String takes = TakenResources.takes(name, types);
      for (ArnTypes.Typed typed : service == null ? List.<ArnTypes.Typed>of() : service.formats) {
        if (types.size() == 1 && types.contains(typed.type)) {
          return takes + " (\"" + typed.format.resource() + "\")";
        }
      }
      return takes;
    }
  }

  private final List<Named> named;

  /** Those that were made from a format: a document has none, and can have very many others. */
  private final List<Named> typed = new ArrayList<>();

  private final LongPredicate affords;

  private @Nullable String service;
  private boolean serviceIsKnown;

  /** The resources as the actions of a service see them, and one of each kind of these. */
  private final Map<ArnTypes, List<TakenResources>> classified = new HashMap<>();

  private final Map<ArnTypes, List<TakenResources>> kinds = new HashMap<>();

  /** Holds few resources. */
  public NamedResources(List<Named> named) {
    this(named, any -> true);
  }

  /**
   * Holds resources.
   *
   * @param affords whether so many pairs of an action and a resource can be compared; what cannot
   *     be is taken
   */
  public NamedResources(List<Named> named, LongPredicate affords) {
    this.named = named;
    this.affords = affords;
    for (Named one : named) {
      if (one.format() != null) {
        typed.add(one);
      }
    }
  }

  /** Returns whether an action takes one of the resources, or may. */
  public boolean takesOne(Taker action) {
    ArnTypes service = action.service();
    if (service == null) {
      return named.stream().anyMatch(action::takesByName);
    }
    if (typed.stream().anyMatch(action::takesByName)) {
      return true;
    }
    if (!isClassified(service)) {
      return true;
    }
    List<TakenResources> deciding =
        (DocumentedResources.has(action.name(), false) ? classified : kinds)
            .getOrDefault(service, List.of());
    return !affords.test(deciding.size()) || deciding.stream().anyMatch(action::takes);
  }

  /**
   * Returns the places of the resources that none of the actions takes. It is asked where each
   * action takes one, or one of them what is left out: otherwise that is the mistake.
   */
  public BitSet untaken(Stream<Taker> actions) {
    BitSet untaken = new BitSet();
    untaken.set(0, named.size());
    boolean allTaken = actions.anyMatch(action -> takesRest(action, untaken));
    return allTaken ? new BitSet() : untaken;
  }

  /**
   * Returns the ARNs that are of no type of the service of the actions, as none of its formats has
   * such a resource.
   */
  public Set<String> ofNoType(List<Taker> actions) {
    Set<String> ofNoType = new HashSet<>();
    for (int i = 0; i < named.size() && affords.test(actions.size()); i++) {
      int place = i;
      if (named.get(i).format() == null
          && actions.stream().allMatch(action -> isOfNoType(place, action))) {
        ofNoType.add(named.get(i).arn());
      }
    }
    return ofNoType;
  }

  /** Returns whether there is an ARN that is of no type, as there is in few statements. */
  public boolean haveUntyped() {
    for (List<TakenResources> all : classified.values()) {
      for (TakenResources one : all) {
        if (one.isUntyped()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOfNoType(int place, Taker action) {
    ArnTypes types = action.service();
    return types != null
        && isClassified(types)
        && classify(types).get(place).isOfNoType(action.name(), action.types());
  }

  /** Takes away the places of what an action takes; returns whether nothing is left. */
  private boolean takesRest(Taker action, BitSet untaken) {
    ArnTypes service = action.service();
    if (!affords.test(untaken.cardinality()) || (service != null && !isClassified(service))) {
      return true;
    }
    for (int i = untaken.nextSetBit(0); i >= 0; i = untaken.nextSetBit(i + 1)) {
      if (action.takesByName(named.get(i))
          || (service != null && action.takes(classify(service).get(i)))) {
        untaken.clear(i);
      }
    }
    return untaken.isEmpty();
  }

  /**
   * Which of what is named in vain is surely a mistake: what is typed, and an ARN of another
   * service than any of the actions is of or takes. Of their services' other types AWS's own
   * policies have many. Loaded where something is named in vain, not for a first policy that is
   * right.
   */
  public static final class Mistakes {

    private final Set<String> services;

    /** Takes the actions of a statement. */
    public Mistakes(Stream<Taker> actions) {
      services = actions.flatMap(Mistakes::services).collect(Collectors.toSet());
    }

    /** Returns whether it is surely a mistake that none of the actions takes a resource. */
    public boolean contains(Named untaken) {
      return untaken.format() != null || Arn.isOfOther(untaken.arn(), services.stream());
    }

    /** Returns the action's service, and those whose ARNs it takes: a cluster of another's. */
    private static Stream<String> services(Taker action) {
      Stream<String> own = Stream.of(ActionName.serviceOf(action.name()));
      ArnTypes known = action.service();
      return known == null
          ? own
          : Stream.concat(
              own,
              known.types.stream()
                  .filter(type -> action.types().contains(type.name()))
                  .flatMap(type -> type.arnFormats().stream())
                  .map(Arn::serviceOf));
    }
  }

  /** Returns the service that all resources are of; null if there are several or a pattern. */
  public @Nullable String service() {
    if (!serviceIsKnown) {
      service = findService();
      serviceIsKnown = true;
    }
    return service;
  }

  private @Nullable String findService() {
    String first = Arn.serviceOf(named.get(0).arn());
    for (Named one : named) {
      if (!Arn.serviceOf(one.arn()).equals(first)) {
        return null;
      }
    }
    return Arn.isPlain(first) ? first : null;
  }

  /**
   * Returns the service that all resources are of where an action is of another one: the policy of
   * a resource cannot grant it at all. Null where that cannot be said.
   */
  public @Nullable String otherService(String action) {
    String all = service();
    return all == null || ActionName.serviceOf(action).equalsIgnoreCase(all) ? null : all;
  }

  /** Returns what is wrong where an action takes none of the resources. */
  public Fault fault(Taker action, boolean leftOut) {
    ArnTypes service = action.service();
    List<TakenResources> all = classify(service == null ? ArnTypes.of(List.of()) : service);
    return TakenResources.fault(action.name(), action.types(), all, leftOut);
  }

  private boolean isClassified(ArnTypes service) {
    return classified.containsKey(service)
        || (affords.test(named.size()) && !classify(service).isEmpty());
  }

  private List<TakenResources> classify(ArnTypes service) {
    List<TakenResources> known = classified.get(service);
    if (known != null) {
      return known;
    }
    // An ARN is read once for all services.
    List<TakenResources> other = classified.values().stream().findFirst().orElse(List.of());
    List<TakenResources> all = new ArrayList<>(named.size());
    boolean isText = true;
    for (int i = 0; i < named.size(); i++) {
      String format = named.get(i).format();
      isText &= format == null;
      all.add(
          format != null
              ? TakenResources.ofFormat(named.get(i).arn(), format, service)
              : other.isEmpty()
                  ? TakenResources.ofText(named.get(i).arn(), service)
                  : other.get(i).in(service));
    }
    classified.put(service, all);
    kinds.put(service, isText ? TakenResources.kinds(all) : all);
    return all;
  }
}
