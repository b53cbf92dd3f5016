package dev.carillon.catalog.required;

import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.SimpleNames;
import dev.carillon.catalog.required.known.KnownTypes;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a request is about, by the name of its class: its {@code name} and {@code id} are those of
 * that, and of nothing else which its action can name.
 */
final class RequestSubject {

  private static final Pattern REQUEST = Pattern.compile(".*\\.([A-Z][a-z]+)([A-Z]\\w*)Request");

  /** What is named is new, and not what it is made of. */
  private static final Set<String> MAKING = Set.of("Add", "Create", "Import", "Register");

  /** What these make can have tags, too, where it has no id yet. */
  private static final Set<String> TAGGING = Set.of("Copy", "Restore", "Start", "Submit");

  private static final Set<String> TAGS = Set.of("tags", "tagList");
  private static final Pattern TAG_ACTION = Pattern.compile("TagResource|AddTags(ToResource)?");

  private static final Pattern RESOURCE = Pattern.compile("resource(arn|id|identifier|name)");

  /**
   * Requests whose identifiers are names, too, where ARNs have ids.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_appconfigdata_StartConfigurationSession.html">configurations
   *     by name or id</a>
   */
  private static final String BY_NAME = "StartConfigurationSessionRequest";

  /**
   * Clients by what their requests do not name: in ARNs of the second version of Lex bots have ids,
   * and names in those of the first, which has the same prefix; the clusters of EKS that those of
   * SageMaker run on have names of their own.
   *
   * @see <a href="https://docs.aws.amazon.com/lexv2/latest/dg/security_iam_service-with-iam.html">
   *     ARNs of bots</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClusterOrchestratorEksConfig.html">clusters
   *     of EKS by their ARNs</a>
   */
  private static final Map<String, String> NOT_NAMED =
      Map.of("BotName", ".lexmodelsv2.", "ClusterName", ".sagemaker.");

  /** Names of versions, beside which a request names what they are of. */
  private static final Pattern VERSION = Pattern.compile("versions?((Id|Name|Number)s?)?");

  private static final String OF_VERSION = "version";

  /**
   * Says of tags what they are for, by the names of resource types.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TagSpecification.html">TagSpecification</a>
   */
  private static final String OF_TAGS = "TagSpecification";

  /**
   * What a request is given that can have tags of its own, for types that are not seen.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/permissions-for-launch-templates.html">permissions
   *     for launch templates</a>
   */
  private static final String TEMPLATE = "launchTemplate";

  private static final Pattern OF_VERSIONS = Pattern.compile("Versions?$");

  private final String request;
  private final RequestUses requests;

  /** Whether the request names a version. */
  private final boolean versioned;

  /** What is done, and with what, as its class is called; neither where it is called otherwise. */
  private final String verb;

  private final String noun;
  private final KnownTypes types;
  private final Optional<String> foreign;

  /** The types that the request says its tags are for; none where it does not say it. */
  private final Set<String> tagged;

  /**
   * Takes a request.
   *
   * @param types all resource types of the action's service
   * @param foreign the action's service, if that is not the operation's
   * @param requests how the module builds requests
   */
  RequestSubject(String request, KnownTypes types, Optional<String> foreign, RequestUses requests) {
    Matcher named = REQUEST.matcher(request);
    boolean isNamed = named.matches();
    this.request = request;
    this.requests = requests;
    this.verb = isNamed ? named.group(1) : "";
    this.noun = isNamed ? named.group(2) : "";
    this.types = types;
    this.foreign = foreign;
    this.versioned = requests.isAnySet(request, VERSION.asMatchPredicate());
    Set<String> choices = requests.choicesOfPart(request, OF_TAGS, "resourceType");
    this.tagged =
        (requests.isSet(request, TEMPLATE) ? Set.<String>of() : choices)
            .stream().map(RequestNames::plain).collect(Collectors.toSet());
  }

  /**
   * Returns whether a setter of the request takes what stands for a placeholder of a resource type:
   * {@code name} of {@code DeleteScheduleRequest} is a {@code ScheduleName}, {@code id} of {@code
   * GetDistributionConfigRequest} a {@code DistributionId}, and {@code hostedZoneId} of any is the
   * {@code Id} of a hosted zone, as {@code graphIdentifier} is the {@code ResourceId} of a graph. A
   * {@code resourceId} is that of something else, such as the network that a configuration is for,
   * also where ARNs have a {@code ResourceId} of their own.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TagResource.html">targets
   *     of scaling, whose ARNs do not name what is scaled</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_ResolverConfig.html">configurations
   *     of a VPC, which have ids</a>
   */
  boolean namesPart(String setter, String placeholder, String type) {
    String name = RequestNames.plain(setter);
    if (RequestNames.OF_CALLER.contains(placeholder)
        || (name.endsWith(RequestNames.IDENTIFIER) && request.endsWith(BY_NAME))
        || Optional.ofNullable(NOT_NAMED.get(placeholder)).filter(request::contains).isPresent()) {
      return false;
    }
    boolean isGeneral = RequestNames.GENERAL.contains(name);
    if (isGeneral && foreign.isPresent() && !isAbout(foreign.get() + type)) {
      return false;
    }
    String general =
        NamedTypes.asRequestsCall(request, RequestNames.plain(placeholder))
            .replaceFirst("^resource(?=(id|name)$)", "");
    boolean ofAny = RequestNames.GENERAL.contains(general);
    if (ofAny && isGeneral) {
      return name.equals(general) && isAbout(type);
    }
    String kind = RequestNames.plain(type);
    String part = ofAny ? kind + general : general;
    if (ofAny && RESOURCE.matcher(name).matches()) {
      return name.equals(part);
    }
    return RequestNames.namesPart(setter, placeholder)
        || (name.startsWith(kind)
            && RequestNames.namesPart(name.substring(kind.length()), placeholder))
        || (ofAny && name.equals(kind + RequestNames.IDENTIFIER))
        || part.equals(name)
        || (general.equals("name") && foreign.isEmpty() && isOfKind(name, part))
        || isOfType(name, part, kind)
        || (isGeneral && part.endsWith(name) && isAboutPart(part, name))
        || (isGeneral && isAboutBare(part, kind))
        || (foreign.isEmpty() && NamedTypes.isOtherName(setter, placeholder, kind));
  }

