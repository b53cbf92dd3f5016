package dev.carillon.internal.iam;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The resources that a statement names or leaves out, held against its actions: each action has to
 * take one of the resources, and each resource be taken by one of the actions. The builder, the
 * rules behind the findings and javac's plugin ask this, each of what it knows, and only report.
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
  }

  /** The resources as the actions of one service see them. */
  private record Classified(List<TakenResources> all, List<TakenResources> kinds) {}

  private final List<Named> named;
  private final LongPredicate affords;
  private final Map<ArnTypes, Classified> classified = new HashMap<>();

  /**
   * Holds resources.
   *
   * @param affords whether so many pairs of an action and a resource can be compared; what cannot
   *     be is taken
   */
  public NamedResources(List<Named> named, LongPredicate affords) {
    this.named = List.copyOf(named);
    this.affords = affords;
  }

  /** Returns whether an action takes one of the resources, or may. */
  public boolean takesOne(Taker action) {
    if (named.stream().anyMatch(action::takesByName)) {
      return true;
    }
    ArnTypes service = action.service();
    Classified resources = service == null ? null : in(service);
    if (resources == null) {
      return service != null;
    }
    List<TakenResources> deciding =
        DocumentedResources.has(action.name()) ? resources.all() : resources.kinds();
    return !affords.test(deciding.size()) || deciding.stream().anyMatch(one -> takes(action, one));
  }

  /**
   * Returns the places of the resources that none of the actions takes. It is asked where each
   * action takes one: otherwise that is the mistake.
   */
  public BitSet untaken(Stream<Taker> actions) {
    BitSet untaken = new BitSet();
    untaken.set(0, named.size());
    for (Iterator<Taker> all = actions.iterator(); all.hasNext() && !untaken.isEmpty(); ) {
      Taker action = all.next();
      ArnTypes service = action.service();
      Classified resources = service == null ? null : in(service);
      if (!affords.test(untaken.cardinality()) || (service != null && resources == null)) {
        return new BitSet();
      }
      for (int i = untaken.nextSetBit(0); i >= 0; i = untaken.nextSetBit(i + 1)) {
        if (action.takesByName(named.get(i))
            || (resources != null && takes(action, resources.all().get(i)))) {
          untaken.clear(i);
        }
      }
    }
    return untaken;
  }

  /**
   * Returns whether it is surely a mistake that none of the actions takes a resource: of a typed
   * one, and of one of another service than any of them. Of their service's other types AWS's own
   * policies have many.
   *
   * @param services the services of the actions
   */
  public static boolean isMistake(Named untaken, Stream<String> services) {
    return untaken.format() != null || Arn.isOfOther(untaken.arn(), services);
  }

  /** Returns what is wrong where an action takes none of the resources. */
  public Fault fault(Taker action, boolean leftOut) {
    ArnTypes service = action.service() == null ? ArnTypes.of(List.of()) : action.service();
    return TakenResources.fault(action.name(), action.types(), classify(service), leftOut);
  }

  private static boolean takes(Taker action, TakenResources resource) {
    return !resource.verdict(action.name(), action.types()).isRefusal();
  }

  private @Nullable Classified in(ArnTypes service) {
    Classified known = classified.get(service);
    if (known == null && affords.test(named.size())) {
      List<TakenResources> all = classify(service);
      boolean isText = named.stream().allMatch(one -> one.format() == null);
      known = new Classified(all, isText ? TakenResources.kinds(all) : all);
      classified.put(service, known);
    }
    return known;
  }

  private List<TakenResources> classify(ArnTypes service) {
    Classified known = classified.isEmpty() ? null : classified.values().iterator().next();
    List<TakenResources> all = new ArrayList<>(named.size());
    for (int i = 0; i < named.size(); i++) {
      Named one = named.get(i);
      String format = one.format();
      all.add(
          format != null
              ? TakenResources.ofFormat(one.arn(), format, service)
              : known == null
                  ? TakenResources.ofText(one.arn(), service)
                  : known.all().get(i).in(service));
    }
    return all;
  }
}
