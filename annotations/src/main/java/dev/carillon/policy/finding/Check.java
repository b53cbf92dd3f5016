package dev.carillon.policy.finding;

/**
 * The policy checks that IAM Access Analyzer documents and that Carillon makes too, under AWS's
 * issue codes. {@code docs/findings.md} of this module tells which rule makes each, and why the
 * others are left out.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html">
 *     IAM policy validation check reference</a>
 */
public enum Check {
  /** ARN account not allowed. */
  ARN_ACCOUNT_NOT_ALLOWED(Severity.ERROR, "ARN account not allowed"),
  /** ARN Region not allowed. */
  ARN_REGION_NOT_ALLOWED(Severity.ERROR, "ARN Region not allowed"),
  /** Data type mismatch. */
  DATA_TYPE_MISMATCH(Severity.ERROR, "Data type mismatch"),
  /** Duplicate keys with different case. */
  DUPLICATE_KEYS_WITH_DIFFERENT_CASE(Severity.ERROR, "Duplicate keys with different case"),
  /** Invalid action. */
  INVALID_ACTION(Severity.ERROR, "Invalid action"),
  /** Invalid ARN account. */
  INVALID_ARN_ACCOUNT(Severity.ERROR, "Invalid ARN account"),
  /** Invalid ARN prefix. */
  INVALID_ARN_PREFIX(Severity.ERROR, "Invalid ARN prefix"),
  /** Invalid ARN Region. */
  INVALID_ARN_REGION(Severity.ERROR, "Invalid ARN Region"),
  /** Invalid ARN resource. */
  INVALID_ARN_RESOURCE(Severity.ERROR, "Invalid ARN resource"),
  /** Invalid ARN service case. */
  INVALID_ARN_SERVICE_CASE(Severity.ERROR, "Invalid ARN service case"),
  /** Invalid condition data type. */
  INVALID_CONDITION_DATA_TYPE(Severity.ERROR, "Invalid condition data type"),
  /** Invalid condition key format. */
  INVALID_CONDITION_KEY_FORMAT(Severity.ERROR, "Invalid condition key format"),
  /** Invalid condition multiple Boolean. */
  INVALID_CONDITION_MULTIPLE_BOOLEAN(Severity.ERROR, "Invalid condition multiple Boolean"),
  /** Invalid condition operator. */
  INVALID_CONDITION_OPERATOR(Severity.ERROR, "Invalid condition operator"),
  /** Invalid effect. */
  INVALID_EFFECT(Severity.ERROR, "Invalid effect"),
  /** Invalid global condition key. */
  INVALID_GLOBAL_CONDITION_KEY(Severity.ERROR, "Invalid global condition key"),
  /** Invalid partition. */
  INVALID_PARTITION(Severity.ERROR, "Invalid partition"),
  /** Invalid policy element. */
  INVALID_POLICY_ELEMENT(Severity.ERROR, "Invalid policy element"),
  /** Invalid principal format. */
  INVALID_PRINCIPAL_FORMAT(Severity.ERROR, "Invalid principal format"),
  /** Invalid principal key. */
  INVALID_PRINCIPAL_KEY(Severity.ERROR, "Invalid principal key"),
  /** Invalid Region. */
  INVALID_REGION(Severity.ERROR, "Invalid Region"),
  /** Invalid service. */
  INVALID_SERVICE(Severity.ERROR, "Invalid service"),
  /** Invalid service condition key. */
  INVALID_SERVICE_CONDITION_KEY(Severity.ERROR, "Invalid service condition key"),
  /** Invalid service in action. */
  INVALID_SERVICE_IN_ACTION(Severity.ERROR, "Invalid service in action"),
  /** Invalid variable for operator. */
  INVALID_VARIABLE_FOR_OPERATOR(Severity.ERROR, "Invalid variable for operator"),
  /** Invalid version. */
  INVALID_VERSION(Severity.ERROR, "Invalid version"),
  /** Json syntax error. */
  JSON_SYNTAX_ERROR(Severity.ERROR, "Json syntax error"),
  /** Missing action. */
  MISSING_ACTION(Severity.ERROR, "Missing action"),
  /** Missing ARN field. */
  MISSING_ARN_FIELD(Severity.ERROR, "Missing ARN field"),
  /** Missing ARN Region. */
  MISSING_ARN_REGION(Severity.ERROR, "Missing ARN Region"),
  /** Missing effect. */
  MISSING_EFFECT(Severity.ERROR, "Missing effect"),
  /** Missing principal. */
  MISSING_PRINCIPAL(Severity.ERROR, "Missing principal"),
  /** Missing qualifier. */
  MISSING_QUALIFIER(Severity.ERROR, "Missing qualifier"),
  /** Missing resource. */
  MISSING_RESOURCE(Severity.ERROR, "Missing resource"),
  /** Missing statement. */
  MISSING_STATEMENT(Severity.ERROR, "Missing statement"),
  /** Null with if exists. */
  NULL_WITH_IF_EXISTS(Severity.ERROR, "Null with if exists"),
  /** SCP syntax error action wildcard. */
  SCP_SYNTAX_ERROR_ACTION_WILDCARD(Severity.ERROR, "SCP syntax error action wildcard"),
  /** SCP syntax error principal. */
  SCP_SYNTAX_ERROR_PRINCIPAL(Severity.ERROR, "SCP syntax error principal"),
  /** Unique Sids required. */
  UNIQUE_SIDS_REQUIRED(Severity.ERROR, "Unique Sids required"),
  /** Unsupported action in policy. */
  UNSUPPORTED_ACTION_IN_POLICY(Severity.ERROR, "Unsupported action in policy"),
  /** Unsupported element combination. */
  UNSUPPORTED_ELEMENT_COMBINATION(Severity.ERROR, "Unsupported element combination"),
  /** Unsupported principal. */
  UNSUPPORTED_PRINCIPAL(Severity.ERROR, "Unsupported principal"),
  /** Unsupported resource ARN in policy. */
  UNSUPPORTED_RESOURCE_ARN_IN_POLICY(Severity.ERROR, "Unsupported resource ARN in policy"),
  /** Unsupported Sid. */
  UNSUPPORTED_SID(Severity.ERROR, "Unsupported Sid"),
  /** Unsupported wildcard in principal. */
  UNSUPPORTED_WILDCARD_IN_PRINCIPAL(Severity.ERROR, "Unsupported wildcard in principal"),
  /** Missing brace in variable. */
  MISSING_BRACE_IN_VARIABLE(Severity.ERROR, "Missing brace in variable"),
  /** Missing quote in variable. */
  MISSING_QUOTE_IN_VARIABLE(Severity.ERROR, "Missing quote in variable"),
  /** Unsupported space in variable. */
  UNSUPPORTED_SPACE_IN_VARIABLE(Severity.ERROR, "Unsupported space in variable"),
  /** Empty variable. */
  EMPTY_VARIABLE(Severity.ERROR, "Empty variable"),
  /** Variable unsupported in element. */
  VARIABLE_UNSUPPORTED_IN_ELEMENT(Severity.ERROR, "Variable unsupported in element"),
  /** Variable unsupported in version. */
  VARIABLE_UNSUPPORTED_IN_VERSION(Severity.ERROR, "Variable unsupported in version"),
  /** Private IP address. */
  PRIVATE_IP_ADDRESS(Severity.ERROR, "Private IP address"),
  /** Private NotIpAddress. */
  PRIVATE_NOT_IP_ADDRESS(Severity.ERROR, "Private NotIpAddress"),
  /** Policy size exceeds SCP quota. */
  POLICY_SIZE_EXCEEDS_SCP_QUOTA(Severity.ERROR, "Policy size exceeds SCP quota"),
  /** Invalid service principal format. */
  INVALID_SERVICE_PRINCIPAL_FORMAT(Severity.ERROR, "Invalid service principal format"),
  /** Missing tag key in condition. */
  MISSING_TAG_KEY_IN_CONDITION(Severity.ERROR, "Missing tag key in condition"),
  /** Invalid vpc format. */
  INVALID_VPC_FORMAT(Severity.ERROR, "Invalid vpc format"),
  /** Invalid vpce format. */
  INVALID_VPCE_FORMAT(Severity.ERROR, "Invalid vpce format"),
  /** Federated principal not supported. */
  FEDERATED_PRINCIPAL_NOT_SUPPORTED(Severity.ERROR, "Federated principal not supported"),
  /** Unsupported action for condition key. */
  UNSUPPORTED_ACTION_FOR_CONDITION_KEY(Severity.ERROR, "Unsupported action for condition key"),
  /** Unsupported condition key for service principal. */
  UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL(
      Severity.ERROR, "Unsupported condition key for service principal"),
  /** Role trust policy syntax error notprincipal. */
  ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL(
      Severity.ERROR, "Role trust policy syntax error notprincipal"),
  /** Role trust policy unsupported wildcard in principal. */
  ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL(
      Severity.ERROR, "Role trust policy unsupported wildcard in principal"),
  /** Role trust policy syntax error resource. */
  ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE(
      Severity.ERROR, "Role trust policy syntax error resource"),
  /** Missing action for condition key. */
  MISSING_ACTION_FOR_CONDITION_KEY(Severity.ERROR, "Missing action for condition key"),
  /** Invalid federated principal syntax in role trust policy. */
  INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY(
      Severity.ERROR, "Invalid federated principal syntax in role trust policy"),
  /** Mismatched action for principal. */
  MISMATCHED_ACTION_FOR_PRINCIPAL(Severity.ERROR, "Mismatched action for principal"),
  /** Missing action for roles anywhere trust policy. */
  MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY(
      Severity.ERROR, "Missing action for roles anywhere trust policy"),
  /** Create SLR with NotResource. */
  CREATE_SLR_WITH_NOT_RESOURCE(Severity.WARNING, "Create SLR with NotResource"),
  /** Create SLR with star in action and NotResource. */
  CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE(
      Severity.WARNING, "Create SLR with star in action and NotResource"),
  /** Create SLR with NotAction and NotResource. */
  CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE(
      Severity.WARNING, "Create SLR with NotAction and NotResource"),
  /** Create SLR with star in resource. */
  CREATE_SLR_WITH_STAR_IN_RESOURCE(Severity.WARNING, "Create SLR with star in resource"),
  /** Create SLR with star in action and resource. */
  CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE(
      Severity.WARNING, "Create SLR with star in action and resource"),
  /** Create SLR with star in resource and NotAction. */
  CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION(
      Severity.WARNING, "Create SLR with star in resource and NotAction"),
  /** Deprecated global condition key. */
  DEPRECATED_GLOBAL_CONDITION_KEY(Severity.WARNING, "Deprecated global condition key"),
  /** Invalid date value. */
  INVALID_DATE_VALUE(Severity.WARNING, "Invalid date value"),
  /** Invalid role reference. */
  INVALID_ROLE_REFERENCE(Severity.WARNING, "Invalid role reference"),
  /** Invalid user reference. */
  INVALID_USER_REFERENCE(Severity.WARNING, "Invalid user reference"),
  /** Missing version. */
  MISSING_VERSION(Severity.WARNING, "Missing version"),
  /** Unique Sids recommended. */
  UNIQUE_SIDS_RECOMMENDED(Severity.WARNING, "Unique Sids recommended"),
  /** Wildcard without like operator. */
  WILDCARD_WITHOUT_LIKE_OPERATOR(Severity.WARNING, "Wildcard without like operator"),
  /** Policy size exceeds identity policy quota. */
  POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA(
      Severity.WARNING, "Policy size exceeds identity policy quota"),
  /** Policy size exceeds resource policy quota. */
  POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA(
      Severity.WARNING, "Policy size exceeds resource policy quota"),
  /** Type mismatch. */
  TYPE_MISMATCH(Severity.WARNING, "Type mismatch"),
  /** Type mismatch Boolean. */
  TYPE_MISMATCH_BOOLEAN(Severity.WARNING, "Type mismatch Boolean"),
  /** Type mismatch date. */
  TYPE_MISMATCH_DATE(Severity.WARNING, "Type mismatch date"),
  /** Type mismatch IP range. */
  TYPE_MISMATCH_IP_RANGE(Severity.WARNING, "Type mismatch IP range"),
  /** Type mismatch number. */
  TYPE_MISMATCH_NUMBER(Severity.WARNING, "Type mismatch number"),
  /** Type mismatch string. */
  TYPE_MISMATCH_STRING(Severity.WARNING, "Type mismatch string"),
  /** Specific github repo and branch recommended. */
  SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED(
      Severity.WARNING, "Specific github repo and branch recommended"),
  /** Policy size exceeds role trust policy quota. */
  POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA(
      Severity.WARNING, "Policy size exceeds role trust policy quota"),
  /** Allow with NotPrincipal. */
  ALLOW_WITH_NOT_PRINCIPAL(Severity.SECURITY_WARNING, "Allow with NotPrincipal"),
  /** ForAllValues with single valued key. */
  FORALLVALUES_WITH_SINGLE_VALUED_KEY(
      Severity.SECURITY_WARNING, "ForAllValues with single valued key"),
  /** Pass role with NotResource. */
  PASS_ROLE_WITH_NOT_RESOURCE(Severity.SECURITY_WARNING, "Pass role with NotResource"),
  /** Pass role with star in action and NotResource. */
  PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE(
      Severity.SECURITY_WARNING, "Pass role with star in action and NotResource"),
  /** Pass role with NotAction and NotResource. */
  PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE(
      Severity.SECURITY_WARNING, "Pass role with NotAction and NotResource"),
  /** Pass role with star in resource. */
  PASS_ROLE_WITH_STAR_IN_RESOURCE(Severity.SECURITY_WARNING, "Pass role with star in resource"),
  /** Pass role with star in action and resource. */
  PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE(
      Severity.SECURITY_WARNING, "Pass role with star in action and resource"),
  /** Pass role with star in resource and NotAction. */
  PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION(
      Severity.SECURITY_WARNING, "Pass role with star in resource and NotAction"),
  /** Missing paired condition keys. */
  MISSING_PAIRED_CONDITION_KEYS(Severity.SECURITY_WARNING, "Missing paired condition keys"),
  /** Deny with unsupported tag condition key for service. */
  DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE(
      Severity.SECURITY_WARNING, "Deny with unsupported tag condition key for service"),
  /** Deny NotAction with unsupported tag condition key for service. */
  DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE(
      Severity.SECURITY_WARNING, "Deny NotAction with unsupported tag condition key for service"),
  /** Restrict access to service principal. */
  RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL(
      Severity.SECURITY_WARNING, "Restrict access to service principal"),
  /** Missing condition key for oidc principal. */
  MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL(
      Severity.SECURITY_WARNING, "Missing condition key for oidc principal"),
  /** Missing github repo condition key. */
  MISSING_GITHUB_REPO_CONDITION_KEY(Severity.SECURITY_WARNING, "Missing github repo condition key"),
  /** Empty array action. */
  EMPTY_ARRAY_ACTION(Severity.SUGGESTION, "Empty array action"),
  /** Empty array condition. */
  EMPTY_ARRAY_CONDITION(Severity.SUGGESTION, "Empty array condition"),
  /** Empty array condition ForAllValues. */
  EMPTY_ARRAY_CONDITION_FORALLVALUES(Severity.SUGGESTION, "Empty array condition ForAllValues"),
  /** Empty array condition ForAnyValue. */
  EMPTY_ARRAY_CONDITION_FORANYVALUE(Severity.SUGGESTION, "Empty array condition ForAnyValue"),
  /** Empty array condition IfExists. */
  EMPTY_ARRAY_CONDITION_IFEXISTS(Severity.SUGGESTION, "Empty array condition IfExists"),
  /** Empty array principal. */
  EMPTY_ARRAY_PRINCIPAL(Severity.SUGGESTION, "Empty array principal"),
  /** Empty array resource. */
  EMPTY_ARRAY_RESOURCE(Severity.SUGGESTION, "Empty array resource"),
  /** Empty object condition. */
  EMPTY_OBJECT_CONDITION(Severity.SUGGESTION, "Empty object condition"),
  /** Empty object principal. */
  EMPTY_OBJECT_PRINCIPAL(Severity.SUGGESTION, "Empty object principal"),
  /** Empty Sid value. */
  EMPTY_SID_VALUE(Severity.SUGGESTION, "Empty Sid value"),
  /** Improve IP range. */
  IMPROVE_IP_RANGE(Severity.SUGGESTION, "Improve IP range"),
  /** Null with qualifier. */
  NULL_WITH_QUALIFIER(Severity.SUGGESTION, "Null with qualifier"),
  /** Private IP address subset. */
  PRIVATE_IP_ADDRESS_SUBSET(Severity.SUGGESTION, "Private IP address subset"),
  /** Private NotIpAddress subset. */
  PRIVATE_NOT_IP_ADDRESS_SUBSET(Severity.SUGGESTION, "Private NotIpAddress subset"),
  /** Redundant action. */
  REDUNDANT_ACTION(Severity.SUGGESTION, "Redundant action"),
  /** Redundant condition value num. */
  REDUNDANT_CONDITION_VALUE_NUM(Severity.SUGGESTION, "Redundant condition value num"),
  /** Redundant resource. */
  REDUNDANT_RESOURCE(Severity.SUGGESTION, "Redundant resource"),
  /** Redundant statement. */
  REDUNDANT_STATEMENT(Severity.SUGGESTION, "Redundant statement"),
  /** Wildcard in service name. */
  WILDCARD_IN_SERVICE_NAME(Severity.SUGGESTION, "Wildcard in service name"),
  /** Allow with unsupported tag condition key for service. */
  ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE(
      Severity.SUGGESTION, "Allow with unsupported tag condition key for service"),
  /** Allow NotAction with unsupported tag condition key for service. */
  ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE(
      Severity.SUGGESTION, "Allow NotAction with unsupported tag condition key for service"),
  /** Recommended condition key for service principal. */
  RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL(
      Severity.SUGGESTION, "Recommended condition key for service principal"),
  /** Irrelevant condition key in policy. */
  IRRELEVANT_CONDITION_KEY_IN_POLICY(Severity.SUGGESTION, "Irrelevant condition key in policy"),
  /** Redundant principal in role trust policy. */
  REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY(
      Severity.SUGGESTION, "Redundant principal in role trust policy"),
  /** Confirm audience claim type. */
  CONFIRM_AUDIENCE_CLAIM_TYPE(Severity.SUGGESTION, "Confirm audience claim type");

  private final Severity severity;
  private final String title;

  Check(Severity severity, String title) {
    this.severity = severity;
    this.title = title;
  }

  /** Returns how much a finding of the check matters. */
  public Severity severity() {
    return severity;
  }

  /** Returns the name that AWS's reference gives the check: {@code "Invalid action"}. */
  public String title() {
    return title;
  }
}
