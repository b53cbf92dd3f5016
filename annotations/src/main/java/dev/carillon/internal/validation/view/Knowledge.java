package dev.carillon.internal.validation.view;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnPlaces;
import dev.carillon.internal.iam.DocumentedKeys;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.ServicePrefixes;
import dev.carillon.internal.iam.page.RetiredServices;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference;
import dev.carillon.policy.reference.ServiceReference.RemovedActionReference;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of the services that a policy names, and of global condition keys. */
public final class Knowledge {

  private final TreeMap<String, ServiceReference> references = new TreeMap<>();

  /** The references that were asked for, made ready. */
  private final Map<String, KnownService> services = new ConcurrentHashMap<>();

  /** The actions of services of which nothing else is known. */
  private final Map<String, Collection<? extends ActionReference>> others = new TreeMap<>();

  /** The actions of services that patterns were asked for. */
  private final Map<String, ActionIndex> byPattern = new ConcurrentHashMap<>();

  private final Answers<ActionPattern, List<ActionReference>> matching = new Answers<>();

  /** Those of the actions of services that decide who is allowed what. */
  private final Answers<String, List<ActionReference>> deciding = new Answers<>();

  /** The formats of services whose ARNs were asked for. */
  private final Answers<String, List<ArnPlaces.Format>> formats = new Answers<>();

  /** Whether the services that were asked for write no policies of resources. */
  private final Answers<String, Boolean> writingNone = new Answers<>();

  /** What stands in front of the colon in condition keys; found when it is asked for. */
  private volatile @Nullable Set<String> keyPrefixes;

  /** Which services have the actions of names; found when it is asked for. */
  private volatile @Nullable KnownNames byName;

  /** The service that lists the keys of identity providers. */
  private static final String FEDERATING = "sts";

  private final boolean complete;

  /**
   * @param references what is known of services
   * @param others all actions of further services, of which nothing else is known
   * @param complete whether the references are those of all services
   */
  public Knowledge(
      Collection<? extends ServiceReference> references,
      Collection<? extends ActionReference> others,
      boolean complete) {
    this.complete = complete;
    others.stream()
        .collect(Collectors.groupingBy(action -> action.service().toLowerCase(Locale.ROOT)))
        .forEach(this.others::put);
    for (ServiceReference reference : references) {
      this.references.put(reference.service().toLowerCase(Locale.ROOT), reference);
    }
  }

  /**
   * Returns whether AWS has, and had, no service of this prefix. Without the references of all
   * services, the prefixes that AWS lists count.
   */
  public boolean isUnknownService(String prefix) {
    String folded = prefix.toLowerCase(Locale.ROOT);
    return !references.containsKey(folded)
        && !others.containsKey(folded)
        && (complete || !ServicePrefixes.contains(folded))
        && RetiredServices.sentence(folded).isEmpty();
  }

  /** Returns whether no condition key has this prefix. */
  public boolean isUnknownInKeys(String prefix) {
    return isUnknownService(prefix)
        && (complete || !ServicePrefixes.isInKeys(prefix))
        && !keyPrefixes().contains(prefix.toLowerCase(Locale.ROOT));
  }

  /** Returns what the condition keys of the known services have in front of the colon. */
  private Set<String> keyPrefixes() {
    Set<String> known = keyPrefixes;
    if (known == null) {
      known = KnownNames.keyPrefixes(references.values());
      keyPrefixes = known;
    }
    return known;
  }

  /** Returns whether no ARN has this service. */
  public boolean isUnknownInArns(String service) {
    return isUnknownService(service)
        && !ServicePrefixes.isOnlyInArns(service)
        && formats(service).isEmpty();
  }

  /** Returns what is known of a service; empty where nothing is. */
  public Optional<KnownService> service(String prefix) {
    return Optional.ofNullable(references.get(prefix.toLowerCase(Locale.ROOT))).map(this::ready);
  }

  private KnownService ready(ServiceReference reference) {
    return services.computeIfAbsent(reference.service(), any -> KnownService.of(reference));
  }

  /** Returns the prefixes of all services that are known, if only by name. */
  Set<String> prefixes() {
    Set<String> prefixes = new TreeSet<>(references.keySet());
    if (!complete) {
      prefixes.addAll(ServicePrefixes.all());
    }
    return prefixes;
  }

  /** Returns the ARN formats whose service is this, and those of its types; none if not known. */
  public List<ArnPlaces.Format> formats(String service) {
    if (!Arn.isPlain(service) && !service.equals("*")) {
      return List.of(); // No format has such a service, and a document can have very many.
    }
    if (!complete && !references.containsKey(service) && ServicePrefixes.contains(service)) {
      return List.of(); // What others list of it is not all that it has.
    }
    return formats.to(
        service,
        name ->
            references.values().stream()
                .filter(
                    reference ->
                        !(reference instanceof UnreadReference unread) || unread.hasArnsOf(name))
                .map(this::ready)
                .flatMap(
                    known ->
                        known.formats().stream()
                            .filter(
                                format ->
                                    known.service().equals(name)
                                        || format.arn().service().equals(name)))
                .toList());
  }

