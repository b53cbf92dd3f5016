package dev.carillon.internal.iam;

import dev.carillon.internal.json.Latin1;
import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A service of which there are generated types; its reference keeps what is made of it. */
public abstract class DeclaredService implements ServiceReference {

  /** Those in use. A set of the JDK's would be one more class to load for the first policy. */
  private static final Map<String, Boolean> IN_USE = new ConcurrentHashMap<>();

  private final String service;
  private volatile @Nullable KnownService known;

  /** Names the service. */
  protected DeclaredService(String service) {
    this.service = service;
  }

  /** Takes note of a service of which there are generated types: it may be newer than our list. */
  public static void declare(String prefix) {
    if (!IN_USE.containsKey(prefix)) {
      IN_USE.put(prefix, true);
    }
  }

  /** Returns whether there are generated types of a service, in any letter case. */
  static boolean isDeclared(String prefix) {
    return IN_USE.containsKey(prefix.toLowerCase(Locale.ROOT));
  }

  @Override
  public final String service() {
    return service;
  }

  /** Returns the service, made ready once. */
  public final KnownService known() {
    KnownService made = known;
    if (made == null) {
      // Two threads may both make it; they get equal values.
      made = KnownService.make(this);
      known = made;
    }
    return made;
  }

  /**
   * Returns whether actions are constants that AWS lists, of the enum that knows this, and none
   * comes twice. To ask each of them takes three times as long.
   *
   * @param distinct whether it is known that none comes twice
   */
  public abstract boolean lists(ActionReference[] actions, boolean distinct);

  /** Writes the names of at least one action that it lists, as the elements of an array. */
  public abstract void write(ActionReference[] actions, Latin1 out);
}
