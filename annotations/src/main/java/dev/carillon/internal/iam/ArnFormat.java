package dev.carillon.internal.iam;

import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A format of the ARNs of a resource type, or an ARN with wildcards, made ready to be compared part
 * by part.
 */
final class ArnFormat {

  private final String text;

  /** The text between the colons, a star for what is open. */
  private final String[] parts;

  /** Which of them have a wildcard or a variable. */
  private final boolean[] open;

  private final String head;

  /** The pattern of each part, and of several parts in a row; each is made when it is needed. */
  private @Nullable WildcardPattern @Nullable [] patterns;

  private @Nullable WildcardPattern @Nullable [] spans;

  private ArnFormat(String text, int most) {
    this.text = text;
    this.parts = text.split(":", most);
    this.open = new boolean[parts.length];
    for (int i = 0; i < parts.length; i++) {
      open[i] = isOpen(parts[i]);
    }
    this.head = parts.length == Arn.PARTS ? head(parts[Arn.PARTS - 1]) : "";
  }

  /** Most parts are compared as text; two threads may both make a pattern, and make the same. */
  private WildcardPattern pattern(int part) {
    @Nullable WildcardPattern[] made = patterns;
    if (made == null) {
      made = new WildcardPattern[parts.length];
      patterns = made;
    }
    WildcardPattern known = made[part];
    if (known == null) {
      known = WildcardPattern.of(parts[part]);
      made[part] = known;
    }
    return known;
  }

  private WildcardPattern rest(int from) {
    return span(from, parts.length);
  }

  private WildcardPattern span(int from, int to) {
    @Nullable WildcardPattern[] made = spans;
    if (made == null) {
      made = new WildcardPattern[parts.length * parts.length];
      spans = made;
    }
    int place = from * parts.length + to - 1;
    WildcardPattern known = made[place];
    if (known == null) {
      known = WildcardPattern.of(String.join(":", Arrays.copyOfRange(parts, from, to)));
      made[place] = known;
    }
    return known;
  }

  /** Makes a format of AWS's ready. */
  static ArnFormat ofFormat(String format) {
    return new ArnFormat(Placeholders.starred(Placeholders.repaired(PlainArn.spelled(format))), -1);
  }

  /** Makes an ARN of a policy ready. */
  static ArnFormat ofArn(String arn) {
    return new ArnFormat(Placeholders.starred(arn), Arn.PARTS);
  }

  /** Returns the format with a star for each placeholder. */
  String text() {
    return text;
  }

  /** Returns the part of this number, from 0; empty if there are fewer. */
  String part(int number) {
    return number < parts.length ? parts[number] : "";
  }

  /** Returns all that stands behind the account; empty if there is none. */
  String resource() {
    return parts.length < Arn.PARTS ? "" : rest(Arn.PARTS - 1).toString();
  }

  /** Returns how many colons and slashes there are. */
  int marks() {
    return PlainArn.marks(text);
  }

  /**
   * Returns whether ARNs of the other format are none of this one, though its stars would take
   * them: the other goes on where this one ends, as an object's behind the slash of a bucket's, or
   * has words that this one lacks, as {@code webhook:*} beside the {@code *} of a pipeline.
   */
  boolean isAbove(ArnFormat other) {
    if (other.text.startsWith(text + '/')) {
      return true;
    }
    boolean goesOn =
        other.text.startsWith(text + ':')
            || (beginsAlike(other)
                && part(3).equals(other.part(3))
                && part(4).equals(other.part(4))
                && covers(ofArn(other.text))
                && ArnWords.lacks(this, other));
    return goesOn && !DocumentedArns.spansColons(text);
  }

  private boolean beginsAlike(ArnFormat other) {
    return head.isEmpty() || other.head.isEmpty() || head.equals(other.head);
  }

  /**
   * Returns whether there is an ARN of this format that an ARN of a policy names. A star of it can
   * span several parts, as IAM matches.
   */
  boolean meets(ArnFormat arn) {
    return meets(arn, 0, 0);
  }

