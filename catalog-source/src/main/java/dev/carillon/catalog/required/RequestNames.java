package dev.carillon.catalog.required;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How setters of requests and placeholders of ARN formats name the same thing. */
final class RequestNames {

  /** Placeholders whose setter has another name. */
  private static final Map<String, Set<String>> OTHER =
      Map.ofEntries(
          Map.entry("alias", Set.of("alias", "aliasname")),
          Map.entry("appid", Set.of("applicationid", "appid")),
          Map.entry("cacertificate", Set.of("certificateid")),
          Map.entry("certificate", Set.of("certificate", "certificateid")),
          Map.entry("dbclusterinstancename", Set.of("dbclusteridentifier")),
          Map.entry("dbname", Set.of("dbname", "database", "connecteddatabase")),
          Map.entry("dbusername", Set.of("username")),
          Map.entry("groupfriendlyname", Set.of("autoscalinggroupname")),
          Map.entry("identityname", Set.of("emailidentity", "identity", "identityname")),
          Map.entry("instanceid", Set.of("instanceid", "instanceidentifier", "target", "targets")),
          Map.entry("keypairname", Set.of("keyname", "keypairname")),
          Map.entry("jobdefinitionname", Set.of("jobdefinition", "jobdefinitionname")),
          Map.entry("objectname", Set.of("key")),
          Map.entry("parameternamewithoutleadingslash", Set.of("name", "path")),
          Map.entry("provisioningtemplate", Set.of("templatename")),
          Map.entry("revision", Set.of("jobdefinition")),
          Map.entry("streamprocessorid", Set.of("name")),
          Map.entry("tablename", Set.of("tablename", "table", "tableidentifier", "requestitems")),
          Map.entry(
              "taskdefinitionfamilyname", Set.of("taskdefinition", "taskdefinitions", "family")),
          Map.entry("taskdefinitionrevisionnumber", Set.of("taskdefinition", "taskdefinitions")));

  /** Names that are the name or the id of whatever the operation or the format is about. */
  private static final Set<String> GENERAL = Set.of("id", "name");

  private static final Pattern REQUEST = Pattern.compile(".*\\.([A-Z][a-z]+)([A-Z]\\w*)Request");

  /** What is named is new, and not what it is made of. */
  private static final Set<String> MAKING = Set.of("Add", "Create", "Import", "Register");

  private static final List<String> NAMING = List.of("arn", "id", "identifier", "name");
  private static final String PATH = "withpath";
  private static final String IDENTIFIER = "identifier";

  /** What names begin with that placeholders leave out. */
  private static final String DATABASE = "db";

  private static final String OBJECT = "s3";

  private static final Pattern IDENTIFYING = Pattern.compile("(?i:.*arn)|.*[a-z]Id(entifier)?");
  private static final String ARN = "arn";

  /**
   * Requests whose identifiers are names, too, where ARNs have ids.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_appconfigdata_StartConfigurationSession.html">configurations
   *     by name or id</a>
   */
  private static final String BY_NAME = "StartConfigurationSessionRequest";

  private static final String LIST = "list";
  private static final Set<String> TARGETS = Set.of("topic", "thing", "thinggroup", "cert");
  private static final Set<String> ANY_TARGET = Set.of("target", "targets", "targetArn");
  private static final Pattern NAMING_ANY =
      Pattern.compile(
          "(?i:.*arns?)|.*[a-z]Id(entifier)?s?|id|name|principal|resource(Name|s)?|serialNumber"
              + "|targets?");
  private static final Set<String> ANY_ARN = Set.of("arn", "resource", "resourcearn");

  /** Are those of whoever calls; what a request names so is where something else is. */
  private static final Set<String> OF_CALLER = Set.of("Account", "Partition", "Region");

  private RequestNames() {}

