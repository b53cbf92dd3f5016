package dev.carillon.catalog.call.classfile;

import java.util.List;
import java.util.Optional;

/**
 * Calls of which only a run knows the method, as languages make them that look it up by its name: a
 * class that names the SDK may call it so.
 */
final class DynamicCalls {

  static final String TITLE = "dynamic calls, of which some may be of the SDK";

  private static final String GROOVY = "org/codehaus/groovy/";

  private DynamicCalls() {}

  /**
   * Returns the language that looks up a method by such a call.
   *
   * @param owner the internal name of the class that is called, or that bootstraps the call
   * @param arguments what it is bootstrapped with
   */
  static Optional<String> language(String owner, String name, Object... arguments) {
    if (owner.equals("clojure/lang/Reflector")) {
      return Optional.of("Clojure");
    }
    return owner.startsWith(GROOVY) && isOfGroovy(owner, name, arguments)
        ? Optional.of("Groovy")
        : Optional.empty();
  }

  /** What is compiled statically has casts alone. */
  private static boolean isOfGroovy(String owner, String name, Object... arguments) {
    return owner.startsWith(GROOVY + "runtime/callsite/CallSite")
        || (owner.startsWith(GROOVY + "vmplugin/")
            && !name.equals("cast")
            && !List.of(arguments).contains("asType"));
  }
}
