package dev.carillon.internal.iam;

import dev.carillon.internal.iam.value.NameMarks;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds an ARN against the formats of its own service: whether a resource that ends so has a Region
 * and an account. An ARN that is of no format is not judged, unless it begins nearly like one:
 * AWS's tables do not list all that there is.
 */
public final class ArnPlaces {

  private final Arn arn;

  /** The formats of all that its service has; those of other services do not count. */
  private final Collection<Format> known;

  /** Those that an ARN of its service can be of. */
  private final List<Format> formats = new ArrayList<>();

  /** Those of them that have such a resource. */
  private final List<Format> alike = new ArrayList<>();

  /** The alike ones, but for those that have a word for an account. */
  private final List<Arn> fitting = new ArrayList<>();

  private ArnPlaces(Arn arn, Collection<Format> known) {
    this.arn = arn;
    this.known = known;
    WildcardPattern resource = WildcardPattern.of(arn.resource());
    for (Format format : known) {
      String service = format.arn().service();
      if (service.equals(arn.service()) || !Arn.isPlain(service)) {
        formats.add(format);
        if (resource.intersects(format.resources())) {
          alike.add(format);
        }
      }
    }
    for (Format format : alike) {
      if (!isWord(format.arn().account())) {
        fitting.add(format.arn());
      }
    }
  }

  /** A format of AWS's, taken apart, the resources that it has, and the words of these. */
  public record Format(String type, Arn arn, WildcardPattern resources, List<String> words) {}

  /** Returns the formats of resource types, taken apart. */
  public static List<Format> formats(Collection<ResourceTypeReference> types) {
    return types.stream()
        .flatMap(type -> type.arnFormats().stream().flatMap(format -> format(type.name(), format)))
        .toList();
  }

  private static Stream<Format> format(String type, String format) {
    return Arn.parse(Placeholders.repaired(PlainArn.spelled(format))).stream()
        .map(arn -> format(type, arn));
  }

  private static Format format(String type, Arn arn) {
    String resource = arn.resource();
    return new Format(type, arn, WildcardPattern.of(resource), SlippedWord.parts(resource));
  }

  /**
   * Returns what is wrong with an ARN.
   *
   * @param arn the ARN
   * @param known the formats of all that its service has; those of other services do not count
   */
  public static Optional<Fault> fault(Arn arn, Collection<Format> known) {
    return arn.isIntegration() || DocumentedArns.isAccount(arn) || !Arn.isPlain(arn.service())
        ? Optional.empty()
        : new ArnPlaces(arn, known).fault();
  }

  private Optional<Fault> fault() {
    // What AWS itself owns, such as the transforms of CloudFormation, is of types that most pages
    // do not have, or has no Region, or another mark behind its type.
    if (arn.account().equals("aws") && hasOtherAccount()) {
      return new MeantResource(arn, formats).misspelt().map(this::unlike);
    }
    Stream<String> resources = formats.stream().map(format -> format.arn().resource());
    if (!formats.isEmpty() && ArnWords.isTwice(arn.service(), arn.resource(), resources)) {
      return Optional.of(unlike("has no other ARN in it"));
    }
    Optional<Fault> unlikeAll = accountOfWord().or(this::slipped).or(this::nearlyFitting);
    return unlikeAll.isPresent() || fitting.isEmpty()
        ? unlikeAll
        : alone()
            .or(this::markInName)
            .or(this::regionTooMuch)
            .or(this::accountTooMuch)
            .or(this::accountOfOwner)
            .or(this::accountMissing)
            .or(this::regionMissing);
  }

  /** Returns whether no format has the ARN's account. */
  private boolean hasOtherAccount() {
    return formats.stream().noneMatch(format -> format.arn().account().equals(arn.account()));
  }

  private Optional<Fault> accountOfWord() {
    return isWord(arn.account()) && hasOtherAccount()
        ? Optional.of(
            new Fault(
                Check.INVALID_ARN_ACCOUNT,
                "its account is \"" + arn.account() + "\", not 12 digits"))
        : Optional.empty();
  }

  private Optional<Fault> slipped() {
    List<List<String>> words = plain(formats).stream().map(Format::words).toList();
    return SlippedWord.meant(arn, words).map(this::unlike);
  }

  /** A format for any service, as recovery points of AWS Backup have, fits all and says nothing. */
  private Optional<Fault> nearlyFitting() {
    return fitting.stream().anyMatch(format -> Arn.isPlain(format.service()))
            || isElsewhere()
            || DocumentedArns.isWrittenOtherwise(arn)
        ? Optional.empty()
        : nearly(formats);
  }

  private Optional<Fault> nearly(List<Format> meant) {
    return new MeantResource(arn, plain(meant)).nearly().map(this::unlike);
  }

  private Optional<Fault> alone() {
    return new MeantResource(arn, alike).alone().map(this::unlike);
  }

  private Optional<Fault> markInName() {
    List<String> resources = fitting.stream().map(Arn::resource).toList();
    return hasMarkInName(arn.service(), arn.resource(), resources)
        ? Optional.of(unlike("has no " + marksNotInName()))
        : Optional.empty();
  }

  /** Returns these marks, and how what is behind such a name reads, as the indexes of a table. */
  private String marksNotInName() {
    return NameMarks.words(arn.service(), arn.resource())
        + " in its name"
        + formats.stream()
            .filter(format -> !alike.contains(format))
            .filter(format -> firstWord(format.arn()).equals(firstWord(arn)))
            .map(format -> ", or " + MeantResource.reading(format.arn().resource()))
            .collect(Collectors.joining());
  }

