package dev.carillon.catalog.json;

import dev.carillon.catalog.ServicePage;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the parts of a catalog that are about the service's API and its pages. */
final class ApiJson {

  private ApiJson() {}

  static Optional<OperationReference> operation(JsonFields fields, Map<String, JsonMember> names) {
    String name = CatalogJsonReader.uniqueText(fields, "name", names);
    List<AuthorizedAction> actions =
        CatalogJsonReader.parts(fields.objects("authorizedBy"), ApiJson::authorizedAction);
    return Optional.of(
        new OperationReference(name, CatalogJsonReader.values(fields.texts("clients")), actions));
  }

  private static Optional<AuthorizedAction> authorizedAction(JsonFields fields) {
    Map<String, List<String>> context = new HashMap<>();
    fields
        .members("context")
        .forEach((key, values) -> context.put(key, CatalogJsonReader.values(fields.texts(values))));
    return fields
        .requiredText("action")
        .map(action -> CatalogJsonReader.qualified(fields, List.of(action)).get(0))
        .map(action -> new AuthorizedAction(action, context));
  }

  static Optional<ServicePage> page(JsonFields fields, Map<String, JsonMember> addresses) {
    String address = CatalogJsonReader.uniqueText(fields, "address", addresses);
    String anchors = fields.text("anchors").map(JsonMember::text).orElse("");
    List<String> actions = CatalogJsonReader.values(fields.texts("actions"));
    Optional<LocalDate> since =
        fields.text("since").flatMap(text -> CatalogJsonReader.date(fields, text));
    return Optional.of(new ServicePage(address, since, anchors, actions));
  }
}
