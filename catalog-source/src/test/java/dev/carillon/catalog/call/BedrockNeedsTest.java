package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reranking and inline agents of Bedrock need besides, by AWS's pages about them. */
final class BedrockNeedsTest {

  @ParameterizedTest
  @CsvSource({
    "bedrock:RetrieveAndGenerate, input, bedrock:RetrieveAndGenerate",
    "bedrock:RetrieveAndGenerate, rerankingConfiguration,"
        + " bedrock:InvokeModel bedrock:Rerank bedrock:RetrieveAndGenerate",
    "bedrock:RetrieveAndGenerateStream, rerankingConfiguration,"
        + " bedrock:InvokeModel bedrock:Rerank bedrock:RetrieveAndGenerate",
    "bedrock:Retrieve, rerankingConfiguration, bedrock:Retrieve",
    "bedrock:InvokeInlineAgent, foundationModel, bedrock:InvokeInlineAgent",
  })
  void whoGeneratesHasToBeLetRankAgain(String operation, String setters, String needed) {
    assertEquals(needed, WrittenNeeds.needed(operation, WrittenUse.of(setters)));
  }

  @ParameterizedTest
  @CsvSource({
    "bedrock:RetrieveAndGenerate, input, bedrock:InvokeModel bedrock:Retrieve",
    "bedrock:RetrieveAndGenerate, rerankingConfiguration, bedrock:Retrieve",
    "bedrock:InvokeInlineAgent, foundationModel, bedrock:InvokeModel",
    "bedrock:InvokeInlineAgent, knowledgeBases, bedrock:Retrieve bedrock:RetrieveAndGenerate",
    "bedrock:InvokeInlineAgent, lambda guardrailConfiguration,"
        + " bedrock:ApplyGuardrail lambda:InvokeFunction",
    "bedrock:InvokeInlineAgent, s3BucketName, s3:GetObject",
    "bedrock:InvokeInlineAgent, sessionId, ''",
    "bedrock:InvokeAgent, sessionId, ''",
  })
  void whoHasAnInlineAgentMayHaveToBeLetDoWhatItDoes(
      String operation, String setters, String perhaps) {
    assertEquals(perhaps, LogDeliveriesTest.perhaps(operation, setters));
  }
}
