package dev.carillon.catalog.required;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.required.known.KnownTypes;
import dev.carillon.internal.iam.Arn;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ARNs that are longer than those of AWS's format, or shorter: of an index of a table, of a version
 * or alias of a function, of a shadow of a thing that has a name, of log groups in a policy, of
 * tables in a catalog of AWS Glue that has a name, of tables in a bucket, of what is new in IAM
 * with its path, and of connections without the id behind it.
 */
final class NarrowedArns {

  private static final String CATALOG = "catalogId";
  private static final String BUCKET = "tableBucketARN";
  private static final Set<String> OF_TAGS =
      Set.of("logs:ListTagsForResource", "logs:TagResource", "logs:UntagResource");
  private static final Set<String> OF_INDEXES = Set.of("dynamodb:Query", "dynamodb:Scan");

  /** What catalogs of AWS Glue have, which stands in ARNs behind the catalog's name. */
  private static final Pattern IN_CATALOG =
      Pattern.compile(
          "^(arn:[^:]+:glue:[^:]*:[^:]*:(?:database|table|userDefinedFunction)/)(?!\\*$)");

  /** An account's own catalog, by the names that AWS Glue and Athena have for it. */
  private static final Pattern OWN_CATALOG = Pattern.compile("(?i)\\d{12}|AwsDataCatalog");

  /** The account before a catalog's name; what is not known can be its rest, and the colon. */
  private static final Pattern ACCOUNT_BEFORE =
      Pattern.compile("^(?:[^:]*:|\\d+(?=" + RequestUse.OPEN + "))");

  /** An account of which not all is known, with or without a name behind it. */
  private static final Pattern PART_OF_ACCOUNT = Pattern.compile("[\\d" + RequestUse.OPEN + "]+");

  private static final Pattern WITH_ID =
      Pattern.compile("(arn:[^:]+:events:[^:]*:[^:]*:(?:api-destination|connection)/[^/]+)/[^/]+");

  /**
   * A subscription, which is authorized on its topic.
   *
   * @see <a href="https://docs.aws.amazon.com/sns/latest/api/API_Unsubscribe.html">the ARN of a
   *     subscription</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html">
   *     topics are the only resources</a>
   */
  private static final Pattern SUBSCRIPTION =
      Pattern.compile("^(arn:[^:]+:sns:[^:]*:[^:]*:[^:]+):[^:]+$");

  /** What would be an instance of EC2, by the id of a node that is none. */
  private static final Pattern OTHER_NODE = Pattern.compile("arn:[^:]+:ec2:.*:instance/mi-.*");

  /** Requests that give what they make a path. */
  private static final Pattern OF_NEW =
      Pattern.compile("\\.Create(Group|InstanceProfile|Policy|Role|User)Request$");

  /** What has a name of any path, or any name. */
  private static final Pattern ANY_PATH =
      Pattern.compile("(arn:[^:]+:iam::[^:]*:[a-z-]+/)(?:\\*/(.+)|\\*)");

  private static final Set<String> OF_SHADOWS =
      Set.of("iot:DeleteThingShadow", "iot:GetThingShadow", "iot:UpdateThingShadow");

  private NarrowedArns() {}

  /**
   * Returns the ARNs of a type as the action is authorized on them.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html">queries
   *     of an index are authorized on the index</a>
   * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html">an
   *     unqualified ARN of a function grants no request with a qualifier</a>
   * @see <a href="https://docs.aws.amazon.com/iot/latest/developerguide/iot-action-resources.html">
   *     shadows, by the names of the thing and of the shadow</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html">ARNs
   *     of log groups in policies, with and without a star at the end</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/glue/latest/dg/s3tables-catalog-prerequisites.html">databases
   *     and tables of a catalog within that of the account</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html">connections
   *     as policies name them, and as requests do</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateActivation.html">ids
   *     of nodes of Systems Manager that are no instances of EC2</a>
   * @see <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html">paths of
   *     what is new, a slash where none is given</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-setting-up.html">tables
   *     in ARNs, behind their bucket</a>
   */
  static NavigableSet<String> of(
      NavigableSet<String> arns,
      ResourceTypeReference type,
      AuthorizedAction action,
      String request,
      RequestUses requests) {
    if (OF_INDEXES.contains(action.action()) && type.name().equals("table")) {
      return narrowed(arns, "/index/", "indexName", request, requests);
    }
    if (action.service().equals("lambda") && type.name().equals("function")) {
      return narrowed(arns, ":", "qualifier", request, requests);
    }
    if (OF_SHADOWS.contains(action.action()) && type.name().equals("thing")) {
      return narrowed(arns, "/", "shadowName", request, requests);
    }
    if (type.name().equals("log-group") && !OF_TAGS.contains(action.action())) {
      return ending(arns, ":", Set.of("*"));
    }
    if (action.service().equals("iam") && OF_NEW.matcher(request).find()) {
      return withPaths(arns, request, requests);
    }
    if (action.service().equals("s3tables") && !requests.isLeftOut(request, BUCKET::equals)) {
      return inBuckets(arns, requests.constants(request, BUCKET::equals));
    }
    if (action.service().equals("ssm")) {
      arns.removeIf(arn -> OTHER_NODE.matcher(arn).matches());
    }
    return action.service().equals("glue") ? inCatalogs(arns, request, requests) : shortened(arns);
  }

