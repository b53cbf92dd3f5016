package dev.carillon.internal.iam;

import dev.carillon.internal.iam.page.CreatedTypes;
import dev.carillon.internal.name.Shortened;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.reference.ActionReference;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Whether actions support condition keys. An action supports what its own list has, and the keys
 * that say something of a resource that it takes; of other keys that only the resource types list,
 * AWS's table does not say for which actions.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html#actions_table">
 *     Actions table</a>
 */
public final class SupportedKeys {

  /** Whether an action supports a key. */
  public enum Support {
    /** The action lists the key, or every request can have it. */
    YES,
    /** Only the resource types that the action takes list it. */
    BY_TYPES_ONLY,
    /** Neither lists it. */
    NO,
    /** Nothing can be said. */
    UNKNOWN
  }

  /** Of what is looked at where only resource types list a key. */
  private static final class Tags {
    /** A key for a tag of the resource itself: {@code rds:db-tag/team}, not of the request. */
    private static final Pattern OF_RESOURCE =
        Pattern.compile("[a-z0-9-]+:(?!req|search|created)[a-z-]*tags?/.*");
  }

  /** How many actions a message names. */
  private static final int MOST_NAMES = 20;

  private static final String RESOURCE_TAG = "aws:resourcetag/";

  private SupportedKeys() {}

  /**
   * Returns whether a key that only resource types list says something of the resource itself: its
   * tags, its engine. That holds for each action that takes the resource, unless the action's own
   * list has other keys of the type and leaves this one out. Tags of the request do not.
   */
  private static boolean isOfResource(ActionReference action, KnownService service, String key) {
    String folded = key.toLowerCase(Locale.ROOT);
    if (Tags.OF_RESOURCE.matcher(folded).matches()) {
      return true;
    }
    return !folded.startsWith("aws:")
        && action.conditionKeys().stream()
            .noneMatch(
                own -> !own.startsWith("aws:") && service.isOfTypes(action.resourceTypes(), own));
  }

  /**
   * Returns whether an action supports a key.
   *
   * @param service what is known of the action's service
   */
  static Support of(ActionReference action, KnownService service, String key) {
    if (!GlobalKeys.isPerAction(key) || DocumentedExceptions.supports(action.iamName(), key)) {
      return Support.YES;
    }
    boolean used = service.isUsed(key);
    if (used && service.isAmong(action.conditionKeys(), key)) {
      return Support.YES;
    }
    if (used && service.isOfTypes(action.resourceTypes(), key)) {
      return isOfResource(action, service, key) ? Support.YES : Support.BY_TYPES_ONLY;
    }
    // What an action takes by a page alone has tags if others of the service have; a new one, none.
    if (used
        && !action.actionName().startsWith("Create")
        && DocumentedResources.has(action.iamName(), true)
        && Tags.OF_RESOURCE.matcher(key.toLowerCase(Locale.ROOT)).matches()) {
      return Support.UNKNOWN;
    }
    // Of a key that the service lists for nothing that it has, the table does not say what has it.
    String prefix = key.substring(0, key.indexOf(':') + 1);
    boolean own = prefix.equalsIgnoreCase(action.service() + ':');
    boolean placed = used || DocumentedExceptions.placesKey(key);
    return !service.tellsKeys() || (own && !placed) ? Support.UNKNOWN : Support.NO;
  }

  /**
   * Returns the resource types of an action that have a key, where EC2 looks for it on each
   * resource of a request by itself; empty where nothing is told of that.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-policies-for-amazon-ec2.html#amazon-ec2-keys">
   *     Condition keys for Amazon EC2</a>
   */
  public static Optional<Set<String>> typesWith(
      ActionReference action, KnownService service, String key) {
    String folded = key.toLowerCase(Locale.ROOT);
    boolean ofTags = isOfTags(key);
    List<String> created = ofTags ? CreatedTypes.of(action) : List.of();
    if (ofTags ? created.isEmpty() : !isOfEc2Resources(folded)) {
      return Optional.empty();
    }
    boolean ofResource = folded.contains(":resourcetag/");
    Set<String> having = new TreeSet<>();
    for (String type : action.resourceTypes()) {
      if (service.isOfTypes(List.of(type), key)
          && (!ofTags || created.contains(type) != ofResource)) {
        having.add(type);
      }
    }
    return having.isEmpty() && !ofTags ? Optional.empty() : Optional.of(having);
  }

  private static boolean isOfEc2Resources(String folded) {
    return folded.startsWith("ec2:") && !folded.contains("/") && !folded.equals("ec2:region");
  }

