package dev.carillon.catalog.required;

import dev.carillon.catalog.call.CallMapping;
import dev.carillon.catalog.call.CalledOperation;
import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.call.OwnKeys;
import dev.carillon.catalog.call.RoleSetters;
import dev.carillon.catalog.call.classfile.ClassFiles;
import dev.carillon.catalog.call.classfile.SdkCallsOfModule;
import dev.carillon.catalog.grant.ElementGrants;
import dev.carillon.catalog.grant.TakenGrants;
import dev.carillon.catalog.required.known.GivenResources;
import dev.carillon.catalog.required.known.Partition;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CachedCatalogs;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.policy.Policy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The IAM actions that compiled code calls through the AWS SDK for Java 2.x, and those that it says
 * it needs with {@code @RequiresActions}. A test holds a policy against them:
 *
 * <pre>{@code
 * assertEquals(Set.of(), CalledActions.in(Path.of("target/classes")).notGrantedBy(policy));
 * }</pre>
 *
 * <p>Seen are calls in class files, whatever language they were written in. Not seen are calls by
 * reflection, of other SDKs, and of services over HTTP.
 */
public final class CalledActions {

  private final List<RequiredAction> actions;
  private final List<UnmappedCall> unmapped;
  private final int calls;
  private final List<CalledOperation> operations;
  private final List<String> unread;
  private final SortedSet<String> namedKeys;
  private final Set<String> withoutKeys;
  private final CachedCatalogs catalogs;
  private final SdkCallsOfModule module;
  private final GivenResources given;
  private final Partition partition;

  private CalledActions(
      List<RequiredAction> actions,
      Collector collector,
      SdkCallsOfModule module,
      CachedCatalogs catalogs,
      GivenResources given) {
    Set<String> found = new TreeSet<>();
    actions.forEach(action -> found.addAll(action.resources()));
    this.partition = given.partition().orElseGet(() -> Partition.of(module.partitions(), found));
    this.actions = actions.stream().map(it -> it.in(partition)).toList();
    this.unmapped = List.copyOf(collector.unmapped());
    this.calls = module.calls().size();
    this.operations = List.copyOf(collector.operations());
    this.unread = module.unread();
    this.namedKeys = collector.namedKeys();
    this.withoutKeys = collector.withoutKeys();
    this.catalogs = catalogs;
    this.module = module;
    this.given = given;
  }

  /**
   * Returns what the code in these places calls, as one program.
   *
   * @param first a folder of classes, such as {@code target/classes}, or a jar
   * @param more more of them; with jars of the SDK among them, clients are known more surely
   * @throws java.io.UncheckedIOException if one of them cannot be read
   */
  public static CalledActions in(Path first, Path... more) {
    return in(
        Stream.concat(Stream.of(first), Stream.of(more)).toList(), new BundledCatalogs(), Set.of());
  }

  /**
   * Returns what the code in these places calls, actions judged by these catalogs.
   *
   * @param resources ARNs of the resources that the program is run with: each stands in place of
   *     wider ones of its type where the code names no resource
   * @throws java.io.UncheckedIOException if one of the places cannot be read
   * @throws dev.carillon.catalog.store.UnreadableCatalogException if a catalog cannot be read
   */
  public static CalledActions in(
      List<Path> places, CatalogStore catalogs, Collection<String> resources) {
    return of(ClassFiles.read(places), catalogs, new GivenResources(resources));
  }

  /**
   * Returns what the code in these places calls, which runs in a partition of AWS such as {@code
   * "aws-us-gov"}. If none is given, it is that of the resources, else the only one that the code
   * names, else {@code "aws"}.
   *
   * @throws IllegalArgumentException if there is no such partition, or a resource is in another one
   * @throws java.io.UncheckedIOException if one of the places cannot be read
   * @throws dev.carillon.catalog.store.UnreadableCatalogException if a catalog cannot be read
   * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">the
   *     partition of an account</a>
   */
  public static CalledActions in(
      List<Path> places, CatalogStore catalogs, Collection<String> resources, String partition) {
    GivenResources given = new GivenResources(resources, Optional.of(Partition.named(partition)));
    return of(ClassFiles.read(places), catalogs, given);
  }

  static CalledActions of(SdkCallsOfModule module, CatalogStore store, GivenResources given) {
    CachedCatalogs catalogs = CachedCatalogs.of(store);
    ResourceArns resources = new ResourceArns(catalogs, module.requests(), given);
    Collector collector = new Collector(CallMapping.of(catalogs), resources, module);
    List<RequiredAction> actions = new ArrayList<>(collector.actions());
    Set<String> needed =
        actions.stream()
            .filter(action -> action.need() == Need.NEEDED)
            .map(RequiredAction::action)
            .collect(Collectors.toCollection(TreeSet::new));
    module
        .declared()
        .forEach(
            (place, all) -> {
              for (String written : all) {
                String declared = resources.spelled(written);
                if (needed.add(declared)) {
                  actions.add(declared(declared, place, resources.of(declared)));
                }
              }
            });
    return new CalledActions(actions, collector, module, catalogs, given);
  }

