package dev.carillon.catalog.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How setters of requests and placeholders of ARN formats name the same thing. */
final class RequestNames {

  /** Placeholders whose setter has another name. */
  private static final Map<String, Set<String>> OTHER =
      Map.ofEntries(
          Map.entry("appid", Set.of("applicationid", "appid")),
          Map.entry("dbclusterinstancename", Set.of("dbclusteridentifier")),
          Map.entry("dbusername", Set.of("username")),
          Map.entry("groupfriendlyname", Set.of("autoscalinggroupname")),
          Map.entry("instanceid", Set.of("instanceid", "instanceidentifier", "targets")),
          Map.entry("jobdefinitionname", Set.of("jobdefinition", "jobdefinitionname")),
          Map.entry("objectname", Set.of("key")),
          Map.entry("parameternamewithoutleadingslash", Set.of("name", "path")),
          Map.entry("revision", Set.of("jobdefinition")),
          Map.entry("tablename", Set.of("tablename", "table", "tableidentifier", "requestitems")),
          Map.entry(
              "taskdefinitionfamilyname", Set.of("taskdefinition", "taskdefinitions", "family")),
          Map.entry("taskdefinitionrevisionnumber", Set.of("taskdefinition", "taskdefinitions")));

  /** What is named together with its revision, {@code resize:3}, and the revision. */
  private static final Set<String> REVISED =
      Set.of("TaskDefinitionFamilyName", "JobDefinitionName");

  private static final Set<String> REVISION = Set.of("TaskDefinitionRevisionNumber", "Revision");

  /**
   * The URL of a queue.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html">
   *     Amazon SQS queue and message identifiers</a>
   */
  private static final Pattern QUEUE =
      Pattern.compile(
          "https://sqs\\.([a-z0-9-]+)\\.amazonaws\\.com(?:\\.cn)?/(\\d{12})/([A-Za-z0-9_.-]{1,80})");

  /** Names that are the name or the id of whatever the operation or the format is about. */
  private static final Set<String> GENERAL = Set.of("id", "name");

  private static final Pattern REQUEST = Pattern.compile(".*\\.([A-Z][a-z]+)([A-Z]\\w*)Request");

  /** What is named is new, and not what it is made of. */
  private static final Set<String> MAKING = Set.of("Add", "Create", "Import", "Register");

  private static final List<String> NAMING = List.of("arn", "id", "identifier", "name");
  private static final String PATH = "withpath";
  private static final String IDENTIFIER = "identifier";

  private static final String DATABASE = "db";

  private static final Pattern IDENTIFYING = Pattern.compile("(?i:.*arn)|.*[a-z]Id(entifier)?");
  private static final String ARN = "arn";
  private static final Set<String> ANY_ARN = Set.of("arn", "resource", "resourcearn");
  private static final Pattern PARTIAL_FUNCTION = Pattern.compile("\\d{12}:function:\\S+");
  private static final Pattern WHOLE_SECRET = Pattern.compile(".*-[A-Za-z0-9]{6}");
  private static final String RANDOM = "-??????";

  private RequestNames() {}

  /**
   * Returns whether a setter takes the ARN of a resource of this type, by the type's last words:
   * {@code endpointArn} that of a {@code document-classifier-endpoint}. What a message of SNS is
   * sent to, a topic or an endpoint, is a target, too.
   *
   * @see <a href="https://docs.aws.amazon.com/sns/latest/api/API_Publish.html">Publish</a>
   */
  static boolean namesArn(String setter, String type) {
    String name = plain(setter);
    return isLastOf(name, type) || (type.equals("topic") && name.equals("targetarn"));
  }

  private static boolean isLastOf(String name, String type) {
    String plain = plain(type);
    return name.endsWith(ARN)
        && (name.equals(plain + ARN)
            || plain(type.substring(type.lastIndexOf('-') + 1) + ARN).equals(name));
  }

