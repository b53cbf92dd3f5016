package dev.carillon.processor.javac;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file of inputs and the diagnostics that they give. A row begins with {@code == title}; then
 * Java code; then {@code -> } and each diagnostic. Lines before the first row are for readers.
 *
 * <p>The code is the body of {@code class Case}, which begins in line 2 of {@code app/Case.java};
 * or whole files, each after a line {@code // file: PATH}. {@code // plugin: ARGUMENTS} gives the
 * plugin arguments, {@code // option: OPTION} an option of javac. A row with {@code @PolicyFile},
 * {@code @GrantedBy} or the line {@code // processor} is compiled from files with the processor
 * too; its Java files lie in the folder {@code java}, beside which are the others. Unless the row
 * has its own, {@code app/package-info.java} declares the services chime, s3, iam and lambda. A row
 * that mentions {@code app.iam.ChimeAction} can use that enum; one that mentions {@code awssdk}, a
 * small part of the AWS SDK.
 */
record DiagnosticsTable(List<String> preface, List<Row> rows) {

  private static final String PACKAGE_INFO = "app/package-info.java";

  /** What stands for what the processor generates, given to rows that mention it. */
  private static final Path CHIME_ACTION = Path.of("src/test/resources/check/ChimeAction.txt");

  private static final Path CHIME_RESOURCE = Path.of("src/test/resources/check/ChimeResource.txt");

  private static final Path SDK = Path.of("src/test/resources/check/sdk.txt");

  /** An input and what javac says of it. */
  record Row(String title, List<String> input, List<String> expected) {

    Map<String, String> files() {
      Map<String, String> files = new LinkedHashMap<>();
      files.put(
          PACKAGE_INFO,
          "@dev.carillon.IamActions({\"chime\", \"s3\", \"iam\", \"lambda\"}) package app;");
      if (input.stream().anyMatch(line -> line.contains("app.iam.ChimeAction"))) {
        files.put("app/iam/ChimeAction.java", String.join("\n", lines(CHIME_ACTION)));
        files.put("app/iam/ChimeResource.java", String.join("\n", lines(CHIME_RESOURCE)));
      }
      if (input.stream().anyMatch(line -> line.contains("awssdk"))) {
        files.putAll(sdk());
      }
      List<String> code =
          input.stream()
              .filter(
                  line ->
                      !line.matches(
                          "// (plugin|option|about|right|page|guide): .*|// (processor|meant)"))
              .toList();
      boolean whole = !code.isEmpty() && code.get(0).startsWith("// file: ");
      if (whole) {
        addFiles(code, files);
      } else {
        files.put(
            "app/Case.java", "package app; class Case {\n" + String.join("\n", code) + "\n}\n");
      }
      return files;
    }

    String[] pluginArguments() {
      return after("// plugin: ")
          .flatMap(arguments -> List.of(arguments.split(" ")).stream())
          .toArray(String[]::new);
    }

    private Stream<String> after(String mark) {
      return input.stream()
          .filter(line -> line.startsWith(mark))
          .map(line -> line.substring(mark.length()));
    }

    private List<String> said() {
      Map<String, String> files = files();
      return input.stream()
              .anyMatch(
                  line ->
                      line.matches(".*@(dev.carillon.)?(PolicyFile|GrantedBy)\\b.*|// processor"))
          ? FolderCompilation.diagnose(files, after("// option: ").toArray(String[]::new))
          : Compilation.diagnose(files, pluginArguments());
    }

    /** Returns whether javac can be made to say so in a test; else the row says why not. */
    boolean isCompiled() {
      return input.stream().noneMatch(line -> line.startsWith("// not compiled: "));
    }

    /** Compiles the row and returns the first line of each diagnostic. */
    List<String> diagnose() {
      return !isCompiled()
          ? expected
          : said().stream()
              .map(diagnostic -> diagnostic.lines().findFirst().orElseThrow())
              .toList();
    }
  }

  static DiagnosticsTable read(Path file) {
    List<String> preface = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("== ")) {
        rows.add(new Row(line.substring(3), new ArrayList<>(), new ArrayList<>()));
      } else if (rows.isEmpty()) {
        preface.add(line);
      } else {
        Row row = rows.get(rows.size() - 1);
        if (line.startsWith("-> ")) {
          row.expected().add(line.substring(3));
        } else if (!line.isBlank()) {
          row.input().add(line);
        }
      }
    }
    return new DiagnosticsTable(preface, rows);
  }

  /** Writes the table with the diagnostics that javac gives now. */
  void rewrite(Path file) {
    StringBuilder text = new StringBuilder();
    preface.forEach(line -> text.append(line).append('\n'));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      text.append(i == 0 ? "" : "\n").append("== ").append(row.title()).append('\n');
      row.input().forEach(line -> text.append(line).append('\n'));
      row.diagnose().forEach(line -> text.append("-> ").append(line).append('\n'));
    }
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds files that stand one after another, each behind its name. */
  private static void addFiles(List<String> lines, Map<String, String> files) {
    String name = "";
    for (String line : lines) {
      if (line.startsWith("// file: ")) {
        name = line.substring("// file: ".length());
        files.put(name, "");
      } else {
        files.computeIfPresent(name, (key, text) -> text + line + '\n');
      }
    }
  }

  /** Returns a small part of the AWS SDK, as Java files. */
  static Map<String, String> sdk() {
    Map<String, String> files = new LinkedHashMap<>();
    addFiles(lines(SDK), files);
    return files;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
