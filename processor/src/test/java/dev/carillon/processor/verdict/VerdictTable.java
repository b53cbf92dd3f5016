package dev.carillon.processor.verdict;

import dev.carillon.internal.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the rows. A file has {@code about}, {@code rows} and perhaps {@code blind}, which then is
 * that of all its rows. A row has a {@code name}; a {@code statement} or a list of them, or a
 * {@code text}; a {@code verdict}: {@code "right"}, or ids with their severity; and where need be a
 * {@code page} of AWS, a {@code kind}, the statement in {@code java}, and {@code blind}. A
 * statement without Effect allows.
 */
final class VerdictTable {

  private static final Path FOLDER = Path.of("../processor/src/test/resources/verdicts");

  private final List<Row> rows = new ArrayList<>();

  private VerdictTable() {}

  static List<Row> read() {
    VerdictTable table = new VerdictTable();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(table::readFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(table.rows);
  }

  private void readFile(Path file) {
    String name = file.getFileName().toString().replace(".json", "");
    Map<String, Object> content;
    try {
      content = object(JsonReader.read(Files.readString(file)).plain());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Surface, String> blind = blind(content);
    for (Object row : (List<?>) content.get("rows")) {
      rows.add(row(name, object(row), blind));
    }
  }

  private Row row(String family, Map<String, Object> row, Map<Surface, String> blindFamily) {
    Map<Surface, String> blind = new EnumMap<>(Surface.class);
    blind.putAll(blindFamily);
    blind.putAll(blind(row));
    return new Row(
        family,
        rows.size(),
        text(row, "name"),
        text(row, "page"),
        row.containsKey("kind") ? text(row, "kind") : "IDENTITY",
        statements(row.get("statement")),
        text(row, "text"),
        text(row, "java"),
        row.get("verdict").equals("right")
            ? Verdict.of()
            : Verdict.of(((List<?>) row.get("verdict")).stream().map(String::valueOf).toList()),
        blind);
  }

  private static List<Map<String, Object>> statements(Object value) {
    if (value == null) {
      return List.of();
    }
    return (value instanceof List<?> list ? list : List.of(value))
        .stream().map(VerdictTable::withEffect).toList();
  }

  private static Map<String, Object> withEffect(Object statement) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("Effect", "Allow");
    all.putAll(object(statement));
    return all;
  }

  private static Map<Surface, String> blind(Map<String, Object> content) {
    Map<Surface, String> blind = new EnumMap<>(Surface.class);
    if (content.containsKey("blind")) {
      object(content.get("blind"))
          .forEach((surface, why) -> blind.put(Surface.valueOf(surface), why.toString()));
    }
    return blind;
  }

  private static String text(Map<String, Object> row, String name) {
    return row.getOrDefault(name, "").toString();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }
}
