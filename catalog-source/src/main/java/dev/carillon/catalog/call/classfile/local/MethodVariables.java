package dev.carillon.catalog.call.classfile.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The variables of one method. A variable begins at the first label behind the store of its first
 * value; of a slot of which one does not, variables are not told apart.
 */
public final class MethodVariables extends MethodVisitor {

  /** More slots than the parameters of a method can have. */
  private static final int MOST_OF_PARAMETERS = 256;

  /** More variables than anybody has one after the other; all of a slot are looked through. */
  private static final int MANY = 100;

  private final Map<Label, Integer> labels = new HashMap<>();

  /** Of each label the slots that are stored to between the one before it and that. */
  private final List<Set<Integer>> stored = new ArrayList<>();

  private final Map<Integer, List<Range>> ranges = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The labels at which code begins that is run again. */
  private final Set<Integer> repeated = new HashSet<>();

  /** How often a slot is stored to. */
  private final Map<Integer, Integer> stores = new HashMap<>();

  private Set<Integer> storedNow = new HashSet<>();
  private int slots = MOST_OF_PARAMETERS;

  MethodVariables() {
    super(Opcodes.ASM9);
  }

  /** From which label to which a slot has a variable. */
  private record Range(int start, int end, int variable) {}

  /**
   * Returns the number of the variable that an instruction loads or stores: its slot, where no
   * other is known to have that.
   *
   * @param passed how many labels stand before the instruction
   */
  public int variable(boolean store, int slot, int passed) {
    List<Range> ofSlot = ranges.getOrDefault(slot, List.of());
    for (Range range : ofSlot) {
      if (range.start() < passed && passed <= range.end()) {
        return range.variable();
      }
    }
    for (Range range : ofSlot) {
      if (store && range.start() == passed) {
        return range.variable();
      }
    }
    return slot;
  }

  @Override
  public void visitLabel(Label label) {
    labels.put(label, labels.size());
    stored.add(storedNow);
    storedNow = new HashSet<>();
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... targets) {
    visitLookupSwitchInsn(otherwise, new int[0], targets);
  }

  @Override
  public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] targets) {
    visitJumpInsn(Opcodes.GOTO, otherwise);
    for (Label target : targets) {
      visitJumpInsn(Opcodes.GOTO, target);
    }
  }

  @Override
  public void visitJumpInsn(int opcode, Label target) {
    if (labels.containsKey(target)) {
      repeated.add(labels.get(target));
    }
  }

  /**
   * Returns whether the code jumps back to a label.
   *
   * @param passed how many labels stand before it
   */
  public boolean isRepeated(int passed) {
    return repeated.contains(passed);
  }

  /** Returns whether a slot is stored to at more than one place. */
  public boolean isStoredAgain(int slot) {
    return stores.getOrDefault(slot, 0) > 1;
  }

  @Override
  public void visitVarInsn(int opcode, int slot) {
    slots = Math.max(slots, slot + 1);
    if (opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE) {
      storedNow.add(slot);
      stores.merge(slot, 1, Integer::sum);
    }
  }

  @Override
  public void visitLocalVariable(
      String name,
      String descriptor,
      @Nullable String signature,
      Label start,
      Label end,
      int slot) {
    int variable = numbers.computeIfAbsent(name + ' ' + slot, key -> slots + numbers.size());
    ranges
        .computeIfAbsent(slot, key -> new ArrayList<>())
        .add(
            new Range(
                labels.getOrDefault(start, labels.size()),
                labels.getOrDefault(end, labels.size()),
                variable));
  }

  /** Forgets what is said of slots of which a variable begins otherwise, as parameters do. */
  @Override
  public void visitEnd() {
    Set<Integer> others = new HashSet<>();
    ranges.forEach(
        (slot, ofSlot) -> {
          if (ofSlot.size() > MANY || !ofSlot.stream().allMatch(it -> beginsStored(it, slot))) {
            others.add(slot);
          }
        });
    ranges.keySet().removeAll(others);
  }

  private boolean beginsStored(Range range, int slot) {
    return range.start() < stored.size() && stored.get(range.start()).contains(slot);
  }
}
