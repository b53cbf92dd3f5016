package dev.carillon.internal.iam;

import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a resource that is of no format was most likely meant to begin: in words for a message. What
 * is near a format is said here and nowhere else; it is loaded only where it is asked for.
 */
final class MeantResource {

  /** Shorter parts without a hyphen are in too many words. */
  private static final int SHORTEST_PART = 4;

  /** What is written for a word; no service has a type of that name beside one of the word. */
  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          "ami", "image",
          "app", "application",
          "eni", "network-interface",
          "env", "environment",
          "fn", "function",
          "sg", "security-group",
          "vol", "volume");

  /** What can name all of a type that is newer than our catalogs. */
  private static final Pattern STARTS_OF_WORDS = Pattern.compile("[a-z]+(-[a-z]+)*[*]");

  /** A word, its mark and another word. */
  private static final int FEWEST_PARTS = 3;

  private static final Pattern WORD = Pattern.compile("[A-Za-z-]+");

  /** Names alone, each behind its mark. */
  private static final Pattern NAMES = Pattern.compile("([/:][*])+");

  private final String resource;
  private final String head;
  private final List<ArnPlaces.Format> formats;

  /** Whether the account can stand for a word and its colon, too, as IAM matches. */
  private final boolean spans;

  /** The words that resources begin with. */
  private final Set<String> heads = new TreeSet<>();

  MeantResource(Arn arn, List<ArnPlaces.Format> formats) {
    this.resource = arn.resource();
    this.head = head(resource);
    this.formats = formats;
    this.spans = !Arn.isPlain(arn.account());
  }

  /** Returns how a resource begins whose first word is surely one of the formats' mistyped. */
  Optional<String> misspelt() {
    List<String> words = texts().map(MeantResource::head).filter(MeantResource::isWord).toList();
    return words.stream().anyMatch(word -> NearestNames.areOneWord(word, head))
        ? Optional.empty()
        : NearestNames.near(head, words).map(MeantResource::beginning);
  }

  /**
   * Returns how a resource reads that is of a format but for one word behind the first, which is
   * misspelt: {@code table/Orders/indx/by-date}, though a star of a table's format would take it.
   *
   * @param known the resources of the formats of its service
   */
  static Optional<String> slipped(String resource, List<String> known) {
    List<String> parts = parts(resource);
    if (parts.size() < FEWEST_PARTS) {
      return Optional.empty();
    }
    List<String> slipped = new ArrayList<>();
    for (String format : known) {
      int slips = slips(format, parts);
      if (slips == 0) {
        return Optional.empty();
      }
      if (slips == 1) {
        slipped.add(format);
      }
    }
    return slipped.stream().findFirst().map(MeantResource::reading);
  }

  /** Returns how many words are misspelt, counted to two; two where more than that differs. */
  private static int slips(String format, List<String> parts) {
    if (countParts(format) != parts.size()) {
      return 2; // Nearly all, and a document can have very many ARNs.
    }
    List<String> known = parts(format);
    int slips = 0;
    int first = parts.get(0).equals("/") ? 1 : 0;
    for (int i = 0; i < known.size() && slips < 2; i++) {
      String part = parts.get(i);
      if (!intersect(known.get(i), part)) {
        boolean isSlip =
            i > first
                && WORD.matcher(known.get(i)).matches()
                && Arn.isPlain(part)
                && NearestNames.near(part, List.of(known.get(i))).isPresent();
        slips = isSlip ? slips + 1 : 2;
      }
    }
    return slips;
  }

  private static boolean intersect(String format, String part) {
    return format.equals("*")
        || format.equals(part)
        || WildcardPattern.of(format).intersects(WildcardPattern.of(part));
  }

  /** Returns the marks of a resource, and what stands between them. */
  private static List<String> parts(String resource) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int end = 1; end <= resource.length(); end++) {
      if (end == resource.length() || isMark(resource, end) || isMark(resource, end - 1)) {
        parts.add(resource.substring(from, end));
        from = end;
      }
    }
    return parts.isEmpty() ? List.of("") : parts;
  }

  private static int countParts(String resource) {
    int count = 0;
    boolean behindMark = true;
    for (int i = 0; i < resource.length(); i++) {
      boolean mark = isMark(resource, i);
      count += mark || behindMark ? 1 : 0;
      behindMark = mark;
    }
    return count;
  }

  private static boolean isMark(String resource, int at) {
    return resource.charAt(at) == '/' || resource.charAt(at) == ':';
  }

  private static String reading(String format) {
    return "reads \"" + format + '"';
  }

  /** Returns how a resource begins that begins nearly like one of a format, but like none. */
  Optional<String> nearly() {
    if (isPath(resource) && texts().noneMatch(MeantResource::isPath)) {
      return Optional.empty(); // A path stands for a request that is about no resource.
    }
    texts().forEach(known -> heads.add(head(known)));
    boolean allBeginWithWords = texts().allMatch(MeantResource::hasWord);
    heads.removeIf(known -> !Arn.isPlain(known));
    boolean lacksWord =
        allBeginWithWords
            && !resource.isEmpty()
            && !(spans && texts().anyMatch(known -> known.indexOf(':') >= 0))
            && head.length() == resource.length()
            && !STARTS_OF_WORDS.matcher(resource).matches();
    if (!Arn.isPlain(head)) {
      return lacksWord ? startsOfWords() : Optional.empty();
    }
    return withSlash()
        .or(() -> heads.contains(head) ? withOtherRest() : nearWord())
        .or(() -> lacksWord ? startsOfWords() : withoutWord());
  }

  private Stream<String> texts() {
    return formats.stream().map(format -> format.arn().resource());
  }

  private Stream<String> ofType() {
    return formats.stream()
        .filter(format -> NearestNames.areOneWord(format.type(), head))
        .map(format -> format.arn().resource());
  }

  /** Returns whether a format begins with a word, or has one behind a mark. */
  private static boolean hasWord(String format) {
    String head = head(format);
    return !isPath(format)
        && (isWord(head)
            || (!head.isEmpty()
                && head.length() < format.length()
                && format.chars().anyMatch(Character::isLetter)));
  }

  private Optional<String> startsOfWords() {
    return startsOf(texts().filter(known -> isWord(head(known))));
  }

  private static boolean isWord(String head) {
    return !head.isEmpty() && Arn.isPlain(head);
  }

  /** Returns the same of one that begins with the word for its type, where names stand alone. */
  Optional<String> alone() {
    return head.length() < resource.length()
            && Arn.isPlain(head)
            && texts().allMatch(this::isSpanned)
            && ofType().findAny().isPresent()
        ? Optional.of("begins with its name")
        : Optional.empty();
  }

  /** Returns whether only the placeholder that a format begins with fits what is at the mark. */
  private boolean isSpanned(String format) {
    int end = head(format).length();
    return format.startsWith("*")
        && (end == format.length() || format.charAt(end) != resource.charAt(head.length()));
  }

  private Optional<String> withSlash() {
    WildcardPattern behindSlash = WildcardPattern.of('/' + resource);
    return !isPath(head)
            && formats.stream()
                .anyMatch(
                    format ->
                        format.arn().resource().startsWith('/' + head)
                            && format.resources().intersects(behindSlash))
        ? Optional.of(beginning('/' + head))
        : Optional.empty();
  }

  /** The right word, but with another mark or other parts behind it than any format has. */
  private Optional<String> withOtherRest() {
    String start = resource.substring(0, Math.min(head.length() + 1, resource.length()));
    List<String> alike = texts().filter(known -> known.startsWith(start)).toList();
    if (alike.isEmpty()) {
      return startsOf(texts().filter(known -> head(known).equals(head)));
    }
    WildcardPattern below = WildcardPattern.of(resource + "/*");
    boolean isAbove =
        formats.stream().anyMatch(format -> format.resources().intersects(below))
            && !alike.stream().allMatch(this::isLonger);
    return isAbove || isPath(head) || start.equals(head) || !Arn.isPlain(resource)
        ? Optional.empty()
        : Optional.of(reading(alike.get(0)));
  }

  /**
   * Returns whether a format goes on by names alone: more than one behind a colon, which can tell a
   * version of what has an ARN itself.
   */
  private boolean isLonger(String known) {
    String names = known.substring(head.length());
    long more = names.length() / 2 - marks(resource);
    return NAMES.matcher(names).matches()
        && (more > 1 || (more == 1 && names.charAt(names.length() - 2) == '/'));
  }

  private static long marks(String resource) {
    return resource.chars().filter(mark -> mark == '/' || mark == ':').count();
  }

  /** A word that is near, that names the type, or that is a part of the right one. */
  private Optional<String> nearWord() {
    return NearestNames.near(head, heads)
        .map(MeantResource::beginning)
        .or(() -> startsOf(ofType()))
        .or(() -> startsOf(texts().filter(this::isPartOf)))
        .or(() -> startsOf(texts().filter(this::isAbbreviated)));
  }

  private boolean isPartOf(String known) {
    String word = head(known);
    boolean isPart =
        head.length() < SHORTEST_PART
            ? word.startsWith(head + '-') || word.endsWith('-' + head)
            : word.startsWith(head) || word.endsWith(head);
    return isPart
        && WildcardPattern.of(head + known.substring(word.length()))
            .intersects(WildcardPattern.of(resource));
  }

  private boolean isAbbreviated(String known) {
    String word = head(known);
    WildcardPattern meant = WildcardPattern.of(head + known.substring(word.length()));
    return word.equals(ABBREVIATIONS.get(head))
        && (meant.matches(resource) || meant.intersects(WildcardPattern.of(resource + "/*")));
  }

  /** Returns how the formats begin that fit but for their first word, and have others. */
  private Optional<String> withoutWord() {
    return isWord(head) && !heads.contains(head)
        ? startsOf(texts().filter(this::isTail))
        : Optional.empty();
  }

  private boolean isTail(String format) {
    String tail = format.substring(Math.min(format.length(), head(format).length() + 1));
    return tail.chars().anyMatch(Character::isLetter)
        && tail.split("[/:]").length == resource.split("[/:]").length
        && WildcardPattern.of(tail).matches(resource);
  }

  /** Returns the first words of formats, each with the mark behind it. */
  private static Optional<String> startsOf(Stream<String> resources) {
    List<String> starts =
        resources
            .filter(known -> head(known).length() < known.length())
            .map(MeantResource::start)
            .distinct()
            .limit(3)
            .toList();
    return starts.isEmpty()
        ? Optional.empty()
        : Optional.of(beginning(String.join("\" or \"", starts)));
  }

  private static String start(String format) {
    return format.substring(0, head(format).length() + 1);
  }

  private static String beginning(String start) {
    return "begins with \"" + start + '"';
  }

  /** Returns whether a slash is in front of the word, as in those of API Gateway. */
  private static boolean isPath(String resource) {
    return resource.startsWith("/");
  }

  /** Returns what stands in front of the first slash or colon behind a word. */
  private static String head(String resource) {
    for (int i = isPath(resource) ? 1 : 0; i < resource.length(); i++) {
      if (resource.charAt(i) == '/' || resource.charAt(i) == ':') {
        return resource.substring(0, i);
      }
    }
    return resource;
  }
}
