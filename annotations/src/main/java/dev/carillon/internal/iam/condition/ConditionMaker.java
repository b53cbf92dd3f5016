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

  /** Returns whether a condition was made of ranges that are all IPv4 ones of the public. */
  protected abstract boolean isOfPublicRanges(Object condition);

  /**
   * Returns whether all values of a condition are known to be public ranges of IPv4, as who makes
   * one looks at them anyway; to look again takes a twentieth of building and writing a policy.
   */
  public static boolean hasPublicRanges(Object condition) {
    ConditionMaker maker = known;
    return maker != null && maker.isOfPublicRanges(condition);
  }

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
