package dev.carillon.processor.literal;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the code replaces in a text where it stands: {@code "…".replace("BUCKET", bucket)}.
 *
 * @param words what is replaced
 * @param known whether that is all
 */
record Replaced(Set<String> words, boolean known) {

  /** Reads the methods that are called on the text at the path. */
  static Replaced in(TreePath path, ConstantFolder folder) {
    Set<String> words = new TreeSet<>();
    boolean known = true;
    TreePath at = path.getParentPath();
    while (at != null) {
      if (at.getLeaf() instanceof MemberSelectTree select
          && at.getParentPath().getLeaf() instanceof MethodInvocationTree call
          && call.getMethodSelect() == select) {
        at = at.getParentPath();
        String name = select.getIdentifier().toString();
        if (name.startsWith("replace")) {
          List<? extends ExpressionTree> arguments = call.getArguments();
          Optional<ConstantText> word =
              name.equals("replace") && !arguments.isEmpty()
                  ? folder.fold(new TreePath(at, arguments.get(0)))
                  : Optional.empty();
          word.map(ConstantText::value).ifPresent(words::add);
          known &= word.isPresent();
        }
      } else if (!(at.getLeaf() instanceof ParenthesizedTree)) {
        return new Replaced(words, known);
      }
      at = at.getParentPath();
    }
    return new Replaced(words, known);
  }

  /** Returns whether nothing is replaced. */
  boolean isNothing() {
    return words.isEmpty() && known;
  }
}
