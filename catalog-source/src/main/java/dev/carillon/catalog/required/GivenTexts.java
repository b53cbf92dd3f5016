package dev.carillon.catalog.required;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.internal.iam.value.Regions;
import dev.carillon.internal.iam.value.SecretNames;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.policy.arn.ArnPart;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the texts that setters are given say of an ARN, or of a part of one. */
final class GivenTexts {

  /**
   * The URL of a queue.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html">
   *     Amazon SQS queue and message identifiers</a>
   */
  private static final Pattern QUEUE =
      Pattern.compile(
          "https://sqs\\.([a-z0-9-]+|%1$s)\\.amazonaws\\.com(?:\\.cn)?/(\\d{12}|%1$s)/([A-Za-z0-9_.%1$s-]{1,80})"
              .formatted(RequestUse.OPEN));

  private static final Pattern PARTIAL_FUNCTION = Pattern.compile("^\\d{12}:function:(?=\\S+$)");
  private static final String ALIAS = "alias/";

  /** What begins so is another name of a thing than the id that its ARN has. */
  private static final Pattern OTHER_NAME = Pattern.compile("^(policy-store-)?alias/");

  private static final Pattern OPEN = Pattern.compile(String.valueOf(RequestUse.OPEN));
  private static final Pattern VERSIONED_PARAMETER =
      Pattern.compile("^(arn:[^:]*:ssm:[^:]*:[^:]*:parameter/[^:]*):.*");

  /** Ids that no name can be. */
  private static final Pattern OWN_ID = Pattern.compile("(cg|dt|pcs)_\\w+");

  /** Scopes of AWS WAF, as requests call them and as ARNs do. */
  private static final Map<String, String> SCOPES =
      Map.of("CLOUDFRONT", "global", "REGIONAL", "regional");

