package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.call.Need;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Flags that lead to an action where they are set, and not where they are {@code false}. */
final class FlagsTest {

  private static final String BYPASS = "s3:BypassGovernanceRetention";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"false", "(false)", "Boolean.FALSE", "Boolean.valueOf(false)", "OFF", "!true"})
  void falseLeadsToNothing(String flag) {
    assertEquals(Set.of("s3:DeleteObject"), called(flag).needed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "Boolean.TRUE",
        "off",
        "v == null",
        "v == null ? false : Boolean.parseBoolean(v)",
        "v == null ? Boolean.parseBoolean(v) : false",
        "given()"
      })
  void whatElseAFlagIsGivenLeadsToIt(String flag) {
    assertEquals(Set.of("s3:DeleteObject", BYPASS), called(flag).needed());
  }

  /** Whether a flag is set decides whether an action is needed, or only may be. */
  @ParameterizedTest
  @CsvSource({
    "true, NEEDED",
    "Boolean.TRUE, NEEDED",
    "Boolean.valueOf(true), NEEDED",
    "!false, NEEDED",
    "v == null, PERHAPS",
    "v == null ? true : Boolean.parseBoolean(v), PERHAPS",
    "Boolean.parseBoolean(v), PERHAPS",
    "false, LEFT_OUT",
  })
  void aFlagThatIsSetDecides(String flag, Need expected) {
    String sdk = "software/amazon/awssdk/services/sfn/";
    Compiled.compile(
        folder,
        Map.of(
            sdk + "model/TestStateRequest",
            """
            package software.amazon.awssdk.services.sfn.model;
            public interface TestStateRequest {
              interface Builder { Builder revealSecrets(Boolean reveal); }
            }
            """,
            sdk + "SfnClient",
            """
            package software.amazon.awssdk.services.sfn;
            import software.amazon.awssdk.services.sfn.model.TestStateRequest;
            public interface SfnClient {
              void testState(java.util.function.Consumer<TestStateRequest.Builder> request);
            }
            """));
    CalledActions called =
        Compiled.source(
            folder,
            "Secrets",
            """
            package acme;
            class Secrets {
              void run(software.amazon.awssdk.services.sfn.SfnClient sfn, String v) {
                sfn.testState(b -> b.revealSecrets(%s));
              }
            }
            """
                .formatted(flag));
    assertEquals(
        List.of(expected),
        called.actions().stream()
            .filter(action -> action.action().equals("states:RevealSecrets"))
            .map(RequiredAction::need)
            .toList());
  }

  /** AWS decrypts a parameter for who asks for it. */
  @ParameterizedTest
  @CsvSource({
    "'', false",
    "b.withDecryption(false), false",
    "b.withDecryption(Boolean.FALSE), false",
    "b.withDecryption(true), true",
    "b.withDecryption(v == null), true",
    "b.copy(), true",
  })
  void aParameterIsDecryptedWhereAFlagSaysSo(String call, boolean decrypted) {
    String sdk = "software/amazon/awssdk/services/ssm/";
    Compiled.compile(
        folder,
        Map.of(
            sdk + "model/GetParameterRequest",
            """
            package software.amazon.awssdk.services.ssm.model;
            public interface GetParameterRequest {
              GetParameterRequest copy();
              interface Builder { Builder name(String n); Builder withDecryption(Boolean b); }
            }
            """,
            sdk + "SsmClient",
            """
            package software.amazon.awssdk.services.ssm;
            import software.amazon.awssdk.services.ssm.model.GetParameterRequest;
            public interface SsmClient {
              void getParameter(java.util.function.Consumer<GetParameterRequest.Builder> request);
              void getParameter(GetParameterRequest request);
            }
            """));
    CalledActions called =
        Compiled.source(
            folder,
            "Reads",
            """
            package acme;
            import software.amazon.awssdk.services.ssm.model.GetParameterRequest;
            class Reads {
              void run(software.amazon.awssdk.services.ssm.SsmClient ssm, String v) {
                ssm.getParameter(b -> { b.name("a"); %s });
              }
              private void again(software.amazon.awssdk.services.ssm.SsmClient ssm, GetParameterRequest b) {
                %s
              }
            }
            """
                .formatted(
                    call.contains("copy") || call.isEmpty() ? "" : call + ';',
                    call.contains("copy") ? "ssm.getParameter(b.copy());" : ""));
    assertEquals(
        decrypted ? List.of("if the key of a parameter is your own: kms:Decrypt") : List.of(),
        called.ownKeys());
    assertEquals(Set.of("ssm:GetParameter"), called.needed());
  }

  /** A text that says so, and a number, are no flags. */
  @Test
  void whatIsNoFlagCounts() {
    CalledActions called =
        Compiled.body(
            folder, "s3.putObject(b -> b.tagging(\"false\"), java.nio.file.Path.of(\"a\"));");
    assertEquals(Set.of("s3:PutObject", "s3:PutObjectTagging"), called.needed());
  }

  private CalledActions called(String flag) {
    return Compiled.source(
        folder,
        "Flags",
        """
        package acme;
        import software.amazon.awssdk.services.s3.S3Client;
        class Flags {
          static final boolean OFF = false;
          boolean off = false;
          Boolean given() { return off; }
          void run(S3Client s3, String v) {
            s3.deleteObject(b -> b.bucket("acme").bypassGovernanceRetention(%s).key(v));
          }
        }
        """
            .formatted(flag));
  }
}
