package dev.carillon.catalog.property;

import dev.carillon.internal.json.Position;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Properties of IAM's resources, and of a few others with a policy, that CloudFormation has under a
 * name like theirs: it refuses a template that has any other. Names that are near none are let be,
 * as a resource may get new properties.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_IAM.html">
 *     AWS Identity and Access Management resource type reference</a>
 */
final class Misnamed {

  /** What a type of resources has. */
  private static final String TABLE =
      """
      AWS::IAM::Group GroupName ManagedPolicyArns Path Policies
      AWS::IAM::GroupPolicy GroupName PolicyDocument PolicyName
      AWS::IAM::ManagedPolicy Description Groups ManagedPolicyName Path PolicyDocument Roles Users
      AWS::IAM::Policy Groups PolicyDocument PolicyName Roles Users
      AWS::IAM::Role AssumeRolePolicyDocument Description ManagedPolicyArns MaxSessionDuration Path \
      PermissionsBoundary Policies RoleName Tags
      AWS::IAM::RolePolicy PolicyDocument PolicyName RoleName
      AWS::IAM::User Groups LoginProfile ManagedPolicyArns Path PermissionsBoundary Policies Tags UserName
      AWS::IAM::UserPolicy PolicyDocument PolicyName UserName
      AWS::S3::BucketPolicy Bucket PolicyDocument
      AWS::SNS::TopicPolicy PolicyDocument Topics
      AWS::SQS::QueuePolicy PolicyDocument Queues
      """;

  private static final Map<String, List<String>> NAMES = Rows.of(TABLE);

  /** The policies that stand in a role, user or group, and what each of them has. */
  private static final String INLINE = "Policies";

  private static final List<String> OF_INLINE = List.of("PolicyDocument", "PolicyName");

  /** The properties that are policies, or name some. */
  private static final List<String> OF_POLICIES =
      List.of(
          "AssumeRolePolicyDocument",
          "ManagedPolicyArns",
          "PermissionsBoundary",
          INLINE,
          "PolicyDocument");

  /** A beginning of a name that is shorter than this is not taken for the name. */
  private static final int LEAST = 6;

  private Misnamed() {}

  /** Returns a finding for each property with a wrong name, at the name. */
  static List<Finding> in(String type, Element properties) {
    List<String> names = NAMES.getOrDefault(type, List.of());
    return names.isEmpty()
        ? List.of()
        : Stream.concat(
                wrong(properties, names),
                properties.member(INLINE).stream()
                    .flatMap(Values::alternatives)
                    .flatMap(list -> list.items().stream())
                    .flatMap(Values::alternatives)
                    .filter(one -> one.isObject() && !Values.isOpen(one))
                    .flatMap(one -> wrong(one, OF_INLINE)))
            .toList();
  }

  private static Stream<Finding> wrong(Element holder, List<String> names) {
    return holder.members().stream()
        .filter(member -> !names.contains(member.name()))
        .flatMap(member -> meant(member.name(), names).map(name -> wrong(member, name)).stream());
  }

  private static Optional<String> meant(String written, List<String> names) {
    List<String> known = names.stream().filter(OF_POLICIES::contains).toList();
    return NearestNames.near(written, known)
        .or(() -> known.stream().filter(name -> isShort(written, name)).findFirst());
  }

  private static boolean isShort(String written, String name) {
    return NearestNames.areOneWord(written, name)
        || (written.length() >= LEAST
            && name.toLowerCase(Locale.ROOT).startsWith(written.toLowerCase(Locale.ROOT)));
  }

  private static Finding wrong(Element member, String meant) {
    Position place = member.namePosition();
    return new Finding(
        Check.INVALID_POLICY_ELEMENT,
        member.path(),
        place.line(),
        place.column(),
        "There is no property \""
            + member.name()
            + "\" here, which CloudFormation refuses."
            + NearestNames.didYouMean(meant));
  }
}
