package dev.carillon.internal.generated;

import dev.carillon.internal.json.Latin1;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The actions of one service, as its generated enum knows them: finds actions by name, by access
 * level and by pattern, and unpacks what AWS says of each when it is first asked.
 *
 * <p>Only generated code needs this class; what it answers is reached through the enum.
 *
 * @param <A> the generated enum
 */
public abstract class ActionTable<A extends Enum<A> & Action> {

  private final String service;
  private final A[] constants;
  private final int current;
  private final String levels;
  private final Map<String, String> irregularNames;
  private final @Nullable String[] actionNames;
  private final @Nullable String[] iamNames;
  private final @Nullable String[] quoted;
  private volatile @Nullable Selection<A> selection;
  private volatile @Nullable TableText text;
  private volatile @Nullable ServiceReference reference;

  /**
   * Creates the table of a generated enum.
   *
   * @param service the service prefix, {@code "chime"}
   * @param constants those of the enum, in an array that nothing else has; those of removed actions
   *     come last
   * @param current how many of them AWS's reference lists now
   * @param levels the access levels of each, a digit to the base 36
   * @param irregularNames the names of the actions that are not what {@link #regularName} makes of
   *     their constants', in pieces of one text: {@code "CREATE_CDR_BUCKET=CreateCDRBucket\n"}
   * @throws IndexOutOfBoundsException if {@code current} is not a number of constants
   */
  protected ActionTable(
      String service, A[] constants, int current, String levels, String... irregularNames) {
    this.service = service;
    this.constants = constants;
    this.current = Objects.checkIndex(current, constants.length + 1);
    this.levels = levels;
    this.irregularNames = irregularNames(irregularNames);
    this.actionNames = new String[constants.length];
    this.iamNames = new String[constants.length];
    this.quoted = new String[constants.length];
  }

  /** Returns AWS's names by those of the constants, where they are told. */
  public static Map<String, String> irregularNames(String... pieces) {
    if (pieces.length == 0) {
      return Map.of();
    }
    Map<String, String> names = new HashMap<>();
    String text = String.join("", pieces);
    for (int start = 0; start < text.length(); start = text.indexOf('\n', start) + 1) {
      int middle = text.indexOf('=', start);
      names.put(
          text.substring(start, middle), text.substring(middle + 1, text.indexOf('\n', middle)));
    }
    return names;
  }

  /**
   * Returns what AWS mostly calls the action of a constant: {@code CreateMeeting} for {@code
   * CREATE_MEETING}. To make a name when it is asked for is cheaper than to keep hundreds.
   */
  public static String regularName(String constant) {
    StringBuilder name = new StringBuilder(constant.length());
    boolean begins = true;
    for (int i = 0; i < constant.length(); i++) {
      char c = constant.charAt(i);
      if (c != '_') {
        name.append(begins ? c : Character.toLowerCase(c));
      }
      begins = c == '_';
    }
    return name.toString(); // To make it of an array of characters loads a class of the JDK.
  }

  /**
   * Returns the rest of what is known of the actions, in pieces of one text. A JVM keeps no text of
   * a class before it is asked for: that of EC2 takes as much as all of its constants.
   */
  protected abstract String[] packed();

  /** Returns the action of this name, with or without the service in front, in any letter case. */
  public final Optional<A> find(String name) {
    return Optional.ofNullable(selection().find(name));
  }

  /** Returns the current actions whose level is among these. */
  public final Set<A> withAccessLevel(AccessLevel first, AccessLevel... more) {
    return selection().withAccessLevel(first, more);
  }

  /** Returns the current actions whose level is not above this one. */
  public final Set<A> upToAccessLevel(AccessLevel highest) {
    return selection().upToAccessLevel(highest);
  }

  /**
   * Returns the current actions that a pattern stands for, as it would in a policy: {@code *} for
   * any characters, {@code ?} for one, letter case ignored.
   *
   * @param pattern the pattern, with or without the service in front
   * @throws dev.carillon.policy.finding.InvalidPolicyException if it is not a pattern, or stands
   *     for none of them
   */
  public final Set<A> matching(String pattern) {
    return selection().matching(pattern);
  }

  private Selection<A> selection() {
    Selection<A> known = selection;
    if (known == null) {
      known = new Selection<>(service, constants, current());
      selection = known;
    }
    return known;
  }

  /** Returns what AWS's reference says of the service. */
  public final ServiceReference reference() {
    ServiceReference known = reference;
    if (known == null) {
      known = new TableReference(service, this);
      reference = known;
    }
    return known;
  }

