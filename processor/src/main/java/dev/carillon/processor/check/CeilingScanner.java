package dev.carillon.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.SelectionStep;
import dev.carillon.processor.check.Finding.Topic;
import dev.carillon.processor.check.ServiceFacts.NamedAction;
import dev.carillon.processor.request.Ceiling;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Walks through code and reports what names an action above the ceilings around it: constants of
 * generated enums, constant strings, and the levels and patterns that a generated enum or a
 * statement selects by.
 */
final class CeilingScanner extends TextScanner {

  /** What a statement of several services selects by, besides constants and patterns. */
  private static final Set<String> EVERY_OTHER = Set.of("allActions", "notActions", "notPatterns");

  private final Trees trees;
  private final ConstantFolder folder;
  private final KnownServices services;
  private final TextUses uses;
  private final Function<String, Optional<ServiceFacts>> factsByName;
  private final BiConsumer<TreePath, Finding> findings;
  private @Nullable Ceiling ceiling;

  /**
   * Creates a scanner.
   *
   * @param ceiling the ceiling around the code to be scanned, or null for none
   * @param factsByName finds what is known of a service that a text names
   * @param findings is told what is above a ceiling, and where
   */
  CeilingScanner(
      Trees trees,
      KnownServices services,
      @Nullable Ceiling ceiling,
      Function<String, Optional<ServiceFacts>> factsByName,
      BiConsumer<TreePath, Finding> findings) {
    super(new ConstantFolder(trees));
    this.trees = trees;
    this.folder = new ConstantFolder(trees);
    this.services = services;
    this.uses = new TextUses(folder, trees);
    this.ceiling = ceiling;
    this.factsByName = factsByName;
    this.findings = findings;
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
    Ceiling outer = ceiling;
    Element element = trees.getElement(getCurrentPath());
    if (element != null) {
      Ceiling.on(element).ifPresent(own -> ceiling = outer == null ? own : own.lower(outer));
    }
    try {
      return super.visitClass(type, null);
    } finally {
      ceiling = outer;
    }
  }

  @Override
  boolean concerns(String literal) {
    return ceiling != null;
  }

