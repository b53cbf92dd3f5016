package dev.carillon.catalog.call;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** The parts that some requests of a class lack, and others name something in. */
public final class LeftOutParts {

  private LeftOutParts() {}

  /**
   * Returns whether some request, or some part of one, is seen to have no part with such a setter.
   *
   * @param setters asked with the simple name of the part's class, and the name of the setter
   */
  public static boolean areSome(
      RequestUses requests, String request, BiPredicate<String, String> setters) {
    Map<String, RequestUse> uses = requests.withParts(request);
    Set<String> leading = leadingTo(uses, request, setters);
    return uses.values().stream()
        .filter(use -> use.setters().keySet().stream().anyMatch(it -> leads(use, it, leading)))
        .anyMatch(use -> use.isLeftOut(it -> leads(use, it, leading)));
  }

  /** Returns the classes of parts that have such setters, and of those that have such parts. */
  private static Set<String> leadingTo(
      Map<String, RequestUse> uses, String request, BiPredicate<String, String> setters) {
    Set<String> leading = new HashSet<>();
    uses.forEach(
        (type, use) -> {
          if (!type.equalsIgnoreCase(request)
              && use.setters().keySet().stream()
                  .anyMatch(it -> setters.test(SimpleNames.of(type), it))) {
            leading.add(type);
          }
        });
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Map.Entry<String, RequestUse> part : uses.entrySet()) {
        if (part.getValue().setters().keySet().stream()
            .anyMatch(it -> leads(part.getValue(), it, leading))) {
          grows |= leading.add(part.getKey());
        }
      }
    }
    return leading;
  }

  private static boolean leads(RequestUse use, String name, Set<String> leading) {
    RequestUse.Setter setter = use.setters().get(name);
    return setter != null && setter.types().stream().anyMatch(leading::contains);
  }
}
