package dev.carillon.catalog.policyfile;

import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonMembers;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The statement that a resource of a template adds to the policy of a function, a layer, an event
 * bus, a signing profile, an application of Q Business or a workflow. It is told by properties, not
 * as JSON, and lets in whom the policy lets in.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html">
 *     AWS::Lambda::Permission</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html">
 *     AWS::Lambda::LayerVersionPermission</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html">
 *     AWS::Events::EventBusPolicy</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-profilepermission.html">
 *     AWS::Signer::ProfilePermission</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-permission.html">
 *     AWS::QBusiness::Permission</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-policystatement.html">
 *     AWS::EntityResolution::PolicyStatement</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permission.html">
 *     AWS::RAM::Permission</a>
 */
final class PermissionResource {

  /** The types, and the resource: which one it is does not matter, and is seldom written out. */
  private static final Map<String, String> TYPES =
      Map.of(
          "AWS::Lambda::Permission", "${Function}",
          "AWS::Lambda::LayerVersionPermission", "${LayerVersion}",
          "AWS::Events::EventBusPolicy", "${EventBus}",
          "AWS::QBusiness::Permission", "${Application}",
          "AWS::EntityResolution::PolicyStatement", "${Workflow}",
          "AWS::Signer::ProfilePermission", "${Profile}");

  /** All accounts, one or what was to be one: how many digits it has, is judged as its number. */
  private static final Pattern ACCOUNT = Pattern.compile("[*]|[\\d-]+");

  /** What the property with the actions can be called. */
  private static final List<String> ACTIONS = List.of("Action", "Actions");

  /** The properties that are lists; each other one is one text. */
  private static final Pattern LISTS =
      Pattern.compile("AWS::(?:QBusiness:.* Actions|EntityResolution:.* (?:Action|Principal))");

  /** A condition that a property stands for. */
  private record Limit(String operator, String key) {}

  private static final Map<String, Limit> LIMITS =
      Map.of(
          "SourceArn", new Limit("ArnLike", "aws:SourceArn"),
          "SourceAccount", new Limit("StringEquals", "aws:SourceAccount"),
          "PrincipalOrgID", new Limit("StringEquals", "aws:PrincipalOrgID"),
          "OrganizationId", new Limit("StringEquals", "aws:PrincipalOrgID"),
          "EventSourceToken", new Limit("StringEquals", "lambda:EventSourceToken"),
          "FunctionUrlAuthType", new Limit("StringEquals", "lambda:FunctionUrlAuthType"));

  private PermissionResource() {}

  /**
   * Returns a policy of the one statement, at the places of the properties; empty for a resource of
   * another type, or without those that it needs.
   *
   * @param path where the properties stand
   */
  static Optional<FoundPolicy> policy(String type, String path, JsonValue properties) {
    String action = new Element("", properties).text("Action"); // PermissionProperties tell else.
    boolean isOther = type.equals("AWS::Lambda::Permission") && !action.startsWith("lambda:");
    return document(type, properties)
        .map(
            document ->
                new FoundPolicy(path, document, PolicyKind.RESOURCE, Set.of(Check.MISSING_VERSION))
                    .putOn(isOther ? "" : type));
  }

  private static Optional<JsonValue> document(String type, JsonValue properties) {
    if (type.equals("AWS::Serverless::Function")) {
      return ofAddress(properties);
    }
    if (type.equals("AWS::RAM::Permission")) {
      return ofShare(properties);
    }
    String resource = TYPES.get(type);
    if (resource == null || !(properties instanceof JsonObject object)) {
      return Optional.empty();
    }
    Map<String, JsonValue> members = object.members();
    String name = ACTIONS.stream().filter(members::containsKey).findFirst().orElse("");
    Optional<JsonValue> actions = texts(type, name, object);
    Optional<JsonValue> principals = texts(type, "Principal", object);
    if (actions.isEmpty() || principals.isEmpty()) {
      return Optional.empty();
    }
    Written statement = new Written(object);
    JsonValue effect = members.getOrDefault("Effect", new JsonString(object.position(), "Allow"));
    statement.put("Effect", "Effect", effect);
    statement.put("Principal", "Principal", principals(principals.get(), object));
    statement.put("Action", name, actions.get());
    statement.put("Resource", "FunctionName", new JsonString(object.position(), resource));
    JsonObject conditions = conditions(object).value();
    if (members.get("Condition") instanceof JsonString text) {
      statement.put("Condition", "Condition", condition(text));
    } else if (!conditions.members().isEmpty()) {
      statement.put("Condition", "Condition", conditions);
    }
    Written policy = new Written(object);
    policy.put("Statement", "Statement", statement.value());
    return Optional.of(policy.value());
  }

  /** Returns the texts of a property; empty where it has another type, which others tell. */
  private static Optional<JsonValue> texts(String type, String name, JsonObject object) {
    return new Element("", object)
        .member(name)
        .filter(value -> value.isScalar() || LISTS.matcher(type + ' ' + name).matches())
        .filter(value -> value.items().stream().allMatch(Element::isScalar))
        .map(PermissionResource::text);
  }

  /** Returns a text, a number as it is written, or all of a list. */
  private static JsonValue text(Element value) {
    Position place = value.value().position();
    return value.isScalar()
        ? new JsonString(place, value.text())
        : new JsonArray(place, value.items().stream().map(PermissionResource::text).toList());
  }

