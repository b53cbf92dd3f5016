package dev.carillon.processor.plan;

import dev.carillon.processor.plan.PolicyPlan.PlannedPlaceholder;
import java.util.ArrayList;
import java.util.List;

/**
 * The comments of the members of a policy file's class.
 *
 * @param json the comment of the document
 * @param policy the comment of the method
 */
public record PolicyComments(String json, String policy) {

  /** Words the comments. */
  static PolicyComments of(boolean plain, List<PlannedPlaceholder> placeholders) {
    List<String> tags = new ArrayList<>();
    placeholders.forEach(
        placeholder ->
            tags.add(
                "@param "
                    + placeholder.parameter()
                    + " the value of "
                    + Comments.code(placeholder.name())));
    tags.add("@return the policy");
    if (!placeholders.isEmpty()) {
      tags.add(
          "@throws IllegalArgumentException if a value is empty, or has one of "
              + Comments.code(List.of("*", "?", "$", "{", "}")));
    }
    return new PolicyComments(
        plain ? "The document." : "The document with its placeholders, as the file has it.",
        Comments.of(
            List.of(
                placeholders.isEmpty()
                    ? "Returns the document as a policy."
                    : "Returns the document as a policy, values in place of its placeholders."),
            tags));
  }
}
