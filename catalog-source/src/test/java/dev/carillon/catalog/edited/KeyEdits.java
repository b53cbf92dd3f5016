package dev.carillon.catalog.edited;

import dev.carillon.catalog.edited.EditedService.EditedAction;
import dev.carillon.catalog.edited.EditedService.EditedKey;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What AWS changes of a condition key, and of where it stands. */
final class KeyEdits {

  private KeyEdits() {}

  static boolean added(EditedService aws) {
    EditedKey key = new EditedKey(aws.fresh(aws.service + ':'), new TreeSet<>());
    key.types().add("String");
    aws.keys.add(key);
    aws.tell("condition key added", "", key.name());
    return aws.takeAll(List.of(key));
  }

  static boolean withOtherType(EditedService aws) {
    return Picked.with(
        aws.take(aws.keys),
        key -> {
          String before = String.join(", ", key.types());
          key.types().clear();
          key.types().add(before.equals("String") ? "Numeric" : "String");
          aws.tell(
              key.name().startsWith("aws:")
                  ? "global condition key with other types"
                  : "condition key with other types; code that names it can stop compiling",
              before + " → " + String.join(", ", key.types()),
              key.name());
          return !before.equals(String.join(", ", key.types()));
        });
  }

  static boolean ofAnAction(EditedService aws) {
    return Picked.with(
        aws.take(aws.actions),
        action ->
            Picked.with(
                aws.take(aws.keys),
                key -> {
                  if (hasKey(action, key.name())) {
                    return false;
                  }
                  action.keys.add(key.name());
                  aws.tell(action, "now with condition key " + key.name());
                  return true;
                }));
  }

  static boolean ofAUse(EditedService aws) {
    return Picked.withUse(
        aws,
        (action, use) ->
            Picked.with(
                aws.take(aws.keys),
                key -> {
                  if (hasKey(action, key.name()) || use.type.keys.contains(key.name())) {
                    return false; // A key of the type holds for its uses already.
                  }
                  use.keys.add(key.name());
                  aws.tell(action, "on " + use.type.name + " now with condition key " + key.name());
                  return true;
                }));
  }

  static boolean moved(EditedService aws) {
    return Picked.withUse(
        aws,
        (action, use) -> {
          Optional<String> key =
              action.keys.stream()
                  .filter(k -> !use.keys.contains(k) && !use.type.keys.contains(k))
                  .findFirst();
          boolean others =
              key.isPresent() && action.uses.stream().anyMatch(any -> any.keys.contains(key.get()));
          if (key.isEmpty() || others) {
            return false;
          }
          action.keys.remove(key.get());
          use.keys.add(key.get());
          aws.tell(
              action, "condition key " + key.get() + " moved from the action to " + use.type.name);
          return true;
        });
  }

  private static boolean hasKey(EditedAction action, String key) {
    return action.keys.contains(key)
        || action.uses.stream().anyMatch(use -> use.keys.contains(key));
  }
}
