package dev.carillon.internal.iam;

import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a service, its ARN formats and condition keys made ready to be compared. */
public final class KnownService {

  private final ServiceReference reference;
  private final Map<String, ResourceTypeReference> types = new TreeMap<>();

  /** The templates of all keys that anything of the service lists. */
  private final Map<String, KeyTemplate> templates = new ConcurrentHashMap<>();

  /** Keys that policies compare; those of tags are as many as authors have tags. */
  private static final int MOST_KEYS = 1000;

  private final Map<String, KeyFacts> facts = new ConcurrentHashMap<>();

  /** What is made when it is first asked for; a race would only make it twice. */
  private volatile @Nullable Map<String, ActionReference> actions;

  private @Nullable ArnTypes arns;
  private @Nullable List<ArnPlaces.Format> formats;

  private @Nullable OwnKeys own;

  /** What resource types and actions list. */
  private @Nullable KeyIndex used;

  private @Nullable KeyNames names;

  /** What the service's own list of keys has. */
  private record OwnKeys(List<Key> keys, KeyIndex index) {}

  private record Key(KeyTemplate template, List<String> types) {}

  private KnownService(ServiceReference reference) {
    this.reference = reference;
    for (ResourceTypeReference type : reference.resourceTypes()) {
      types.put(type.name(), type);
    }
  }

  /** Makes what a reference says ready, or returns what it keeps. */
  public static KnownService of(ServiceReference reference) {
    return reference instanceof DeclaredService declared ? declared.known() : make(reference);
  }

  /** Makes what a reference says ready. */
  static KnownService make(ServiceReference reference) {
    return new KnownService(reference);
  }

  /** Returns what AWS says. */
  public ServiceReference reference() {
    return reference;
  }

  /** Returns the service prefix. */
  public String service() {
    return reference.service();
  }

