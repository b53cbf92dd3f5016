package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.FileTree;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the policy files that a text names: a path is a file, or a folder and stands for all files
 * of some forms, {@code .json} ones, in it and below; a text with {@code *}, {@code ?}, {@code [}
 * or <code>{</code> that is no path is a pattern. In a pattern {@code *} stays within a folder, and
 * {@code **}{@code /} stands for any folders, also none.
 */
public final class FileSearch {

  /** What the names of files end with that are policies, or templates that the CDK writes. */
  private static final List<String> JSON = List.of(".json");

  /** Deep enough for any source tree. */
  private static final int DEEPEST = 64;

  /** More than people write; each tries all places in a name for all that others try. */
  private static final int MOST_STARS = 3;

  private FileSearch() {}

  /**
   * A file that was found.
   *
   * @param name the file as the text names it, with {@code /} between folders
   * @param path the file, absolute and without detours
   */
  public record PolicyPath(String name, Path path) {}

  /**
   * Returns the files that a text names, sorted by name; none where there is no such file.
   *
   * @param folder what a relative path starts from
   * @throws ProblemsException if the text is neither a path nor a pattern, or a folder cannot be
   *     listed
   */
  public static List<PolicyPath> find(Path folder, String text) throws ProblemsException {
    Problems unlisted = new Problems(text);
    List<PolicyPath> found = find(folder, text, JSON, unlisted);
    unlisted.throwIfAny();
    return found;
  }

  /** Returns the same; none if there is none. */
  static List<PolicyPath> find(
      String text, List<String> endings, List<String> others, Problems unlisted)
      throws ProblemsException {
    List<String> all = new ArrayList<>(endings);
    all.addAll(others);
    return find(Path.of(""), text, all, unlisted);
  }

  private static List<PolicyPath> find(
      Path folder, String text, List<String> endings, Problems unlisted) throws ProblemsException {
    try {
      if (isPattern(text) && !exists(folder, text)) {
        return matching(folder, text, unlisted);
      }
      Path path = absolute(folder, text);
      if (Files.isDirectory(path)) {
        String prefix = text.endsWith("/") ? text : text + '/';
        return below(path, prefix, file -> endsWithAny(file.toString(), endings), unlisted);
      }
      return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
          ? List.of(new PolicyPath(text, path))
          : List.of();
    } catch (InvalidPathException | PatternSyntaxException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw problem(text, "is neither a path nor a pattern of files: " + reason);
    }
  }

  /**
   * Returns the files that a text names, as {@link #find} does, a relative path from where the
   * program runs.
   *
   * @param endings what the names of the files end with that a folder stands for
   * @throws ProblemsException also if there is none
   */
  public static List<PolicyPath> require(String text, List<String> endings)
      throws ProblemsException {
    Problems unlisted = new Problems(text);
    List<PolicyPath> found = require(text, endings, List.of(), unlisted);
    unlisted.throwIfAny();
    return found;
  }

  /**
   * Returns the same, and those in folders that can be listed where others cannot.
   *
   * @param others the same of files that are only named as not read
   * @param unlisted takes what is said of folders that cannot be listed
   * @throws ProblemsException also if there is none
   */
  static List<PolicyPath> require(
      String text, List<String> endings, List<String> others, Problems unlisted)
      throws ProblemsException {
    List<PolicyPath> found = find(text, endings, others, unlisted);
    if (!found.isEmpty() || !unlisted.isEmpty()) {
      return found;
    }
    if (isPattern(text)) {
      throw problem(text, "matches no file");
    }
    throw problem(
        text,
        isFolder(text)
            ? "has no policy file in it or below (" + String.join(", ", endings) + ")"
            : text.equals("-")
                ? "is no file; what is piped in is /dev/stdin"
                : "there is no such file");
  }

  /** Returns whether a name has one of some endings, in whatever letter case. */
  private static boolean endsWithAny(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  private static boolean isPattern(String text) {
    return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** Returns whether a text is the path of a folder. */
  static boolean isFolder(String text) {
    try {
      return Files.isDirectory(Path.of(text));
    } catch (InvalidPathException e) {
      return false; // On Windows a path has no star.
    }
  }

  private static boolean exists(Path folder, String text) {
    try {
      return Files.exists(folder.resolve(text));
    } catch (InvalidPathException e) {
      return false; // On Windows a path has no star.
    }
  }

  private static List<PolicyPath> matching(Path folder, String pattern, Problems unlisted)
      throws ProblemsException {
    requireFewStars(pattern);
    int slash = 0;
    for (int i = 0; i < pattern.length() && !isPattern(pattern.substring(i, i + 1)); i++) {
      slash = pattern.charAt(i) == '/' ? i + 1 : slash;
    }
    Path start = absolute(folder, pattern.substring(0, slash));
    String glob = pattern.substring(slash).replace("**/", "{**/,}");
    PathMatcher matcher = start.getFileSystem().getPathMatcher("glob:" + glob);
    return Files.isDirectory(start)
        ? below(start, pattern.substring(0, slash), matcher, unlisted)
        : List.of();
  }

  private static void requireFewStars(String pattern) throws ProblemsException {
    List<String> parts = new ArrayList<>(List.of(pattern.split("/", -1)));
    parts.add(pattern.replaceAll("(?<!\\*)\\*(?!\\*)", "").replace("**", "*"));
    for (String part : parts) {
      if (part.length() - part.replace("*", "").length() > MOST_STARS) {
        throw problem(
            pattern, "has more than %s stars in one part, or of folders".formatted(MOST_STARS));
      }
    }
  }

  /**
   * Returns the files in a folder and below.
   *
   * @param prefix how the folder is called in names
   * @param matcher chooses by the path from the folder
   */
  private static List<PolicyPath> below(
      Path start, String prefix, PathMatcher matcher, Problems unlisted) {
    FileTree tree = FileTree.of(start, DEEPEST);
    tree.unlisted()
        .forEach(
            (path, e) -> unlisted.add("cannot be searched, " + FileText.reason(e) + ": " + path));
    return tree.files().stream()
        .filter(file -> matcher.matches(start.relativize(file)))
        .map(file -> new PolicyPath(prefix + name(start.relativize(file)), file))
        .sorted(Comparator.comparing(PolicyPath::name))
        .toList();
  }

  private static Path absolute(Path folder, String text) {
    return folder.resolve(text).toAbsolutePath().normalize();
  }

  private static String name(Path relative) {
    return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
  }

  private static ProblemsException problem(String text, String message) {
    return new Problems(text).fatal(message);
  }
}
