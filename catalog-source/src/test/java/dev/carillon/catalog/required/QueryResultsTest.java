package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of queries of Athena, which are read where the code has them written. */
final class QueryResultsTest {

  private static final String SDK = "software/amazon/awssdk/services/athena/";

  private static final String READ = "athena.getQueryResults(b -> b.queryExecutionId(id));";

  @TempDir Path folder;

  @Test
  void theyAreReadWhereTheyAreWritten() {
    CalledActions called =
        called(
            "athena.startQueryExecution(b -> b.resultConfiguration(r ->"
                + " r.outputLocation(\"s3://acme-results/q/\")));"
                + READ);
    assertEquals(
        Set.of("arn:aws:s3:::acme-results/q/*"), Answers.resources(called, "s3:GetObject"));
    assertTrue(called.needed().contains("s3:GetObject"));
  }

  @Test
  void whereTheyAreIsNotAlwaysInSight() {
    CalledActions called =
        called("athena.startQueryExecution(b -> b.queryString(\"SELECT 1\"));" + READ);
    assertEquals(Set.of("athena:GetQueryResults", "athena:StartQueryExecution"), called.needed());
    assertTrue(called.perhaps().contains("s3:GetObject"));
    assertTrue(
        called.actions().stream()
            .anyMatch(
                action ->
                    action
                        .reasons()
                        .contains(
                            "AWS names it for athena:GetQueryResults, and the code does not show"
                                + " whether it is checked")));
  }

  private CalledActions called(String body) {
    Compiled.compile(
        folder,
        Map.of(
            SDK + "model/StartQueryExecutionRequest",
            """
            package software.amazon.awssdk.services.athena.model;
            public interface StartQueryExecutionRequest { interface Builder {
              Builder queryString(String text);
              Builder resultConfiguration(
                  java.util.function.Consumer<ResultConfiguration.Builder> part); } }
            """,
            SDK + "model/ResultConfiguration",
            """
            package software.amazon.awssdk.services.athena.model;
            public interface ResultConfiguration { interface Builder {
              Builder outputLocation(String text); } }
            """,
            SDK + "model/GetQueryResultsRequest",
            """
            package software.amazon.awssdk.services.athena.model;
            public interface GetQueryResultsRequest { interface Builder {
              Builder queryExecutionId(String id); } }
            """,
            SDK + "AthenaClient",
            """
            package software.amazon.awssdk.services.athena;
            import java.util.function.Consumer;
            import software.amazon.awssdk.services.athena.model.*;
            public interface AthenaClient {
              void startQueryExecution(Consumer<StartQueryExecutionRequest.Builder> request);
              void getQueryResults(Consumer<GetQueryResultsRequest.Builder> request);
            }
            """));
    return Compiled.source(
        folder,
        "Program",
        "package acme; class Program { void run("
            + "software.amazon.awssdk.services.athena.AthenaClient athena, String id) { "
            + body
            + " }}");
  }
}
