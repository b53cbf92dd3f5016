package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.classfile.local.TextNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Follows, in one method, which texts can be on top where its ways meet. */
final class MergedTexts {

  private final ConstantTexts texts;
  private final Operands operands;
  private final String type;
  private final String method;

  /** What is on top where the code jumps to a label. */
  private final Map<Label, List<Optional<String>>> arriving = new HashMap<>();

  /** How many of them were merged into one. */
  private int merged;

  /** Whether what stands next is not run after what stood before. */
  private boolean ended;

  MergedTexts(ConstantTexts texts, Operands operands, String type, String method) {
    this.texts = texts;
    this.operands = operands;
    this.type = type;
    this.method = method;
  }

  /** Visits a jump, before its operands are gone. */
  void jump(int opcode, Label target) {
    int compared = opcode == Opcodes.GOTO ? 0 : opcode <= Opcodes.IFLE ? 1 : 2;
    compared = opcode >= Opcodes.IFNULL ? 1 : compared;
    arriving.computeIfAbsent(target, key -> new ArrayList<>()).add(operands.text(0, compared + 1));
    ended = opcode == Opcodes.GOTO;
  }

  /** Visits what leaves the code that stands here. */
  void end() {
    ended = true;
  }

  /** Returns what stands for the text that is on top at a label, whichever way the code comes. */
  Optional<String> label(Label label) {
    List<Optional<String>> all = arriving.getOrDefault(label, new ArrayList<>());
    arriving.remove(label);
    if (!ended) {
      all.add(operands.text(0, 1));
    }
    ended = false;
    if (all.isEmpty() || all.contains(Optional.<String>empty())) {
      return Optional.empty();
    }
    String name = TextNames.variable(type, method, - ++merged);
    all.forEach(text -> texts.canBe(name, text));
    return Optional.of(name);
  }
}
