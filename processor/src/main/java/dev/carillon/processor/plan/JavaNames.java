package dev.carillon.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
          "(?:" + MIXED_CASE + "|" + ACRONYM + "|" + WORD + ")[0-9]*|[0-9]+|(.)", Pattern.DOTALL);

  /** The number of the group that has what is not a word. */
  private static final int OTHER = 1;

  /** What Java does not take as the name of a static method: its words, and Object's methods. */
  private static final Set<String> RESERVED =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new null package private"
                  + " protected public return short static strictfp super switch synchronized this"
                  + " throw throws transient true try void volatile while"
                  + " clone equals finalize getClass hashCode notify notifyAll toString wait")
              .split(" "));

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
    String plain = ofPlainWords(actionName);
    if (plain != null) {
      return plain;
    }
    StringBuilder constant = new StringBuilder();
    boolean afterWord = false;
    Matcher words = WORDS.matcher(actionName);
    while (words.find()) {
      String other = words.group(OTHER);
      if (other == null) {
        constant.append(afterWord ? "_" : "").append(words.group().toUpperCase(Locale.ROOT));
      } else {
        constant.append(other.equals("-") ? "__" : "$");
      }
      afterWord = other == null;
    }
    return identifier(constant.toString());
  }

  /**
   * Returns the constant of a name whose words are one capital and small letters each, as mostly;
   * null of others. The pattern finds the same words and takes longer, where nothing is compiled.
   */
  private static @Nullable String ofPlainWords(String name) {
    StringBuilder constant = new StringBuilder(name.length() + 8);
    boolean afterSmall = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isSmall = c >= 'a' && c <= 'z';
      boolean begins = c >= 'A' && c <= 'Z' && (i == 0 || afterSmall);
      if (!begins && (!isSmall || i == 0)) {
        return null;
      }
      if (begins && i > 0) {
        constant.append('_');
      }
      constant.append(begins ? c : (char) (c - 'a' + 'A'));
      afterSmall = isSmall;
    }
    return afterSmall ? constant.toString() : null;
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

  /** Returns the name of a method or parameter: {@code appInstanceUser} for app-instance-user. */
  static String lowerCamel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : words(name)) {
      boolean first = camel.isEmpty();
      camel.append(first ? word : word.substring(0, 1).toUpperCase(Locale.ROOT));
      camel.append(first ? "" : word.substring(1));
    }
    String identifier = identifier(camel.toString());
    return RESERVED.contains(identifier) ? identifier + '_' : identifier;
  }

  /**
   * Returns the name of a condition key's constant: {@code X_AMZ_ACL} for x-amz-acl. AWS has both
   * {@code environment.type} and {@code environmentType}, so a dot in a service's own key is two
   * underscores; in a key with another prefix it is mostly that of a host.
   */
  static String keyConstant(String key, boolean isOwn) {
    if (!isOwn) {
      return identifier(snake(key));
    }
    StringJoiner constant = new StringJoiner("__");
    for (String part : key.split("\\.", -1)) {
      constant.add(snake(part));
    }
    return identifier(constant.toString());
  }

  /**
   * Returns a name that no other text but one in other letter case has, and that no other method
   * here gives: it has a dollar sign, at its end or before and behind the code of what is neither
   * letter nor digit.
   */
  static String exact(String text) {
    StringBuilder exact = new StringBuilder();
    boolean afterWord = false;
    Matcher words = WORDS.matcher(text);
    while (words.find()) {
      boolean isWord = words.group(OTHER) == null;
      if (isWord) {
        exact.append(afterWord ? "_" : "").append(words.group().toUpperCase(Locale.ROOT));
      } else {
        exact.append('$').append(Integer.toHexString(words.group().codePointAt(0))).append('$');
      }
      afterWord = isWord;
    }
    boolean marked = exact.indexOf("$") >= 0;
    return identifier(marked ? exact.toString() : exact.append('$').toString());
  }

  private static String snake(String name) {
    return String.join("_", words(name)).toUpperCase(Locale.ROOT);
  }

  /** Returns the words of a name, in small letters, without what is neither letter nor digit. */
  private static List<String> words(String name) {
    List<String> found = new ArrayList<>();
    Matcher words = WORDS.matcher(name);
    while (words.find()) {
      if (words.group(OTHER) == null) {
        found.add(words.group().toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  private static String identifier(String name) {
    if (name.isEmpty()) {
      return "__";
    }
    return Character.isDigit(name.charAt(0)) ? '_' + name : name;
  }
}
