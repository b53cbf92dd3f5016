package dev.carillon.internal.iam;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes conditions of what a document says. Authors make them by condition keys only, so the
 * constructor of {@link dev.carillon.policy.condition.Condition} is its package's own; the class
 * leaves it here when it is initialized, for the one reader of documents, which is elsewhere.
 */
public final class ConditionMaker {

  private static volatile @Nullable Constructor<?> constructor;

  private ConditionMaker() {}

  /**
   * Makes a condition.
   *
   * @param <C> the class of conditions
   */
  @FunctionalInterface
  public interface Constructor<C> {
    /** Returns the condition by its operator, key and values, as the document has them. */
    C make(String operator, String key, List<String> values);
  }

  /** Takes the constructor. */
  public static void learn(Constructor<?> known) {
    constructor = known;
  }

  /** Returns a condition, as the document has it. */
  public static <C> C make(Class<C> type, String operator, String key, List<String> values) {
    Constructor<?> known = constructor;
    if (known == null) {
      initialize(type);
      known = constructor;
    }
    if (known == null) {
      throw new IllegalStateException("Bug in Carillon, please report: no " + type.getName());
    }
    return type.cast(known.make(operator, key, values));
  }

  private static void initialize(Class<?> type) {
    try {
      Class.forName(type.getName(), true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("Bug in Carillon, please report: no " + type.getName(), e);
    }
  }
}
