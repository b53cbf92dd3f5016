package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.catalog.Problem;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.processor.facts.NamedAction;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.literal.ConstantText;
import dev.carillon.processor.literal.TextUse;
import dev.carillon.processor.literal.TextUses;
import dev.carillon.processor.request.Ceiling;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.lang.model.element.VariableElement;

/** Holds against the ceiling the actions that code names: as constants of enums, and as text. */
public final class MentionCheck {

  private static final Pattern EVERY_ACTION = Pattern.compile("[*]+(:[*]+)?");

  private final Code code;
  private final TextUses uses;
  private final Function<String, Optional<ServiceFacts>> factsByName;
  private final BiConsumer<TreePath, Problem> findings;

  /**
   * Creates the check of a file.
   *
   * @param factsByName finds what is known of a service that a text names
   * @param findings is told what is above a ceiling, and where
   */
  public MentionCheck(
      Code code,
      TextUses uses,
      Function<String, Optional<ServiceFacts>> factsByName,
      BiConsumer<TreePath, Problem> findings) {
    this.code = code;
    this.uses = uses;
    this.factsByName = factsByName;
    this.findings = findings;
  }

  /**
   * Checks a name in the code: of a constant that is an action, or a text.
   *
   * @return the text, which may be a policy
   */
  public Optional<ConstantText> name(TreePath path, Ceiling ceiling) {
    if (!(code.element(path) instanceof VariableElement named)) {
      return Optional.empty();
    }
    Optional<NamedAction> action = code.services().ofConstant(named);
    if (action.isPresent()) {
      new CeilingReport(ceiling, findings).action(path, action.get());
    } else if (named.getConstantValue() instanceof String) {
      Optional<ConstantText> constant = code.folder().fold(path);
      constant.ifPresent(text -> text(path, text, ceiling));
      return constant;
    }
    return Optional.empty();
  }

  /** Checks a constant text. */
  public void text(TreePath path, ConstantText text, Ceiling ceiling) {
    TreePath taker = uses.taker(path);
    if (isDenied(taker)) {
      return;
    }
    CeilingReport report = new CeilingReport(ceiling, findings);
    String value = text.value().strip();
    if (EVERY_ACTION.matcher(value).matches()) {
      if (uses.use(path) == TextUse.ACTION || uses.isOfAction(path) || allowsAny(taker)) {
        report.anyAction(path, value + ", every action of AWS,");
      }
      return;
    }
    Optional<ActionName> action = ActionName.parse(value);
    if (action.isPresent()) {
      String name = action.get().name();
      factsByName
          .apply(action.get().service())
          .ifPresent(
              facts -> {
                if (action.get().hasWildcard()) {
                  report.pattern(text.placeOf(0), value, facts.matching(name));
                } else {
                  facts.named(name).ifPresent(known -> report.action(text.placeOf(0), known));
                }
              });
    }
  }

  /** Returns whether a call says by patterns what a statement denies: that is no rise. */
  private boolean isDenied(TreePath call) {
    return (isOf(SelectionCheck.PATTERNS, call) || isOf(Set.of("notPatterns"), call))
        && DenyingStart.isOf(code, Call.receiverOf(call));
  }

  /** Returns whether a call says by patterns what a statement of several services allows. */
  private boolean allowsAny(TreePath call) {
    return isOf(SelectionCheck.PATTERNS, call)
        && Call.withReceivers(call)
            .allMatch(step -> code.services().ofStep(code.type(step)).isEmpty());
  }

  private boolean isOf(Set<String> methods, TreePath call) {
    return methods.contains(Call.nameOf(call)) && code.isOfBuilder(call);
  }
}
