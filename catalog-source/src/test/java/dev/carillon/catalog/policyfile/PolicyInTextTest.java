package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is judged as each kind of policy that it can be. */
final class PolicyInTextTest {

  @Test
  void aPolicyWhoseStatementsHaveAMisspeltNameIsOne() {
    String policy = "{\"Version\": \"2012-10-17\", \"Statment\": [{\"Effect\": \"Allow\"}]}";
    assertTrue(read(policy).isPresent());
    assertFalse(read(policy.replace("2012", "2013")).isPresent());
  }

  @Test
  void theServicesOfVariablesAreNamed() {
    String policy =
        "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\":"
            + " [\"arn:aws:s3:::a/${iam:username}\", \"arn:aws:s3:::a/$(lambda:FunctionArn)\","
            + " \"arn:aws:s3:::a/{cognito-identity.amazonaws.com:sub}/${aws:userid}\"]}}";
    Set<String> named = new TreeSet<>();
    read(policy)
        .orElseThrow()
        .findings(
            Optional.empty(),
            services -> {
              named.addAll(services);
              return new Knowledge(List.of(), List.of(), false);
            });
    assertEquals(Set.of("s3", "iam", "lambda", "sts"), named);
  }

  /** So API Gateway answers: the text has a backslash in front of each of its quotation marks. */
  @Test
  void aPolicyThatIsEscapedTwiceIsFound() {
    String policy =
        "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Deny\", \"Principal\": \"*\","
            + " \"Action\": \"execute-api:Invoke\", \"Resource\": \"*\"}]}";
    String escaped = policy.replace("\"", "\\\"");
    String text = escaped.replace("\\", "\\\\").replace("\"", "\\\"");
    List<FoundPolicy> found =
        FilesJudge.inOther(JsonReader.read("{\"id\": \"a1\", \"policy\": \"" + text + "\"}"));
    assertEquals(List.of(PolicyKind.RESOURCE), found.stream().map(FoundPolicy::kind).toList());
  }

  /** The check of length, which tells it, has another name for each kind. */
  @ParameterizedTest
  @ValueSource(strings = {"", "\"Principal\": \"*\", "})
  void whatWasNotComparedIsToldWhateverTheKind(String principal) {
    assertFalse(messages(principal, 100).contains("too many parts"), "of a small one");
    assertTrue(messages(principal, 2500).contains("too many parts"));
  }

  private static String messages(String principal, int actions) {
    String list =
        IntStream.range(10_000, 10_000 + actions)
            .mapToObj(number -> "\"s3:*" + number + "?\"")
            .collect(Collectors.joining(", "));
    String policy =
        "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Deny\", "
            + principal
            + "\"Action\": ["
            + list
            + "], \"Resource\": \"*\"}]}";
    Knowledge nothing = new Knowledge(List.of(), List.of(), false);
    return read(policy).orElseThrow().findings(Optional.empty(), named -> nothing).stream()
        .map(Finding::message)
        .collect(Collectors.joining("\n"));
  }

  private static Optional<PolicyInText> read(String policy) {
    return PolicyInText.of(policy, Set.of(), () -> false);
  }
}
