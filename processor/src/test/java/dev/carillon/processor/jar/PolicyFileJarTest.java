package dev.carillon.processor.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.processor.ToolFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Policy files under plain javac with the jar as it is published, and all catalogs. */
@EnabledIfSystemProperty(named = "carillon.jar", matches = ".+")
final class PolicyFileJarTest {

  private static final String HOST =
      """
      {
        "Version": "2012-10-17",
        "Statement": [
          {
            "Effect": "Allow",
            "Action": ["chime:CreateMeeting", "chime:ListMeetings"],
            "Resource": "*"
          }
        ]
      }
      """;

  private static final String ANNOTATIONS = System.getProperty("carillon.annotations", "");

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    write(
        "src/main/java/com/acme/Main.java",
        """
        package com.acme;
        @dev.carillon.PolicyFile("policies/meeting-host.json")
        final class Main {
          private Main() {}
          public static void main(String[] arguments) {
            System.out.print(MeetingHostPolicy.policy().toJson() + "\\n");
          }
        }
        """);
  }

  @Test
  void aSoundFileCompilesUnderEveryLintAndItsClassRuns() throws Exception {
    write("src/main/resources/policies/meeting-host.json", HOST);
    assertEquals("", run("javac", javacArguments()));
    assertEquals(
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":"
            + "[\"chime:CreateMeeting\",\"chime:ListMeetings\"],\"Resource\":\"*\"}]}\n",
        run("java", List.of("-cp", classPath(), "com.acme.Main")));
  }

  @Test
  void aMistakeIsPrintedWithItsLineOfTheFile() throws Exception {
    write(
        "src/main/resources/policies/meeting-host.json",
        HOST.replace("chime:CreateMeeting", "chime:CreateMeting"));
    Path file = folder.resolve("src/main/resources/policies/meeting-host.json");
    String said = run("javac", javacArguments());
    assertTrue(
        said.startsWith(
            file
                + ":6: error: [carillon/INVALID_ACTION] Statement[0].Action[0]:"
                + " \"chime:CreateMeting\" stands for no action of chime. Did you mean"
                + " \"chime:CreateMeeting\"?\n"
                + "      \"Action\": [\"chime:CreateMeting\", \"chime:ListMeetings\"],\n"
                + "                 ^\n"),
        said);
    assertTrue(said.endsWith("\n1 error\n"), said);
  }

  private List<String> javacArguments() throws Exception {
    return List.of(
        "-J-Duser.language=en",
        "-J-XX:TieredStopAtLevel=1",
        "-J-XX:+UseSerialGC",
        "-Xlint:all",
        "-Werror",
        "-processorpath",
        System.getProperty("carillon.jar"),
        "-cp",
        ANNOTATIONS,
        "-d",
        folder.resolve("out").toString(),
        folder.resolve("src/main/java/com/acme/Main.java").toString());
  }

  private String classPath() throws Exception {
    return folder.resolve("out") + File.pathSeparator + ANNOTATIONS;
  }

  private void write(String name, String text) {
    new ToolFolder(folder).write(name, text);
  }

  private String run(String tool, List<String> arguments) {
    return new ToolFolder(folder).run(tool, arguments).text();
  }
}
