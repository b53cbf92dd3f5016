package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.RequestUse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Which texts fields, variables and results of methods can be, of constants that are objects each.
 * While classes are read, each stands for itself by a name that no text has; what it can be is told
 * when all are read. Whatever can be something that is not seen is unknown: what can be set from
 * outside, and what no code sets.
 */
final class ConstantTexts {

  private static final char MARK = '\0';
  private static final char FIELD = 'f';
  private static final char RESULT = 'r';
  private static final char CALL = 'c';
  private static final char VARIABLE = 'v';
  private static final char OBJECT = 'o';
  private static final char GIVEN = 'g';
  private static final char MADE = '#';
  private static final char JOINED = 'j';

  /** What stands for a part of a text of which nothing is known. */
  private static final String OPEN = String.valueOf(RequestUse.OPEN);

  /** How many texts one that is put together can be, and of how many that are so itself. */
  private static final int MANY = 50;

  /** So many names of texts are followed, and so many objects that ask each other for one. */
  private static final int MOST_NAMES = 10_000;

  private static final int MOST_OBJECTS = 16;

  /** What the name of a constructor's parameter ends in where only constructors give it. */
  static final String HANDED_ON = "handed";

  /** What stands between an object and what else is of it. */
  private static final char OF = '\1';

  /** What stands for the name of a table, and of an index. */
  static final String TABLE = variable("", "table", 0);

  static final String INDEX = variable("", "index", 0);

  /** Of each name, the texts and names that it can be. */
  private final Map<String, Set<String>> known = new HashMap<>();

  private final Map<String, List<String>> joined = new HashMap<>();
  private final Set<String> joining = new HashSet<>();
  private int joins;

  private final Set<String> open = new HashSet<>();
  private final Set<String> changed = new HashSet<>();
  private final Set<String> read = new HashSet<>();
  private final Set<String> unread = new HashSet<>();

  /** The classes that can be given what was asked for. */
  private final Set<String> given = new HashSet<>();

  /** Returns what stands for a field. */
  static String field(String type, String name) {
    return named(FIELD, type, name);
  }

  /** Returns what stands for what a method of one class returns. */
  static String result(String type, String method) {
    return named(RESULT, type, method);
  }

  /** Returns what stands for what a call returns, whichever class has the method that it runs. */
  static String call(String type, String method) {
    return named(CALL, type, method);
  }

  /** Returns what stands for a variable or parameter. */
  static String variable(String type, String method, int slot) {
    return named(VARIABLE, type, method + slot);
  }

  /** Returns what stands for one of the texts that a method puts together. */
  static String joined(String type, String method, int number) {
    return named(JOINED, type, method + number);
  }

  /** Notes of what parts a text is put together. */
  void isJoined(String name, List<String> parts) {
    joined.put(name, List.copyOf(parts));
  }

  /** Returns what stands for the object that a field of a class has, such as a constant. */
  static String object(String type, String field) {
    return plain(type + '.' + field);
  }

  /** Returns what stands for one of the objects that a method makes, of a class or of any. */
  static String made(String of, String type, String method, int number) {
    return MADE + plain(of + ' ' + type + method) + number;
  }

  /** Returns what stands for what else does, where it is that of this object. */
  static String ofObject(String object, String name) {
    return "" + MARK + OBJECT + object + OF + name;
  }

  /** Returns what stands for a parameter of the constructor that made an object. */
  static String given(String object, String parameter) {
    return "" + MARK + GIVEN + object + OF + parameter;
  }

  private static String named(char kind, String type, String member) {
    return "" + MARK + kind + plain(type) + MARK + plain(member);
  }

  /**
   * Returns a text of the program without the characters that names here are made of, which no
   * resource has: what they stand for is not known.
   */
  static String plain(String text) {
    return text.indexOf(MARK) < 0 && text.indexOf(OF) < 0
        ? text
        : text.replace(MARK, RequestUse.OPEN).replace(OF, RequestUse.OPEN);
  }

  /** Notes that the code of a class is read. */
  void read(String type) {
    read.add(type);
  }

  /** Notes what can be a text; empty where that is not known. */
  void canBe(String name, Optional<String> text) {
    text.ifPresentOrElse(
        it -> known.computeIfAbsent(name, key -> new HashSet<>()).add(it), () -> open.add(name));
  }

  /** Notes that a constructor's variable is given another value than its parameter had. */
  void changed(String variable) {
    changed.add(variable);
  }

