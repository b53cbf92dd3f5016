package dev.carillon.catalog.read.json;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.carillon.catalog.DefinedParts;
import dev.carillon.catalog.FactShape;
import dev.carillon.catalog.VisibleText;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operations of AWS's service reference JSON, and the actions that authorize them. */
final class OperationsJson {

  private final RequiredMembers members;

  OperationsJson(RequiredMembers members) {
    this.members = members;
  }

  @JsonNaming(UpperCamelCaseStrategy.class)
  record Entry(
      @JacksonInject(useInput = OptBoolean.FALSE) JsonPlace place,
      @Nullable JsonText name,
      @JsonProperty("SDK") @Nullable List<Client> sdk,
      @Nullable List<Authorized> authorizedActions) {}

  @JsonNaming(UpperCamelCaseStrategy.class)
  @JsonIgnoreProperties({"Method", "Package"})
  record Client(
      @JacksonInject(useInput = OptBoolean.FALSE) JsonPlace place, @Nullable JsonText name) {}

  @JsonNaming(UpperCamelCaseStrategy.class)
  record Authorized(
      @JacksonInject(useInput = OptBoolean.FALSE) JsonPlace place,
      @Nullable JsonText name,
      @Nullable JsonText service,
      @Nullable Map<String, List<JsonText>> context) {}

  List<OperationReference> read(@Nullable List<Entry> entries) {
    Map<String, OperationReference> operations = new LinkedHashMap<>();
    for (Entry entry : RequiredMembers.elements(entries)) {
      String name = members.required(entry.place(), "Name", entry.name(), FactShape.OPERATION);
      OperationReference operation =
          new OperationReference(
              name,
              RequiredMembers.elements(entry.sdk()).stream()
                  .map(
                      client ->
                          members.required(client.place(), "Name", client.name(), FactShape.CLIENT))
                  .toList(),
              RequiredMembers.elements(entry.authorizedActions()).stream()
                  .map(this::authorized)
                  .toList());
      operations.merge(name.toLowerCase(Locale.ROOT), operation, DefinedParts::both);
    }
    return List.copyOf(operations.values());
  }

  private AuthorizedAction authorized(Authorized entry) {
    String service = members.requiredText(entry.place(), "Service", entry.service());
    String name = members.requiredText(entry.place(), "Name", entry.name());
    String action = service + ':' + name;
    if (entry.name() != null && !ActionName.isAction(action)) {
      members.problem(entry.name(), " of " + VisibleText.quoted(service) + " is not an action");
    }
    Map<String, List<String>> context = new HashMap<>();
    if (entry.context() != null) {
      entry.context().forEach((key, values) -> context.put(key, JsonText.values(values)));
    }
    return new AuthorizedAction(action, context);
  }
}
