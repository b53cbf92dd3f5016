package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Variables that are given another value, where all ways come from one, or from several. */
final class GivenAgainTest {

  /** Names of buckets, and bodies of methods; {@code [[x]]} lists what is in the bucket x. */
  private static final List<String> ROWS =
      List.of(
          "b | String x = \"a\"; x = \"b\"; [[x]];",
          "a | String x = \"a\"; [[x]]; x = \"b\"; x.trim();",
          "a c | String x = \"a\"; [[x]]; x = \"b\"; x = \"c\"; [[x]];",
          "a-b | String x = \"a\"; x += \"-b\"; [[x]];",
          "a-b-c | String x = \"a\"; x = x + \"-b\"; x = x.concat(\"-c\"); [[x]];",
          "a-* | String x = \"a\"; x += s3.hashCode(); x += \"-\"; [[\"a-\" + x.length()]];",
          "a a-b | String x = \"a\"; String y = x; x += \"-b\"; [[x]]; [[y]];",
          "b | String x = System.getenv(\"X\"); if (x == null) { x = \"b\"; [[x]]; }",
          "b | String x = \"a\"; x = \"b\"; if (s3 == null) { s3.close(); } [[x]];",
          "b | String x = \"a\"; x = \"b\"; if (s3 == null) { [[x]]; } else { s3.close(); }",
          "b | String x = \"a\"; x.trim(); for (int i = 0; i < 3; i++) { x = \"b\"; [[x]]; }",
          "b | list(s3, \"a\"); } private void list(S3Client s3, String x) { x = \"b\"; [[x]];",
          "a | String x = \"a\"; if (s3 == null) { x = \"b\"; throw new Error(x); } [[x]];",
          // Where more than one can come, each counts.
          "a b | String x = \"a\"; if (s3 == null) { x = \"b\"; } [[x]];",
          "b c | String x = \"a\"; if (s3 == null) { x = \"b\"; [[x]]; } else { x = \"c\"; [[x]]; }",
          "a b c | String x = \"a\"; x.trim(); if (s3 == null) { x = \"b\"; } else { x = \"c\"; }"
              + " [[x]];",
          "a b | String x = \"a\"; for (int i = 0; i < 3; i++) { [[x]]; x = \"b\"; }",
          "a b | String x = \"a\"; do { [[x]]; x = \"b\"; } while (s3 == null);",
          "a b c | String x = \"a\"; try { x = \"b\"; s3.close(); x = \"c\"; } catch (RuntimeException"
              + " e) { [[x]]; }",
          "a b c | String x = \"a\"; try { x = \"b\"; s3.close(); x = \"c\"; } catch (RuntimeException"
              + " e) { s3.close(); } [[x]];",
          "a b | String x = \"a\"; switch (s3.hashCode()) { case 1: x = \"b\"; case 2: [[x]]; default: }",
          "a b | String x = \"a\"; try { s3.close(); x = \"b\"; } finally { [[x]]; }",
          "a b | String x = \"a\"; l: for (;;) { [[x]]; x = \"b\"; if (s3 == null) { continue l; } }",
          "* | var x = Arrays.asList(\"a\"); var y = x; if (s3 == null) { x = Arrays.asList(\"b\"); }"
              + " x.set(0, \"c\"); for (String z : y) { [[z]]; }",
          "a b | String x = \"a\"; for (;;) { switch (s3.hashCode()) { case 1: [[x]]; continue;"
              + " default: x = \"b\"; } }");

  private static final Map<String, Path> PROGRAMS = new HashMap<>();

  @BeforeAll
  static void compile(@TempDir Path programs) {
    String call = "s3.listObjectsV2(ListObjectsV2Request.builder().bucket($1).build())";
    Map<String, String> bodies = new HashMap<>();
    for (String row : ROWS) {
      String name = "row" + PROGRAMS.size();
      PROGRAMS.put(row, programs.resolve("acme/" + name));
      bodies.put(name, ConstantTextsTest.parts(row)[1].replaceAll("\\[\\[(.*?)]]", call));
    }
    Compiled.bodies(programs, bodies);
  }

  @ParameterizedTest
  @FieldSource("ROWS")
  void haveTheValuesThatComeThere(String row) {
    CalledActions called = CalledActions.in(Objects.requireNonNull(PROGRAMS.get(row)));
    List<String> names = Arrays.asList(ConstantTextsTest.parts(row)[0].split(" ", -1));
    assertEquals(new TreeSet<>(names), Answers.buckets(called), row);
  }
}
