package dev.carillon.processor.literal;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.name.NearestActions;
import dev.carillon.internal.validation.action.ActionRules;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.problem.Help;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Words;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Holds a text of the form {@code service:Name} against the actions of a declared service.
 *
 * <p>An action that exists, and a pattern that matches one, is always taken as an action. Of what
 * does not exist, it counts as an action what reads as one:
 *
 * <ul>
 *   <li>it goes to something named after actions or permissions ({@code addAction}, {@code
 *       ACTIONS}, {@code IamAction.create}), or stands in a list beside an action that exists, and
 *       begins as the service's actions do: {@code account:read} may be a permission of the
 *       program's own; or
 *   <li>it is near an action in spelling, or made of the same words.
 * </ul>
 *
 * <p>A condition key of the service is never taken as an action, nor is a name that an action has
 * behind its verb: {@code appconfig:environment} beside {@code GetEnvironment}.
 */
final class ActionCheck implements LiteralCheck {

  @Override
  public Optional<Problem> check(Literal literal) {
    Optional<ActionName> action = literal.action();
    if (action.isEmpty() || literal.isRequirement()) {
      return Optional.empty();
    }
    return literal
        .checked(action.get().service())
        .flatMap(facts -> checkAction(literal, action.get(), facts));
  }

  /** Returns what is wrong with a text that has to be an action. */
  static Optional<Problem> checkRequired(
      ActionName text, ServiceFacts facts, Supplier<Knowledge> all) {
    return facts.isWrittenAsDocumented(text) || facts.isUnlistedAction(text)
        ? Optional.empty()
        : check(text, facts, TextUse.ACTION, true, all)
            .map(
                problem ->
                    Literal.at(startOf(problem, text), Help.seeing(facts.address(), problem)));
  }

  /** Returns what is wrong with the text, or empty where nothing is or it is no action. */
  private static Optional<Problem> checkAction(
      Literal literal, ActionName text, ServiceFacts facts) {
    if (facts.isWrittenAsDocumented(text) || facts.isUnlistedAction(text)) {
      return text.toString().equals(literal.text())
          ? Optional.empty()
          : Optional.of(literal.problem(facts, 0, withUnseen(literal.text(), text)));
    }
    TextUse use = literal.use(facts);
    if (literal.isResourceType(facts, use)) {
      return Optional.empty();
    }
    boolean counts =
        text.service().equals(facts.service())
            || literal.isOfAwsAction()
            || (isCalledAction(literal, use) && isNear(text.name(), facts));
    return (counts
            ? check(text, facts, use, false, literal::everything)
            : facts.action(text.name()).flatMap(known -> checkCase(text, facts, known, use)))
        .map(problem -> literal.problem(facts, startOf(problem, text), problem));
  }

  private static boolean isCalledAction(Literal literal, TextUse use) {
    return use == TextUse.ACTION || literal.use() == TextUse.ACTION;
  }

  /** Returns whether, behind a service in capitals, a name reads as an action's: {@code Publsh}. */
  private static boolean isNear(String name, ServiceFacts facts) {
    return name.chars().anyMatch(Character::isLowerCase)
        && (NearestActions.meant(name, facts.actionNames()).isPresent()
            || NearestActions.meantPattern(name, facts.actionNames()).isPresent());
  }

  /** A person sees an action in the text, and a character stands in it that nobody sees. */
  private static Problem withUnseen(String text, ActionName seen) {
    return Message.INVALID_ACTION.of(
        text, seen.service(), Words.didYouMean(Optional.of(seen.toString())));
  }

  private static Optional<Problem> check(
      ActionName text, ServiceFacts facts, TextUse use, boolean required, Supplier<Knowledge> all) {
    return text.hasWildcard()
        ? checkPattern(text, facts, use)
        : checkName(text, facts, use, required, all);
  }

  /** An action that is not known is wrong behind its service; of another text, the whole is. */
  private static int startOf(Problem problem, ActionName text) {
    return problem.id().equals(Message.INVALID_ACTION.id()) ? text.service().length() + 1 : 0;
  }

