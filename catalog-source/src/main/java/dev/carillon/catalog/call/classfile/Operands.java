package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.classfile.Staying.Known;
import dev.carillon.catalog.call.classfile.local.KnownInstructions;
import dev.carillon.catalog.call.classfile.local.KnownMethods;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What is known of the arguments of calls, as the instructions of a method are visited in turn:
 * constant texts, alone or as all of an array or collection, and lambdas that are given a builder.
 * What an instruction does that is not known here makes all that was pushed unknown.
 */
final class Operands {

  /** Of what a variable keeps all that is known. */
  private static final Set<Kind> KEPT =
      EnumSet.of(Kind.BUILDER, Kind.LAMBDA, Kind.REQUEST, Kind.TEXTS);

  /** What is known of an operand beside what else is; a copy is of the array below it. */
  private static final Set<Kind> BESIDE = EnumSet.of(Kind.ARRAY, Kind.COPY, Kind.TYPE, Kind.VALUES);

  private static final String OPEN = String.valueOf(RequestUse.OPEN);

  private final Deque<Known> known = new ArrayDeque<>();
  private final Map<Integer, Known> variables = new HashMap<>();
  private final BitSet stored = new BitSet();
  private int depth;

  /** Starts a method with so many parameters, {@code this} among them. */
  Operands(int parameters) {
    stored.set(0, parameters);
  }

  /** What an operand is; {@link Known} tells what is kept of it. */
  enum Kind {
    TEXT,
    TEXTS,
    ARRAY,
    COPY,
    COLLECTED,
    KEYS,
    VALUES,
    PARTS,
    LAMBDA,
    BUILDER,
    REQUEST,
    OBJECT,
    TYPE,
    NULL,
    NUMBER,
    FLAG
  }

  void pushText(String text) {
    replace(0, 1);
    note(Kind.TEXT, text);
  }

  /** Says of the operand on top, if nothing is known of it, what stands for its text. */
  void standsFor(String name) {
    if (argument(0, 1) == null) {
      note(Kind.TEXT, name);
    }
  }

  /** Returns what is known of such an argument, of as many, of the call that comes next. */
  Optional<List<String>> all(Kind kind, int index, int arguments) {
    int at = depth - arguments + 1 + index;
    return known.stream()
        .filter(it -> it.depth() == at && (it.kind() == kind || !BESIDE.contains(kind)))
        .findFirst()
        .filter(it -> it.kind() == kind)
        .map(Known::values);
  }

  /** Returns the texts of the list or the values of the map on top, if these are known. */
  Optional<List<String>> collected() {
    return all(Kind.COLLECTED, 0, 1).or(() -> all(Kind.VALUES, 0, 1));
  }

  /** Notes what the operand on top is, beside what is known of it. */
  void note(Kind kind, String... values) {
    note(kind, List.of(values));
  }

  void note(Kind kind, List<String> values) {
    known.push(new Known(depth, kind, List.copyOf(values)));
  }

  /** Replaces operands by others, of which nothing is known; what takes an array may change it. */
  void replace(int popped, int pushed) {
    depth -= popped;
    while (!known.isEmpty() && known.element().depth() > depth) {
      Known gone = known.pop();
      if (gone.kind() == Kind.COPY) {
        known.removeIf(it -> it.depth() == gone.depth() - 1 && it.kind() == Kind.TEXTS);
      }
    }
    depth += pushed;
  }

  void forget() {
    known.clear();
    variables.values().removeIf(held -> held.kind() == Kind.TEXTS);
  }

  /** Returns what stays but for as many operands. */
  Staying staying(int taken) {
    return Staying.of(depth - taken, known);
  }

  /** Forgets all but what stays whichever way the code comes. */
  void forget(List<Staying> ways) {
    forget();
    Optional<Staying> staying = Staying.inAll(ways);
    depth = staying.map(Staying::depth).orElse(depth);
    staying.ifPresent(it -> known.addAll(it.texts()));
  }

  /** Visits an instruction that needs no operand but those on the stack. */
  void visit(int opcode) {
    if ((opcode >= Opcodes.ACONST_NULL && opcode <= Opcodes.DCONST_1) || opcode == Opcodes.DUP) {
      boolean isCopy = opcode == Opcodes.DUP && is(Kind.TEXTS, 0, 1);
      replace(0, 1);
      if (isCopy) {
        note(Kind.COPY);
      } else if (opcode == Opcodes.ACONST_NULL) {
        note(Kind.NULL);
      } else if (opcode == Opcodes.ICONST_0 || opcode == Opcodes.ICONST_1) {
        note(Kind.FLAG, String.valueOf(opcode == Opcodes.ICONST_1));
      }
    } else if (opcode == Opcodes.POP) {
      replace(1, 0);
    } else if (opcode == Opcodes.AASTORE) {
      store(text(2, 3).or(() -> value(2, 3, Kind.KEYS)), lambda(2, 3));
    } else if (KnownInstructions.makeOneOfTwo(opcode)) {
      replace(2, 1);
    } else if (opcode == Opcodes.ARRAYLENGTH || (opcode >= Opcodes.I2L && opcode <= Opcodes.I2S)) {
      replace(1, 1);
    } else if (opcode != Opcodes.NOP) {
      forget();
    }
  }

