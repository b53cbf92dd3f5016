package dev.carillon.policy.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ServiceReference;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads a service from AWS's service reference JSON. */
record ReferenceJson(
    String service,
    List<Action> actions,
    List<ResourceTypeReference> resourceTypes,
    List<ConditionKeyReference> conditionKeys)
    implements ServiceReference {

  static ReferenceJson read(InputStream json) throws IOException {
    JsonNode root = new ObjectMapper().readTree(json);
    String service = root.get("Name").asText();
    List<Action> actions = new ArrayList<>();
    for (JsonNode action : root.path("Actions")) {
      List<String> keys = strings(action.path("ActionConditionKeys"));
      List<String> types = new ArrayList<>();
      for (JsonNode resource : action.path("Resources")) {
        types.add(resource.get("Name").asText());
        keys.addAll(strings(resource.path("ConditionKeys")));
      }
      boolean permissions = action.at("/Annotations/Properties/IsPermissionManagement").asBoolean();
      actions.add(
          new Known(
              service,
              action.get("Name").asText(),
              types,
              keys,
              !action.has("DependentsUnknown"),
              permissions ? AccessLevel.PERMISSIONS_MANAGEMENT : AccessLevel.WRITE));
    }
    List<ResourceTypeReference> types = new ArrayList<>();
    for (JsonNode type : root.path("Resources")) {
      types.add(
          new ResourceTypeReference(
              type.get("Name").asText(),
              strings(type.path("ARNFormats")),
              strings(type.path("ConditionKeys"))));
    }
    List<ConditionKeyReference> keys = new ArrayList<>();
    for (JsonNode key : root.path("ConditionKeys")) {
      keys.add(new ConditionKeyReference(key.get("Name").asText(), strings(key.path("Types"))));
    }
    return new ReferenceJson(service, actions, types, keys);
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(element -> strings.add(element.asText()));
    return strings;
  }

  private record Known(
      String service,
      String actionName,
      List<String> resourceTypes,
      List<String> conditionKeys,
      boolean knowsDependentActions,
      AccessLevel accessLevel)
      implements Action {
    @Override
    public String name() {
      return actionName;
    }

    @Override
    public Set<AccessLevel> accessLevels() {
      return Set.of(accessLevel);
    }

    @Override
    public List<String> dependentActions() {
      return List.of();
    }
  }

  /** The services of the test documents, excerpts of AWS's files. */
  static Collection<ServiceReference> excerpts() throws IOException {
    List<ServiceReference> services = new ArrayList<>();
    for (String name : List.of("s3", "iam", "sts", "ec2", "lambda", "kms", "support")) {
      try (InputStream json =
          ReferenceJson.class.getResourceAsStream("/findings/service-" + name + ".json")) {
        services.add(read(Objects.requireNonNull(json)));
      }
    }
    return services;
  }
}
