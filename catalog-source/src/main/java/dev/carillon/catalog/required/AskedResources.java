package dev.carillon.catalog.required;

import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.call.EnhancedTables;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.required.known.GivenResources;
import dev.carillon.catalog.required.known.KnownParts;
import dev.carillon.catalog.required.known.KnownTypes;
import dev.carillon.internal.validation.risk.AnyResource;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The resources of one action, to which one request leads. */
final class AskedResources {

  private static final String ALL = "*";

  /** Of more types than this, none of which has to be named, all of their services are granted. */
  private static final int FEW_TYPES = 4;

  /**
   * Types that AWS lists for an action and that its requests never have: a job has no id before it
   * is submitted, and a definition is one of its revisions.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/batch/latest/userguide/iam-example-restrict-job-submission.html">policies
   *     for who submits jobs</a>
   */
  private static final Map<String, Set<String>> NEVER =
      Map.of("batch:SubmitJob", Set.of("job", "job-definition"));

  /**
   * Types that AWS does not call required, and that each request has, by that page, or that one.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ExamplePolicies_EC2.html#iam-example-runinstances">policies
   *     for who launches instances, of which all but very old images have a volume</a>
   */
  private static final Map<String, Set<String>> ALWAYS =
      Map.of(
          "batch:SubmitJob",
          Set.of("job-definition-revision"),
          "ec2:RunInstances",
          Set.of("volume"));

  private final AuthorizedAction action;
  private final OperationRequest from;
  private final RequestUses requests;
  private final GivenResources given;
  private final String request;

  /** What names the resources: the request, or what stands for it. */
  private final String naming;

  /** All resource types of the action's service. */
  private final KnownTypes service;

  /** The resource types of the action, but for those that no request has. */
  private final List<ResourceUse> uses;

  private final RequestSubject subject;
  private final CalledResources resources;
  private final NamedTypes named;

  /** Whether no type has to be named, so that each can be. */
  private final boolean needsNone;

  /** The types that the statement names. */
  private final List<ResourceTypeReference> types;

  /**
   * Takes an action and the request that leads to it.
   *
   * @param requests how the module builds requests
   * @param given the resources that the program is run with
   * @param service the types of the action's service
   * @param parts what is known of setters by their names
   */
  AskedResources(
      AuthorizedAction action,
      OperationRequest from,
      RequestUses requests,
      GivenResources given,
      KnownTypes service,
      KnownParts parts) {
    this.action = action;
    this.from = from;
    this.requests = requests;
    this.given = given;
    this.service = service;
    this.request = from.type();
    this.naming = EnhancedTables.naming(request);
    this.uses = uses();
    this.subject = new RequestSubject(naming, service, from.otherServiceOf(action), requests);
    Map<String, Map<String, Set<String>>> set = new HashMap<>();
    requests.withParts(naming).forEach((part, use) -> set.put(part, use.parts()));
    KnownParts.OfRequest names =
        parts.of(new KnownParts.About(action.action(), from.service(), naming, set));
    this.resources = new CalledResources(requests, action, naming, subject, from.parts(), names);
    this.named = new NamedTypes(resources, action, naming, requests, names);
    List<ResourceTypeReference> required = required();
    this.needsNone = required.isEmpty() || named.namesByAnyArn(required);
    this.types = types();
  }

  NavigableSet<String> arns() {
    NavigableSet<String> leading =
        LeadingTexts.arns(from.leadingTo(action, types.size()), types, action);
    NavigableSet<String> arns = LeadingTexts.narrowed(leading, types, resources);
    if (arns.isEmpty()) {
      arns.addAll(LeadingTexts.any(types, naming, requests));
    }
    if (arns.isEmpty() && needsNone && types.size() > FEW_TYPES) {
      arns.addAll(ofServices());
    }
    if (arns.isEmpty()) {
      arns.addAll(ofTypes());
      InvokedModels.replaceIn(arns, request, requests);
    }
    arns.removeIf(arn -> !arn.contains(ALL) && isNotTaken(arn));
    arns = NarrowedArns.inFormats(arns, service);
    if (arns.isEmpty() || (given.ofAny(types, service).isEmpty() && isBesideResources())) {
      arns.add(ALL);
    }
    WiderResources.addTo(arns, action.action(), request, requests);
    return arns;
  }

  private List<ResourceTypeReference> required() {
    Set<String> names =
        uses.stream()
            .filter(use -> use.required().isSet())
            .map(ResourceUse::type)
            .collect(Collectors.toSet());
    return service.all().stream().filter(type -> names.contains(type.name())).toList();
  }

