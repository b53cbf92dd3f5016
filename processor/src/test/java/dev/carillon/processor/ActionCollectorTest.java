package dev.carillon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.RequiredActions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What code says it needs is collected, file by file. */
final class ActionCollectorTest {

  @TempDir private Path folder;

  @Test
  void collectsOneSortedFileForEachTopLevelType() throws IOException {
    write(
        "app/Host.java",
        """
        package app;
        import dev.carillon.RequiresActions;
        @RequiresActions("chime:ListMeetings")
        class Host {
          @RequiresActions({"chime:CreateMeeting", "chime:CreateAttendee"}) Host() { }
          @RequiresActions("chime:CreateMeeting") void open() { }
          interface Inner { @RequiresActions("s3:GetObject") void read(); }
        }
        """);
    write(
        "app/Plain.java",
        "package app; class Plain { @Override public String toString() { return \"\"; } }\n");
    assertEquals("", javac("app/Host.java", "app/Plain.java"));
    assertEquals(
        "chime:CreateAttendee\nchime:CreateMeeting\nchime:ListMeetings\ns3:GetObject\n",
        Files.readString(folder.resolve("out/META-INF/carillon/requires/app.Host")));
    assertFalse(Files.exists(folder.resolve("out/META-INF/carillon/requires/app.Plain")));
    assertEquals(
        Set.of("chime:CreateAttendee", "chime:CreateMeeting", "chime:ListMeetings", "s3:GetObject"),
        RequiredActions.in(folder.resolve("out")));
  }

  @Test
  void collectsConstantsOfTheAnnotationGeneratedBesideAnEnum() throws IOException {
    write("app/package-info.java", "@dev.carillon.IamActions(\"chime\") package app;\n");
    write(
        "app/Host.java",
        """
        package app;
        import static app.ChimeAction.CREATE_CDR_BUCKET;
        class Host { @RequiresChimeActions({CREATE_CDR_BUCKET, ChimeAction.CREATE_MEETING}) void m() { } }
        """);
    assertEquals("", javac("app/package-info.java", "app/Host.java"));
    Path collected = folder.resolve("out/META-INF/carillon/requires/app.Host");
    String full = Files.readString(collected);
    assertEquals("chime:CreateCDRBucket\nchime:CreateMeeting\n", full);
    Files.delete(collected);
    assertEquals("", javac("app/Host.java"));
    assertEquals(full, Files.readString(collected));
  }

  @Test
  void annotationsOfCarillonAloneGiveNoWarningThatNobodyClaimsThem() throws IOException {
    write(
        "app/Host.java",
        """
        package app;
        @dev.carillon.MaxAccessLevel(dev.carillon.policy.AccessLevel.READ)
        class Host { @dev.carillon.RequiresActions("chime:GetMeeting") void m() { } }
        """);
    assertEquals("", javac("-Xlint:all,-path", "-Werror", "app/Host.java"));
    assertTrue(Files.exists(folder.resolve("out/META-INF/carillon/requires/app.Host")));
  }

  @Test
  void annotationsThatAnotherModuleGeneratedGiveNoWarningThatNobodyClaimsThem() throws IOException {
    write("iam/package-info.java", "@dev.carillon.IamActions({\"chime\", \"s3\"}) package iam;\n");
    assertEquals("", javac("iam/package-info.java"));
    String host =
        """
        package app;
        class Host {
          @iam.RequiresChimeActions(iam.ChimeAction.GET_MEETING)
          @iam.RequiresS3Actions(iam.S3Action.GET_OBJECT)
          void m() { }
        }
        """;
    write("app/Host.java", host);
    assertEquals("", javac("-Xlint:all,-path", "-Werror", "app/Host.java"));
    write(
        "app/Host.java",
        host.replace("void m()", "@javax.annotation.processing.Generated(\"x\") void m()"));
    String others = javac("-Xlint:all,-path", "app/Host.java");
    assertTrue(others.contains("No processor claimed any of these annotations"), others);
    assertTrue(others.contains("java.compiler/javax.annotation.processing.Generated"), others);
    assertFalse(others.contains("Requires"), others);
  }

  @Test
  void anOptionForAWholeBuildGivesNoWarningWhereNothingIsAnnotated() throws IOException {
    write("app/Plain.java", "package app; class Plain { }\n");
    Path catalogs = Files.createDirectories(folder.resolve("catalogs"));
    assertEquals(
        "",
        javac(
            "-Xlint:all,-path",
            "-Werror",
            "-Acarillon.catalogs=" + catalogs,
            "-Acarillon.policies=" + catalogs,
            "app/Plain.java"));
  }

  private void write(String name, String text) {
    new ToolFolder(folder).write(name, text);
  }

  private String javac(String... optionsAndFiles) {
    List<String> path = List.of("-processorpath", ToolFolder.CLASS_PATH);
    return new ToolFolder(folder).javac(path, optionsAndFiles).text();
  }
}
