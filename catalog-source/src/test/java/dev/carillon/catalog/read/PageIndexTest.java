package dev.carillon.catalog.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.ProblemsException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AWS's list of pages, in the forms in which it is served and saved. */
class PageIndexTest {

  @Test
  void markdownNamesTheServiceBehindEachName() throws ProblemsException {
    assertEquals(
        Map.of(
            "iam", Set.of("list_iam"),
            "lex", Set.of("list_lex", "list_lex-v2"),
            "cassandra", Set.of("list_keyspaces")),
        read(
            """
            Each topic lists actions (see the [**Actions** table](#actions_table)).
            + [Actions table](#actions_table)
            + [AWS Identity and Access Management (IAM) (iam)](list_iam.md)
            + [Amazon Keyspaces (for Apache Cassandra) (cassandra)](./list_keyspaces.html)
            - [Amazon Lex (lex)](list_lex.md "list_lex.md")
            - [Amazon Lex, again (lex)](list_lex.md)
            - [Amazon Lex V2 (lex)](list_lex-v2.md "list_lex-v2.md")
            - [Understanding (a)](https://docs.aws.amazon.com/IAM/latest/UserGuide/x.html)
            """));
  }

  @Test
  void soDoesHtml() throws ProblemsException {
    assertEquals(
        Map.of("events", Set.of("list_eventbridge"), "sso", Set.of("list_iam-identity-center")),
        read(
            """
            <ul><li><a href="./list_eventbridge.html">Amazon EventBridge (events)</a></li>
            <li><a class="x" href="list_iam-identity-center.html" title="y">
              AWS IAM Identity Center (sso)
            </a></li></ul>
            """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Amazon SQS (sqs)](list_sqs.md#list_sqs-actions)",
        "[Amazon SQS (sqs)](/service-authorization/latest/reference/list_sqs.html)",
        "[Amazon SQS (sqs)](https://docs.aws.amazon.com/x/reference/list_sqs.html?icmpid=y \"SQS\")",
        "[Amazon SQS (`sqs`)](list_sqs.md)",
        "[`Amazon SQS` (sqs)](list_sqs.md)",
        "<a href=\"/x/reference/list_sqs.html#y\">Amazon SQS (sqs)</a>",
        "<a href=\"list_sqs.html\"><span>Amazon SQS</span> (<code class=\"code\">sqs</code>)</a>"
      })
  void linksHaveSeveralForms(String link) throws ProblemsException {
    assertEquals(Map.of("sqs", Set.of("list_sqs")), read(link));
  }

  @Test
  void beforeAugust2026NoServiceIsNamed() throws ProblemsException {
    assertEquals(
        Map.of(),
        read(
            """
            - [AWS Account Management](list_awsaccountmanagement.md)
            - [Amazon DynamoDB Accelerator (DAX)](list_amazondynamodbacceleratordax.md)
            <a href="./list_awsiam.html">AWS Identity and Access Management (IAM)</a>
            """));
  }

  private static Map<String, Set<String>> read(String text) throws ProblemsException {
    return PageIndex.read("index.md", text.getBytes(UTF_8));
  }
}
