package dev.carillon.processor.check;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.policy.SelectionStep;
import dev.carillon.processor.check.Finding.Topic;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * Checks the patterns of a statement about one service, {@code
 * S3Statement.allow().patterns("Lst*")}, which need not name the service: one that matches no
 * action is a mistake.
 */
final class PatternCheck {

  private final Trees trees;
  private final ConstantFolder folder;
  private final KnownServices services;

  /** Javac's names are quicker to compare than texts. */
  private final Set<Name> methods;

  PatternCheck(Trees trees, Elements elements, ConstantFolder folder, KnownServices services) {
    this.trees = trees;
    this.methods = Set.of(elements.getName("patterns"), elements.getName("notPatterns"));
    this.folder = folder;
    this.services = services;
  }

  /** Checks the call if it selects by patterns. */
  void check(TreePath path, MethodInvocationTree call, BiConsumer<TreePath, Finding> findings) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)
        || !methods.contains(select.getIdentifier())
        || !isStep(trees.getElement(path))) {
      return;
    }
    TreePath step = new TreePath(new TreePath(path, select), select.getExpression());
    services
        .ofStep(trees.getTypeMirror(step))
        .ifPresent(
            facts -> {
              for (ExpressionTree argument : call.getArguments()) {
                check(new TreePath(path, argument), facts, findings);
              }
            });
  }

  /** What names its service is checked wherever it stands. */
  private void check(TreePath path, ServiceFacts facts, BiConsumer<TreePath, Finding> findings) {
    folder
        .fold(path)
        .map(ConstantText::value)
        .filter(pattern -> pattern.indexOf(':') < 0)
        .flatMap(pattern -> ActionText.of(facts.service() + ':' + pattern))
        .filter(action -> facts.matching(action.name()).isEmpty())
        .ifPresent(
            action -> {
              Optional<String> meant =
                  action.hasWildcard()
                      ? ActionCheck.meantPattern(action.name(), facts)
                      : ActionCheck.meant(action.name(), facts);
              String message = CheckMessages.nothingMatches(action, meant);
              findings.accept(path, new Finding(Kind.ERROR, Topic.ACTION, message, 0));
            });
  }

  private static boolean isStep(Element method) {
    return method != null
        && method.getEnclosingElement() instanceof TypeElement owner
        && owner.getQualifiedName().contentEquals(SelectionStep.class.getName());
  }
}
