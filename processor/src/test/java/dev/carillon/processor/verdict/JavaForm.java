package dev.carillon.processor.verdict;

import dev.carillon.internal.validation.view.StatementView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes the Java that an author would write for a statement: constants of the generated enums and
 * keys where there are such, else patterns and texts.
 */
final class JavaForm {

  /** The start of statements over several services. */
  private static final String GENERAL = "AwsStatement";

  private static final List<String> TRUST_AND_RESOURCE = List.of("RESOURCE", "RESOURCE_CONTROL");

  private final GeneratedTypes types;

  /** Whether the principals of a resource's policy stand in front of the actions. */
  private final boolean early;

  JavaForm(GeneratedTypes types) {
    this(types, false);
  }

  private JavaForm(GeneratedTypes types, boolean early) {
    this.types = types;
    this.early = early;
  }

  /** Returns the policy of a row; empty where Java cannot say it. */
  Optional<String> policy(Row row) {
    return policy(row, row.java());
  }

  /** Returns the policy with its principals in front, as JSON has them; empty without such. */
  Optional<String> policyInOrderOfJson(Row row) {
    boolean hasPrincipals =
        TRUST_AND_RESOURCE.contains(row.kind())
            && row.statements().stream().anyMatch(one -> one.containsKey("Principal"));
    return hasPrincipals ? new JavaForm(types, true).policy(row, "") : Optional.empty();
  }

  private Optional<String> policy(Row row, String java) {
    try {
      String statements =
          java.isEmpty()
              ? row.statements().stream()
                  .map(statement -> statement(statement, row))
                  .collect(Collectors.joining(",\n        "))
              : java;
      String type =
          row.kind().equals("ROLE_TRUST")
              ? "TrustPolicy"
              : TRUST_AND_RESOURCE.contains(row.kind()) ? "ResourcePolicy" : "Policy";
      return Optional.of(type + ".of(\n        " + statements + ")");
    } catch (NotSayable e) {
      return Optional.empty();
    }
  }

  private String statement(Map<String, Object> statement, Row row) {
    String kind = row.kind();
    if (!StatementView.ELEMENTS.containsAll(statement.keySet())
        || statement.containsKey("Action") == statement.containsKey("NotAction")
        || (statement.containsKey("Resource") && statement.containsKey("NotResource"))) {
      throw new NotSayable();
    }
    boolean trust = kind.equals("ROLE_TRUST");
    boolean resource = TRUST_AND_RESOURCE.contains(kind);
    boolean principals =
        statement.containsKey("Principal") || statement.containsKey("NotPrincipal");
    if (principals != (trust || resource) || (trust && hasTarget(statement))) {
      throw new NotSayable();
    }
    String effect =
        switch (statement.get("Effect").toString()) {
          case "Allow" -> "allow";
          case "Deny" -> "deny";
          default -> throw new NotSayable();
        };
    String sid = statement.containsKey("Sid") ? quoted(statement.get("Sid").toString()) : "";
    boolean first = early && statement.containsKey("Principal");
    boolean late = (trust || resource) && !sid.isEmpty();
    StringBuilder java = new StringBuilder();
    java.append(start(statement)).append('.').append(effect);
    java.append('(').append(late ? "" : sid).append(')');
    if (first) {
      java.append(".grantedTo(").append(principals(statement, kind)).append(')');
    }
    java.append(actions(statement));
    if (trust) {
      java.append(".trusting(").append(principals(statement, kind)).append(')');
    } else {
      java.append(target(statement, resource));
    }
    if (resource && !first) {
      java.append(statement.containsKey("NotPrincipal") ? ".exceptFor(" : ".grantedTo(");
      java.append(principals(statement, kind)).append(')');
    }
    if (resource && !hasTarget(statement)) {
      java.append(".withoutResource()");
    }
    java.append(late ? ".withSid(" + sid + ')' : "");
    if (statement.containsKey("Condition")) {
      java.append(".when(").append(conditions(object(statement.get("Condition")))).append(')');
    }
    return java.toString();
  }

  private String start(Map<String, Object> statement) {
    List<String> services =
        named(statement).stream()
            .map(action -> action.substring(0, Math.max(0, action.indexOf(':'))))
            .distinct()
            .toList();
    Optional<String> prefix =
        services.size() == 1 ? types.prefix(services.get(0)) : Optional.empty();
    boolean arns = hasTarget(statement) && !texts(statement.get("Resource")).equals(List.of("*"));
    return prefix.filter(found -> !arns || types.takesResources(found)).orElse("")
        + (prefix.filter(found -> !arns || types.takesResources(found)).isPresent()
            ? "Statement"
            : GENERAL);
  }

