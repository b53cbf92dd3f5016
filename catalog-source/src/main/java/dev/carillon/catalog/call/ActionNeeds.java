package dev.carillon.catalog.call;

import dev.carillon.catalog.call.DocumentedActions.Against;
import dev.carillon.catalog.call.ExtraAction.Kind;
import dev.carillon.internal.iam.Arn;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which of an operation's actions a module needs, by how it builds the request. What the names of
 * the operation and its actions say is read once.
 */
public final class ActionNeeds {

  private static final AuthorizedAction PASS_ROLE =
      new AuthorizedAction(RoleSetters.PASS_ROLE, Map.of());

  private final CalledOperation called;
  private final Optional<AuthorizedAction> tagging;
  private final Predicate<String> ofDirectories;
  private final List<Part> parts = new ArrayList<>();

  /**
   * Reads what is known of an operation.
   *
   * @param tagging the action that puts tags on what the service has, if it has one
   * @param ofDirectories returns whether directory buckets have an action of such a name
   */
  ActionNeeds(
      CalledOperation called, Optional<AuthorizedAction> tagging, Predicate<String> ofDirectories) {
    this.called = called;
    this.ofDirectories = ofDirectories;
    this.tagging = tagging.filter(action -> ExtraAction.tagsUnlisted(called));
    called.actions().forEach(action -> parts.add(part(action)));
  }

  /** Returns whether the text that a setter of some request is given decides what is needed. */
  public static boolean isText(String request, String setter) {
    return PartiQlRequest.isStatement(request, setter)
        || DirectoryBuckets.isBucket(request, setter)
        || DocumentedActions.isText(setter);
  }

  private Part part(AuthorizedAction action) {
    if (PartiQlRequest.isOne(called.request())) {
      return new OfStatement(action);
    }
    return MainActions.isMain(called, action)
        ? new Main(
            new ActionNeed(action, Need.NEEDED, reason()),
            DocumentedActions.against(called, action))
        : new Extra(action, ExtraAction.of(called, action));
  }

  /** An action of the operation. */
  private sealed interface Part {}

  /** One that each call needs, but where the setter is called. */
  private record Main(ActionNeed needed, Against against) implements Part {}

  private record Extra(AuthorizedAction action, ExtraAction when) implements Part {

    ActionNeed is(Need need, String why) {
      return new ActionNeed(action, need, why);
    }

    ActionNeed mayBe(String setter) {
      return is(Need.PERHAPS, "sets " + setter + ", which may lead to it");
    }

    ActionNeed leftOut() {
      return is(Need.LEFT_OUT, when.otherwise());
    }
  }

  /** One that the text of a statement decides. */
  private record OfStatement(AuthorizedAction action) implements Part {}

  /**
   * Returns what the module needs for calls of the operation, of each action of it, and of those
   * that directory buckets have instead, or access points of Object Lambda beside them.
   *
   * @param requests how the module builds requests
   * @param takesRequest whether some call of the operation is given a request; one without cannot
   *     ask for anything extra
   */
  public List<ActionNeed> in(RequestUses requests, boolean takesRequest) {
    DirectoryBuckets directories = new DirectoryBuckets(requests, called.request(), ofDirectories);
    List<ActionNeed> needs = new ArrayList<>(parts.size());
    for (Part part : parts) {
      ActionNeed need = need(part, requests, takesRequest);
      Optional<ActionNeed> own = directories.need(need);
      own.filter(more -> !needs.contains(more)).ifPresent(needs::add);
      needs.add(
          own.isPresent() && directories.areAll(need.action())
              ? new ActionNeed(need.action(), Need.LEFT_OUT, "the bucket is a directory bucket")
              : need);
    }
    needs.addAll(ObjectLambda.beside(needs, called.actions(), directories::named));
    unlistedRole(requests).ifPresent(needs::add);
    unlistedTags(requests).ifPresent(needs::add);
    return needs;
  }

