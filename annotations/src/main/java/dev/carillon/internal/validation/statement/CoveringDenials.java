package dev.carillon.internal.validation.statement;

import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.PatternIndex;
import dev.carillon.internal.validation.view.PatternIndex.Candidates;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The statements of a document that deny. Those that can be about an action or a resource are found
 * by it, as a document can have many.
 */
final class CoveringDenials {

  private static final int MOST_OF_OTHERS = 20;

  private final Judgement judgement;
  private final PatternIndex<ActionPattern> actions;
  private final PatternIndex<WildcardPattern> resources;

  /** Whose each of the actions is, and each of the resources. */
  private final List<Denial> ofAction = new ArrayList<>();

  private final List<Denial> ofResource = new ArrayList<>();

  /** Those that deny all but what they name; documents that AWS takes have few. */
  private final List<StatementView> ofOthers = new ArrayList<>();

  CoveringDenials(Judgement judgement) {
    this.judgement = judgement;
    List<ActionPattern> allActions = new ArrayList<>();
    List<WildcardPattern> allResources = new ArrayList<>();
    for (StatementView statement : judgement.denying()) {
      if (statement.has("NotPrincipal")) {
        continue;
      }
      if ((statement.has("NotAction") || statement.has("NotResource"))
          && ofOthers.size() < MOST_OF_OTHERS) {
        ofOthers.add(statement);
      }
      if (statement.has("Action") && statement.has("Resource")) {
        Denial denial = new Denial(statement, named(statement));
        for (ActionPattern action : denial.actions) {
          allActions.add(action);
          ofAction.add(denial);
        }
        for (WildcardPattern resource : denial.resources) {
          allResources.add(resource);
          ofResource.add(denial);
        }
      }
    }
    this.actions = PatternIndex.ofActions(allActions);
    this.resources = PatternIndex.ofTexts(allResources);
  }

  /** Returns whether a denial is about whoever a statement allows, whenever it allows. */
  private boolean holds(StatementView denial, StatementView allowing) {
    if (!judgement.affords(1 + values(denial) + values(allowing))
        || !isForAll(denial, allowing)
        || denial.get("Condition").filter(block -> !block.isObject()).isPresent()) {
      return false;
    }
    return denial.conditions().stream()
        .allMatch(one -> Implication.follows(one, allowing.conditionsOn(one.key())));
  }

  private static long values(StatementView statement) {
    return statement.conditions().stream().mapToLong(one -> one.items().size()).sum();
  }

  private static boolean isForAll(StatementView denial, StatementView allowing) {
    Element denied = denial.get("Principal").orElse(null);
    if (denied == null || denied.text().equals("*") || texts(denied, "AWS").contains("*")) {
      return true;
    }
    Element allowed = allowing.get("Principal").orElse(null);
    if (allowed == null || allowed.names().isEmpty()) {
      return false;
    }
    for (String type : allowed.names()) {
      List<String> some = texts(allowed, type);
      if (some.isEmpty() || !texts(denied, type).containsAll(some)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> texts(Element principal, String type) {
    return principal.member(type).stream()
        .flatMap(values -> values.strings().stream())
        .map(Element::text)
        .toList();
  }

  /** What a variable stands for is not known: such a resource covers nothing. */
  private static List<WildcardPattern> named(StatementView denial) {
    return denial.strings("Resource").stream()
        .map(Element::text)
        .filter(text -> !Placeholders.isIn(text))
        .map(WildcardPattern::of)
        .toList();
  }

  private static List<WildcardPattern> open(List<Element> resources) {
    return resources.stream().map(Element::text).map(WildcardPattern::withVariables).toList();
  }

  boolean isEmpty() {
    return ofOthers.isEmpty() && (ofAction.isEmpty() || ofResource.isEmpty());
  }

  /** Returns whether one of them denies all that a statement allows, whenever it allows it. */
  boolean cover(StatementView allowing) {
    List<ActionPattern> allowed = allowing.patterns("Action");
    List<WildcardPattern> open = open(allowing.strings("Resource"));
    if (allowed.isEmpty() || open.isEmpty() || allowing.hasUnread("Action")) {
      return false;
    }
    for (StatementView denial : ofOthers) {
      if (isAmongOthers(denial, allowed, open) && holds(denial, allowing)) {
        return true;
      }
    }
    if (ofAction.isEmpty() || ofResource.isEmpty()) {
      return false;
    }
    Candidates byAction = actions.candidates(allowed.get(0));
    Candidates byResource = resources.candidates(open.get(0));
    return byAction.count() < byResource.count()
        ? byAction.any(place -> ofAction.get(place).covers(allowing, allowed, open))
        : byResource.any(place -> ofResource.get(place).covers(allowing, allowed, open));
  }

  /** Returns whether a statement that denies all but what it names denies what is allowed. */
  private boolean isAmongOthers(
      StatementView denial, List<ActionPattern> allowed, List<WildcardPattern> open) {
    List<ActionPattern> left = denial.patterns("NotAction");
    boolean isDenied =
        denial.has("NotAction")
            ? left.size() == denial.strings("NotAction").size()
                && noneMeets(allowed, left, ActionPattern::intersects)
            : eachMeets(allowed, denial.patterns("Action"), ActionPattern::covers);
    return isDenied
        && (denial.has("NotResource")
            ? noneMeets(open, open(denial.strings("NotResource")), WildcardPattern::intersects)
            : eachMeets(open, named(denial), WildcardPattern::covers));
  }

  /** Returns whether one of the others fits each; not where that costs too much. */
  private <T> boolean eachMeets(List<T> some, List<T> others, BiPredicate<T, T> fits) {
    return some.stream()
        .allMatch(
            it -> others.stream().anyMatch(other -> judgement.affords(1) && fits.test(other, it)));
  }

  /** Returns whether none of the others fits any; not where that costs too much. */
  private <T> boolean noneMeets(List<T> some, List<T> others, BiPredicate<T, T> fits) {
    return some.stream()
        .allMatch(
            it ->
                others.stream().noneMatch(other -> !judgement.affords(1) || fits.test(other, it)));
  }

  /** What one statement denies. */
  private final class Denial {
    private final StatementView statement;
    private final List<ActionPattern> actions;
    private final List<WildcardPattern> resources;
    private final PatternIndex<ActionPattern> actionIndex;
    private final PatternIndex<WildcardPattern> resourceIndex;

    Denial(StatementView statement, List<WildcardPattern> resources) {
      this.statement = statement;
      this.actions = statement.patterns("Action");
      this.resources = resources;
      this.actionIndex = PatternIndex.ofActions(this.actions);
      this.resourceIndex = PatternIndex.ofTexts(resources);
    }

    boolean covers(
        StatementView allowing, List<ActionPattern> allowed, List<WildcardPattern> open) {
      return allowed.stream().allMatch(this::deniesAction)
          && open.stream().allMatch(this::isOn)
          && holds(statement, allowing);
    }

    private boolean deniesAction(ActionPattern action) {
      return actionIndex
          .candidates(action)
          .any(place -> judgement.affords(1) && actions.get(place).covers(action));
    }

    private boolean isOn(WildcardPattern resource) {
      return resourceIndex
          .candidates(resource)
          .any(place -> judgement.affords(1) && resources.get(place).covers(resource));
    }
  }
}
