package dev.carillon.catalog.required;

import static java.util.stream.Collectors.toSet;

import dev.carillon.catalog.call.RequestUses;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ARNs that texts tell which lead to an action: the function that rotates a secret is invoked,
 * the recording that is transcribed is read.
 */
final class LeadingTexts {

  /**
   * An object, by any of its addresses; but for those that write characters of its key otherwise.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html">addresses
   *     of objects</a>
   */
  private static final Pattern OBJECT =
      Pattern.compile(
          "(?:s3://|https://s3(?:[.-][a-z0-9-]+)?\\.amazonaws\\.com/(?!.*[%+?]))([a-z0-9.-]{3,63})/(.+)"
              + "|https://([a-z0-9.-]{3,63})\\.s3(?:[.-][a-z0-9-]+)?\\.amazonaws\\.com/([^%+?]+)");

  /**
   * A statement that writes what it finds below the address of a folder.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/timestream/latest/developerguide/export-unload-concepts.html">UNLOAD</a>
   */
  private static final Pattern UNLOADING =
      Pattern.compile("(?is)\\s*UNLOAD\\b.*\\)\\s*TO\\s*'(s3://[^']+)'.*");

  /** What has such an ending is read alone; a version, as in {@code data-1.0}, is none. */
  private static final Pattern FILE = Pattern.compile(".*\\.[A-Za-z]\\w{1,7}");

  private static final String BUCKET_NAME = "([a-z0-9][a-z0-9.-]{2,62})";
  private static final Pattern BUCKET = Pattern.compile("(?:s3://)?" + BUCKET_NAME + "/?");

  /** A bucket, by the address of what is in it. */
  private static final Pattern IN_BUCKET = Pattern.compile("s3://" + BUCKET_NAME + "(?:/.*)?");

  /** A role by its name, with or without its path; what may be the end of an ARN is none. */
  private static final Pattern ROLE_NAME = Pattern.compile("/?([\\w+=,.@-][\\w+=,.@/*-]*)");

  private static final String OF_ANY_SERVICE = "arn:${Partition}:${";
  private static final String ALL_OBJECTS = "/*";
  private static final String ALL = "*";

  private LeadingTexts() {}

  /** Returns the ARNs, if each text tells one of a type that the action is on. */
  static NavigableSet<String> arns(
      Collection<String> texts, Collection<ResourceTypeReference> types, AuthorizedAction action) {
    boolean reads = action.actionName().startsWith("Get");
    return GivenTexts.ofAll(texts, text -> arnsOf(text, types, reads));
  }

  /** Returns the objects that the request names in these buckets, if it names such; else these. */
  static NavigableSet<String> narrowed(
      NavigableSet<String> arns, List<ResourceTypeReference> types, CalledResources named) {
    NavigableSet<String> objects = new TreeSet<>();
    if (!arns.isEmpty() && arns.stream().allMatch(arn -> arn.endsWith(ALL_OBJECTS))) {
      types.stream()
          .filter(type -> type.name().equals("object"))
          .forEach(type -> objects.addAll(named.arns(type, types)));
    }
    boolean within =
        !objects.isEmpty()
            && objects.stream().map(LeadingTexts::allOfBucket).collect(toSet()).equals(arns);
    return within ? objects : arns;
  }

  /**
   * Returns the ARNs that the code gives for whatever a request is about, if all of them are of
   * these types.
   */
  static Set<String> any(
      Collection<ResourceTypeReference> types, String request, RequestUses requests) {
    if (requests.isLeftOut(request, RequestNames::mayBeAnyArn)) {
      return Set.of();
    }
    Set<String> arns =
        requests.texts(request, RequestNames::mayBeAnyArn).stream()
            .map(GivenTexts::whole)
            .collect(toSet());
    return arns.stream().allMatch(arn -> isOfAny(types, arn)) ? arns : Set.of();
  }

  private static String allOfBucket(String object) {
    return object.replaceFirst("/.*", ALL_OBJECTS);
  }

