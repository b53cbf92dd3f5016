package dev.carillon.internal.iam.value;

import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.iam.page.text.ValuePages;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Condition keys whose values are names that AWS lists, as of November 2026. AWS may add to a list:
 * only what is written as one of the names is not, in another letter case or with another mark, is
 * wrong, and what is near one, or its first words or last one, is doubtful. Of a list that is
 * closed by its page, whatever is not in it is, and of one in capitals what has a small letter.
 */
public final class NamedValues {

  /**
   * What tokens of Amazon EKS and of GitHub are for; in China it is the other one.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html">
   *     Assign IAM roles to Kubernetes service accounts</a>
   */
  private static final List<String> AUDIENCES =
      List.of("sts.amazonaws.com", "sts.amazonaws.com.cn");

  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

  /** How long a name with digits is if it is mistyped rather than another one. */
  private static final int LONG = 15;

  /** Patterns with fewer letters are not judged: they can be meant for anything. */
  private static final int FEWEST_LETTERS = 2;

  /**
   * What has names of AWS's beside those that anybody gives.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html">
   *     Secret version: staging labels</a>
   */
  private static final String WITH_OTHERS = "secretsmanager:versionstage";

  private static final Map<String, List<String>> VALUES = new HashMap<>();

  /** Keys of which a page has all values, and AWS adds none: they leave nothing over. */
  private static final Set<String> CLOSED = new HashSet<>();

  static {
    PageRows.of(ValuePages.VALUES).forEach(NamedValues::put);
  }

  private NamedValues() {}

  private static void put(List<String> row) {
    String keys = row.get(0).toLowerCase(Locale.ROOT);
    for (String key : keys.replace("!", "").split(",", -1)) {
      VALUES.put(key, row.subList(1, row.size()));
      if (keys.endsWith("!")) {
        CLOSED.add(key);
      }
    }
  }

  /** Returns whether AWS lists the values of a key, in any letter case. */
  public static boolean has(String key) {
    return !names(key).isEmpty();
  }

  private static List<String> names(String key) {
    String folded = key.toLowerCase(Locale.ROOT);
    boolean isAudience =
        folded.endsWith(":aud")
            && (folded.startsWith("oidc.eks.") || folded.startsWith("token.actions."));
    return isAudience ? AUDIENCES : VALUES.getOrDefault(folded, List.of());
  }

  /**
   * Returns the value of a key that was meant by one that it does not have, or by a pattern that
   * matches none.
   *
   * @param ignoresCase whether values are the same in whatever letter case
   */
  public static Optional<String> meant(String key, String value, boolean ignoresCase) {
    List<String> names = names(key);
    WildcardPattern pattern = WildcardPattern.of(value);
    if (!pattern.isLiteral()) {
      return meantByPattern(pattern, letters(value), names);
    }
    boolean isOne =
        names.stream()
            .anyMatch(name -> ignoresCase ? name.equalsIgnoreCase(value) : name.equals(value));
    if (isOne) {
      return Optional.empty();
    }
    return names.stream()
        .filter(name -> isWritten(name, value))
        .findFirst()
        .or(() -> names.stream().filter(name -> endsInWord(name, value)).findFirst())
        .or(() -> names.stream().filter(name -> isEncryption(name, value)).findFirst())
        .or(() -> NearestNames.near(value, comparable(value, names)))
        .or(() -> digits(value).isEmpty() ? beginningSo(names, value) : Optional.empty());
  }

  /**
   * Returns the names that a value may be a slip of: of one with digits the long ones with the same
   * digits, as short names with numbers are near to one another, and to those that AWS will add.
   */
  private static List<String> comparable(String value, List<String> names) {
    String digits = digits(value);
    return digits.isEmpty()
        ? names
        : names.stream()
            .filter(name -> name.length() >= LONG && digits(name).equals(digits))
            .toList();
  }

  private static String digits(String text) {
    return NO_DIGITS.matcher(text).replaceAll("");
  }

  /** Returns the first name that a value is the first words of. */
  private static Optional<String> beginningSo(List<String> names, String value) {
    return names.stream()
        .filter(name -> !value.isEmpty() && name.startsWith(value))
        .filter(name -> !Character.isLetterOrDigit(name.charAt(value.length())))
        .findFirst();
  }

  /**
   * Returns the values of a key if none of them is what a condition compares with and AWS adds none
   * that is: a page says that there are no others, or all are in capitals and it has a small
   * letter. Else none.
   */
  public static List<String> others(String key, String value, boolean ignoresCase) {
    List<String> names = names(key);
    boolean isClosed =
        CLOSED.contains(key.toLowerCase(Locale.ROOT))
            || (!ignoresCase && hasSmall(value) && areCapitals(key, names));
    WildcardPattern pattern =
        ignoresCase ? WildcardPattern.ignoringCase(value) : WildcardPattern.of(value);
    return !isClosed || value.isEmpty() || names.stream().anyMatch(pattern::matches)
        ? List.of()
        : names;
  }

  private static boolean areCapitals(String key, List<String> names) {
    return !key.equalsIgnoreCase(WITH_OTHERS) && names.stream().noneMatch(NamedValues::hasSmall);
  }

  private static boolean hasSmall(String text) {
    return text.chars().anyMatch(Character::isLowerCase);
  }

  /** Returns the first name that a pattern would match but for letter case and marks. */
  private static Optional<String> meantByPattern(
      WildcardPattern pattern, String letters, List<String> names) {
    WildcardPattern loose = WildcardPattern.of(letters);
    return letters.chars().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS
            || names.stream().anyMatch(pattern::matches)
        ? Optional.empty()
        : names.stream().filter(name -> loose.matches(letters(name))).findFirst();
  }

  /** Returns whether a value is the last word of a name: {@code kms} of {@code aws:kms}. */
  private static boolean endsInWord(String name, String value) {
    int at = name.length() - value.length();
    return at > 0
        && !value.isEmpty()
        && name.endsWith(value)
        && (!Character.isLetterOrDigit(name.charAt(at - 1))
            || (Character.isUpperCase(value.charAt(0))
                && Character.isLowerCase(name.charAt(at - 1))));
  }

  /** Returns whether pages call an encryption so: {@code SSE-KMS} is {@code aws:kms}. */
  private static boolean isEncryption(String name, String value) {
    List<String> words =
        List.of(value.toLowerCase(Locale.ROOT).replaceFirst("^sse-", "").split("-"));
    return name.startsWith("aws:") && List.of(name.split(":")).containsAll(words);
  }

  /** Returns whether a value has the letters and digits of a name, or ends in it. */
  public static boolean isWritten(String name, String value) {
    return letters(name).equals(letters(value)) || value.endsWith(':' + name);
  }

  private static String letters(String text) {
    return text.replaceAll("[^A-Za-z0-9*?]", "").toLowerCase(Locale.ROOT);
  }
}
