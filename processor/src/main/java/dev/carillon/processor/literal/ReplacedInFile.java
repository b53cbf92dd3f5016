package dev.carillon.processor.literal;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.carillon.catalog.policyfile.PolicyInText;
import dev.carillon.processor.scope.TreeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words that a file replaces in some text: a helper may be given any text of the file. Where it
 * replaces what is no constant, that may be any key of its maps, and whatever a method is given.
 */
final class ReplacedInFile extends TreePathScanner<Void, Void> {

  /** What is replaced in every text to write it in another way: quotation marks, new lines. */
  private static final int SHORTEST = 3;

  private static final Pattern ESCAPED = Pattern.compile("\\\\([^A-Za-z0-9])");

  /** A word of which only the code around it can tell that it is replaced. */
  private static final Pattern WORD = Pattern.compile("[^\\s\":{}\\[\\]]+");

  /** Words that have a meaning in policies wherever they stand. */
  private static final Set<String> OF_POLICIES = Set.of("Allow", "Deny", "arn", "aws");

  private final ConstantFolder folder;
  private final Set<String> words = new TreeSet<>();
  private final Set<String> keys = new TreeSet<>();
  private final Set<String> given = new TreeSet<>();

  /** What stands beside texts of policies in calls. */
  private final Map<String, Set<String>> beside = new HashMap<>();

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
    Set<String> likely = new TreeSet<>();
    if (any) {
      likely.addAll(given);
    } else if (beside.containsKey(text)) {
      likely.addAll(beside.get(text));
      likely.addAll(keys);
    }
    likely.removeIf(word -> !isWord(word, text));
    Set<String> all = new TreeSet<>(words);
    all.removeIf(word -> !text.contains(word));
    all.addAll(likely);
    return all;
  }

  /**
   * Returns whether a text has a word that is never a part of another one, the name of a member, or
   * of a service in an action or ARN.
   */
  private static boolean isWord(String word, String text) {
    String quoted = Pattern.quote(word);
    return text.contains(word)
        && !Pattern.compile(
                "[A-Za-z0-9]W|W[A-Za-z0-9]|\"W\"\\s*:|\"W:|:aws:W:".replace("W", quoted))
            .matcher(text)
            .find();
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    String name = TreeNames.nameOf(call);
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (name.startsWith("replace") && !arguments.isEmpty()) {
      Optional<String> word = arguments.size() == 2 ? text(arguments.get(0)) : Optional.empty();
      any |= word.isEmpty();
      word.map(one -> name.equals("replace") ? one : ESCAPED.matcher(one).replaceAll("$1"))
          .filter(one -> one.length() >= SHORTEST)
          .ifPresent(words::add);
    }
    List<String> texts = new ArrayList<>();
    Set<String> likely = new TreeSet<>();
    for (ExpressionTree argument : arguments) {
      Optional<String> text = text(argument);
      text.ifPresent(texts::add);
      text.filter(ReplacedInFile::mayBeReplaced)
          .ifPresent(
              word -> {
                likely.add(word);
                if (MapKeys.isKey(call, argument)) {
                  keys.add(word);
                }
              });
    }
    given.addAll(likely);
    if (arguments.size() > 1) {
      texts.stream()
          .filter(PolicyInText::isLikely)
          .forEach(policy -> beside.computeIfAbsent(policy, key -> new TreeSet<>()).addAll(likely));
    }
    return super.visitMethodInvocation(call, null);
  }

  /** Texts in arrays are given to the method that is given the array. */
  @Override
  public Void visitNewArray(NewArrayTree array, Void unused) {
    if (array.getInitializers() != null) {
      array.getInitializers().stream()
          .flatMap(one -> text(one).stream())
          .filter(ReplacedInFile::mayBeReplaced)
          .forEach(given::add);
    }
    return super.visitNewArray(array, null);
  }

  private Optional<String> text(ExpressionTree argument) {
    return folder.fold(new TreePath(getCurrentPath(), argument)).map(ConstantText::value);
  }

  private static boolean mayBeReplaced(String word) {
    return word.length() >= SHORTEST && WORD.matcher(word).matches() && !OF_POLICIES.contains(word);
  }
}