  /** Returns the action of this name, in any letter case. */
  public Optional<ActionReference> action(String name) {
    Map<String, ActionReference> known = actions;
    if (known == null) {
      known = new HashMap<>();
      for (ActionReference action : reference.actions()) {
        known.put(folded(action.actionName()), action);
      }
      actions = known;
    }
    return Optional.ofNullable(known.get(folded(name)));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Returns the ARN formats of the service's resource types, taken apart. */
  public List<ArnPlaces.Format> formats() {
    List<ArnPlaces.Format> known = formats;
    if (known == null) {
      known = ArnPlaces.formats(reference.resourceTypes());
      formats = known;
    }
    return known;
  }

  /** Returns the ARN formats of the service. */
  public ArnTypes arns() {
    ArnTypes known = arns;
    if (known == null) {
      known = ArnTypes.of(reference.resourceTypes());
      arns = known;
    }
    return known;
  }

  /**
   * Returns the types that an ARN can name, if it is one of the service's own and nothing is wrong
   * with its Region and account; otherwise an empty set, and more has to be asked.
   */
  public Set<String> typesOf(PlainArn arn) {
    return arn.isOf(service()) ? arns().namedBy(arn) : Set.of();
  }

  /** Returns whether a format of the service has ARNs of a service. */
  public boolean hasFormatsIn(String service) {
    for (ArnPlaces.Format format : formats()) {
      String own = format.arn().service();
      if (own.equals(service) || (!Arn.isPlain(own) && service().equals(service))) {
        return true;
      }
    }
    return false;
  }

  /** Returns what the service says of a key. */
  public KeyFacts key(String key) {
    KeyFacts known = facts.get(key);
    if (known == null) {
      known = new KeyFacts(this, key);
      if (facts.size() < MOST_KEYS) {
        facts.put(key, known);
      }
    }
    return known;
  }

  private OwnKeys own() {
    OwnKeys known = own;
    if (known == null) {
      known = OfKeys.own(this);
      own = known;
    }
    return known;
  }

  private KeyTemplate template(String key) {
    KeyTemplate known = templates.get(key);
    if (known == null) {
      known = KeyTemplate.parse(key);
      templates.put(key, known);
    }
    return known;
  }

  /** Returns the types of a condition key that the service lists, in lower case. */
  public List<String> keyTypes(String key) {
    return own().index().has(key) ? OfKeys.types(own().keys(), key) : List.of();
  }

  /** Returns whether the service lists a key, by its own list, a resource type's or an action's. */
  public boolean lists(String key) {
    return own().index().has(key) || isUsed(key);
  }

  /** Returns whether a resource type or an action lists a key. */
  boolean isUsed(String key) {
    KeyIndex known = used;
    if (known == null) {
      known = OfKeys.used(this);
      used = known;
    }
    return known.has(key);
  }

  /** Returns the key that was surely meant; see {@link KeyNames}. */
  public Optional<String> meant(String key) {
    return OfKeys.meant(this, key);
  }

  /** Returns the key that was meant by text of which nothing says that it is to be a key. */
  public Optional<String> closelyMeant(String text) {
    return OfKeys.closelyMeant(this, text);
  }

  /** Returns whether a key is one of the service's for a tag, without the tag. */
  public boolean lacksTag(String key) {
    return own().index().isWithoutTag(key);
  }

  /** Returns whether a condition key is one of those listed. */
  boolean isAmong(List<String> listed, String key) {
    for (String known : listed) {
      if (template(known).matches(key)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether one of the resource types lists a condition key. */
  boolean isOfTypes(Collection<String> names, String key) {
    for (String name : names) {
      ResourceTypeReference type = types.get(name);
      if (type != null && isAmong(type.conditionKeys(), key)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the reference tells which condition keys the service has, if any; a table of
   * 2020 does not.
   */
  boolean tellsKeys() {
    return OfKeys.areTold(reference);
  }

  /**
   * What is asked of a service's own keys, of which few policies have one; not loaded for others.
   */
  private static final class OfKeys {

    static OwnKeys own(KnownService service) {
      List<Key> keys = new ArrayList<>();
      for (ConditionKeyReference key : service.reference.conditionKeys()) {
        keys.add(
            new Key(
                service.template(key.name()),
                key.types().stream().map(KnownService::folded).toList()));
      }
      return new OwnKeys(keys, new KeyIndex(keys.stream().map(Key::template).toList()));
    }

    static KeyIndex used(KnownService service) {
      Set<KeyTemplate> templates = new LinkedHashSet<>();
      Stream.concat(
              service.types.values().stream().map(ResourceTypeReference::conditionKeys),
              service.reference.actions().stream().map(ActionReference::conditionKeys))
          .forEach(listed -> listed.forEach(key -> templates.add(service.template(key))));
      return new KeyIndex(templates);
    }

    static List<String> types(List<Key> keys, String key) {
      return keys.stream()
          .filter(known -> known.template().matches(key))
          .flatMap(known -> known.types().stream())
          .distinct()
          .sorted()
          .toList();
    }

    static Optional<String> meant(KnownService service, String key) {
      return KeyNames.globalOfSameName(key).or(() -> near(service, key, KeyNames::meant));
    }

    static Optional<String> closelyMeant(KnownService service, String text) {
      return near(service, text, KeyNames::closelyMeant);
    }

    private static Optional<String> near(
        KnownService service, String key, BiFunction<KeyNames, String, Optional<String>> how) {
      int end = DocumentedKeys.end(service.reference.service(), key);
      String typed = key.substring(0, end);
      return DocumentedKeys.has(service.reference.service(), typed)
          ? Optional.empty()
          : how.apply(namesOf(service), typed).map(meant -> meant + key.substring(end));
    }

    static boolean areTold(ServiceReference reference) {
      return ServicePrefixes.hasNoKeys(reference.service())
          || !reference.conditionKeys().isEmpty()
          || reference.resourceTypes().stream().anyMatch(type -> !type.conditionKeys().isEmpty())
          || reference.actions().stream().anyMatch(action -> !action.conditionKeys().isEmpty());
    }

    private static KeyNames namesOf(KnownService service) {
      KeyNames known = service.names;
      if (known == null) {
        List<String> listed = new ArrayList<>(DocumentedKeys.of(service.reference.service()));
        service.reference.conditionKeys().forEach(one -> listed.add(one.name()));
        known = KeyNames.of(listed);
        service.names = known;
      }
      return known;
    }
  }
}
