package dev.carillon.processor.call;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.SelectionStep;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.request.Ceiling;
import dev.carillon.processor.scope.TreeNames;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/**
 * Holds against the ceiling what is selected without naming an action: by the levels and patterns
 * of a generated enum, and by the patterns of a statement, or as all that it leaves.
 */
final class SelectionCheck implements CallCheck {

  private static final Set<String> LEVELS = Set.of("withAccessLevel", "upToAccessLevel");

  /** What a statement of several services selects by, besides constants and patterns. */
  private static final Set<String> EVERY_OTHER = Set.of("allActions", "notActions", "notPatterns");

  private static final Set<String> PATTERNS = Set.of("patterns", "andPatterns");

  @Override
  public Set<String> methods() {
    return Set.of(
        "matching",
        "withAccessLevel",
        "upToAccessLevel",
        "patterns",
        "andPatterns",
        "allActions",
        "notActions",
        "notPatterns");
  }

  @Override
  public void check(Call call) {
    Ceiling limit = call.ceiling();
    if (limit == null) {
      return;
    }
    CeilingReport report = new CeilingReport(limit, call.findings());
    if (call.isOf(SelectionStep.class) || call.isOfTarget()) {
      checkStep(call, report);
    } else {
      call.code()
          .ownerOf(call.path())
          .flatMap(owner -> call.code().services().ofEnum(owner))
          .ifPresent(facts -> checkEnum(call, facts, report));
    }
  }

  private static void checkEnum(Call call, ServiceFacts facts, CeilingReport report) {
    for (TreePath argument : call.arguments()) {
      if (LEVELS.contains(call.method())) {
        level(argument, call.code()).ifPresent(level -> report.level(argument, level));
      } else if (call.method().equals("matching")) {
        checkPattern(call, argument, facts, report);
      }
    }
  }

  /** Checks what a step selects. To deny more is no rise. */
  private static void checkStep(Call call, CeilingReport report) {
    Optional<ServiceFacts> facts = call.serviceOfStep();
    boolean denies = denies(call);
    if (PATTERNS.contains(call.method()) && facts.isPresent()) {
      call.arguments().forEach(argument -> checkPattern(call, argument, facts.get(), report));
    } else if (call.method().equals("allActions") && facts.isPresent() && !denies) {
      String all = facts.get().service() + ":*";
      report.pattern(call.path(), all, facts.get().matching("*"));
    } else if (EVERY_OTHER.contains(call.method()) && !denies) {
      report.anyAction(call.path(), call.method() + "(), which selects of every service,");
    }
  }

  /** Principals may be named between the start of a statement and its actions. */
  private static boolean denies(Call call) {
    String before = TreeNames.receiverOf(call.tree());
    return before.equals("grantedTo")
        ? call.receiver()
            .map(TreePath::getLeaf)
            .filter(MethodInvocationTree.class::isInstance)
            .map(granted -> TreeNames.receiverOf((MethodInvocationTree) granted))
            .filter("deny"::equals)
            .isPresent()
        : before.equals("deny");
  }

  /** A pattern that names its service is a text like any other. */
  private static void checkPattern(
      Call call, TreePath argument, ServiceFacts facts, CeilingReport report) {
    call.code()
        .text(argument)
        .filter(pattern -> pattern.indexOf(':') < 0)
        .ifPresent(pattern -> report.pattern(argument, pattern, facts.matching(pattern)));
  }

  private static Optional<AccessLevel> level(TreePath path, Code code) {
    return code.trees().getElement(path) instanceof VariableElement constant
            && constant.getKind() == ElementKind.ENUM_CONSTANT
            && code.isOf(path, AccessLevel.class)
        ? Optional.of(AccessLevel.valueOf(constant.getSimpleName().toString()))
        : Optional.empty();
  }
}
