package dev.carillon.policy.finding;

import static dev.carillon.policy.finding.Growth.OF_A_RESOURCE;
import static dev.carillon.policy.finding.LargeDocumentsTest.deny;
import static dev.carillon.policy.finding.LargeDocumentsTest.many;
import static dev.carillon.policy.finding.LargeDocumentsTest.numbered;
import static dev.carillon.policy.finding.LargeDocumentsTest.statement;
import static dev.carillon.policy.finding.LargeDocumentsTest.statements;

import java.io.IOException;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Many principals beside many conditions or actions take no more than both alone. */
@Tag("any-jdk")
final class LargePrincipalsTest {

  private static final int FEW = 400;

  private static final Map<String, IntFunction<String>> FAMILIES =
      Map.of(
          "accounts of vendors and conditions",
          n ->
              statement(
                  "\"Action\": \"sts:AssumeRole\", \"Principal\": {\"AWS\": ["
                      + numbered("arn:aws:iam::464622532012:role/r", n)
                      + "]}, \"Condition\": {\"StringLike\": {"
                      + many(n, i -> "\"aws:RequestTag/T" + i + "\": \"*\"")
                      + "}}"),
          "providers and claims",
          n ->
              statement(
                  "\"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {\"Federated\": ["
                      + many(n, i -> "\"p" + i + ".example.com\"")
                      + "]}, \"Condition\": {\"StringLike\": {"
                      + many(n, i -> "\"Q" + i + ".example.com:aud\": \"a\"")
                      + "}}"),
          "providers of one host, and values",
          n ->
              statement(
                  "\"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {\"Federated\": ["
                      + many(n, i -> oidc(i, "token.actions.githubusercontent.com"))
                      + "]}, \"Condition\": {\"StringLike\": {\"token.actions.githubusercontent.com:sub\":"
                      + " ["
                      + many(n, i -> "\"*\"")
                      + "]}}"),
          "providers of one host, and claims",
          n ->
              statement(
                  "\"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {\"Federated\": ["
                      + many(n, i -> oidc(i, "q.example.com"))
                      + "]}, \"Condition\": {\"StringLike\": {"
                      + many(n, i -> "\"q.example.com:c" + i + "\": \"*\"")
                      + "}}"),
          "providers of SAML and conditions",
          n ->
              statement(
                  "\"Action\": \"sts:AssumeRoleWithSAML\", \"Principal\": {\"Federated\": ["
                      + numbered("arn:aws:iam::111122223333:saml-provider/p", n)
                      + "]}, \"Condition\": {\"StringLike\": {"
                      + many(n, i -> "\"aws:RequestTag/T" + i + "\": \"*\"")
                      + "}}"),
          OF_A_RESOURCE + "who is left out of a denial",
          n ->
              statements(
                  deny(
                      "\"NotPrincipal\": {\"AWS\": ["
                          + many(n, i -> "\"arn:aws:iam::" + (100_000_000_000L + i) + ":role/r\"")
                          + "]}, \"Action\": \"s3:GetObject\", \"Resource\": \"*\"")),
          OF_A_RESOURCE + "services and what they act for",
          n ->
              statement(
                  "\"Principal\": {\"Service\": ["
                      + many(n, i -> "\"s3.amazonaws.com\"")
                      + "]}, \"Action\": \"s3:GetObject\", \"Resource\": \"*\", \"Condition\":"
                      + " {\"ArnLike\": {\"aws:SourceArn\": ["
                      + numbered("arn:aws:sns:us-east-1:111122223333:t", n)
                      + "]}}"),
          "providers and actions",
          n ->
              statement(
                  "\"Action\": ["
                      + many(n, i -> "\"sts:AssumeRole\"")
                      + "], \"Principal\": {\"Federated\": ["
                      + many(n, i -> "\"p" + i + ".example.com\"")
                      + "]}"));

  private static String oidc(int account, String host) {
    return "\"arn:aws:iam::%d:oidc-provider/%s\"".formatted(100_000_000_000L + account, host);
  }

  @TestFactory
  Stream<DynamicTest> fourTimesAsMuchTakesFourTimesAsMuch() throws IOException {
    return Growth.growth(FAMILIES, FEW, ReferenceJson.excerpts());
  }
}
