package dev.carillon.policy.finding;

/** Pages of AWS that Carillon's own checks rest on. */
final class CheckPage {
  static final String CREATE_POLICY = "IAM/latest/APIReference/API_CreatePolicy.html";
  static final String BEST_PRACTICES = "IAM/latest/UserGuide/best-practices.html";
  static final String CONDITION_LOGIC =
      "IAM/latest/UserGuide/"
          + "reference_policies_condition-logic-multiple-context-keys-or-values.html";
  static final String EVALUATION = "IAM/latest/UserGuide/reference_policies_evaluation-logic.html";
  static final String GLOBAL_KEYS = "IAM/latest/UserGuide/reference_policies_condition-keys.html";
  static final String MULTIVALUED =
      "IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html";
  static final String NOT_PRINCIPAL =
      "IAM/latest/UserGuide/reference_policies_elements_notprincipal.html";
  static final String OIDC = "IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html";
  static final String OPERATORS =
      "IAM/latest/UserGuide/reference_policies_elements_condition_operators.html";
  static final String PODS = "eks/latest/userguide/pod-id-role.html";
  static final String PRINCIPALS =
      "IAM/latest/UserGuide/reference_policies_elements_principal.html";
  static final String RCP_EXAMPLES =
      "organizations/latest/userguide/orgs_manage_policies_rcps_examples.html";
  static final String SAML = "IAM/latest/UserGuide/id_roles_create_for-idp_saml.html";
  static final String SERVICE_AUTHORIZATION =
      "service-authorization/latest/reference/"
          + "reference_policies_actions-resources-contextkeys.html";
  static final String THIRD_PARTIES =
      "IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html";

  private CheckPage() {}
}
