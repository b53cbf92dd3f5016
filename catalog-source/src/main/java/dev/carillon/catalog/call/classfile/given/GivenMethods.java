package dev.carillon.catalog.call.classfile.given;

import dev.carillon.catalog.call.classfile.local.KnownMethods;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * The methods of a program that take classes of the model, and who calls them: one that nothing
 * calls is called by others, with whatever these have.
 */
final class GivenMethods {

  private static final int METHOD = 10;
  private static final int METHOD_OF_INTERFACE = 11;

  /** What nothing else calls by its name, and what has no code. */
  private static final int HIDDEN =
      Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_ABSTRACT;

  /** A method that Kotlin and Scala add to classes of data, and how those begin that go with it. */
  private static final String COPY = "copy";

  private static final String COPY_DEFAULT = COPY + KnownMethods.WITH_DEFAULTS;

  /** Ends the name of the class that has the code of methods which Scala adds to another. */
  private static final String OBJECT = "$";

  /**
   * A class of the model, or a builder, that is handed to a function: who takes the function hands
   * the first out, and is given the second.
   */
  private static final Pattern HANDED_OUT =
      Pattern.compile(
          "(-|/function/(Bi)?(Consumer|Function|Predicate)<)Lsoftware/amazon/awssdk/[\\w/]+;");

  /** The classes of the model that methods take. */
  private final Map<Method, Set<String>> taken = new HashMap<>();

  /** The methods that compilers add to call those, by their types and names. */
  private final Map<String, Set<Method>> bridges = new HashMap<>();

  private final Set<Method> called = new HashSet<>();

  /**
   * The methods that call one that is like them, such as themselves, what they override or wrap.
   */
  private final Map<Method, Set<Method>> callers = new HashMap<>();

  private final Set<String> read = new HashSet<>();
  private final Set<String> ofData = new HashSet<>();
  private final ProgramTypes types;
  private Method current = new Method("", "", "");

  GivenMethods(ProgramTypes types) {
    this.types = types;
  }

  /** A method of a type, which is told by its binary name. */
  private record Method(String type, String name, String descriptor) {

    String place() {
      return type + '.' + name;
    }

    Method of(String other) {
      return new Method(other, name, descriptor);
    }

    boolean isLike(Method other) {
      return name.equals(other.name) && descriptor.equals(other.descriptor);
    }
  }

  /** Takes a method of the program, in front of what it calls. */
  void take(String type, int access, String name, String descriptor, @Nullable String signature) {
    read.add(type);
    current = new Method(type, name, descriptor);
    if (name.startsWith(COPY_DEFAULT)) {
      ofData.add(type);
    }
    if ((access & Opcodes.ACC_BRIDGE) != 0) {
      bridge(current.place());
    } else if (name.endsWith(KnownMethods.WITH_DEFAULTS)) {
      String place = current.place();
      bridge(place.substring(0, place.length() - KnownMethods.WITH_DEFAULTS.length()));
    } else if ((access & HIDDEN) == 0) {
      Set<String> models =
          GivenParts.models(
              HANDED_OUT
                  .matcher(parameters(signature == null ? descriptor : signature))
                  .replaceAll(""));
      if (!models.isEmpty()) {
        taken.put(current, models);
      }
    }
  }

  private void bridge(String place) {
    bridges.computeIfAbsent(place, key -> new HashSet<>()).add(current);
  }

  private static String parameters(String signature) {
    return signature.substring(0, signature.lastIndexOf(')'));
  }

  /** Takes a call that the method makes which was taken last, or a reference to a method. */
  void call(String owner, String name, String descriptor) {
    Method method = new Method(owner, name, descriptor);
    if (current.isLike(method) || current.name().equals(name + KnownMethods.WITH_DEFAULTS)) {
      callers.computeIfAbsent(method, key -> new HashSet<>()).add(current);
    } else {
      called.add(method);
    }
  }

  /**
   * Returns the types by which classes may call methods that name nothing of the SDK.
   *
   * @param models what it matters for
   */
  Set<String> unseen(Set<String> models) {
    return taken.entrySet().stream()
        .filter(method -> method.getValue().stream().anyMatch(models::contains))
        .map(Map.Entry::getKey)
        .filter(
            method ->
                bridges.containsKey(method.place())
                    || GivenParts.models(method.descriptor()).isEmpty())
        .filter(method -> !isCalled(method))
        .flatMap(method -> types.callable(method.type()).stream())
        .collect(Collectors.toSet());
  }

  /** Takes the calls of methods of such types that a class has, if that was not read. */
  void calls(ClassReader type, UnseenTypes owners) {
    if (read.contains(type.getClassName().replace('/', '.'))) {
      return;
    }
    char[] buffer = new char[type.getMaxStringLength()];
    for (int i = 1; i < type.getItemCount(); i++) {
      int item = type.getItem(i);
      int tag = item == 0 ? 0 : type.readByte(item - 1);
      if ((tag == METHOD || tag == METHOD_OF_INTERFACE) && owners.have(type, item, buffer)) {
        int nameAndType = type.getItem(type.readUnsignedShort(item + 2));
        called.add(
            new Method(
                type.readClass(item, buffer).replace('/', '.'),
                type.readUTF8(nameAndType, buffer),
                type.readUTF8(nameAndType + 2, buffer)));
      }
    }
  }

  /** Returns the classes of the model that others give methods. */
  Set<String> given() {
    Set<String> models = new HashSet<>();
    taken.forEach((method, each) -> models.addAll(isCalled(method) ? Set.of() : each));
    return models;
  }

  /** Returns whether code of the program calls a method, or gives it to what does. */
  private boolean isCalled(Method method) {
    Set<String> owners = new HashSet<>(types.callable(method.type()));
    if (method.name().equals(KnownMethods.CONSTRUCTOR)) {
      owners.retainAll(Set.of(method.type()));
    } else if (!owners.isEmpty()) {
      owners.add(method.type() + OBJECT);
    }
    Set<Method> others = bridges.getOrDefault(method.place(), Set.of());
    return owners.isEmpty()
        || (method.name().equals(COPY) && ofData.contains(method.type()))
        || owners.stream()
            .anyMatch(
                type ->
                    isCalled(method.of(type), owners)
                        || others.stream().anyMatch(other -> called.contains(other.of(type))));
  }

  /** Returns whether something calls a method but for those of such types that are like it. */
  private boolean isCalled(Method method, Set<String> owners) {
    return called.contains(method)
        || callers.getOrDefault(method, Set.of()).stream()
            .anyMatch(
                caller ->
                    caller.isLike(method)
                        ? !owners.contains(caller.type())
                        : called.contains(caller));
  }
}
