package dev.carillon.catalog.call.classfile.local;

import java.util.Optional;
import org.objectweb.asm.Label;

/**
 * Which of its values a variable has that is given more than one, where the code comes from the
 * same store whichever way it takes.
 */
public final class StoredValues {

  private final AllWays<Value> values = new AllWays<>();
  private int stores;

  /** What stands for the value that a variable has. */
  private record Value(int variable, String name) {}

  /** Notes that a variable is given a value; returns what stands for that. */
  public String store(int variable, String name) {
    forget(variable);
    String value = TextNames.value(name, ++stores);
    values.add(new Value(variable, value));
    return value;
  }

  /** Notes that a variable is given what is not followed. */
  public void forget(int variable) {
    values.remove(value -> value.variable() == variable);
  }

  /** Returns what stands for the value that a variable has here, if that is known. */
  public Optional<String> of(int variable) {
    return values.here().stream()
        .filter(value -> value.variable() == variable)
        .map(Value::name)
        .findFirst();
  }

  /** Visits a jump. */
  public void jump(Label target) {
    values.jump(target);
  }

  /** Visits what no code goes on behind. */
  public void end() {
    values.end();
  }

  /**
   * Visits a label.
   *
   * @param again whether the code comes back to it, with other values
   */
  public void label(Label label, boolean again) {
    values.label(label);
    if (again || !values.isReached()) {
      values.remove(value -> true);
    }
  }
}
