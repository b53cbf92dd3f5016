package dev.carillon.catalog.grant;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The policy of a bucket speaks of this bucket alone: Amazon S3 refuses another one's ARN, as an
 * invalid resource.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html">Bucket
 *     policies</a>
 */
public final class OwnBucket {

  /** The type of buckets. */
  public static final String BUCKET = "AWS::S3::Bucket";

  /** The type of resources that are such policies. */
  public static final String POLICY = "AWS::S3::BucketPolicy";

  /** The ARN of buckets or of objects in them, whatever the partition is. */
  private static final Pattern ARN =
      Pattern.compile("arn:(?:\\$\\{[^}]*+}|[^:])*+:s3:::([^/]*)(?:/.*)?", Pattern.DOTALL);

  /** What stands for a bucket of the template where it is named. */
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z0-9]+)}");

  /** What each is called, by the word that stands for it in ARNs; empty where it is made up. */
  private final Map<String, Optional<String>> names = new HashMap<>();

  /**
   * Adds a bucket of the template.
   *
   * @param id its logical id
   * @param readings its properties, once for each alternative of a choice in them
   */
  public void add(String id, List<Element> readings) {
    Set<Optional<String>> called = new HashSet<>();
    readings.forEach(one -> called.add(one.member("BucketName").map(Element::text)));
    names.put(
        id.toLowerCase(Locale.ROOT),
        called.size() == 1 ? called.iterator().next() : Optional.of("${" + id + '}'));
  }

  /**
   * Returns a finding for each resource of a policy that is of another bucket.
   *
   * @param bucket the name of the policy's bucket, or a reference to it: {@code ${Bucket}}
   */
  public List<Finding> others(String bucket, JsonValue policy) {
    Matcher reference = REFERENCE.matcher(bucket);
    String word = reference.matches() ? reference.group(1).toLowerCase(Locale.ROOT) : bucket;
    boolean isOfTemplate = reference.matches() && names.containsKey(word);
    Optional<String> name =
        isOfTemplate ? names.getOrDefault(word, Optional.empty()) : Optional.of(bucket);
    List<Finding> others = new ArrayList<>();
    if (name.filter(one -> one.isEmpty() || isOpen(one)).isPresent()) {
      return others;
    }
    Set<String> own = new HashSet<>();
    name.ifPresent(own::add);
    if (isOfTemplate) {
      own.add(word);
    }
    for (Element statement : new Element("", policy).statements()) {
      statement.member("Resource").stream()
          .flatMap(resources -> resources.strings().stream())
          .filter(resource -> isOther(resource.text(), own, name.isPresent()))
          .map(resource -> finding(resource, reference.matches() ? reference.group(1) : bucket))
          .forEach(others::add);
    }
    return others;
  }

  private boolean isOther(String resource, Set<String> own, boolean isNamed) {
    Matcher arn = ARN.matcher(resource);
    if (!arn.matches() || isOpen(arn.group(1))) {
      return false;
    }
    String word = arn.group(1);
    Optional<String> name = names.getOrDefault(word, Optional.of(word));
    WildcardPattern pattern = WildcardPattern.ignoringCase(word);
    boolean isKnown = names.containsKey(word) || isNamed;
    return isKnown
        && name.filter(one -> own.contains(one) || isOpen(one)).isEmpty()
        && own.stream().noneMatch(pattern::matches);
  }

  private static boolean isOpen(String name) {
    return name.contains("${") || name.contains("{{");
  }

  private static Finding finding(Element resource, String bucket) {
    return new Finding(
        Check.UNSUPPORTED_RESOURCE_ARN_IN_POLICY,
        resource.path(),
        resource.value().position().line(),
        resource.value().position().column(),
        "This is the ARN of another bucket than "
            + bucket
            + ", to which the policy belongs: Amazon S3 refuses such a policy.");
  }
}
