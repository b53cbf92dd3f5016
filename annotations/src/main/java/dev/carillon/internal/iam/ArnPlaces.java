package dev.carillon.internal.iam;

import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds an ARN against the formats of its own service: whether a resource that ends so has a Region
 * and an account. An ARN that is of no format is not judged, unless it begins nearly like one:
 * AWS's tables do not list all that there is.
 */
public final class ArnPlaces {

  private ArnPlaces() {}

  /** A format of AWS's, taken apart, and the resources that it has. */
  public record Format(String type, Arn arn, WildcardPattern resources) {}

  /** Returns the formats of resource types, taken apart. */
  static List<Format> formats(Collection<ResourceTypeReference> types) {
    return types.stream()
        .flatMap(type -> type.arnFormats().stream().flatMap(format -> format(type.name(), format)))
        .toList();
  }

  private static Stream<Format> format(String type, String format) {
    return Arn.parse(Placeholders.repaired(format)).stream()
        .map(arn -> new Format(type, arn, WildcardPattern.of(arn.resource())));
  }

  /**
   * Returns what is wrong with an ARN.
   *
   * @param arn the ARN
   * @param known the formats of all that its service has; those of other services do not count
   */
  public static Optional<Fault> fault(Arn arn, Collection<Format> known) {
    if (arn.isIntegration() || DocumentedExceptions.isAccount(arn) || !Arn.isPlain(arn.service())) {
      return Optional.empty();
    }
    WildcardPattern resource = WildcardPattern.of(arn.resource());
    List<Format> formats =
        known.stream()
            .filter(
                format ->
                    format.arn().service().equals(arn.service())
                        || !Arn.isPlain(format.arn().service()))
            .toList();
    // What AWS itself owns, such as the transforms of CloudFormation, is of types that most pages
    // do not have.
    if (arn.account().equals("aws")
        && formats.stream().noneMatch(format -> format.arn().account().equals("aws"))) {
      return Optional.empty();
    }
    List<Format> alike =
        formats.stream().filter(format -> resource.intersects(format.resources())).toList();
    List<Arn> fitting =
        alike.stream().map(Format::arn).filter(format -> !isWord(format.account())).toList();
    if (isWord(arn.account())
        && formats.stream().noneMatch(format -> format.arn().account().equals(arn.account()))) {
      return Optional.of(
          new Fault(
              "INVALID_ARN_ACCOUNT", "its account is \"" + arn.account() + "\", not 12 digits"));
    }
    if (fitting.isEmpty()) {
      return new Meant(arn, formats).nearly().map(meant -> unlike(arn, meant));
    }
    Optional<String> alone = new Meant(arn, alike).alone();
    if (alone.isPresent()) {
      return alone.map(meant -> unlike(arn, meant));
    }
    if (isNamed(arn.region()) && fitting.stream().allMatch(format -> format.region().isEmpty())) {
      return fault("ARN_REGION_NOT_ALLOWED", "has no Region; leave out \"%s\"", arn.region());
    }
    if (isNamed(arn.account()) && fitting.stream().allMatch(format -> format.account().isEmpty())) {
      return fault("ARN_ACCOUNT_NOT_ALLOWED", "has no account; leave out \"%s\"", arn.account());
    }
    if (arn.account().isEmpty()
        && fitting.stream()
            .filter(format -> arn.region().isEmpty() || !format.region().isEmpty())
            .noneMatch(format -> format.account().isEmpty())
        && !DocumentedExceptions.needsNoAccount(arn)) {
      return fault("INVALID_ARN_ACCOUNT", "has an account; name it, or write * for all", "");
    }
    return arn.region().isEmpty()
            && fitting.stream().noneMatch(format -> format.region().isEmpty())
            && !DocumentedExceptions.needsNoRegion(arn)
        ? fault("MISSING_ARN_REGION", "has a Region; name it, or write * for all", "")
        : Optional.empty();
  }

  private static Fault unlike(Arn arn, String meant) {
    String what = "no resource of " + arn.service() + " has an ARN that ends like \"";
    return new Fault("INVALID_ARN_RESOURCE", what + arn.resource() + "\"; one " + meant);
  }