  /** Returns the constants whose actions AWS lists now. */
  final List<A> current() {
    return List.of(constants).subList(0, current);
  }

  /** Returns the name that AWS gives the action. */
  @SuppressWarnings("EnumOrdinal") // an EnumMap is not for several threads
  public final String actionName(A action) {
    String name = actionNames[action.ordinal()];
    if (name == null) {
      name = nameOf(action);
      actionNames[action.ordinal()] = name;
    }
    return name;
  }

  private String nameOf(A action) {
    String irregular = irregularNames.get(action.name());
    return irregular == null ? regularName(action.name()) : irregular;
  }

  /** Returns the access levels of the action, the least powerful first. */
  @SuppressWarnings("EnumOrdinal") // the place in the text
  public final Set<AccessLevel> accessLevels(A action) {
    return AccessLevels.of(levels.charAt(action.ordinal()));
  }

  /**
   * Returns the action as a policy names it. Policies name few actions, but those over and over.
   */
  @SuppressWarnings("EnumOrdinal") // an EnumMap is not for several threads
  public final String iamName(A action) {
    return iamName(action.ordinal());
  }

  private String iamName(int ordinal) {
    String name = iamNames[ordinal];
    if (name == null) {
      name = plain(service + ':' + nameOf(constants[ordinal]));
      iamNames[ordinal] = name;
    }
    return name;
  }

  /** Returns whether AWS lists all actions, and none comes twice; makes their names ready. */
  @SuppressWarnings("EnumOrdinal") // the place in the table
  final boolean lists(ActionReference[] actions, boolean distinct) {
    long seen = 0;
    for (int i = 0; i < actions.length; i++) {
      if (!(actions[i] instanceof Enum<?> constant) || !isListed(constant)) {
        return false;
      }
      // Of two ordinals with the same last six bits, the bits are the same.
      int ordinal = constant.ordinal();
      long bit = 1L << ordinal;
      if (!distinct && (seen & bit) != 0 && isAmong(actions, i)) {
        return false;
      }
      seen |= bit;
      if (quoted[ordinal] == null) {
        quoted[ordinal] = '"' + iamName(ordinal) + "\",";
      }
    }
    return true;
  }

  /** Writes the names of actions that {@link #lists} was asked for. */
  final void write(ActionReference[] actions, Latin1 out) {
    out.addMarked(quoted, actions);
  }

  @SuppressWarnings("ReferenceEquality") // They are constants.
  private static boolean isAmong(ActionReference[] actions, int end) {
    for (int i = 0; i < end; i++) {
      if (actions[i] == actions[end]) {
        return true;
      }
    }
    return false;
  }

  /** Returns the actions that this one depends on, as a policy names them. */
  public final List<String> dependentActions(A action) {
    return facts(action).dependentActions();
  }

  /** Returns whether a source could tell which actions this one depends on. */
  public final boolean knowsDependentActions(A action) {
    return facts(action).knowsDependentActions();
  }

  /** Returns the names of the resource types that the action takes. */
  public final List<String> resourceTypes(A action) {
    return facts(action).resourceTypes();
  }

  /** Returns those of the resource types that AWS marks as required. */
  public final List<String> requiredResourceTypes(A action) {
    return facts(action).requiredResourceTypes();
  }

  /** Returns the condition keys that the action supports. */
  public final List<String> conditionKeys(A action) {
    return facts(action).conditionKeys();
  }

  @SuppressWarnings("EnumOrdinal") // the place in the table
  private ActionFacts facts(A action) {
    return text().facts(action.ordinal());
  }

  /** Returns what is unpacked when it is first asked for. */
  final TableText text() {
    TableText known = text;
    if (known == null) {
      // Two threads may both unpack; they get equal values.
      known = TableText.unpack(String.join("", packed()));
      text = known;
    }
    return known;
  }

  /** Documents are written without looking into the names of generated constants. */
  private static String plain(String name) {
    if (!Latin1.isPlain(name)) {
      throw new IllegalArgumentException('"' + name + "\" is not the name of an action");
    }
    return name;
  }

  /** Returns whether this is a constant whose action AWS lists now. */
  @SuppressWarnings("EnumOrdinal") // The constants of removed actions come last.
  private boolean isListed(Enum<?> constant) {
    return constant.ordinal() < current && constants[constant.ordinal()] == constant;
  }
}
