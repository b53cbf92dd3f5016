package dev.carillon.catalog.call.classfile.own;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What is on the stack and in the variables of a method, as its instructions are visited in turn:
 * of each value the type that it surely has. A {@code long} is two values.
 */
final class KnownValues {

  /**
   * How many values the instructions take that have no operands but those on the stack, and how
   * many they leave; nothing is known of these.
   *
   * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-6.html#jvms-6.5">the
   *     instructions, which are numbered from 0</a>
   */
  private static final String TAKEN =
      "0000000000000000                              2222"
          + "2222                         3434333312       2424"
          + "24242424242424241212232323242424 11122211122211142"
          + "244                                     1   11";

  private static final String LEFT =
      "0111111112211122                              1212"
          + "1111                         0000000000       1212"
          + "12121212121212121212121212121212 21211212212111111"
          + "111                                     1   00";

  private final List<Value> stack = new ArrayList<>();
  private final Map<Integer, Value> variables = new HashMap<>();

  /** What was on the stack where the code jumps to labels that come later. */
  private final Map<Label, List<List<Value>>> jumps = new HashMap<>();

  /** The same of all ways that lead to what comes next. */
  private final List<List<Value>> ways = new ArrayList<>();

  private boolean goesOn = true;

  /**
   * A value.
   *
   * @param type its internal name; empty if nothing is known
   * @param made whether it is a lambda of the method, or was returned by what builds requests
   * @param begun the request that it is, or builds, of those that the method begins
   */
  record Value(String type, boolean made, Optional<StartedRequest> begun) {

    static final Value UNKNOWN = new Value("", false);

    Value(String type, boolean made) {
      this(type, made, Optional.empty());
    }

    Value with(Optional<StartedRequest> request) {
      return new Value(type, made, request);
    }

    static Value of(Type type) {
      boolean isObject = type.getSort() == Type.OBJECT;
      return isObject ? new Value(type.getInternalName(), false) : UNKNOWN;
    }
  }

  /** Takes a value, or nothing, from the top. */
  List<Value> pop(int values) {
    List<Value> top = stack.subList(Math.max(0, stack.size() - values), stack.size());
    List<Value> popped = new ArrayList<>(Collections.nCopies(values - top.size(), Value.UNKNOWN));
    popped.addAll(top);
    top.clear();
    return popped;
  }

  /** Takes the arguments of a call from the top. */
  List<Value> arguments(Type[] parameters) {
    List<Value> arguments = new ArrayList<>();
    for (int i = parameters.length - 1; i >= 0; i--) {
      arguments.add(0, pop(parameters[i].getSize()).get(0));
    }
    return arguments;
  }

  void push(Value value, int size) {
    stack.addAll(Collections.nCopies(size, value));
  }

  /** Visits an instruction that has no operands but those on the stack. */
  void visit(int opcode) {
    switch (opcode) {
      case Opcodes.DUP -> copy(1, 0);
      case Opcodes.DUP_X1 -> copy(1, 1);
      case Opcodes.DUP_X2 -> copy(1, 2);
      case Opcodes.DUP2 -> copy(2, 0);
      case Opcodes.DUP2_X1 -> copy(2, 1);
      case Opcodes.DUP2_X2 -> copy(2, 2);
      case Opcodes.SWAP -> {
        copy(1, 1);
        pop(1);
      }
      default -> {
        pop(TAKEN.charAt(opcode) - '0');
        push(Value.UNKNOWN, LEFT.charAt(opcode) - '0');
      }
    }
  }

  /** Puts a copy of what is on top below that, and below some more. */
  private void copy(int values, int more) {
    List<Value> top = pop(values);
    List<Value> below = pop(more);
    stack.addAll(top);
    stack.addAll(below);
    stack.addAll(top);
  }

  Value variable(int slot) {
    return variables.getOrDefault(slot, Value.UNKNOWN);
  }

  void store(int slot, Value value, int size) {
    variables.remove(slot + size - 1);
    variables.put(slot, value);
  }

  /** Visits a jump; what is on the stack goes with it. */
  void jump(Label target) {
    if (!stack.isEmpty()) {
      jumps.computeIfAbsent(target, label -> new ArrayList<>()).add(List.copyOf(stack));
    }
  }

  /** Notes that the code does not go on behind an instruction. */
  void end() {
    stack.clear();
    goesOn = false;
  }

  void label(Label label) {
    List<List<Value>> from = jumps.remove(label);
    if (from != null) {
      ways.addAll(from);
    }
  }

  /** Returns what was on the stack, whichever way the code comes, before it meets here. */
  List<List<Value>> ways() {
    if (goesOn) {
      ways.add(List.copyOf(stack));
    }
    List<List<Value>> all = List.copyOf(ways);
    ways.clear();
    return all;
  }

  /** Returns the requests that values are, or build. */
  static List<StartedRequest> begun(List<Value> values) {
    return values.stream().flatMap(value -> value.begun().stream()).toList();
  }

  /** Returns the values that a frame tells the types of. */
  static List<Value> ofFrame(int count, Object... types) {
    List<Value> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(types[i] instanceof String name ? new Value(name, false) : Value.UNKNOWN);
      if (types[i] == Opcodes.LONG || types[i] == Opcodes.DOUBLE) {
        all.add(Value.UNKNOWN);
      }
    }
    return all;
  }

  /** Returns values that are on the stack with the requests that they are on all ways. */
  static List<Value> begunInAll(List<Value> stack, List<List<Value>> ways) {
    List<Value> all = new ArrayList<>();
    for (Value value : stack) {
      int at = all.size();
      List<Optional<StartedRequest>> begun =
          ways.stream()
              .map(way -> at < way.size() ? way.get(at).begun() : Optional.<StartedRequest>empty())
              .distinct()
              .toList();
      all.add(begun.size() == 1 ? value.with(begun.get(0)) : value);
    }
    return all;
  }

  /** Starts again where ways of the code meet. */
  void meet(Map<Integer, Value> inVariables, List<Value> onStack) {
    goesOn = true;
    variables.clear();
    variables.putAll(inVariables);
    stack.clear();
    stack.addAll(onStack);
  }

  /** Returns what was on the stack where the code jumps to labels that have not come. */
  Stream<List<Value>> ahead() {
    return jumps.values().stream().flatMap(List::stream);
  }
}
