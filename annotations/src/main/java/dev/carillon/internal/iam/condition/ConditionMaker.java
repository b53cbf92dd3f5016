package dev.carillon.internal.iam.condition;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes conditions of what a document says. Authors make them by condition keys only, so the
 * constructor of {@link dev.carillon.policy.condition.Condition} is its package's own; the class
 * leaves it here when it is initialized, for the one reader of documents, which is elsewhere.
 */
public abstract class ConditionMaker {

  private static volatile @Nullable ConditionMaker known;

  /** Returns the condition by its operator, key and values, as the document has them. */
  protected abstract Object condition(String operator, String key, List<String> values);

  /** Takes what calls the constructor. */
  public static void learn(ConditionMaker maker) {
    known = maker;
  }

  /** Returns a condition, as the document has it. */
  public static <C> C make(Class<C> type, String operator, String key, List<String> values) {
    ConditionMaker maker = known;
    if (maker == null) {
      initialize(type);
      maker = known;
    }
    return type.cast(Objects.requireNonNull(maker).condition(operator, key, values));
  }

  private static void initialize(Class<?> type) {
    try {
      Class.forName(type.getName(), true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw (Error) new NoClassDefFoundError(type.getName()).initCause(e);
    }
  }
}
