package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.classfile.local.StoredValues;
import dev.carillon.catalog.call.classfile.local.TextNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** What stays below that. */
  private final Map<Label, List<Staying>> staying = new HashMap<>();

  /** The labels that code comes to in other ways. */
  private final Set<Label> others = new HashSet<>();

  /** The values of variables. */
  private final StoredValues values = new StoredValues();

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

  /**
   * Visits the store of one of the values of a variable. It is not told apart from the others where
   * it is what a coroutine has kept, which the variable had before, or a collection, which can be
   * changed by way of any variable that has it.
   */
  void stored(int variable, String name, Optional<String> text, boolean isCollection) {
    if (isCollection || text.filter(TextNames::isKeptByCoroutine).isPresent()) {
      values.forget(variable);
    } else {
      texts.canBe(values.store(variable, name), text);
    }
  }

  /** Returns what stands for the value that a variable has, if that is known. */
  Optional<String> value(int variable) {
    return values.of(variable);
  }

  /** Visits a jump, after which the code goes on with what it does not take. */
  void jump(int opcode, Label target) {
    int compared = opcode == Opcodes.GOTO ? 0 : opcode <= Opcodes.IFLE ? 1 : 2;
    compared = opcode >= Opcodes.IFNULL ? 1 : compared;
    arriving.computeIfAbsent(target, key -> new ArrayList<>()).add(operands.text(0, compared + 1));
    List<Staying> ways = staying.computeIfAbsent(target, key -> new ArrayList<>());
    ways.add(operands.staying(compared));
    ended = opcode == Opcodes.GOTO;
    values.jump(target);
    if (ended) {
      values.end();
    }
    operands.forget(ended ? List.of() : List.of(ways.get(ways.size() - 1)));
  }

  /** Visits a choice of one of several labels. */
  void choice(List<Label> targets) {
    operands.forget();
    others.addAll(targets);
    targets.forEach(values::jump);
    end();
  }

  /** Visits what leaves the code that stands here. */
  void end() {
    ended = true;
    values.end();
  }

  /**
   * Visits a label.
   *
   * @param met whether the code comes to it in more than one way
   * @param again whether it comes back to it
   */
  void label(Label label, boolean met, boolean again) {
    List<Staying> ways = new ArrayList<>(staying.getOrDefault(label, List.of()));
    staying.remove(label);
    if (!ended) {
      ways.add(operands.staying(0));
    }
    values.label(label, again);
    Optional<String> text = onTop(label);
    if (met || again) {
      operands.forget(again || others.contains(label) ? List.of() : ways);
      text.ifPresent(operands::standsFor);
    }
  }

  /** Returns what stands for the text that is on top at a label, whichever way the code comes. */
  private Optional<String> onTop(Label label) {
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
