package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.CallMapping;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/** Which of a program's own types extend a client of the SDK, and what they declare. */
final class ClientHierarchy {

  /** What a language calls with what the program gives to that, which asks for no name of it. */
  private static final Pattern FUNCTION =
      Pattern.compile(
          "^(java/util/(function/|Comparator$)|kotlin/jvm/(functions|internal)/|scala/)");

  /** What languages and the SDK have, which gives a program nothing that this does not make. */
  private static final Pattern NO_LIBRARY =
      Pattern.compile("^(java|kotlin|scala|groovy\\.lang|software\\.amazon\\.awssdk)\\.");

  /** Of each type that was read, those that it extends, but for Java's. */
  private final Map<String, List<String>> supertypes = new HashMap<>();

  /** The same the other way round, once it was asked for. */
  private @Nullable Map<String, List<String>> children;

  private final Map<String, Set<String>> methods = new HashMap<>();

  /** The types that are functions of a language, such as a {@code Consumer}. */
  private final Set<String> functions = new HashSet<>();

  /** Adds a type of a file, by its binary name. */
  void add(String type, ClassReader file) {
    List<String> parents = new ArrayList<>(List.of(file.getInterfaces()));
    if (file.getSuperName() != null) {
      parents.add(0, file.getSuperName());
    }
    add(type, parents);
  }

  /** Adds a type, with the internal names of what it extends, the class first. */
  void add(String type, List<String> parents) {
    if (parents.stream().anyMatch(FUNCTION.asPredicate())) {
      functions.add(type);
    }
    supertypes.put(
        type,
        parents.stream()
            .filter(parent -> !parent.startsWith("java/"))
            .map(parent -> parent.replace('/', '.'))
            .toList());
  }

  void addMethod(String type, String name) {
    methods.computeIfAbsent(type, key -> new HashSet<>()).add(name);
  }

  /** Returns whether a type was read. */
  boolean isRead(String type) {
    return supertypes.containsKey(type);
  }

  /** Returns whether a type and all that it extends were read, so that it is no client unseen. */
  boolean isReadWhole(String type) {
    return withAll(type).stream().allMatch(this::isRead);
  }

  /** Returns whether a type, or one of the program's that it extends, declares a method. */
  boolean declares(String type, String method) {
    return withSupertypes(type).stream()
        .anyMatch(one -> methods.getOrDefault(one, Set.of()).contains(method));
  }

  /** Returns a type and all that it extends, itself first, as far as they were read. */
  Set<String> withSupertypes(String type) {
    Set<String> all = withAll(type);
    all.removeIf(one -> !isRead(one));
    return all;
  }

  /**
   * Returns a type and all that it extends, each in front of what that extends, and a class in
   * front of interfaces: what a type inherits is from the first that has it.
   */
  private Set<String> withAll(String type) {
    Set<String> entered = new HashSet<>();
    Set<String> left = new HashSet<>();
    Deque<String> ordered = new ArrayDeque<>();
    Deque<String> ahead = new ArrayDeque<>(List.of(type));
    while (!ahead.isEmpty()) {
      String next = ahead.element();
      if (entered.add(next)) {
        supertypes.getOrDefault(next, List.of()).stream()
            .filter(parent -> !entered.contains(parent))
            .forEach(ahead::push);
      } else if (left.add(ahead.pop())) {
        ordered.push(next);
      }
    }
    return new LinkedHashSet<>(ordered);
  }

  /**
   * Returns the types of which the first that has something gives it to a type: itself alone, if
   * others in which it is looked for are all that it extends.
   */
  Set<String> declaring(String type, Set<String> others) {
    return others.containsAll(supertypes.getOrDefault(type, List.of()))
        ? Set.of(type)
        : withSupertypes(type);
  }

  /** Returns the types that extend a type. */
  Set<String> subtypes(String type) {
    Set<String> all = new LinkedHashSet<>();
    Deque<String> ahead = new ArrayDeque<>(List.of(type));
    while (!ahead.isEmpty()) {
      for (String child : children().getOrDefault(ahead.pop(), List.of())) {
        if (all.add(child)) {
          ahead.add(child);
        }
      }
    }
    return all;
  }

  private Map<String, List<String>> children() {
    Map<String, List<String>> known = children;
    if (known == null) {
      Map<String, List<String>> found = new HashMap<>();
      supertypes.forEach(
          (type, parents) ->
              parents.forEach(
                  parent -> found.computeIfAbsent(parent, key -> new ArrayList<>()).add(type)));
      known = found;
      children = known;
    }
    return known;
  }

  /**
   * Returns the types by which the program can call a method of a type; none if it is a client, or
   * a function of a language, which others call with what the program has.
   */
  Set<String> callable(String type) {
    if (functions.contains(type) || client(type).isPresent()) {
      return Set.of();
    }
    Set<String> all = withSupertypes(type);
    all.addAll(subtypes(type));
    all.add(type);
    return all;
  }

  /** Returns whether a type extends one that was read and extends one of a library. */
  boolean isOfLibrary(String type) {
    Set<String> above = withSupertypes(type);
    above.remove(type);
    return above.stream()
        .flatMap(one -> supertypes.getOrDefault(one, List.of()).stream())
        .anyMatch(parent -> !isRead(parent) && !NO_LIBRARY.matcher(parent).find());
  }

  /**
   * Returns whether a method of a type is only called as one of a client: no type by which it can
   * be called, too, has it and is none.
   *
   * @param declaring returns whether a type has the method
   */
  boolean isOnlyOfClients(String type, Predicate<String> declaring) {
    return Stream.concat(Stream.of(type), subtypes(type).stream())
        .flatMap(one -> withSupertypes(one).stream())
        .filter(declaring)
        .allMatch(one -> client(one).isPresent());
  }

  /** Returns the client that a type extends. */
  Optional<String> client(String type) {
    return withAll(type).stream().filter(CallMapping::isClient).findFirst();
  }
}
