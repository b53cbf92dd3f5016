package dev.carillon.catalog.edited;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.edited.EditedService.EditedAction;
import dev.carillon.catalog.edited.EditedService.EditedType;
import dev.carillon.catalog.edited.EditedService.EditedUse;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What AWS changes of a resource type and its ARNs, and of which actions take it. */
final class TypeEdits {

  private TypeEdits() {}

  /** What several of these end with. */
  private static final String STOPS = "; code that names it stops compiling";

  private static final String PARAMETERS =
      "; the method that makes it has other parameters, and code that calls it stops compiling";

  static boolean taken(EditedService aws) {
    return Picked.with(
        aws.take(aws.actions),
        action ->
            Picked.with(
                aws.take(aws.types),
                type -> action.use(type).isEmpty() && takes(aws, action, type)));
  }

  static boolean notTaken(EditedService aws) {
    return Picked.withUse(
        aws,
        (action, use) -> {
          action.uses.remove(use);
          aws.tell(action, "no longer takes resource type " + use.type.name + STOPS);
          return true;
        });
  }

  static boolean markTurned(EditedService aws) {
    return Picked.withUse(
        aws,
        (action, use) -> {
          use.required = !use.required;
          String verb = use.required ? "now requires " : "no longer requires ";
          aws.tell(Fact.REQUIRED_MARKS, action, verb + use.type.name);
          return true;
        });
  }

  static boolean added(EditedService aws) {
    EditedType type = new EditedType(aws.fresh("type"));
    type.arns.add("arn:${Partition}:" + aws.service + ":::" + type.name + "/${Id}");
    aws.types.add(type);
    aws.tell("resource type added", "", type.name);
    return aws.takeAll(List.of(type));
  }

  static boolean removed(EditedService aws) {
    return Picked.with(
        aws.take(aws.types),
        type -> {
          List<EditedAction> taking =
              aws.actions.stream().filter(action -> action.use(type).isPresent()).toList();
          if (aws.types.size() < 4 || !aws.takeAll(taking)) {
            return false;
          }
          aws.types.remove(type);
          aws.removedTypes.add(type);
          aws.removes = true;
          aws.tell("resource type removed" + STOPS, "", type.name);
          for (EditedAction action : taking) {
            action.uses.removeIf(use -> use.type == type);
            aws.tell(action, "no longer takes resource type " + type.name + STOPS);
          }
          return true;
        });
  }

  static boolean withOtherName(EditedService aws) {
    return Picked.with(
        aws.take(aws.types),
        type -> {
          if (Stream.concat(aws.types.stream(), aws.removedTypes.stream())
              .anyMatch(other -> other != type && other.arns.equals(type.arns))) {
            return false; // Which of them it is now, or was, nobody could tell.
          }
          String before = type.name;
          type.name = aws.fresh(before);
          aws.removes = true;
          aws.tell(
              "resource type with another name and the same ARN" + STOPS,
              before + " is now " + type.name,
              "");
          return true;
        });
  }

  static boolean arnWithoutAccount(EditedService aws) {
    return otherArn(aws, arn -> arn.replace(":${Account}:", "::"), PARAMETERS);
  }

  static boolean arnWithOtherWords(EditedService aws) {
    return otherArn(
        aws,
        arn -> arn.replaceFirst("([a-z])/", "$1zq/"),
        "; code that makes one makes the new one, text in policies must be changed");
  }

  static boolean arnAdded(EditedService aws) {
    return Picked.with(
        aws.take(aws.types),
        type -> {
          String arn = type.arns.iterator().next() + '/' + aws.fresh("x");
          if (type.arns.size() > 1) {
            return false;
          }
          type.arns.add(arn); // Behind the other, whose method stays as it is.
          aws.tell("resource type changed", type.name + " now has the ARN " + arn, "");
          return true;
        });
  }

  private static boolean takes(EditedService aws, EditedAction action, EditedType type) {
    EditedUse use = new EditedUse(type, aws.random.nextBoolean());
    action.uses.add(use);
    aws.tell(
        action,
        "now takes resource type " + type.name + (use.required ? EditedReferenceTest.MARKED : ""));
    return true;
  }

  private static boolean otherArn(
      EditedService aws, Function<String, String> change, String parameters) {
    return Picked.with(
        aws.take(aws.types),
        type -> {
          String before = type.arns.iterator().next();
          String after = change.apply(before);
          if (after.equals(before) || type.arns.size() > 1) {
            return false; // ArnChangesTest has what becomes of the methods of several.
          }
          type.arns.remove(before);
          type.arns.add(after);
          aws.tell(
              "resource type changed",
              "the ARN of " + type.name + " was " + before + " and is " + after + parameters,
              "");
          return true;
        });
  }
}
