package dev.carillon.processor.plan;

import java.util.List;

/**
 * The class of a policy file.
 *
 * @param head the type
 * @param json the document, with {@code \n} between lines
 * @param form the class that its {@code policy} returns
 * @param plain whether the document has neither placeholders nor escapes
 * @param placeholders the placeholders, in the order of the document
 * @param actionEnums the simple names of the enums whose constants its actions are
 * @param comments the comments of the class's members
 */
public record PolicyPlan(
    TypeHead head,
    String json,
    Form form,
    boolean plain,
    List<PlannedPlaceholder> placeholders,
    List<String> actionEnums,
    PolicyComments comments)
    implements TypePlan {

  /** Copies the lists. */
  public PolicyPlan {
    placeholders = List.copyOf(placeholders);
    actionEnums = List.copyOf(actionEnums);
  }

  /** The classes of policies. */
  public enum Form {
    /** {@link dev.carillon.policy.Policy}. */
    IDENTITY,
    /** {@link dev.carillon.policy.ResourcePolicy}. */
    RESOURCE,
    /** {@link dev.carillon.policy.TrustPolicy}. */
    TRUST
  }

  /**
   * A placeholder.
   *
   * @param name its name in the document
   * @param parameter the parameter that takes its value
   */
  public record PlannedPlaceholder(String name, String parameter) {}
}
