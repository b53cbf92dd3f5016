package dev.carillon.catalog.edited;

import dev.carillon.catalog.edited.EditedService.EditedAction;
import dev.carillon.catalog.edited.EditedService.EditedUse;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Changes of what is picked at random. */
final class Picked {

  private Picked() {}

  /** What is done to an action and one of its uses. */
  interface UseChange {
    boolean to(EditedAction action, EditedUse use);
  }

  /** Changes something; false where there is none, or it cannot be changed so. */
  static <T> boolean with(Optional<T> part, Predicate<T> change) {
    return part.isPresent() && change.test(part.get());
  }

  static boolean withUse(EditedService aws, UseChange change) {
    List<EditedAction> using = aws.actions.stream().filter(a -> !a.uses.isEmpty()).toList();
    return with(
        aws.take(using),
        action -> {
          EditedUse use = aws.pick(action.uses);
          return aws.takeAll(List.of(use.type)) && change.to(action, use);
        });
  }
}
