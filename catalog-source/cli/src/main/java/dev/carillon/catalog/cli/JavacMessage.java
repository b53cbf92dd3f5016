package dev.carillon.catalog.cli;

import dev.carillon.catalog.baseline.AcceptedAs;
import dev.carillon.catalog.baseline.KnownIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message that javac alone is told, as {@code explain} shows it. The file with all of them is
 * compiled by the tests of the processor, which hold what javac says.
 *
 * @param id its name
 * @param code the code that it is told of, several files one after the other
 * @param said what javac says of it, each line with its place
 */
record JavacMessage(String id, List<String> notes, List<String> code, List<String> said) {

  private static final String GUIDE = "examples/guide/";
  private static final List<String> FOR_THE_TEST = List.of("processor", "not compiled: ");

  /** Returns all of them, by name. */
  static List<JavacMessage> all() {
    List<JavacMessage> messages = new ArrayList<>();
    for (String line : KnownIds.explained().lines().toList()) {
      if (line.startsWith(KnownIds.HEADING)) {
        messages.add(
            new JavacMessage(
                line.substring(KnownIds.HEADING.length()),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>()));
      } else if (!messages.isEmpty()) {
        messages.get(messages.size() - 1).add(line);
      }
    }
    return messages;
  }

  private void add(String line) {
    if (line.startsWith("-> ")) {
      said.add(line.substring(3));
    } else if (line.matches("// (about|right|page|guide): .*|// meant")) {
      notes.add(line.substring(3));
    } else if (FOR_THE_TEST.stream().noneMatch(mark -> line.startsWith("// " + mark))) {
      code.add(line);
    }
  }

  /** Returns the message in a line. */
  String heading() {
    return "%s (%s of javac): %s".formatted(id, kind(), notes("about").get(0));
  }

  private String kind() {
    return diagnostic().split(" ", 2)[0];
  }

  /** Returns what javac says first under this id. */
  private String diagnostic() {
    return said.stream()
        .filter(line -> line.contains("[carillon/" + id + "]"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("javac says nothing under " + id));
  }

  /** Returns the code, what is said of it, what would be right, and where to read more. */
  String explained() {
    StringBuilder text = new StringBuilder(heading()).append("\n\n");
    code.forEach(line -> text.append(line.isEmpty() ? "" : "  " + line).append('\n'));
    text.append(diagnostic().substring(kind().length() + 1)).append("\n\n");
    List<String> right = notes("right");
    text.append("Right: ").append(String.join("\n  ", right)).append('\n');
    if (notes.contains("meant")) {
      String accepted = AcceptedAs.isById(id) ? id : id + "=MEANING";
      text.append("Where it is meant: @SuppressWarnings(\"carillon:" + accepted + "\").\n");
    }
    Optional<String> page = notes("page").stream().findFirst();
    return text.append("More: ")
        .append(page.orElseGet(() -> GUIDE + notes("guide").get(0)))
        .append('\n')
        .toString();
  }

  private List<String> notes(String name) {
    return notes.stream()
        .filter(note -> note.startsWith(name + ": "))
        .map(note -> note.substring(name.length() + 2))
        .toList();
  }
}
