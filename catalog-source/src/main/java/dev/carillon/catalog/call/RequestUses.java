package dev.carillon.catalog.call;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

  private static final RequestUse NONE = new RequestUse();

  private final NavigableMap<String, RequestUse> byType =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /** Those that were asked for, by just these names. */
  private final Map<String, RequestUse> asked = new HashMap<>();

  /** Those of which all parts are seen. */
  private final Set<String> whole = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  /** Takes how the builder of each class of the SDK's model is used, by the class's binary name. */
  public RequestUses(Map<String, RequestUse> byType) {
    this.byType.putAll(byType);
  }

  /**
   * Takes what was seen in several scopes, the narrowest first: where a scope shows all that is set
   * on the requests of a class, what others do with such requests is of no concern there.
   */
  public static RequestUses of(List<Map<String, RequestUse>> scopes) {
    Map<String, RequestUse> nearest = new HashMap<>(scopes.get(scopes.size() - 1));
    for (int i = scopes.size() - 2; i >= 0; i--) {
      scopes.get(i).entrySet().stream()
          .filter(seen -> seen.getValue().areOwn())
          .forEach(seen -> nearest.put(seen.getKey(), seen.getValue()));
    }
    return new RequestUses(nearest);
  }

  /** Returns the same, but for requests and parts of which this is all, and maybe all parts. */
  public RequestUses with(Map<String, RequestUse> own, boolean whole) {
    RequestUses others = new RequestUses(byType);
    others.byType.putAll(own);
    if (whole) {
      others.whole.addAll(own.keySet());
    }
    return others;
  }

  /** Returns how the module builds requests of a class. */
  public RequestUse use(String request) {
    return asked.computeIfAbsent(request, name -> byType.getOrDefault(name, NONE));
  }

  /** Returns whether some request of this class sets this. */
  public boolean isSet(String request, String setter) {
    return isAnySet(request, setter::equals);
  }

  /** Returns whether, as far as can be seen, all requests of this class set this. */
  public boolean isAlwaysSet(String request, String setter) {
    return use(request).isAlwaysSet(setter);
  }

  /** Returns the same, or whether all that set what leads to something set this beside it. */
  boolean isAlwaysSet(String request, Predicate<String> leading, String setter) {
    Map<String, RequestUse> parts = withParts(request);
    parts.keySet().removeIf(part -> !isAnySet(part, leading));
    return isAlwaysSet(request, setter)
        || (!parts.isEmpty() && parts.keySet().stream().allMatch(it -> isAlwaysSet(it, setter)));
  }

  /**
   * Returns the first setter with such a name that is called on the request, or on what is given to
   * one of its setters, as {@code Type.setter}.
   */
  Optional<String> setter(String request, Predicate<String> name) {
    return setter(request, (setter, given) -> name.test(setter));
  }

  /** Returns the same; a setter's name and what it is given have to match. */
  Optional<String> setter(String request, BiPredicate<String, RequestUse.Setter> given) {
    for (Map.Entry<String, RequestUse> use : withParts(request).entrySet()) {
      for (Map.Entry<String, RequestUse.Setter> setter : use.getValue().setters().entrySet()) {
        if (given.test(setter.getKey(), setter.getValue())) {
          return Optional.of(SimpleNames.of(use.getKey()) + '.' + setter.getKey());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the first setter with such a name that is called on a part of some request of the same
   * service; of which request, cannot be told, since lists do not say what they hold, unless all
   * parts of this one are seen.
   */
  Optional<String> setterOfPart(String request, Predicate<String> name) {
    if (whole.contains(request)) {
      return Optional.empty();
    }
    String folder = request.substring(0, request.lastIndexOf('.') + 1);
    return byType.keySet().stream()
        .filter(type -> type.startsWith(folder))
        .filter(type -> !type.endsWith("Request") && !type.endsWith("Response"))
        .flatMap(
            type ->
                use(type).setters().keySet().stream()
                    .filter(name)
                    .map(setter -> SimpleNames.of(type) + '.' + setter))
        .min(Comparator.naturalOrder());
  }

  /**
   * Returns the constants that a setter of the request is given; empty if it is not called, or also
   * given what is no constant.
   */
  public Set<String> constants(String request, Predicate<String> name) {
    Set<String> texts = texts(request, name);
    return texts.stream().anyMatch(text -> text.indexOf(RequestUse.OPEN) >= 0) ? Set.of() : texts;
  }

  /**
   * Returns the texts that a setter of the request is given, of some of which only a part is known;
   * empty as {@link #constants}, or if one of them may be no ARN where one is asked for.
   */
  public Set<String> texts(String request, Predicate<String> name) {
    return texts(List.of(use(request)), name, RequestUses::addTexts);
  }

  /** Returns what setters are given; empty if others are not seen, or one adds not all of it. */
  private static Set<String> texts(
      Collection<RequestUse> uses,
      Predicate<String> name,
      BiPredicate<Map.Entry<String, RequestUse.Setter>, Set<String>> add) {
    NavigableSet<String> texts = new TreeSet<>();
    for (RequestUse use : uses) {
      if (!use.isSeenWhole()) {
        return Set.of();
      }
      for (Map.Entry<String, RequestUse.Setter> setter : use.setters().entrySet()) {
        if (name.test(setter.getKey()) && !add.test(setter, texts)) {
          return Set.of();
        }
      }
    }
    return texts;
  }

  private static boolean addTexts(Map.Entry<String, RequestUse.Setter> setter, Set<String> texts) {
    boolean ofArns = setter.getKey().toLowerCase(Locale.ROOT).endsWith("arn");
    if (ofArns && !setter.getValue().open().stream().allMatch(open -> open.startsWith("arn:"))) {
      return false;
    }
    texts.addAll(setter.getValue().constants());
    texts.addAll(setter.getValue().open());
    return !setter.getValue().unknown();
  }

  /** Returns whether a setter of the request is given a part that is built, as far as is seen. */
  public boolean takesParts(String request, String setter) {
    RequestUse.Setter calls = use(request).setters().get(setter);
    return calls != null && !calls.types().isEmpty();
  }

  /** Returns whether some request of this class sets something of such a name. */
  public boolean isAnySet(String request, Predicate<String> name) {
    return use(request).setters().keySet().stream().anyMatch(name);
  }

  /** Returns whether such a setter, of a class by its simple name, is called on a part. */
  public boolean isAnySetOfParts(String request, BiPredicate<String, String> name) {
    return isAnySet(request, setter -> isSetOfParts(request, setter, name));
  }

  /** Returns the same of what is given to one of the request's setters. */
  public boolean isSetOfParts(String request, String setter, BiPredicate<String, String> name) {
    RequestUse.Setter calls = use(request).setters().get(setter);
    return calls != null
        && calls.types().stream()
            .flatMap(type -> withParts(type).keySet().stream())
            .anyMatch(part -> isAnySet(part, it -> name.test(SimpleNames.of(part), it)));
  }

  /**
   * Returns a request and what is given to its setters, as far as its building is seen: each class
   * by its own name, the request first and a part before its parts.
   */
  public Map<String, RequestUse> withParts(String request) {
    Map<String, RequestUse> all = new LinkedHashMap<>();
    addWithParts(request, all);
    return all;
  }

  private void addWithParts(String type, Map<String, RequestUse> all) {
    Map.Entry<String, RequestUse> use = byType.floorEntry(type);
    if (use != null
        && use.getKey().equalsIgnoreCase(type)
        && all.putIfAbsent(use.getKey(), use.getValue()) == null) {
      for (RequestUse.Setter setter : use.getValue().setters().values()) {
        setter.types().forEach(part -> addWithParts(part, all));
      }
    }
  }

  /** Returns whether some request of this class is seen to set nothing of such a name. */
  public boolean isLeftOut(String request, Predicate<String> name) {
    return use(request).isLeftOut(name);
  }

  /**
   * Returns the texts that such setters of what is given to the request's setters are given; empty
   * if there are none, or one is also given what is no constant, or is not always called.
   *
   * @param name asked with the simple name of the class, and the name of the setter
   */
  public Set<String> textsOfParts(String request, BiPredicate<String, String> name) {
    Set<String> texts = new TreeSet<>();
    for (Map.Entry<String, RequestUse> part : withParts(request).entrySet()) {
      RequestUse use = part.getValue();
      if (!use.isSeenWhole()) {
        return Set.of();
      }
      for (Map.Entry<String, RequestUse.Setter> setter : use.setters().entrySet()) {
        if (!part.getKey().equalsIgnoreCase(request)
            && setter.getValue().types().isEmpty()
            && name.test(SimpleNames.of(part.getKey()), setter.getKey())
            && (!use.isAlwaysSet(setter.getKey()) || !addTexts(setter, texts))) {
          return Set.of();
        }
      }
    }
    return texts;
  }

  /** Returns the simple names of the classes that such setters of a request or its parts take. */
  Set<String> partsGiven(String request, Predicate<String> name) {
    Set<String> parts = new HashSet<>();
    for (RequestUse use : withParts(request).values()) {
      use.setters().entrySet().stream()
          .filter(setter -> name.test(setter.getKey()))
          .forEach(
              setter -> setter.getValue().types().forEach(part -> parts.add(SimpleNames.of(part))));
    }
    return parts;
  }

  /** Returns the constants among what a setter of the request is given. */
  Set<String> seenConstants(String request, String setter) {
    RequestUse.Setter calls = use(request).setters().get(setter);
    return calls == null ? Set.of() : calls.constants();
  }

  /**
   * Returns the constants, also of enums, that such setters of the request and of its parts are
   * given; empty if there are none, one is also given what is no constant, or others are not seen.
   */
  Set<String> choicesWithin(String request, Predicate<String> name) {
    return texts(withParts(request).values(), name, RequestUses::addChoices);
  }

  /** Returns the same of one setter of a part of the request, by the part's simple name. */
  public Set<String> choicesOfPart(String request, String part, String setter) {
    Map<String, RequestUse> parts = withParts(request);
    parts.keySet().removeIf(type -> !SimpleNames.of(type).equals(part));
    return texts(parts.values(), setter::equals, RequestUses::addChoices);
  }

  private static boolean addChoices(
      Map.Entry<String, RequestUse.Setter> setter, Set<String> choices) {
    choices.addAll(setter.getValue().constants());
    choices.addAll(setter.getValue().choices());
    return !setter.getValue().vague() && setter.getValue().open().isEmpty();
  }

  /**
   * Returns the texts that such setters of the request, or of its parts, are given, of some of
   * which only a part may be known; empty as {@link #texts}.
   */
  Set<String> textsWithin(String request, Predicate<String> name) {
    return texts(withParts(request).values(), name, RequestUses::addTexts);
  }
}
