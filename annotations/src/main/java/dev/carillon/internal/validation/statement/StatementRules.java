package dev.carillon.internal.validation.statement;

import static java.util.stream.Collectors.toSet;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.iam.page.text.AttachedPages;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Rules for which elements a statement has, and of which JSON type they are. */
public final class StatementRules {

  private static final List<String> ELEMENTS = StatementView.ELEMENTS;

  /** The services whose policies of resources need no Resource element. */
  private static final Set<String> WITHOUT_RESOURCE =
      PageRows.of(AttachedPages.WITHOUT_RESOURCE).map(row -> row.get(0)).collect(toSet());

  private StatementRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(
      StatementView statement, boolean ofOneResource, Judgement judgement) {
    elements(statement, judgement);
    dataTypes(statement, judgement);
    effect(statement, judgement);
    required(statement, ofOneResource, judgement);
    combinations(statement, judgement);
    emptyParts(statement, judgement);
  }

  /** Returns the names of the elements of statements that IAM documents. */
  public static List<String> elements() {
    return ELEMENTS;
  }

  private static void elements(StatementView statement, Judgement judgement) {
    for (Element element : statement.element().members()) {
      String name = element.name();
      if (!ELEMENTS.contains(name)) {
        judgement.reportName(
            Check.INVALID_POLICY_ELEMENT,
            element,
            "A statement has no element \"" + name + "\"." + meant(name));
      }
    }
  }

  private static String meant(String name) {
    return StatementView.PRINCIPALS.contains(name)
        ? " It belongs in Principal."
        : ConditionOperator.parse(name).isPresent()
            ? " It belongs in Condition."
            : NearestNames.didYouMean(name, ELEMENTS);
  }

  private static void dataTypes(StatementView statement, Judgement judgement) {
    for (Element element : statement.element().members()) {
      String name = element.name();
      switch (name) {
        case "Sid", "Effect" ->
            require(element.isString(), element, judgement, name + " is a string");
        case "Action", "NotAction", "Resource", "NotResource" -> {
          for (Element item : element.items()) {
            require(item.isString(), item, judgement, name + " is a string or an array of strings");
          }
        }
        case "Condition" -> {
          require(element.isObject(), element, judgement, "Condition is an object");
          for (Element keys : element.members()) {
            require(
                keys.isObject() || ConditionOperator.parse(keys.name()).isEmpty(),
                keys,
                judgement,
                "A condition operator holds an object");
          }
        }
        case "Principal", "NotPrincipal" -> {
          for (Element type : element.members()) {
            for (Element item :
                ELEMENTS.contains(type.name()) ? List.<Element>of() : type.items()) {
              require(item.isScalar(), item, judgement, name + " names strings");
            }
          }
        }
        default -> {
          // That it is no element is told by another rule.
        }
      }
    }
    for (ConditionView condition : statement.conditions()) {
      for (Element item : condition.values().items()) {
        require(item.isScalar(), item, judgement, "A condition compares with strings");
      }
    }
  }

  private static void require(boolean right, Element element, Judgement judgement, String what) {
    if (!right) {
      judgement.report(
          Check.DATA_TYPE_MISMATCH, element, what + ", not " + element.value().kind() + ".");
    }
  }

  private static void effect(StatementView statement, Judgement judgement) {
    Optional<Element> effect = statement.get("Effect");
    if (lacks(statement, "Effect")) {
      judgement.report(
          Check.MISSING_EFFECT,
          statement.element(),
          "The statement has no Effect. Add \"Allow\" or \"Deny\".");
    } else if (effect.filter(Element::isString).isPresent()
        && !statement.allows()
        && !statement.denies()) {
      judgement.report(
          Check.INVALID_EFFECT,
          effect.get(),
          "\"" + effect.get().text() + "\" is not an effect. Write \"Allow\" or \"Deny\".");
    }
  }

  /**
   * Reports what a statement lacks.
   *
   * @param ofOneResource what {@link #isOfOneResource(Judgement)} says of its policy
   */
  private static void required(
      StatementView statement, boolean ofOneResource, Judgement judgement) {
    if (lacks(statement, "Action")) {
      judgement.report(
          Check.MISSING_ACTION,
          statement.element(),
          "The statement names no actions. Add Action or NotAction.");
    }
    boolean needsResource =
        judgement.kind() == PolicyKind.RESOURCE
            ? !needsNoResource(statement, ofOneResource, judgement)
            : judgement.kind() != PolicyKind.ROLE_TRUST;
    if (needsResource && lacks(statement, "Resource")) {
      judgement.report(
          Check.MISSING_RESOURCE,
          statement.element(),
          "The statement names no resources. Add Resource or NotResource.");
    }
    if (judgement.kind().hasPrincipals() && lacks(statement, "Principal")) {
      judgement.report(
          Check.MISSING_PRINCIPAL,
          statement.element(),
          "The statement does not say whom it is about. Add Principal.");
    }
  }