  private static RequiredAction declared(String action, String place, SortedSet<String> resources) {
    return new RequiredAction(
        action,
        List.of(),
        Need.NEEDED,
        new TreeMap<>(Map.of("@RequiresActions in " + place, new TreeSet<>())),
        resources);
  }

  /** Returns all actions that AWS may check for what is called, those that are left out too. */
  public List<RequiredAction> actions() {
    return actions;
  }

  /** Returns the names of the actions that the code needs, sorted. */
  public SortedSet<String> needed() {
    return named(Need.NEEDED);
  }

  /**
   * Returns the names of the actions of which it cannot be told whether the code needs them, that
   * for roles also if it needs it for others.
   */
  public SortedSet<String> perhaps() {
    NavigableSet<String> names = named(Need.PERHAPS);
    NavigableSet<String> needed = named(Need.NEEDED);
    needed.remove(RoleSetters.PASS_ROLE);
    names.removeAll(needed);
    return names;
  }

  /** Returns the calls of which the actions are not known, by place. */
  public List<UnmappedCall> unmapped() {
    return unmapped;
  }

  /**
   * Returns a line for each thing that has to do with AWS and is not read: calls of AWS's other
   * SDKs for the JVM, those for Java 1.x and for Kotlin; what libraries outside of these places do
   * with clients that they are given; requests that the code signs itself; damaged files.
   */
  public List<String> unread() {
    return unread;
  }

  /** Returns the operations that are called. */
  public List<CalledOperation> operations() {
    return operations;
  }

  /** Returns the number of places that call a client of the SDK. */
  public int callSites() {
    return calls;
  }

  /**
   * Returns the needed actions that a policy grants on no resource that they take, sorted. {@link
   * #grantedElsewhereBy} compares the resources.
   */
  public SortedSet<String> notGrantedBy(Policy policy) {
    return new TakenGrants(policy, catalogs::find).notGranted(needed());
  }

  /**
   * Returns those of the needed actions that a policy grants, but on none of the resources that the
   * code names by constants, and these resources.
   */
  public SortedMap<String, SortedSet<String>> grantedElsewhereBy(Policy policy) {
    TakenGrants grants = new TakenGrants(policy, catalogs::find);
    SortedMap<String, SortedSet<String>> elsewhere = new TreeMap<>();
    for (RequiredAction action : actions) {
      if (action.need() == Need.NEEDED
          && !GrantedResources.reach(policy, action.action(), action.resources())
          && grants.grants(action.action())) {
        elsewhere.put(action.action(), action.resources());
      }
    }
    return elsewhere;
  }

  /**
   * Returns the actions that a policy names and no call needs, not even perhaps or for a key of
   * one's own, as the policy writes them. What is {@link #unread} may need them.
   */
  public SortedSet<String> notCalledOf(Policy policy) {
    NavigableSet<String> known = named(Need.NEEDED);
    known.addAll(named(Need.PERHAPS));
    known.addAll(OwnKeys.actions(known));
    if (!namedKeys.isEmpty()) {
      known.addAll(OwnKeys.ofNamed());
    }
    return ElementGrants.notCalled(JsonReader.read(policy.toJson()), known).stream()
        .map(ElementGrants.Grant::written)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns a policy that grants the needed actions. */
  public Policy policy() {
    return RequiredPolicy.of(
        actions.stream().filter(action -> action.need() == Need.NEEDED).toList(), partition);
  }

  /**
   * Returns a line for each kind of resource that may be encrypted with a key of one's own, and for
   * each setter that names a key.
   */
  public List<String> ownKeys() {
    NavigableSet<String> encrypted = named(Need.NEEDED);
    encrypted.removeAll(withoutKeys);
    List<String> lines = new ArrayList<>(OwnKeys.hints(encrypted));
    lines.addAll(namedKeys);
    return lines;
  }

  /** Returns whether the code needs the same of AWS without one of the ARNs that it is run with. */
  public boolean needsSameWithout(String arn) {
    return !given.isPlaced(arn)
        && resources().equals(of(module, catalogs, given.without(arn)).resources());
  }

  private Map<String, SortedSet<String>> resources() {
    Map<String, SortedSet<String>> resources = new TreeMap<>();
    for (RequiredAction action : actions) {
      if (action.need() == Need.NEEDED) {
        resources
            .computeIfAbsent(action.action(), key -> new TreeSet<>())
            .addAll(action.resources());
      }
    }
    return resources;
  }

  /** Returns the catalogs that the actions were judged by. */
  CachedCatalogs catalogs() {
    return catalogs;
  }

  private NavigableSet<String> named(Need need) {
    return actions.stream()
        .filter(action -> action.need() == need)
        .map(RequiredAction::action)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
