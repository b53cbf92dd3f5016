package dev.carillon.internal.iam.value;

import dev.carillon.internal.name.NearestNames;
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

  private static final Pattern FORM = Pattern.compile("[a-z]{2,4}(-[a-z]+){1,2}-[0-9]{1,2}");

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

  private Regions() {}

  /** Returns whether a Region can be called so. */
  public static boolean isRegion(String text) {
    return FORM.matcher(text).matches();
  }

  /** Returns the Region that was most likely meant by one of the right form that is not known. */
  public static Optional<String> meant(String region) {
    int number = region.lastIndexOf('-');
    String area = number < 0 ? region : region.substring(0, number);
    if (!isRegion(region) || AREAS.contains(area)) {
      return Optional.empty();
    }
    return NearestNames.to(area, AREAS, 1).stream()
        .findFirst()
        .map(known -> known + region.substring(number));
  }
}