  private static Stream<String> arnsOf(
      String given, Collection<ResourceTypeReference> types, boolean reads) {
    Matcher unloading = UNLOADING.matcher(given);
    String text = unloading.matches() ? unloading.group(1) : given;
    if (hasType(types, "object")) {
      Matcher object = OBJECT.matcher(text);
      if (object.matches()) {
        boolean isInHost = object.group(1) == null;
        String arn =
            "arn:aws:s3:::" + object.group(isInHost ? 3 : 1) + '/' + object.group(isInHost ? 4 : 2);
        return text.startsWith("s3:") ? withFolder(arn, reads) : Stream.of(arn);
      }
      Matcher bucket = BUCKET.matcher(text);
      if (bucket.matches()) {
        return Stream.of("arn:aws:s3:::" + bucket.group(1) + ALL_OBJECTS);
      }
    }
    Matcher within = IN_BUCKET.matcher(text);
    if (hasType(types, "bucket") && within.matches() && !AccessPoint.isOne(within.group(1))) {
      return Stream.of("arn:aws:s3:::" + within.group(1));
    }
    Matcher role = ROLE_NAME.matcher(text);
    if (hasType(types, "role") && role.matches()) {
      String arn = "arn:aws:iam::*:role/";
      return Stream.of(arn + role.group(1), arn + "*/" + role.group(1))
          .filter(each -> isOfAny(types, each));
    }
    return GivenTexts.arn(text).filter(arn -> isOfAny(types, arn)).stream();
  }

  private static boolean hasType(Collection<ResourceTypeReference> types, String name) {
    return types.stream().anyMatch(type -> type.name().equals(name));
  }

  /**
   * Returns the object, and those below it if it may be a folder, into which much is written.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultConfiguration.html">the
   *     folder of results</a>
   */
  private static Stream<String> withFolder(String object, boolean reads) {
    if (object.endsWith("/")) {
      return Stream.of(object + '*');
    }
    return object.endsWith("*") || (reads && FILE.matcher(object).matches())
        ? Stream.of(object)
        : Stream.of(object, object + ALL_OBJECTS);
  }

  static boolean isOfAny(Collection<ResourceTypeReference> types, String arn) {
    return types.stream().anyMatch(type -> isOf(type, arn));
  }

  /** Returns the texts that are ARNs of a type, as a policy has to write them. */
  static NavigableSet<String> given(ResourceTypeReference type, Collection<String> texts) {
    NavigableSet<String> arns = new TreeSet<>();
    texts.forEach(text -> arnOf(type, text).ifPresent(arns::add));
    return arns;
  }

  /** Returns the texts that are no ARNs of a type. */
  static Set<String> others(ResourceTypeReference type, Collection<String> texts) {
    return texts.stream().filter(text -> arnOf(type, text).isEmpty()).collect(toSet());
  }

  private static Optional<String> arnOf(ResourceTypeReference type, String text) {
    return GivenTexts.arn(text).filter(arn -> isOf(type, arn));
  }

  /** Returns whether a text is the ARN of something of another service than a format. */
  static boolean isOfOther(String text, String format) {
    return Arn.parse(text).filter(it -> !format.contains("}:" + it.service() + ':')).isPresent();
  }

  static boolean isOf(ResourceTypeReference type, String arn) {
    return type.arnFormats().stream()
        .anyMatch(format -> ArnTypes.pattern(format).covers(WildcardPattern.of(arn)));
  }

  /** Returns all resources of a service whose ARNs have region and account where these have. */
  static Stream<String> ofService(ResourceTypeReference type) {
    return type.arnFormats().stream()
        .flatMap(format -> GivenTexts.filled(format, any -> Set.of(ALL)).stream())
        .map(format -> String.join(":", Arrays.asList(format.split(":", 6)).subList(0, 5)) + ":*");
  }

  /**
   * Returns whether what has such an ARN is of whatever service, each of which writes its own.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/aws-backup/latest/devguide/access-control.html">recovery
   *     points, whose ARNs are those of snapshots, images and others</a>
   */
  static boolean isOfAnyService(String format) {
    return format.startsWith(OF_ANY_SERVICE);
  }
}
