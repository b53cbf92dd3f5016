package dev.carillon.processor.literal;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.carillon.processor.scope.TreeNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that a file replaces in some text: a helper may be given any text of the file. Where it
 * replaces what is no constant, that may be any key of its maps.
 */
final class ReplacedInFile extends TreePathScanner<Void, Void> {

  /** What is replaced in every text to write it in another way: quotation marks, new lines. */
  private static final int SHORTEST = 3;

  private static final Pattern ESCAPED = Pattern.compile("\\\\([^A-Za-z0-9])");

  private final ConstantFolder folder;
  private final Set<String> words = new TreeSet<>();
  private final Set<String> keys = new TreeSet<>();

  /** Whether the file replaces what is no constant. */
  private boolean any;

  private ReplacedInFile(ConstantFolder folder) {
    this.folder = folder;
  }

  /** Reads a file, once for all its texts. */
  static ReplacedInFile of(CompilationUnitTree file, ConstantFolder folder) {
    ReplacedInFile replaced = new ReplacedInFile(folder);
    replaced.scan(new TreePath(file), null);
    return replaced;
  }

  /** Returns the words that a text has. */
  Set<String> in(String text) {
    return Stream.concat(words.stream(), any ? keys.stream() : Stream.empty())
        .filter(text::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    String name = TreeNames.nameOf(call);
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (name.startsWith("replace") && arguments.size() == 2) {
      Optional<String> word = word(arguments.get(0));
      any |= word.isEmpty();
      word.map(one -> name.equals("replace") ? one : ESCAPED.matcher(one).replaceAll("$1"))
          .ifPresent(one -> add(one, words));
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

  private static void add(String word, Set<String> words) {
    if (word.length() >= SHORTEST) {
      words.add(word);
    }
  }
}
