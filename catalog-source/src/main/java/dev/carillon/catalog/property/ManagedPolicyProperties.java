package dev.carillon.catalog.property;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.managed.ManagedPolicyRule;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The properties that name managed policies: those of a template's resources by their types, those
 * of other documents by their own names.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html">
 *     AWS::IAM::Role</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html">
 *     AWS::SSO::PermissionSet</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-iamactiondefinition.html">
 *     IamActionDefinition of AWS::Budgets::BudgetsAction</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-profile.html">
 *     AWS::RolesAnywhere::Profile, with policies of its sessions</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-slackchannelconfiguration.html">
 *     AWS::Chatbot::SlackChannelConfiguration, with guardrails</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html">
 *     AWS::Serverless::Function, which takes names alone, too</a>
 */
public final class ManagedPolicyProperties {

  private static final String SAM = "AWS::Serverless::";

  /** Types of resources, and the properties, those in others behind a slash. */
  private static final String TABLE =
      """
      AWS::Budgets::BudgetsAction Definition/IamActionDefinition/PolicyArn
      AWS::Chatbot::MicrosoftTeamsChannelConfiguration GuardrailPolicies
      AWS::Chatbot::SlackChannelConfiguration GuardrailPolicies
      AWS::IAM::Group ManagedPolicyArns
      AWS::IAM::Role ManagedPolicyArns PermissionsBoundary
      AWS::IAM::User ManagedPolicyArns PermissionsBoundary
      AWS::RolesAnywhere::Profile ManagedPolicyArns
      AWS::SSO::PermissionSet ManagedPolicies PermissionsBoundary/ManagedPolicyArn
      AWS::Serverless::Function Policies PermissionsBoundary
      AWS::Serverless::StateMachine Policies PermissionsBoundary
      """;

  /** What these name restricts sessions and channels, and is attached to nobody. */
  private static final List<String> RESTRICTING = List.of("AWS::Chatbot::", "AWS::RolesAnywhere::");

  private static final Map<String, List<String>> PROPERTIES = Rows.of(TABLE);

  /**
   * Members that have the ARNs of managed policies, wherever they stand: in resources of
   * CloudFormation, of Terraform, of the Serverless Framework, of Ansible, of eksctl and of
   * Crossplane.
   *
   * @see <a
   *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role_policy_attachment">
   *     aws_iam_role_policy_attachment</a>
   * @see <a href="https://www.serverless.com/framework/docs/providers/aws/guide/iam">IAM
   *     permissions of the Serverless Framework</a>
   * @see <a
   *     href="https://docs.ansible.com/ansible/latest/collections/amazon/aws/iam_role_module.html">
   *     iam_role of Ansible</a>
   * @see <a href="https://eksctl.io/usage/iam-policies/">IAM policies of eksctl</a>
   * @see <a href="https://docs.aws.amazon.com/eks/latest/eksctl/pod-identity-associations.html">Pod
   *     identity associations of eksctl</a>
   * @see <a href="https://schema.eksctl.io/">All that a file of eksctl can have</a>
   * @see <a
   *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role_policy_attachments_exclusive">
   *     aws_iam_role_policy_attachments_exclusive</a>
   * @see <a
   *     href="https://github.com/crossplane-contrib/provider-upjet-aws/blob/main/examples/iam/v1beta1/rolepolicyattachment.yaml">
   *     RolePolicyAttachment of Crossplane</a>
   */
  private static final Set<String> MEMBERS =
      Set.of(
          "ManagedPolicyArns",
          "PermissionsBoundary",
          "attachPolicyARNs",
          "boundary",
          "fargatePodExecutionRolePermissionsBoundary",
          "iamManagedPolicies",
          "instanceRolePermissionsBoundary",
          "managedPolicies",
          "managed_policies",
          "managed_policy",
          "managed_policy_arn",
          "managed_policy_arns",
          "permissionPolicyARNs",
          "permissionsBoundary",
          "permissionsBoundaryARN",
          "permissions_boundary",
          "policyArn",
          "policy_arn",
          "policy_arns",
          "serviceRolePermissionsBoundary");

  /**
   * The version of roles, groups and users of AWS Controllers for Kubernetes.
   *
   * @see <a
   *     href="https://aws-controllers-k8s.github.io/community/reference/iam/v1alpha1/role/">Role,
   *     with the ARNs of its policies</a>
   */
  private static final String CONTROLLERS = "iam.services.k8s.aws/";

  /**
   * What Terraform calls a policy that is there already.
   *
   * @see <a
   *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy">
   *     Data source aws_iam_policy</a>
   */
  private static final String DATA = "aws_iam_policy";

  /** How an attachment names what {@code for_each} has, of which there is one for each. */
  private static final Set<String> EACH = Set.of("${each.value}", "${each.key}");

  private static final String ARN = "arn:";

  /**
   * What stands between two quotation marks of an expression, and whether it ends a list that is
   * joined. Each text is looked at once, however the expression goes on.
   */
  private static final Pattern IN_EXPRESSION =
      Pattern.compile("\"([^\"]*+)(?=\"(\\s*+]\\s*+\\))?)");

  private ManagedPolicyProperties() {}

