package dev.carillon.internal.iam;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Services that AWS has ended, listed by AWS still or not. What a policy says of them does nothing.
 * A service that is missing here is judged by AWS's list alone.
 */
public final class RetiredServices {

  /** When a service ended, by its prefix; beside it the page that says so. */
  private static final Map<String, String> ENDED =
      Map.of(
          // https://docs.aws.amazon.com/cli/latest/reference/elastic-inference/index.html
          "elastic-inference",
          "",
          // https://docs.aws.amazon.com/iot-1-click/latest/developerguide/doc-history.html
          "iot1click",
          " on December 16, 2024",
          // https://docs.aws.amazon.com/lookout-for-vision/latest/developer-guide/su-awscli-sdk.html
          "lookoutvision",
          " on October 31, 2025",
          // https://docs.aws.amazon.com/mediastore/latest/ug/policies-object-lifecycle-examples.html
          "mediastore",
          " on November 13, 2025",
          // https://docs.aws.amazon.com/proton/latest/APIReference/API_ServiceSummary.html
          "proton",
          " on October 7, 2026",
          // https://docs.aws.amazon.com/robomaker/latest/dg/API_FailureSummary.html
          "robomaker",
          " on September 10, 2025",
          // https://docs.aws.amazon.com/simspaceweaver/latest/catalog/intro.html
          "simspaceweaver",
          " on May 20, 2026",
          // https://www.npmjs.com/package/@aws-amplify/xr
          "sumerian",
          " on February 21, 2023");

  private RetiredServices() {}

  /** Returns that and when AWS ended a service, as a sentence; empty if nobody says so. */
  public static Optional<String> sentence(String prefix) {
    return Optional.ofNullable(ENDED.get(prefix.toLowerCase(Locale.ROOT)))
        .map(when -> "AWS ended the service \"" + prefix + "\"" + when + '.');
  }
}
