package dev.carillon.catalog.form;

import dev.carillon.internal.json.JsonMembers;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.Element;
import java.util.List;
import java.util.Map;

/**
 * What Terraform calls the resources that add a statement to a policy by their attributes, and
 * these, by the names that CloudFormation has for them.
 *
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs">The resources of
 *     the provider</a>
 */
public final class TerraformPermission {

  private static final String OF_BUS = "aws_cloudwatch_event_permission";

  private static final Map<String, String> TYPES =
      Map.of(
          OF_BUS,
          "AWS::Events::EventBusPolicy",
          "aws_lambda_layer_version_permission",
          "AWS::Lambda::LayerVersionPermission",
          "aws_lambda_permission",
          "AWS::Lambda::Permission",
          "aws_signer_signing_profile_permission",
          "AWS::Signer::ProfilePermission");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("action", "Action"),
          Map.entry("principal", "Principal"),
          Map.entry("source_arn", "SourceArn"),
          Map.entry("source_account", "SourceAccount"),
          Map.entry("principal_org_id", "PrincipalOrgID"),
          Map.entry("organization_id", "OrganizationId"),
          Map.entry("event_source_token", "EventSourceToken"),
          Map.entry("function_url_auth_type", "FunctionUrlAuthType"),
          Map.entry("type", "Type"),
          Map.entry("key", "Key"),
          Map.entry("value", "Value"));

  private TerraformPermission() {}

  /** Returns what CloudFormation calls a type; empty if it is none of these. */
  public static String typeOf(String type) {
    return TYPES.getOrDefault(type, "");
  }

  /** Returns the properties of a resource of such a type: events are put unless it says else. */
  public static JsonObject of(String type, Element values) {
    JsonObject properties = renamed(values);
    JsonMembers members = JsonMembers.of(properties);
    Position place = properties.position();
    if (type.equals(OF_BUS)) {
      members.putMissing("Action", place, new JsonString(place, "events:PutEvents"));
    }
    for (Element limit : values.member("condition").map(Element::items).orElse(List.of())) {
      members.put("Condition", limit.value().position(), renamed(limit));
    }
    return members.at(place);
  }

  private static JsonObject renamed(Element values) {
    JsonMembers members = new JsonMembers();
    for (Element value : values.members()) {
      String name = NAMES.getOrDefault(value.name(), "");
      if (!name.isEmpty() && value.isString()) {
        members.put(name, value.value().position(), value.value());
      }
    }
    return members.at(values.value().position());
  }
}