  /** Returns whether resources of a type name managed policies: asked first, as most do not. */
  public static boolean has(String type) {
    return PROPERTIES.containsKey(type);
  }

  /**
   * Returns what is wrong with the managed policies that a resource of a template names.
   *
   * @param properties its properties, functions being what they give
   */
  public static List<Problem> of(String type, Element properties) {
    boolean attached = RESTRICTING.stream().noneMatch(type::startsWith);
    boolean named = type.startsWith(SAM);
    return PROPERTIES.getOrDefault(type, List.of()).stream()
        .flatMap(path -> at(path, properties))
        .flatMap(
            text ->
                wrong(
                    text,
                    one ->
                        named && one.indexOf(':') < 0
                            ? ManagedPolicyRule.ofName(one, attached)
                            : ManagedPolicyRule.ofArn(one, attached)))
        .toList();
  }

  /** Returns the texts that a property has. */
  private static Stream<Element> at(String path, Element properties) {
    int slash = path.indexOf('/');
    return slash < 0
        ? properties.member(path).stream().flatMap(one -> one.strings().stream())
        : properties.member(path.substring(0, slash)).stream()
            .flatMap(one -> at(path.substring(slash + 1), one));
  }

  /** Returns whether members of a document name managed policies of AWS, rightly or not. */
  public static boolean areNamed(Element document) {
    return named(document).anyMatch(one -> one.text().contains(ManagedPolicyRule.IN_ARN))
        || parts(document).anyMatch(ManagedPolicyProperties::areNamed);
  }

  /** Returns what is wrong with the managed policies that members of a document name. */
  public static List<Problem> anywhere(Element document) {
    List<Problem> found = new ArrayList<>();
    add(document, found);
    return found;
  }

  private static void add(Element value, List<Problem> found) {
    boolean attached = !value.name().equals(DATA) && !isServiceLinked(value);
    named(value).flatMap(text -> written(text, attached)).forEach(found::add);
    parts(value).forEach(part -> add(part, found));
  }

  /** Returns the members and elements of a value that may have names in them. */
  private static Stream<Element> parts(Element value) {
    return value.value() instanceof JsonArray
        ? value.items().stream()
        : value.members().stream().filter(member -> !MEMBERS.contains(member.name()));
  }

  /** Returns the texts of an object that name managed policies. */
  private static Stream<Element> named(Element holder) {
    if (!holder.isObject()) {
      return Stream.empty();
    }
    Stream<Element> own =
        holder.members().stream()
            .filter(member -> MEMBERS.contains(member.name()))
            .flatMap(member -> member.strings().stream());
    Stream<Element> more =
        holder.name().equals(DATA)
            ? holder.members().stream()
                .flatMap(block -> block.items().stream())
                .flatMap(block -> texts(block, "arn"))
            : holder.text("apiVersion").startsWith(CONTROLLERS)
                ? holder.member("spec").stream().flatMap(spec -> texts(spec, "policies"))
                : holder.has("for_each")
                        && MEMBERS.stream().anyMatch(name -> EACH.contains(holder.text(name)))
                    ? texts(holder, "for_each")
                    : Stream.empty();
    return Stream.concat(own, more);
  }

  /** Returns the texts that a member has, in a list or by names. */
  private static Stream<Element> texts(Element holder, String name) {
    return holder.member(name).stream()
        .flatMap(
            value ->
                Stream.concat(value.strings().stream(), value.members().stream())
                    .filter(Element::isString));
  }

  /**
   * Returns whether this is a role of Terraform that a service made, or what it has: they are
   * written down from an account, too.
   *
   * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html">IAM
   *     identifiers: the ARN of a service-linked role</a>
   */
  private static boolean isServiceLinked(Element holder) {
    return holder.text("role").startsWith("AWSServiceRoleFor")
        || holder.text("path").startsWith("/aws-service-role/");
  }

  /** Returns what is wrong with an ARN, or with those in an expression of Terraform. */
  private static Stream<Problem> written(Element text, boolean attached) {
    if (!text.text().startsWith("${")) {
      return wrong(text, one -> ManagedPolicyRule.ofArn(one, attached));
    }
    return IN_EXPRESSION
        .matcher(text.text())
        .results()
        .flatMap(
            found -> wrong(text, any -> quoted(found.group(1), found.group(2) != null, attached)));
  }

  /** Returns what is wrong with a whole ARN, or with what a list ends in that is joined to one. */
  private static Optional<Problem> quoted(String text, boolean endsList, boolean attached) {
    if (text.startsWith(ARN) && text.indexOf(ManagedPolicyRule.IN_ARN, ARN.length()) >= 0) {
      return ManagedPolicyRule.ofArn(text, attached);
    }
    return endsList && text.startsWith(ManagedPolicyRule.IN_ARN)
        ? ManagedPolicyRule.ofPathAndName(
            text.substring(ManagedPolicyRule.IN_ARN.length()), attached)
        : Optional.empty();
  }

  private static Stream<Problem> wrong(Element text, Function<String, Optional<Problem>> rule) {
    Position place = text.value().position();
    return rule.apply(text.text()).stream()
        .map(one -> one.at(place.line(), place.column(), text.path()));
  }
}
