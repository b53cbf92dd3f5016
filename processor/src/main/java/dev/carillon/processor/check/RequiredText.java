package dev.carillon.processor.check;

import com.sun.source.tree.AnnotationTree;
import dev.carillon.RequiresActions;
import dev.carillon.processor.check.Finding.Topic;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.tools.Diagnostic.Kind;

/** Checks the texts of {@link RequiresActions}, each of which has to be an action. */
final class RequiredText {

  private RequiredText() {}

  /** Returns whether the annotation is {@link RequiresActions}. */
  static boolean isRequirement(AnnotationTree annotation) {
    return CallNames.isName(annotation.getAnnotationType(), RequiresActions.class);
  }

  /** Returns what is wrong with the text, or empty where it is an action. */
  static Optional<Finding> check(
      String text,
      Function<String, Optional<ServiceFacts>> factsOf,
      Supplier<SortedSet<String>> services) {
    Optional<ActionText> action = ActionText.of(text);
    if (action.isEmpty()) {
      return Optional.of(error(CheckMessages.notAnAction(text)));
    }
    Optional<ServiceFacts> facts = factsOf.apply(action.get().service());
    if (facts.isPresent() && facts.get().isConditionKey(text)) {
      return Optional.of(error(CheckMessages.unknownAction(action.get(), Optional.empty())));
    }
    return facts.isPresent()
        ? ActionCheck.check(action.get(), facts.get(), TextUse.ACTION)
        : Optional.of(
            error(
                CheckMessages.unknownService(
                    action.get(), Near.service(action.get().service(), services.get()))));
  }

  private static Finding error(String message) {
    return new Finding(Kind.ERROR, Topic.ACTION, message, 0);
  }
}
