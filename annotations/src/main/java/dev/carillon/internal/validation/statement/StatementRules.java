package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;

/** Rules for the elements that a statement has: their names, JSON types and combinations. */
public final class StatementRules {

  private StatementRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    elements(statement, judgement);
    dataTypes(statement, judgement);
    effect(statement, judgement);
    combinations(statement, judgement);
    emptyParts(statement, judgement);
  }

  private static void elements(StatementView statement, Judgement judgement) {
    for (Element element : statement.element().members()) {
      String name = element.name();
      if (!StatementView.ELEMENTS.contains(name)) {
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
            : NearestNames.didYouMean(name, StatementView.ELEMENTS);
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
                StatementView.ELEMENTS.contains(type.name()) ? List.<Element>of() : type.items()) {
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
    Element effect = statement.get("Effect").orElse(null);
    if (effect != null && effect.isString() && !statement.allows() && !statement.denies()) {
      judgement.report(
          Check.INVALID_EFFECT,
          effect,
          "\"" + effect.text() + "\" is not an effect. Write \"Allow\" or \"Deny\".");
    }
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
