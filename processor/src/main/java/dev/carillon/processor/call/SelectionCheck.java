package dev.carillon.processor.call;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.SelectionStep;
import dev.carillon.policy.TrustStatement;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.processor.call.ValueReader.Written;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.request.Ceiling;
import dev.carillon.processor.request.WrittenAnnotation;
import java.util.HashSet;
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

  /** What a statement selects by patterns with. */
  static final Set<String> PATTERNS = Set.of("patterns", "andPatterns");

  /** What gives elements to a function, which can be a reference to a method that selects. */
  private static final Set<String> GIVING = Set.of("map", "flatMap", "forEach");

  @Override
  public Set<String> methods() {
    Set<String> methods = new HashSet<>(Set.of("find", "matching", "parse"));
    for (Set<String> some : List.of(LEVELS, EVERY_OTHER, PATTERNS, GIVING)) {
      methods.addAll(some);
    }
    methods.addAll(ChainReader.TRUSTED.keySet());
    return methods;
  }

  @Override
  public void check(Call call) {
    Ceiling ceiling = call.ceiling();
    if (ceiling == null) {
      return;
    }
    CeilingReport report = new CeilingReport(ceiling, call.findings());
    call.arguments().stream()
        .filter(one -> one.getLeaf() instanceof MemberReferenceTree)
        .forEach(one -> checkReference(call.code(), one, report));
    if (call.isOf(SelectionStep.class) || call.isOfTarget()) {
      checkStep(call, report);
    } else if (call.isOf(ActionPattern.class)) {
      checkParsed(call, report);
    } else if (call.isOf(TrustStatement.class)) {
      String action = ChainReader.TRUSTED.get(call.method());
      if (action != null) {
        report.unwritten(call.path(), action, "", call.factsByName());
      }
    } else if (!isDenied(call)) {
      call.code()
          .ownerOf(call.path())
          .flatMap(owner -> call.code().services().ofEnum(owner))
          .ifPresent(
              facts -> checkEnum(call.code(), call.method(), call.arguments(), facts, report));
    }
  }

  /** Returns whether a statement denies what is selected. To deny more is no rise. */
  private static boolean isDenied(Call call) {
    TreePath taker = call.path().getParentPath();
    return !call.method().equals("find")
        && taker.getLeaf() instanceof MethodInvocationTree
        && call.code().isOfBuilder(taker)
        && DenyingStart.isOf(call.code(), Call.receiverOf(taker));
  }

  private static void checkEnum(
      Code code,
      String method,
      List<TreePath> arguments,
      ServiceFacts facts,
      CeilingReport report) {
    for (Written value : PossibleValues.of(code, arguments)) {
      if (LEVELS.contains(method)) {
        level(value.expression(), code).ifPresent(level -> report.level(value.at(), level));
      } else if (method.equals("matching")) {
        checkPattern(code, value, facts, report);
      } else if (method.equals("find")) {
        name(code, value)
            .flatMap(facts::named)
            .ifPresent(action -> report.action(value.at(), action));
      }
    }
  }

  /** Checks what a reference to a method selects by: {@code LEVELS.stream().map(A::matching)}. */
  private static void checkReference(Code code, TreePath reference, CeilingReport report) {
    String method = ((MemberReferenceTree) reference.getLeaf()).getName().toString();
    Optional<TreePath> given = Iterated.byFunction(code, reference);
    Optional<ServiceFacts> facts =
        code.ownerOf(reference).flatMap(owner -> code.services().ofEnum(owner));
    if (given.isPresent() && facts.isPresent()) {
      checkEnum(code, method, List.of(given.get()), facts.get(), report);
    } else if (given.isPresent()
        && PATTERNS.contains(method)
        && code.isOf(reference, SelectionStep.class)) {
      TreePath step =
          new TreePath(
              reference, ((MemberReferenceTree) reference.getLeaf()).getQualifierExpression());
      code.services()
          .ofStep(code.type(step))
          .ifPresent(known -> checkPatterns(code, List.of(given.get()), known, report));
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
          .ifPresent(
              facts -> patterns.forEach(one -> checkPattern(call.code(), one, facts, report)));
    }
  }

  /** Checks what a step selects. To deny more is no rise. */
  private static void checkStep(Call call, CeilingReport report) {
    if (DenyingStart.isOf(call.code(), call.receiver())) {
      return;
    }
    Optional<ServiceFacts> facts = call.serviceOfStep();
    if (PATTERNS.contains(call.method()) && facts.isPresent()) {
      checkPatterns(call.code(), call.arguments(), facts.get(), report);
    } else if (call.method().equals("allActions") && facts.isPresent()) {
      String all = facts.get().service() + ":*";
      report.pattern(call.path(), all, facts.get().matching("*"));
    } else if (EVERY_OTHER.contains(call.method())) {
      report.anyAction(call.path(), call.method() + "(), which selects of every service,");
    }
  }

  private static void checkPatterns(
      Code code, List<TreePath> arguments, ServiceFacts facts, CeilingReport report) {
    PossibleValues.of(code, arguments).forEach(value -> checkPattern(code, value, facts, report));
  }

  private static void checkPattern(
      Code code, Written value, ServiceFacts facts, CeilingReport report) {
    name(code, value)
        .ifPresent(pattern -> report.pattern(value.at(), pattern, facts.matching(pattern)));
  }

  /** Returns a text without a service; one that names its service is a text like any other. */
  private static Optional<String> name(Code code, Written value) {
    return code.text(value.expression()).filter(text -> text.indexOf(':') < 0);
  }

  private static Optional<AccessLevel> level(TreePath path, Code code) {
    return code.element(path) instanceof VariableElement constant
            && constant.getKind() == ElementKind.ENUM_CONSTANT
            && code.isOf(path, AccessLevel.class)
        ? WrittenAnnotation.constant(AccessLevel.class, constant)
        : Optional.empty();
  }
}
