package dev.carillon.processor.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The Java names of what policy files name. */
final class PolicyNames {

  private static final String POLICY = "Policy";
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

  /** What says where a template's name comes from, and nothing of what it means. */
  private static final Pattern ORIGIN = Pattern.compile("^(?:AWS::|var\\.|local\\.)");

  private PolicyNames() {}

  /**
   * Returns the name of a file's class, {@code MeetingHostPolicy} for {@code
   * policies/meeting-host.json}; empty where the file's name has no word, begins with a digit, or
   * has a character that is neither ASCII nor a separator of words.
   */
  static Optional<String> className(String file) {
    String last = file.substring(file.lastIndexOf('/') + 1);
    String base = last.contains(".") ? last.substring(0, last.lastIndexOf('.')) : last;
    StringBuilder name = new StringBuilder();
    for (MatchResult word : WORD.matcher(base).results().toList()) {
      name.append(word.group().substring(0, 1).toUpperCase(Locale.ROOT));
      name.append(word.group().substring(1));
    }
    if (name.isEmpty() || Character.isDigit(name.charAt(0)) || !base.matches("[\\w .+@-]*")) {
      return Optional.empty();
    }
    return Optional.of(name.toString().endsWith(POLICY) ? name.toString() : name + POLICY);
  }

  /**
   * Returns the names of the parameters for placeholders, in their order: {@code accountId} for
   * {@code AWS::AccountId}.
   */
  static List<String> parameters(List<String> placeholders) {
    UniqueNames names = new UniqueNames("");
    return placeholders.stream()
        .map(name -> JavaNames.lowerCamel(ORIGIN.matcher(name).replaceFirst("")))
        .map(names::take)
        .toList();
  }
}
