package dev.carillon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated of policy files, and what it does. */
final class PolicyClassTest {

  static final String RINGERS =
      """
      {
        "Version": "2012-10-17",
        "Statement": [
          {
            "Sid": "Ring",
            "Effect": "Allow",
            "Action": ["bells:ringbell", "bells:List*", "stone-towers:ClimbTower"],
            "Resource": "*"
          }
        ]
      }
      """;

  static final String TEMPLATE =
      """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Principal": {"AWS": "111122223333"},
        "Action": "stone-towers:ClimbTower",
        "Resource": "arn:${AWS::Partition}:stone-towers:eu-west-1:${AWS::AccountId}:tower/{{class}}",
        "Condition": {"StringEquals": {"aws:username": "${class}-$${aws:username}-\\\\ \\u00e9€"}}}]}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("bell-ringers.json"), RINGERS);
    Files.writeString(folder.resolve("climbers.policy.json"), TEMPLATE);
  }

  private Javac annotated(String annotations) {
    return Javac.with(Samples.bells(), Samples.towers())
        .option("-Acarillon.policies=" + folder)
        .annotated(annotations);
  }

  private Javac ringers() {
    return annotated(
        "@IamActions({\"bells\", \"stone-towers\"})"
            + " @dev.carillon.PolicyFile(\"bell-ringers.json\")");
  }

  private Javac climbers() {
    return annotated(
        "@dev.carillon.PolicyFile(value = \"climbers.policy.json\", kind ="
            + " dev.carillon.policy.finding.PolicyKind.RESOURCE, placeholders = \"class=a\")");
  }

  @Test
  void theClassOfADocument() throws IOException {
    Compilation compilation = ringers().compile();
    assertThat(compilation).succeededWithoutWarnings();
    Golden.assertMatches("BellRingersPolicy.java", source(compilation, "BellRingersPolicy"));
  }

  @Test
  void theClassOfATemplate() throws IOException {
    Compilation compilation = climbers().compile();
    assertThat(compilation).succeededWithoutWarnings();
    Golden.assertMatches("ClimbersPolicy.java", source(compilation, "ClimbersPolicy"));
  }

  @Test
  void theConstantIsTheDocument() {
    assertEquals(RINGERS, GeneratedCode.evaluate(ringers(), "BellRingersPolicy.JSON"));
    assertEquals(TEMPLATE, GeneratedCode.evaluate(climbers(), "ClimbersPolicy.JSON"));
  }

  @Test
  void theConstantIsAConstantExpression() {
    Javac javac =
        ringers()
            .source(
                "com.acme.Use",
                """
                package com.acme;

                /** Uses the document where Java takes constants only. */
                @Deprecated(since = BellRingersPolicy.JSON)
                interface Use {}
                """);
    assertThat(javac.compile()).succeededWithoutWarnings();
  }

  @Test
  void itsActionsAreConstantsOfTheEnumsInThePackage() {
    assertEquals(
        "[RING_BELL, CLIMB_TOWER]",
        GeneratedCode.evaluate(
            ringers(), "BellRingersPolicy.policy().statements().get(0).actions()"));
  }

  @Test
  void itsFindingsKnowTheServicesOfThePackageThoughItHasNoneOfTheirActions() throws IOException {
    Files.writeString(
        folder.resolve("unknown.json"),
        RINGERS.replaceFirst("\\[.*]", "\"bells:RingBel\"").replace("[", "").replace("]", ""));
    Javac javac =
        annotated(
            "@IamActions(\"bells\") @dev.carillon.PolicyFile(value = \"unknown.json\","
                + " ignore = dev.carillon.policy.finding.Check.INVALID_ACTION)");
    assertEquals(
        "INVALID_ACTION",
        GeneratedCode.evaluate(javac, "UnknownPolicy.policy().findings().get(0).id()"));
  }

  @Test
  void valuesAreFilledIntoATemplate() {
    assertEquals(
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":\
        "stone-towers:ClimbTower","Resource":"arn:aws:stone-towers:eu-west-1:111122223333:tower/a\\"b",\
        "Condition":{"StringEquals":{"aws:username":"a\\"b-${aws:username}-\\\\ \u00e9\\u20ac"}}}]}\
        """,
        GeneratedCode.evaluate(
            climbers(), "ClimbersPolicy.policy(\"aws\", \"111122223333\", \"a\\\"b\").toJson()"));
  }

  @Test
  void linesEndInALineFeedHoweverTheFileEndsThem() throws IOException {
    Files.writeString(
        folder.resolve("bell-ringers.json"), "\uFEFF" + RINGERS.replace("\n", "\r\n"));
    assertEquals(RINGERS, GeneratedCode.evaluate(ringers(), "BellRingersPolicy.JSON"));
  }

  @Test
  void aDocumentOfManyLinesJustFitsAndOneMoreCharacterDoesNot() throws IOException {
    int room = 65_535 - RINGERS.length();
    Files.writeString(folder.resolve("bell-ringers.json"), RINGERS + " \n".repeat(room / 2 + 1));
    Compilation tooLong = ringers().compile();
    assertThat(tooLong).failed();
    String message = tooLong.errors().get(0).getMessage(null);
    assertTrue(
        message.startsWith("[carillon/POLICY_FILE_TOO_LONG] the document has 6553"), message);
    assertEquals(1, tooLong.errors().size());

    Files.writeString(folder.resolve("bell-ringers.json"), RINGERS + " \n".repeat(room / 2));
    assertThat(ringers().compile()).succeededWithoutWarnings();
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    Compilation one = climbers().compile();
    Compilation two = climbers().compile();
    assertEquals(1, one.generatedSourceFiles().size());
    assertArrayEquals(
        GeneratedCode.bytes(one.generatedSourceFiles().get(0)),
        GeneratedCode.bytes(two.generatedSourceFiles().get(0)));
  }

  @Test
  void nothingOfTheFoldersNameIsGenerated() throws IOException {
    String source = source(ringers().compile(), "BellRingersPolicy");
    assertFalse(source.contains(folder.getFileName().toString()), source);
  }

  @Test
  void aClassWithErrorsIsStillGeneratedSoThatOnlyTheyAreTold() throws IOException {
    Files.writeString(
        folder.resolve("bell-ringers.json"), RINGERS.replace("bells:ringbell", "bells:ringbel"));
    Compilation compilation =
        ringers()
            .source(
                "com.acme.Use",
                """
                package com.acme;

                /** Uses the class in its signature. */
                final class Use {
                  private static final BellRingersPolicy NONE = null;
                }
                """)
            .compile();
    assertThat(compilation).failed();
    assertEquals(1, compilation.errors().size(), compilation.errors().toString());
  }

  private static String source(Compilation compilation, String type) throws IOException {
    return compilation
        .generatedSourceFile("com.acme." + type)
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }
}