  /** Returns whether a key is for tags: those that a resource of EC2 has, or those of a request. */
  public static boolean isOfTags(String key) {
    String folded = key.toLowerCase(Locale.ROOT);
    return folded.startsWith(RESOURCE_TAG)
        || folded.startsWith("ec2:resourcetag/")
        || folded.startsWith("aws:requesttag/")
        || folded.equals("aws:tagkeys");
  }

  /**
   * Returns whether an action supports a key, as the checks of support ask: of the tags of a
   * service that has none on its resources, other checks of Access Analyzer speak.
   *
   * @param service what is known of the action's service
   */
  static Support inStatement(ActionReference action, KnownService service, String key) {
    Support support = of(action, service, key);
    boolean untagged =
        key.regionMatches(true, 0, RESOURCE_TAG, 0, RESOURCE_TAG.length()) && !service.lists(key);
    return support == Support.NO && untagged ? Support.UNKNOWN : support;
  }

  /**
   * Returns whether an action supports a key, where of its service only the actions are known.
   *
   * @param actions all actions of the service
   */
  public static Support byActions(
      ActionReference action, Collection<? extends ActionReference> actions, String key) {
    if (!GlobalKeys.isPerAction(key)
        || action.conditionKeys().stream().anyMatch(one -> isKey(one, key))) {
      return Support.YES;
    }
    boolean known =
        ServicePrefixes.hasNoKeys(action.service())
            || actions.stream().anyMatch(one -> !one.conditionKeys().isEmpty());
    return known ? Support.NO : Support.UNKNOWN;
  }

  private static boolean isKey(String template, String key) {
    return KeyTemplate.parse(template).matches(key);
  }

  /**
   * Returns those actions of a statement that a condition on a key has to be moved away from, in
   * their order: they do not support it. Empty where the condition is right.
   *
   * @param support for each action, whether it supports the key
   * @param ifExists whether the condition also holds where the key is missing; then it is right if
   *     one of the actions supports the key
   * @param more whether the statement has further actions, of which one may support the key
   */
  public static <A> List<A> unsupported(
      Collection<A> actions,
      Function<A, Support> support,
      Function<A, String> name,
      String key,
      boolean ifExists,
      boolean more) {
    List<A> without =
        actions.stream().filter(action -> support.apply(action) == Support.NO).toList();
    boolean all = !more && without.size() == actions.size();
    boolean right =
        !all
            && (ifExists
                || without.stream()
                    .allMatch(action -> DocumentedExceptions.isCompanion(name.apply(action), key)));
    return right ? List.of() : without;
  }

  /** Returns the key for whatever tag: which tag it is makes no difference to what supports it. */
  public static String ofAnyTag(String key) {
    int slash = key.indexOf('/') + 1;
    String folded = key.substring(0, slash).toLowerCase(Locale.ROOT);
    boolean tag = folded.endsWith(":requesttag/") || folded.endsWith(":resourcetag/");
    return tag && slash < key.length() ? folded + '*' : key;
  }

  /** Returns names for a message, which does not go on for ever. */
  public static String listed(Collection<String> names) {
    return Shortened.first(MOST_NAMES, names);
  }

  /**
   * Returns what is wrong with a condition on a key that some actions do not support.
   *
   * @param names the actions
   * @param holds whether the condition holds where a request does not have the key
   * @param allows whether the statement allows
   */
  public static Fault fault(
      Collection<String> names, String key, boolean all, boolean holds, boolean allows) {
    boolean one = names.size() == 1;
    return new Fault(
        Check.UNSUPPORTED_ACTION_FOR_CONDITION_KEY,
        listed(names)
            + (one ? " does" : " do")
            + " not support the key "
            + key
            + effect(holds, allows)
            + ". "
            + (all
                ? "Leave the condition out"
                : holds && !allows
                    ? "Take "
                        + (one ? "it" : "them")
                        + " out of the statement, unless that is meant"
                    : "Put " + (one ? "it" : "them") + " into a statement without this condition"));
  }

  /**
   * Returns what a condition comes to where a request does not have the key, as the end of a
   * sentence; empty where it is only that nothing is allowed.
   */
  public static String effect(boolean holds, boolean allows) {
    if (holds) {
      return allows
          ? ": without the key the condition holds, and restricts nothing"
          : ": without the key the condition holds, and keeps nothing from being denied";
    }
    return allows ? "" : ": without the key the condition does not hold, and nothing is denied";
  }
}
