package dev.carillon.catalog.call;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * How a module builds the requests of the SDK. Letter case of their classes makes no difference: an
 * operation is {@code CreateDBInstance}, and so is the method, but the class {@code
 * CreateDbInstanceRequest}.
 */
public final class RequestUses {

  private final NavigableMap<String, RequestUse> byType =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /**
   * Takes what was seen.
   *
   * @param byType from the binary name of a class of the SDK's model to how its builder is used
   */
  public RequestUses(Map<String, RequestUse> byType) {
    this.byType.putAll(byType);
  }

  /**
   * Takes what was seen in several scopes, the narrowest first: where a scope shows all that is set
   * on the requests of a class, what others do with such requests is of no concern there.
   */
  public static RequestUses of(List<Map<String, RequestUse>> scopes) {
    Map<String, RequestUse> nearest = new HashMap<>();
    for (int i = scopes.size() - 1; i >= 0; i--) {
      boolean widest = i == scopes.size() - 1;
      for (Map.Entry<String, RequestUse> seen : scopes.get(i).entrySet()) {
        if (widest || seen.getValue().isSeenWhole()) {
          nearest.put(seen.getKey(), seen.getValue());
        }
      }
    }
    return new RequestUses(nearest);
  }

  /** Returns whether all that the module sets on requests of this class can be seen. */
  boolean isSeenWhole(String request) {
    RequestUse use = byType.get(request);
    return use != null && use.isSeenWhole();
  }

  /** Returns whether some request of this class sets this. */
  public boolean isSet(String request, String setter) {
    RequestUse use = byType.get(request);
    return use != null && use.setters().containsKey(setter);
  }

  /** Returns whether, as far as can be seen, all requests of this class set this. */
  public boolean isAlwaysSet(String request, String setter) {
    RequestUse use = byType.get(request);
    return use != null && use.isAlwaysSet(setter);
  }

  /**
   * Returns the first setter with such a name that is called on the request, or on what is given to
   * one of its setters, as {@code Type.setter}.
   */
  Optional<String> setter(String request, Predicate<String> name) {
    return setter(request, name, (setter, use) -> false);
  }

  /** Returns the same; a setter's name, or it and what it is given, has to match. */
  Optional<String> setter(
      String request, Predicate<String> name, BiPredicate<String, RequestUse.Setter> given) {
    return setter(request, given.or((setter, use) -> name.test(setter)), new HashSet<>());
  }

