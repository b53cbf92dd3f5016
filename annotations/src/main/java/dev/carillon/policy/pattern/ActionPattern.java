package dev.carillon.policy.pattern;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.name.StrayMarks;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.reference.ActionReference;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of the {@code Action} or {@code NotAction} element: {@code chime:CreateMeeting}, {@code
 * chime:List*}, {@code s3:Get?bject} or {@code *}. Letter case does not count.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">
 *     IAM JSON policy elements: Action</a>
 */
public final class ActionPattern {

  private final String text;
  private final WildcardPattern service;
  private final WildcardPattern name;

  private ActionPattern(String text, String service, String name) {
    this.text = text;
    this.service = WildcardPattern.ignoringCase(checked(service, text));
    this.name = WildcardPattern.ignoringCase(checked(name, text));
  }

  /**
   * Reads a pattern as a policy writes it.
   *
   * @throws InvalidPolicyException if it is neither {@code *} nor of the form {@code service:name},
   *     or has a character that no action has
   */
  public static ActionPattern parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 && isStars(text)) {
      return new ActionPattern(text, "*", "*");
    }
    if (colon < 0) {
      throw new InvalidPolicyException(
          '"'
              + text
              + "\" names no service; write \""
              + StrayMarks.action(text)
              + "\", or \"*\" for all");
    }
    return new ActionPattern(text, text.substring(0, colon), text.substring(colon + 1));
  }

  private static boolean isStars(String text) {
    int stars = 0;
    while (stars < text.length() && text.charAt(stars) == '*') {
      stars++;
    }
    return stars > 0 && stars == text.length();
  }

  /**
   * Reads a pattern for the actions of one service, with or without the service in front: for
   * {@code chime}, {@code "List*"} and {@code "chime:List*"} are the same.
   *
   * @param service the service prefix
   * @throws InvalidPolicyException as {@link #parse} does
   */
  public static ActionPattern parse(String service, String text) {
    return parse(text.indexOf(':') < 0 ? service + ':' + text : text);
  }

  /** Returns whether the pattern stands for this action. */
  public boolean matches(ActionReference action) {
    return name.matches(action.actionName()) && service.matches(action.service());
  }

  /** Returns whether the pattern stands for this action, written {@code chime:CreateMeeting}. */
  public boolean matches(String action) {
    int colon = action.indexOf(':');
    return colon >= 0
        && service.matches(action, 0, colon)
        && name.matches(action, colon + 1, action.length());
  }

  /** Returns whether this pattern stands for every action that the other one stands for. */
  public boolean covers(ActionPattern other) {
    return name.covers(other.name) && service.covers(other.service);
  }

  /** Returns whether there can be an action that both patterns stand for. */
  public boolean intersects(ActionPattern other) {
    return service.intersects(other.service) && name.intersects(other.name);
  }

  /** Returns those of the actions that the pattern stands for, in their order. */
  public <A extends ActionReference> Set<A> expand(Collection<A> actions) {
    Set<A> found = new LinkedHashSet<>();
    String last = null;
    boolean isOfService = false;
    for (A action : actions) {
      // Most have another name, and to look at their service, too, takes a third of the time.
      if (!name.matches(action.actionName())) {
        continue;
      }
      // Actions of one service mostly stand together.
      if (!action.service().equals(last)) {
        last = action.service();
        isOfService = service.matches(last);
      }
      if (isOfService) {
        found.add(action);
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /** Returns the part in front of the colon; {@code *} where the pattern is only a star. */
  public String service() {
    return service.toString();
  }

  /** Returns the part behind the colon; {@code *} where the pattern is only a star. */
  public String name() {
    return name.toString();
  }

  /** Returns the pattern as it was written. */
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActionPattern pattern
        && service.equals(pattern.service)
        && name.equals(pattern.name);
  }

  @Override
  public int hashCode() {
    return 31 * service.hashCode() + name.hashCode();
  }

  private static String checked(String part, String text) {
    if (part.isEmpty()) {
      throw new InvalidPolicyException(
          '"' + text + "\" is not of the form \"service:action\"; one side of the colon is empty");
    }
    Optional<Character> alien = ActionName.alien(part);
    if (alien.isPresent()) {
      throw new InvalidPolicyException(
          '"'
              + text
              + "\" has the character '"
              + alien.get()
              + "', which no action has"
              + StrayMarks.words(text).map(words -> ": " + words).orElse(""));
    }
    return part;
  }
}