  /** Returns whether a setter takes an ARN, or what can be one. */
  static boolean identifies(String setter) {
    return IDENTIFYING.matcher(setter).matches();
  }

  /** Returns whether a setter takes the ARN of whatever the request is about. */
  static boolean namesAnyArn(String setter) {
    return ANY_ARN.contains(plain(setter));
  }

  /**
   * Returns whether a setter takes what stands for a placeholder; an identifier is a name or an id.
   */
  static boolean namesPart(String setter, String placeholder) {
    String whole = plain(placeholder);
    String part = whole.endsWith(PATH) ? whole.substring(0, whole.length() - PATH.length()) : whole;
    String name = plain(setter);
    Set<String> others = OTHER.get(part);
    if (others != null) {
      return others.contains(name);
    }
    String rest = name.startsWith(DATABASE) ? name.substring(DATABASE.length()) : name;
    return isName(name, part) || (!GENERAL.contains(rest) && isName(rest, part));
  }

  /** Returns whether a setter takes such a name, or several: {@code services} a service's name. */
  private static boolean isName(String name, String part) {
    if (name.endsWith(IDENTIFIER)) {
      String named = name.substring(0, name.length() - IDENTIFIER.length());
      return part.equals(named + "name") || part.equals(named + "id") || part.equals(named);
    }
    return part.equals(name)
        || part.equals(name + "name")
        || (name.endsWith("s") && part.equals(name.substring(0, name.length() - 1) + "name"));
  }

  /**
   * Returns whether a setter of a request takes what stands for a placeholder of a resource type:
   * {@code name} of {@code DeleteScheduleRequest} is a {@code ScheduleName}, {@code id} of {@code
   * GetDistributionConfigRequest} a {@code DistributionId}, and {@code hostedZoneId} of any is the
   * {@code Id} of a hosted zone.
   *
   * @param types the names of all types of the service
   */
  static boolean namesPart(
      String setter, String placeholder, String type, String request, Set<String> types) {
    String name = plain(setter);
    String general = plain(placeholder);
    if (general.equals("resourceid") || general.equals("resourcename")) {
      general = general.substring("resource".length());
    }
    String part = GENERAL.contains(general) ? plain(type) + general : general;
    return namesPart(setter, placeholder)
        || part.equals(name)
        || isOfType(name, part, plain(type), request)
        || (GENERAL.contains(name) && part.endsWith(name) && isAbout(request, part, name, types));
  }

  /**
   * Returns whether a setter and a placeholder say the name or id of the same type, each by its
   * last words: {@code groupId} of {@code AuthorizeSecurityGroupIngressRequest} is a {@code
   * SecurityGroupId}, {@code transcriptionJobName} the {@code JobName} of a job, {@code name} of
   * {@code CreateScheduleGroupRequest} a {@code GroupName}.
   */
  private static boolean isOfType(String name, String part, String type, String request) {
    for (String general : GENERAL) {
      String whole = type + general;
      if (part.endsWith(general) && whole.endsWith(part) && whole.endsWith(name)) {
        return name.equals(whole)
            || (name.equals(general)
                ? plain(request).endsWith(type + "request")
                : name.endsWith(general) && plain(simple(request)).contains(type));
      }
    }
    return false;
  }

  /**
   * Returns whether a setter of a part of a request takes what stands for a placeholder, by its own
   * name or that of the part: {@code name} of an {@code S3Object} is an {@code ObjectName}.
   */
  static boolean namesInPart(String part, String setter, String placeholder) {
    return GENERAL.contains(setter)
        ? plain(part + setter).endsWith(plain(placeholder))
            && plain(placeholder).length() > setter.length()
        : namesPart(setter, placeholder);
  }

  /** Returns whether a setter takes what is of a type, or names it. */
  static boolean namesType(String setter, String type) {
    String typed = plain(type);
    String name = plain(setter);
    String named = name.substring(0, name.length() - ending(name, name.length()).length());
    return typed.equals(named) || typed.equals(named + "revision");
  }

