package dev.carillon.internal.iam.principal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OidcProvidersTest {

  @ParameterizedTest
  @CsvSource({
    "token.actions.githubusercontent.com, true, false",
    "TOKEN.actions.githubusercontent.com/acme, true, false",
    "tokenXactions.githubusercontent.com, false, false",
    "gitlab.com, true, false",
    "gitlab.acme.example, false, false",
    "acme.scalr.io, true, false",
    "oidc.eks.eu-west-1.amazonaws.com/id/ABC, true, false",
    "oidc.eks.eu-west-1.amazonaws.com, false, false",
    "accounts.google.com, false, true",
    "Cognito-Identity.amazonaws.com, false, true",
    "idp.acme.example, false, false",
  })
  void tellsWhoElseGetsTokens(String host, boolean shared, boolean ofApps) {
    assertEquals(shared, OidcProviders.isShared(host), host);
    assertEquals(ofApps, OidcProviders.isOfApps(host), host);
  }

  @Test
  void knowsAccountsOfVendors() {
    assertEquals(Optional.of("Datadog"), VendorAccounts.owner("464622532012"));
    assertEquals(Optional.empty(), VendorAccounts.owner("111122223333"));
  }

  @ParameterizedTest
  @CsvSource({
    "tokens.actions.githubusercontent.com, token.actions.githubusercontent.com",
    "Token.Actions.githubusercontent.com, none",
    "gitlab.com, none",
    "graph.facebok.com, graph.facebook.com",
    "www.amazon.co, www.amazon.com",
  })
  void theProviderThatWasMeant(String host, String meant) {
    assertEquals(meant, OidcProviders.meant(host).orElse("none"));
  }
}