  /** Returns whether a statement has no such element, nor one that was to be it and is told of. */
  private static boolean lacks(StatementView statement, String name) {
    return !isIn(statement.element(), name)
        && !DocumentRules.hasMisspelt(statement.element(), name, ELEMENTS)
        && !(name.equals("Principal")
            && !Collections.disjoint(statement.element().names(), StatementView.PRINCIPALS))
        && !isIn(statement.get("Principal").orElse(statement.element()), name)
        && !isIn(statement.get("Condition").orElse(statement.element()), name);
  }

  private static boolean isIn(Element object, String name) {
    return object.has(name) || object.has("Not" + name);
  }

  /**
   * Returns whether the statement is of a policy that is about what it is attached to. What is
   * about all actions is as the others, as in what the console of EFS writes.
   */
  private static boolean needsNoResource(
      StatementView statement, boolean ofOneResource, Judgement judgement) {
    return isOfOneResource(statement, judgement)
        || (ofOneResource && statement.strings("Action").stream().anyMatch(Element::isStars));
  }

  /** Returns whether a policy has a statement that is about what the policy is attached to. */
  public static boolean isOfOneResource(Judgement judgement) {
    return judgement.kind() == PolicyKind.RESOURCE
        && judgement.statements().stream()
            .anyMatch(one -> !one.has("Resource") && isOfOneResource(one, judgement));
  }

  private static boolean isOfOneResource(StatementView statement, Judgement judgement) {
    List<ActionPattern> actions = statement.patterns("Action");
    return !actions.isEmpty()
        && actions.stream()
            .allMatch(
                action ->
                    WITHOUT_RESOURCE.contains(action.service().toLowerCase(Locale.ROOT))
                        || (Arn.isPlain(action.service())
                            && judgement.knowledge().isUnknownService(action.service())));
  }

  private static void combinations(StatementView statement, Judgement judgement) {
    for (String name : List.of("Action", "Resource", "Principal")) {
      String others = "Not" + name;
      if (statement.has(name) && statement.has(others) && !hasNone(others, judgement.kind())) {
        judgement.report(
            Check.UNSUPPORTED_ELEMENT_COMBINATION,
            statement.get(others).orElseThrow(),
            name + " and " + others + " stand in one statement. Remove one of them.");
      }
    }
  }

  /** Returns whether policies of a kind do not have an element at all, which is told of it. */
  private static boolean hasNone(String name, PolicyKind kind) {
    return switch (name) {
      case "NotPrincipal" -> kind == PolicyKind.ROLE_TRUST || kind == PolicyKind.RESOURCE_CONTROL;
      case "NotAction" -> kind == PolicyKind.RESOURCE_CONTROL;
      default -> false;
    };
  }

  private static void emptyParts(StatementView statement, Judgement judgement) {
    for (Element element : statement.element().members()) {
      String name = element.name();
      switch (name) {
        case "Action", "NotAction", "Resource", "NotResource" -> {
          if (element.isEmptyArray()) {
            judgement.report(
                name.endsWith("Action") ? Check.EMPTY_ARRAY_ACTION : Check.EMPTY_ARRAY_RESOURCE,
                element,
                name + " is empty: the statement does nothing.");
          }
        }
        case "Principal", "NotPrincipal" -> emptyPrincipal(element, judgement);
        case "Condition" -> {
          emptyCondition(element, judgement);
          for (Element keys : element.members()) {
            emptyCondition(keys, judgement);
          }
        }
        default -> {
          // Nothing else can be empty.
        }
      }
    }
  }

  private static void emptyPrincipal(Element principal, Judgement judgement) {
    if (principal.isObject() && principal.names().isEmpty()) {
      judgement.report(
          Check.EMPTY_OBJECT_PRINCIPAL,
          principal,
          principal.name() + " is empty: it names nobody.");
    }
    for (Element values : principal.members()) {
      if (values.isEmptyArray()) {
        judgement.report(
            Check.EMPTY_ARRAY_PRINCIPAL, values, "The array is empty: it names nobody.");
      }
    }
  }

  private static void emptyCondition(Element block, Judgement judgement) {
    if (block.isObject() && block.names().isEmpty()) {
      judgement.report(
          Check.EMPTY_OBJECT_CONDITION,
          block,
          "The block is empty and restricts nothing. Remove it, or add a condition.");
    }
  }
}
