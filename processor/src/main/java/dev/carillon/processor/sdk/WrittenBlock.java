package dev.carillon.processor.sdk;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** A block, read once for all calls in it: a method can have thousands. */
final class WrittenBlock {

  /** What leaves a method. */
  private static final Set<Kind> WAYS_OUT = EnumSet.of(Kind.RETURN, Kind.THROW);

  private final Map<Tree, Integer> places = new HashMap<>();
  private final Map<Name, VariableTree> variables = new HashMap<>();
  private final BitSet left = new BitSet();

  WrittenBlock(BlockTree block) {
    for (StatementTree statement : block.getStatements()) {
      if (Contained.isIn(statement, tree -> WAYS_OUT.contains(tree.getKind()))) {
        left.set(places.size());
      }
      places.put(statement, places.size());
      if (statement instanceof VariableTree variable) {
        variables.put(variable.getName(), variable);
      }
    }
  }

  /** Returns the declaration of a variable before a statement of the block, or null for none. */
  @Nullable VariableTree declaredBefore(Tree statement, Name variable) {
    VariableTree declared = variables.get(variable);
    return declared != null && place(declared) < place(statement) ? declared : null;
  }

  /**
   * Returns whether code can end before a statement of the block.
   *
   * @param declared the statement behind which it is looked at, or null for the start
   */
  boolean isLeftBetween(@Nullable Tree declared, Tree statement) {
    int next = left.nextSetBit(declared == null ? 0 : place(declared) + 1);
    return next >= 0 && next < place(statement);
  }

  private int place(Tree statement) {
    return places.getOrDefault(statement, places.size());
  }
}
