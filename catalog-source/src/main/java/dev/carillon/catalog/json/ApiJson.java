package dev.carillon.catalog.json;

import dev.carillon.catalog.ServicePage;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the parts of a catalog that are about the service's API and its pages. */
final class ApiJson {

  private ApiJson() {}

  static Optional<OperationReference> operation(
      JsonFields fields, JsonFacts facts, Map<String, JsonMember> names) {
    String name = facts.newText(fields.requiredText("name"), UnaryOperator.identity(), names);
    List<AuthorizedAction> actions =
        JsonFacts.parts(fields.objects("authorizedBy"), action -> authorizedAction(action, facts));
    return Optional.of(
        new OperationReference(name, JsonMember.texts(fields.texts("clients")), actions));
  }

  private static Optional<AuthorizedAction> authorizedAction(JsonFields fields, JsonFacts facts) {
    Map<String, List<String>> context = fields.textsByName("context");
    Optional<JsonMember> action = fields.requiredText("action");
    action
        .filter(text -> !ActionName.isAction(text.text()))
        .ifPresent(text -> facts.problem(text, " is not an action such as \"s3:CreateBucket\""));
    return action.map(text -> new AuthorizedAction(text.text(), context));
  }

  static Optional<ServicePage> page(
      JsonFields fields, JsonFacts facts, Map<String, JsonMember> addresses) {
    String address =
        facts.newText(fields.requiredText("address"), UnaryOperator.identity(), addresses);
    String anchors = fields.text("anchors").map(JsonMember::text).orElse("");
    List<String> actions = JsonMember.texts(fields.texts("actions"));
    Optional<LocalDate> since =
        fields.text("since").flatMap(text -> CatalogJsonReader.date(fields, text));
    return Optional.of(new ServicePage(address, since, anchors, actions));
  }
}
