package dev.carillon.catalog.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.InjectableValues;
import dev.carillon.catalog.JsonPath;
import dev.carillon.catalog.MemberNames;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.VisibleText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One file while it is bound: what is wrong in it, and where the values begin that are open. */
final class Reading {

  private final Problems problems;
  private final MemberNames names = new MemberNames();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Set<String> newFlags = new HashSet<>();

  /** An object or array that is being read. */
  private static final class Open {

    private final JsonPlace place;

    /** The members that its record does not name: most have none. */
    private @Nullable Map<String, String> others;

    Open(JsonPlace place) {
      this.place = place;
    }
  }

  Reading(Problems problems) {
    this.problems = problems;
  }

  /** Returns the reading that a context belongs to. */
  static Reading of(DeserializationContext context) {
    if (context.getAttribute(Reading.class) instanceof Reading reading) {
      return reading;
    }
    throw new IllegalStateException("JSON is bound by JsonBinding only");
  }

  Problems problems() {
    return problems;
  }

  /** Returns where the parser's current value begins. */
  JsonPlace place(JsonParser parser) {
    Open innermost = open.peek();
    return JsonPlace.of(parser, innermost == null ? JsonPath.WHOLE : innermost.place.path());
  }

  /** Begins with the object or array that the parser is at. */
  void begin(JsonParser parser) {
    open.push(new Open(place(parser)));
  }

  void end() {
    open.pop();
  }

  /** Notes a member of the innermost object that its record does not name. */
  void other(String name, String value) {
    Open innermost = open.element();
    if (innermost.others == null) {
      innermost.others = new LinkedHashMap<>();
    }
    innermost.others.put(name, value);
  }

  /** Warns of a flag that is set and not known, where it is first. */
  void newFlag(String name) {
    if (newFlags.add(name)) {
      String message = "the flag %s is set and not known; levels are told without it";
      open.element().place.warning(problems, message.formatted(VisibleText.quoted(name)));
    }
  }

  /** Notes the innermost object as a record has it. */
  void bound(RecordMembers members, Object bound) {
    Open innermost = open.element();
    if (innermost.others != null) {
      names.add(members.of(bound, innermost.place, innermost.others));
    }
  }

  /** Adds a problem for members that have another name than they should. */
  void tellOtherNames() {
    names.tell(problems);
  }

  /** Adds a problem: the current value is of another kind than it should be. */
  void unexpected(JsonParser parser, String expected) {
    String found = kind(parser.currentToken());
    place(parser).problem(problems, "expected " + expected + ", found " + found);
  }

  /** Returns what a message calls a value. */
  static String kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NULL -> "null";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      default -> "a number";
    };
  }

  /** Gives a record the place where its object begins. */
  static final class Places extends InjectableValues.Std {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object findInjectableValue(
        DeserializationContext context,
        Object id,
        BeanProperty property,
        @Nullable Object bean,
        @Nullable Boolean optional,
        @Nullable Boolean useInput) {
      Open innermost = Reading.of(context).open.peek();
      return innermost == null ? null : innermost.place;
    }
  }
}
