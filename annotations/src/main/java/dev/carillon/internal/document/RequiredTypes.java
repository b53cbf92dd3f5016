package dev.carillon.internal.document;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.internal.name.CamelWords;
import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The resource types that actions cannot do without. */
public final class RequiredTypes {

  private RequiredTypes() {}

  /**
   * Checks that the allow statements of a policy together name every resource type that an action
   * {@linkplain Together#needed needs}. AWS authorizes each resource of a request on its own, so
   * they can be spread over statements; one whose actions or resources are not typed may cover any.
   *
   * @throws InvalidPolicyException if one is lacking
   */
  public static void check(List<Elements> statements) {
    if (!nameWhatIsRequired(statements)) {
      Together.requireAll(statements);
    }
  }

  /**
   * Returns the actions for which {@link #check} refuses statements, with the types they lack.
   *
   * @param types returns the resource types of an action's service
   */
  public static Map<Action, Set<String>> lacking(
      List<Elements> statements, Function<Action, @Nullable ArnTypes> types) {
    return nameWhatIsRequired(statements) ? Map.of() : Together.lacking(statements, types);
  }

  /** Returns how it is said that an action lacks types. */
  public static String message(Action action, Set<String> types) {
    return Together.message(action, types);
  }

  /** Returns whether each statement itself names all that AWS marks as required, or no type. */
  private static boolean nameWhatIsRequired(List<Elements> statements) {
    for (int i = 0; i < statements.size(); i++) {
      Elements statement = statements.get(i);
      if (!statement.typedResources().isEmpty()) {
        for (int j = 0; j < statement.constants().size(); j++) {
          if (!namesWhatIsRequired(statement, statement.constants().get(j))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean namesWhatIsRequired(Elements statement, Action action) {
    List<String> required = action.requiredResourceTypes();
    List<ResourceArn> named = statement.typedResources();
    int found = 0;
    for (int i = 0; i < required.size(); i++) {
      for (int j = 0; j < named.size(); j++) {
        if (named.get(j).resourceType().equals(required.get(i))
            && named.get(j).service().equals(action.service())) {
          found++;
          break;
        }
      }
    }
    return found == required.size();
  }

  /** What is asked where the statements name the types only together, or not all of them. */
  private static final class Together {

    /**
     * Types that AWS's table marks as required beside another one of which a request has only the
     * one or the other: an execution that Step Functions keeps or an express one, whoever reads
     * channels, the definition of an automation as AWS's policies have it, what a proxy is for.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html">
     *     DescribeExecution</a>
     * @see <a
     *     href="https://docs.aws.amazon.com/chime-sdk/latest/APIReference/API_messaging-chime_ListChannelMembershipsForAppInstanceUser.html">
     *     ListChannelMembershipsForAppInstanceUser</a>
     * @see <a
     *     href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonLaunchWizard_Fullaccess.html">
     *     AmazonLaunchWizard_Fullaccess</a>
     * @see <a
     *     href="https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeregisterDBProxyTargets.html">
     *     DeregisterDBProxyTargets</a>
     */
    private static final Map<String, String> INSTEAD =
        Map.of(
            "express", "execution",
            "app-instance-bot", "app-instance-user",
            "automation-definition", "automation-execution",
            "cluster", "db");

    static void requireAll(List<Elements> statements) {
      lacking(statements, ResourceRules::typesOf)
          .forEach(
              (action, types) -> {
                throw new InvalidPolicyException(message(action, types));
              });
    }

    static String message(Action action, Set<String> types) {
      return String.format(
          Locale.ROOT,
          "The policy allows %s without naming a resource of type %s, which the action"
              + " requires. Name one by on(…), in this statement or another.",
          action.iamName(),
          String.join(", ", types));
    }

    static Map<Action, Set<String>> lacking(
        List<Elements> statements, Function<Action, @Nullable ArnTypes> types) {
      Set<Action> onAny = new HashSet<>();
      List<Elements> typed = new ArrayList<>();
      for (Elements statement : statements) {
        if (statement.effect() == Effect.ALLOW) {
          if (statement.actions().negated() || selectsByPattern(statement)) {
            return Map.of();
          }
          if (statement.typedResources().isEmpty()) {
            onAny.addAll(statement.constants());
          } else {
            typed.add(statement);
          }
        }
      }
      return missing(typed, onAny, types);
    }

    /** Returns the types that each action still requires, but of those that are on any resource. */
    private static Map<Action, Set<String>> missing(
        List<Elements> typed, Set<Action> onAny, Function<Action, @Nullable ArnTypes> types) {
      Map<Action, Set<String>> missing = new LinkedHashMap<>();
      for (Elements statement : typed) {
        for (Action action : statement.constants()) {
          if (!onAny.contains(action)) {
            List<ResourceArn> taken =
                statement.typedResources().stream()
                    .filter(arn -> ResourceRules.takes(action, arn, types.apply(action)))
                    .toList();
            if (!taken.isEmpty()) { // Else the action is told to take none of the resources.
              Set<String> open = missing.computeIfAbsent(action, Together::needed);
              taken.forEach(arn -> remove(open, action, arn));
            }
          }
        }
      }
      missing.values().removeIf(Set::isEmpty);
      return missing;
    }

    /**
     * What AWS documents besides its table, as an alias for a function, stands for what is there.
     * What an action creates has no alternative.
     */
    private static void remove(Set<String> open, Action action, ResourceArn arn) {
      String type = arn.resourceType();
      if (!action.resourceTypes().contains(type)) {
        open.clear();
      } else if (!open.remove(type) && !action.actionName().startsWith("Create")) {
        open.remove(INSTEAD.get(type));
      }
    }

    private static boolean selectsByPattern(Elements statement) {
      return statement.constants().isEmpty()
          || !statement.actions().values().stream().allMatch(Arn::isPlain);
    }

    /**
     * Returns the required types that an action cannot do without: those that its own name speaks
     * of, as AssociateChannelFlow speaks of channel-flow. Of the others AWS also marks such as are
     * alternatives: the user or the bot that acts, the twelve kinds of models that can be invoked.
     */
    private static Set<String> needed(Action action) {
      Set<String> needed = new LinkedHashSet<>(action.requiredResourceTypes());
      needed.removeIf(type -> !speaksOf(action.actionName(), String.join("", words(type))));
      needed.removeIf(type -> hasVariants(action, words(type)));
      return needed;
    }

    private static boolean speaksOf(String actionName, String type) {
      for (int start = 0; start < actionName.length(); start++) {
        if (Character.isUpperCase(actionName.charAt(start))
            && actionName.regionMatches(true, start, type, 0, type.length())) {
          return true;
        }
      }
      return false;
    }

    /** Returns whether the action takes a type like "function alias" as well as "function". */
    private static boolean hasVariants(Action action, List<String> type) {
      return action.resourceTypes().stream()
          .map(Together::words)
          .anyMatch(
              other -> other.size() > type.size() && Collections.indexOfSubList(other, type) >= 0);
    }

    private static List<String> words(String type) {
      return Words.of(type);
    }

    /** The expressions are made where a type is taken apart, and not for each first policy. */
    private static final class Words {
      private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

      static List<String> of(String type) {
        return List.of(
            SEPARATORS.split(
                String.join(" ", CamelWords.atCapitals(type)).toLowerCase(Locale.ROOT)));
      }
    }
  }
}