  /**
   * Returns whether a setter names what the request is about, and a placeholder what is of a kind
   * of that: {@code ruleGroupName} of {@code UpdateRuleGroupRequest} is the name of a {@code
   * stateful-rulegroup}, and of a {@code stateless-rulegroup}.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_UpdateRuleGroup.html">
   *     UpdateRuleGroup</a>
   */
  private boolean isOfKind(String name, String part) {
    String about = RequestNames.plain(noun);
    return !about.isEmpty()
        && name.length() > about.length()
        && name.startsWith(about)
        && part.endsWith(name);
  }

  /**
   * Returns whether the request is about what a placeholder stands for that says no more than what
   * it is: {@code BotAlias} of {@code PutBotAliasRequest}, {@code Namespace} of a {@code
   * rulegroupsnamespace}, or of {@code DeleteDataLakeNamespaceRequest}.
   */
  private boolean isAboutBare(String part, String type) {
    String about = RequestNames.plain(subject());
    return !part.endsWith(OF_VERSION)
        && (about.equals(part)
            || (about.equals(type) && type.endsWith(part))
            || (type.equals(part) && about.endsWith(type)));
  }

  /** Returns what general names are of: the thing, where its version has a name of its own. */
  private String subject() {
    return versioned ? OF_VERSIONS.matcher(noun).replaceFirst("") : noun;
  }

  /** Returns whether the request is about what is of a type, or about something of that. */
  private boolean isAbout(String type) {
    String about = RequestNames.plain(subject());
    String kind = RequestNames.plain(type);
    return !noun.isEmpty() && (about.contains(kind) || kind.startsWith(about));
  }

  /**
   * Returns whether a setter and a placeholder say the name or id of the same type, each by its
   * last words: {@code groupId} of {@code AuthorizeSecurityGroupIngressRequest} is a {@code
   * SecurityGroupId}, {@code transcriptionJobName} the {@code JobName} of a job, {@code name} of
   * {@code CreateScheduleGroupRequest} a {@code GroupName}.
   */
  private boolean isOfType(String name, String part, String type) {
    for (String general : RequestNames.GENERAL) {
      String whole = type + general;
      if (part.endsWith(general) && whole.endsWith(part) && whole.endsWith(name)) {
        return name.equals(whole)
            || (name.equals(general)
                ? !versioned && isOf(RequestNames.plain(request), type)
                : name.endsWith(general)
                    && RequestNames.plain(SimpleNames.of(request)).contains(type));
      }
    }
    return false;
  }

  /** Returns whether a request is about one thing of a type, or several. */
  private static boolean isOf(String request, String type) {
    return request.endsWith(type + "request") || request.endsWith(type + "srequest");
  }

  /**
   * Returns whether an operation is about what a placeholder stands for, by the class of its
   * request: all but the verb begins with it, and goes on with nothing that is of a type, too.
   */
  private boolean isAboutPart(String part, String name) {
    String about = RequestNames.plain(subject());
    String thing = part.substring(0, part.length() - name.length());
    return !thing.isEmpty()
        && about.startsWith(thing)
        && (about.equals(thing)
            || (!MAKING.contains(verb)
                && types.all().stream()
                    .map(type -> RequestNames.plain(type.name()))
                    .noneMatch(about::endsWith)));
  }

  /** Returns whether an ARN is of one of these types, and not of what goes on behind such ARNs. */
  boolean isOfAny(Collection<ResourceTypeReference> some, String arn) {
    if (!LeadingTexts.isOfAny(some, arn)) {
      return false;
    }
    Set<String> named = types.namedBy(arn);
    return named.isEmpty() || some.stream().anyMatch(type -> named.contains(type.name()));
  }

  /** Leaves out of types those that share but words with the one that the request is about. */
  List<ResourceTypeReference> nearest(List<ResourceTypeReference> all) {
    String about = NamedTypes.called(noun);
    if (tagged.isEmpty()
        && all.stream().anyMatch(it -> RequestNames.plain(it.name()).equals(about))) {
      all.removeIf(
          type -> {
            String kind = RequestNames.plain(type.name());
            return !kind.equals(about) && (kind.endsWith(about) || about.endsWith(kind));
          });
    }
    return all;
  }

  /** Returns whether an action tags what the request makes, if that is of a type. */
  boolean tagsNew(String action, String type) {
    if (!tagged.isEmpty() && action.equals("CreateTags")) {
      return tagged.contains(RequestNames.plain(type));
    }
    String kind = type.replaceFirst("-on-.*", "");
    return action.contains("Tag")
        && (MAKING.contains(verb) || verb.equals("Put") || tagsCopied(action, kind))
        && NamedTypes.isMadeBy(noun, kind);
  }

  /** Returns whether an action puts the request's tags on a copy, or on what is started. */
  private boolean tagsCopied(String action, String kind) {
    Set<String> ids = Set.of("id", RequestNames.plain(kind) + "id");
    return TAGGING.contains(verb)
        && TAG_ACTION.matcher(action).matches()
        && requests.isAnySet(request, TAGS::contains)
        && !requests.isAnySet(request, setter -> ids.contains(RequestNames.plain(setter)));
  }
}
