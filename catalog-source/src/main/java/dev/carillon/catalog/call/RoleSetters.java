package dev.carillon.catalog.call;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which setters take a role of IAM, and so pass it to a service, and which take what can be one.
 */
public final class RoleSetters {

  /** The action that who passes a role to a service needs. */
  public static final String PASS_ROLE = "iam:PassRole";

  /**
   * Setters of roles that are none of IAM's: of speakers, tracks and users, and whether to use one.
   */
  private static final String OTHER_ROLES =
      "participantRole|masterBackendRole|databaseAccessControlRole|\\w+DashRoles|userRoleName"
          + "|use[A-Z]";

  private static final Pattern ROLE_SETTER =
      Pattern.compile(
          "(?!"
              + OTHER_ROLES
              + ")(?i:.*roles?(arns?|names?|namearn|identifiers?)?(override|update)?"
              + "|.*role(arn)?(?-i:For[A-Z])\\w*|.*instanceprofile(arn|name)?|.*roleconfig\\w*"
              + "|.*secretiamarn|snscallerarn|deliverlogspermissionarn)");

  private static final Pattern BARE_ROLE = Pattern.compile(".*[rR]oles?");

  /** API Gateway calls a role credentials; of other services these are what they say. */
  private static final Pattern GATEWAY_ROLE_SETTER =
      Pattern.compile("(authorizerC|c)redentials(Arn)?|" + ROLE_SETTER);

  private static final Pattern ROLE_ARN =
      Pattern.compile("(?i).*roles?(name)?arns?|iamInstanceProfile(arn)?");
  private static final Pattern ROLE =
      Pattern.compile(
          "role|.*(Access|Execution|Runtime|Service)Role|(access|execution|runtime|service)Role");
  private static final Pattern PASSING =
      Pattern.compile(
          "(Add|Associate|Create|Enable|Export|Import|Modify|Put|Register|Run|Start|Update)[A-Z].*");

  /** Services whose operations are about roles, and hand none to a service. */
  private static final Set<String> OF_ROLES = Set.of("iam", "sso", "sts");

  /**
   * A profile of instances, whose role may be called otherwise.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html">instance
   *     profiles</a>
   * @see <a href="https://docs.aws.amazon.com/emr/latest/APIReference/API_RunJobFlow.html">the
   *     profile that EMR calls a role</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html">the
   *     profile that Batch calls one</a>
   */
  private static final Pattern PROFILE =
      Pattern.compile(
          "(?i).*instanceprofile(arn|name)?|jobFlowRole|ComputeResource(Update)?\\.instanceRole");

  /** Setters that take whatever a service makes of it, so that a role can be in it. */
  private static final Set<String> CARRIERS =
      Set.of(
          "attributeValue",
          "attributes",
          "body",
          "content",
          "details",
          "detailsDocument",
          "optionsToInclude",
          "parameters",
          "patchOperations",
          "pipelineConfigurationBody",
          "policyDocument",
          "serviceRequestPayload",
          "settingValue",
          "templateBody",
          "templateS3Uri",
          "templateURL",
          "uri");

  private RoleSetters() {}

  /** Returns whether the action passes a role to a service. */
  public static boolean isPassRole(AuthorizedAction action) {
    return action.action().equals(PASS_ROLE);
  }

  /** Returns which setters of an operation take a role. */
  static Predicate<String> of(CalledOperation operation) {
    boolean ofGateway = operation.service().equals("apigateway");
    return (ofGateway ? GATEWAY_ROLE_SETTER : ROLE_SETTER).asMatchPredicate();
  }

  /**
   * Returns whether what a setter of a role is given can be one of IAM's: what is of the SDK's own
   * type, such as who speaks on a channel, is none.
   */
  static boolean canBeRole(String setter, RequestUse.Setter given) {
    return given.types().isEmpty() || !BARE_ROLE.matcher(setter).matches();
  }

  /**
   * Returns whether an operation can pass a role though AWS lists no such action for it: who gives
   * a service a role has to be let pass it.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html">passing
   *     a role to a service</a>
   */
  static boolean passesUnlisted(CalledOperation operation) {
    return PASSING.matcher(operation.name()).matches()
        && !OF_ROLES.contains(operation.service())
        && operation.actions().stream().noneMatch(RoleSetters::isPassRole);
  }

  /**
   * Returns whether a setter takes a role, or the profile of an instance that has one, by its ARN;
   * where the name says no more than that it is a role, by what it is given: a role that a person
   * has is a constant of the SDK's or another text.
   */
  static boolean takesArn(String setter, RequestUse.Setter given) {
    return ROLE_ARN.matcher(setter).matches()
        || (ROLE.matcher(setter).matches()
            && given.types().isEmpty()
            && (given.varies()
                || given.constants().stream().anyMatch(text -> text.contains(":role/"))));
  }

  /**
   * Returns whether a setter, behind the name of a part if it is one of that, takes a profile of
   * instances.
   */
  public static boolean takesProfile(String setter) {
    return PROFILE.matcher(setter).matches();
  }

  /** Returns the setter of something in a request that can name a role among other things. */
  static Optional<String> carrier(String request, RequestUses requests) {
    return requests.setter(
        request,
        (name, given) -> CARRIERS.contains(name) && !isOther(name, given, request, requests));
  }

  /** Returns whether the names of attributes tell that none of them is a role. */
  private static boolean isOther(
      String setter, RequestUse.Setter given, String request, RequestUses requests) {
    Set<String> names =
        switch (setter) {
          case "attributes" -> given.varies() ? Set.of() : given.constants();
          case "attributeValue" -> requests.constants(request, "attributeName"::equals);
          default -> Set.of();
        };
    return !names.isEmpty() && names.stream().noneMatch(name -> name.contains("Role"));
  }
}