  /** Returns that tags may be checked where the request has some and AWS lists no tagging. */
  private Optional<ActionNeed> unlistedTags(RequestUses requests) {
    return tagging.flatMap(
        action ->
            requests
                .setter(called.request(), TagSetters::arePlain)
                .map(setter -> "sets " + setter + ", and AWS does not say that tags are checked")
                .map(why -> new ActionNeed(action, Need.PERHAPS, why)));
  }

  /** Returns that a role may be passed where the request names one and AWS lists no passing. */
  private Optional<ActionNeed> unlistedRole(RequestUses requests) {
    return RoleSetters.passesUnlisted(called)
        ? requests
            .setter(called.request(), RoleSetters::takesArn)
            .map(setter -> "sets " + setter + ", and AWS does not say that a role is passed")
            .map(why -> new ActionNeed(PASS_ROLE, Need.PERHAPS, why))
        : Optional.empty();
  }

  /** Returns the setter that names a key of KMS, where AWS says nothing of KMS. */
  public Optional<String> unlistedKey(RequestUses requests) {
    return OwnKeys.areKnown(called)
        ? Optional.empty()
        : requests.setter(called.request(), OwnKeys::namesKey);
  }

  private ActionNeed need(Part part, RequestUses requests, boolean takesRequest) {
    if (part instanceof Main main) {
      Stream<String> against = main.against().in(requests, called.request());
      return instead(main.needed().action(), against, setter -> false, requests)
          .orElse(main.needed());
    }
    return part instanceof OfStatement statement
        ? PartiQlRequest.of(requests, called.request()).orElseThrow().need(statement.action())
        : extra((Extra) part, requests, takesRequest);
  }

  /**
   * Returns the texts that lead to an extra action, such as the roles that are passed, of some of
   * which only a part is known; empty where something else can lead to it.
   */
  public Set<String> texts(AuthorizedAction action, RequestUses requests) {
    return extra(action)
        .map(extra -> requests.textsWithin(called.request(), extra.when().setters()))
        .orElse(Set.of());
  }

  /**
   * Returns the simple names of the classes of the parts of a request that lead to an extra action:
   * a transaction puts into the table of its {@code Put}.
   */
  public Set<String> leadingParts(AuthorizedAction action, RequestUses requests) {
    return extra(action)
        .map(extra -> requests.partsGiven(called.request(), extra.when().setters()))
        .orElse(Set.of());
  }

  private Optional<Extra> extra(AuthorizedAction action) {
    return parts.stream()
        .filter(Extra.class::isInstance)
        .map(Extra.class::cast)
        .filter(extra -> extra.action().equals(action))
        .findFirst();
  }

  /** Leaves an action out where a setter is always called for which AWS checks another. */
  private Optional<ActionNeed> instead(
      AuthorizedAction action, Stream<String> against, Predicate<String> by, RequestUses requests) {
    return against
        .filter(setter -> requests.isAlwaysSet(called.request(), by, setter))
        .map(setter -> setter + " is set, for which another action is checked")
        .map(why -> new ActionNeed(action, Need.LEFT_OUT, why))
        .findFirst();
  }

  private String reason() {
    return called.assumed()
        ? "calls " + called.name() + ", which AWS's reference does not know"
        : "calls " + called.name();
  }

  private ActionNeed extra(Extra known, RequestUses requests, boolean takesRequest) {
    Kind kind = known.when().kind();
    if (kind == Kind.NEVER) {
      return known.leftOut();
    }
    Optional<String> setter = known.when().setter(requests, called.request(), known.action());
    return kind == Kind.WITHOUT_SETTER
        ? without(known, setter, requests, takesRequest)
        : setter
            .map(set -> bySetter(known, set, requests))
            .or(() -> perhaps(known, requests))
            .orElseGet(() -> unseen(known, requests, takesRequest));
  }

