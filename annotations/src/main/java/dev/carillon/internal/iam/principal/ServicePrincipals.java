package dev.carillon.internal.iam.principal;

import dev.carillon.internal.iam.ServicePrefixes;
import dev.carillon.internal.iam.value.Regions;
import dev.carillon.internal.name.MeantServices;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.pattern.Placeholders;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of service principals. AWS publishes no list of them: most are called as the service's
 * prefix, and others are known of November 2026. So only a name that is a typing error away from a
 * known one is doubtful.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">
 *     IAM JSON policy elements: Principal</a>
 */
public final class ServicePrincipals {

  /** Of shorter names only a lost or swapped letter is told: they are too near to one another. */
  private static final int SHORTEST = 4;

  private static final String DOMAIN = "amazonaws.com";

  /** Where Alexa's principals are, and no part of another service. */
  private static final String ELSEWHERE = ".amazon.com";

  private static final int MOST_ERRORS_IN_DOMAIN = 3;
  private static final int LONGEST = 253;

  /** What stands in front of the domain may name a Region, or a part of a service. */
  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9*?-]+(\\.[a-z0-9*?-]+)*\\.(amazonaws\\.com(\\.cn)?|amazon\\.com"
              + "|aws\\.internal|c2s\\.ic\\.gov|sc2s\\.sgov\\.gov)|.*[*?]");

  /** What can be around a placeholder, which may stand for the domain. */
  private static final Pattern LABELS = Pattern.compile("[a-z0-9.*?-]+");

  private static final Pattern NAME =
      Pattern.compile(
          "(?<label>[a-z0-9-]{1,63})(?:\\.(?<region>\\*|[a-z-]{1,40}-[0-9]{1,2}))?"
              + "\\.(?<domain>[a-z.]{1,40})");

  /**
   * What was to be a Region behind the service, and is none: {@code us-east-1a}, {@code us-east1}.
   */
  private static final Pattern IN_NO_REGION =
      Pattern.compile(
          "(?<label>[a-z0-9-]{1,63})\\.(?!"
              + Regions.REGION
              + "\\.)[a-z]{2}-[a-z-]{1,40}[0-9]{1,2}[a-z]?"
              + "\\.(?<domain>amazonaws\\.com(?:\\.cn)?)");

  /**
   * Services whose principals have the Region behind the service. Of others it is in front.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-alertmanager-receiver-AMPpermission.html">
   *     Giving Amazon Managed Service for Prometheus permission: af-south-1.aps.amazonaws.com</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/dms/latest/userguide/security_iam_secretsmanager.html">
   *     Using secrets to access AWS Database Migration Service endpoints</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/codedeploy/latest/userguide/getting-started-create-service-role.html">
   *     Create a service role for CodeDeploy</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html">
   *     Encrypt log data in CloudWatch Logs using AWS KMS</a>
   */
  private static final Set<String> IN_REGIONS = Set.of("codedeploy", "dms", "logs");

  private static final Set<String> DOMAINS = Set.of(DOMAIN, "amazonaws.com.cn");

  /** Where AWS has its pages, and no service is a principal. */
  private static final Set<String> SITES = Set.of("aws.amazon.com", "aws.com");

  /** Names that are no service prefixes. */
  private static final String OTHERS =
      """
      airflow-env application-insights billingconsole billingreports cloudwatch-crossaccount config-conforms
      continuousintegration
      diode dynamodb ec2fleet ec2scheduled ecs-tasks edgelambda eks-fargate eks-fargate-pods
      eks-nodegroup elasticmapreduce email ipam jellyfish lexv2 macie metering-marketplace
      migrationhub opensearchservice osis-pipelines reporting-marketplace s3-replication
      dnssec-route53 fargate pinpoint spot spotfleet tagging transitgateway vmie vpc-flow-logs
      wafv2 waf
      """;

  private static final Pattern FULL_NAME = Pattern.compile("^(?:amazon-?|aws-?)?(?:managed-?)?");

  private static final Set<String> KNOWN = new TreeSet<>(ServicePrefixes.all());

  private static final Pattern PART =
      Pattern.compile(
          "(?<part>[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,3})"
              + "\\.(?<domain>amazonaws\\.com(?:\\.cn)?)");

  static {
    KNOWN.addAll(List.of(OTHERS.split("\\s+")));
  }

  private ServicePrincipals() {}

  /**
   * Returns whether a service principal, or a pattern of such, can read so. Most partitions have
   * the one domain; in those of the intelligence community some services have its own, and in front
   * of {@code aws.internal} are a few that AWS once had, or has for itself.
   *
   * @see <a
   *     href="https://github.com/aws/aws-sdk-java/blob/29ebb0387c582f1cb8194eab6ba55fdb9a81cf40/aws-java-sdk-route53/src/main/java/com/amazonaws/services/route53/model/CreateKeySigningKeyRequest.java">
   *     api-service.dnssec.route53.aws.internal, in the key policy that Route 53 asked for</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service">
   *     kms:ViaService</a>
   * @see <a href="https://docs.amazonaws.cn/en_us/aws/latest/userguide/iam.html">IAM in China</a>
   * @see <a
   *     href="https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/region-info/lib/default.ts">
   *     Service principals by Region in the AWS CDK</a>
   */
  public static boolean isPrincipal(String text) {
    return Placeholders.isIn(text)
        ? LABELS.matcher(Placeholders.replaced(text, "x")).matches()
        : text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  /** Returns the principal that was most likely meant by one that is not known. */
  public static Optional<String> meant(String principal) {
    if (principal.endsWith(ELSEWHERE)) {
      String part = principal.substring(0, principal.length() - ELSEWHERE.length());
      if (part.indexOf('.') > 0 && KNOWN.contains(service(part))) {
        return Optional.of(part + '.' + DOMAIN);
      }
    }
    Matcher zone = IN_NO_REGION.matcher(principal);
    if (zone.matches() && KNOWN.contains(zone.group("label"))) {
      return Optional.of(zone.group("label") + '.' + zone.group("domain"));
    }
    Matcher part = PART.matcher(principal);
    return (part.matches() ? meantPart(part.group("part")) : Optional.<String>empty())
        .map(meant -> meant + '.' + part.group("domain"))
        .or(() -> meantService(principal));
  }

  /**
   * Other parts of a service, and that part of others, may be there as well. Where a service is in
   * front of its part, or behind its Region, the two are swapped.
   */
  private static Optional<String> meantPart(String typed) {
    if (PartPrincipals.ALL.contains(typed)) {
      return Optional.empty();
    }
    String part = typed.substring(0, typed.indexOf('.'));
    String rest = typed.substring(part.length() + 1);
    String swapped = rest + '.' + part;
    boolean behindRegion = Regions.isRegion(part) && IN_REGIONS.contains(rest);
    if (behindRegion || PartPrincipals.ALL.contains(swapped)) {
      return Optional.of(swapped);
    }
    return NearestNames.to(typed, PartPrincipals.ALL, 1).stream()
        .filter(
            one ->
                KNOWN.contains(part)
                    ? one.startsWith(part + '.') && service(one).equals(service(typed))
                    : service(one).equals(service(typed)) || !KNOWN.contains(service(typed)))
        .findFirst()
        .or(() -> ofSibling(part, rest));
  }

  /** The part is known of a service that is called as the beginning of this one, or longer. */
  private static Optional<String> ofSibling(String part, String service) {
    return PartPrincipals.ALL.stream()
        .filter(one -> one.startsWith(part + '.'))
        .filter(one -> service(one).startsWith(service) || service.startsWith(service(one)))
        .findFirst();
  }

  private static String service(String part) {
    return part.substring(part.lastIndexOf('.') + 1);
  }

  private static Optional<String> meantService(String principal) {
    Matcher name = NAME.matcher(principal);
    if (!name.matches() || !canBeRegion(name.group("region"))) {
      return Optional.empty();
    }
    String label = name.group("label");
    String domain = name.group("domain");
    String region = name.group("region") == null ? "" : '.' + name.group("region");
    if (DOMAINS.contains(domain)) {
      if (KNOWN.contains(label) && !region.isEmpty()) {
        return Regions.meant(region.substring(1)).map(one -> label + '.' + one + '.' + domain);
      }
      return KNOWN.contains(label)
          ? Optional.empty()
          : otherHyphens(label)
              .or(() -> MeantServices.called(label))
              .or(() -> byFullName(label))
              .or(() -> NearestNames.to(label, candidates(label), 1).stream().findFirst())
              .map(one -> one + region + '.' + domain);
    }
    boolean near =
        SITES.contains(domain)
            || !NearestNames.to(domain, List.of(DOMAIN), MOST_ERRORS_IN_DOMAIN).isEmpty();
    return near && KNOWN.contains(label)
        ? Optional.of(label + region + '.' + DOMAIN)
        : Optional.empty();
  }

  /**
   * AWS's pages call services Amazon Managed Grafana or Amazon MQ, and their principals are {@code
   * grafana} and {@code mq}.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSGrafanaAccountAdministrator.html">
   *     AWSGrafanaAccountAdministrator, with grafana.amazonaws.com</a>
   */
  private static Optional<String> byFullName(String label) {
    String name = FULL_NAME.matcher(label).replaceFirst("");
    return Optional.of(name).filter(one -> !one.equals(label)).filter(KNOWN::contains);
  }

  private static Collection<String> candidates(String label) {
    return label.length() >= SHORTEST
        ? KNOWN
        : KNOWN.stream()
            .filter(one -> one.length() > label.length() || hasLettersOf(one, label))
            .toList();
  }

  private static boolean hasLettersOf(String one, String other) {
    return Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  private static boolean canBeRegion(@Nullable String text) {
    return text == null || text.equals("*") || Regions.isRegion(text);
  }

  /**
   * Of the 305 principals in AWS's own policies one alone has other hyphens than a prefix, {@code
   * application-insights}.
   */
  private static Optional<String> otherHyphens(String label) {
    String letters = label.replace("-", "");
    return KNOWN.stream().filter(one -> one.replace("-", "").equals(letters)).findFirst();
  }
}
