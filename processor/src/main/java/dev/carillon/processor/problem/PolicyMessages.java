package dev.carillon.processor.problem;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.policyfile.HighGrant;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The part of the catalogue of messages that is about policy files. */
public final class PolicyMessages {

  /** How a sample value of a placeholder is given, with {@code %s} for the name. */
  public static final String HOW_TO_FILL = "Write @PolicyFile(…, placeholders = \"%s=VALUE\").";

  private static final String CHECKS_PAGE =
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/"
          + "access-analyzer-reference-policy-checks.html";

  private PolicyMessages() {}

  /** {@code @PolicyFile({})} or {@code @PolicyFile("")}. */
  public static Message noFile() {
    return new Message(
        "NoPolicyFile",
        "@PolicyFile names no file. Name at least one, as in"
            + " @PolicyFile(\"policies/meeting-host.json\").");
  }

  /** The Java file's place is hidden, or does not fit its package. */
  public static Message noSourceRoot(String option) {
    return new Message(
        "NoSourceRoot",
        "Carillon cannot tell in which source root this Java file lies, and so not where to look"
            + " for policy files. Name the folder: -A"
            + option
            + "=DIR.");
  }

  /** An option that names something else than a folder. */
  public static Message noFolder(String where, String folder) {
    return new Message(
        "NoPolicyFolder",
        where
            + " names the folder \""
            + folder
            + "\" for policy files, and there is no such"
            + " folder.");
  }

  /**
   * A text that names no file.
   *
   * @param folders where it was looked for
   * @param nearest what may have been meant
   */
  public static Message notFound(String text, List<Path> folders, List<String> nearest) {
    String looked = folders.stream().map(Path::toString).collect(Collectors.joining(" and in "));
    return new Message(
        "PolicyFileNotFound",
        "there is no policy file \""
            + text
            + "\" in "
            + looked
            + "."
            + (nearest.isEmpty() ? "" : " Did you mean " + Messages.either(nearest) + "?"));
  }

  /** A file that cannot be read, or a text that cannot be searched for. */
  public static Message unreadable(Problem problem) {
    return new Message("UnreadablePolicyFile", problem.toString());
  }

  /** Catalogs without which nothing can be judged. */
  public static Message unreadableCatalogs(List<Problem> problems) {
    return new Message(
        "UnreadableCatalog",
        "Policy files are judged by the catalogs that Carillon brings, for a catalog cannot be"
            + " read:"
            + problems.stream().map(problem -> "\n" + problem).collect(Collectors.joining()));
  }

  /** An element of {@code placeholders} that is not {@code name=value}. */
  public static Message badSample(String text) {
    return new Message(
        "BadPlaceholder",
        "\""
            + text
            + "\" gives no placeholder a value. Write the name, = and the value, as in"
            + " \"bucket=acme-reports\".");
  }

  /** A file whose name makes no class name. */
  public static Message noClassName(String file) {
    return new Message(
        "PolicyClassName",
        "\""
            + file
            + "\" makes no class name. Name the file with letters from A to Z, digits and hyphens,"
            + " a letter first, as in meeting-host.json.");
  }

  /** Two files whose classes would have one name. */
  public static Message sameClass(String file, String other, String typeName) {
    return new Message(
        "SamePolicyClass",
        "\""
            + file
            + "\" and \""
            + other
            + "\" would both generate "
            + typeName
            + ". Rename one, or name it in @PolicyFile of another package.");
  }

  /** A file that another annotation in the package names too. */
  public static Message namedTwice(String file, String where, String typeName) {
    return new Message(
        "PolicyFileNamedTwice",
        "\""
            + file
            + "\" is named on "
            + where
            + " too, and would generate "
            + typeName
            + " twice. Name it once in a package.");
  }

  /** A class to generate that the user has written. */
  public static Message classExists(String file, String typeName) {
    return new Message(
        "PolicyClassExists",
        "\""
            + file
            + "\" generates "
            + typeName
            + ", and your sources have a "
            + typeName
            + " already. Rename the file or the class.");
  }

  /** A document that is no constant of Java. */
  public static Message tooLong(int bytes, int limit) {
    return new Message(
        "PolicyFileTooLong",
        "the document takes "
            + bytes
            + " bytes as a constant of a class, and Java takes "
            + limit
            + ". The largest policy that AWS takes has 32768 characters without white space.");
  }

  /** Something that a check found. */
  public static Message finding(Problem finding) {
    boolean canBeIgnored =
        !finding.id().equals(PolicyFileChecker.NO_SAMPLE)
            && !finding.id().equals("JSON_SYNTAX_ERROR");
    return new Message(
        finding.id(),
        at(finding.path())
            + finding.message()
            + (canBeIgnored
                ? "\nAWS's checks: "
                    + CHECKS_PAGE
                    + "\nMeant so? @PolicyFile(…, ignore = Check."
                    + finding.id()
                    + ")"
                : ""));
  }

  /**
   * Something that is granted above a ceiling.
   *
   * @param level the ceiling
   * @param where the element that sets it, for people
   */
  public static Message aboveCeiling(HighGrant grant, AccessLevel level, String where) {
    String granted =
        grant
            .highest()
            .map(action -> granted(grant, action, level))
            .orElse("the access level of \"" + grant.written() + "\" is not known.");
    return new Message(
        "AboveCeiling",
        at(grant.path())
            + granted
            + " @MaxAccessLevel("
            + level
            + ") on "
            + where
            + " allows no more than "
            + level.label()
            + ".\nMeant so? Name the file outside of "
            + where
            + ", or raise the level there.");
  }

  private static String granted(HighGrant grant, Action highest, AccessLevel level) {
    String label = highest.accessLevel().label();
    if (grant.written().equalsIgnoreCase(highest.iamName())) {
      return highest.iamName() + " has the access level " + label + ".";
    }
    String others =
        grant.others() == 0
            ? "."
            : ", and "
                + grant.others()
                + (grant.others() == 1 ? " other action" : " other actions")
                + " above "
                + level.label()
                + ".";
    return (grant.written().isEmpty() ? "NotAction" : '"' + grant.written() + '"')
        + " grants "
        + highest.iamName()
        + " with the access level "
        + label
        + others;
  }

  /** What is left out of a file with very many findings. */
  public static Message more(int count) {
    return new Message("MoreFindings", "and " + count + " more findings in this file.");
  }

  /** A mistake that is told where the file is named, not in the file itself. */
  static Message inFile(FileMistake mistake) {
    Problem place =
        new Problem(
            mistake.file().path().toString(),
            mistake.line(),
            mistake.column(),
            mistake.message().text());
    return new Message(mistake.message().id(), place.toString());
  }

  private static String at(String path) {
    return path.isEmpty() ? "" : path + ": ";
  }
}