  private static Optional<Problem> checkName(
      ActionName text, ServiceFacts facts, TextUse use, boolean required, Supplier<Knowledge> all) {
    Optional<CatalogAction> action = facts.action(text.name());
    if (action.isPresent()) {
      return checkCase(text, facts, action.get(), use);
    }
    boolean isKey = facts.isConditionKey(facts.service() + ':' + text.name());
    if (!required && isKey) {
      return Optional.empty();
    }
    Optional<RemovedAction> removed = facts.removed(text.name());
    if (removed.isPresent()) {
      return Optional.of(Message.REMOVED_ACTION.of(text, removed.get().since()));
    }
    Optional<String> meant =
        isKey ? Optional.empty() : NearestActions.meant(text.name(), facts.actionNames());
    return required || readsAsAction(text, facts, use, meant.isPresent())
        ? Optional.of(
            Help.seeing(
                meant.flatMap(facts::address),
                Message.INVALID_ACTION.of(
                    text,
                    text.service(),
                    facts
                        .operationHint(text.name())
                        .or(
                            () ->
                                ActionRules.elsewhere(
                                    text.service(), text.name(), facts.actionNames(), all))
                        .orElseGet(() -> hint(text, meant, facts)))))
        : Optional.empty();
  }

  private static Optional<Problem> checkCase(
      ActionName text, ServiceFacts facts, CatalogAction action, TextUse use) {
    String documented = facts.service() + ':' + action.name();
    return text.toString().equals(documented) || use == TextUse.OTHER || use == TextUse.CONDITION
        ? Optional.empty()
        : Optional.of(Message.ACTION_LETTER_CASE.of(text, documented));
  }

  private static Optional<Problem> checkPattern(ActionName text, ServiceFacts facts, TextUse use) {
    if (use == TextUse.CONDITION || !facts.matching(text.name()).isEmpty()) {
      return Optional.empty();
    }
    Optional<String> meant = NearestActions.meantPattern(text.name(), facts.actionNames());
    boolean counts =
        meant.isPresent() || (use == TextUse.ACTION && beginsLikeActions(text.name(), facts));
    return counts
        ? Optional.of(
            Message.PATTERN_OF_NO_ACTION.of(text, text.service(), didYouMean(text, meant)))
        : Optional.empty();
  }

  private static String hint(ActionName text, Optional<String> meant, ServiceFacts facts) {
    String hint = NearestActions.didYouMean(text.service(), text.name(), facts.actionNames());
    return hint.isEmpty() ? didYouMean(text, meant) : hint;
  }

  private static String didYouMean(ActionName text, Optional<String> meant) {
    return Words.didYouMean(meant.map(name -> text.service() + ':' + name));
  }

  private static boolean readsAsAction(
      ActionName text, ServiceFacts facts, TextUse use, boolean near) {
    return switch (use) {
      case ACTION -> near || beginsLikeActions(text.name(), facts);
      case CONDITION -> false;
      case OPEN -> near && !isObjectOfAnAction(text.name(), facts);
      case OTHER ->
          near && !isObjectOfAnAction(text.name(), facts) && !isPieceOfAnAction(text.name(), facts);
    };
  }

  /** Returns whether the name begins with no small letter, unless names of the service do. */
  private static boolean beginsLikeActions(String name, ServiceFacts facts) {
    return !Character.isLowerCase(name.charAt(0))
        || facts.actionNames().stream().anyMatch(action -> Character.isLowerCase(action.charAt(0)));
  }

  /** Returns whether the name is what an action does something with: {@code environment}. */
  private static boolean isObjectOfAnAction(String name, ServiceFacts facts) {
    return facts.actionNames().stream()
        .filter(action -> action.length() > name.length())
        .filter(action -> Character.isUpperCase(action.charAt(action.length() - name.length())))
        .anyMatch(
            action ->
                action.regionMatches(
                    true, action.length() - name.length(), name, 0, name.length()));
  }

  private static boolean isPieceOfAnAction(String name, ServiceFacts facts) {
    return facts.actionNames().stream().anyMatch(action -> action.startsWith(name));
  }
}
