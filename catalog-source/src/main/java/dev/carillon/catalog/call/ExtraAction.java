package dev.carillon.catalog.call;

import dev.carillon.internal.name.CamelWords;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When AWS checks an action besides the one that an operation is named for: what the request has to
 * set. AWS gives no table of this; the names of actions and of setters tell most of it.
 *
 * @param setters which setters lead to the action
 * @param kind what it takes that AWS checks the action
 * @param otherwise the reason why the action is left out where no such setter is called
 * @param words the setters of a row with their marks: with a {@code -} those for which AWS checks
 *     another action instead, with a {@code ~} those that only may lead to the action, with a
 *     {@code ?} those that may where they are given a part that is built elsewhere
 * @param beginning how a text begins that leads to the action
 */
record ExtraAction(
    Predicate<String> setters, Kind kind, String otherwise, List<String> words, String beginning) {

  ExtraAction(Predicate<String> setters, Kind kind, String otherwise) {
    this(setters, kind, otherwise, List.of(), "");
  }

  /** What it takes that AWS checks an action. */
  enum Kind {
    /** Nothing that a request can set. */
    NEVER,
    /** One of the setters, and nothing else. */
    BY_SETTER,
    /** One of the setters and what it is given, and nothing else. */
    PERHAPS_BY_SETTER,
    /** One of the setters, or something else: only the names agree. */
    BY_NAMES,
    /** One of the setters, given an ARN of the action's service. */
    BY_ARN,
    /** The same, and nothing tells whether it is this action or an older one. */
    PERHAPS_BY_ARN,
    /** One of the setters, given a text that begins so. */
    BY_TEXT,
    /** That the setter is not called. */
    WITHOUT_SETTER
  }

  private static final String KEYS = "kms";

  /** Services whose operations put tags on what has the prefix of another. */
  private static final Map<String, String> TAGS_OF = Map.of("ebs", "ec2", "opensearch", "es");

  private static final Pattern VERB =
      Pattern.compile(
          "^(Create|Put|Update|Get|Describe|List|Pass|Add|Tag|Delete|Use|Start|Attach|Associate|"
              + "Set|Modify|Register|Invoke|Read|Write|Batch|Allow|Enable)(?=[A-Z])");

  private static final Pattern TAGGING =
      Pattern.compile(
          "(Un)?Tag[A-Z].*|.*(Add|Create|Put|Delete|Remove|Set|Update)\\w*Tags?\\w*|.*Tagging");

  /** What is sent or only changed has tags of other kinds. */
  private static final Pattern TAGGED =
      Pattern.compile("(Copy|Create|Import|Put|Register|Request|Restore|Run|Start)[A-Z].*");

  private static final Pattern OLDER_WORDS = Pattern.compile("Elasticsearch|CrossClusterSearch");

  /**
   * The prefixes of what are connections to repositories, of which actions are checked by the
   * prefix that the resource has.
   *
   * @see <a href="https://docs.aws.amazon.com/dtconsole/latest/userguide/rename.html">what changed
   *     with the name</a>
   */
  private static final Set<String> RENAMED = Set.of("codeconnections", "codestar-connections");

  private static final Pattern ARN_SETTER = Pattern.compile("\\w+Arn");
  private static final Pattern SIGN = Pattern.compile("[^\\w*:]");

  private static final Pattern KEY_SETTER =
      Pattern.compile(
          "(?i).*kms.*|.*(encryption|managed|master|cmk|secret).*key.*|.*keyarn|.*encryptionconfig\\w*"
              + "|keyid|.*sse(specification|description)\\w*");

  static ExtraAction of(CalledOperation operation, AuthorizedAction action) {
    Optional<ExtraAction> told = exception(operation, action);
    if (told.isPresent()) {
      return told.get();
    }
    String name = action.actionName();
    if (name.startsWith("Untag") && !operation.name().startsWith("Untag")) {
      // Those that are left out of the new tags.
      return new ExtraAction(TagSetters::areTags, Kind.PERHAPS_BY_SETTER, "no tags are set");
    }
    if (isTagging(action) && isOfSameThing(operation, action)) {
      return decided(setter -> TagSetters.areOfNew(setter, operation), "no tags are set");
    }
    if (RoleSetters.isPassRole(action)) {
      return decided(RoleSetters.of(operation), "no role is passed");
    }
    if (action.service().equals(KEYS)) {
      Kind kind = operation.service().equals(KEYS) ? Kind.BY_SETTER : Kind.PERHAPS_BY_SETTER;
      return new ExtraAction(kept(KEY_SETTER.asMatchPredicate()), kind, "no key is named");
    }
    // What other services name alike agrees by chance: ec2:DescribeHosts, and the hosts of a site.
    Set<String> words =
        isOfSameThing(operation, action) ? SetterWords.of(nouns(operation, name)) : Set.of();
    return new ExtraAction(
        kept(setter -> !words.isEmpty() && SetterWords.of(setter).containsAll(words)),
        Kind.BY_NAMES,
        "");
  }

  /**
   * Returns when AWS checks an action, where its name and those of setters do not tell it: by a row
   * of {@link DocumentedActions}, or because a service has two names.
   */
  static Optional<ExtraAction> exception(CalledOperation operation, AuthorizedAction action) {
    if (isOtherName(operation, action)) {
      return Optional.of(never("another name of the operation's own action"));
    }
    if (RENAMED.contains(action.service())
        && RENAMED.contains(operation.service())
        && !action.service().equals(operation.service())) {
      return Optional.of(
          new ExtraAction(ARN_SETTER.asMatchPredicate(), Kind.BY_ARN, "nothing of it is named"));
    }
    return DocumentedActions.extra(operation, action);
  }

  /**
   * Returns whether the action has the operation's name as it was before Elasticsearch became
   * OpenSearch, or as it is since: permission by the one is permission by the other.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html">what
   *     changed</a>
   */
  private static boolean isOtherName(CalledOperation operation, AuthorizedAction action) {
    String name = OLDER_WORDS.matcher(action.actionName()).replaceAll("");
    return action.service().equals("es")
        && !action.actionName().equals(operation.name())
        && OLDER_WORDS.matcher(operation.name()).replaceAll("").equals(name);
  }

  /** Returns whether the action puts tags on something, or removes some. */
  static boolean isTagging(AuthorizedAction action) {
    String name = action.actionName();
    return name.contains("Tag") && TAGGING.matcher(name).matches();
  }

  /**
   * Returns whether an operation can put tags on what it makes though AWS lists no such action for
   * it: for nine of ten that take tags, it does.
   */
  static boolean tagsUnlisted(CalledOperation operation) {
    return TAGGED.matcher(operation.name()).matches()
        && operation.actions().stream().noneMatch(ExtraAction::isTagging);
  }

  /** Returns the first setter of a request that leads to this action. */
  Optional<String> setter(RequestUses requests, String request, AuthorizedAction action) {
    return RoleSetters.isPassRole(action)
        ? requests.setter(
            request, (name, given) -> setters.test(name) && RoleSetters.canBeRole(name, given))
        : requests
            .setter(request, setters.or(words::contains))
            .or(
                () ->
                    marked(".")
                        .filter(name -> requests.isSet(request, name))
                        .map(name -> SimpleNames.of(request) + '.' + name)
                        .findFirst())
            .or(() -> words.stream().filter(word -> isSet(word, requests, request)).findFirst());
  }

  /** Returns whether a word is the setter of a part, {@code Part.x}, and the request has it. */
  private static boolean isSet(String word, RequestUses requests, String request) {
    return word.indexOf('.') > 0
        && requests.isAnySetOfParts(request, (part, name) -> word.equals(part + '.' + name));
  }

  /** Returns whether some request gives a setter that leads to this action such a constant. */
  boolean isGiven(Predicate<String> text, RequestUses requests, String request) {
    return requests
        .setter(request, (name, given) -> setters.test(name) && given.has(text))
        .isPresent();
  }

  /** Returns the setters of the row that have a mark. */
  Stream<String> marked(String mark) {
    return words.stream().filter(word -> word.startsWith(mark)).map(word -> word.substring(1));
  }

  /** Returns the same, with other setters. */
  ExtraAction by(Predicate<String> others) {
    return new ExtraAction(others, kind, otherwise, words, beginning);
  }

  /**
   * Returns whether a text leads to the action; the name of an enum's constant is in capitals, and
   * has a low line for each other sign and between words. A colon is no other sign in a text: it
   * parts an ARN. A statement may have a line break in front of it.
   */
  boolean isBegunBy(String text) {
    String signs =
        SIGN.matcher(beginning).replaceAll("[\\\\W_]").replace(":", "[:_]").replace("*", ".*");
    String begin = String.join("_?", CamelWords.atCapitals(signs));
    return Pattern.compile(begin, Pattern.CASE_INSENSITIVE)
        .matcher(text.stripLeading())
        .lookingAt();
  }

  /** Returns whether so much of a text is known that it tells whether it begins so. */
  boolean tellsBeginning(String text) {
    int open = text.stripLeading().indexOf(RequestUse.OPEN);
    return open < 0 || (open >= beginning.length() && beginning.indexOf('*') < 0);
  }

  /** Returns an action that no setter leads to. */
  static ExtraAction never(String otherwise) {
    return new ExtraAction(setter -> false, Kind.NEVER, otherwise);
  }

  /** Returns whether the action's name alone tells that it is no more than an extra. */
  static boolean isSideline(CalledOperation operation, AuthorizedAction action) {
    return exception(operation, action).isPresent()
        || RoleSetters.isPassRole(action)
        || action.service().equals(KEYS)
        || isTagging(action);
  }

  /** Returns whether the tags of a request are for what the action tags. */
  private static boolean isOfSameThing(CalledOperation operation, AuthorizedAction action) {
    return action.service().equals(operation.service())
        || action.service().equals(TAGS_OF.get(operation.service()));
  }

  private static ExtraAction decided(Predicate<String> setters, String otherwise) {
    return new ExtraAction(kept(setters), Kind.BY_SETTER, otherwise);
  }

  /** Returns the same, which takes each name apart once: programs set the same again and again. */
  private static Predicate<String> kept(Predicate<String> setters) {
    Map<String, Boolean> known = new ConcurrentHashMap<>();
    return setter -> known.computeIfAbsent(setter, setters::test);
  }

  /** Returns what the action's name says more than the operation's. */
  private static String nouns(CalledOperation operation, String action) {
    Set<String> known = SetterWords.of(operation.name());
    StringBuilder nouns = new StringBuilder();
    for (String word : CamelWords.atCapitals(VERB.matcher(action).replaceFirst(""))) {
      if (!known.contains(SetterWords.singular(word.toLowerCase(Locale.ROOT)))) {
        nouns.append(word);
      }
    }
    return nouns.toString();
  }
}
