package dev.carillon.catalog.policyfile;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.template.Placeholder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where a document with CloudFormation's pseudo parameters may be deployed. It is judged with the
 * values of one place; what is a mistake there alone is none of the document's.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html">
 *     Pseudo parameters</a>
 */
final class Deployments {

  private static final String ACCOUNT = "AWS::AccountId";
  private static final String PARTITION = "AWS::Partition";
  private static final String REGION = "AWS::Region";

  private static final Map<String, String> HERE =
      Map.of(
          ACCOUNT,
          "111122223333",
          PARTITION,
          "aws",
          REGION,
          "us-east-1",
          "AWS::URLSuffix",
          "amazonaws.com");

  /** Other partitions, with a Region of each. */
  private static final List<Map<String, String>> OTHERS =
      List.of(
          Map.of(PARTITION, "aws-us-gov", REGION, "us-gov-west-1"),
          Map.of(PARTITION, "aws-cn", REGION, "cn-north-1"));

  private static final String OTHER_ACCOUNT = "444455556666";

  private static final Pattern ACCOUNT_ID = Pattern.compile("(?<![0-9])[0-9]{12}(?![0-9])");

  /** So many of the accounts in a document are tried. */
  private static final int MOST_ACCOUNTS = 4;

  private Deployments() {}

  /**
   * Returns the values that a document is judged with.
   *
   * @param given what somebody gives, which goes before
   */
  static Map<String, String> here(Map<String, String> given) {
    Map<String, String> samples = new HashMap<>(HERE);
    samples.putAll(given);
    return samples;
  }

  /** Returns whether one of these placeholders has another value in each place. */
  static boolean matterTo(Collection<Placeholder> placeholders, Map<String, String> given) {
    return placeholders.stream()
        .map(Placeholder::name)
        .anyMatch(name -> HERE.containsKey(name) && !given.containsKey(name));
  }

  /** Returns the values of other places: partitions and accounts, first those in the document. */
  static List<Map<String, String>> otherSamples(JsonValue document, Map<String, String> given) {
    String text = String.valueOf(document.plain());
    List<String> accounts =
        ACCOUNT_ID
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .distinct()
            .limit(MOST_ACCOUNTS)
            .toList();
    List<Map<String, String>> named = OTHERS.stream().filter(one -> isIn(text, one)).toList();
    List<Map<String, String>> partitions = named.isEmpty() ? OTHERS.subList(0, 1) : named;
    List<Map<String, String>> places = new ArrayList<>();
    for (int i = 0; i < Math.max(accounts.size(), partitions.size()); i++) {
      Map<String, String> place = here(partitions.get(i % partitions.size()));
      place.put(ACCOUNT, i < accounts.size() ? accounts.get(i) : OTHER_ACCOUNT);
      place.putAll(given);
      places.add(place);
    }
    return places;
  }

  /** Returns whether a text names the partition, or a Region that may be of it. */
  private static boolean isIn(String text, Map<String, String> place) {
    String partition = place.getOrDefault(PARTITION, "");
    return text.contains(partition) || text.contains(partition.substring("aws-".length()) + '-');
  }
}
