package dev.carillon.catalog.property;

import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The properties of the resources that add a statement to the policy of a function or of a layer,
 * or let a service use a certificate authority: which they have to have, and the forms that AWS
 * takes.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html">
 *     AWS::Lambda::Permission</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html">
 *     AWS::Lambda::LayerVersionPermission</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-permission.html">
 *     AWS::ACMPCA::Permission</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html">
 *     AWS::Events::EventBusPolicy</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-permission.html">
 *     AWS::QBusiness::Permission</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-profilepermission.html">
 *     AWS::Signer::ProfilePermission</a>
 */
final class PermissionProperties {

  private static final String ACTION = "Action";
  private static final String ACTIONS = "Actions";
  private static final String PRINCIPAL = "Principal";
  private static final String ORGANIZATION = "OrganizationId";

  /**
   * A type of resources.
   *
   * @param names its properties, that with the action first, or with a list of such
   * @param action the form of its action
   * @param actions what is right
   * @param principal the form of its principal
   * @param principals what is right
   */
  private record Permission(
      List<String> names, Pattern action, String actions, Pattern principal, String principals) {}

  private static final Map<String, Permission> TYPES =
      Map.of(
          "AWS::Lambda::Permission",
          new Permission(
              List.of(
                  ACTION,
                  PRINCIPAL,
                  "EventSourceToken",
                  "FunctionName",
                  "FunctionUrlAuthType",
                  "InvokedViaFunctionUrl",
                  "PrincipalOrgID",
                  "SourceAccount",
                  "SourceArn"),
              Pattern.compile("lambda:[*]|lambda:[a-zA-Z]+|[*]"),
              "one action of Lambda, such as lambda:InvokeFunction, or lambda:*",
              Pattern.compile("\\S+"),
              "the name of a service, an account or an ARN, without blanks"),
          "AWS::Lambda::LayerVersionPermission",
          new Permission(
              List.of(ACTION, PRINCIPAL, "LayerVersionArn", ORGANIZATION),
              Pattern.compile("lambda:GetLayerVersion"),
              "lambda:GetLayerVersion",
              Pattern.compile("\\d{12}|\\*|arn:aws[a-zA-Z-]*:iam::\\d{12}:root"),
              "an account, *, or the ARN of an account's root"),
          "AWS::ACMPCA::Permission",
          new Permission(
              List.of(ACTIONS, PRINCIPAL, "CertificateAuthorityArn", "SourceAccount"),
              Pattern.compile("IssueCertificate|GetCertificate|ListPermissions"),
              "IssueCertificate, GetCertificate and ListPermissions, without a prefix",
              Pattern.compile("acm\\.amazonaws\\.com"),
              "acm.amazonaws.com"));

  /** Others whose principal is a text, and the action, too, where that is not called Actions. */
  private static final Set<String> TEXTS =
      Set.of(
          "AWS::Events::EventBusPolicy",
          "AWS::QBusiness::Permission",
          "AWS::Signer::ProfilePermission");

  private PermissionProperties() {}

  /** Returns what is wrong with the properties of a resource of a type. */
  static List<Finding> of(String type, Element properties) {
    Permission permission = TYPES.get(type);
    List<Finding> found = new ArrayList<>();
    if (permission == null) {
      if (TEXTS.contains(type)) {
        texts(properties, ACTION, found);
        texts(properties, PRINCIPAL, found);
      }
      return found;
    }
    unknown(properties, permission.names(), found);
    required(properties, permission.names().get(0), Check.MISSING_ACTION, permission, found);
    required(properties, PRINCIPAL, Check.MISSING_PRINCIPAL, permission, found);
    found.addAll(unfit(type, type, properties));
    return found;
  }

  /**
   * Returns what does not fit in the values of properties.
   *
   * @param called what the file calls the type
   */
  static List<Finding> unfit(String type, String called, Element properties) {
    Permission permission = TYPES.get(type);
    List<Finding> found = new ArrayList<>();
    if (permission == null) {
      return found;
    }
    for (Element action : texts(properties, permission.names().get(0), found)) {
      if (!permission.action().matcher(action.text()).matches()) {
        found.add(unfit(Check.INVALID_ACTION, action, "action", called, permission.actions()));
      }
    }
    for (Element principal : texts(properties, PRINCIPAL, found)) {
      if (!permission.principal().matcher(principal.text()).matches()) {
        found.add(
            unfit(
                Check.INVALID_PRINCIPAL_FORMAT,
                principal,
                "principal",
                called,
                permission.principals()));
      } else if (permission.names().contains(ORGANIZATION)
          && properties.has(ORGANIZATION)
          && !principal.text().equals("*")) {
        found.add(
            Values.finding(
                Check.UNSUPPORTED_ELEMENT_COMBINATION,
                principal,
                "With the id of an organization, the principal is *: it grants to all accounts of"
                    + " the organization. Write *, or leave the id out."));
      }
    }
    return found;
  }

  private static Finding unfit(Check check, Element value, String what, String type, String right) {
    return Values.finding(
        check,
        value,
        '"' + value.text() + "\" is no " + what + " for " + type + ", which takes " + right + '.');
  }

  private static void unknown(Element properties, List<String> known, List<Finding> found) {
    for (Element property : properties.members()) {
      if (!known.contains(property.name())) {
        NearestNames.near(property.name(), known)
            .map(
                meant ->
                    Values.finding(
                        Check.INVALID_POLICY_ELEMENT,
                        property,
                        "There is no property \""
                            + property.name()
                            + "\", which CloudFormation refuses."
                            + NearestNames.didYouMean(meant)))
            .ifPresent(found::add);
      }
    }
  }

  private static void required(
      Element properties, String name, Check missing, Permission permission, List<Finding> found) {
    boolean isMisspelt =
        properties.names().stream()
            .filter(one -> !permission.names().contains(one))
            .anyMatch(one -> NearestNames.near(one, List.of(name)).isPresent());
    if (!properties.has(name) && !isMisspelt) {
      found.add(
          Values.finding(
              missing, properties, "The permission has no " + name + ", which it has to have."));
    }
  }

  /** Returns the texts that a property can be, and tells where it is none. */
  private static List<Element> texts(Element properties, String name, List<Finding> found) {
    List<Element> texts = new ArrayList<>();
    properties.member(name).stream()
        .flatMap(Values::alternatives)
        .flatMap(all -> name.equals(ACTIONS) ? all.items().stream() : Stream.of(all))
        .flatMap(Values::alternatives)
        .filter(one -> !Values.isOpen(one))
        .flatMap(one -> textOrFinding(one, name, found))
        .forEach(texts::add);
    return texts;
  }

  private static Stream<Element> textOrFinding(Element value, String name, List<Finding> found) {
    if (value.isObject() || Values.isArray(value)) {
      found.add(
          Values.finding(
              Check.DATA_TYPE_MISMATCH,
              value,
              (name.equals(ACTIONS) ? "Each of Actions" : name)
                  + " is one string in a permission, not "
                  + value.value().kind()
                  + '.'));
    }
    return value.isScalar() ? Stream.of(value) : Stream.empty();
  }
}
