package dev.carillon.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.policy.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CompactDocumentTest {

  /** IAM takes none of these, but who reads one and writes it gets the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{'Effect':'Allow','Action':[],'Resource':'*'}]",
        "[{'Effect':'Allow','NotAction':[],'NotResource':[]}]",
        "[{'Effect':'Deny','Action':['s3:GetObject','s3:PutObject'],'Resource':[]}]",
        "[{'Effect':'Allow','Action':'s3:*','Resource':'*','Condition':{'Bool':{'aws:x':[]}}}]",
        "[{'Effect':'Allow','Action':[],'Resource':[]},{'Effect':'Deny','Action':[],'Resource':[]}]"
      })
  void whatIsEmptyStaysSo(String statements) {
    String json =
        "{'Version':'2012-10-17','Statement':%s}".formatted(statements).replace('\'', '"');
    assertEquals(json, Policy.fromJson(json).toJson());
  }
}