  /**
   * Returns whether a setter takes the ARN of a resource of this type, by the type's last words:
   * {@code endpointArn} that of a {@code document-classifier-endpoint}, or by those in front of a
   * slash: {@code listener/app}. What a message of SNS is sent to, a topic or an endpoint, is a
   * target, too, and so are the things that a job of IoT is for.
   *
   * @see <a href="https://docs.aws.amazon.com/sns/latest/api/API_Publish.html">Publish</a>
   * @see <a href="https://docs.aws.amazon.com/iot/latest/apireference/API_CreateJob.html">CreateJob
   *     </a>
   */
  static boolean namesArn(String setter, String type) {
    String name = plain(setter);
    int slash = type.indexOf('/');
    return isLastOf(name, slash < 0 ? type : type.substring(0, slash))
        || (TARGETS.contains(type) && ANY_TARGET.contains(setter));
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

  /** Returns whether a setter can take what names a resource, by any of its names. */
  static boolean canName(String setter) {
    return NAMING_ANY.matcher(setter).matches();
  }

  /** Returns whether a setter takes the ARN of whatever the request is about. */
  static boolean namesAnyArn(String setter) {
    return ANY_ARN.contains(plain(setter));
  }

  /**
   * Returns whether a setter takes what stands for a placeholder; an identifier is a name or an id.
   */
  static boolean namesPart(String setter, String placeholder) {
    if (OF_CALLER.contains(placeholder)) {
      return false;
    }
    String whole = plain(placeholder);
    String part = whole.endsWith(PATH) ? whole.substring(0, whole.length() - PATH.length()) : whole;
    String name = plain(setter);
    String rest =
        name.startsWith(DATABASE) || name.startsWith(OBJECT)
            ? name.substring(OBJECT.length())
            : name;
    Set<String> others = OTHER.get(part);
    if (others != null) {
      return others.contains(name) || others.contains(rest);
    }
    return isName(name, part) || (!GENERAL.contains(rest) && isName(rest, part));
  }

  /** Returns whether a setter takes such a name, or several: {@code services} a service's name. */
  private static boolean isName(String name, String part) {
    if (name.endsWith(ARN)) {
      String named = name.substring(0, name.length() - ARN.length());
      return part.equals(named + "name") || part.equals(named + "id");
    }
    if (name.endsWith(IDENTIFIER)) {
      String named = name.substring(0, name.length() - IDENTIFIER.length());
      return part.equals(named + "name") || part.equals(named + "id") || part.equals(named);
    }
    String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : "";
    return part.equals(name)
        || part.equals(name + "name")
        || (!one.isEmpty() && (part.equals(one + "name") || part.equals(one + "id")));
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
    if (OF_CALLER.contains(placeholder)
        || (name.endsWith(IDENTIFIER) && request.endsWith(BY_NAME))) {
      return false;
    }
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
                ? isOf(plain(request), type)
                : name.endsWith(general) && plain(simple(request)).contains(type));
      }
    }
    return false;
  }

  /** Returns whether a request is about one thing of a type, or several. */
  private static boolean isOf(String request, String type) {
    return request.endsWith(type + "request") || request.endsWith(type + "srequest");
  }

  /**
   * Returns whether a setter of a part of a request takes what stands for a placeholder, by its own
   * name or that of the part: {@code name} of an {@code S3Object} is an {@code ObjectName}. The key
   * of a tag is none of an object.
   */
  static boolean namesInPart(String part, String setter, String placeholder) {
    if (part.endsWith("Tag") || part.endsWith("Filter")) {
      return false;
    }
    String whole = plain(part + setter);
    return GENERAL.contains(setter)
        ? whole.endsWith(plain(placeholder)) && plain(placeholder).length() > setter.length()
        : namesPart(setter, placeholder) || whole.equals(plain(placeholder));
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
    String kind = type.replaceFirst("-on-.*", "");
    return action.contains("Tag")
        && named.matches()
        && (MAKING.contains(named.group(1)) || named.group(1).equals("Put"))
        && (plain(named.group(2)).endsWith(plain(kind)) || namesArn(named.group(2) + "Arn", kind));
  }

  /**
   * Returns a name in small letters, {@code instanceids} and {@code instanceIdList} as {@code
   * instanceid}.
   */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        plain.append((char) (c + 'a' - 'A'));
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        plain.append(c);
      }
    }
    int list = plain.length() - LIST.length();
    if (list > 0 && plain.indexOf(LIST, list) == list && !ending(plain, list).isEmpty()) {
      plain.setLength(list);
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