  private static String simple(String request) {
    return request.substring(request.lastIndexOf('.') + 1);
  }

  /**
   * Returns whether an operation is about what a placeholder stands for, by the class of its
   * request: all but the verb begins with it, and goes on with nothing that is of a type, too.
   */
  private static boolean isAbout(String request, String part, String name, Set<String> types) {
    Matcher named = REQUEST.matcher(request);
    String thing = part.substring(0, part.length() - name.length());
    if (!named.matches() || thing.isEmpty()) {
      return false;
    }
    String noun = plain(named.group(2));
    if (!noun.startsWith(thing)) {
      return false;
    }
    String rest = noun.substring(thing.length());
    return rest.isEmpty()
        || (!MAKING.contains(named.group(1))
            && types.stream().map(RequestNames::plain).noneMatch(noun::endsWith));
  }

  /** Returns whether an action tags what a request makes, if that is of a type. */
  static boolean tagsNew(String action, String request, String type) {
    Matcher named = REQUEST.matcher(request);
    return action.contains("Tag")
        && named.matches()
        && (MAKING.contains(named.group(1)) || named.group(1).equals("Put"))
        && plain(named.group(2)).endsWith(plain(type));
  }

  /** Returns the ARN of the queue that a URL is of, where the URL tells region and account. */
  static Optional<String> arnOfQueue(String url) {
    Matcher queue = QUEUE.matcher(url);
    if (!queue.matches()) {
      return Optional.empty();
    }
    String region = queue.group(1);
    String partition =
        region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    return Optional.of(
        String.join(":", "arn", partition, "sqs", region, queue.group(2), queue.group(3)));
  }

  /**
   * Returns a value as it stands in an ARN of this format: of a secret with a random end, of a role
   * with any path, of the definition of a task or job the part that the placeholder is for.
   */
  static Set<String> inArn(String format, String placeholder, String value) {
    if (format.contains(":secretsmanager:")) {
      return Set.of(value + RANDOM);
    }
    if (placeholder.endsWith("WithPath")) {
      return Set.of(value, "*/" + value);
    }
    int colon = value.indexOf(':');
    if (REVISED.contains(placeholder)) {
      return Set.of(colon < 0 ? value : value.substring(0, colon));
    }
    if (REVISION.contains(placeholder)) {
      return Set.of(colon < 0 ? "*" : value.substring(colon + 1));
    }
    return Set.of(value.startsWith("/") && format.contains("/${") ? value.substring(1) : value);
  }

  /**
   * Returns an ARN that code gives where a name is expected, as a policy has to write it: of a
   * secret it may lack the random end, of a function all in front of the account.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html">GetSecretValue</a>
   * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>
   */
  static Optional<String> arn(String text) {
    Matcher function = PARTIAL_FUNCTION.matcher(text);
    if (function.matches()) {
      return Optional.of("arn:aws:lambda:*:" + text);
    }
    if (!text.startsWith("arn:")) {
      return Optional.empty();
    }
    boolean open = text.contains(":secretsmanager:") && !WHOLE_SECRET.matcher(text).matches();
    return Optional.of(open ? text + RANDOM : text);
  }

  /** Returns a name in small letters, {@code instanceids} as {@code instanceid}. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        plain.append((char) (c + 'a' - 'A'));
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        plain.append(c);
      }
    }
    int last = plain.length() - 1;
    if (last > 0 && plain.charAt(last) == 's' && !ending(plain, last).isEmpty()) {
      plain.setLength(last);
    }
    return plain.toString();
  }

  /** Returns which of the words that name things the first letters of a text end in, if one. */
  private static String ending(CharSequence text, int length) {
    for (String word : NAMING) {
      if (length >= word.length()
          && CharSequence.compare(text.subSequence(length - word.length(), length), word) == 0) {
        return word;
      }
    }
    return "";
  }
}