  private static List<String> named(Map<String, Object> statement) {
    return texts(statement.getOrDefault("Action", statement.get("NotAction")));
  }

  private String actions(Map<String, Object> statement) {
    boolean selects = statement.containsKey("Action");
    List<String> named = named(statement);
    List<String> constants =
        named.stream().flatMap(action -> types.action(action).stream()).toList();
    if (named.equals(List.of("*")) && selects) {
      return ".allActions()";
    }
    List<String> patterns =
        named.stream()
            .filter(action -> types.action(action).isEmpty())
            .map(action -> quoted(lowerService(action)))
            .toList();
    if (patterns.isEmpty()) {
      return (selects ? ".actions(" : ".notActions(") + join(constants) + ')';
    }
    if (selects && !constants.isEmpty()) {
      return ".actions(" + join(constants) + ").andPatterns(" + join(patterns) + ')';
    }
    List<String> all = named.stream().map(JavaForm::lowerService).map(JavaForm::quoted).toList();
    return (selects ? ".patterns(" : ".notPatterns(") + join(all) + ')';
  }

  private static String lowerService(String action) {
    int colon = Math.max(0, action.indexOf(':'));
    return action.substring(0, colon).toLowerCase(Locale.ROOT) + action.substring(colon);
  }

  private static boolean hasTarget(Map<String, Object> statement) {
    return statement.containsKey("Resource") || statement.containsKey("NotResource");
  }

  private static String target(Map<String, Object> statement, boolean optional) {
    if (!hasTarget(statement) && !optional) {
      throw new NotSayable();
    }
    List<String> arns = texts(statement.getOrDefault("Resource", statement.get("NotResource")));
    if (!hasTarget(statement) || (arns.equals(List.of("*")) && statement.containsKey("Resource"))) {
      return ".onAllResources()";
    }
    return (statement.containsKey("Resource") ? ".on(" : ".notOn(")
        + join(arns.stream().map(JavaForm::quoted).toList())
        + ')';
  }

  private static String principals(Map<String, Object> statement, String kind) {
    Object value = statement.getOrDefault("Principal", statement.get("NotPrincipal"));
    boolean trust = kind.equals("ROLE_TRUST");
    if (value instanceof String && !trust) {
      return principal("AWS", value.toString());
    }
    // Principal.anyone() stands alone, and in a trust policy in an object, as AWS asks for it
    // there.
    List<String> accounts = value instanceof String ? List.of() : texts(object(value).get("AWS"));
    if (value instanceof String || (accounts.contains("*") && accounts.size() > 1)) {
      throw new NotSayable();
    }
    List<String> all = new ArrayList<>();
    object(value)
        .forEach((type, values) -> texts(values).forEach(one -> all.add(principal(type, one))));
    return join(all);
  }

  private static String principal(String type, String value) {
    UnaryOperator<String> call = method -> "Principal." + method + '(' + quoted(value) + ')';
    return switch (type) {
      case "AWS" ->
          value.equals("*")
              ? "Principal.anyone()"
              : call.apply(value.startsWith("arn:") ? "arn" : arnOrAccount(value));
      case "Service" -> call.apply("service");
      case "Federated" -> call.apply("federated");
      case "CanonicalUser" -> call.apply("canonicalUser");
      default -> throw new NotSayable();
    };
  }

  private static String arnOrAccount(String value) {
    return value.contains("AccountId") || value.matches("[0-9]+") ? "account" : "arn";
  }

  private String conditions(Map<String, Object> block) {
    List<String> all = new ArrayList<>();
    block.forEach(
        (operator, keys) ->
            object(keys)
                .forEach(
                    (key, values) ->
                        all.add(new ConditionForm(types, operator, key, values).java())));
    return join(all);
  }

  static String join(List<String> parts) {
    return String.join(", ", parts);
  }

  static List<String> texts(Object value) {
    if (value == null) {
      return List.of();
    }
    return (value instanceof List<?> list ? list : List.of(value))
        .stream().map(String::valueOf).toList();
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  /** Says that Java has no words for a statement. */
  static final class NotSayable extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