  private Stream<String> accounts() {
    return fitting.stream().map(Arn::account);
  }

  private Optional<Fault> regionTooMuch() {
    if (!isNamed(arn.region())
        || !fitting.stream().map(Arn::region).allMatch(String::isEmpty)
        || DocumentedArns.isWrittenOtherwise(arn)) {
      return Optional.empty();
    }
    String word = firstWord(arn);
    List<Format> ofRegions =
        formats.stream()
            .filter(format -> !format.arn().region().isEmpty())
            .filter(format -> firstWord(format.arn()).equals(word))
            .toList();
    String what = "has no Region; leave out \"" + arn.region() + '"';
    return nearly(ofRegions).or(() -> fault(Check.ARN_REGION_NOT_ALLOWED, what));
  }

  private Optional<Fault> accountTooMuch() {
    return isNamed(arn.account())
            && accounts().allMatch(String::isEmpty)
            && !DocumentedArns.mayHaveAccount(arn)
        ? fault(Check.ARN_ACCOUNT_NOT_ALLOWED, "has no account; leave out \"" + arn.account() + '"')
        : Optional.empty();
  }

  /** Finds a user's account where all such resources are AWS's. */
  private Optional<Fault> accountOfOwner() {
    return !arn.account().isEmpty()
            && arn.account().chars().allMatch(Character::isDigit)
            && accounts().allMatch("aws"::equals)
            && !DocumentedArns.mayHaveAccount(arn)
        ? fault(Check.INVALID_ARN_ACCOUNT, "is AWS's own; write \"aws\" for the account")
        : Optional.empty();
  }

  private Optional<Fault> accountMissing() {
    return arn.account().isEmpty()
            && fitting.stream()
                .noneMatch(
                    format ->
                        format.account().isEmpty()
                            && (arn.region().isEmpty() || !format.region().isEmpty()))
            && !DocumentedArns.needsNoAccount(arn)
        ? fault(Check.INVALID_ARN_ACCOUNT, "has an account; name it, or write * for all")
        : Optional.empty();
  }

  private Optional<Fault> regionMissing() {
    // What has no account, such as an object of S3, is no resource of an account.
    boolean ofAccount = isNamed(arn.account());
    return arn.region().isEmpty()
            && fitting.stream()
                .noneMatch(
                    format ->
                        format.region().isEmpty() && !(ofAccount && format.account().isEmpty()))
            && !DocumentedArns.needsNoRegion(arn)
        ? fault(Check.MISSING_ARN_REGION, "has a Region; name it, or write * for all")
        : Optional.empty();
  }

  /**
   * Returns whether a resource has a mark that no name of its service has, more often than any of
   * the formats that it could be of.
   */
  static boolean hasMarkInName(String service, String resource, List<String> formats) {
    return NameMarks.notIn(service, resource)
        .chars()
        .anyMatch(
            mark ->
                formats.stream().allMatch(one -> count(mark, one) < count(mark, resource))
                    || (mark == '/' && ArnWords.goesOnOtherwise(resource, formats)));
  }

  /** Returns whether an ARN is of a format only by a mark that no name has. */
  static boolean isWrongName(ArnFormat format, ArnFormat arn) {
    String service = arn.part(2);
    String resource = arn.part(Arn.PARTS - 1);
    return hasMarkInName(service, resource, List.of(format.resource()))
        || ArnWords.isTwice(service, resource, Stream.of(format.resource()));
  }

  private static long count(int mark, String resource) {
    return resource.chars().filter(one -> one == mark).count();
  }

  private static String firstWord(Arn arn) {
    return arn.resource().split("[/:]", 2)[0];
  }

  private static List<Format> plain(List<Format> formats) {
    return formats.stream().filter(format -> Arn.isPlain(format.arn().service())).toList();
  }

  /** Returns whether it is an ARN of another service; the rules of actions say more about that. */
  private boolean isElsewhere() {
    ArnFormat text = ArnFormat.ofArn(arn.text());
    return known.stream()
        .map(Format::arn)
        .filter(format -> !format.service().equals(arn.service()))
        .anyMatch(format -> ArnFormat.ofFormat(format.text()).isElsewhere(text));
  }

  private Fault unlike(String meant) {
    String what = "no resource of " + arn.service() + " has an ARN that ends like \"";
    return new Fault(Check.INVALID_ARN_RESOURCE, what + arn.resource() + "\"; one " + meant);
  }

  /**
   * Returns whether the account is a word that AWS has not put there: {@code function} where the
   * account was left out, {@code aws-account-id} of an example.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AccountManagementFromVercel.html">
   *     A policy of AWS's with a boundary of the account "partner"</a>
   */
  private static boolean isWord(String account) {
    return Arn.isPlain(account)
        && !account.isEmpty()
        && Character.isLetter(account.charAt(0))
        && (account.contains("account")
            || !(account.startsWith("aws")
                || account.equals("partner")
                || account.startsWith("amazon")));
  }

  private static Optional<Fault> fault(Check check, String what) {
    return Optional.of(new Fault(check, "the ARN of this resource " + what));
  }

  /** Returns whether the part cannot be empty. */
  private static boolean isNamed(String part) {
    return !WildcardPattern.of(part).matches("");
  }
}
