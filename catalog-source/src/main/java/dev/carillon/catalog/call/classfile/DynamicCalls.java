package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.CallMapping;
import dev.carillon.catalog.call.SdkCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;

/**
 * Calls of which only a run knows the method, as languages make them that look it up by its name: a
 * class that names the SDK may call it so.
 */
final class DynamicCalls {

  private static final String TITLE = "dynamic calls, of which some may be of the SDK";

  private static final String GROOVY = "org/codehaus/groovy/";

  /** Methods that look up a method of a class, by its name and what it takes. */
  private static final Map<String, String> LOOKING_UP =
      Map.of(
          "java/lang/Class", "getMethod", "java/lang/invoke/MethodHandles$Lookup", "findVirtual");

  private DynamicCalls() {}

  /**
   * Notes the language that looks up a method by such a call.
   *
   * @param type the class that makes it
   * @param owner the internal name of the class that is called, or that bootstraps the call
   * @param arguments what it is bootstrapped with
   */
  static void note(FoundCalls found, String type, String owner, String name, Object... arguments) {
    if (owner.equals("clojure/lang/Reflector")) {
      found.addUnread(TITLE, "Clojure", type);
    } else if (owner.startsWith(GROOVY) && isOfGroovy(owner, name, arguments)) {
      found.addUnread(TITLE, "Groovy", type);
    }
  }

  /**
   * Returns the call of a client whose method the call that comes next looks up, if both are
   * constants.
   */
  static Optional<SdkCall> lookedUp(String owner, String name, Operands operands) {
    return name.equals(LOOKING_UP.get(owner))
        ? operands
            .value(0, 3, Operands.Kind.TYPE)
            .map(type -> Type.getType(type).getClassName())
            .filter(CallMapping::isClient)
            .flatMap(client -> named(client, operands.text(1, 3)))
        : Optional.empty();
  }

  /** What only stands for a text is no name. */
  private static Optional<SdkCall> named(String client, Optional<String> method) {
    return method
        .filter(name -> !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0)))
        .map(name -> new SdkCall(client, name, Optional.empty()));
  }

  /** What is compiled statically has casts alone. */
  private static boolean isOfGroovy(String owner, String name, Object... arguments) {
    return owner.startsWith(GROOVY + "runtime/callsite/CallSite")
        || (owner.startsWith(GROOVY + "vmplugin/")
            && !name.equals("cast")
            && !List.of(arguments).contains("asType"));
  }
}