  /** Where ARNs write what code names in another way; the first that fits counts. */
  private static final List<Writing> WRITINGS =
      List.of(
          // The end of a secret's ARN is random.
          new Writing(":secretsmanager:", "", (format, name) -> Set.of(name + SecretNames.ANY_END)),
          // A role may have any path.
          new Writing("", "WithPath$", (format, name) -> Set.of(name, "*/" + name)),
          // https://docs.aws.amazon.com/waf/latest/developerguide/security_iam_service-with-iam.html
          new Writing(
              ":wafv2:", "^Scope$", (format, name) -> Set.of(SCOPES.getOrDefault(name, name))),
          // https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageRecipe.html
          new Writing(
              ":imagebuilder:",
              "",
              (format, name) ->
                  Set.of(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_*-]", "*"))),
          // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
          // https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html
          // https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_CreateCluster.html
          // https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateClusterParameterGroup.html
          // https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-catalog-tables.html
          // https://github.com/aws-solutions/research-service-workbench-on-aws/pull/1048
          new Writing(
              "^arn:[^:]+:(dax:|elasticache:|glue:[^/]*:(database|table)/|rds:|redshift:|sagemaker:)",
              "",
              (format, name) -> Set.copyOf(List.of(name, name.toLowerCase(Locale.ROOT)))),
          // https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateHostedZone.html
          new Writing(
              ":route53:", "", (format, name) -> Set.of(name.substring(name.lastIndexOf('/') + 1))),
          // A name does as well as an id, which ARNs have:
          // https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_GetExtension.html
          // https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetCustomModelDeployment.html
          // https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetProvisionedModelThroughput.html
          // https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetDistributionTenant.html
          // https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_KeyValueStore.html
          // https://docs.aws.amazon.com/pcs/latest/APIReference/API_GetCluster.html
          // https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_GetGroup.html
          new Writing(
              "^arn:[^:]+:(appconfig:.*:extension/|bedrock:.*:(custom-model-deployment|provisioned-model)/"
                  + "|cloudfront:.*:(connection-group|distribution-tenant|key-value-store)/|pcs:"
                  + "|synthetics:.*:group:)",
              "Id(entifier)?$|^Name$",
              (format, name) -> Set.of(OWN_ID.matcher(name).matches() ? name : "*")),
          // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-systems-manager-parameter-to-find-AMI.html
          new Writing(
              "^arn:[^:]+:ec2:.*:image/",
              "",
              (format, name) -> Set.of(name.startsWith("resolve:") ? "*" : name)),
          // A schema stands with its registry, a session with its project:
          // https://docs.aws.amazon.com/glue/latest/dg/schema-registry-gs.html
          // https://docs.aws.amazon.com/devicefarm/latest/testgrid/managing-sessions.html
          new Writing(
              ":(devicefarm:.*:testgrid-session:|glue:.*:schema/)",
              "",
              (format, name) -> Set.of("*/" + name)),
          // https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_DescribeAsset.html
          new Writing(
              ":iotsitewise:",
              "",
              (format, name) -> Set.of(name.startsWith("externalId:") ? "*" : name)),
          // https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContactFlow.html
          // https://docs.aws.amazon.com/connect/latest/APIReference/API_amazon-q-connect_GetAIAgent.html
          new Writing(
              "^arn:[^:]+:(connect|wisdom):",
              "Id$",
              (format, name) -> Set.copyOf(List.of(name, name.split(":", 2)[0]))),
          // A definition stands with its revision, resize:3, a parameter with a version or a label,
          // a stack set with its id:
          // https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html
          new Writing(
              "",
              "^(JobDefinitionName|StackSetName|TaskDefinitionFamilyName)$|^ParameterName",
              (format, name) -> Set.of(withoutSlash(format, name.split(":", 2)[0]))),
          new Writing(
              "",
              "^(TaskDefinitionRevisionNumber|Revision)$",
              (format, name) -> Set.of(name.indexOf(':') < 0 ? "*" : name.split(":", 2)[1])),
          new Writing("", "", (format, name) -> Set.of(withoutSlash(format, name))));

  /** The last part of an ARN, where it is a type and a name, as {@code log-group:/aws/a} is. */
  private static final Pattern TYPE_AND_NAME =
      Pattern.compile("arn:(?:[^:]*:){4}([^:/]+)[:/]((?<=:log-group:)[^:*]+|[^:/]+)");

  private GivenTexts() {}

  /** Returns the queues that URLs are of, if all of them tell their ARNs. */
  static NavigableSet<String> arnsOfQueues(Collection<String> urls) {
    return ofAll(urls, url -> arnOfQueue(url).stream());
  }

  /** Returns what texts tell, if each of them tells something; else nothing. */
  static NavigableSet<String> ofAll(
      Collection<String> texts, Function<String, Stream<String>> told) {
    NavigableSet<String> all = new TreeSet<>();
    for (String text : texts) {
      List<String> ofOne = told.apply(text).toList();
      if (ofOne.isEmpty()) {
        return new TreeSet<>();
      }
      all.addAll(ofOne);
    }
    return all;
  }

  /** Returns the ARN of the queue that a URL is of, where the URL tells region and account. */
  static Optional<String> arnOfQueue(String url) {
    Matcher queue = QUEUE.matcher(url);
    if (!queue.matches()) {
      return Optional.empty();
    }
    String region = queue.group(1);
    String partition = Regions.partition(region).orElse("aws");
    return Optional.of(
        whole(String.join(":", "arn", partition, "sqs", region, queue.group(2), queue.group(3))));
  }

  /**
   * Returns what is named as it can stand for a placeholder of an ARN format: mostly as it is, and
   * else as {@link #WRITINGS} says. What the format has in front of the placeholder stands once.
   */
  static Set<String> inArn(String format, String placeholder, String given) {
    String name = withoutBeginning(format, placeholder, given);
    return WRITINGS.stream()
        .filter(writing -> writing.isAbout(format, placeholder))
        .findFirst()
        .orElseThrow()
        .written()
        .apply(format, name);
  }

  /** Returns a format with each of the values of its placeholders, in all combinations. */
  static Set<String> filled(String format, Function<String, Set<String>> values) {
    Set<String> texts = Set.of(format.replace("${Partition}", "aws"));
    Matcher matcher = Placeholders.IN_FORMAT.matcher(format);
    while (matcher.find()) {
      Set<String> next = new TreeSet<>();
      for (String text : texts) {
        for (String value : values.apply(matcher.group(1))) {
          next.add(text.replace(matcher.group(), value));
        }
      }
      texts = next;
    }
    return texts;
  }

  /**
   * How ARNs write what code names.
   *
   * @param formats finds something in the formats that it is about
   * @param placeholders finds something in the placeholders of these that it is about
   * @param written the texts that can stand for the placeholder, by the format and what is named
   */
  private record Writing(
      Pattern formats, Pattern placeholders, BiFunction<String, String, Set<String>> written) {

    Writing(String formats, String placeholders, BiFunction<String, String, Set<String>> written) {
      this(Pattern.compile(formats), Pattern.compile(placeholders), written);
    }

    boolean isAbout(String format, String placeholder) {
      return formats.matcher(format).find() && placeholders.matcher(placeholder).find();
    }
  }

  /** Returns an id without what a format has before it, such as the letter of {@code p-a1b2c3}. */
  private static String withoutBeginning(String format, String placeholder, String value) {
    String before = format.substring(0, format.indexOf("${" + placeholder + '}'));
    String begins =
        before.substring(Math.max(before.lastIndexOf('/'), before.lastIndexOf(':')) + 1);
    return value.startsWith(begins) ? value.substring(begins.length()) : value;
  }

  /** Returns a name without its first slash where the format has one in front of a placeholder. */
  private static String withoutSlash(String format, String value) {
    if (value.startsWith("*/") && format.contains("/${")) {
      return value.startsWith("*/*") ? value.substring(2) : '*' + value.substring(2);
    }
    return value.startsWith("/") && format.contains("/${") ? value.substring(1) : value;
  }

  /**
   * Returns an ARN that code gives where a name is expected, as a policy has to write it: of a
   * secret it may lack the random end, of a function all in front of the account.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html">GetSecretValue</a>
   * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>
   */
  static Optional<String> arn(String given) {
    String text = whole(given);
    if (PARTIAL_FUNCTION.matcher(text).find()) {
      return Optional.of("arn:aws:lambda:*:" + text);
    }
    if (!text.startsWith("arn:")) {
      return Optional.empty();
    }
    boolean open = text.contains(":secretsmanager:") && !SecretNames.isWhole(text);
    return Optional.of(
        open ? text + SecretNames.ANY_END : VERSIONED_PARAMETER.matcher(text).replaceFirst("$1"));
  }

  /** Returns whether a text is no alias, and, where only a part is known, no ARN either. */
  private static boolean isName(String text, String placeholder) {
    int open = text.indexOf(RequestUse.OPEN);
    boolean isOther = placeholder.endsWith("Id") && OTHER_NAME.matcher(text).find();
    return !isOther
        && (open < 0 || (!placeholder.equals("KeyId") && (open > 0 || text.indexOf(':') < 0)));
  }

  /** Returns a text with an asterisk for what is not known of it. */
  static String whole(String text) {
    return text.replace(RequestUse.OPEN, '*');
  }

  /** Returns a name as it stands in an ARN; an asterisk stands for what is not known of it. */
  static String literal(String name) {
    StringBuilder literal = new StringBuilder();
    for (String part : OPEN.split(name, -1)) {
      literal.append(part.isEmpty() ? "" : ArnPart.literal(part)).append('*');
    }
    literal.setLength(literal.length() - 1);
    return literal.toString();
  }

  /**
   * Returns what a text that is given for a placeholder says of it: an ARN the name in it, if it is
   * of that; nothing if it is another one, or an alias.
   */
  static Optional<String> named(String text, String placeholder) {
    if (placeholder.equals("Alias") && text.startsWith(ALIAS)) {
      return Optional.of(text.substring(ALIAS.length()));
    }
    if (!text.startsWith("arn:")) {
      return Optional.of(PARTIAL_FUNCTION.matcher(text).replaceFirst(""))
          .filter(name -> !name.isEmpty() && isName(name, placeholder));
    }
    Matcher arn = TYPE_AND_NAME.matcher(text);
    return arn.matches()
            && Stream.of("Identifier", "Arn")
                .anyMatch(
                    word ->
                        RequestNames.namesPart(arn.group(1).replace("-", "") + word, placeholder))
        ? Optional.of(arn.group(2))
        : Optional.empty();
  }
}
