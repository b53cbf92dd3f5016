package dev.carillon.processor.call;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.SelectionStep;
import dev.carillon.policy.TrustStatement;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.processor.call.ValueReader.Written;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.request.Ceiling;
import dev.carillon.processor.scope.TreeNames;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
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
    Set<String> methods = new HashSet<>(ChainReader.TRUSTED.keySet());
    methods.addAll(
        Set.of(
            "find",
            "matching",
            "withAccessLevel",
            "upToAccessLevel",
            "patterns",
            "andPatterns",
            "allActions",
            "notActions",
            "notPatterns",
            "parse"));
    return methods;
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
    } else if (call.isOf(ActionPattern.class)) {
      checkParsed(call, report);
    } else if (call.isOf(TrustStatement.class)) {
      String action = ChainReader.TRUSTED.get(call.method());
      if (action != null) {
        report.unwritten(call.path(), action, "", call.factsByName());
      }
    } else {
      call.code()
          .ownerOf(call.path())
          .flatMap(owner -> call.code().services().ofEnum(owner))
          .ifPresent(facts -> checkEnum(call, facts, report));
    }
  }

  private static void checkEnum(Call call, ServiceFacts facts, CeilingReport report) {
    for (Written value : PossibleValues.of(call.code(), call.arguments())) {
      if (LEVELS.contains(call.method())) {
        level(value.expression(), call.code()).ifPresent(level -> report.level(value.at(), level));
      } else if (call.method().equals("matching")) {
        checkPattern(call, value, facts, report);
      } else if (call.method().equals("find")) {
        name(call, value)
            .flatMap(facts::named)
            .ifPresent(action -> report.action(value.at(), action));
      }
    }
  }

  /** Checks a pattern that is given beside its service. */
  private static void checkParsed(Call call, CeilingReport report) {
    List<TreePath> arguments = call.arguments();
    if (arguments.size() == 2) {
      List<Written> patterns = PossibleValues.of(call.code(), arguments.subList(1, 2));
      call.code()
          .text(arguments.get(0))
          .flatMap(call.factsByName())
          .ifPresent(facts -> patterns.forEach(one -> checkPattern(call, one, facts, report)));
    }
  }

  /** Checks what a step selects. To deny more is no rise. */
  private static void checkStep(Call call, CeilingReport report) {
    Optional<ServiceFacts> facts = call.serviceOfStep();
    boolean denies = denies(call);
    if (PATTERNS.contains(call.method()) && facts.isPresent()) {
      PossibleValues.of(call.code(), call.arguments())
          .forEach(value -> checkPattern(call, value, facts.get(), report));
    } else if (call.method().equals("allActions") && facts.isPresent() && !denies) {
      String all = facts.get().service() + ":*";
      report.pattern(call.path(), all, facts.get().matching("*"));
    } else if (EVERY_OTHER.contains(call.method()) && !denies) {
      report.anyAction(call.path(), call.method() + "(), which selects of every service,");
    }
  }

  /** Principals may be named between the start of a statement and its actions. */
  private static boolean denies(Call call) {
    // In code that is wrong itself a variable can be made of itself.
    Set<Tree> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Optional<TreePath> before = call.receiver();
    while (before.isPresent()) {
      TreePath step = PossibleValues.kept(call.code(), before.get());
      String name =
          step.getLeaf() instanceof MethodInvocationTree made
              ? TreeNames.nameOf(made.getMethodSelect())
              : "";
      if (!name.equals("grantedTo") || !seen.add(step.getLeaf())) {
        return name.equals("deny");
      }
      before = Call.receiverOf(step);
    }
    return false;
  }

  private static void checkPattern(
      Call call, Written value, ServiceFacts facts, CeilingReport report) {
    name(call, value)
        .ifPresent(pattern -> report.pattern(value.at(), pattern, facts.matching(pattern)));
  }

  /** Returns a text without a service; one that names its service is a text like any other. */
  private static Optional<String> name(Call call, Written value) {
    return call.code().text(value.expression()).filter(text -> text.indexOf(':') < 0);
  }

  private static Optional<AccessLevel> level(TreePath path, Code code) {
    return code.trees().getElement(path) instanceof VariableElement constant
            && constant.getKind() == ElementKind.ENUM_CONSTANT
            && code.isOf(path, AccessLevel.class)
        ? Arrays.stream(AccessLevel.values())
            .filter(level -> constant.getSimpleName().contentEquals(level.name()))
            .findFirst()
        : Optional.empty();
  }
}
