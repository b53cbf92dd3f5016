package dev.carillon.catalog.read.json;

import dev.carillon.catalog.DefinedParts;
import dev.carillon.catalog.FactChecks;
import dev.carillon.catalog.FactShape;
import dev.carillon.catalog.VisibleText;
import dev.carillon.catalog.json.JsonFields;
import dev.carillon.catalog.json.JsonMember;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The operations of AWS's service reference JSON, and the actions that authorize them. */
final class OperationsJson {

  private final FactChecks facts;

  OperationsJson(FactChecks facts) {
    this.facts = facts;
  }

  List<OperationReference> read(JsonFields service) {
    Map<String, OperationReference> operations = new LinkedHashMap<>();
    for (OperationReference operation : service.parts("Operations", this::operation)) {
      operations.merge(operation.name().toLowerCase(Locale.ROOT), operation, DefinedParts::both);
    }
    return List.copyOf(operations.values());
  }

  private Optional<OperationReference> operation(JsonFields fields) {
    String name = named(fields, FactShape.OPERATION);
    List<String> clients = fields.parts("SDK", this::client);
    List<AuthorizedAction> actions = fields.parts("AuthorizedActions", this::authorized);
    return Optional.of(new OperationReference(name, clients, actions));
  }

  private Optional<String> client(JsonFields fields) {
    fields.passOver("Method");
    fields.passOver("Package");
    return Optional.of(named(fields, FactShape.CLIENT));
  }

  private String named(JsonFields fields, FactShape shape) {
    Optional<JsonMember> name = fields.requiredText("Name");
    name.ifPresent(text -> facts.require(shape, text.text(), text));
    return name.map(JsonMember::text).orElse("");
  }

  private Optional<AuthorizedAction> authorized(JsonFields fields) {
    String service = fields.requiredText("Service").map(JsonMember::text).orElse("");
    Optional<JsonMember> name = fields.requiredText("Name");
    String action = service + ':' + name.map(JsonMember::text).orElse("");
    if (name.isPresent() && !ActionName.isAction(action)) {
      String both = "%s of %s is not an action";
      fields.problem(
          name.get(),
          both.formatted(VisibleText.quoted(name.get().text()), VisibleText.quoted(service)));
    }
    Map<String, List<String>> context = new HashMap<>();
    fields
        .members("Context")
        .forEach((key, values) -> context.put(key, JsonMember.texts(fields.texts(values))));
    return Optional.of(new AuthorizedAction(action, context));
  }
}