  @Override
  void found(TreePath path, ConstantText text) {
    checkText(path, text);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
    checkReference();
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void unused) {
    checkReference();
    return super.visitMemberSelect(select, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    Ceiling limit = ceiling;
    Element method = limit == null ? null : trees.getElement(getCurrentPath());
    if (limit != null
        && method != null
        && method.getEnclosingElement() instanceof TypeElement owner) {
      services.ofEnum(owner).ifPresent(facts -> checkSelection(call, method, facts));
      if (owner.getQualifiedName().contentEquals(SelectionStep.class.getName())) {
        checkStep(call, method.getSimpleName().toString(), limit);
      }
    }
    return super.visitMethodInvocation(call, null);
  }

  private void checkReference() {
    Ceiling limit = ceiling;
    if (limit == null || !(trees.getElement(getCurrentPath()) instanceof VariableElement named)) {
      return;
    }
    TreePath path = getCurrentPath();
    if (named.getKind() == ElementKind.ENUM_CONSTANT
        && named.getEnclosingElement() instanceof TypeElement owner) {
      services
          .ofEnum(owner)
          .ifPresent(
              facts ->
                  facts
                      .byConstant(named.getSimpleName().toString())
                      .ifPresent(action -> check(path, facts.service(), action, limit)));
    } else if (named.getConstantValue() instanceof String) {
      folder.fold(path).ifPresent(text -> checkText(path, text));
    }
  }

  private void check(TreePath path, String service, NamedAction action, Ceiling limit) {
    if (limit.isBelow(action.level())) {
      String name = service + ':' + action.name();
      report(path, CheckMessages.aboveCeiling(name, action.level(), limit));
    }
  }

  private void checkText(TreePath path, ConstantText text) {
    Ceiling limit = ceiling;
    String value = text.value().strip();
    if (limit == null) {
      return;
    }
    if (value.equals("*") && uses.use(path) == TextUse.ACTION) {
      AccessLevel highest = AccessLevel.PERMISSIONS_MANAGEMENT;
      if (limit.isBelow(highest)) {
        report(path, CheckMessages.aboveCeiling("*, every action of AWS,", highest, limit));
      }
      return;
    }
    Optional<ActionText> action = ActionText.of(value);
    if (action.isPresent()) {
      String name = action.get().name();
      factsByName
          .apply(action.get().service())
          .ifPresent(
              facts -> {
                if (action.get().hasWildcard()) {
                  checkPattern(text.placeOf(0), value, facts.matching(name), limit);
                } else {
                  facts
                      .named(name)
                      .ifPresent(known -> check(text.placeOf(0), facts.service(), known, limit));
                }
              });
    }
  }

  private void checkSelection(MethodInvocationTree call, Element method, ServiceFacts facts) {
    Ceiling limit = ceiling;
    String name = method.getSimpleName().toString();
    if (limit == null) {
      return;
    }
    for (ExpressionTree argument : call.getArguments()) {
      TreePath path = new TreePath(getCurrentPath(), argument);
      if (name.equals("matching")) {
        folder
            .fold(path)
            .ifPresent(
                text -> {
                  String pattern = text.value().substring(text.value().indexOf(':') + 1);
                  if (!text.value().contains(":")) {
                    checkPattern(path, pattern, facts.matching(pattern), limit);
                  }
                });
      } else if (name.equals("withAccessLevel") || name.equals("upToAccessLevel")) {
        level(path)
            .filter(limit::isBelow)
            .ifPresent(level -> report(path, CheckMessages.selectsAboveCeiling(level, limit)));
      }
    }
  }

  /** Checks what a statement selects without naming an action. To deny more is no rise. */
  private void checkStep(MethodInvocationTree call, String name, Ceiling limit) {
    Optional<ServiceFacts> facts = factsOfStep(call);
    boolean denies = CallNames.receiverOf(call).equals("deny");
    if (name.equals("patterns") && facts.isPresent()) {
      for (ExpressionTree argument : call.getArguments()) {
        TreePath path = new TreePath(getCurrentPath(), argument);
        folder
            .fold(path)
            .map(ConstantText::value)
            .filter(pattern -> !pattern.contains(":"))
            .ifPresent(
                pattern -> checkPattern(path, pattern, facts.get().matching(pattern), limit));
      }
    } else if (name.equals("allActions") && facts.isPresent() && !denies) {
      String all = facts.get().service() + ":*";
      checkPattern(getCurrentPath(), all, facts.get().matching("*"), limit);
    } else if (EVERY_OTHER.contains(name) && !denies) {
      AccessLevel highest = AccessLevel.PERMISSIONS_MANAGEMENT;
      if (limit.isBelow(highest)) {
        String selected = name + "(), which selects of every service,";
        report(getCurrentPath(), CheckMessages.aboveCeiling(selected, highest, limit));
      }
    }
  }

  /** Returns what is known of the service whose actions a step of the builder takes. */
  private Optional<ServiceFacts> factsOfStep(MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    TreePath step = new TreePath(new TreePath(getCurrentPath(), select), select.getExpression());
    return services.ofStep(trees.getTypeMirror(step));
  }

  private Optional<AccessLevel> level(TreePath path) {
    Element element = trees.getElement(path);
    return element != null
            && element.getKind() == ElementKind.ENUM_CONSTANT
            && element.getEnclosingElement() instanceof TypeElement owner
            && owner.getQualifiedName().contentEquals(AccessLevel.class.getName())
        ? Optional.of(AccessLevel.valueOf(element.getSimpleName().toString()))
        : Optional.empty();
  }

  private void checkPattern(
      TreePath path, String pattern, List<NamedAction> actions, Ceiling limit) {
    List<NamedAction> above = actions.stream().filter(a -> limit.isBelow(a.level())).toList();
    above.stream()
        .max(
            Comparator.comparing(NamedAction::level)
                .thenComparing(NamedAction::name, Comparator.reverseOrder()))
        .ifPresent(
            highest ->
                report(
                    path,
                    CheckMessages.patternAboveCeiling(pattern, highest, above.size() - 1, limit)));
  }

  private void report(TreePath path, String message) {
    findings.accept(path, new Finding(Kind.ERROR, Topic.LEVEL, message, 0));
  }
}
