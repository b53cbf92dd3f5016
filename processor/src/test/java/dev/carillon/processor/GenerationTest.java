package dev.carillon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GenerationTest {

  private static Javac both() {
    return Javac.with(Samples.bells(), Samples.towers())
        .annotated("@IamActions({\"bells\", \"stone-towers\"})");
  }

  private static Javac harbor() {
    return Javac.with(Samples.harbor()).annotated("@IamActions(\"harbor\")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BellsAction",
        "BellsStatement",
        "RequiresBellsActions",
        "StoneTowersAction",
        "StoneTowersStatement",
        "StoneTowersResource",
        "StoneTowersKeys"
      })
  void generatesTheExpectedSources(String type) throws IOException {
    Compilation compilation = both().compile();

    assertThat(compilation).succeededWithoutWarnings();
    Golden.assertMatches(type + ".java", source(compilation, type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HarborResource", "HarborKeys"})
  void generatesTheExpectedSourcesFromDifficultNames(String type) throws IOException {
    Compilation compilation = harbor().compile();

    assertThat(compilation).succeededWithoutWarnings();
    Golden.assertMatches(type + ".java", source(compilation, type));
  }

  @Test
  void aServiceWithoutResourceTypesOrKeysOfItsOwnHasNoClassForThem() {
    Compilation compilation =
        Javac.with(Samples.bells()).annotated("@IamActions(\"bells\")").compile();

    assertEquals(
        List.of(
            "/SOURCE_OUTPUT/com/acme/BellsAction.java",
            "/SOURCE_OUTPUT/com/acme/BellsStatement.java",
            "/SOURCE_OUTPUT/com/acme/RequiresBellsActions.java"),
        compilation.generatedSourceFiles().stream().map(JavaFileObject::getName).sorted().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HarborResource.package_(\"111122223333\", \"p\") | arn:aws:harbor::111122223333:package/p",
        "HarborResource.hashCode_()                       | arn:aws:harbor:::hash-code/*",
        "HarborResource.ship(\"a\", \"b\")                  | arn:aws:harbor:::a/b/a",
        "HarborResource.ship2()                           | arn:aws:harbor:::ship",
        "HarborResource.logBook(\"111122223333\", \"1\", \"d\")|"
            + " arn:aws:harbor::111122223333:log/1-d",
        "HarborKeys.cargoOf(\"a\", \"b\").name()            | harbor:Cargo/a/of/b",
        "HarborKeys.sub(\"example.com\").name()             | example.com:sub",
        "HarborKeys.DEPTH.lessThan(3).operator()          | NumericLessThan",
        "HarborKeys.SEALS.forAnyValue().like(\"arn:aws:s3:::b*\").operator() | ForAnyValue:ArnLike",
        "HarborAction.LAND_SHIP.requiredResourceTypes()   | [package, ship]",
      })
  void resourcesAndKeysAnswer(String expression, String answer) {
    assertEquals(answer, GeneratedCode.evaluate(harbor(), expression));
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    Compilation one = both().compile();
    Compilation two = both().compile();

    assertEquals(8, one.generatedSourceFiles().size());
    for (JavaFileObject file : one.generatedFiles()) {
      String name = file.getName();
      JavaFileObject other =
          two.generatedFiles().stream()
              .filter(candidate -> candidate.getName().equals(name))
              .findFirst()
              .orElseThrow();
      assertArrayEquals(GeneratedCode.bytes(file), GeneratedCode.bytes(other), name);
    }
  }

  @Test
  void twoAnnotatedPackagesGetASetEach() {
    Compilation compilation =
        both()
            .source(
                "com.other.package-info",
                """
                /** More policies. */
                @dev.carillon.IamActions("bells")
                package com.other;
                """)
            .compile();

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("com.acme.BellsAction");
    assertThat(compilation).generatedSourceFile("com.other.BellsAction");
  }

  @Test
  void nothingIsGeneratedForACompilationWithoutTheAnnotation() {
    Compilation compilation =
        Javac.with(Samples.bells()).source("A", "/** A. */ interface A {}").compile();

    assertThat(compilation).succeededWithoutWarnings();
    assertEquals(List.of(), compilation.generatedSourceFiles());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BellsAction.RING_BELL.iamName()            | bells:RingBell",
        "BellsAction.RING_BELL.service()            | bells",
        "BellsAction.RING_BELL.actionName()         | RingBell",
        "BellsAction.RING_BELL.accessLevel()        | WRITE",
        "BellsAction.TAG_BELL.accessLevel()         | TAGGING",
        "BellsAction.TAG_BELL.accessLevels()        | [TAGGING, WRITE]",
        "BellsAction.RING_BELL.dependentActions()   | [towers:ClimbTower, logs:PutLogEvents]",
        "BellsAction.TAG_BELL.dependentActions()    | []",
        "BellsAction.RING_BELL.resourceTypes()      | []",
        "BellsAction.find(\"bells:ringbell\")       | Optional[RING_BELL]",
        "BellsAction.find(\"MuteBell\")             | Optional[MUTE_BELL]",
        "BellsAction.find(\"RingBells\")            | Optional.empty",
        "BellsAction.withAccessLevel(WRITE)         | [RING_BELL]",
        "BellsAction.withAccessLevel(TAGGING)       | [TAG_BELL]",
        "BellsAction.withAccessLevel(WRITE, TAGGING)| [RING_BELL, TAG_BELL]",
        "BellsAction.upToAccessLevel(READ)          | [GET_BPM_OF_BELL, LIST_BELLS]",
        "BellsAction.matching(\"*bell\")            | [GET_BPM_OF_BELL, RING_BELL, TAG_BELL]",
        "StoneTowersAction.CLIMB_TOWER.resourceTypes() | [ladder, tower]",
      })
  void theEnumAnswers(String expression, String answer) {
    assertEquals(answer, GeneratedCode.evaluate(both(), expression));
  }

  @Test
  void theConditionKeysOfAnActionAreItsOwnAndThoseOfItsUseButNotThoseOfTheResourceType() {
    assertEquals(
        "[aws:RequestTag/${TagKey}, stone-towers:Height]",
        GeneratedCode.evaluate(both(), "StoneTowersAction.CLIMB_TOWER.conditionKeys()"));
  }

  @Test
  void statementsBecomePolicies() {
    assertEquals(
        """
        {"Version":"2012-10-17","Statement":[{"Sid":"Ring","Effect":"Allow","Action":\
        "bells:RingBell","Resource":"*"},{"Effect":"Deny","NotAction":"stone-towers:ClimbTower",\
        "Resource":"arn:aws:stone-towers:eu-west-1:123456789012:tower/a"}]}\
        """,
        GeneratedCode.evaluate(
            both(),
            """
            Policy.of(
                BellsStatement.allow("Ring").actions(BellsAction.RING_BELL).onAllResources(),
                StoneTowersStatement.deny()
                    .notActions(StoneTowersAction.CLIMB_TOWER)
                    .on("arn:aws:stone-towers:eu-west-1:123456789012:tower/a"))
              .toJson()\
            """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/ int broken; /*",
        "\\u002a/ int broken; /*",
        "@deprecated since {@link Nothing} and <b>",
        "costs $5, $L, $T and $$",
        "a \\ at the end \\",
        "été 東京 😀 & &nosuch; <script>",
        "one\nline \r\n after another \u001a",
        "{@code never closed",
      })
  void anyDescriptionCompilesAndIsShown(String description) throws IOException {
    Compilation compilation =
        Javac.with(Samples.of("odd", Samples.described("GetThing", description)))
            .annotated("@IamActions(\"odd\")")
            .compile();

    assertThat(compilation).succeededWithoutWarnings();
    String shown =
        source(compilation, "OddAction")
            .lines()
            .dropWhile(line -> !line.contains("enum"))
            .skip(1)
            .findFirst()
            .orElseThrow()
            .replaceFirst("^ */\\*\\* (.*) <p>\\w+\\. \\*/$", "$1");
    assertEquals(
        description.replaceAll("\\p{Cntrl}", " ").replaceAll(" +", " ").strip() + ".",
        Stream.of("&", "<", ">", "@", "{", "}", "\\", "*")
            .reduce(shown, (text, sign) -> text.replace("&#" + (int) sign.charAt(0) + ";", sign)));
  }

  @Test
  void aRemovedActionIsDeprecatedAndSaysSinceWhen() throws IOException {
    String source = source(both().compile(), "BellsAction");

    assertTrue(
        source.contains("@deprecated The reference read on 2026-08-01 does not list this action."),
        source);
  }

  @Test
  void aServiceOfWhichOnlyRemovedActionsAreKnownIsGenerated() {
    Javac javac =
        Javac.with(
                new ServiceCatalog(
                    "gone", "Gone", "", List.of(), List.of(), List.of(), Samples.bells().removed()))
            .annotated("@IamActions(\"gone\")");

    assertEquals("[]", GeneratedCode.evaluate(javac, "GoneAction.upToAccessLevel(WRITE)"));
  }

  @Test
  void theEnumIsAnActionOfTheAwsSdkWhereThatIsVisible() {
    Javac javac =
        Javac.with(Samples.of("iam", Samples.action("PassRole", AccessLevel.WRITE)))
            .source(
                "software.amazon.awssdk.policybuilder.iam.IamAction",
                """
                package software.amazon.awssdk.policybuilder.iam;

                /** As in the AWS SDK for Java 2.x. */
                public interface IamAction {
                  /**
                   * Returns the value.
                   *
                   * @return the value
                   */
                  String value();
                }
                """)
            .annotated("@IamActions(\"iam\")");

    assertEquals(
        "iam:PassRole",
        GeneratedCode.evaluate(
            javac,
            "((software.amazon.awssdk.policybuilder.iam.IamAction) IamAction.PASS_ROLE).value()"));
  }

  @Test
  void aModuleThatDoesNotSeeTheMarkOfGeneratedCodeGetsNone() throws IOException {
    Compilation compilation =
        both()
            .lenient()
            .option("--add-reads=com.acme=ALL-UNNAMED")
            .source("module-info", "module com.acme {}")
            .compile();

    assertFalse(source(compilation, "BellsAction").contains("@Generated("));
  }

  static String source(Compilation compilation, String type) throws IOException {
    return compilation
        .generatedSourceFile("com.acme." + type)
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }
}
