package dev.carillon.processor.literal;

import com.sun.source.util.TreePath;
import dev.carillon.catalog.Problem;
import java.util.List;

/**
 * A constant string as Java folds it, with the expressions that it was put together from.
 *
 * @param value the whole string
 * @param operands the expressions, in order; their texts joined are the value
 */
public record ConstantText(String value, List<Operand> operands) {

  /** Copies the list. */
  public ConstantText {
    operands = List.copyOf(operands);
  }

  /**
   * An operand of the {@code +} that makes the string, or the string itself.
   *
   * @param path where it stands
   * @param text what it contributes
   * @param literal whether the text is written here, and not in a constant defined elsewhere
   */
  public record Operand(TreePath path, String text, boolean literal) {}

  /** Returns whether the code says nothing but the name of a constant that is defined elsewhere. */
  public boolean isNamed() {
    return operands.size() == 1 && !operands.get(0).literal();
  }

  /**
   * Returns where to report something about the characters from {@code start} on: the literal that
   * holds most of them, or where none does, the operand that does.
   */
  public TreePath placeOf(int start) {
    Operand best = operands.get(operands.size() - 1);
    int bestScore = -1;
    int offset = 0;
    for (Operand operand : operands) {
      int end = offset + operand.text().length();
      int overlap = end - Math.max(offset, Math.min(start, end));
      int score = overlap == 0 ? 0 : operand.literal() ? overlap + value.length() : overlap;
      if (score > bestScore) {
        best = operand;
        bestScore = score;
      }
      offset = end;
    }
    return best.path();
  }

  /** Returns where to report a problem of the text without white space around it. */
  public TreePath placeInStripped(Problem problem) {
    return placeOf(value.length() - value.stripLeading().length() + problem.column() - 1);
  }

  /** Returns the operand that holds a character, and which character of the operand it is. */
  public Part partOf(int character) {
    int offset = 0;
    for (Operand operand : operands) {
      if (character < offset + operand.text().length()) {
        return new Part(operand, character - offset);
      }
      offset += operand.text().length();
    }
    Operand last = operands.get(operands.size() - 1);
    return new Part(last, last.text().length());
  }

  /** A character of an operand. */
  public record Part(Operand operand, int character) {}
}
