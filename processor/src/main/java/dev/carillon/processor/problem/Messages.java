package dev.carillon.processor.problem;

import dev.carillon.catalog.Problem;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The catalogue of everything that the annotation processor can say. */
public final class Messages {

  /** How many services a message lists before it becomes hard to read. */
  private static final int FEW = 12;

  /** How many problems of one catalog a message lists. */
  private static final int MOST_PROBLEMS = 10;

  private Messages() {}

  /** {@code @IamActions({})} or {@code @IamActions("")}. */
  public static Message noService() {
    return new Message(
        "NoService",
        "@IamActions names no service. Name at least one by its prefix, as in"
            + " @IamActions(\"chime\").");
  }

  /**
   * A service that no catalog is of.
   *
   * @param nearest the services that may have been meant
   * @param available all services that there are catalogs of
   */
  public static Message unknownService(
      String service, List<String> nearest, Collection<String> available) {
    String help = "Name a service by its prefix, the part of its actions in front of the colon.";
    if (!nearest.isEmpty()) {
      help = "Did you mean " + either(nearest) + "?";
    } else if (available.size() <= FEW) {
      help = "There are catalogs of: " + String.join(", ", available) + ".";
    }
    return new Message(
        "UnknownService", quoted(service) + " is not a service that Carillon knows. " + help);
  }

  /** {@code @IamActions({"chime", "chime"})}. */
  public static Message serviceNamedTwice(String service) {
    return new Message(
        "ServiceNamedTwice", quoted(service) + " is named twice. Name each service once.");
  }

  /** A catalog that is there and cannot be taken. */
  public static Message unreadableCatalog(String service, List<Problem> problems) {
    String listed =
        problems.stream()
            .limit(MOST_PROBLEMS)
            .map(problem -> "\n" + problem)
            .collect(Collectors.joining());
    int more = problems.size() - MOST_PROBLEMS;
    return new Message(
        "UnreadableCatalog",
        "The catalog of "
            + quoted(service)
            + " cannot be read:"
            + listed
            + (more > 0 ? "\nand " + more + " more." : ""));
  }

  /** An option that names something else than a folder. */
  public static Message noCatalogFolder(String option, String folder) {
    return new Message(
        "NoCatalogFolder",
        "The option -A"
            + option
            + " names the folder "
            + quoted(folder)
            + ", and there is no such folder. It takes a folder of catalogs, each in a file"
            + " <service>.json; a relative path starts where javac runs.");
  }

  /** A type to generate that the user has written. */
  public static Message typeExists(String service, String typeName) {
    return new Message(
        "TypeExists",
        quoted(service)
            + " generates "
            + typeName
            + ", and your sources have a "
            + typeName
            + " already. Rename yours, or put @IamActions on another package.");
  }

  /** Two services of one package whose types would have one name. */
  public static Message sameTypeName(String service, String other, String typeName) {
    return new Message(
        "SameTypeName",
        quoted(service)
            + " and "
            + quoted(other)
            + " would both generate "
            + typeName
            + ". Put one of them into @IamActions of another package.");
  }

  /** A catalog without any action. */
  public static Message noActions(String service) {
    return new Message(
        "NoActions", "The catalog of " + quoted(service) + " has no action to generate.");
  }

  /**
   * A catalog with more actions than an enum can hold.
   *
   * @param bytes the size of the enum's initializer, estimated
   * @param limit the size up to which it is generated
   */
  public static Message tooManyActions(String service, int actions, int bytes, int limit) {
    return new Message(
        "TooManyActions",
        quoted(service)
            + " has "
            + actions
            + " actions, too many for one enum: its initializer would take about "
            + bytes
            + " bytes, and javac refuses more than 65535 (Carillon stops at "
            + limit
            + "). Give a catalog with fewer actions, by -Acarillon.catalogs.");
  }

  /** A source file that javac does not let Carillon write. */
  public static Message cannotWrite(String typeName, String reason) {
    return new Message("CannotWrite", typeName + " cannot be generated: " + reason);
  }

  static Message internalError(String trace) {
    return new Message(
        "InternalError",
        "Carillon itself failed; your code is not to blame. Please report this to Carillon's issue"
            + " tracker, with the lines that follow.\n"
            + trace);
  }

  static String either(List<String> words) {
    List<String> quoted = words.stream().map(Messages::quoted).toList();
    int last = quoted.size() - 1;
    return last == 0
        ? quoted.get(0)
        : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
