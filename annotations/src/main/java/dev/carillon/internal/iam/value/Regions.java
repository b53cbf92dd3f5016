package dev.carillon.internal.iam.value;

import dev.carillon.internal.name.NearestNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Regions are called. AWS adds some every year: only what cannot be one by its form is wrong,
 * and what is a typing error away from those known is doubtful.
 *
 * @see <a href="https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html">
 *     AWS Regions</a>
 */
public final class Regions {

  /** What a Region looks like, as a regular expression. */
  public static final String REGION = "[a-z]{2,4}(-[a-z]+){1,2}-[0-9]{1,2}";

  private static final Pattern FORM = Pattern.compile(REGION);

  private static final Pattern START = Pattern.compile("[a-z]{2,4}(?:-[a-z]*+)++[0-9]*");

  /** The names of 2026 without their numbers. */
  private static final Set<String> AREAS =
      Set.of(
          "af-south",
          "ap-east",
          "ap-northeast",
          "ap-south",
          "ap-southeast",
          "ca-central",
          "ca-west",
          "cn-north",
          "cn-northwest",
          "eu-central",
          "eu-isoe-west",
          "eu-north",
          "eu-south",
          "eu-west",
          "eusc-de-east",
          "il-central",
          "me-central",
          "me-south",
          "mx-central",
          "sa-east",
          "sa-west",
          "us-east",
          "us-gov-east",
          "us-gov-west",
          "us-iso-east",
          "us-iso-west",
          "us-isob-east",
          "us-isob-west",
          "us-isof-east",
          "us-isof-south",
          "us-west");

  /** How the Regions of other partitions than {@code aws} begin. */
  private static final List<String> OF_OTHERS = List.of("cn", "us-gov", "us-iso", "eu-iso", "eusc");

  private Regions() {}

  /** Returns whether a Region can be called so. */
  public static boolean isRegion(String text) {
    return FORM.matcher(text).matches();
  }

  /**
   * Returns whether the ARN of a service can have this for its Region: AWS Health writes {@code
   * global} for what is in none.
   *
   * @see <a href="https://docs.aws.amazon.com/cli/latest/userguide/cli_health_code_examples.html">
   *     AWS Health examples: a notification of billing</a>
   */
  public static boolean isOf(String service, String text) {
    return isRegion(text) || (text.equals("global") && service.equals("health"));
  }

  /**
   * Returns whether a request can have this as {@code aws:RequestedRegion}: a Region; {@code
   * unspecified} where Bedrock chooses one of all Regions; {@code aws-global} for services without
   * Regions.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html">
   *     Increase throughput with global cross-Region inference</a>
   */
  public static boolean isRequested(String text) {
    return isRegion(text) || text.equals("unspecified") || text.equals("aws-global");
  }

  /** Returns whether this is a Region, or how one can start. */
  public static boolean isStart(String text) {
    return START.matcher(text).matches();
  }

  /**
   * Returns the partition that a known Region is in.
   *
   * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">Identify
   *     AWS resources with ARNs</a>
   */
  public static Optional<String> partition(String region) {
    String area = area(region);
    if (!isRegion(region) || !AREAS.contains(area)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (area.substring(0, area.lastIndexOf('-'))) {
          case "cn" -> "aws-cn";
          case "us-gov" -> "aws-us-gov";
          case "us-iso" -> "aws-iso";
          case "us-isob" -> "aws-iso-b";
          case "eu-isoe" -> "aws-iso-e";
          case "us-isof" -> "aws-iso-f";
          case "eusc-de" -> "aws-eusc";
          default -> "aws";
        });
  }

  /** Returns whether a Region, or a pattern of some, is in another partition than {@code aws}. */
  public static boolean isOfOtherPartition(String region) {
    return OF_OTHERS.stream().anyMatch(region::startsWith);
  }

  /** Returns the Region that was most likely meant by one of the right form that is not known. */
  public static Optional<String> meant(String region) {
    String area = area(region);
    if (!isRegion(region)) {
      return Optional.empty();
    }
    if (AREAS.contains(area)) {
      // Each has a first Region; another number may be a new one's.
      return region.endsWith("-11") ? Optional.of(area + "-1") : Optional.empty();
    }
    return NearestNames.to(area, AREAS, 1).stream()
        .findFirst()
        .map(known -> known + region.substring(area.length()));
  }

  /** Returns what is to be said of a Region that is near a known one: a list may be old. */
  public static Optional<String> unknown(String region) {
    return meant(region)
        .map(
            known ->
                '"' + region + "\" is no Region that is known." + NearestNames.didYouMean(known));
  }

  /** Returns the name without its number. */
  private static String area(String region) {
    int number = region.lastIndexOf('-');
    return number < 0 ? region : region.substring(0, number);
  }
}