  private Optional<String> setter(
      String type, BiPredicate<String, RequestUse.Setter> name, Set<String> seen) {
    Map.Entry<String, RequestUse> use = byType.floorEntry(type);
    if (use == null || !use.getKey().equalsIgnoreCase(type) || !seen.add(use.getKey())) {
      return Optional.empty();
    }
    for (Map.Entry<String, RequestUse.Setter> setter : use.getValue().setters().entrySet()) {
      if (name.test(setter.getKey(), setter.getValue())) {
        return Optional.of(simple(use.getKey()) + '.' + setter.getKey());
      }
    }
    for (RequestUse.Setter setter : use.getValue().setters().values()) {
      for (String nested : setter.types()) {
        Optional<String> found = setter(nested, name, seen);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the first setter with such a name that is called on a part of some request of the same
   * service; of which request, cannot be told, since lists do not say what they hold.
   */
  Optional<String> setterOfPart(String request, Predicate<String> name) {
    String folder = request.substring(0, request.lastIndexOf('.') + 1);
    String first = null;
    for (Map.Entry<String, RequestUse> part : byType.entrySet()) {
      String type = part.getKey();
      if (type.startsWith(folder) && !type.endsWith("Request") && !type.endsWith("Response")) {
        for (String setter : part.getValue().setters().keySet()) {
          if (name.test(setter)) {
            String named = simple(type) + '.' + setter;
            first = first == null || named.compareTo(first) < 0 ? named : first;
          }
        }
      }
    }
    return Optional.ofNullable(first);
  }

  /**
   * Returns the constants that a setter of the request is given; empty if it is not called, or also
   * given what is no constant.
   */
  public Set<String> constants(String request, Predicate<String> name) {
    RequestUse use = byType.get(request);
    NavigableSet<String> texts = new TreeSet<>();
    if (use != null && use.isSeenWhole()) {
      for (Map.Entry<String, RequestUse.Setter> setter : use.setters().entrySet()) {
        if (name.test(setter.getKey())) {
          if (setter.getValue().varies()) {
            return Set.of();
          }
          texts.addAll(setter.getValue().constants());
        }
      }
    }
    return texts;
  }

  /** Returns whether some request of this class sets something of such a name. */
  public boolean isAnySet(String request, Predicate<String> name) {
    RequestUse use = byType.get(request);
    return use != null && use.setters().keySet().stream().anyMatch(name);
  }

  /**
   * Returns whether such a setter of what is given to the request's setters is called.
   *
   * @param name asked with the simple name of the class, and the name of the setter
   */
  public boolean isAnySetOfParts(String request, BiPredicate<String, String> name) {
    return isAnySetOfParts(request, name, new HashSet<>(Set.of(request)));
  }

  private boolean isAnySetOfParts(String type, BiPredicate<String, String> name, Set<String> seen) {
    RequestUse use = byType.get(type);
    if (use == null) {
      return false;
    }
    for (RequestUse.Setter given : use.setters().values()) {
      for (String part : given.types()) {
        RequestUse inner = byType.get(part);
        if (inner != null
            && seen.add(part)
            && (inner.setters().keySet().stream().anyMatch(it -> name.test(simple(part), it))
                || isAnySetOfParts(part, name, seen))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether some request of this class is seen to set nothing of such a name. */
  public boolean isLeftOut(String request, Predicate<String> name) {
    RequestUse use = byType.get(request);
    return use != null && use.isLeftOut(name);
  }

  /**
   * Returns the constants that such setters of what is given to the request's setters are given;
   * empty if there are none, or one is also given what is no constant, or is not always called.
   *
   * @param name asked with the simple name of the class, and the name of the setter
   */
  public Set<String> constantsOfParts(String request, BiPredicate<String, String> name) {
    NavigableSet<String> texts = new TreeSet<>();
    return addOfParts(request, name, new HashSet<>(Set.of(request)), texts) ? texts : Set.of();
  }

  private boolean addOfParts(
      String type, BiPredicate<String, String> name, Set<String> seen, Set<String> texts) {
    RequestUse use = byType.get(type);
    if (use == null || !use.isSeenWhole()) {
      return false;
    }
    for (RequestUse.Setter given : use.setters().values()) {
      for (String part : given.types()) {
        RequestUse inner = byType.get(part);
        if (inner == null || !seen.add(part)) {
          continue;
        }
        for (Map.Entry<String, RequestUse.Setter> setter : inner.setters().entrySet()) {
          boolean isText = setter.getValue().types().isEmpty();
          if (isText && name.test(simple(part), setter.getKey())) {
            if (setter.getValue().varies() || !inner.isAlwaysSet(setter.getKey())) {
              return false;
            }
            texts.addAll(setter.getValue().constants());
          }
        }
        if (!addOfParts(part, name, seen, texts)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns the simple names of the classes that such setters of a request or its parts take. */
  Set<String> partsGiven(String request, Predicate<String> name) {
    Set<String> parts = new HashSet<>();
    addPartsGiven(request, name, new HashSet<>(), parts);
    return parts;
  }

  private void addPartsGiven(
      String type, Predicate<String> name, Set<String> seen, Set<String> parts) {
    RequestUse use = byType.get(type);
    if (use == null || !seen.add(type)) {
      return;
    }
    for (Map.Entry<String, RequestUse.Setter> setter : use.setters().entrySet()) {
      for (String part : setter.getValue().types()) {
        if (name.test(setter.getKey())) {
          parts.add(simple(part));
        }
        addPartsGiven(part, name, seen, parts);
      }
    }
  }

  /** Returns the constants among what a setter of the request is given. */
  Set<String> seenConstants(String request, String setter) {
    RequestUse use = byType.get(request);
    RequestUse.Setter calls = use == null ? null : use.setters().get(setter);
    return calls == null ? Set.of() : calls.constants();
  }

  /**
   * Returns the constants that such setters of the request, or of what is given to one of its
   * setters, are given; empty if there are none, or one is also given what is no constant.
   */
  Set<String> constantsWithin(String request, Predicate<String> name) {
    NavigableSet<String> texts = new TreeSet<>();
    return areConstants(request, name, new HashSet<>(), texts) ? texts : Set.of();
  }

  private boolean areConstants(
      String type, Predicate<String> name, Set<String> seen, NavigableSet<String> texts) {
    RequestUse use = byType.get(type);
    if (use == null || !use.isSeenWhole()) {
      return false;
    }
    if (!seen.add(type)) {
      return true;
    }
    for (Map.Entry<String, RequestUse.Setter> setter : use.setters().entrySet()) {
      boolean named = name.test(setter.getKey());
      if (named && setter.getValue().varies()) {
        return false;
      }
      if (named) {
        texts.addAll(setter.getValue().constants());
      }
      for (String nested : setter.getValue().types()) {
        if (byType.containsKey(nested) && !areConstants(nested, name, seen, texts)) {
          return false;
        }
      }
    }
    return true;
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
