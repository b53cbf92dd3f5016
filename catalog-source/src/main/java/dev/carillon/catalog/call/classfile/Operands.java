package dev.carillon.catalog.call.classfile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What is known of the arguments of calls, as the instructions of a method are visited one after
 * the other: constant texts, and lambdas that are given a builder, alone or in an array. What an
 * instruction does that is not known here makes all that was pushed unknown.
 */
final class Operands {

  private final Deque<Known> known = new ArrayDeque<>();
  private final Map<Integer, String> variables = new HashMap<>();
  private int depth;

  /**
   * An operand.
   *
   * @param depth how many operands there are up to it
   * @param isText whether it is a text, else a lambda
   * @param value the text, or what the lambda is given the builder of
   */
  private record Known(int depth, boolean isText, String value) {}

  void pushText(String text) {
    replace(0, 1);
    known.push(new Known(depth, true, text));
  }

  /** Says of the operand on top that it is a lambda which is given the builder of a model. */
  void isLambda(String model) {
    known.push(new Known(depth, false, model));
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
      Optional<String> element = lambda(2, 3);
      replace(3, 0);
      element.ifPresent(this::isLambda);
    } else if (opcode != Opcodes.NOP) {
      forget();
    }
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

  /** Visits a call, after which its arguments are gone. */
  void visitCall(int opcode, String descriptor) {
    boolean ofObject = opcode != Opcodes.INVOKESTATIC && opcode != Opcodes.INVOKEDYNAMIC;
    replace(
        Type.getArgumentTypes(descriptor).length + (ofObject ? 1 : 0),
        descriptor.endsWith(")V") ? 0 : 1);
  }

  /** Returns an argument, of as many, of the call that comes next, if it is a constant text. */
  Optional<String> text(int index, int arguments) {
    return argument(index, arguments, true);
  }

  /** Returns what such an argument is given the builder of, if it is a lambda that is given one. */
  Optional<String> lambda(int index, int arguments) {
    return argument(index, arguments, false);
  }

  private Optional<String> argument(int index, int arguments, boolean isText) {
    return known.stream()
        .filter(it -> it.depth() == depth - arguments + 1 + index && it.isText() == isText)
        .map(Known::value)
        .findFirst();
  }
}
