package dev.carillon.catalog.call.classfile;

import static dev.carillon.catalog.call.classfile.local.TextNames.MARK;
import static dev.carillon.catalog.call.classfile.local.TextNames.OF;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.classfile.local.TextNames;
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

  /** What stands for a part of a text of which nothing is known. */
  private static final String OPEN = String.valueOf(RequestUse.OPEN);

  /** How many texts one that is put together can be, and of how many that are so itself. */
  private static final int MANY = 50;

  /** So many names of texts are followed, and so many objects that ask each other for one. */
  private static final int MOST_NAMES = 10_000;

  private static final int MOST_OBJECTS = 16;

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

  /** Notes of what parts a text is put together. */
  void isJoined(String name, List<String> parts) {
    joined.put(name, List.copyOf(parts));
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

  /** Notes what can be each of some texts, and returns that. */
  String canBeAny(String name, List<String> all) {
    all.forEach(text -> canBe(name, Optional.of(text)));
    return name;
  }

  /** Notes that a variable is given another value than its parameter had. */
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
    String joint = within.apply(name);
    if (++joins > MANY || !joining.add(joint)) {
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
    joining.remove(joint);
    return texts.contains(OPEN) ? Set.of() : texts;
  }

  private static Set<String> orOpen(Optional<NavigableSet<String>> texts) {
    boolean known = texts.isPresent() && texts.get().stream().noneMatch(RequestUse::isChoice);
    return known ? texts.get() : Set.of(OPEN);
  }

  private Set<String> from(String name, ClientHierarchy types) {
    if (name.charAt(1) == TextNames.OBJECT) {
      int of = name.indexOf(OF);
      return ofObject(name.substring(2, of), name.substring(of + 1), types);
    }
    int end = name.indexOf(MARK, 1);
    if (end < 0) {
      return Set.of();
    }
    String type = name.substring(2, end);
    String member = name.substring(end + 1);
    given.add(type);
    return switch (name.charAt(1)) {
      case TextNames.JOINED -> joined(name, UnaryOperator.identity(), types);
      case TextNames.FIELD -> inherited(TextNames.FIELD, types.withSupertypes(type), member);
      case TextNames.CALL -> {
        Set<String> called = new HashSet<>();
        Set<String> all = types.subtypes(type);
        all.add(type);
        for (String one : all) {
          given.add(one);
          called.addAll(inherited(TextNames.RESULT, types.declaring(one, all), member));
        }
        yield called;
      }
      default -> known.getOrDefault(name, Set.of());
    };
  }

  /** Returns what something of an object can be: what it was made with, where that is known. */
  private Set<String> ofObject(String object, String name, ClientHierarchy types) {
    Set<String> all = new HashSet<>();
    boolean ofCall = name.charAt(1) == TextNames.OBJECT && TextNames.isCall(name.substring(2));
    if (ofCall || TextNames.isCall(object) || TextNames.areSeveral(object)) {
      return inCall(object, name, types);
    }
    objects(object, types).forEach(one -> all.add(TextNames.ofObject(one, name)));
    if (!all.isEmpty()) {
      return all;
    }
    if (name.startsWith("" + MARK + TextNames.JOINED)) {
      return joined(name, part -> TextNames.ofObject(object, part), types);
    }
    String given = TextNames.given(object, name);
    if (open.contains(given) || known.containsKey(given)) {
      boolean isOther = open.contains(given) || changed.contains(name);
      return isOther ? all : known.getOrDefault(given, all);
    }
    for (String text : open.contains(name) ? handedOn(object, name) : from(name, types)) {
      boolean isOfIt =
          !text.isEmpty() && text.charAt(0) == MARK && !object.startsWith(TextNames.MADE + " ");
      all.add(isOfIt ? TextNames.ofObject(object, text) : text);
    }
    return all;
  }

  /**
   * Returns what something can be in a call of a method, or in one within others: its parameters
   * have what this call gives them, whoever else calls the method.
   */
  private Set<String> inCall(String calls, String name, ClientHierarchy types) {
    if (name.startsWith("" + MARK + TextNames.JOINED)) {
      return joined(name, part -> within(calls, part), types);
    }
    if (name.charAt(1) == TextNames.OBJECT) {
      int of = name.indexOf(OF);
      String object = name.substring(2, of);
      String rest = name.substring(of + 1);
      if (TextNames.isCall(object)) {
        return Set.of(TextNames.ofObject(TextNames.inside(object, calls), rest));
      }
      Set<String> objects = new HashSet<>();
      if (object.charAt(0) == MARK && isGiven(calls, object, types, objects)) {
        Set<String> all = new HashSet<>();
        objects.forEach(one -> all.add(TextNames.onObject(one, rest)));
        return all;
      }
    }
    Set<String> all = new HashSet<>();
    if (!isGiven(calls, name, types, all) && !open.contains(name)) {
      for (String text : from(name, types)) {
        all.add(TextNames.isKept(name, text) ? text : within(calls, text));
      }
    }
    return all;
  }

  /** Returns whether this is a parameter of such calls, and adds what it is given there. */
  private boolean isGiven(String calls, String name, ClientHierarchy types, Set<String> all) {
    for (String at = calls; !at.isEmpty(); at = TextNames.outer(at)) {
      String call = TextNames.first(at);
      if (TextNames.isCall(call)) {
        String given = TextNames.given(call, TextNames.ofAnyType(name));
        if (open.contains(given) || known.containsKey(given)) {
          String around = TextNames.outer(at);
          if (changed.contains(name)) {
            all.addAll(open.contains(name) ? Set.of() : from(name, types));
          } else if (!open.contains(given)) {
            known.getOrDefault(given, Set.of()).forEach(text -> all.add(within(around, text)));
          }
          return true;
        }
      } else if (TextNames.isOfConstructor(name)) {
        all.addAll(ofObject(call, name, types));
        return true;
      }
    }
    return false;
  }

  /** Returns what stands for what a text does in such calls. */
  private static String within(String calls, String text) {
    boolean isName = !text.isEmpty() && text.charAt(0) == MARK && !calls.isEmpty();
    return isName ? TextNames.ofObject(calls, text) : text;
  }

  /** Returns what other constructors of an object's class give a parameter, which others can. */
  private Set<String> handedOn(String object, String parameter) {
    String made = TextNames.MADE + parameter.substring(2, parameter.indexOf(MARK, 1)) + ' ';
    String name = parameter + TextNames.HANDED_ON;
    boolean isKnown = object.startsWith(made) && !changed.contains(parameter);
    return isKnown && !open.contains(name) ? known.getOrDefault(name, Set.of()) : Set.of();
  }

  /** Returns the objects that one is that has another name; none where it can be another, too. */
  private Set<String> objects(String object, ClientHierarchy types) {
    if (object.startsWith("" + MARK)) {
      return open.contains(object) ? Set.of() : from(object, types);
    }
    if (object.startsWith("" + TextNames.MADE) || object.indexOf('.') < 0) {
      return Set.of(); // In a class file that is damaged it can be empty.
    }
    String type = object.substring(0, object.lastIndexOf('.'));
    given.add(type);
    readNow(type);
    boolean isOpen =
        types.withSupertypes(type).stream()
            .anyMatch(it -> open.contains(TextNames.plain(it + object.substring(type.length()))));
    return isOpen ? Set.of() : known.getOrDefault(object, Set.of());
  }

  private Set<String> inherited(char kind, Set<String> types, String member) {
    for (String declaring : types) {
      Set<String> found = declared(kind, declaring, member);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  private Set<String> declared(char kind, String type, String member) {
    readNow(type);
    String name = TextNames.named(kind, type, member);
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
