package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.store.BundledCatalogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pattern of actions allows on all of a type is no more than what takes that type. */
final class TakenRisksTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lightsail:* | arn:aws:lightsail:*:111122223333:Bucket/* | CREDENTIALS_EXPOSURE"
            + " lightsail:CreateBucketAccessKey on, SERVICE_WILDCARD lightsail:* allows",
        "ec2:*ImageAttribute | arn:aws:ec2:*:*:instance/* | ACTION_DOES_NOT_TAKE_RESOURCE"
            + " ec2:*ImageAttribute stands",
        "ec2:Modify* | arn:aws:ec2:*:*:instance/* | ''",
        "ec2:Modify* | arn:aws:ec2:*:*:image/* | RESOURCE_EXPOSURE ec2:ModifyImageAttribute on",
        "logs:*ResourcePolicy | arn:aws:logs:*:*:log-group:* | RESOURCE_EXPOSURE"
            + " logs:PutResourcePolicy on",
        "rds-db:connect | arn:aws:rds-db:*:*:dbuser:* | CREDENTIALS_EXPOSURE rds-db:connect on",
        "sagemaker:* | arn:aws:sagemaker:*:*:endpoint/* | SERVICE_WILDCARD sagemaker:* allows",
      })
  void areOfWhatTakesTheResource(String action, String resource, String told) throws Exception {
    Path file = folder.resolve("policy.json");
    Files.writeString(
        file,
        "{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Allow\", \"Action\": \"%s\","
                .formatted(action)
            + " \"Resource\": \"%s\"}}\n".formatted(resource));
    List<Problem> problems =
        new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()))
            .judge(List.of(file.toString()), JudgeSettings.ofAnyKind("").withRisks(true))
            .findings();
    assertEquals(
        told,
        problems.stream()
            .map(one -> one.id() + ' ' + firstWords(one.message()))
            .collect(Collectors.joining(", ")));
  }

  private static String firstWords(String message) {
    return message.replaceAll("^(\\S+ \\S+).*", "$1");
  }
}
