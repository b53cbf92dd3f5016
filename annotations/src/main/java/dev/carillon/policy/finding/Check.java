package dev.carillon.policy.finding;

/**
 * The policy checks that IAM Access Analyzer documents and that Carillon makes too, under AWS's
 * issue codes, and at the end what Carillon makes besides. {@code docs/findings.md} of this module
 * says why the others are left out.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html">
 *     IAM policy validation check reference</a>
 */
public enum Check {
  ARN_ACCOUNT_NOT_ALLOWED(Severity.ERROR, "ARN account not allowed"),
  ARN_REGION_NOT_ALLOWED(Severity.ERROR, "ARN Region not allowed"),
  DATA_TYPE_MISMATCH(Severity.ERROR, "Data type mismatch"),
  DUPLICATE_KEYS_WITH_DIFFERENT_CASE(Severity.ERROR, "Duplicate keys with different case"),
  INVALID_ACTION(Severity.ERROR, "Invalid action"),
  INVALID_ARN_ACCOUNT(Severity.ERROR, "Invalid ARN account"),
  INVALID_ARN_PREFIX(Severity.ERROR, "Invalid ARN prefix"),
  INVALID_ARN_REGION(Severity.ERROR, "Invalid ARN Region"),
  INVALID_ARN_RESOURCE(Severity.ERROR, "Invalid ARN resource"),
  INVALID_ARN_SERVICE_CASE(Severity.ERROR, "Invalid ARN service case"),
  INVALID_CONDITION_DATA_TYPE(Severity.ERROR, "Invalid condition data type"),
  INVALID_CONDITION_KEY_FORMAT(Severity.ERROR, "Invalid condition key format"),
  INVALID_CONDITION_MULTIPLE_BOOLEAN(Severity.ERROR, "Invalid condition multiple Boolean"),
  INVALID_CONDITION_OPERATOR(Severity.ERROR, "Invalid condition operator"),
  INVALID_EFFECT(Severity.ERROR, "Invalid effect"),
  INVALID_GLOBAL_CONDITION_KEY(Severity.ERROR, "Invalid global condition key"),
  INVALID_PARTITION(Severity.ERROR, "Invalid partition"),
  INVALID_POLICY_ELEMENT(Severity.ERROR, "Invalid policy element"),
  INVALID_PRINCIPAL_FORMAT(Severity.ERROR, "Invalid principal format"),
  INVALID_PRINCIPAL_KEY(Severity.ERROR, "Invalid principal key"),
  INVALID_REGION(Severity.ERROR, "Invalid Region"),
  INVALID_SERVICE(Severity.ERROR, "Invalid service"),
  INVALID_SERVICE_CONDITION_KEY(Severity.ERROR, "Invalid service condition key"),
  INVALID_SERVICE_IN_ACTION(Severity.ERROR, "Invalid service in action"),
  INVALID_VARIABLE_FOR_OPERATOR(Severity.ERROR, "Invalid variable for operator"),
  INVALID_VERSION(Severity.ERROR, "Invalid version"),
  JSON_SYNTAX_ERROR(Severity.ERROR, "Json syntax error"),
  MISSING_ACTION(Severity.ERROR, "Missing action"),
  MISSING_ARN_FIELD(Severity.ERROR, "Missing ARN field"),
  MISSING_ARN_REGION(Severity.ERROR, "Missing ARN Region"),
  MISSING_EFFECT(Severity.ERROR, "Missing effect"),
  MISSING_PRINCIPAL(Severity.ERROR, "Missing principal"),
  MISSING_QUALIFIER(Severity.ERROR, "Missing qualifier"),
  MISSING_RESOURCE(Severity.ERROR, "Missing resource"),
  MISSING_STATEMENT(Severity.ERROR, "Missing statement"),
  NULL_WITH_IF_EXISTS(Severity.ERROR, "Null with if exists"),
  SCP_SYNTAX_ERROR_PRINCIPAL(Severity.ERROR, "SCP syntax error principal"),
  UNIQUE_SIDS_REQUIRED(Severity.ERROR, "Unique Sids required"),
  UNSUPPORTED_ACTION_IN_POLICY(Severity.ERROR, "Unsupported action in policy"),
  UNSUPPORTED_ELEMENT_COMBINATION(Severity.ERROR, "Unsupported element combination"),
  UNSUPPORTED_PRINCIPAL(Severity.ERROR, "Unsupported principal"),
  UNSUPPORTED_RESOURCE_ARN_IN_POLICY(Severity.ERROR, "Unsupported resource ARN in policy"),
  UNSUPPORTED_SID(Severity.ERROR, "Unsupported Sid"),
  UNSUPPORTED_WILDCARD_IN_PRINCIPAL(Severity.ERROR, "Unsupported wildcard in principal"),
  MISSING_BRACE_IN_VARIABLE(Severity.ERROR, "Missing brace in variable"),
  MISSING_QUOTE_IN_VARIABLE(Severity.ERROR, "Missing quote in variable"),
  UNSUPPORTED_SPACE_IN_VARIABLE(Severity.ERROR, "Unsupported space in variable"),
  EMPTY_VARIABLE(Severity.ERROR, "Empty variable"),
  VARIABLE_UNSUPPORTED_IN_ELEMENT(Severity.ERROR, "Variable unsupported in element"),
  VARIABLE_UNSUPPORTED_IN_VERSION(Severity.ERROR, "Variable unsupported in version"),
  PRIVATE_IP_ADDRESS(Severity.ERROR, "Private IP address"),
  PRIVATE_NOT_IP_ADDRESS(Severity.ERROR, "Private NotIpAddress"),
  POLICY_SIZE_EXCEEDS_SCP_QUOTA(Severity.ERROR, "Policy size exceeds SCP quota"),
  INVALID_SERVICE_PRINCIPAL_FORMAT(Severity.ERROR, "Invalid service principal format"),
  MISSING_TAG_KEY_IN_CONDITION(Severity.ERROR, "Missing tag key in condition"),
  INVALID_VPC_FORMAT(Severity.ERROR, "Invalid vpc format"),
  INVALID_VPCE_FORMAT(Severity.ERROR, "Invalid vpce format"),
  FEDERATED_PRINCIPAL_NOT_SUPPORTED(Severity.ERROR, "Federated principal not supported"),
  UNSUPPORTED_ACTION_FOR_CONDITION_KEY(Severity.ERROR, "Unsupported action for condition key"),
  UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL(
      Severity.ERROR, "Unsupported condition key for service principal"),
  ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL(
      Severity.ERROR, "Role trust policy syntax error notprincipal"),
  ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL(
      Severity.ERROR, "Role trust policy unsupported wildcard in principal"),
  ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE(
      Severity.ERROR, "Role trust policy syntax error resource"),
  MISSING_ACTION_FOR_CONDITION_KEY(Severity.ERROR, "Missing action for condition key"),
  INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY(
      Severity.ERROR, "Invalid federated principal syntax in role trust policy"),
  MISMATCHED_ACTION_FOR_PRINCIPAL(Severity.ERROR, "Mismatched action for principal"),
  MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY(
      Severity.ERROR, "Missing action for roles anywhere trust policy"),
  CREATE_SLR_WITH_NOT_RESOURCE(Severity.WARNING, "Create SLR with NotResource"),
  CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE(
      Severity.WARNING, "Create SLR with star in action and NotResource"),
  CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE(
      Severity.WARNING, "Create SLR with NotAction and NotResource"),
  CREATE_SLR_WITH_STAR_IN_RESOURCE(Severity.WARNING, "Create SLR with star in resource"),
  CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE(
      Severity.WARNING, "Create SLR with star in action and resource"),
  CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION(
      Severity.WARNING, "Create SLR with star in resource and NotAction"),
  DEPRECATED_GLOBAL_CONDITION_KEY(Severity.WARNING, "Deprecated global condition key"),
  INVALID_DATE_VALUE(Severity.WARNING, "Invalid date value"),
  INVALID_ROLE_REFERENCE(Severity.WARNING, "Invalid role reference"),
  INVALID_USER_REFERENCE(Severity.WARNING, "Invalid user reference"),
  MISSING_VERSION(Severity.WARNING, "Missing version"),
  UNIQUE_SIDS_RECOMMENDED(Severity.WARNING, "Unique Sids recommended"),
  WILDCARD_WITHOUT_LIKE_OPERATOR(Severity.WARNING, "Wildcard without like operator"),
  POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA(
      Severity.WARNING, "Policy size exceeds identity policy quota"),
  POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA(
      Severity.WARNING, "Policy size exceeds resource policy quota"),
  TYPE_MISMATCH(Severity.WARNING, "Type mismatch"),
  TYPE_MISMATCH_BOOLEAN(Severity.WARNING, "Type mismatch Boolean"),
  TYPE_MISMATCH_DATE(Severity.WARNING, "Type mismatch date"),
  TYPE_MISMATCH_IP_RANGE(Severity.WARNING, "Type mismatch IP range"),
  TYPE_MISMATCH_NUMBER(Severity.WARNING, "Type mismatch number"),
  TYPE_MISMATCH_STRING(Severity.WARNING, "Type mismatch string"),
  SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED(
      Severity.WARNING, "Specific github repo and branch recommended"),
  POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA(
      Severity.WARNING, "Policy size exceeds role trust policy quota"),
  ALLOW_WITH_NOT_PRINCIPAL(Severity.SECURITY_WARNING, "Allow with NotPrincipal"),
  FORALLVALUES_WITH_SINGLE_VALUED_KEY(
      Severity.SECURITY_WARNING, "ForAllValues with single valued key"),
  PASS_ROLE_WITH_NOT_RESOURCE(Severity.SECURITY_WARNING, "Pass role with NotResource"),
  PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE(
      Severity.SECURITY_WARNING, "Pass role with star in action and NotResource"),
  PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE(
      Severity.SECURITY_WARNING, "Pass role with NotAction and NotResource"),
  PASS_ROLE_WITH_STAR_IN_RESOURCE(Severity.SECURITY_WARNING, "Pass role with star in resource"),
  PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE(
      Severity.SECURITY_WARNING, "Pass role with star in action and resource"),
  PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION(
      Severity.SECURITY_WARNING, "Pass role with star in resource and NotAction"),
  MISSING_PAIRED_CONDITION_KEYS(Severity.SECURITY_WARNING, "Missing paired condition keys"),
  DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE(
      Severity.SECURITY_WARNING, "Deny with unsupported tag condition key for service"),
  DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE(
      Severity.SECURITY_WARNING, "Deny NotAction with unsupported tag condition key for service"),
  RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL(
      Severity.SECURITY_WARNING, "Restrict access to service principal"),
  MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL(
      Severity.SECURITY_WARNING, "Missing condition key for oidc principal"),
  MISSING_GITHUB_REPO_CONDITION_KEY(Severity.SECURITY_WARNING, "Missing github repo condition key"),
  EMPTY_ARRAY_ACTION(Severity.SUGGESTION, "Empty array action"),
  EMPTY_ARRAY_CONDITION(Severity.SUGGESTION, "Empty array condition"),
  EMPTY_ARRAY_CONDITION_FORALLVALUES(Severity.SUGGESTION, "Empty array condition ForAllValues"),
  EMPTY_ARRAY_CONDITION_FORANYVALUE(Severity.SUGGESTION, "Empty array condition ForAnyValue"),
  EMPTY_ARRAY_CONDITION_IFEXISTS(Severity.SUGGESTION, "Empty array condition IfExists"),
  EMPTY_ARRAY_PRINCIPAL(Severity.SUGGESTION, "Empty array principal"),
  EMPTY_ARRAY_RESOURCE(Severity.SUGGESTION, "Empty array resource"),
  EMPTY_OBJECT_CONDITION(Severity.SUGGESTION, "Empty object condition"),
  EMPTY_OBJECT_PRINCIPAL(Severity.SUGGESTION, "Empty object principal"),
  EMPTY_SID_VALUE(Severity.SUGGESTION, "Empty Sid value"),
  IMPROVE_IP_RANGE(Severity.SUGGESTION, "Improve IP range"),
  NULL_WITH_QUALIFIER(Severity.SUGGESTION, "Null with qualifier"),
  PRIVATE_IP_ADDRESS_SUBSET(Severity.SUGGESTION, "Private IP address subset"),
  PRIVATE_NOT_IP_ADDRESS_SUBSET(Severity.SUGGESTION, "Private NotIpAddress subset"),
  REDUNDANT_ACTION(Severity.SUGGESTION, "Redundant action"),
  REDUNDANT_CONDITION_VALUE_NUM(Severity.SUGGESTION, "Redundant condition value num"),
  REDUNDANT_RESOURCE(Severity.SUGGESTION, "Redundant resource"),
  REDUNDANT_STATEMENT(Severity.SUGGESTION, "Redundant statement"),
  WILDCARD_IN_SERVICE_NAME(Severity.SUGGESTION, "Wildcard in service name"),
  ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE(
      Severity.SUGGESTION, "Allow with unsupported tag condition key for service"),
  ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE(
      Severity.SUGGESTION, "Allow NotAction with unsupported tag condition key for service"),
  RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL(
      Severity.SUGGESTION, "Recommended condition key for service principal"),
  IRRELEVANT_CONDITION_KEY_IN_POLICY(Severity.SUGGESTION, "Irrelevant condition key in policy"),
  REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY(
      Severity.SUGGESTION, "Redundant principal in role trust policy"),
  CONFIRM_AUDIENCE_CLAIM_TYPE(Severity.SUGGESTION, "Confirm audience claim type"),
  POLICY_SIZE_EXCEEDS_RCP_QUOTA(Severity.ERROR, "Policy size exceeds RCP quota"),
  RCP_SYNTAX_ERROR_PRINCIPAL(Severity.ERROR, "RCP syntax error principal"),
  RCP_SYNTAX_ERROR_ALLOW(Severity.ERROR, "RCP syntax error allow"),
  RCP_SYNTAX_ERROR_NOTACTION(Severity.ERROR, "RCP syntax error NotAction"),
  RCP_SYNTAX_ERROR_ACTION(Severity.ERROR, "RCP syntax error action"),
  S3_PREFIX_IN_NEGATIVE_CONTEXT(Severity.SECURITY_WARNING, "S3 prefix in negative context"),
  DYNAMODB_ATTRIBUTES_WITHOUT_SELECT(
      Severity.SECURITY_WARNING, "DynamoDB attributes without select"),
  /** Carillon's own: AWS recommends it on its page about multivalued keys. */
  FORALLVALUES_WITHOUT_NULL_CHECK(
      Severity.SECURITY_WARNING, "ForAllValues without Null check", CheckPage.MULTIVALUED),
  /** Carillon's own: by the Service Authorization Reference the action takes no such resource. */
  ACTION_DOES_NOT_TAKE_RESOURCE(
      Severity.ERROR, "Action does not take resource", CheckPage.SERVICE_AUTHORIZATION),
  /** Carillon's own: everyone may use a resource or role, and no condition restricts who. */
  OPEN_TO_EVERYONE(Severity.SECURITY_WARNING, "Open to everyone", CheckPage.PRINCIPALS),
  /** Carillon's own: a role trusts tokens of any subject from a provider that many share. */
  MISSING_SUBJECT_FOR_OIDC_PRINCIPAL(
      Severity.SECURITY_WARNING, "Missing subject for oidc principal", CheckPage.OIDC),
  /** Carillon's own: a role trusts a SAML provider without any condition. */
  MISSING_CONDITION_KEY_FOR_SAML_PRINCIPAL(
      Severity.SECURITY_WARNING, "Missing condition key for SAML principal", CheckPage.SAML),
  /** Carillon's own: a third party that acts for others can be tricked into using the role. */
  MISSING_EXTERNAL_ID(Severity.SUGGESTION, "Missing external id", CheckPage.THIRD_PARTIES),
  /** Carillon's own: a role trusts EKS Pod Identity for a part of what that does with it. */
  MISSING_ACTION_FOR_POD_IDENTITY(
      Severity.ERROR, "Missing action for pod identity", CheckPage.PODS),
  /** Carillon's own: a value that a key never has, such as an account of 11 digits. */
  INVALID_VALUE_FOR_CONDITION_KEY(
      Severity.ERROR, "Invalid value for condition key", CheckPage.GLOBAL_KEYS),
  /** Carillon's own: a service principal that does not exist and is near a known one. */
  UNKNOWN_SERVICE_PRINCIPAL(Severity.WARNING, "Unknown service principal", CheckPage.PRINCIPALS),
  /** Carillon's own: a denial exempts a principal and not its account, and so has no exemption. */
  NOT_PRINCIPAL_WITHOUT_ACCOUNT(
      Severity.WARNING, "NotPrincipal without account", CheckPage.NOT_PRINCIPAL),
  /** Carillon's own: conditions of a statement that never hold together. */
  CONDITIONS_EXCLUDE_EACH_OTHER(
      Severity.WARNING, "Conditions exclude each other", CheckPage.CONDITION_LOGIC),
  /** Carillon's own: another statement always denies what this one allows. */
  ALLOW_COVERED_BY_DENY(Severity.WARNING, "Allow covered by deny", CheckPage.EVALUATION),
  /** Carillon's own: a statement that applies to no request. */
  STATEMENT_NEVER_APPLIES(Severity.WARNING, "Statement never applies", CheckPage.OPERATORS),
  /** Carillon's own: a condition that always holds where the others do, or for all but services. */
  CONDITION_WITHOUT_EFFECT(Severity.WARNING, "Condition without effect", CheckPage.OPERATORS),
  /** Carillon's own: a character that is not seen, or looks like another one. */
  HIDDEN_CHARACTER(Severity.WARNING, "Hidden character", CheckPage.OPERATORS),
  /** Carillon's own: a character that IAM takes in no policy of an identity or a role. */
  UNSUPPORTED_CHARACTER(Severity.WARNING, "Unsupported character", CheckPage.CREATE_POLICY),
  /** Carillon's own: a denial of others that also reaches AWS's own or all global services. */
  MISSING_EXEMPTION_FOR_SERVICES(
      Severity.WARNING, "Missing exemption for services", CheckPage.RCP_EXAMPLES),
  /** Carillon's own: a denial of everybody but some that anonymous requests pass. */
  ANONYMOUS_REQUESTS_NOT_DENIED(
      Severity.SECURITY_WARNING, "Anonymous requests not denied", CheckPage.GLOBAL_KEYS),
  /** Carillon's own: a pattern of ids that AWS gives out, such as those of accounts. */
  WILDCARD_IN_SENSITIVE_KEY(
      Severity.SECURITY_WARNING, "Wildcard in sensitive key", CheckPage.GLOBAL_KEYS),
  /** Carillon's own: a condition on TLS or the second factor the wrong way round. */
  INVERTED_CONDITION(Severity.SECURITY_WARNING, "Inverted condition", CheckPage.GLOBAL_KEYS),
  /** Carillon's own: a multi-factor condition that also holds where the key is missing. */
  MFA_CONDITION_PASSES_WITHOUT_KEY(
      Severity.SECURITY_WARNING, "MFA condition passes without key", CheckPage.GLOBAL_KEYS, true),
  /** Carillon's own: everything is allowed on everything. */
  ADMINISTRATIVE_ACCESS(
      Severity.SECURITY_WARNING, "Administrative access", CheckPage.BEST_PRACTICES, true),
  /** Carillon's own: whoever has the policy can get more than it says. */
  PRIVILEGE_ESCALATION(
      Severity.SECURITY_WARNING, "Privilege escalation", CheckPage.BEST_PRACTICES, true),
  /** Carillon's own: permissions on any resource can be changed. */
  RESOURCE_EXPOSURE(Severity.WARNING, "Resource exposure", CheckPage.BEST_PRACTICES, true),
  /** Carillon's own: data of any resource can be read. */
  DATA_EXFILTRATION(Severity.WARNING, "Data exfiltration", CheckPage.BEST_PRACTICES, true),
  /** Carillon's own: credentials of others can be obtained. */
  CREDENTIALS_EXPOSURE(Severity.WARNING, "Credentials exposure", CheckPage.BEST_PRACTICES, true),
  /** Carillon's own: all actions of a service are allowed on all resources. */
  SERVICE_WILDCARD(Severity.WARNING, "Service wildcard", CheckPage.BEST_PRACTICES, true),
  /** Carillon's own: a star for the resource although each action takes ARNs. */
  NEEDLESS_RESOURCE_WILDCARD(
      Severity.SUGGESTION, "Needless resource wildcard", CheckPage.BEST_PRACTICES, true),
  /** Carillon's own: no source lists the actions that actions depend on. */
  UNKNOWN_DEPENDENT_ACTIONS(
      Severity.SUGGESTION, "Unknown dependent actions", CheckPage.SERVICE_AUTHORIZATION, true),
  /** Carillon's own: an action of a service that AWS has ended. */
  RETIRED_SERVICE(
      Severity.SUGGESTION, "Retired service", "general/latest/gr/lifecycle-doc-history.html");

  private final Severity severity;
  private final String title;
  private final String page;
  private final boolean risk;

  Check(Severity severity, String title) {
    this(severity, title, "IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html");
  }

  Check(Severity severity, String title, String page) {
    this(severity, title, page, false);
  }

  Check(Severity severity, String title, String page, boolean risk) {
    this.risk = risk;
    this.severity = severity;
    this.title = title;
    this.page = page;
  }

  /**
   * Returns the severity of the check's findings, unless a finding has another one: {@link
   * Finding#severity()}.
   */
  public Severity severity() {
    return severity;
  }

  /** Returns the name of the check, AWS's where AWS makes it: {@code "Invalid action"}. */
  public String title() {
    return title;
  }

  /**
   * Returns whether the check says what a policy makes possible, not what is wrong with it. The
   * command line makes these checks unless told otherwise; elsewhere they are made only on request.
   */
  public boolean isRisk() {
    return risk;
  }

  /** Returns the address of AWS's page that the check is based on. */
  public String page() {
    return "https://docs.aws.amazon.com/" + page;
  }
}
