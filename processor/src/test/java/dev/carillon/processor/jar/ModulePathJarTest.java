package dev.carillon.processor.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.processor.ToolFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The jar as it is published, whose own packages are others than those of the annotations: it does
 * the same from wherever javac is given it.
 */
@EnabledIfSystemProperty(named = "carillon.jar", matches = ".+")
final class ModulePathJarTest {

  private static final String JAR = System.getProperty("carillon.jar", "");
  private static final String ANNOTATIONS = System.getProperty("carillon.annotations", "");

  /**
   * From Java 21 on javac has a note on processors that it merely finds, from 23 on it runs none.
   */
  private static final boolean RUNS_WHAT_IT_FINDS = Runtime.version().feature() < 21;

  @TempDir private Path folder;

  /** Where the processor's jar is. */
  private enum From {
    PROCESSOR_PATH,
    PROCESSOR_MODULE_PATH,
    BOTH_PATHS,
    CLASS_PATH;

    List<String> options() {
      String both = ANNOTATIONS + File.pathSeparator + JAR;
      return switch (this) {
        case PROCESSOR_PATH -> List.of("-processorpath", JAR, "-p", ANNOTATIONS);
        case PROCESSOR_MODULE_PATH -> List.of("--processor-module-path", JAR, "-p", ANNOTATIONS);
        case BOTH_PATHS ->
            List.of("-processorpath", JAR, "-p", both, "--add-modules", "dev.carillon.processor");
        case CLASS_PATH ->
            RUNS_WHAT_IT_FINDS ? List.of("-cp", both) : List.of("-cp", both, "-proc:full");
      };
    }

    boolean isOfModules() {
      return this != CLASS_PATH;
    }
  }

  @ParameterizedTest
  @EnumSource
  void generatesAndChecksTextsChainsAndCeilings(From from) throws Exception {
    write(
        "app/package-info.java",
        """
        /** Policies. */
        @dev.carillon.IamActions({"chime", "s3"})
        package app;
        """);
    write(
        "app/Main.java",
        """
        package app;
        import dev.carillon.policy.Policy;
        import dev.carillon.policy.arn.ArnPart;
        /** Prints a policy. */
        public final class Main {
          private Main() {}
          /**
           * Prints.
           *
           * @param arguments none
           */
          public static void main(String[] arguments) {
            System.out.print(
                Policy.of(
                        S3Statement.allow()
                            .actions(S3Action.GET_OBJECT)
                            .on(S3Resource.object("acme", ArnPart.any())))
                    .toJson());
          }
        }
        """);
    if (from.isOfModules()) {
      write(
          "module-info.java",
          """
          /** Acme. */
          module acme {
            requires transitive dev.carillon;
            exports app;
          }
          """);
    }
    assertEquals("", javac(from, "out"));
    assertEquals(
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":"
            + "\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::acme/*\"}]}",
        program(from));
    assertFalse(generated().contains("shaded"), generated());

    write(
        "app/Bad.java",
        """
        package app;
        import dev.carillon.policy.AccessLevel;
        @dev.carillon.MaxAccessLevel(AccessLevel.READ)
        class Bad {
          String text = "chime:CreateMeting";
          Object chain = S3Statement.allow().actions(S3Action.GET_OBJECT).on(S3Resource.bucket("a"));
          Object pattern = S3Statement.allow().patterns("GetObjekt*").onAllResources();
          Object ceiling = ChimeAction.CREATE_MEETING;
          Object key =
              S3Statement.allow()
                  .actions(S3Action.GET_OBJECT)
                  .on(S3Resource.object("a", "b"))
                  .when(S3Keys.PREFIX.is("c"));
          @dev.carillon.RequiresActions("s3:GetObjekt") void required() {}
        }
        """);
    String said = javac(from, "other");
    for (String expected :
        List.of(
            "Bad.java:5: error: [carillon/INVALID_ACTION]",
            "Bad.java:6: error: [carillon/ACTION_DOES_NOT_TAKE_RESOURCE]",
            "Bad.java:7: error: [carillon/INVALID_ACTION]",
            "Bad.java:8: error: [carillon/ACCESS_LEVEL_ABOVE_CEILING]",
            "[carillon/UNSUPPORTED_ACTION_FOR_CONDITION_KEY]",
            "Bad.java:14: error: [carillon/INVALID_ACTION]",
            "6 errors")) {
      assertTrue(said.contains(expected), said);
    }
  }

  @Test
  void aConsumerOfModulesIsLinked() throws Exception {
    write("module-info.java", "/** Acme. */\nmodule acme { requires dev.carillon; }\n");
    write("app/package-info.java", "@dev.carillon.IamActions(\"chime\")\npackage app;\n");
    write(
        "app/Main.java",
        """
        package app;
        class Main {
          public static void main(String[] arguments) {
            System.out.print(ChimeAction.CREATE_MEETING.iamName());
          }
        }
        """);
    assertEquals("", javac(From.PROCESSOR_PATH, "out"));
    String image = folder.resolve("image").toString();
    String modules = folder.resolve("out") + File.pathSeparator + ANNOTATIONS;
    List<String> linked = List.of("-p", modules, "--add-modules", "acme", "--output", image);
    assertEquals("", ToolFolder.runHere("jlink", linked).text());
    assertEquals(
        "chime:CreateMeeting",
        new ToolFolder(folder)
            .runFile(Path.of(image, "bin", "java"), List.of("-m", "acme/app.Main"))
            .text());
  }

  private String javac(From from, String out) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-Xlint:all,-path", "-Werror"));
    arguments.addAll(from.options());
    arguments.addAll(List.of("-d", folder.resolve(out).toString()));
    arguments.addAll(
        List.of("-s", Files.createDirectories(folder.resolve(out + "-generated")).toString()));
    try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
      files.filter(Files::isRegularFile).map(Path::toString).sorted().forEach(arguments::add);
    }
    return ToolFolder.runHere("javac", arguments).text();
  }

  private String program(From from) {
    String path = folder.resolve("out") + File.pathSeparator + ANNOTATIONS;
    List<String> arguments =
        from.isOfModules()
            ? List.of("-p", path, "-m", "acme/app.Main")
            : List.of("-cp", path, "app.Main");
    return new ToolFolder(folder).run("java", arguments).text();
  }

  private String generated() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder.resolve("out-generated"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private void write(String name, String text) {
    new ToolFolder(folder).write("src/" + name, text);
  }
}
