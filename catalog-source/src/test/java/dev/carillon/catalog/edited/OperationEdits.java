package dev.carillon.catalog.edited;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.edited.EditedService.EditedOperation;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.List;
import java.util.Map;

/** What AWS changes of an operation. */
final class OperationEdits {

  private OperationEdits() {}

  static boolean added(EditedService aws) {
    EditedOperation operation = new EditedOperation(aws.fresh("Do"));
    aws.operations.add(operation);
    aws.tell(Fact.OPERATIONS, "operation added", "", operation.name);
    return aws.takeAll(List.of(operation));
  }

  static boolean authorizedBesides(EditedService aws) {
    return Picked.with(
        aws.take(aws.operations),
        operation -> {
          operation.authorizedBy.add(new AuthorizedAction("iam:Zq", Map.of()));
          aws.tell(
              Fact.OPERATIONS,
              "operation authorized otherwise",
              "now authorized by iam:Zq",
              operation.name);
          return true;
        });
  }

  static boolean ofAFurtherClient(EditedService aws) {
    return Picked.with(
        aws.take(aws.operations),
        operation -> {
          if (!operation.clients.isEmpty()) { // Otherwise it was not known whose it is.
            aws.tell(
                Fact.OPERATIONS,
                "operation of other SDK clients",
                "now of client zq",
                operation.name);
          }
          return operation.clients.add("zq");
        });
  }
}