  /**
   * Returns the ARNs without what stands behind those of their type, as the id of a subscription
   * does behind its topic; all for those that no resource has.
   *
   * @param known all resource types of the action's service
   */
  static NavigableSet<String> inFormats(NavigableSet<String> arns, KnownTypes known) {
    NavigableSet<String> all = new TreeSet<>();
    for (String arn : arns) {
      String text = SUBSCRIPTION.matcher(arn).replaceFirst("$1");
      all.add(known.isOfNone(text) ? "*" : text);
    }
    return all;
  }

  /** Puts the paths of what is new in front of its name; any name can stand behind its path. */
  private static NavigableSet<String> withPaths(
      NavigableSet<String> arns, String request, RequestUses requests) {
    Set<String> paths = new TreeSet<>(requests.texts(request, "path"::equals));
    if (paths.isEmpty() && requests.isSet(request, "path")) {
      return arns;
    }
    if (requests.isLeftOut(request, "path"::equals)) {
      paths.add("/");
    }
    NavigableSet<String> all = new TreeSet<>(arns);
    for (String arn : arns) {
      Matcher anyPath = ANY_PATH.matcher(arn);
      if (anyPath.matches() && !paths.isEmpty()) {
        String name = anyPath.group(2) == null ? "*" : anyPath.group(2);
        all.remove(arn);
        all.remove(anyPath.group(1) + name);
        for (String path : paths) {
          String whole = GivenTexts.literal(path).replaceFirst("^/", "") + name;
          all.add(anyPath.group(1) + whole.replaceFirst("\\*+$", "*"));
        }
      }
    }
    return all;
  }

  /** Puts tables that are not known behind their buckets, if these are. */
  private static NavigableSet<String> inBuckets(NavigableSet<String> arns, Set<String> buckets) {
    NavigableSet<String> all = new TreeSet<>();
    for (String arn : arns) {
      if (arn.endsWith(":bucket/*/table/*") && !buckets.isEmpty()) {
        buckets.forEach(bucket -> all.add(GivenTexts.literal(bucket) + "/table/*"));
      } else {
        all.add(arn);
      }
    }
    return all;
  }

  /** Adds connections without their ids. */
  private static NavigableSet<String> shortened(NavigableSet<String> arns) {
    NavigableSet<String> all = new TreeSet<>(arns);
    arns.stream()
        .map(WITH_ID::matcher)
        .filter(Matcher::matches)
        .forEach(it -> all.add(it.group(1)));
    return all;
  }

  /** Puts the names of catalogs in front of what they have; that of the account has none. */
  private static NavigableSet<String> inCatalogs(
      NavigableSet<String> arns, String request, RequestUses requests) {
    Set<String> catalogs = catalogs(request, requests);
    NavigableSet<String> all = new TreeSet<>();
    for (String arn : arns) {
      Matcher in = IN_CATALOG.matcher(arn);
      if (in.find()) {
        catalogs.forEach(catalog -> all.add(in.group(1) + catalog + arn.substring(in.end())));
      } else {
        all.add(arn);
      }
    }
    return all;
  }

  /** Returns the beginnings that ARNs have by catalogs; nothing is the one of an account's own. */
  private static Set<String> catalogs(String request, RequestUses requests) {
    boolean isSet = requests.isSet(request, CATALOG);
    Set<String> given =
        isSet
            ? requests.texts(request, CATALOG::equals)
            : requests.choicesOfPart(request, "QueryExecutionContext", "catalog");
    Set<String> catalogs = new TreeSet<>();
    for (String text : given) {
      String name = ACCOUNT_BEFORE.matcher(text).replaceFirst("");
      boolean isOwn = OWN_CATALOG.matcher(name).matches();
      if (isOwn || PART_OF_ACCOUNT.matcher(text).matches()) {
        catalogs.add("");
      }
      if (!isOwn) {
        catalogs.add(GivenTexts.literal(name) + '/');
      }
    }
    if (!requests.isAlwaysSet(request, CATALOG) || given.isEmpty()) {
      catalogs.add("");
    }
    if (given.isEmpty() && (isSet || requests.isAnySetOfParts(request, NarrowedArns::isCatalog))) {
      catalogs.add("*/");
    }
    return catalogs;
  }

  private static boolean isCatalog(String part, String setter) {
    return part.equals("QueryExecutionContext") && setter.equals("catalog");
  }

  /** Returns whether the ARNs of a type are made here, of those that another type has. */
  static boolean makes(AuthorizedAction action, ResourceTypeReference type) {
    return OF_INDEXES.contains(action.action()) && type.name().equals("index");
  }

  private static NavigableSet<String> narrowed(
      NavigableSet<String> arns,
      String between,
      String setter,
      String request,
      RequestUses requests) {
    if (!requests.isSet(request, setter)) {
      return arns;
    }
    Set<String> constants = requests.constants(request, setter::equals);
    List<String> names = constants.stream().map(NarrowedArns::literal).toList();
    NavigableSet<String> all = ending(arns, between, names.isEmpty() ? Set.of("*") : names);
    if (!requests.isAlwaysSet(request, setter)) {
      all.addAll(arns);
    }
    return all;
  }

  /** The dollar sign of {@code $LATEST} means itself. */
  private static String literal(String name) {
    return Arn.isPlain(name) && !name.contains("${") ? name : GivenTexts.literal(name);
  }

  /** Returns the ARNs with these ends; one that ends in a star has them already. */
  private static NavigableSet<String> ending(
      NavigableSet<String> arns, String between, Collection<String> ends) {
    NavigableSet<String> all = new TreeSet<>();
    for (String arn : arns) {
      if (arn.endsWith("*")) {
        all.add(arn);
      } else {
        ends.forEach(end -> all.add(arn + between + end));
      }
    }
    return all;
  }
}
