package dev.carillon.processor.problem;

import dev.carillon.catalog.Counted;
import dev.carillon.catalog.Problem;
import dev.carillon.internal.name.NearestNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts that messages are put together from. */
public final class Words {

  /** How a sample value of a placeholder is given, with {@code %s} for the name. */
  public static final String HOW_TO_FILL = "Write @PolicyFile(…, placeholders = \"%s=VALUE\").";

  /** How many problems of one catalog a message lists. */
  private static final int MOST_PROBLEMS = 10;

  private Words() {}

  /** Returns the question for what was meant, empty where nothing is near. */
  public static String didYouMean(Optional<String> near) {
    return near.map(NearestNames::didYouMean).orElse("");
  }

  /** Returns the question for what was meant, empty where nothing is near. */
  static String didYouMean(List<String> near) {
    List<String> quoted = near.stream().map(word -> '"' + word + '"').toList();
    return near.isEmpty() ? "" : " Did you mean " + list(quoted, " or ") + "?";
  }

  /** Returns what may have been meant by a file that is not there, else how its folder is named. */
  public static String fileOrFolder(List<String> near) {
    return near.isEmpty()
        ? " Another folder is named by policies = DIR in carillon.properties."
        : didYouMean(near);
  }

  /**
   * Returns what to write where no service has a name: what was meant, or what a name is.
   *
   * @param typed the name; several are written apart, as in {@code {"s3", "sqs"}}
   */
  public static String namingAService(String typed, List<String> meant) {
    if (typed.indexOf(',') >= 0) {
      return "Name each service apart: {\""
          + String.join("\", \"", typed.strip().split("[,\\s]+"))
          + "\"}.";
    }
    return meant.isEmpty()
        ? "Name a service by its prefix, the part of its actions in front of the colon."
        : didYouMean(meant).strip();
  }

  /** Returns the words as a list in a sentence: {@code a, b and c}. */
  public static String all(List<String> words) {
    return list(words, " and ");
  }

  /** Returns problems, each in a line of its own; of very many the first. */
  public static MultilineText lines(List<Problem> problems) {
    String listed =
        problems.stream()
            .limit(MOST_PROBLEMS)
            .map(problem -> "\n" + problem)
            .collect(Collectors.joining());
    int more = problems.size() - MOST_PROBLEMS;
    return new MultilineText(listed + (more > 0 ? "\nand " + more + " more." : ""));
  }

  /** Returns how many other actions there are, empty for none. */
  public static String andOtherActions(int others) {
    return others == 0 ? "" : " and " + Counted.of(others, "other action");
  }

  private static String list(List<String> words, String beforeLast) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + beforeLast + words.get(last);
  }
}
