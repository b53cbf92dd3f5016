package dev.carillon.internal.iam.principal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdentityProviderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arn:aws:iam::111122223333:saml-provider/idp                    | false",
        "arn:aws:iam::111122223333:oidc-provider/accounts.google.com    | false",
        "arn:aws:iam::${Account}:oidc-provider/${Host}                  | false",
        "arn:aws:iam::${Account}:${Type}/acme                           | false",
        "${ProviderArn}                                                 | false",
        "accounts.google.com                                            | false",
        "Cognito-Identity.amazonaws.com                                 | false",
        "${Domain}.com                                                  | false",
        "arn:aws:iam::111122223333:saml-provider/*                      | false",
        "*                                                              | false",
        "arn:aws-cn:iam::111122223333:oidc-provider/oidc.eks.cn-north-1.amazonaws.com.cn/id/AB | false",
        "arn:aws-us-gov:iam::111122223333:oidc-provider/Idp.acme.com:8443/realms/a_b | false",
        "arn:${Partition}:iam::${Account}:saml-provider/${Name}         | false",
        "arn:aws:iam::${Account}:${Kind}-provider/acme                  | false",
        "arn:aws:iam::${Rest}                                           | false",
        "arn:aws:${Rest}                                                | false",
        "${Token[TOKEN.7]}:oidc-provider/acme                           | false",
        "https://${Host}                                                | true",
        "arn:aws:iam::${Account}:oidc-provider/https://${Host}          | true",
        "arn:aws:iam::${Account}:saml-provider/                         | true",
        "arn:aws:iam:eu-west-1:${Account}:saml-provider/idp             | true",
        "arn:aws:iam::1111:saml-provider/${Name}                        | true",
        "arn:aws:iam:::saml-provider/${Name}                            | true",
        "arn:aws:iam::${Account}:user/${Name}                           | true",
        "arn:aws:sts::${Account}:assumed-role/idp                       | true",
        "arn:aws:iam::111122223333:saml-provider/                       | true",
        "arn:aws:iam::111122223333:oidc-provider/https://idp.acme.com   | true",
        "arn:aws:iam::1111:saml-provider/idp                            | true",
        "arn:aws:iam::111122223333:role/host                            | true",
        "gitlab.com/acme                                                | true",
        "corp                                                           | true",
      })
  void whatNamesNoProviderIsTold(String text, boolean isMalformed) {
    assertEquals(isMalformed, new IdentityProvider(text).isMalformed(), text);
  }
}
