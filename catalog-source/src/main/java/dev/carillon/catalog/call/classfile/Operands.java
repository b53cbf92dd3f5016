package dev.carillon.catalog.call.classfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What is known of the arguments of calls, as the instructions of a method are visited one after
 * the other: constant texts, alone or as all of an array or collection, and lambdas that are given
 * a builder, alone or in an array. What an instruction does that is not known here makes all that
 * was pushed unknown.
 */
final class Operands {

  private static final Set<String> COLLECTIONS =
      Set.of("java/util/Arrays", "java/util/Collections", "java/util/List", "java/util/Set");
  private static final Set<String> COLLECTING =
      Set.of("asList", "of", "singleton", "singletonList");

  private final Deque<Known> known = new ArrayDeque<>();
  private final Map<Integer, String> variables = new HashMap<>();
  private int depth;

  /** What is known of an operand. */
  private enum Kind {
    TEXT,
    TEXTS,
    LAMBDA
  }

  /**
   * An operand.
   *
   * @param depth how many operands there are up to it
   * @param values the texts, or what the lambda is given the builder of
   */
  private record Known(int depth, Kind kind, List<String> values) {}

  void pushText(String text) {
    replace(0, 1);
    known.push(new Known(depth, Kind.TEXT, List.of(text)));
  }

  /** Says of the operand on top that it is a lambda which is given the builder of a model. */
  void isLambda(String model) {
    known.push(new Known(depth, Kind.LAMBDA, List.of(model)));
  }

  /** Visits the making of an array, which holds nothing yet. */
  void visitNewArray() {
    replace(1, 1);
    known.push(new Known(depth, Kind.TEXTS, List.of()));
  }

  /** Replaces operands on top by others, of which nothing is known. */
  void replace(int popped, int pushed) {
    depth -= popped;
    while (!known.isEmpty() && known.element().depth() > depth) {
      known.pop();
    }
    depth += pushed;
  }

  void forget() {
    known.clear();
  }

  /** Visits an instruction that needs no operand but those on the stack. */
  void visit(int opcode) {
    if ((opcode >= Opcodes.ACONST_NULL && opcode <= Opcodes.DCONST_1) || opcode == Opcodes.DUP) {
      replace(0, 1);
    } else if (opcode == Opcodes.POP) {
      replace(1, 0);
    } else if (opcode == Opcodes.AASTORE) {
      store(text(2, 3), lambda(2, 3));
    } else if (opcode != Opcodes.NOP) {
      forget();
    }
  }

  /** Visits the store of an element, which makes the array on top hold one more, or the lambda. */
  private void store(Optional<String> text, Optional<String> lambda) {
    replace(3, 0);
    Known array = known.peek();
    if (array != null && array.depth() == depth && array.kind() == Kind.TEXTS) {
      known.pop();
      text.ifPresent(
          more -> {
            List<String> values = new ArrayList<>(array.values());
            values.add(more);
            known.push(new Known(depth, Kind.TEXTS, values));
          });
    }
    lambda.ifPresent(this::isLambda);
  }

  /** Visits the load or the store of a variable. */
  void visitVariable(int opcode, int index) {
    if (opcode <= Opcodes.ALOAD) {
      replace(0, 1);
      Optional.ofNullable(variables.get(index)).ifPresent(this::isLambda);
    } else {
      lambda(0, 1).ifPresentOrElse(it -> variables.put(index, it), () -> variables.remove(index));
      replace(1, 0);
    }
  }

  /** Visits a call, after which its arguments are gone, unless it collects them. */
  void visitCall(int opcode, String owner, String name, String descriptor) {
    int arguments = Type.getArgumentTypes(descriptor).length;
    List<String> collected =
        opcode == Opcodes.INVOKESTATIC && COLLECTIONS.contains(owner) && COLLECTING.contains(name)
            ? texts(arguments)
            : List.of();
    boolean ofObject = opcode != Opcodes.INVOKESTATIC && opcode != Opcodes.INVOKEDYNAMIC;
    replace(arguments + (ofObject ? 1 : 0), descriptor.endsWith(")V") ? 0 : 1);
    if (!collected.isEmpty()) {
      known.push(new Known(depth, Kind.TEXTS, collected));
    }
  }

  /** Returns the texts that the call which comes next is given, if it is given nothing else. */
  List<String> texts(int arguments) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < arguments; i++) {
      Known argument = argument(i, arguments);
      if (argument == null || argument.kind() == Kind.LAMBDA) {
        return List.of();
      }
      texts.addAll(argument.values());
    }
    return texts;
  }

  /** Returns an argument, of as many, of the call that comes next, if it is a constant text. */
  Optional<String> text(int index, int arguments) {
    return value(index, arguments, Kind.TEXT);
  }

  /** Returns what such an argument is given the builder of, if it is a lambda that is given one. */
  Optional<String> lambda(int index, int arguments) {
    return value(index, arguments, Kind.LAMBDA);
  }

  private Optional<String> value(int index, int arguments, Kind kind) {
    Known argument = argument(index, arguments);
    return argument != null && argument.kind() == kind
        ? Optional.of(argument.values().get(0))
        : Optional.empty();
  }

  private @Nullable Known argument(int index, int arguments) {
    int at = depth - arguments + 1 + index;
    return known.stream().filter(it -> it.depth() == at).findFirst().orElse(null);
  }
}
