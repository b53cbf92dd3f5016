package dev.carillon.catalog.policyfile;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.statement.StackPolicies;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.StatementView;
import java.util.List;
import java.util.stream.Stream;

/** Which statements are IAM's: policies of others have some under the same names. */
final class IamStatements {

  /** What a schema says of a member. */
  private static final List<String> OF_SCHEMAS = List.of("type", "enum", "const", "$ref");

  private IamStatements() {}

  /** Returns whether what an element {@code Statement} has may be statements of IAM. */
  static boolean mayBeIn(Element statements) {
    if (statements.isString()) {
      return Placeholders.isIn(statements.text())
          && Placeholders.replaced(statements.text(), "")
              .isBlank(); // Cedar and SQL are texts, too.
    }
    List<Element> all = statements.items().stream().filter(Element::isObject).toList();
    return all.isEmpty() || all.stream().anyMatch(IamStatements::mayBeOfIam);
  }

  private static boolean mayBeOfIam(Element statement) {
    return statement.names().isEmpty()
        || (!isOfOthers(statement) && StatementView.ELEMENTS.stream().anyMatch(statement::has));
  }

  /** Returns whether all of the statements are of policies that are none of IAM's. */
  static boolean areOfOthers(Element statements) {
    List<Element> all = statements.items();
    return StackPolicies.areUpdates(all)
        || (!all.isEmpty() && all.stream().allMatch(IamStatements::isOfOthers));
  }

  /** Returns whether a statement is of a policy that is none of IAM's. */
  static boolean isOfOthers(Element statement) {
    return StackPolicies.hasUpdates(statement)
        || isOfDataProtection(statement)
        || isOfSignedAddress(statement)
        || isOfSchema(statement);
  }

  /**
   * Returns whether a statement says until when a signed URL or cookie of CloudFront is valid.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-custom-policy.html">
   *     Custom policies of signed URLs</a>
   */
  private static boolean isOfSignedAddress(Element statement) {
    return !statement.has("Effect")
        && !statement.has("Action")
        && String.valueOf(statement.value().plain()).contains("AWS:EpochTime");
  }

  /**
   * Returns whether this says what statements look like, as a schema does, and is none.
   *
   * @see <a href="https://json-schema.org/draft/2020-12/json-schema-validation">JSON Schema</a>
   */
  private static boolean isOfSchema(Element statement) {
    return statement
        .member("Effect")
        .filter(effect -> OF_SCHEMAS.stream().anyMatch(effect::has))
        .isPresent();
  }

  /**
   * Returns whether a statement says which data CloudWatch Logs or SNS masks.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch-logs-data-protection-policies.html">
   *     Data protection policies of CloudWatch Logs</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection-policies.html">
   *     Data protection policies of SNS</a>
   */
  private static boolean isOfDataProtection(Element statement) {
    return statement.has("DataIdentifier") && statement.has("Operation");
  }

  /**
   * Returns whether this may be a file of a function of Amplify, whose statements allow where they
   * have no effect, and have lists of actions and of resources.
   *
   * @see <a
   *     href="https://github.com/aws-amplify/amplify-cli/blob/dev/packages/amplify-cli-core/src/customPoliciesUtils.ts">
   *     The schema of {@code custom-policies.json}</a>
   */
  static boolean mayBeOfAmplify(Element value) {
    if (!(value.value() instanceof JsonArray) || value.isEmptyArray() || !value.path().isEmpty()) {
      return false;
    }
    for (Element one : value.items()) {
      if (!one.text("Action").isEmpty()
          || !one.text("Resource").isEmpty()
          || !StatementView.ELEMENTS.containsAll(one.names())) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether one of the statements has an effect. */
  static boolean haveEffects(Element statements) {
    return statements.items().stream().anyMatch(one -> one.has("Effect"));
  }

  /** Returns whether this is a statement, with no policy around it. */
  static boolean isOneAlone(Element value) {
    return !value.has("Statement")
        && value.has("Effect")
        && (value.has("Action") || value.has("NotAction"))
        && !isOfOthers(value);
  }

  /** Returns the statements and policies in a value, whatever is around them. */
  static Stream<JsonValue> in(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.elements().stream().flatMap(IamStatements::in);
    }
    if (value instanceof JsonObject object) {
      return object.members().containsKey("Effect") || object.members().containsKey("Statement")
          ? Stream.of(object)
          : object.members().values().stream().flatMap(IamStatements::in);
    }
    return Stream.empty();
  }
}
