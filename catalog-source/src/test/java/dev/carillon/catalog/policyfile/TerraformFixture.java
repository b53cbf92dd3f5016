package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.BundledCatalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** A file with a configuration of Terraform, with apostrophes for quotation marks. */
abstract class TerraformFixture {

  static final String POLICY = "{'aws_iam_policy': {'p': {'policy': %s}}}";

  static final String OF_DATA = POLICY.formatted("'${data.aws_iam_policy_document.d.json}'");

  @TempDir private Path folder;

  /** Returns the findings, each with its place, but for what a star as a resource says. */
  final List<String> judged(String document) throws IOException, ProblemsException {
    return problems(document).stream()
        .map(one -> one.line() + ":" + one.column() + ' ' + one.id() + ' ' + one.path())
        .toList();
  }

  /** Returns what is written to accept each of the findings. */
  final List<String> accepted(String document) throws IOException, ProblemsException {
    return problems(document).stream().map(Problem::acceptedAs).toList();
  }

  private List<Problem> problems(String document) throws IOException, ProblemsException {
    Path file = Files.writeString(folder.resolve("cdk.tf.json"), document.replace('\'', '"'));
    JudgedFiles judged =
        new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
            .judge(List.of(file.toString()), JudgeSettings.ofAnyKind(""));
    assertEquals(List.of(), judged.problems());
    return judged.findings().stream()
        .filter(one -> !one.id().equals("NEEDLESS_RESOURCE_WILDCARD"))
        .toList();
  }
}
