package com.acme.guide;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages of javac that the pages show are those that it gives. */
class MessagesTest {

  private static final String MISTAKES = "src/test/resources/mistakes/";

  @TempDir private Path out;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MisspeltAction",
        "OtherService",
        "Unfinished",
        "WrongType",
        "WrongOperator",
        "UnsupportedKey",
        "Ceiling"
      })
  void javacSaysWhatThePageShows(String name) throws IOException {
    String classPath = System.getProperty("java.class.path");
    List<String> options =
        List.of(
            "-processorpath",
            classPath,
            "-classpath",
            "target/classes" + File.pathSeparator + classPath,
            "-d",
            out.toString());
    StringWriter messages = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      var sources = files.getJavaFileObjects(Path.of(MISTAKES + name + ".java"));
      assertFalse(javac.getTask(messages, files, null, options, null, sources).call());
    }
    // That javac has left out how it tried each method is of no interest here.
    String shown =
        messages
            .toString()
            .replace("\r\n", "\n")
            .replace(MISTAKES, "")
            .replaceFirst("(?m)^Note: Some messages have been simplified;.*\n", "");
    Output.assertShown("mistakes/" + name + ".txt", shown);
  }
}
