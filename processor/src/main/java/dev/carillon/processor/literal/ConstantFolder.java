package dev.carillon.processor.literal;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.processor.literal.ConstantText.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Folds constant strings as javac does: literals, parentheses, casts, {@code +} and constants. */
public final class ConstantFolder {

  private final Trees trees;

  /** Creates a folder of the expressions in javac's trees. */
  public ConstantFolder(Trees trees) {
    this.trees = trees;
  }

  /** Returns the string that the expression always has, or empty where it is no constant string. */
  public Optional<ConstantText> fold(TreePath path) {
    return fold(path, new ArrayList<>());
  }

  /**
   * Returns the same.
   *
   * @param operands where the operands are added, up to the first that is no constant
   */
  public Optional<ConstantText> fold(TreePath path, List<Operand> operands) {
    Object value = collect(path, operands);
    return value instanceof String text
        ? Optional.of(new ConstantText(text, operands))
        : Optional.empty();
  }

  /** Returns whether the expression is a constant that is this flag. */
  public boolean isFlag(TreePath path, boolean flag) {
    return Boolean.valueOf(flag).equals(collect(path, new ArrayList<>()));
  }

  /**
   * Returns the string that a sum makes, which is no constant, with a placeholder for what is known
   * at run time only; empty where nothing of it is known, or it does not begin so behind white
   * space. The first operand alone is looked at for that: most sums are messages, of which no more
   * is asked.
   */
  public Optional<ConstantText> foldOpen(TreePath path, String start) {
    List<Operand> known = new ArrayList<>();
    collect(path, known);
    return foldOpen(path, known, start)
        .filter(text -> text.operands().stream().anyMatch(Operand::literal));
  }

  /**
   * Returns the same, also of a sum in which no text is written out.
   *
   * @param known the operands that {@link #fold(TreePath, List)} found
   */
  public Optional<ConstantText> foldOpen(TreePath path, List<Operand> known, String start) {
    if (known.isEmpty() || !canBeginWith(start, known.get(0).text())) {
      return Optional.empty();
    }
    List<Operand> operands = new ArrayList<>();
    collectOpen(path, operands);
    String text = operands.stream().map(Operand::text).collect(Collectors.joining());
    return Optional.of(new ConstantText(text, operands));
  }

  private static boolean canBeginWith(String start, String first) {
    return first.isBlank() || first.stripLeading().startsWith(start);
  }

  private void collectOpen(TreePath path, List<Operand> operands) {
    Tree tree = path.getLeaf();
    if (tree instanceof ParenthesizedTree parenthesized) {
      collectOpen(new TreePath(path, parenthesized.getExpression()), operands);
    } else if (tree instanceof BinaryTree sum && tree.getKind() == Kind.PLUS) {
      collectOpen(new TreePath(path, sum.getLeftOperand()), operands);
      collectOpen(new TreePath(path, sum.getRightOperand()), operands);
    } else if (collect(path, operands) == null) {
      operands.add(new Operand(path, "${part" + operands.size() + '}', false));
    }
  }

  /** Adds the operands of the expression and returns its value, null where it is no constant. */
  private @Nullable Object collect(TreePath path, List<Operand> operands) {
    Tree tree = path.getLeaf();
    if (tree instanceof ParenthesizedTree parenthesized) {
      return collect(new TreePath(path, parenthesized.getExpression()), operands);
    }
    if (tree instanceof TypeCastTree cast) {
      Object value = collect(new TreePath(path, cast.getExpression()), operands);
      return value instanceof String ? value : null;
    }
    if (tree instanceof BinaryTree binary && tree.getKind() == Kind.PLUS) {
      return collectSum(path, binary, operands);
    }
    boolean literal = tree instanceof LiteralTree;
    Object value = literal ? ((LiteralTree) tree).getValue() : constantOf(path);
    if (value != null) {
      operands.add(new Operand(path, value.toString(), literal));
    }
    return value;
  }

  private @Nullable Object collectSum(TreePath path, BinaryTree sum, List<Operand> operands) {
    Object left = collect(new TreePath(path, sum.getLeftOperand()), operands);
    if (left == null) {
      return null;
    }
    Object right = collect(new TreePath(path, sum.getRightOperand()), operands);
    boolean string = left instanceof String || right instanceof String;
    return right != null && string ? left + right.toString() : null;
  }

  private @Nullable Object constantOf(TreePath path) {
    Kind kind = path.getLeaf().getKind();
    if (kind != Kind.IDENTIFIER && kind != Kind.MEMBER_SELECT) {
      return null;
    }
    Element element = trees.getElement(path);
    return element instanceof VariableElement variable ? variable.getConstantValue() : null;
  }
}
