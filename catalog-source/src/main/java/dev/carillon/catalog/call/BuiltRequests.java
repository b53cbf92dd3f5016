package dev.carillon.catalog.call;

import dev.carillon.catalog.call.ActionNeeds.Extra;
import dev.carillon.catalog.call.ExtraAction.Kind;
import dev.carillon.internal.iam.Arn;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The requests of an operation as a module builds them, held against when AWS checks an action.
 *
 * @param called the operation
 * @param requests how the module builds requests
 * @param takesRequest whether some call of the operation is given a request; one without cannot ask
 *     for anything extra
 */
record BuiltRequests(CalledOperation called, RequestUses requests, boolean takesRequest) {

  /** Returns the binary name of their class. */
  String request() {
    return called.request();
  }

  /** Leaves an action out where a setter is always called for which AWS checks another. */
  Optional<ActionNeed> instead(
      AuthorizedAction action, Stream<String> against, Predicate<String> by) {
    return against
        .filter(setter -> requests.isAlwaysSet(request(), by, setter))
        .map(setter -> setter + " is set, for which another action is checked")
        .map(why -> new ActionNeed(action, Need.LEFT_OUT, why))
        .findFirst();
  }

  /** Judges an action that AWS checks besides the one that the operation is named for. */
  ActionNeed need(Extra known) {
    Kind kind = known.when().kind();
    if (kind == Kind.NEVER) {
      return known.leftOut();
    }
    Optional<String> setter = known.when().setter(requests, request(), known.action());
    return kind == Kind.WITHOUT_SETTER
        ? without(known, setter)
        : setter
            .map(set -> bySetter(known, set))
            .or(() -> perhaps(known))
            .orElseGet(() -> unseen(known));
  }

  /** Judges an action whose setter is called. */
  private ActionNeed bySetter(Extra known, String setter) {
    return switch (known.when().kind()) {
      case BY_ARN, PERHAPS_BY_ARN -> byArn(known, setter);
      case BY_TEXT -> byText(known, setter);
      case PERHAPS_BY_SETTER -> known.mayBe(setter);
      default ->
          instead(known.action(), known.when().marked("-"), known.when().setters())
              .orElse(known.is(Need.NEEDED, "sets " + setter));
    };
  }

  /** Judges an action by what else may lead to it. */
  private Optional<ActionNeed> perhaps(Extra known) {
    return requests
        .setterOfPart(request(), known.when().setters())
        .map(part -> "sets " + part + ", perhaps for " + called.name())
        .or(
            () ->
                switch (known.when().kind()) {
                  case BY_SETTER -> carrier(known.action());
                  case BY_NAMES -> Optional.of(named(known.action()));
                  default -> Optional.empty();
                })
        .map(reason -> known.is(Need.PERHAPS, reason))
        .or(() -> maybe(known));
  }

  /** Returns that only AWS's lists lead to an action; another service's says of which operation. */
  private String named(AuthorizedAction action) {
    boolean isOwn = action.service().equals(called.service());
    return "AWS names it for "
        + (isOwn ? called.name() : called.qualifiedName())
        + ", and the code does not show whether it is checked";
  }

  private Optional<ActionNeed> maybe(Extra known) {
    return requests
        .setter(request(), name -> known.when().words().contains('~' + name))
        .map(known::mayBe)
        .or(
            () ->
                known
                    .when()
                    .marked("?")
                    .map(setter -> setter.split(":"))
                    .flatMap(setter -> open(setter[0], setter[1]).stream())
                    .map(
                        set -> known.is(Need.PERHAPS, "sets " + set + ", which is built elsewhere"))
                    .findFirst());
  }

  /** Returns a setter, if some request gives it a part that others build, or what is not seen. */
  private Optional<String> open(String setter, String part) {
    String type = request().substring(0, request().lastIndexOf('.') + 1) + part;
    boolean isGiven = !requests.use(type).isSeenWhole() || requests.isSet(type, RequestUse.ANY);
    return requests.setter(
        request(),
        (name, given) ->
            name.equals(setter)
                && isGiven
                && (given.types().isEmpty() || given.types().contains(type)));
  }

  /** Returns what is set that can name a role among other things, or that is other tags. */
  private Optional<String> carrier(AuthorizedAction action) {
    if (RoleSetters.isPassRole(action)) {
      return RoleSetters.carrier(request(), requests)
          .map(setter -> "sets " + setter + ", which can name a role");
    }
    return ExtraAction.isTagging(action) && ExtraAction.exception(called, action).isEmpty()
        ? requests
            .setter(request(), TagSetters::areTags)
            .map(setter -> "sets " + setter + ", which may be tags of something else")
        : Optional.empty();
  }

  /** Judges an action to which nothing leads that is seen. */
  private ActionNeed unseen(Extra known) {
    return takesRequest && !requests.use(request()).isSeenWhole()
        ? known.is(Need.PERHAPS, "the request of " + called.name() + " is built elsewhere")
        : known.leftOut();
  }

  private ActionNeed byArn(Extra known, String setter) {
    String service = known.action().service();
    Predicate<String> own =
        text -> Arn.parse(text).filter(arn -> arn.service().equals(service)).isPresent();
    boolean named = known.when().isGiven(own, requests, request());
    if (!named && requests.constants(request(), known.when().setters()).isEmpty()) {
      return known.is(Need.PERHAPS, "sets " + setter + ", which may be of " + service);
    }
    Need need = known.when().kind() == Kind.BY_ARN ? Need.NEEDED : Need.PERHAPS;
    return named ? known.is(need, "sets " + setter + " to an ARN of it") : known.leftOut();
  }

  private ActionNeed byText(Extra known, String setter) {
    String beginning = known.when().beginning();
    Optional<String> beside = requests.setter(request(), known.when().words()::contains);
    Set<String> texts = requests.textsWithin(request(), known.when().setters());
    boolean given =
        beside.isPresent()
            || known.when().isGiven(known.when()::isBegunBy, requests, request())
            || texts.stream().anyMatch(known.when()::isBegunBy);
    boolean isTold = !texts.isEmpty() && texts.stream().allMatch(known.when()::tellsBeginning);
    if (!given && !isTold && requests.choicesWithin(request(), known.when().setters()).isEmpty()) {
      return known.is(Need.PERHAPS, "sets " + setter + ", which may be " + beginning);
    }
    return given
        ? known.is(Need.NEEDED, "sets " + beside.orElse(setter + " to " + beginning))
        : maybe(known).orElseGet(known::leftOut);
  }

  private ActionNeed without(Extra known, Optional<String> setter) {
    if (!takesRequest || (setter.isEmpty() && requests.use(request()).isSeenWhole())) {
      return known.is(Need.NEEDED, "sets nothing that names one");
    }
    return setter.map(SimpleNames::of).filter(it -> requests.isAlwaysSet(request(), it)).isPresent()
        ? known.leftOut()
        : known.is(Need.PERHAPS, "some request of " + called.name() + " may name none");
  }
}