  /** Visits the store of an element in an array that is on top then, or that a variable has. */
  private void store(Optional<String> text, Optional<String> lambda) {
    Optional<String> variable = value(0, 3, Kind.ARRAY);
    Optional<List<String>> array = all(Kind.TEXTS, 0, variable.isPresent() ? 3 : 4);
    List<String> values = new ArrayList<>(lambda.map(List::of).or(() -> array).orElse(List.of()));
    if (lambda.isEmpty()) {
      values.add(text.orElse(OPEN));
    }
    replace(3, 0);
    Known held = new Known(depth, lambda.isPresent() ? Kind.LAMBDA : Kind.TEXTS, values);
    if (lambda.isPresent() || array.isPresent()) {
      variable.ifPresentOrElse(
          it -> variables.put(Integer.valueOf(it), held), () -> known.push(held));
    }
  }

  /**
   * Visits the load or the store of a variable.
   *
   * @param object what stands for the objects that it has
   */
  void visitVariable(int opcode, int index, String object) {
    String array = String.valueOf(index);
    if (opcode <= Opcodes.ALOAD) {
      replace(0, 1);
      Known held = variables.get(index);
      known.removeIf(it -> it.kind() == Kind.ARRAY && it.values().contains(array));
      if (held != null) {
        note(Kind.ARRAY, array);
        note(held.kind(), held.values());
      }
      if (held != null && held.kind() == Kind.TEXTS) {
        variables.remove(index); // A store of a text puts it back; what else has it may change it.
      }
    } else {
      boolean isShared = is(Kind.ARRAY, 0, 1) && is(Kind.TEXTS, 0, 1);
      Known held = isShared ? null : argument(0, 1);
      stored.set(index);
      if (held != null && KEPT.contains(held.kind())) {
        variables.put(index, held);
      } else if (held != null && held.kind() == Kind.OBJECT) {
        variables.put(index, new Known(0, Kind.OBJECT, List.of(object)));
      } else {
        variables.remove(index);
      }
      replace(1, 0);
    }
  }

  boolean isStored(int variable) {
    return stored.get(variable);
  }

  /** Visits a call, after which its arguments are gone, unless it collects them. */
  void visitCall(int opcode, String owner, String name, String descriptor) {
    int arguments = Type.getArgumentTypes(descriptor).length;
    String method = owner + '.' + name;
    Optional<String> flag =
        value(0, 1, Kind.FLAG).filter(it -> KnownMethods.BOXING.contains(method));
    List<String> collected = List.of();
    List<String> values = List.of();
    if (KnownMethods.BY_KEY.contains(method)) {
      collected = everySecond(0, arguments);
      values = everySecond(1, arguments);
    } else if (KnownMethods.OF_ENTRIES.contains(method)) {
      collected = values(arguments, Kind.KEYS);
    } else if (KnownMethods.COLLECTING.contains(method)
        && (!KnownMethods.SHARING.contains(method) || !is(Kind.ARRAY, 0, 1))) {
      collected = values(arguments, Kind.TEXT);
    }
    boolean ofObject = opcode != Opcodes.INVOKESTATIC && opcode != Opcodes.INVOKEDYNAMIC;
    replace(arguments + (ofObject ? 1 : 0), descriptor.endsWith(")V") ? 0 : 1);
    if (!values.isEmpty()) {
      note(Kind.VALUES, values);
    }
    if (!collected.isEmpty()) {
      note(KnownMethods.COLLECTING.contains(method) ? Kind.COLLECTED : Kind.KEYS, collected);
    } else {
      flag.ifPresent(value -> note(Kind.FLAG, value));
    }
  }

  /** Returns every second argument, if all of them are texts. */
  private List<String> everySecond(int first, int arguments) {
    List<String> texts = new ArrayList<>();
    for (int i = first; i < arguments; i += 2) {
      text(i, arguments).ifPresent(texts::add);
    }
    return texts.size() * 2 == arguments ? texts : List.of();
  }

  /** Returns the texts, or keys of maps, that the next call is given, if it is given only these. */
  List<String> values(int arguments, Kind one) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < arguments; i++) {
      Known argument = argument(i, arguments);
      if (argument == null
          || !EnumSet.of(one, Kind.COLLECTED, Kind.TEXTS).contains(argument.kind())) {
        return List.of();
      }
      values.addAll(argument.values());
    }
    return values.contains(OPEN) ? List.of() : values;
  }

  /** Returns an argument, of as many, of the call that comes next, if it is a constant text. */
  Optional<String> text(int index, int arguments) {
    return value(index, arguments, Kind.TEXT);
  }

  /** Returns what such an argument is given the builder of, if it is a lambda that is given one. */
  Optional<String> lambda(int index, int arguments) {
    return value(index, arguments, Kind.LAMBDA);
  }

  /** Returns whether something is known of an argument that is of this kind. */
  boolean is(Kind kind, int index, int arguments) {
    return all(kind, index, arguments).isPresent();
  }

  /** Returns what stands for the object below as many operands, if that is known. */
  Optional<String> object(int above) {
    return value(0, above + 1, Kind.OBJECT);
  }

  /** Returns the first of what is known of such an argument, if it is of that kind. */
  Optional<String> value(int index, int arguments, Kind kind) {
    return all(kind, index, arguments).map(values -> values.get(0));
  }

  /** Returns where the builder below as many operands is from, and the variables that had it. */
  List<String> origin(int above) {
    List<String> from = all(Kind.BUILDER, 0, above + 1).orElse(List.of(""));
    return from.subList(1, from.size());
  }

  private @Nullable Known argument(int index, int arguments) {
    int at = depth - arguments + 1 + index;
    return known.stream().filter(it -> it.depth() == at).findFirst().orElse(null);
  }
}
