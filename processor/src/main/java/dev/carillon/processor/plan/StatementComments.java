package dev.carillon.processor.plan;

import java.util.List;

/**
 * The comments of the methods of a class that starts statements.
 *
 * @param allow the comment of {@code allow}
 * @param allowWithSid the comment of {@code allow} with a Sid
 * @param deny the comment of {@code deny}
 * @param denyWithSid the comment of {@code deny} with a Sid
 */
public record StatementComments(
    String allow, String allowWithSid, String deny, String denyWithSid) {

  /** Words the comments. */
  static StatementComments of(String displayName) {
    return new StatementComments(
        withoutSid("allows", displayName),
        withSid("allows", displayName),
        withoutSid("denies", displayName),
        withSid("denies", displayName));
  }

  private static String withoutSid(String does, String displayName) {
    return Comments.of(
        List.of(
            "Starts a statement, without Sid, that "
                + does
                + " actions of "
                + Comments.sentence(displayName)),
        List.of("@return the step that names the actions"));
  }

  private static String withSid(String does, String displayName) {
    return Comments.of(
        List.of(
            "Starts a statement that " + does + " actions of " + Comments.sentence(displayName)),
        List.of(
            "@param sid the statement id, of letters and digits",
            "@return the step that names the actions",
            "@throws dev.carillon.policy.finding.InvalidPolicyException if the Sid has other characters"));
  }
}
