package dev.carillon.catalog;

import dev.carillon.internal.iam.ActionName;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The shape that a fact has in AWS's reference, whatever the form that tells it. Every reader asks
 * here before a fact enters a catalog. Measured over all pages and files that AWS had in 2026; a
 * text that has another shape is damaged.
 */
public enum FactShape {
  /** A service prefix. */
  SERVICE("a service prefix such as \"chime\"", 64, ActionName::isService),
  /** An action's name. */
  ACTION("an action's name such as \"CreateMeeting\"", 128, ActionName::isName),
  /** An action of any service, as policies name it. */
  DEPENDENT_ACTION("a dependent action such as \"s3:CreateBucket\"", 192, ActionName::isAction),
  /** AWS's sentence about an action, or the name of a service. */
  TEXT("text without control characters", 10_000, VisibleText::isPlain),
  /** A resource type's name. */
  RESOURCE_TYPE(
      "a resource type such as \"meeting\"", 256, Patterns.RESOURCE_TYPE.asMatchPredicate()),
  /** An ARN format. */
  ARN("an ARN format; expected one that begins with arn:", 2_048, FactShape::isArn),
  /** A condition key, placeholders included. */
  CONDITION_KEY(
      "a condition key such as \"aws:RequestTag/${TagKey}\"", 512, FactShape::isConditionKey),
  /** The type of a condition key's values. */
  VALUE_TYPE("a type of a condition key such as \"String\"", 32, Patterns.WORD.asMatchPredicate()),
  /** An operation of a service's API. */
  OPERATION("an operation's name such as \"CreateMeeting\"", 128, ActionName::isName),
  /** A client of the SDK, as AWS's JSON names it. */
  CLIENT("an SDK client's name such as \"chime-sdk-meetings\"", 64, ActionName::isService);

  private final String expected;
  private final int longest;

  @SuppressWarnings("ImmutableEnumChecker") // patterns and methods without state
  private final Predicate<String> fits;

  FactShape(String expected, int longest, Predicate<String> fits) {
    this.expected = expected;
    this.longest = longest;
    this.fits = fits;
  }

  /** Returns what is wrong with a text, in words; empty if it has this shape. */
  public Optional<String> problem(String text) {
    if (text.length() > longest) {
      return Optional.of(
          "%s is longer than the %s characters that %s can have"
              .formatted(VisibleText.quoted(text), longest, noun()));
    }
    return fits.test(text)
        ? Optional.empty()
        : Optional.of(VisibleText.quoted(text) + " is not " + expected);
  }

  private String noun() {
    return expected.replaceFirst("( such as|;| without).*", "");
  }

  private static boolean isArn(String text) {
    return Patterns.ARN.matcher(text).matches()
        && Patterns.hasWholePlaceholders(text)
        && text.lastIndexOf("arn:") == 0;
  }

  /** Returns whether AWS is known to give this type to a condition key, such as "ArrayOfString". */
  public static boolean isKnownValueType(String text) {
    return Patterns.VALUE_TYPE.matcher(text).matches();
  }

  /** Returns whether AWS gave a key a name of several words: inspector2 had one until 2025. */
  public static boolean isKeyWithSpaces(String text) {
    return Patterns.KEY_WITH_SPACES.matcher(text).matches();
  }

  private static boolean isConditionKey(String text) {
    return Patterns.CONDITION_KEY.matcher(text).matches()
        && Patterns.hasWholePlaceholders(text)
        && !Patterns.RUN_TOGETHER.matcher(text).find();
  }

  /** Apart from the constants, which are made first. */
  private static final class Patterns {

    static final Pattern RESOURCE_TYPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._/-]*");

    /** Two of AWS's formats name no account; one has placeholders without a dollar sign. */
    static final Pattern ARN =
        Pattern.compile(
            "arn:(?:[A-Za-z0-9${}*._-]*:){4}[A-Za-z0-9${}:/*._@?+=,~%#&<>()!;'\\[\\]-]+");

    static final Pattern CONDITION_KEY =
        Pattern.compile("[A-Za-z0-9${}/._-]+:[A-Za-z0-9${}<>:/._*@+=-]+");

    /** Two keys that a program wrote with nothing between: no key of AWS's has this. */
    static final Pattern RUN_TOGETHER = Pattern.compile(":.*(}[A-Za-z0-9.-]+|[A-Za-z0-9]aws):");

    static final Pattern KEY_WITH_SPACES =
        Pattern.compile("(?!aws:)[a-z0-9-]+:[A-Za-z0-9]+(?: [A-Za-z0-9]+)+");

    static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    /** Boolean, Long and Number are of pages until 2020. */
    static final Pattern VALUE_TYPE =
        Pattern.compile(
            "(ArrayOf)?(ARN|Binary|Bool|Boolean|Date|IPAddress|Long|Number|Numeric|String)",
            Pattern.CASE_INSENSITIVE);

    /** A key of S3 has a placeholder in angle brackets. */
    private static final Pattern PLACEHOLDER =
        Pattern.compile("\\$?\\{[A-Za-z0-9 ._/-]+}|<[A-Za-z0-9._-]+>");

    /** Returns whether each bracket and dollar sign belongs to a placeholder. */
    static boolean hasWholePlaceholders(String text) {
      if (!hasBracket(text)) {
        return true;
      }
      String rest = PLACEHOLDER.matcher(text).replaceAll("");
      return !hasBracket(rest);
    }

    private static boolean hasBracket(String text) {
      for (int i = 0; i < text.length(); i++) {
        if ("${}<>".indexOf(text.charAt(i)) >= 0) {
          return true;
        }
      }
      return false;
    }
  }
}
