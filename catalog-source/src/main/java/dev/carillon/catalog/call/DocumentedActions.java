package dev.carillon.catalog.call;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.FactRows.Row;
import dev.carillon.catalog.call.ExtraAction.Kind;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What AWS's pages tell of the actions that operations need and AWS's reference does not, or not
 * rightly: the rows of {@code actions.txt}. Operations for which AWS lists no action, or that need
 * none, are in {@code unlisted.txt}.
 *
 * <pre>
 * operations | actions | when | why they are left out else
 * </pre>
 *
 * Operations are {@code service:Operation}, {@code service:*} for all of a service, or {@code *}
 * for all. Actions are
 *
 * <pre>
 * action     one that AWS lists for the operation
 * +action    one that AWS does not list for it
 * service:*  all that AWS lists of a service
 * others     all that AWS lists of other services, but for roles, keys and tags
 * *          all that AWS lists
 * </pre>
 *
 * When they are checked:
 *
 * <pre>
 * each       by each call; of all of a service: where none has the operation's own name
 * each -x    by each call, but where the setter x is called, for which another action is checked
 * each -x y  the same, but where y is called, too
 * never      by none that a request can bring about
 * x y        where one of these setters is called
 * x -y       where x is called, and y is not
 * !x         where x is not called
 * ~x ~y      perhaps where one of these is called
 * x ~y       where x is called, and perhaps where y is
 * x ?y:Part  where x is called, and perhaps where y is given a part that no code is seen to build
 * &#64;x         where x is given an ARN of the action's service
 * ~&#64;x        perhaps where it is
 * x^text     where x is given a text that begins so; an asterisk stands for whatever
 * x^true     where the flag x is set; perhaps where it is given what is no constant
 * x^text y   where it is, or where y is called
 * .x         where x is called on the request, and not on a part of it
 * Part.x     where x is called on such a part of the request
 * =          where the setter of the action's name is called
 * ?          perhaps, and perhaps where a setter beside it is not: that of the action's own name
 *            may be needed anyway
 * </pre>
 *
 * Where nothing is said, the names of actions and setters tell it.
 */
final class DocumentedActions {

  /** Stands for what AWS lists of other services. */
  private static final String OTHERS = "others";

  private static final String ALL = "*";

  private static final String BESIDE_MARK = "+";
  private static final String EACH = "each";
  private static final String NEVER = "never";
  private static final String OPEN = "?";

  private static final Pattern OPERATIONS = Pattern.compile("\\*|[a-z0-9-]+:(\\*|\\w+)");
  private static final Pattern ACTION = Pattern.compile("\\*|others|[a-z0-9-]+:(\\*|[\\w-]+)");
  private static final Pattern MARKED = Pattern.compile("(!|~@|~|@)(\\w+)");
  private static final Pattern UNSEEN = Pattern.compile("[?](\\w+:[A-Z]\\w*)?|[^?].*");
  private static final Pattern BEGINNING = Pattern.compile("(\\w+)\\^(\\S+)");

  private static final Map<String, List<String>> BESIDE = new HashMap<>();

  /** What has another action checked, by operation and action. */
  private static final Map<String, Against> OF_EACH = new HashMap<>();

  private static final Map<String, ExtraAction> EXTRA = new HashMap<>();

  /** The setters of which it counts what they are given. */
  private static final Set<String> TEXTS = new HashSet<>();

  static {
    FactRows.read(DocumentedActions.class, "actions.txt", DocumentedActions::add);
  }

  private DocumentedActions() {}

  /**
   * What makes AWS check another action than one of each call.
   *
   * @param words none, or {@code -x y}, where x makes AWS check another action, but not instead of
   *     this one where y is called, too
   */
  record Against(List<String> words) {

    static final Against NOTHING = new Against(List.of());

    /** Returns the setter, if there is one, and none of the others is called on some request. */
    Stream<String> in(RequestUses requests, String request) {
      return requests.isAnySet(request, words::contains)
          ? Stream.empty()
          : words.stream().limit(1).map(word -> word.substring(1));
    }
  }

  /** Returns the actions of an operation beside those that AWS lists for it. */
  static List<String> beside(String operation) {
    return BESIDE.getOrDefault(operation, List.of());
  }

  /** Returns whether a row says of just this operation, or of all, that each call needs this. */
  static boolean isOfEach(CalledOperation operation, AuthorizedAction action) {
    return isOfEach(operation.qualifiedName(), action.action()) || isAlways(action);
  }

  /** Returns whether a row says so of all operations of the service. */
  static boolean isOfEachOfService(CalledOperation operation, AuthorizedAction action) {
    return isOfEach(allOf(operation.service()), action.action());
  }

  /** Returns whether a row says that each call needs what AWS lists of other services. */
  static boolean areOthersOfEach(CalledOperation operation) {
    return isOfEach(operation.qualifiedName(), OTHERS)
        || isOfEach(allOf(operation.service()), OTHERS);
  }

  /** Returns whether a row says that each operation there is needs an action. */
  static boolean isAlways(AuthorizedAction action) {
    return isOfEach(ALL, action.action());
  }

  private static boolean isOfEach(String operations, String action) {
    return OF_EACH.containsKey(key(operations, action));
  }

  private static String allOf(String service) {
    return service + ":*";
  }

