package dev.carillon.catalog.call.classfile.local;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

/** Methods of Java, Kotlin and Scala that say what becomes of what they are given. */
public final class KnownMethods {

  /** What class files call each constructor. */
  public static final String CONSTRUCTOR = "<init>";

  /**
   * What the names of methods end in that Kotlin's compiler adds: some of the parameters of others
   * are left to them.
   */
  public static final String WITH_DEFAULTS = "$default";

  /** Methods that collect what they are given. */
  public static final Set<String> COLLECTING =
      Set.of(
          "java/util/Arrays.asList",
          "java/util/Collections.singleton",
          "java/util/Collections.singletonList",
          "java/util/List.of",
          "java/util/Set.of",
          "java/util/stream/Stream.of",
          "kotlin/collections/CollectionsKt.listOf",
          "kotlin/collections/SetsKt.setOf");

  /** Those of them that keep the array that they are given: who changes that, changes these. */
  public static final Set<String> SHARING =
      Set.of("java/util/Arrays.asList", "java/util/stream/Stream.of");

  /** Methods that make an object of a flag. */
  public static final Set<String> BOXING =
      Set.of(
          "java/lang/Boolean.valueOf",
          "scala/Predef$.boolean2Boolean",
          "scala/runtime/BoxesRunTime.boxToBoolean");

  private static final Set<String> ITERATED = Set.of("iterator", "stream");

  /** Those that are given the entries of a map. */
  public static final Set<String> OF_ENTRIES =
      Set.of("java/util/Map.ofEntries", "kotlin/collections/MapsKt.mapOf");

  /** Those that are given keys and values in turn. */
  public static final Set<String> BY_KEY =
      Set.of(
          "java/util/Map.of",
          "java/util/Collections.singletonMap",
          "java/util/Map.entry",
          "kotlin/TuplesKt.to");

  /** Methods that change the elements of a list of a fixed size, or give what can change them. */
  public static final Pattern CHANGING =
      Pattern.compile(
          "java/util/(List[.](listIterator|replaceAll|set|subList)"
              + "|Collections[.](copy|fill|replaceAll))");

  /** The methods of functions that a program writes or is given. */
  public static final Set<String> OF_FUNCTIONS =
      Set.of(
          "java/util/function/Consumer.accept",
          "java/util/function/Function.apply",
          "java/util/function/UnaryOperator.apply",
          "kotlin/jvm/functions/Function1.invoke",
          "scala/Function1.apply");

  private KnownMethods() {}

  /**
   * Returns the methods that a dynamic call is given: what a record has by itself, such as {@code
   * equals}, is given the record's fields, too.
   */
  public static List<Handle> in(Object... arguments) {
    return Stream.of(arguments)
        .filter(Handle.class::isInstance)
        .map(Handle.class::cast)
        .filter(handle -> handle.getTag() >= Opcodes.H_INVOKEVIRTUAL)
        .toList();
  }

  /** Returns whether a call goes over a collection, or to its next. */
  public static boolean isIterated(String owner, String name, String descriptor) {
    return name.equals("next")
        ? owner.equals("java/util/Iterator")
        : descriptor.startsWith("()Ljava/util/") && ITERATED.contains(name);
  }
}
