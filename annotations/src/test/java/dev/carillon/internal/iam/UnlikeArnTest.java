package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.iam.TakenResources.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ARNs that are of no type which an action takes, and what can be told of them beyond that. */
final class UnlikeArnTest {

  /** An ARN that only its service makes another one is told as it would be right. */
  @ParameterizedTest
  @CsvSource({
    "arn:aws:bells::111122223333:role/r, ': that would be \"arn:aws:iam::111122223333:role/r\"'",
    "arn:aws:bells:eu-west-1::role/r, ': that would be \"arn:aws:iam:::role/r\"'",
    "arn:aws:bells:eu-west-1:111122223333:jar/j, ': that would be \"arn:aws:jars:eu-west-1::jar/j\"'",
    "arn:aws:bells::111122223333:user/u, ''",
    "bells/r, ''",
  })
  void anArnOfAnotherServiceIsMeant(String arn, String words) {
    ArnTypes types =
        new MadeUp("bells")
            .type("role", "arn:${Partition}:iam::${Account}:role/${RoleName}", "")
            .type("jar", "arn:${Partition}:jars:${Region}::jar/${Id}", "")
            .known()
            .arns();
    List<TakenResources> one = List.of(TakenResources.ofText(arn, types));
    List<String> taken = List.of("role", "jar");
    String message = TakenResources.fault("bells:A", taken, one, false).message();
    assertTrue(message.endsWith(words) && words.isEmpty() != message.contains("would"), message);
    assertFalse(TakenResources.fault("bells:A", List.of(), one, false).message().contains("would"));
    assertFalse(
        TakenResources.fault("bells:A", List.of("other"), one, false).message().contains("would"));
    assertFalse(TakenResources.fault("bells:A", taken, one, true).message().contains("would"));
  }

  /**
   * An ARN of all that lies in a resource is told as it would be right, and that of the resource.
   */
  @ParameterizedTest
  @CsvSource({
    "arn:aws:s3:::acme, object, arn:aws:s3:::acme/*",
    "arn:aws:s3:::acme, version, arn:aws:s3:::acme/*:v/*",
    "arn:aws:s3:::acme/*, bucket, arn:aws:s3:::acme",
    "arn:aws:s3:::acme/*:v/*, bucket, arn:aws:s3:::acme",
    "arn:aws:s3:::acme/a/*, bucket, ''",
    "arn:aws:s3:::acme/a/b, bucket, ''",
    "arn:aws:s3:::*/*, bucket, ''",
    "arn:aws:s3:eu-west-1:111122223333:point/p/log/*, point, arn:aws:s3:eu-west-1:111122223333:point/p",
    "arn:aws:s3:::acme*, object, ''",
    "arn:aws:s3:::acme, point, ''",
    "arn:aws:s3:eu-west-1:111122223333:point/p, bucket, ''",
    "arn:aws:s3:eu-west-1:111122223333:point/p/log/l, task, ''",
  })
  void anArnOfWhatLiesInItIsMeant(String arn, String type, String meant) {
    ArnTypes types =
        new MadeUp("s3")
            .type("bucket", "arn:${P}:s3:::${Bucket}", "")
            .type("object", "arn:${P}:s3:::${Bucket}/${Object}", "")
            .type("version", "arn:${P}:s3:::${Bucket}/${Object}:v/${Version}", "")
            .type("point", "arn:${P}:s3:${Region}:${Account}:point/${Point}", "")
            .type("log", "arn:${P}:s3:${Region}:${Account}:point/${Point}/log/${Log}", "")
            .type("task", "arn:${P}:s3:${Region}:${Account}:point/${Point}/task/${Task}", "")
            .known()
            .arns();
    List<TakenResources> one = List.of(TakenResources.ofText(arn, types));
    String message = TakenResources.fault("s3:A", List.of(type), one, false).message();
    assertEquals(
        meant.isEmpty() ? "" : ": that would be \"" + meant + '"',
        message.substring(
            message.indexOf(": that") < 0 ? message.length() : message.indexOf(": that")),
        message);
  }

  /** A type whose ARNs a page writes with another word is told, and no ARN that is the same. */
  @ParameterizedTest
  @CsvSource({
    "api-key/k, OF_ANOTHER_TYPE, ' of type key'",
    "oauth2-credential-provider/p, TAKEN, ''",
    "bells/b, TAKEN, ''",
  })
  void anArnThatAPageWritesOtherwise(String end, Verdict verdict, String words) {
    String vault = "arn:${P}:bedrock-agentcore:${R}:${A}:token-vault/${Vault}";
    ArnTypes types =
        new MadeUp("bedrock-agentcore")
            .type("key", vault + "/apikeycredentialprovider/${Name}", "")
            .type("token", vault + "/oauth2credentialprovider/${Name}", "")
            .type("vault", vault, "")
            .known()
            .arns();
    TakenResources one =
        TakenResources.ofText(
            "arn:aws:bedrock-agentcore:eu-west-1:111122223333:token-vault/default/" + end, types);
    List<String> taken = List.of("token", "vault");
    assertEquals(verdict, one.verdict("bedrock-agentcore:A", taken));
    String message =
        TakenResources.fault("bedrock-agentcore:A", taken, List.of(one), false).message();
    assertTrue(message.endsWith(words.isEmpty() ? message : words), message);
  }

  /** A name that begins with a slash, where the type's word belongs in front of it. */
  @ParameterizedTest
  @CsvSource({
    "/aws/lambda/f, group, OF_ANOTHER_TYPE",
    "/aws/lambda/f, role, UNKNOWN",
    "/aws/lambda/f, any, UNKNOWN",
    "/aws/lambda/f, path, UNKNOWN",
    "aws/lambda/f, group, UNKNOWN",
  })
  void aWordThatIsLackingInFrontOfASlash(String resource, String type, Verdict verdict) {
    ArnTypes types =
        new MadeUp("logs")
            .type("group", "arn:${P}:logs:${R}:${A}:log-group:${Name}", "")
            .type("role", "arn:${P}:iam::${A}:role/${Name}", "")
            .type("any", "arn:${P}:logs:${R}:aws:${Name}", "")
            .type("path", "arn:${P}:logs:${R}:${A}:/paths/${Name}", "")
            .known()
            .arns();
    TakenResources one =
        TakenResources.ofText("arn:aws:logs:eu-west-1:111122223333:" + resource, types);
    assertEquals(verdict, one.verdict("logs:A", List.of(type)));
  }
}
