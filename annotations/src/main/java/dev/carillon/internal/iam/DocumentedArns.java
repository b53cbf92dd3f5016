package dev.carillon.internal.iam;

import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.iam.page.text.ArnPages;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** ARNs that AWS's own pages write otherwise than its tables. */
public final class DocumentedArns {

  private static final List<String> SPANNING = formats("spans");
  private static final List<String> WITHOUT_REGION = formats("no-region");

  /** Where AWS itself owns what they name. */
  private static final List<String> WITHOUT_ACCOUNT = formats("no-account");

  /** Where it is not AWS that owns what they name. */
  private static final List<String> WITH_ACCOUNT = formats("account");

  /** Formats that pages write with another mark behind the type, by those of the tables. */
  private static final Map<String, String> OTHERWISE =
      PageRows.of(ArnPages.ARNS, "mark")
          .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

  /** The two names of services that AWS renamed, each with the other. */
  private static final Map<String, String> RENAMED =
      PageRows.of(ArnPages.ARNS, "renamed")
          .flatMap(row -> Stream.of(row, List.of(row.get(1), row.get(0))))
          .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

  private DocumentedArns() {}

  private static List<String> formats(String kind) {
    return PageRows.of(ArnPages.ARNS, kind).map(row -> row.get(0)).toList();
  }

  /**
   * Returns whether ARNs that go on behind a colon are of a format, too: a version of a function is
   * one of its function, a stream of a log group one of its group.
   *
   * @param format the format, a star for each placeholder
   */
  static boolean spansColons(String format) {
    return SPANNING.contains(format);
  }

  /** Returns whether a page writes such an ARN without a Region. */
  public static boolean needsNoRegion(Arn arn) {
    return isAmong(WITHOUT_REGION, arn, "", arn.account());
  }

  /**
   * Returns whether a page writes such an ARN, or one that it matches, without an account. What has
   * an account's id in its name belongs to that account.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-custom-providers.html">
   *     The product of an account in Security Hub</a>
   */
  public static boolean needsNoAccount(Arn arn) {
    WildcardPattern resource = WildcardPattern.of(arn.resource());
    return !arn.resource().startsWith("*")
        && WITHOUT_ACCOUNT.stream()
            .map(known -> known.split(":", Arn.PARTS))
            .filter(format -> format[2].equals(arn.service()))
            .anyMatch(format -> WildcardPattern.of(format[Arn.PARTS - 1]).intersects(resource))
        && !arn.resource().matches(".*/[0-9]{12}/.*");
  }

  /** Returns whether a page writes such an ARN with an account. */
  static boolean mayHaveAccount(Arn arn) {
    return isAmong(WITH_ACCOUNT, arn, arn.region(), arn.account());
  }

  /** Returns whether a page has such an ARN, which is of no format of the tables. */
  static boolean isWrittenOtherwise(Arn arn) {
    return isAmong(OTHERWISE.values(), arn, arn.region(), arn.account());
  }

  /** Returns the format that pages have beside this one of the tables. */
  static Optional<String> otherwise(String format) {
    return Optional.ofNullable(OTHERWISE.get(format));
  }

  /**
   * Returns an ARN, or a format of ARNs, with the other name of its service where AWS renamed that;
   * null for all others. Resources keep their ARNs, and actions of either name take them.
   */
  static @Nullable String renamed(String arn) {
    String[] parts = arn.split(":", Arn.PARTS);
    String other = parts.length < Arn.PARTS ? null : RENAMED.get(parts[2]);
    return other == null ? null : arn.replaceFirst(':' + parts[2] + ':', ':' + other + ':');
  }

  /**
   * Returns whether this names an account as a principal, which conditions compare with.
   *
   * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html">IAM
   *     identifiers</a>
   */
  static boolean isAccount(Arn arn) {
    return arn.service().equals("iam") && arn.resource().equals("root");
  }

  private static boolean isAmong(
      Collection<String> formats, Arn arn, String region, String account) {
    String text =
        String.join(":", "arn", arn.partition(), arn.service(), region, account, arn.resource());
    return formats.stream().anyMatch(known -> WildcardPattern.of(known).matches(text));
  }
}
