package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.carillon.catalog.call.CalledOperation;
import dev.carillon.catalog.call.SdkClasses;
import dev.carillon.catalog.call.classfile.ClassFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real programs call; they are on the class path in a profile only. */
final class ProgramsTest {

  @ParameterizedTest
  @CsvSource({
    "amazon-kinesis-client-3, 40",
    "iceberg-aws-, 40",
    "hadoop-aws-, 20",
    "spring-cloud-aws-s3-, 5",
    "spring-cloud-aws-sqs-, 5",
  })
  void everyCallOfARealProgramIsMapped(String name, int atLeast) {
    List<Path> jars = SdkClasses.jars(name);
    assumeFalse(jars.isEmpty(), name + " comes with the profile calls");
    CalledActions called = CalledActions.in(jars.get(0));
    System.out.printf(
        "%s %d calls, %d operations, unmapped %s%n  needed %s%n  perhaps %s%n  assumed %s%n",
        name,
        called.callSites(),
        called.operations().size(),
        called.unmapped(),
        called.needed(),
        called.perhaps(),
        called.operations().stream().filter(CalledOperation::assumed).toList());
    assertTrue(called.callSites() >= atLeast, called.callSites() + " calls");
    assertEquals(List.of(), called.unmapped());
    assertEquals(List.of(), called.operations().stream().filter(CalledOperation::assumed).toList());
  }

  @Test
  void fiftyMegabytesOfJarsTakeLessThanFiveSeconds() {
    List<Path> jars = SdkClasses.jars(".jar");
    assumeFalse(SdkClasses.jars("hadoop-aws").isEmpty(), "comes with the profile calls");
    long bytes = jars.stream().mapToLong(jar -> jar.toFile().length()).sum();
    long start = System.nanoTime();
    ClassFiles.read(jars);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%d MB in %.2f s%n", bytes >> 20, seconds);
    assertTrue(seconds * (50 << 20) / bytes < 5, seconds + " s for " + bytes + " bytes");
  }
}
