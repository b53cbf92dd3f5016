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
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.lang.model.element.VariableElement;

/** Holds against the ceiling the actions that code names: as constants of enums, and as text. */
public final class MentionCheck {

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

  /** Checks a name in the code: of a constant that is an action, or a text. */
  public void name(TreePath path, Ceiling limit) {
    if (!(code.trees().getElement(path) instanceof VariableElement named)) {
      return;
    }
    Optional<NamedAction> action = code.services().ofConstant(named);
    if (action.isPresent()) {
      new CeilingReport(limit, findings).action(path, action.get());
    } else if (named.getConstantValue() instanceof String) {
      code.folder().fold(path).ifPresent(text -> text(path, text, limit));
    }
  }

  /** Checks a constant text. */
  public void text(TreePath path, ConstantText text, Ceiling limit) {
    CeilingReport report = new CeilingReport(limit, findings);
    String value = text.value().strip();
    if (value.equals("*")) {
      if (uses.use(path) == TextUse.ACTION) {
        report.anyAction(path, "*, every action of AWS,");
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
}