  /**
   * Returns the types of resources that a statement has to name: those that AWS requires, and
   * beside them what the code names; of what is made with tags, its own.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html#actions_table">which
   *     resource types a statement has to name</a>
   */
  private List<ResourceTypeReference> types() {
    List<ResourceTypeReference> all = new ArrayList<>();
    List<ResourceTypeReference> tagged = new ArrayList<>();
    for (ResourceUse use : uses) {
      for (ResourceTypeReference type : service.all()) {
        if (type.name().equals(use.type())) {
          if (hasToBeNamed(use, type)) {
            all.add(type);
          }
          if (subject.tagsNew(action.actionName(), type.name())) {
            tagged.add(type);
          }
        }
      }
    }
    List<ResourceTypeReference> types = tagged.isEmpty() ? all : subject.nearest(tagged);
    all.stream().filter(type -> AccessPoint.isThrough(type, tagged)).forEach(types::add);
    types.removeIf(
        type ->
            DefaultNames.areOthers(type, request, requests)
                || Alternatives.areOthers(type, request, requests));
    return types;
  }

  private boolean hasToBeNamed(ResourceUse use, ResourceTypeReference type) {
    return needsNone
        || use.required().isSet()
        || named.isNamed(type, uses)
        || isGiven(type)
        || ALWAYS.getOrDefault(action.action(), Set.of()).contains(use.type());
  }

  /** Returns whether some part that others give the request can name a resource of a type. */
  private boolean isGiven(ResourceTypeReference type) {
    return !OptionalTypes.givenParts(type.name(), action, naming, requests).isEmpty();
  }

  /** Returns what is given for any of the types, else all resources of their services. */
  private Collection<String> ofServices() {
    Collection<String> any = given.ofAny(types, service);
    return any.isEmpty() ? types.stream().flatMap(LeadingTexts::ofService).toList() : any;
  }

  /** Returns the resources of each of the types. */
  private NavigableSet<String> ofTypes() {
    NavigableSet<String> arns = new TreeSet<>();
    boolean isNarrowed = false;
    for (ResourceTypeReference type : types) {
      NavigableSet<String> asked = resources.arns(type, types);
      asked.addAll(isGiven(type) ? ofAnyName(type) : Set.of());
      NavigableSet<String> ofType = given.inPlaceOf(asked, type, service);
      isNarrowed |= !ofType.equals(asked) && !AccessPoint.isOf(type);
      arns.addAll(NarrowedArns.of(ofType, type, action, naming, requests));
    }
    if (isNarrowed) {
      arns.removeIf(AccessPoint::isOpen);
    }
    return arns;
  }

  /** Returns the resources of a type of whatever name, within what the code says of the rest. */
  private Set<String> ofAnyName(ResourceTypeReference type) {
    Set<String> arns = new TreeSet<>();
    for (String format : type.arnFormats()) {
      Map<String, Set<String>> values = resources.values(format, type);
      RequestNames.lastPlaceholders(List.of(format)).forEach(it -> values.put(it, Set.of(ALL)));
      arns.addAll(GivenTexts.filled(format, values::get));
    }
    return arns;
  }

  /**
   * Returns whether some request can be for no resource, as a text message to a phone is, and a
   * list of all there is: where AWS lists no type as required and the request names none. Of S3's
   * types AWS requires none because an access point can stand for a bucket, and what an account has
   * but one of, as a hub, is never named.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-sns.html#sns-iam">publishing
   *     to a phone number</a>
   */
  private boolean isBesideResources() {
    if (action.action().equals("sns:Publish")) {
      return requests.isSet(request, "phoneNumber");
    }
    if (DefaultNames.areMeant(action, request, requests)) {
      return false;
    }
    boolean own =
        uses.stream().noneMatch(use -> use.required().isSet())
            && RequestNames.plain(request)
                .endsWith(RequestNames.plain(action.actionName() + "Request"));
    return (own
            && types.stream().noneMatch(it -> AccessPoint.isOf(it) || isOnlyOne(it))
            && named.namesNone(types))
        || (!request.isEmpty()
            && AnyResource.canBeOnNone(action.action())
            && !named.eachNamesOne(types));
  }

  /**
   * Returns whether an account has but one of a type, which has no name of its own.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecurityhub.html">the
   *     hub, whose ARN ends in hub/default</a>
   */
  private static boolean isOnlyOne(ResourceTypeReference type) {
    return type.arnFormats().stream().noneMatch(format -> format.contains(ALL))
        && RequestNames.placeholders(type.arnFormats()).allMatch(RequestNames.OF_CALLER::contains);
  }

  /** Returns whether an ARN that the code gives is of a type that the action does not take. */
  private boolean isNotTaken(String arn) {
    Set<String> named = service.namedBy(arn);
    return !named.isEmpty() && uses.stream().map(ResourceUse::type).noneMatch(named::contains);
  }

  /**
   * Returns the resource types that AWS lists for the action, but for those that no request has.
   */
  private List<ResourceUse> uses() {
    return AccessPoint.withUnlisted(service.listed(action.actionName()), action).stream()
        .filter(use -> !NEVER.getOrDefault(action.action(), Set.of()).contains(use.type()))
        .toList();
  }
}
