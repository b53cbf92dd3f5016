package dev.carillon.catalog.edited;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.edited.EditedService.EditedAction;
import dev.carillon.policy.AccessLevel;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/** What AWS changes of an action. */
final class ActionEdits {

  private ActionEdits() {}

  private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

  static boolean added(EditedService aws) {
    EditedAction action = new EditedAction();
    action.name = aws.fresh("Create");
    action.description = "Grants permission to be new";
    AccessLevel level = aws.pick(List.of(AccessLevel.values()));
    action.levels.add(level);
    aws.actions.add(action);
    aws.tell("action added", level.label(), action.name);
    return aws.takeAll(List.of(action));
  }

  static boolean removed(EditedService aws) {
    return Picked.with(
        aws.take(aws.actions),
        action -> {
          aws.actions.remove(action);
          aws.removes = true;
          aws.tell("action removed", label(action), action.name);
          return true;
        });
  }

  static boolean inOtherCase(EditedService aws) {
    return Picked.with(
        aws.take(aws.actions),
        action -> {
          String before = action.name;
          action.name = before.substring(0, 1) + otherCase(before.substring(1));
          aws.tell(
              action,
              "written "
                  + before
                  + " before; IAM ignores letter case, code that names it can stop"
                  + " compiling");
          return !action.name.equals(before);
        });
  }

  static boolean otherLevel(EditedService aws) {
    return Picked.with(
        aws.take(aws.actions),
        action -> {
          AccessLevel before = AccessLevel.ofListed(action.levels);
          AccessLevel after = before == AccessLevel.WRITE ? AccessLevel.READ : AccessLevel.WRITE;
          action.levels = EnumSet.of(after);
          String rises =
              before.compareTo(after) < 0
                  ? "; code under a lower @MaxAccessLevel stops compiling"
                  : "";
          aws.tell(action, before.label() + " → " + after.label() + rises);
          return true;
        });
  }

  static boolean furtherLevel(EditedService aws) {
    return Picked.with(
        aws.take(aws.actions),
        action ->
            action.levels.contains(AccessLevel.TAGGING) && action.levels.add(AccessLevel.WRITE));
  }

  static boolean dependentAdded(EditedService aws) {
    return Picked.with(
        aws.take(aws.actions),
        action -> {
          action.dependents.add(0, "iam:PassRole" + action.dependents.size());
          aws.tell(
              Fact.DEPENDENT_ACTIONS,
              action,
              "now also needs " + action.dependents.get(0) + "; withDependentActions() adds that");
          return true;
        });
  }

  static boolean dependentsInOtherOrder(EditedService aws) {
    return Picked.with(
        aws.take(aws.actions.stream().filter(a -> a.dependents.size() > 1).toList()),
        action -> {
          Collections.reverse(action.dependents);
          return true;
        });
  }

  static boolean permissionOnly(EditedService aws) {
    return Picked.with(
        aws.take(aws.actions),
        action -> {
          action.permissionOnly = !action.permissionOnly;
          aws.tell(
              Fact.PERMISSION_ONLY_MARKS,
              action,
              action.permissionOnly ? "now permission only" : "no longer permission only");
          return true;
        });
  }

  static boolean otherDescription(EditedService aws) {
    return Picked.with(
        aws.take(aws.actions),
        action -> {
          String before = action.description;
          action.description = "Grants permission to do otherwise, and more";
          aws.tell(
              Fact.DESCRIPTIONS,
              action,
              "described as " + action.description + "; before as " + before);
          return true;
        });
  }

  private static String label(EditedAction action) {
    return AccessLevel.ofListed(action.levels).label();
  }

  private static String otherCase(String name) {
    return LETTER
        .matcher(name)
        .replaceFirst(
            letter -> {
              char one = letter.group().charAt(0);
              return String.valueOf((char) (one ^ ' ')); // the bit between A and a
            });
  }
}
