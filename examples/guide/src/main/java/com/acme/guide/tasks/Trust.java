package com.acme.guide.tasks;

import dev.carillon.policy.Keys;
import dev.carillon.policy.Principal;
import dev.carillon.policy.TrustPolicy;
import dev.carillon.policy.TrustStatement;
import dev.carillon.policy.condition.StringKey;

/** Who may assume a role. */
final class Trust {

  private Trust() {}

  static TrustPolicy gitHub() {
    String provider = "token.actions.githubusercontent.com";
    return TrustPolicy.of(
        TrustStatement.assumeRoleWithWebIdentity(
                Principal.federated(IamResource.oidcProvider("123456789012", provider)))
            .when(
                Keys.webIdentity(provider, "aud").is("sts.amazonaws.com"),
                Keys.webIdentity(provider, "sub")
                    .is("repo:octo-org/octo-repo:ref:refs/heads/octo-branch")));
  }

  static TrustPolicy gitLab() {
    return TrustPolicy.of(
        TrustStatement.assumeRoleWithWebIdentity(
                Principal.federated(IamResource.oidcProvider("123456789012", "gitlab.com")))
            .when(
                Keys.webIdentity("gitlab.com", "sub")
                    .is("project_path:mygroup/myproject:ref_type:branch:ref:main")));
  }

  static TrustPolicy saml() {
    return TrustPolicy.of(
        TrustStatement.assumeRoleWithSaml(
                Principal.federated(IamResource.samlProvider("111122223333", "ExampleOrg")))
            .when(
                StringKey.of("saml:edupersonorgdn").is("ExampleOrg"),
                StringKey.of("saml:aud").is("https://signin.aws.amazon.com/saml")));
  }

  static TrustPolicy signedIn() {
    String pools = "cognito-identity.amazonaws.com";
    return TrustPolicy.of(
        TrustStatement.assumeRoleWithWebIdentity(Principal.federated(pools))
            .when(
                Keys.webIdentity(pools, "aud").is("us-east-1:12345678-abcd-abcd-abcd-123456790ab"),
                StringKey.multivalued(pools + ":amr").forAnyValue().like("authenticated")));
  }

  static TrustPolicy pods() {
    return TrustPolicy.of(
        TrustStatement.assumeRole(Principal.service("pods.eks.amazonaws.com"))
            .withTagSession()
            .withSid("AllowEksAuthToAssumeRoleForPodIdentity"));
  }

  static TrustPolicy serviceAccount() {
    String provider = "oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE";
    return TrustPolicy.of(
        TrustStatement.assumeRoleWithWebIdentity(
                Principal.federated(IamResource.oidcProvider("111122223333", provider)))
            .when(
                Keys.webIdentity(provider, "aud").is("sts.amazonaws.com"),
                Keys.webIdentity(provider, "sub")
                    .is("system:serviceaccount:default:my-service-account")));
  }

  static TrustPolicy vendor() {
    return TrustPolicy.of(
        TrustStatement.assumeRole(Principal.account("444455556666"))
            .when(Keys.EXTERNAL_ID.is("12345")));
  }
}