  /** Returns all actions of a service, or nothing if they are not known. */
  public Optional<Collection<? extends ActionReference>> actions(String service) {
    String folded = service.toLowerCase(Locale.ROOT);
    ServiceReference reference = references.get(folded);
    return Optional.ofNullable(reference == null ? others.get(folded) : reference.actions());
  }

  /** Returns whether the actions of a service are known, and none writes who may use a resource. */
  public boolean writesNoPolicies(String service) {
    return writingNone.to(
        service,
        any ->
            actions(any)
                .filter(all -> all.stream().noneMatch(one -> PolicyActions.write(one.actionName())))
                .isPresent());
  }

  /** Returns the actions of a service that decide who else is allowed what. */
  public List<ActionReference> deciding(String service) {
    return deciding.to(
        service,
        any ->
            actions(any).stream()
                .flatMap(Collection::stream)
                .<ActionReference>map(action -> action)
                .filter(PolicyActions::decideAccess)
                .toList());
  }

  /**
   * Returns the action of this name in the service that follows this one, or if one other service
   * alone has such: it was meant there.
   */
  public Optional<String> inOneOtherService(String name, String than) {
    if (!Arn.isPlain(name)) {
      return Optional.empty();
    }
    for (String following : List.of("-2", "2", "v2")) {
      KnownService next = service(than + following).orElse(null);
      if (next != null && next.action(name).isPresent()) {
        return next.action(name).map(ActionReference::iamName);
      }
    }
    KnownNames known = byName;
    if (known == null) {
      known = new KnownNames(references.values());
      byName = known;
    }
    String service = known.find(name);
    return service == null
        ? Optional.empty()
        : service(service).flatMap(of -> of.action(name)).map(ActionReference::iamName);
  }

  /** Returns an action that a pattern with a plain service stood for once. */
  public Optional<RemovedActionReference> removed(ActionPattern pattern) {
    return service(pattern.service()).stream()
        .<RemovedActionReference>flatMap(known -> known.reference().removedActions().stream())
        .filter(action -> pattern.matches(pattern.service() + ':' + action.name()))
        .findFirst();
  }

  /** Returns the known actions that a pattern with a plain service stands for. */
  List<ActionReference> actions(ActionPattern pattern) {
    return matching.to(pattern, this::find);
  }

  private List<ActionReference> find(ActionPattern pattern) {
    Optional<KnownService> known = service(pattern.service());
    if (known.isPresent() && Arn.isPlain(pattern.name())) {
      return known.get().action(pattern.name()).stream().toList();
    }
    return actions(pattern.service())
        .map(
            all ->
                byPattern
                    .computeIfAbsent(
                        pattern.service().toLowerCase(Locale.ROOT), key -> new ActionIndex(all))
                    .matching(pattern))
        .orElse(List.of());
  }

  /**
   * Returns the key of a service or an identity provider that was surely meant by one that nobody
   * lists. AWS's tables do not have every key: one that is near none of them may be right.
   */
  public Optional<String> meantKey(String key) {
    int colon = key.indexOf(':');
    if (colon < 0 || GlobalKeys.isCrossService(key)) {
      return Optional.empty();
    }
    return GlobalKeys.isOfProvider(key)
        ? behindDot(key).or(() -> claims().meant(key))
        : service(key.substring(0, colon))
            .filter(known -> !known.lists(key) && !known.lacksTag(key))
            .flatMap(
                known ->
                    known
                        .meant(key)
                        .or(() -> ofLonger(known.reference().service(), key.substring(colon))));
  }

  /** Returns which claims of identity providers AWS lists. */
  public ListedClaims claims() {
    return new ListedClaims(service(FEDERATING));
  }

  /** Returns the key of a service whose prefix ends in a dot, where a colon belongs. */
  private Optional<String> behindDot(String key) {
    String meant = key.replaceFirst("\\.", ":");
    return Optional.of(meant).filter(one -> !one.equals(key) && lists(one));
  }

  /** Returns the key of that name of a service whose prefix goes on: {@code vpc-lattice-svcs}. */
  private Optional<String> ofLonger(String prefix, String name) {
    return references.subMap(prefix + '-', prefix + '.').keySet().stream()
        .map(longer -> longer + name)
        .filter(this::lists)
        .findFirst();
  }

  /** Returns whether a condition key is known. */
  public boolean lists(String key) {
    String service = GlobalKeys.isOfProvider(key) ? FEDERATING : ActionName.serviceOf(key);
    return !GlobalKeys.types(key).isEmpty()
        || DocumentedKeys.has(key)
        || service(service).filter(known -> known.lists(key)).isPresent();
  }

  /** Returns the types of a condition key, in lower case; empty where the key is not known. */
  public List<String> types(String key) {
    List<String> global = GlobalKeys.types(key);
    if (!global.isEmpty()) {
      return global;
    }
    return service(ActionName.serviceOf(key)).map(known -> known.keyTypes(key)).orElse(List.of());
  }
}
