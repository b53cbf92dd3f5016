package dev.carillon.processor.policyfile;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.policyfile.FileSearch;
import dev.carillon.catalog.policyfile.FileSearch.PolicyPath;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for policy files in folders; the first that has one that is named counts. */
record PolicyLookup(List<Path> folders) {

  /** How many files of one name are listed. */
  private static final int MOST_SAME = 3;

  private static final Pattern OUT =
      Pattern.compile("[/\\\\].*|[A-Za-z]:.*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?", Pattern.DOTALL);

  /** Returns whether a text names something outside of the folders, on any system. */
  static boolean leadsOut(String text) {
    return OUT.matcher(text).matches();
  }

  /**
   * Returns the files that a text names; none where there is no such file.
   *
   * @throws ProblemsException if the text is neither a path nor a pattern, or a folder cannot be
   *     listed
   */
  List<PolicyPath> find(String text) throws ProblemsException {
    for (Path folder : folders) {
      List<PolicyPath> found = FileSearch.find(folder, text);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * Returns the files that a text names, and tells of one that names none.
   *
   * @param annotation the simple name of the annotation that has the text
   */
  List<PolicyPath> find(String annotation, String text, Consumer<Problem> problems) {
    try {
      if (text.isBlank()) {
        problems.accept(Message.NO_POLICY_FILE.of(annotation));
      } else if (leadsOut(text)) {
        problems.accept(Message.POLICY_FILE_OUTSIDE.of(text));
      } else {
        List<PolicyPath> found = find(text);
        if (found.isEmpty() && !folders.isEmpty()) {
          problems.accept(notFound(text));
        }
        return found;
      }
    } catch (ProblemsException e) {
      problems.accept(Message.UNREADABLE_POLICY_FILE.of(e.problems().get(0)));
    }
    return List.of();
  }

  private Problem notFound(String text) {
    String looked = folders.stream().map(Path::toString).collect(Collectors.joining(" or in "));
    for (Path folder : folders) {
      if (new File(folder.toString(), text).isDirectory()) { // A pattern is no path on Windows.
        return Message.NO_POLICY_IN_FOLDER.of(text, folder.toString());
      }
    }
    return Message.POLICY_FILE_NOT_FOUND.of(
        text, looked, Words.fileOrFolder(nearest(text.replace('\\', '/'))));
  }

  /**
   * Returns what may have been meant by a path: files whose path has a part more or less, else
   * those in the same folder, or folders of files.
   */
  private List<String> nearest(String text) {
    TreeSet<String> same = new TreeSet<>();
    TreeSet<String> names = new TreeSet<>();
    String beside = text.substring(0, text.lastIndexOf('/') + 1);
    for (Path folder : folders) {
      try {
        for (PolicyPath file : FileSearch.find(folder, "**/*.json")) {
          String name = file.name();
          if (isSame(text, name)) {
            same.add(name);
          } else if (name.startsWith(beside)) {
            names.add(upToSlash(name, beside.length()));
          }
        }
      } catch (ProblemsException e) {
        return List.of(); // The search itself has complained.
      }
    }
    return same.isEmpty() || same.size() > MOST_SAME
        ? NearestNames.to(text, names)
        : List.copyOf(same);
  }

  /**
   * Returns whether a file has the path but for what stands before or behind it, or but for the
   * letter case, which some systems do not tell apart.
   */
  private static boolean isSame(String text, String file) {
    return file.endsWith('/' + text)
        || file.equals(text + ".json")
        || text.endsWith('/' + file)
        || file.equalsIgnoreCase(text);
  }

  private static String upToSlash(String name, int from) {
    int slash = name.indexOf('/', from);
    return slash < 0 ? name : name.substring(0, slash);
  }
}