  /**
   * Returns whether the account is a word that AWS has not put there: {@code function} where the
   * account was left out.
   */
  private static boolean isWord(String account) {
    return Arn.isPlain(account)
        && !account.isEmpty()
        && Character.isLetter(account.charAt(0))
        && !account.startsWith("aws")
        && !account.startsWith("amazon");
  }

  private static Optional<Fault> fault(String id, String what, String part) {
    return Optional.of(
        new Fault(id, "the ARN of this resource " + String.format(Locale.ROOT, what, part)));
  }

  /** Returns whether the part cannot be empty. */
  private static boolean isNamed(String part) {
    return !WildcardPattern.of(part).matches("");
  }

  /**
   * How a resource that is of no format was most likely meant to begin: in words for a message.
   * What is near a format is said here and nowhere else; it is loaded only where it is asked for.
   */
  private static final class Meant {

    /** Shorter parts without a hyphen are in too many words. */
    private static final int SHORTEST_PART = 4;

    /** What can name all of a type that is newer than our catalogs. */
    private static final Pattern STARTS_OF_WORDS = Pattern.compile("[a-z]+(-[a-z]+)*[*]");

    private final String resource;
    private final String head;
    private final List<Format> formats;

    /** Whether the account can stand for a word and its colon, too, as IAM matches. */
    private final boolean spans;

    /** The words that resources begin with. */
    private final Set<String> heads = new TreeSet<>();

    Meant(Arn arn, List<Format> formats) {
      this.resource = arn.resource();
      this.head = head(resource);
      this.formats = formats;
      this.spans = !Arn.isPlain(arn.account());
    }

    /** Returns how a resource begins that begins nearly like one of a format, but like none. */
    Optional<String> nearly() {
      texts().forEach(known -> heads.add(head(known)));
      boolean allBeginWithWords = heads.stream().allMatch(Meant::isWord);
      heads.removeIf(known -> !Arn.isPlain(known));
      boolean lacksWord =
          allBeginWithWords
              && !resource.isEmpty()
              && !(spans && texts().anyMatch(known -> known.indexOf(':') >= 0))
              && head.length() == resource.length()
              && !STARTS_OF_WORDS.matcher(resource).matches();
      if (!Arn.isPlain(head)) {
        return lacksWord ? startsOf(texts()) : Optional.empty();
      }
      return withSlash()
          .or(() -> heads.contains(head) ? withOtherRest() : nearWord())
          .or(() -> lacksWord ? startsOf(texts()) : withoutWord());
    }

    private Stream<String> texts() {
      return formats.stream().map(format -> format.arn().resource());
    }

    private Stream<String> ofType() {
      return formats.stream()
          .filter(format -> NearestNames.areOneWord(format.type(), head))
          .map(format -> format.arn().resource());
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
      return !head.isEmpty()
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
      boolean isAbove = formats.stream().anyMatch(format -> format.resources().intersects(below));
      return isAbove || head.isEmpty() || start.equals(head) || !Arn.isPlain(resource)
          ? Optional.empty()
          : Optional.of("reads \"" + alike.get(0) + '"');
    }

    /** A word that is near, that names the type, or that is a part of the right one. */
    private Optional<String> nearWord() {
      return NearestNames.near(head, heads)
          .map(Meant::beginning)
          .or(() -> startsOf(ofType()))
          .or(() -> startsOf(texts().filter(this::isPartOf)));
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
              .map(Meant::start)
              .distinct()
              .limit(3)
              .toList();
      return starts.isEmpty()
          ? Optional.empty()
          : Optional.of(beginning(String.join("\" or \"", starts)));
    }

    private static String start(String format) {
      int slash = format.startsWith("/") ? format.indexOf('/', 1) : -1;
      return format.substring(0, Math.max(slash, head(format).length()) + 1);
    }

    private static String beginning(String start) {
      return "begins with \"" + start + '"';
    }

    /** Returns what stands in front of the first slash or colon. */
    private static String head(String resource) {
      for (int i = 0; i < resource.length(); i++) {
        if (resource.charAt(i) == '/' || resource.charAt(i) == ':') {
          return resource.substring(0, i);
        }
      }
      return resource;
    }
  }
}
