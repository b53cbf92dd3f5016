package dev.carillon.processor.literal;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.carillon.processor.scope.TreeNames;
import dev.carillon.processor.scope.Uses;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the code replaces in a text: {@code "…".replace("BUCKET", bucket)}, where it stands, or
 * wherever the same file uses the variable that it is.
 *
 * @param words what is replaced
 * @param known whether that is all
 */
record Replaced(Set<String> words, boolean known) {

  private static final Replaced NOTHING = new Replaced(Set.of(), true);

  /** Reads the methods that are called on the text at the path. */
  static Replaced in(TreePath path, ConstantFolder folder) {
    return in(path, folder, new HashSet<>());
  }

  private static Replaced in(TreePath path, ConstantFolder folder, Set<Tree> variables) {
    TreePath around = path.getParentPath();
    if (around.getLeaf() instanceof ParenthesizedTree) {
      return in(around, folder, variables);
    }
    Optional<TreePath> call = Uses.callOn(path);
    if (call.isPresent()) {
      return by(call.get(), folder).and(in(call.get(), folder, variables));
    }
    return around.getLeaf() instanceof VariableTree variable && variables.add(variable)
        ? inUses(variable, around.getParentPath(), folder, variables)
        : NOTHING;
  }

  /** Reads a method that is called on a text. */
  private static Replaced by(TreePath path, ConstantFolder folder) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    String name = TreeNames.nameOf(call);
    if (!name.startsWith("replace")) {
      return NOTHING;
    }
    List<? extends ExpressionTree> arguments = call.getArguments();
    return (name.equals("replace") && !arguments.isEmpty()
            ? folder.fold(new TreePath(path, arguments.get(0)))
            : Optional.<ConstantText>empty())
        .map(word -> new Replaced(Set.of(word.value()), true))
        .orElse(new Replaced(Set.of(), false));
  }

  /** Reads what is replaced in a variable, unless it is also used as it is. */
  private static Replaced inUses(
      VariableTree variable, TreePath around, ConstantFolder folder, Set<Tree> variables) {
    Replaced all = NOTHING;
    for (TreePath use : uses(variable, around)) {
      Replaced one = in(use, folder, variables);
      if (one.isNothing()) {
        return NOTHING;
      }
      all = all.and(one);
    }
    return all;
  }

  private Replaced and(Replaced other) {
    Set<String> both = new TreeSet<>(words);
    both.addAll(other.words);
    return new Replaced(both, known && other.known);
  }

  /**
   * Returns the words of a text that the file replaces in some text: a helper may be given this
   * one. Where it replaces what is no constant, that may be any key of its maps.
   */
  static Set<String> wordsOfFile(TreePath path, String text, ConstantFolder folder) {
    FileWords words = new FileWords(text, folder);
    words.scan(new TreePath(path.getCompilationUnit()), null);
    if (words.any) {
      words.found.addAll(words.keys);
    }
    return words.found;
  }

  /** Finds what a file replaces. */
  private static final class FileWords extends TreePathScanner<Void, Void> {

    /** What is replaced in every text to write it in another way: quotation marks, new lines. */
    private static final int SHORTEST = 3;

    private static final Pattern ESCAPED = Pattern.compile("\\\\([^A-Za-z0-9])");

    private final String text;
    private final ConstantFolder folder;
    private final Set<String> found = new TreeSet<>();
    private final Set<String> keys = new TreeSet<>();
    private boolean any;

    private FileWords(String text, ConstantFolder folder) {
      this.text = text;
      this.folder = folder;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      String name = TreeNames.nameOf(call);
      List<? extends ExpressionTree> arguments = call.getArguments();
      if (name.startsWith("replace") && arguments.size() == 2) {
        Optional<String> word = word(arguments.get(0));
        any |= word.isEmpty();
        word.map(one -> name.equals("replace") ? one : ESCAPED.matcher(one).replaceAll("$1"))
            .ifPresent(one -> add(one, found));
      }
      for (ExpressionTree argument : arguments) {
        if (MapKeys.isKey(call, argument)) {
          word(argument).ifPresent(one -> add(one, keys));
        }
      }
      return super.visitMethodInvocation(call, null);
    }

    private Optional<String> word(ExpressionTree argument) {
      return folder.fold(new TreePath(getCurrentPath(), argument)).map(ConstantText::value);
    }

    private void add(String word, Set<String> words) {
      if (word.length() >= SHORTEST && text.contains(word)) {
        words.add(word);
      }
    }
  }

  /** Returns where a variable can be meant: a field in its file, any other in its block. */
  static List<TreePath> uses(VariableTree variable, TreePath around) {
    boolean isField = around.getLeaf() instanceof ClassTree;
    return Uses.of(
        variable.getName(), isField ? new TreePath(around.getCompilationUnit()) : around);
  }

  /** Returns whether nothing is replaced. */
  boolean isNothing() {
    return words.isEmpty() && known;
  }
}
