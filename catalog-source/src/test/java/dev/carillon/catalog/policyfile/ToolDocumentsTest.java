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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of Terraform and of the Serverless Framework may have no policy, as templates may. */
final class ToolDocumentsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plan.json | {'format_version':'1.2','planned_values':{'root_module':{}}} | right",
        "state.json | {'format_version':'1.0'} | right",
        "terraform.tfstate | {'version':4,'terraform_version':'1.9.0','resources':[]} | right",
        "cdk.tf.json | {'resource':{'aws_s3_bucket':{'b':{'bucket':'acme'}}}} | right",
        "other.json | {'resource':{'aws_s3_bucket':{'b':{'bucket':'acme'}}}} | MISSING_STATEMENT",
        "serverless.json | {'service':'a','provider':{'name':'aws'},'functions':{}} | right",
        "serverless.yml | {'service': 'a', 'provider': {'name': 'aws'}, 'functions': {}} | right",
        "other.json | {'service':'a','provider':'aws'} | MISSING_STATEMENT",
      })
  void aFileThatIsNamed(String name, String text, String expected)
      throws IOException, ProblemsException {
    Path file = Files.writeString(folder.resolve(name), text.replace('\'', '"'));
    JudgedFiles judged =
        new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
            .judge(List.of(file.toString()), JudgeSettings.ofAnyKind(""));
    assertEquals(List.of(), judged.problems());
    assertEquals(List.of(file), judged.judged());
    List<String> ids = judged.findings().stream().map(Problem::id).toList();
    assertEquals(expected, ids.isEmpty() ? "right" : String.join(" ", ids));
  }
}
