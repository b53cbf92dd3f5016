package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.classfile.local.TextNames;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Handle;

/** Texts that a lambda makes when they are first asked for, or each time. */
final class Supplied {

  /** The types of such objects, with the method that asks for the text. */
  private static final Map<String, String> ASKING =
      Map.of(
          "kotlin/Lazy", "getValue",
          "kotlin/jvm/functions/Function0", "invoke",
          "scala/Function0", "apply",
          "java/util/function/Supplier", "get");

  /** What stands for what such an object supplies. */
  private static final String SUPPLIED = TextNames.variable("", "supplied", 0);

  private Supplied() {}

  /** Returns whether a type, by its internal name, is that of such objects. */
  static boolean isSupplier(String type) {
    return ASKING.containsKey(type);
  }

  /** Returns whether a call asks for what its object supplies. */
  static boolean isAsked(String owner, String name) {
    return name.equals(ASKING.get(owner));
  }

  /** Returns whether a call gives an object that supplies what its last argument does. */
  static boolean isPassedOn(String owner) {
    return owner.equals("kotlin/LazyKt");
  }

  /** Returns what stands for what an object supplies. */
  static String of(String object) {
    return TextNames.ofObject(object, SUPPLIED);
  }

  /** Notes that an object supplies what a method returns. */
  static void note(String object, Handle handle, ConstantTexts texts) {
    String type = ModelTypes.className(handle.getOwner());
    String method = handle.getName() + handle.getDesc();
    texts.canBe(TextNames.given(object, SUPPLIED), Optional.of(TextNames.result(type, method)));
  }
}
