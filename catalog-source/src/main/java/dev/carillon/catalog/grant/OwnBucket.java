package dev.carillon.catalog.grant;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The policy of a bucket speaks of this bucket alone: Amazon S3 refuses another one's ARN, as an
 * invalid resource. So it is with an access point.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html">Bucket
 *     policies</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html">
 *     Policies of access points</a>
 */
public final class OwnBucket {

  /** The type of buckets. */
  public static final String BUCKET = "AWS::S3::Bucket";

  private static final Holder BUCKETS = new Holder("Bucket", "PolicyDocument", "bucket", ":s3:::");

  /** What has such policies, by the type of the resource. */
  public static final Map<String, Holder> POLICIES =
      Map.of(
          "AWS::S3::BucketPolicy",
          BUCKETS,
          "AWS::S3::AccessPoint",
          new Holder("Name", "Policy", "access point", ":accesspoint/"));

  /**
   * A thing that has a policy.
   *
   * @param named the property that names it
   * @param policy the property that is its policy
   * @param called what it is called
   * @param before what stands in ARNs before its name
   */
  public record Holder(String named, String policy, String called, String before) {}

  /** What stands for a bucket of the template where it is named. */
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z0-9]+)}");

  /** What each is called, by the word that stands for it in ARNs; empty where it is made up. */
  private final Map<String, Optional<String>> names = new HashMap<>();

  /**
   * Adds a bucket of the template.
   *
   * @param id its logical id
   * @param readings its properties, once for each alternative of a choice in them; none if they are
   *     not all known
   */
  public void add(String id, List<Element> readings) {
    Set<Optional<String>> called = new HashSet<>();
    readings.forEach(one -> called.add(one.member("BucketName").map(Element::text)));
    names.put(
        id.toLowerCase(Locale.ROOT),
        called.size() == 1 ? called.iterator().next() : Optional.of("${" + id + '}'));
  }

  /**
   * Adds a finding for each resource of a policy that is of another bucket, or of all. Where a
   * template chooses the policy's bucket, it is each of them: a list has what belongs to all
   * alternatives.
   *
   * @param holder whether it is a bucket's, or an access point's
   * @param buckets the name of the policy's bucket, or a reference to it: {@code ${Bucket}}; once
   *     for each alternative of a choice
   * @param known what was found: where no action of a statement belongs there, its resources do not
   *     matter
   */
  public List<Finding> withOthers(
      Holder holder, List<String> buckets, JsonValue policy, List<Finding> known) {
    Set<String> unfit =
        known.stream()
            .filter(finding -> finding.check() == Check.UNSUPPORTED_ACTION_IN_POLICY)
            .map(Finding::path)
            .collect(Collectors.toSet());
    List<Finding> all = new ArrayList<>(known);
    all.addAll(
        others(
            holder,
            buckets,
            policy,
            actions ->
                actions.isEmpty()
                    || actions.stream().anyMatch(one -> !unfit.contains(one.path()))));
    return all;
  }

  /**
   * Returns a finding for each resource of the policy that Terraform puts on a bucket and that is
   * of another one. Directory buckets, whose ARNs differ, have the same type there.
   *
   * @param bucket its name, or an expression
   */
  public static List<Finding> othersOfTerraform(String bucket, JsonValue policy) {
    return new OwnBucket()
        .others(
            BUCKETS,
            List.of(bucket),
            policy,
            actions ->
                actions.stream()
                    .anyMatch(one -> ActionName.foldedServiceOf(one.text()).equals("s3")));
  }

  private List<Finding> others(
      Holder holder, List<String> buckets, JsonValue policy, Predicate<List<Element>> judges) {
    Optional<Own> own = own(buckets);
    List<Finding> others = new ArrayList<>();
    for (Element statement : new Element("", policy).statements()) {
      List<Element> actions = statement.member("Action").map(Element::items).orElse(List.of());
      if (!judges.test(actions)) {
        continue;
      }
      for (Element resources : statement.member("Resource").stream().toList()) {
        for (Element resource : resources.strings()) {
          if (holder.equals(BUCKETS) && isOfAll(resource.text())) {
            others.add(
                finding(
                    resource,
                    "This is no ARN of the bucket to which the policy belongs, nor of objects in"
                        + " it"));
          } else {
            own.filter(one -> isOther(holder, resource.text(), one))
                .ifPresent(one -> others.add(finding(resource, ofAnother(holder, one))));
          }
        }
      }
    }
    return others;
  }

  /**
   * The bucket of a policy, or each that it can be.
   *
   * @param words what stands for it in ARNs
   * @param called what it is called in the template, for people
   * @param areNamed whether its name is known, and not made up
   */
  private record Own(Set<String> words, Set<String> called, boolean areNamed) {}

  /** Returns the bucket of a policy; empty where it is not known. */
  private Optional<Own> own(List<String> buckets) {
    Set<String> words = new HashSet<>();
    Set<String> called = new LinkedHashSet<>();
    boolean areNamed = true;
    for (String bucket : buckets) {
      Matcher reference = REFERENCE.matcher(bucket);
      boolean isReference = reference.matches();
      String id = isReference ? reference.group(1) : bucket;
      String word = isReference ? id.toLowerCase(Locale.ROOT) : bucket;
      boolean isOfTemplate = isReference && names.containsKey(word);
      Optional<String> name =
          isOfTemplate ? names.getOrDefault(word, Optional.empty()) : Optional.of(bucket);
      if (name.filter(one -> one.isEmpty() || isOpen(one)).isPresent()) {
        return Optional.empty();
      }
      name.ifPresent(words::add);
      if (isOfTemplate) {
        words.add(word);
      }
      called.add(id);
      areNamed &= name.isPresent();
    }
    return Optional.of(new Own(words, called, areNamed));
  }

  private boolean isOther(Holder holder, String resource, Own own) {
    String word = name(holder, resource);
    if (word == null || isOpen(word)) {
      return false;
    }
    Optional<String> name = names.getOrDefault(word, Optional.of(word));
    WildcardPattern pattern = WildcardPattern.ignoringCase(word);
    boolean isKnown = names.containsKey(word) || own.areNamed();
    return isKnown
        && name.filter(one -> own.words().contains(one) || isOpen(one)).isEmpty()
        && own.words().stream().noneMatch(pattern::matches);
  }

  /** Returns the bucket in the ARN of one, or of objects in it; null if it is none. */
  private static @Nullable String name(Holder holder, String arn) {
    int end = arn.indexOf(holder.before());
    if (end < 0 || !arn.startsWith("arn:")) {
      return null;
    }
    String name = arn.substring(end + holder.before().length());
    return name.substring(0, (name + '/').indexOf('/'));
  }

  private static boolean isOpen(String name) {
    return name.contains("${") || name.contains("{{");
  }

  /**
   * Returns whether a resource stands for all buckets, or for all there is: it has to begin with
   * the name of the bucket.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/dev/AccessPolicyLanguage_SpecialInfo.html">
   *     Special information for Amazon S3 policies</a>
   * @see <a href="https://github.com/noobaa/noobaa-core/issues/10058">What S3 answers: "Policy has
   *     invalid resource"</a>
   */
  private static boolean isOfAll(String resource) {
    String word = resource.startsWith("arn:") ? name(BUCKETS, resource) : resource;
    return word != null && !word.isEmpty() && word.chars().allMatch(c -> c == '*');
  }

  private static String ofAnother(Holder holder, Own own) {
    return "This is the ARN of another "
        + holder.called()
        + " than "
        + String.join(" or ", own.called())
        + ", to which the policy belongs";
  }

  private static Finding finding(Element resource, String what) {
    return new Finding(
        Check.UNSUPPORTED_RESOURCE_ARN_IN_POLICY,
        resource.path(),
        resource.value().position().line(),
        resource.value().position().column(),
        what + ": Amazon S3 refuses such a policy.");
  }
}
