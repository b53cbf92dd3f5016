package dev.carillon.processor.plan;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Java names of what AWS names. A name is made from AWS's name alone, so that it stays when AWS
 * lists other actions.
 */
final class JavaNames {

  /** Words that AWS writes with capitals in other places than where a word begins. */
  private static final String MIXED_CASE =
      "(?:GraphQL|IPv|IdP|IoT|OAuth|OTel|PartiQL|iSCSI)(?![a-z])";

  /** An acronym, with the small s of its plural, that ends before the next word's capital. */
  private static final String ACRONYM = "[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])";

  /** Anything else; AWS writes {@code CachediSCSIVolume}. */
  private static final String WORD = "[A-Z]?(?:(?!iSCSI)[a-z])+";

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:" + MIXED_CASE + "|" + ACRONYM + "|" + WORD + ")[0-9]*|[0-9]+|(?<other>.)",
          Pattern.DOTALL);

  private JavaNames() {}

  /**
   * Returns the name of an action's constant: {@code CREATE_CDR_BUCKET} for {@code
   * CreateCDRBucket}.
   *
   * <p>Two actions never have one name. Without the underscores between words a constant is the
   * action's name in capitals, and IAM ignores letter case. The two characters of names that are
   * neither letter nor digit stay visible: a hyphen is two underscores, an underscore a dollar
   * sign.
   */
  static String constant(String actionName) {
    StringBuilder constant = new StringBuilder();
    boolean afterWord = false;
    Matcher words = WORDS.matcher(actionName);
    while (words.find()) {
      String other = words.group("other");
      if (other == null) {
        constant.append(afterWord ? "_" : "").append(words.group().toUpperCase(Locale.ROOT));
      } else {
        constant.append(other.equals("-") ? "__" : "$");
      }
      afterWord = other == null;
    }
    return identifier(constant.toString());
  }

  /** Returns how the names of a service's types begin: {@code VpcLattice} for vpc-lattice. */
  static String typePrefix(String service) {
    StringBuilder prefix = new StringBuilder();
    for (String word : service.split("-", -1)) {
      if (!word.isEmpty()) {
        prefix.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return identifier(prefix.toString());
  }

  private static String identifier(String name) {
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? '_' + name : name;
  }
}