  /** Judges an action whose setter is called. */
  private ActionNeed bySetter(Extra known, String setter, RequestUses requests) {
    return switch (known.when().kind()) {
      case BY_ARN, PERHAPS_BY_ARN -> byArn(known, setter, requests);
      case BY_TEXT -> byText(known, setter, requests);
      case PERHAPS_BY_SETTER -> known.mayBe(setter);
      default ->
          instead(known.action(), known.when().marked("-"), known.when().setters(), requests)
              .orElse(known.is(Need.NEEDED, "sets " + setter));
    };
  }

  /** Judges an action by what else may lead to it. */
  private Optional<ActionNeed> perhaps(Extra known, RequestUses requests) {
    return requests
        .setterOfPart(called.request(), known.when().setters())
        .map(part -> "sets " + part + ", perhaps for " + called.name())
        .or(
            () ->
                switch (known.when().kind()) {
                  case BY_SETTER -> carrier(known.action(), requests);
                  case BY_NAMES ->
                      Optional.of(
                          "AWS names it for " + called.name() + ", and not when it is checked");
                  default -> Optional.empty();
                })
        .map(reason -> known.is(Need.PERHAPS, reason))
        .or(() -> maybe(known, requests));
  }

  private Optional<ActionNeed> maybe(Extra known, RequestUses requests) {
    return requests
        .setter(called.request(), name -> known.when().words().contains('~' + name))
        .map(known::mayBe);
  }

  /** Returns what is set that can name a role among other things, or that is other tags. */
  private Optional<String> carrier(AuthorizedAction action, RequestUses requests) {
    if (RoleSetters.isPassRole(action)) {
      return RoleSetters.carrier(called.request(), requests)
          .map(setter -> "sets " + setter + ", which can name a role");
    }
    return ExtraAction.isTagging(action) && ExtraAction.exception(called, action).isEmpty()
        ? requests
            .setter(called.request(), TagSetters::areTags)
            .map(setter -> "sets " + setter + ", which may be tags of something else")
        : Optional.empty();
  }

  /** Judges an action to which nothing leads that is seen. */
  private ActionNeed unseen(Extra known, RequestUses requests, boolean takesRequest) {
    return takesRequest && !requests.isSeenWhole(called.request())
        ? known.is(Need.PERHAPS, "the request of " + called.name() + " is built elsewhere")
        : known.leftOut();
  }

  private ActionNeed byArn(Extra known, String setter, RequestUses requests) {
    String service = known.action().service();
    Predicate<String> own =
        text -> Arn.parse(text).filter(arn -> arn.service().equals(service)).isPresent();
    boolean named = known.when().isGiven(own, requests, called.request());
    if (!named && requests.constants(called.request(), known.when().setters()).isEmpty()) {
      return known.is(Need.PERHAPS, "sets " + setter + ", which may be of " + service);
    }
    Need need = known.when().kind() == Kind.BY_ARN ? Need.NEEDED : Need.PERHAPS;
    return named ? known.is(need, "sets " + setter + " to an ARN of it") : known.leftOut();
  }

  private ActionNeed byText(Extra known, String setter, RequestUses requests) {
    String beginning = known.when().beginning();
    Optional<String> beside = requests.setter(called.request(), known.when().words()::contains);
    boolean given =
        beside.isPresent()
            || known.when().isGiven(known.when()::isBegunBy, requests, called.request());
    if (!given && requests.choicesWithin(called.request(), known.when().setters()).isEmpty()) {
      return known.is(Need.PERHAPS, "sets " + setter + ", which may be " + beginning);
    }
    return given
        ? known.is(Need.NEEDED, "sets " + beside.orElse(setter + " to " + beginning))
        : maybe(known, requests).orElseGet(known::leftOut);
  }

  private ActionNeed without(
      Extra known, Optional<String> setter, RequestUses requests, boolean takesRequest) {
    String request = called.request();
    if (!takesRequest || (setter.isEmpty() && requests.isSeenWhole(request))) {
      return known.is(Need.NEEDED, "sets nothing that names one");
    }
    return setter.map(SimpleNames::of).filter(it -> requests.isAlwaysSet(request, it)).isPresent()
        ? known.leftOut()
        : known.is(Need.PERHAPS, "some request of " + called.name() + " may name none");
  }
}