  /**
   * Returns the texts that a text, or what stands for some, can be; empty where it can be another.
   * Of what is put together a part can be unknown.
   */
  Optional<NavigableSet<String>> of(String text, ClientHierarchy types) {
    joins = joining.isEmpty() ? 0 : joins;
    NavigableSet<String> texts = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> ahead = new ArrayDeque<>(List.of(text));
    while (!ahead.isEmpty()) {
      String next = ahead.pop();
      if (next.isEmpty() || next.charAt(0) != MARK) {
        texts.add(next);
      } else if (seen.add(next)) {
        long asking = next.chars().filter(one -> one == OF).count();
        boolean isEndless = seen.size() > MOST_NAMES || asking > MOST_OBJECTS;
        if (isEndless || open.contains(next) || !ahead.addAll(from(next, types))) {
          return Optional.empty();
        }
      }
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
  }

  /** Returns what a text can be that is put together of parts; none if nothing of it is known. */
  private Set<String> joined(String name, UnaryOperator<String> within, ClientHierarchy types) {
    if (++joins > MANY || !joining.add(name)) {
      return Set.of();
    }
    Set<String> texts = Set.of("");
    for (String part : joined.getOrDefault(name, List.of())) {
      boolean isName = !part.isEmpty() && part.charAt(0) == MARK;
      Set<String> next = new HashSet<>();
      for (String end : isName ? orOpen(of(within.apply(part), types)) : Set.of(part)) {
        texts.forEach(
            text -> next.add(text.endsWith(OPEN) && end.equals(OPEN) ? text : text + end));
      }
      texts = next.size() > MANY || JoinedTexts.isAnyLong(next) ? Set.of(OPEN) : next;
    }
    joining.remove(name);
    return texts.contains(OPEN) ? Set.of() : texts;
  }

  private static Set<String> orOpen(Optional<NavigableSet<String>> texts) {
    return texts.isPresent() ? texts.get() : Set.of(OPEN);
  }

  private Set<String> from(String name, ClientHierarchy types) {
    if (name.charAt(1) == OBJECT) {
      int of = name.indexOf(OF);
      return ofObject(name.substring(2, of), name.substring(of + 1), types);
    }
    int end = name.indexOf(MARK, 1);
    String type = name.substring(2, end);
    String member = name.substring(end + 1);
    given.add(type);
    return switch (name.charAt(1)) {
      case JOINED -> joined(name, UnaryOperator.identity(), types);
      case FIELD -> inherited(FIELD, type, member, types);
      case CALL -> {
        Set<String> called = new HashSet<>(inherited(RESULT, type, member, types));
        for (String other : types.subtypes(type)) {
          given.add(other);
          called.addAll(declared(RESULT, other, member));
        }
        yield called;
      }
      default -> known.getOrDefault(name, Set.of());
    };
  }

  /** Returns what something of an object can be: what it was made with, where that is known. */
  private Set<String> ofObject(String object, String name, ClientHierarchy types) {
    Set<String> all = new HashSet<>();
    objects(object, types).forEach(one -> all.add(ofObject(one, name)));
    if (!all.isEmpty()) {
      return all;
    }
    if (name.startsWith("" + MARK + JOINED)) {
      return joined(name, part -> ofObject(object, part), types);
    }
    String given = given(object, name);
    if (open.contains(given) || known.containsKey(given)) {
      boolean isOther = open.contains(given) || changed.contains(name);
      return isOther ? all : known.getOrDefault(given, all);
    }
    for (String text : open.contains(name) ? handedOn(object, name) : from(name, types)) {
      boolean isOfIt = !text.isEmpty() && text.charAt(0) == MARK && !object.startsWith(MADE + " ");
      all.add(isOfIt ? ofObject(object, text) : text);
    }
    return all;
  }

  /** Returns what other constructors of an object's class give a parameter, which others can. */
  private Set<String> handedOn(String object, String parameter) {
    String made = MADE + parameter.substring(2, parameter.indexOf(MARK, 1)) + ' ';
    String name = parameter + HANDED_ON;
    boolean isKnown = object.startsWith(made) && !changed.contains(parameter);
    return isKnown && !open.contains(name) ? known.getOrDefault(name, Set.of()) : Set.of();
  }

  /** Returns the objects that one is that has another name; none where it can be another, too. */
  private Set<String> objects(String object, ClientHierarchy types) {
    if (object.startsWith("" + MARK)) {
      return open.contains(object) ? Set.of() : from(object, types);
    }
    if (object.startsWith("" + MADE) || object.indexOf('.') < 0) {
      return Set.of(); // In a class file that is damaged it can be empty.
    }
    String type = object.substring(0, object.lastIndexOf('.'));
    given.add(type);
    readNow(type);
    boolean isOpen =
        types.withSupertypes(type).stream()
            .anyMatch(it -> open.contains(plain(it + object.substring(type.length()))));
    return isOpen ? Set.of() : known.getOrDefault(object, Set.of());
  }

  private Set<String> inherited(char kind, String type, String member, ClientHierarchy types) {
    for (String declaring : types.withSupertypes(type)) {
      Set<String> found = declared(kind, declaring, member);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  private Set<String> declared(char kind, String type, String member) {
    readNow(type);
    String name = named(kind, type, member);
    return open.contains(name) ? Set.of(name) : known.getOrDefault(name, Set.of());
  }

  private void readNow(String type) {
    if (read.add(type)) {
      unread.add(type);
    }
  }

  /** Returns the classes, not read before, that have to be read to tell what was asked. */
  Set<String> takeUnread(Givers givers) {
    given.forEach(type -> givers.of(type).forEach(this::readNow));
    given.clear();
    Set<String> taken = Set.copyOf(unread);
    unread.clear();
    return taken;
  }
}
