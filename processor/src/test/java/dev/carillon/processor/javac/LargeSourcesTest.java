package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What javac allocates as the annotations of a package, and what they name, grow: four times as
 * much takes four times as much. No time is measured, so the result does not depend on load.
 */
@Tag("any-jdk")
final class LargeSourcesTest {

  private static final int FEW = 60;

  /** As in the tests of large documents: some lists are sorted, some tables doubled. */
  private static final double MOST_GROWTH = 5.5;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final String POLICY =
      """
      {"Version": "2012-10-17",
       "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}}
      """;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> whatTheProcessorDoes() {
    return growth(
        Map.of(
            "types that name a policy file each", n -> types(n, "@PolicyFile(\"p/p%s.json\")"),
            "types that name the same policy file", n -> types(n, "@PolicyFile(\"p/p0.json\")"),
            "types that name files that are not there", n -> types(n, "@PolicyFile(\"x%s.json\")"),
            "types that ask for the same service", n -> types(n, "@IamActions(\"chime\")"),
            "types that need actions", n -> types(n, "@RequiresActions(\"chime:CreateMeeting\")")),
        "-proc:only");
  }

  @TestFactory
  Stream<DynamicTest> whatThePluginDoes() {
    return growth(
        Map.of(
            "types of a role each", n -> types(n, "@GrantedBy(\"p/p%s.json\")"),
            "types under a ceiling each",
                n -> types(n, "@MaxAccessLevel(dev.carillon.policy.AccessLevel.READ)"),
            "statements that a method at the end of the file begins", n -> begun(10 * n),
            "setters of a request in what is caught", LargeSourcesTest::caught));
  }

  private Stream<DynamicTest> growth(Map<String, IntFunction<String>> families, String... options) {
    return families.entrySet().stream()
        .map(
            family ->
                dynamicTest(
                    family.getKey(),
                    () -> {
                      String few = family.getValue().apply(FEW);
                      // The first time, classes are loaded, and what is known is made ready.
                      allocated(few, options);
                      long less = allocated(few, options);
                      long more = allocated(family.getValue().apply(4 * FEW), options);
                      assertTrue(
                          more <= MOST_GROWTH * less, more + " bytes, not four times " + less);
                    }));
  }

  private long allocated(String source, String... options) {
    FolderCompilation build = new FolderCompilation(folder).write("java/app/Case.java", source);
    for (int i = 0; i < 4 * FEW; i++) {
      build.write("resources/p/p" + i + ".json", POLICY);
    }
    if (source.contains("awssdk")) {
      DiagnosticsTable.sdk().forEach((name, text) -> build.write("java/" + name, text));
    }
    long before = THREADS.getCurrentThreadAllocatedBytes();
    build.diagnose(options);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static String begun(int count) {
    return """
        package app;
        import dev.carillon.*;
        import dev.carillon.policy.*;
        @MaxAccessLevel(AccessLevel.READ)
        class Case {
        %s
          ResourceStatementStart<Action> no() { return AwsStatement.deny(); }
        }
        """
        .formatted(
            IntStream.range(0, count)
                .mapToObj(i -> "Object a" + i + " = no().allActions();")
                .collect(Collectors.joining("\n")));
  }

  private static String caught(int count) {
    return """
        package app;
        import dev.carillon.*;
        import dev.carillon.policy.AccessLevel;
        import software.amazon.awssdk.services.s3.S3Client;
        import software.amazon.awssdk.services.s3.model.GetObjectRequest;
        @MaxAccessLevel(AccessLevel.READ)
        class Case {
          void call(S3Client s3, String v) {
            GetObjectRequest.Builder b = GetObjectRequest.builder();
            try {
              %s
            } catch (RuntimeException e) {
              return;
            }
            s3.getObject(b.build());
          }
        }
        """
        .formatted("b.versionId(v);\n".repeat(10 * count));
  }

  private static String types(int count, String annotation) {
    return IntStream.range(0, count)
        .mapToObj(i -> annotation.formatted(i) + " class T" + i + " { String s = \"a:b\"; }\n")
        .collect(Collectors.joining("", "package app; import dev.carillon.*;\n", ""));
  }
}
