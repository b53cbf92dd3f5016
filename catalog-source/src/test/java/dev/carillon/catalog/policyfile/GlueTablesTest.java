package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of Glue with or without their database, in one statement or in two. */
final class GlueTablesTest {

  private static final String ARN = "arn:aws:glue:us-east-1:111122223333:";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GetTable   | table/orders/*                         |                            | true",
        "Get*       | table/orders/*                         |                            | true",
        "GetTable   | table/orders/* catalog                 |                            | true",
        "GetTable   | table/orders/* database/orders catalog |                            | false",
        "GetTable   | table/orders/*                         | GetTable database/* catalog | false",
        "GetTable   | table/orders/*                         | Get* database/* catalog    | false",
        "GetTable   | table/orders/*                         | GetDatabase database/* catalog | true",
        "GetTable   | ${Table}                               |                            | false",
        "GetDatabase | database/orders                       |                            | false"
      })
  void whatLacksTheDatabaseIsToldOf(
      String action, String resources, @Nullable String other, boolean told, @TempDir Path folder)
      throws IOException, ProblemsException {
    String more = "";
    if (other != null) {
      int end = other.indexOf(' ');
      more = ',' + statement(other.substring(0, end), other.substring(end + 1));
    }
    Path file =
        Files.writeString(
            folder.resolve("policy.json"),
            "{\"Version\":\"2012-10-17\",\"Statement\":["
                + statement(action, resources)
                + more
                + "]}");
    List<String> suggested =
        new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
            .judge(List.of(file.toString()), JudgeSettings.ofAnyKind("")).findings().stream()
                .filter(problem -> problem.severity() == Severity.SUGGESTION)
                .map(Problem::id)
                .filter("ACTION_DOES_NOT_TAKE_RESOURCE"::equals)
                .toList();
    assertEquals(told ? 1 : 0, suggested.size(), suggested.toString());
  }

  private static String statement(String action, String resources) {
    return "{\"Effect\":\"Allow\",\"Action\":\"glue:"
        + action
        + "\",\"Resource\":[\""
        + ARN
        + String.join("\",\"" + ARN, resources.split(" "))
        + "\"]}";
  }
}
