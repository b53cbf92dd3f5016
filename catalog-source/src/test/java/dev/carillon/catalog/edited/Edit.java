package dev.carillon.catalog.edited;

import java.util.function.Predicate;

/** One thing that AWS changes of a service, and the words in which it is to be told. */
enum Edit {
  ACTION_ADDED(ActionEdits::added),
  ACTION_REMOVED(ActionEdits::removed),
  ACTION_IN_OTHER_CASE(ActionEdits::inOtherCase),
  OTHER_LEVEL(ActionEdits::otherLevel),
  FURTHER_LEVEL(ActionEdits::furtherLevel),
  TYPE_TAKEN(TypeEdits::taken),
  TYPE_NOT_TAKEN(TypeEdits::notTaken),
  MARK_TURNED(TypeEdits::markTurned),
  TYPE_ADDED(TypeEdits::added),
  TYPE_REMOVED(TypeEdits::removed),
  TYPE_WITH_OTHER_NAME(TypeEdits::withOtherName),
  ARN_WITHOUT_ACCOUNT(TypeEdits::arnWithoutAccount),
  ARN_WITH_OTHER_WORDS(TypeEdits::arnWithOtherWords),
  ARN_ADDED(TypeEdits::arnAdded),
  KEY_ADDED(KeyEdits::added),
  KEY_WITH_OTHER_TYPE(KeyEdits::withOtherType),
  KEY_OF_AN_ACTION(KeyEdits::ofAnAction),
  KEY_OF_A_USE(KeyEdits::ofAUse),
  KEY_MOVED(KeyEdits::moved),
  DEPENDENT_ADDED(ActionEdits::dependentAdded),
  DEPENDENTS_IN_OTHER_ORDER(ActionEdits::dependentsInOtherOrder),
  PERMISSION_ONLY(ActionEdits::permissionOnly),
  DESCRIPTION(ActionEdits::otherDescription),
  OPERATION_ADDED(OperationEdits::added),
  OPERATION_AUTHORIZED_BESIDES(OperationEdits::authorizedBesides),
  OPERATION_OF_A_FURTHER_CLIENT(OperationEdits::ofAFurtherClient),
  SERVICE_NAME(
      aws -> {
        aws.displayName = aws.displayName + " Zq";
        return true;
      });

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Predicate<EditedService> change;

  Edit(Predicate<EditedService> change) {
    this.change = change;
  }

  /** Changes a service at random; false where it has nothing that can be changed so. */
  boolean to(EditedService service) {
    int before = service.told.size();
    boolean done = change.test(service);
    if (!done) {
      service.told.subList(before, service.told.size()).clear();
    }
    return done;
  }
}
