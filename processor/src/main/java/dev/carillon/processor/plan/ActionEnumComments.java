package dev.carillon.processor.plan;

import java.util.List;

/**
 * The comments of the methods of an enum of actions.
 *
 * @param find the comment of {@code find}
 * @param withAccessLevel the comment of {@code withAccessLevel}
 * @param upToAccessLevel the comment of {@code upToAccessLevel}
 * @param matching the comment of {@code matching}
 */
public record ActionEnumComments(
    String find, String withAccessLevel, String upToAccessLevel, String matching) {

  /** The comment of the nested class of the table. */
  public static final String TABLE =
      "Loaded by the first question that the constants cannot answer themselves.";

  /** The comment of its constructor. */
  public static final String TABLE_CONSTRUCTOR = "Lays the constants out.";

  /** The comment of the table. */
  public static final String ACTIONS = "What else is known of the actions.";

  private static final String RETURN_SELECTED =
      "@return the actions, in the order of the constants; the set cannot be changed";

  /**
   * Words the comments.
   *
   * @param service the service prefix
   * @param example the name of one of its actions
   */
  static ActionEnumComments of(String service, String example) {
    return new ActionEnumComments(
        Comments.of(
            List.of(
                "Finds an action by AWS's name for it. Letter case does not count, as in IAM."
                    + " Removed actions are found too."),
            List.of(
                "@param name the name, with or without the service in front: {@code \""
                    + example
                    + "\"} or {@code \""
                    + service
                    + ':'
                    + example
                    + "\"}",
                "@return the action, or empty where AWS has listed none of this name")),
        Comments.of(
            List.of(
                "Selects by access level, exactly: the actions that AWS lists now and whose level"
                    + " is among these. An action that AWS lists as Tagging and Write is of the"
                    + " level Tagging."),
            List.of("@param first a level", "@param more further levels", RETURN_SELECTED)),
        Comments.of(
            List.of(
                "Selects by access level, up to one: the actions that AWS lists now and whose"
                    + " level is not more powerful."),
            List.of("@param highest the most powerful level to select", RETURN_SELECTED)),
        Comments.of(
            List.of(
                "Selects by a pattern as policies write it: the actions that AWS lists now and that"
                    + " the pattern stands for. A star is any characters, a question mark exactly"
                    + " one; letter case does not count."),
            List.of(
                "@param pattern the pattern, with or without the service in front: {@code"
                    + " \"List*\"} or {@code \""
                    + service
                    + ":List*\"}",
                RETURN_SELECTED,
                "@throws IllegalArgumentException if the pattern stands for no action")));
  }
}
