package dev.carillon.catalog.read.json;

import dev.carillon.catalog.FactShape;
import dev.carillon.catalog.VisibleText;
import dev.carillon.catalog.json.JsonFacts;
import dev.carillon.catalog.json.JsonFields;
import dev.carillon.catalog.json.JsonMember;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operations of AWS's service reference JSON, and the actions that authorize them. */
final class OperationsJson {

  private final JsonFacts facts;
  private final Map<String, JsonMember> known = new HashMap<>();

  OperationsJson(JsonFacts facts) {
    this.facts = facts;
  }

  List<OperationReference> read(List<JsonFields> operations) {
    return operations.stream().map(this::operation).toList();
  }

  private OperationReference operation(JsonFields operation) {
    return new OperationReference(
        facts.name(
            operation.requiredText("Name"), FactShape.OPERATION, JsonFacts.IN_ANY_CASE, known),
        JsonFacts.parts(
            operation.objects("SDK"),
            client -> facts.shaped(client.requiredText("Name"), FactShape.CLIENT)),
        operation.objects("AuthorizedActions").stream().map(this::authorized).toList());
  }

  private AuthorizedAction authorized(JsonFields authorized) {
    Optional<JsonMember> service = authorized.requiredText("Service");
    Optional<JsonMember> name = authorized.requiredText("Name");
    String action = text(service) + ':' + text(name);
    if (service.isPresent() && name.isPresent() && !ActionName.isAction(action)) {
      facts.problem(name.get(), " of " + VisibleText.quoted(text(service)) + " is not an action");
    }
    return new AuthorizedAction(action, authorized.textsByName("Context"));
  }

  private static String text(Optional<JsonMember> member) {
    return member.map(JsonMember::text).orElse("");
  }
}
