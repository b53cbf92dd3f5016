package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract of isolating processors with Gradle: each generated file has one origin, and
 * compiling what has changed leaves the same bytes as compiling everything.
 */
final class GradleTest {

  private static final String ACTIONS = "@dev.carillon.IamActions(\"chime\") package iam;\n";
  private static final String HOST =
      """
      package app;
      class Host {
        @iam.RequiresChimeActions(iam.ChimeAction.CREATE_MEETING) void open() { }
        interface Inner { @dev.carillon.RequiresActions("chime:GetMeeting") void read(); }
      }
      """;
  private static final String FILES =
      """
      package app;
      @dev.carillon.PolicyFile("host.json") class Files { Object policy = HostPolicy.policy(); }
      """;
  private static final String OWN =
      """
      package own;
      @dev.carillon.IamActions("chime") interface Own { Object A = ChimeAction.GET_MEETING; }
      """;
  private static final String OTHER = "package app; class Other { int one = 1; }\n";

  @TempDir private Path temporary;
  private GradleBuild build;
  private int runs;

  @BeforeEach
  void compileAll() throws IOException {
    build =
        clean(
            Map.of(
                "iam/package-info.java", ACTIONS,
                "app/Host.java", HOST,
                "app/Files.java", FILES,
                "own/Own.java", OWN,
                "app/Other.java", OTHER));
    SortedMap<String, String> made = build.made();
    assertTrue(made.containsKey("classes/iam/ChimeAction.class"), made.keySet().toString());
    assertTrue(made.containsKey("generated/app/HostPolicy.java"), made.keySet().toString());
    assertEquals(
        "chime:CreateMeeting\nchime:GetMeeting\n",
        made.get("classes/META-INF/carillon/requires/app.Host"));
  }

  @Test
  void aClassWithoutAnnotationsIsCompiledAlone() throws IOException {
    assertEquals(Set.of("app/Other.java"), change("app/Other.java", OTHER.replace('1', '2')));
  }

  @Test
  void whatCodeNeedsIsCollectedFromItsFileAlone() throws IOException {
    String less = HOST.replace("@dev.carillon.RequiresActions(\"chime:GetMeeting\")", "");
    assertEquals(Set.of("app/Host.java"), change("app/Host.java", less));
    change("app/Host.java", "package app; class Host { }\n");
    assertTrue(!build.made().containsKey("classes/META-INF/carillon/requires/app.Host"));
    change("app/Host.java", HOST);
  }

  @Test
  void anEnumComesOfItsPackageAndWhoUsesItIsCompiledToo() throws IOException {
    String two = ACTIONS.replace("\"chime\"", "{\"chime\", \"s3\"}");
    assertEquals(
        Set.of("iam/package-info.java", "app/Host.java"), change("iam/package-info.java", two));
    assertTrue(build.made().containsKey("classes/iam/S3Action.class"));
    change("iam/package-info.java", ACTIONS);
    assertTrue(!build.made().containsKey("classes/iam/S3Action.class"));
  }

  @Test
  void anEnumComesOfItsTypeAndGoesWithIt() throws IOException {
    assertEquals(Set.of("own/Own.java"), change("own/Own.java", OWN.replace("GET_", "CREATE_")));
    assertEquals(
        Set.of("own/Other.java"), change("own/Other.java", "package own; class Other { }\n"));
    change("own/Own.java", null);
    assertTrue(build.made().keySet().stream().noneMatch(name -> name.contains("own/Chime")));
  }

  @Test
  void theClassOfAPolicyFileComesOfTheTypeThatNamesIt() throws IOException {
    assertEquals(
        Set.of("app/Files.java"),
        change("app/Files.java", FILES.replace("HostPolicy.policy()", "\"\" + HostPolicy.class")));
    change("app/Files.java", "package app; class Files { }\n");
    assertTrue(!build.made().containsKey("generated/app/HostPolicy.java"));
  }

  /** Compiles a change and returns what was compiled; the outcome is that of compiling all. */
  private Set<String> change(String name, String text) throws IOException {
    Set<String> compiled = build.change(Collections.singletonMap(name, text));
    GradleBuild whole = clean(build.sources());
    assertEquals(whole.made().keySet(), build.made().keySet());
    assertEquals(whole.made(), build.made());
    return compiled;
  }

  private GradleBuild clean(Map<String, String> sources) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("run" + runs++)).toRealPath();
    Files.createDirectories(folder.resolve("resources"));
    Files.writeString(
        folder.resolve("resources/host.json"),
        """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Resource": "*",
          "Action": "chime:CreateMeeting"}]}
        """);
    return GradleBuild.clean(folder, new TreeMap<>(sources));
  }
}
