package dev.carillon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What must compile, and what must not. The class of the user has the statement in line 7; {@code
 * bells} has no resource types, {@code stone-towers} has.
 */
final class MustCompileTest {

  private static Compilation compile(String statement) {
    return Javac.with(Samples.bells(), Samples.towers())
        .annotated("@IamActions({\"bells\", \"stone-towers\"})")
        .lenient()
        .source(
            "com.acme.Policies",
            """
            package com.acme;
            import static com.acme.BellsAction.*;
            import static com.acme.StoneTowersAction.*;
            import dev.carillon.policy.*;
            class Policies {
              Object get() {
                return %s;
              }
            }
            """
                .formatted(statement))
        .compile();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "RING_BELL",
        "Policy.of(BellsStatement.allow(\"A\").actions(RING_BELL, LIST_BELLS).onAllResources())",
        "BellsStatement.deny().actions(BellsAction.matching(\"List*\")).onAllResources()",
        "BellsStatement.deny().notActions(RING_BELL).onAllResources()",
        "StoneTowersStatement.allow().actions(CLIMB_TOWER).on(\"arn:aws:stone-towers:*:*:tower/*\")",
        "AwsStatement.allow(\"A\").actions(RING_BELL, CLIMB_TOWER).onAllResources()",
      })
  void compiles(String statement) {
    assertThat(compile(statement)).succeededWithoutWarnings();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // A name that is not in the table.
        "RING_BELL_ | cannot find symbol",
        "BellsAction.RING_BELS | cannot find symbol",
        // Another service's action.
        "BellsStatement.allow().actions(CLIMB_TOWER) | no suitable method found for actions",
        "BellsStatement.allow().actions(RING_BELL, CLIMB_TOWER) | method actions in class",
        "BellsStatement.allow().notActions(CLIMB_TOWER) | no suitable method found for notActions",
        "BellsStatement.allow().actions(StoneTowersAction.matching(\"*\")) | no suitable method",
        // A statement without actions, or without resources.
        "Policy.of(BellsStatement.allow(\"A\")) | StatementStart",
        "Policy.of(BellsStatement.allow().actions(RING_BELL)) | StatementTarget",
        "BellsStatement.allow().onAllResources() | cannot find symbol",
        "BellsStatement.allow().actions().onAllResources() | no suitable method found for actions",
        // Both actions and not-actions.
        "BellsStatement.allow().actions(RING_BELL).notActions(LIST_BELLS) | cannot find symbol",
        "BellsStatement.allow().notActions(LIST_BELLS).actions(RING_BELL) | cannot find symbol",
        // An ARN where the service has no resource types.
        "BellsStatement.allow().actions(RING_BELL).on(\"arn:aws:a:b:c:d\") | cannot find symbol",
      })
  void doesNotCompile(String statement, String message) {
    Compilation compilation = compile(statement);

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining(message);
    assertEquals(7, compilation.errors().get(0).getLineNumber());
    assertThat(compilation).hadErrorCount(1);
  }

  @Test
  void aRemovedActionIsAWarning() {
    Compilation compilation = compile("BellsAction.MUTE_BELL");

    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningCount(1);
    assertThat(compilation)
        .hadWarningContaining(
            "MUTE_BELL in com.acme.BellsAction has been deprecated and marked for removal");
    assertEquals(7, compilation.warnings().get(0).getLineNumber());
  }
}