  /** Returns what limits the permission, as the {@code Condition} of a statement. */
  private static Written conditions(JsonObject object) {
    Written conditions = new Written(object);
    for (Map.Entry<String, JsonValue> property : object.members().entrySet()) {
      Limit limit = LIMITS.get(property.getKey());
      if (limit != null) {
        Written keys = conditions.below(limit.operator());
        keys.put(limit.key(), property.getKey(), property.getValue());
        conditions.put(limit.operator(), property.getKey(), keys.value());
      }
    }
    if (object.members().get("Condition") instanceof JsonObject condition
        && condition.members().get("Type") instanceof JsonString operator
        && condition.members().get("Key") instanceof JsonString key) {
      Written keys = new Written(object);
      keys.put(
          key.value(),
          "Condition",
          condition.members().getOrDefault("Value", new JsonString(object.position(), "")));
      conditions.put(operator.value(), "Condition", keys.value());
    }
    return conditions;
  }

  /** Returns a condition that is a text; of one that cannot be read, nothing is known. */
  private static JsonValue condition(JsonString text) {
    try {
      return PolicyInText.at(text.position(), JsonReader.read(text.value()));
    } catch (JsonFault e) {
      Written keys = new Written(new JsonObject(text.position(), Map.of(), Map.of()));
      keys.put("${Condition}", "", new JsonString(text.position(), "${Condition}"));
      Written operators = new Written(keys.properties);
      operators.put("StringEquals", "", keys.value());
      return operators.value();
    }
  }

  /**
   * Returns what SAM adds for a function that everybody may call by its address.
   *
   * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html">Function URLs</a>
   */
  private static Optional<JsonValue> ofAddress(JsonValue properties) {
    if (!(properties instanceof JsonObject object)
        || !(object.members().get("FunctionUrlConfig") instanceof JsonObject address)
        || !(address.members().get("AuthType") instanceof JsonString auth)
        || !auth.value().equals("NONE")) {
      return Optional.empty();
    }
    Written statement = new Written(address);
    statement.put(
        "Action", "AuthType", new JsonString(auth.position(), "lambda:InvokeFunctionUrl"));
    statement.put("Effect", "AuthType", new JsonString(auth.position(), "Allow"));
    statement.put("Principal", "AuthType", new JsonString(auth.position(), "*"));
    statement.put("Resource", "AuthType", new JsonString(auth.position(), "${Function}"));
    Written policy = new Written(address);
    policy.put("Statement", "AuthType", statement.value());
    return Optional.of(policy.value());
  }

  /**
   * Returns what is allowed on a resource that is shared: which one, and with whom, is said where
   * it is.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/ram/latest/userguide/create-customer-managed-permissions.html">
   *     Customer managed permissions</a>
   */
  private static Optional<JsonValue> ofShare(JsonValue properties) {
    if (!(properties instanceof JsonObject object)
        || !(object.members().get("PolicyTemplate") instanceof JsonObject template)) {
      return Optional.empty();
    }
    Written statement = new Written(template);
    template.members().forEach((name, value) -> statement.put(name, name, effect(value)));
    Position place = template.position();
    statement.put("Principal", "", principal(new JsonString(place, "${Principal}")));
    statement.put("Resource", "", new JsonString(place, "${Shared}"));
    Written policy = new Written(template);
    policy.put("Statement", "", statement.value());
    return Optional.of(policy.value());
  }

  /** The page about the resource has ALLOW, the guide Allow. */
  private static JsonValue effect(JsonValue value) {
    return value instanceof JsonString text && text.value().equals("ALLOW")
        ? new JsonString(text.position(), "Allow")
        : value;
  }

  /**
   * An account, an ARN or everybody is written as such; what else is no placeholder is a service.
   */
  private static JsonValue principal(JsonString text) {
    String kind = kind(text.value());
    return text.value().equals("*")
        ? text
        : new JsonObject(text.position(), Map.of(kind, text), Map.of(kind, text.position()));
  }

  /** Returns a principal, or those of a list. */
  private static JsonValue principals(JsonValue written, JsonObject object) {
    if (written instanceof JsonString text) {
      return principal(text);
    }
    Map<String, List<JsonValue>> kinds = new LinkedHashMap<>();
    for (Element one : new Element("", written).strings()) {
      kinds.computeIfAbsent(kind(one.text()), any -> new ArrayList<>()).add(one.value());
    }
    Written principals = new Written(object);
    kinds.forEach(
        (kind, all) -> principals.put(kind, "Principal", new JsonArray(written.position(), all)));
    return principals.value();
  }

  private static String kind(String name) {
    return name.startsWith("arn:") || name.startsWith("${") || ACCOUNT.matcher(name).matches()
        ? "AWS"
        : "Service";
  }

  /** An object that is put together from properties, each at its place. */
  private static final class Written {
    private final JsonObject properties;
    private final JsonMembers members = new JsonMembers();

    Written(JsonObject properties) {
      this.properties = properties;
    }

    void put(String name, String property, JsonValue value) {
      members.put(name, properties.placeOf(property), value);
    }

    /** Returns a copy of the object that is a member, or an empty one. */
    Written below(String name) {
      Written below = new Written(properties);
      if (members.get(name) instanceof JsonObject known) {
        below.members.putAll(known);
      }
      return below;
    }

    JsonObject value() {
      return members.at(properties.position());
    }
  }
}
