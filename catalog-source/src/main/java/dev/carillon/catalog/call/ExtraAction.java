package dev.carillon.catalog.call;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * When AWS checks an action besides the one that an operation is named for: what the request has to
 * set. AWS gives no table of this; the names of actions and of setters tell most of it.
 *
 * @param setter which setters lead to the action
 * @param kind what it takes that AWS checks the action
 * @param otherwise the reason why the action is left out where no such setter is called
 * @param against the setters for which AWS checks another action instead
 */
record ExtraAction(Predicate<String> setter, Kind kind, String otherwise, List<String> against) {

  ExtraAction(Predicate<String> setter, Kind kind, String otherwise) {
    this(setter, kind, otherwise, List.of());
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
    /** That the setter is not called. */
    WITHOUT_SETTER
  }

  private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern VERB =
      Pattern.compile(
          "^(Create|Put|Update|Get|Describe|List|Pass|Add|Tag|Delete|Use|Start|Attach|Associate|"
              + "Set|Modify|Register|Invoke|Read|Write|Batch|Allow|Enable)(?=[A-Z])");

  private static final Pattern TAGGING =
      Pattern.compile(
          "(Un)?Tag[A-Z].*|.*(Add|Create|Put|Delete|Remove|Set|Update)\\w*Tags?\\w*|.*Tagging");

  /** An entity tag is no tag. */
  private static final Pattern TAG_SETTER =
      Pattern.compile(
          "(?!eTag|etag|.*E[Tt]ag|.*Id3Tag)"
              + "(?i:.*tags?(set|list|map|ging|specifications?|s)?(ToAdd|ToCopy)?)");

  private static final Pattern ROLE_SETTER =
      Pattern.compile(
          "(?i).*roles?(arns?|names?)?(override)?|.*instanceprofile(arn|name)?|.*roleconfig\\w*"
              + "|(authorizer)?credentials(arn)?|snscallerarn");
  private static final Pattern KEY_SETTER =
      Pattern.compile(
          "(?i).*kms.*|.*(encryption|master|cmk|secret).*key.*|.*keyarn|.*encryptionconfig\\w*"
              + "|keyid|.*sse(specification|description)\\w*");

  static ExtraAction of(CalledOperation operation, AuthorizedAction action) {
    Optional<ExtraAction> told = ExtraActions.exception(operation, action);
    if (told.isPresent()) {
      return told.get();
    }
    String name = action.actionName();
    if (name.startsWith("Untag") && !operation.name().startsWith("Untag")) {
      // Those that are left out of the new tags.
      return new ExtraAction(
          setter -> TAG_SETTER.matcher(setter).matches(),
          Kind.PERHAPS_BY_SETTER,
          "no tags are set");
    }
    if (TAGGING.matcher(name).matches()) {
      return decided(TAG_SETTER, "no tags are set");
    }
    if (isPassRole(action)) {
      return decided(ROLE_SETTER, "no role is passed");
    }
    if (action.service().equals("kms")) {
      return decided(KEY_SETTER, "no key is named");
    }
    Set<String> words = SetterWords.of(nouns(operation, name));
    return new ExtraAction(
        setter -> !words.isEmpty() && SetterWords.of(setter).containsAll(words), Kind.BY_NAMES, "");
  }

  /** Returns whether the action passes a role to a service. */
  static boolean isPassRole(AuthorizedAction action) {
    return action.action().equals("iam:PassRole");
  }

  /** Returns the same, with such setters. */
  ExtraAction by(Predicate<String> setters) {
    return new ExtraAction(setters, kind, otherwise, against);
  }

  /** Returns an action that no setter leads to. */
  static ExtraAction never(String otherwise) {
    return new ExtraAction(setter -> false, Kind.NEVER, otherwise);
  }

  /** Returns whether the action's name alone tells that it is no more than an extra. */
  static boolean isSideline(CalledOperation operation, AuthorizedAction action) {
    return ExtraActions.exception(operation, action).isPresent()
        || isPassRole(action)
        || action.service().equals("kms")
        || TAGGING.matcher(action.actionName()).matches();
  }

  private static ExtraAction decided(Pattern setters, String otherwise) {
    return new ExtraAction(setter -> setters.matcher(setter).matches(), Kind.BY_SETTER, otherwise);
  }

  /** Returns what the action's name says more than the operation's. */
  private static String nouns(CalledOperation operation, String action) {
    Set<String> known = SetterWords.of(operation.name());
    StringBuilder nouns = new StringBuilder();
    for (String word : WORDS.split(VERB.matcher(action).replaceFirst(""), -1)) {
      if (!known.contains(SetterWords.singular(word.toLowerCase(Locale.ROOT)))) {
        nouns.append(word);
      }
    }
    return nouns.toString();
  }
}