  /** Returns what makes AWS check another action than one of each call. */
  static Against against(CalledOperation operation, AuthorizedAction action) {
    return OF_EACH.getOrDefault(key(operation.qualifiedName(), action.action()), Against.NOTHING);
  }

  /** Returns when AWS checks an action, by the row that is closest to it and to the operation. */
  static Optional<ExtraAction> extra(CalledOperation operation, AuthorizedAction action) {
    String name = operation.qualifiedName();
    for (String what : List.of(action.action(), allOf(action.service()))) {
      for (String operations : List.of(name, allOf(operation.service()), ALL)) {
        @Nullable ExtraAction told = EXTRA.get(key(operations, what));
        if (told != null) {
          return Optional.of(told);
        }
      }
    }
    return Optional.ofNullable(EXTRA.get(key(name, ALL)))
        .map(any -> any.by(action.actionName()::equalsIgnoreCase));
  }

  /** Returns whether a row says that the operation does not ask for an action, its own perhaps. */
  static boolean isNever(CalledOperation operation, AuthorizedAction action) {
    return extra(operation, action).filter(told -> told.kind() == Kind.NEVER).isPresent();
  }

  /** Returns whether the text that a setter is given decides whether some action is checked. */
  static boolean isText(String setter) {
    return TEXTS.contains(setter);
  }

  private static String key(String operations, String action) {
    return operations + ' ' + action;
  }

  /**
   * Takes a row.
   *
   * @throws IllegalArgumentException if it is not well formed
   */
  static void add(Row row) {
    require(row.cells().size() <= 4, "has too many cells");
    List<String> when = row.words(2);
    Optional<ExtraAction> extra = extra(when, row.text(3));
    for (String operations : row.words(0)) {
      require(OPERATIONS.matcher(operations).matches(), operations + " is no operation");
      row.words(1).forEach(written -> add(operations, written, when, extra));
    }
  }

  private static void add(
      String operations, String written, List<String> when, Optional<ExtraAction> extra) {
    boolean beside = written.startsWith(BESIDE_MARK);
    String action = beside ? written.substring(1) : written;
    require(ACTION.matcher(action).matches(), written + " is no action");
    require(beside || !when.isEmpty(), "does not say when " + action + " is checked");
    if (beside) {
      BESIDE.computeIfAbsent(operations, key -> new ArrayList<>()).add(action);
    }
    String key = key(operations, action);
    if (extra.isPresent()) {
      put(EXTRA, key, extra.get());
    } else if (!when.isEmpty()) {
      put(OF_EACH, key, new Against(when.subList(1, when.size())));
    }
  }

  private static <T> void put(Map<String, T> rows, String key, T value) {
    require(rows.putIfAbsent(key, value) == null, "tells of " + key + " again");
  }

  /**
   * Returns when an extra action is checked; empty for what each call needs, or where no row says.
   */
  private static Optional<ExtraAction> extra(List<String> when, String otherwise) {
    boolean isExtra = !when.isEmpty() && !when.get(0).equals(EACH);
    when.forEach(it -> require(UNSEEN.matcher(it).matches(), it + " does not tell a part"));
    require(
        otherwise.isEmpty() != (isExtra && !when.contains(OPEN)),
        "tells why an action is left out that is not, or does not tell it");
    return isExtra ? Optional.of(extraBy(when, otherwise)) : Optional.empty();
  }

  private static ExtraAction extraBy(List<String> when, String otherwise) {
    String first = when.get(0);
    if (first.equals(NEVER)) {
      return ExtraAction.never(otherwise);
    }
    Matcher marked = MARKED.matcher(first);
    if (marked.matches()) {
      List<String> unseen = when.stream().filter(word -> word.startsWith(OPEN)).toList();
      List<String> named = when.stream().filter(word -> !unseen.contains(word)).toList();
      Set<String> setters = setters(named, marked.group(1));
      Kind kind = kind(marked.group(1));
      if (kind == Kind.BY_ARN || kind == Kind.PERHAPS_BY_ARN) {
        TEXTS.addAll(setters);
      }
      return new ExtraAction(setters::contains, kind, otherwise, unseen, "");
    }
    Matcher beginning = BEGINNING.matcher(first);
    if (beginning.matches()) {
      TEXTS.add(beginning.group(1));
      return new ExtraAction(
          beginning.group(1)::equals, Kind.BY_TEXT, otherwise, when, beginning.group(2));
    }
    Kind kind = when.contains(OPEN) ? Kind.BY_NAMES : Kind.BY_SETTER;
    return new ExtraAction(Set.copyOf(when)::contains, kind, otherwise, when, "");
  }

  private static Set<String> setters(List<String> words, String mark) {
    Set<String> setters = new HashSet<>();
    for (String word : words) {
      Matcher marked = MARKED.matcher(word);
      require(marked.matches() && marked.group(1).equals(mark), word + " is not marked " + mark);
      setters.add(marked.group(2));
    }
    return setters;
  }

  private static Kind kind(String mark) {
    return switch (mark) {
      case "!" -> Kind.WITHOUT_SETTER;
      case "~" -> Kind.PERHAPS_BY_SETTER;
      case "@" -> Kind.BY_ARN;
      default -> Kind.PERHAPS_BY_ARN;
    };
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
