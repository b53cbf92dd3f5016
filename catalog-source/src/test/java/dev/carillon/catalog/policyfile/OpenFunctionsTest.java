package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Two functions of a template that give what is not known are one only if they are the same. */
final class OpenFunctionsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[!ImportValue a, !ImportValue b]                       | ''",
        "[!ImportValue a, !ImportValue a]                       | REDUNDANT_RESOURCE",
        "[!ImportValue a.b, !ImportValue a-b]                   | ''",
        "[!Select [0, !Ref List], !Select [1, !Ref List]]       | ''",
        "[!FindInMap [!Ref X, a, b], !FindInMap [!Ref Y, a, b]] | ''",
        "[!Join ['', !Ref List], !Join ['', !Ref Others]]       | ''",
        "[!Sub '${A}/*', !Sub '${B}/*']                         | ''",
        "[!Join ['', [!ImportValue a, '/*']], !Join ['', [!ImportValue b, '/*']]] | ''",
        "[!Join ['', [!ImportValue a, '/*']], !Join ['', [!ImportValue a, '/*']]] |"
            + " REDUNDANT_RESOURCE",
      })
  void inAListOfResources(String resources, String told) throws IOException, ProblemsException {
    String template =
        """
        Parameters: {X: {Type: String}, Y: {Type: String}, A: {Type: String}, B: {Type: String},
          List: {Type: CommaDelimitedList}, Others: {Type: CommaDelimitedList}}
        Resources:
          P:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument:
                Version: '2012-10-17'
                Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: %s}]
        """
            .formatted(resources);
    assertEquals(told, told(template));
  }

  @ParameterizedTest
  @CsvSource({"a, b, ''", "a, a, REDUNDANT_STATEMENT"})
  void inConditionsByMacros(String one, String other, String told)
      throws IOException, ProblemsException {
    String template =
        """
        Resources:
          P:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument:
                Version: '2012-10-17'
                Statement:
                - {Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme/*',
                   Condition: {'Fn::Transform': {Name: %s}}}
                - {Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme/*',
                   Condition: {'Fn::Transform': {Name: %s}}}
        """
            .formatted(one, other);
    assertEquals(told, told(template));
  }

  /** They are told apart by more than a person reads. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a.b                        | ${Fn::ImportValue::a-b}",
        "!Sub '${Stack}-Arn'        | ${Fn::ImportValue::Fn::Sub-Stack-Arn}",
        "!Join ['-', [!Ref A, Arn]] | ${Fn::ImportValue::Fn::Join-Ref-A-Arn}",
      })
  void inMessages(String argument, String told) throws IOException, ProblemsException {
    String template =
        """
        Parameters: {A: {Type: String}, Stack: {Type: String}}
        Resources:
          P:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument:
                Version: '2012-10-17'
                Statement:
                - Effect: Allow
                  Action: 's3:GetObject'
                  Resource: [{'Fn::ImportValue': %s}, {'Fn::ImportValue': %s}]
        """
            .formatted(argument, argument);
    List<String> messages = found(template).stream().map(Problem::message).toList();
    assertEquals(1, messages.size(), messages.toString());
    assertTrue(messages.get(0).contains('"' + told + '"'), messages.get(0));
  }

  private String told(String template) throws IOException, ProblemsException {
    return String.join(" ", found(template).stream().map(Problem::id).toList());
  }

  private List<Problem> found(String template) throws IOException, ProblemsException {
    Path file = Files.writeString(folder.resolve("template.yaml"), template);
    return new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
        .judge(List.of(file.toString()), JudgeSettings.ofAnyKind(""))
        .findings();
  }
}
