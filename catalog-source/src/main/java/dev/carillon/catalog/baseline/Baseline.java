package dev.carillon.catalog.baseline;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.StagedFiles;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.validation.view.Element;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * A file of accepted findings. The names of files in it start from its own folder. It is written
 * sorted, a member to a line, so that a change shows what was accepted and what is gone.
 *
 * @param file the file itself
 * @param accepted what it accepts, sorted
 */
public record Baseline(Path file, List<Accepted> accepted) {

  private static final String VERSION = "formatVersion";
  private static final String ACCEPTED = "accepted";
  private static final Set<String> REQUIRED = Set.of("file", "id", "meaning", "reason");
  private static final Set<String> OPTIONAL = Set.of("statement", "text", "expires");

  private static final Comparator<Accepted> ORDER =
      Comparator.comparing((Accepted one) -> one.file().toString())
          .thenComparing(Accepted::place)
          .thenComparing(Accepted::id)
          .thenComparing(Accepted::meaning);

  /** Sorts what is accepted. */
  public Baseline {
    file = file.toAbsolutePath().normalize();
    accepted = accepted.stream().sorted(ORDER).toList();
  }

  /**
   * Reads a baseline.
   *
   * @throws ProblemsException if the file is absent or is no baseline, names a mistake that there
   *     is not, or accepts one without a reason
   */
  public static Baseline read(Path file) throws ProblemsException {
    Problems problems = new Problems(file.toString());
    try {
      JsonValue value = JsonReader.read(FileText.read(file.toString(), file), FileText.MAX_BYTES);
      Element root = new Element("", value);
      if (!root.member(VERSION).map(Element::text).orElse("").equals("1")
          || root.member(ACCEPTED).isEmpty()) {
        throw problems.fatal(
            1, 1, "is no baseline; expected {\"formatVersion\": 1, \"accepted\": [ … ]}");
      }
      SortedSet<String> known = KnownIds.all();
      List<Accepted> accepted = new ArrayList<>();
      for (Element item : root.member(ACCEPTED).orElseThrow().items()) {
        read(file, item, known, problems).ifPresent(accepted::add);
      }
      problems.throwIfAny();
      return new Baseline(file, accepted);
    } catch (JsonFault e) {
      throw problems.fatal(e.line(), e.column(), "not JSON: " + e.problem());
    }
  }

  private static Optional<Accepted> read(
      Path file, Element item, SortedSet<String> known, Problems problems) {
    Position at = item.value().position();
    for (String name : item.names()) {
      if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
        problems.add(at.line(), at.column(), "there is no member \"" + name + "\" here");
      }
    }
    for (String name : REQUIRED.stream().sorted().toList()) {
      if (item.text(name).isBlank()) {
        String why = name.equals("reason") ? ": say why this is accepted" : "";
        problems.add(at.line(), at.column(), "lacks \"" + name + "\"" + why);
        return Optional.empty();
      }
    }
    String id = item.text("id");
    if (!known.contains(id)) {
      problems.add(
          at.line(),
          at.column(),
          "there is no mistake with the id " + id + "." + NearestNames.didYouMean(id, known));
    }
    try {
      String expires = item.text("expires");
      return Optional.of(
          new Accepted(
              folder(file).resolve(item.text("file")),
              item.text("statement") + item.text("text"),
              id,
              item.text("meaning"),
              item.text("reason"),
              expires.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(expires))));
    } catch (DateTimeParseException e) {
      problems.add(at.line(), at.column(), "\"expires\" is no date such as 2027-03-31");
    } catch (InvalidPathException e) {
      problems.add(at.line(), at.column(), "\"file\" is no path: " + e.getMessage());
    }
    return Optional.empty();
  }

  /**
   * Writes the file, whole or not at all.
   *
   * @throws ProblemsException if it cannot be written
   */
  public void write() throws ProblemsException {
    StagedFiles.write(Map.of(file, json().getBytes(StandardCharsets.UTF_8)));
  }

  private String json() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put(VERSION, 1);
    root.put(ACCEPTED, accepted.stream().map(this::plain).toList());
    return JsonWriter.pretty(root) + '\n';
  }

  private Map<String, Object> plain(Accepted one) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("file", nameOf(one.file()));
    if (!one.place().isEmpty()) {
      plain.put(isJava(one.file()) ? "text" : "statement", one.place());
    }
    plain.put("id", one.id());
    plain.put("meaning", one.meaning());
    plain.put("reason", one.reason());
    one.expires().ifPresent(day -> plain.put("expires", day.toString()));
    return plain;
  }

  /** Returns whether mistakes in a file are found by javac, and not by reading policies. */
  public static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }

  /** Returns how a file is called in this one: from its folder, if that can be. */
  String nameOf(Path other) {
    Path folder = folder(file);
    return folder.getRoot().equals(other.getRoot())
        ? folder.relativize(other).toString().replace('\\', '/')
        : other.toString();
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().normalize().resolveSibling("").normalize();
  }
}