  private boolean meets(ArnFormat arn, int at, int from) {
    if (parts.length - from < arn.parts.length - at) {
      return false; // Each part takes at least one of the format.
    }
    if (at == arn.parts.length - 1) {
      WildcardPattern rest = rest(from);
      return sharesStart(arn.parts[at], rest.toString())
          && (arn.open[at] ? arn.pattern(at).intersects(rest) : rest.matches(arn.parts[at]));
    }
    String part = arn.parts[at];
    boolean fits =
        part.equals("*")
            || parts[from].equals("*")
            || part.equals(parts[from])
            || ((arn.open[at] || open[from]) && arn.pattern(at).intersects(pattern(from)));
    if (fits && meets(arn, at + 1, from + 1)) {
      return true;
    }
    if (part.indexOf('*') >= 0) {
      int last = parts.length - (arn.parts.length - at - 1);
      for (int to = from + 2; to <= last; to++) {
        if (arn.pattern(at).intersects(span(from, to)) && meets(arn, at + 1, to)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether every ARN that an ARN of a policy names is of this format. */
  boolean covers(ArnFormat arn) {
    if (arn.parts.length != Arn.PARTS || parts.length < Arn.PARTS) {
      return false;
    }
    for (int i = 0; i < Arn.PARTS - 1; i++) {
      if (!covers(pattern(i), arn, i)) {
        return false;
      }
    }
    return covers(rest(Arn.PARTS - 1), arn, Arn.PARTS - 1);
  }

  /** Plain text is matched as it is, which takes no pattern of its own. */
  private static boolean covers(WildcardPattern own, ArnFormat arn, int part) {
    return arn.open[part] ? own.covers(arn.pattern(part)) : own.matches(arn.parts[part]);
  }

  /** Returns whether an ARN can name resources as this format does, but in another service. */
  boolean isElsewhere(ArnFormat arn) {
    String word = parts.length > Arn.PARTS && !open[Arn.PARTS - 1] ? parts[Arn.PARTS - 1] : head;
    return !word.isEmpty()
        && arn.parts.length == Arn.PARTS
        && word.equals(arn.head)
        && !arn.open[2]
        && !open[2]
        && !parts[2].equals(arn.parts[2])
        && arn.pattern(Arn.PARTS - 1).intersects(rest(Arn.PARTS - 1));
  }

  /**
   * Returns the start of the resource up to its first slash or colon, where that is plain text: two
   * ARNs of six parts whose heads differ have nothing in common. Empty where nothing can be said.
   */
  String head() {
    return head;
  }

  private static String head(String resource) {
    for (int i = 0; i < resource.length(); i++) {
      char c = resource.charAt(i);
      if (c == '/' || c == ':') {
        return resource.substring(0, i);
      }
      if (isOpen(c)) {
        return "";
      }
    }
    return "";
  }

  /**
   * Returns whether an ARN of this format has a Region and an account just if that one has, and
   * takes more than a name where that one has a slash.
   */
  boolean hasPlacesOf(PlainArn arn) {
    return parts.length == Arn.PARTS
        && !(part(5).equals("*") && arn.hasMarks())
        && part(3).isEmpty() != arn.hasRegion()
        && part(4).isEmpty() != arn.hasAccount();
  }

  /** Compares what stands in front of the first wildcards; most formats differ there. */
  private static boolean sharesStart(String one, String other) {
    int most = Math.min(one.length(), other.length());
    for (int i = 0; i < most; i++) {
      char left = one.charAt(i);
      char right = other.charAt(i);
      if (isOpen(left) || isOpen(right)) {
        return true;
      }
      if (left != right) {
        return false;
      }
    }
    return true;
  }

  static boolean isOpen(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('$') >= 0;
  }

  private static boolean isOpen(char character) {
    return character == '*' || character == '?' || character == '$';
  }
}
