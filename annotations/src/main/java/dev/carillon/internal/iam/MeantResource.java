package dev.carillon.internal.iam;

import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a resource that is of no format was most likely meant to begin: in words for a message. What
 * is near a format is said here and, of words within, by {@link SlippedWord}; both are loaded only
 * where they are asked for.
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
  private static final Pattern STARTS_OF_WORDS = Pattern.compile("[a-z]++(?:-[a-z]++)*+[*]");

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

  static String reading(String format) {
    return "reads \"" + format + '"';
  }

  /** Returns how a resource begins that begins nearly like one of a format, but like none. */
  Optional<String> nearly() {
    if (isPath(resource) && texts().noneMatch(MeantResource::isPath)) {
      return Optional.empty(); // A path stands for a request that is about no resource.
    }
    texts().forEach(known -> heads.add(head(known)));
    boolean allBeginWithWords =
        texts().allMatch(MeantResource::hasWord)
            || (!isPath(resource) && texts().allMatch(MeantResource::isPath));
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
    return cutOff()
        .or(() -> heads.contains(head) ? withOtherRest() : nearWord())
        .or(() -> lacksWord ? startsOfWords() : withoutWord())
        .or(this::withTooFewNames)
        .or(() -> lacksSlash() ? Optional.of(beginning("/")) : Optional.empty());
  }

  /** Returns whether it is no path, where all formats are one. */
  private boolean lacksSlash() {
    return !resource.isEmpty()
        && !isPath(resource)
        && !formats.isEmpty()
        && texts().allMatch(MeantResource::isPath);
  }

  /**
   * Returns how a resource reads that has the word behind its first name, as {@code regional/ipset}
   * has, but not all names that follow it in each such format.
   */
  private Optional<String> withTooFewNames() {
    String word = second(resource);
    List<String> alike = texts().filter(known -> second(known).equals(word)).toList();
    boolean isShorter =
        isWord(word)
            && Arn.isPlain(resource)
            && alike.stream()
                .allMatch(
                    known ->
                        known.startsWith("*/") && PlainArn.marks(known) > PlainArn.marks(resource));
    return isShorter ? alike.stream().findFirst().map(MeantResource::reading) : Optional.empty();
  }

  /** Returns what stands between the first mark and the next; empty if there is no mark. */
  private static String second(String resource) {
    int mark = head(resource).length();
    return mark < resource.length() ? head(resource.substring(mark + 1)) : "";
  }

  /** Returns how names read that always have others behind a slash: an API has stages. */
  private Optional<String> cutOff() {
    return head.length() == resource.length()
            && !resource.isEmpty()
            && texts().allMatch(known -> isPath(known) || known.startsWith("*/"))
        ? texts().filter(known -> !isPath(known)).findFirst().map(MeantResource::reading)
        : Optional.empty();
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
    return startsOf(texts().filter(known -> head(known).equals(head)))
        .or(() -> startsOf(texts().filter(known -> isWord(head(known)))));
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
        ? Optional.of("ends with its name alone")
        : Optional.empty();
  }

  /** Returns whether only the placeholder that a format begins with fits what is at the mark. */
  private boolean isSpanned(String format) {
    int end = head(format).length();
    return format.startsWith("*")
        && (end == format.length() || format.charAt(end) != resource.charAt(head.length()));
  }

  /** The right word, but with another mark or other parts behind it than any format has. */
  private Optional<String> withOtherRest() {
    String start = resource.substring(0, Math.min(head.length() + 1, resource.length()));
    List<String> alike = texts().filter(known -> known.startsWith(start)).toList();
    if (alike.isEmpty()) {
      return startsOf(texts().filter(known -> head(known).equals(head)));
    }
    List<String> longer =
        alike.stream().filter(known -> !SlippedWord.goingOn(known, resource).isEmpty()).toList();
    boolean isCutOff = !longer.isEmpty() && longer.stream().allMatch(this::isLonger);
    WildcardPattern below = WildcardPattern.of(resource + "/*");
    boolean isAbove =
        formats.stream().anyMatch(format -> format.resources().intersects(below))
            && !isCutOff
            && alike.stream().noneMatch(this::hasOtherMarks);
    return isAbove || isPath(head) || start.equals(head) || !Arn.isPlain(resource)
        ? Optional.empty()
        : Optional.of(reading((isCutOff ? longer : alike).get(0)));
  }

  /**
   * Returns whether a format goes on behind a name by names alone: more than one behind a colon,
   * which can tell a version of what has an ARN itself.
   */
  private boolean isLonger(String known) {
    String names = SlippedWord.goingOn(known, resource);
    return known.endsWith('*' + names)
        && NAMES.matcher(names).matches()
        && (names.length() > 2 || names.startsWith("/"));
  }

  /** Returns whether a format has as many marks, but others: {@code dbname:x/y} beside a colon. */
  private boolean hasOtherMarks(String known) {
    return PlainArn.marks(known) == PlainArn.marks(resource)
        && !WildcardPattern.of(known).matches(resource);
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
        ? startsOf(texts().filter(known -> SlippedWord.isTail(resource, known)))
        : Optional.empty();
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
      if (SlippedWord.isMark(resource, i)) {
        return resource.substring(0, i);
      }
    }
    return resource;
  }
}
