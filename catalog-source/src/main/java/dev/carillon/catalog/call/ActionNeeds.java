package dev.carillon.catalog.call;

import dev.carillon.catalog.call.DocumentedActions.Against;
import dev.carillon.catalog.call.ExtraAction.Kind;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which of an operation's actions a module needs, by how it builds the request. What the names of
 * the operation and its actions say is read once.
 */
public final class ActionNeeds {

  private static final AuthorizedAction PASS_ROLE =
      new AuthorizedAction(RoleSetters.PASS_ROLE, Map.of());

  private final CalledOperation called;
  private final Optional<AuthorizedAction> tagging;
  private final BiPredicate<String, String> isAction;
  private final List<Part> parts = new ArrayList<>();

  /**
   * Reads what is known of an operation.
   *
   * @param tagging the action that puts tags on what the service has, if it has one
   * @param isAction returns whether a service has an action of such a name
   */
  ActionNeeds(
      CalledOperation called,
      Optional<AuthorizedAction> tagging,
      BiPredicate<String, String> isAction) {
    this.called = called;
    this.isAction = isAction;
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
  private sealed interface Part {

    /** Returns what a module that builds the requests so needs of it. */
    ActionNeed in(BuiltRequests built);
  }

  /** One that each call needs, but where a setter is called for which AWS checks another. */
  private record Main(ActionNeed needed, Against against) implements Part {

    @Override
    public ActionNeed in(BuiltRequests built) {
      return built
          .instead(needed.action(), against.in(built.requests(), built.request()), setter -> false)
          .orElse(needed);
    }
  }

  /** One that AWS checks besides. */
  record Extra(AuthorizedAction action, ExtraAction when) implements Part {

    @Override
    public ActionNeed in(BuiltRequests built) {
      return built.need(this);
    }

    /** Returns whether something else than the setters may lead to it. */
    boolean isOpen() {
      return when.kind() == Kind.BY_NAMES;
    }

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
  private record OfStatement(AuthorizedAction action) implements Part {

    @Override
    public ActionNeed in(BuiltRequests built) {
      return PartiQlRequest.of(built.requests(), built.request()).orElseThrow().need(action);
    }
  }

  /**
   * Returns what the module needs for calls of the operation, of each action of it, and of those
   * that directory buckets and Outposts have instead, or access points of Object Lambda beside
   * them.
   *
   * @param requests how the module builds requests
   * @param takesRequest whether some call of the operation is given a request; one without cannot
   *     ask for anything extra
   */
  public List<ActionNeed> in(RequestUses requests, boolean takesRequest) {
    BuiltRequests built = new BuiltRequests(called, requests, takesRequest);
    DirectoryBuckets directories = new DirectoryBuckets(requests, called.request(), isAction);
    List<ActionNeed> needs = new ArrayList<>(parts.size());
    for (Part part : parts) {
      ActionNeed need = part.in(built);
      List<ActionNeed> own = directories.needs(need);
      own.stream().filter(more -> !needs.contains(more)).forEach(needs::add);
      needs.add(
          !own.isEmpty() && directories.areAll(need.action())
              ? new ActionNeed(need.action(), Need.LEFT_OUT, "the bucket is of another service")
              : need);
    }
    needs.addAll(otherRoles(needs));
    needs.addAll(ObjectLambda.beside(needs, called.actions(), directories::named));
    unlistedRole(requests).ifPresent(needs::add);
    unlistedTags(requests).ifPresent(needs::add);
    return needs;
  }

  /**
   * Returns that other roles may be passed beside those that requests name, where these are not all
   * that AWS checks: a task has the roles of its definition, too.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/CWE_IAM_role.html">each
   *     role of a task, and each that overrides one, is passed</a>
   */
  private List<ActionNeed> otherRoles(List<ActionNeed> needs) {
    return needs.stream()
        .filter(need -> RoleSetters.isPassRole(need.action()) && need.need() == Need.NEEDED)
        .filter(need -> extra(need.action()).filter(Extra::isOpen).isPresent())
        .map(need -> otherRole(need.action()))
        .toList();
  }

  private ActionNeed otherRole(AuthorizedAction action) {
    String why = "what " + called.name() + " names may have other roles";
    return new ActionNeed(action, Need.PERHAPS, why);
  }

  /** Returns whether it is told beside a role that the request names. */
  public boolean isOtherRole(ActionNeed need) {
    return need.equals(otherRole(need.action()));
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

  /**
   * Returns the setter that names a key of KMS, where AWS says what that key is checked for, or
   * says nothing of KMS at all.
   */
  public Optional<String> namedKey(RequestUses requests) {
    return requests
        .setter(called.request(), OwnKeys::namesKey)
        .filter(setter -> OwnKeys.ofNamed(called, setter).isPresent() || !OwnKeys.areKnown(called));
  }

  /** Returns the keys that the request names, if all are constants, at least in part. */
  public Set<String> namedKeys(RequestUses requests) {
    return requests.textsWithin(called.request(), OwnKeys::namesKey);
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

  private String reason() {
    return called.assumed()
        ? "calls " + called.name() + ", which AWS's reference does not know"
        : "calls " + called.name();
  }
}
