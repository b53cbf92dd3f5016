package dev.carillon.policy.reference;

import dev.carillon.internal.name.SortedNames;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What AWS's Service Authorization Reference says of the service behind one prefix, as far as a
 * policy can be judged by it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">
 *     Service Authorization Reference</a>
 */
public interface ServiceReference {

  /** Returns the service prefix, the part of an action in front of the colon: {@code "chime"}. */
  String service();

  /** Returns the actions that AWS lists now; those it has removed are not among them. */
  Collection<? extends ActionReference> actions();

  /** Returns the resource types that the service defines. */
  List<ResourceTypeReference> resourceTypes();

  /** Returns the condition keys that the service supports, global ones that it lists included. */
  List<ConditionKeyReference> conditionKeys();

  /** Returns the actions that AWS listed once and does not list now, as far as that is known. */
  default List<? extends RemovedActionReference> removedActions() {
    return List.of();
  }

  /**
   * Returns the operation of the service's API that has this name, in any letter case, as far as
   * that is known. An operation need not have the name of the action that authorizes it.
   */
  default Optional<OperationReference> operation(String name) {
    return Optional.empty();
  }

  /**
   * Returns the names of the API's operations that can be actions which AWS does not list yet, as
   * far as that is known.
   */
  default List<String> unlistedActions() {
    return List.of();
  }

  /**
   * A resource type.
   *
   * @param name the name as AWS writes it: {@code "app-instance-user"}
   * @param arnFormats the formats of its ARNs with AWS's placeholders: {@code
   *     "arn:${Partition}:s3:::${BucketName}"}; some types have several
   * @param conditionKeys the condition keys that apply to resources of the type
   */
  record ResourceTypeReference(String name, List<String> arnFormats, List<String> conditionKeys) {
    /** Keeps sorted copies. */
    public ResourceTypeReference {
      arnFormats = SortedNames.of(arnFormats);
      conditionKeys = SortedNames.of(conditionKeys);
    }
  }

  /**
   * A condition key.
   *
   * @param name the key with AWS's placeholders: {@code "aws:RequestTag/${TagKey}"}
   * @param types the types of its values as AWS writes them, such as {@code "String"} or {@code
   *     "ArrayOfString"}; a key can have two
   */
  record ConditionKeyReference(String name, List<String> types) {
    /** Keeps a sorted copy. */
    public ConditionKeyReference {
      types = SortedNames.of(types);
    }
  }

  /**
   * An operation of a service's API, and the actions that AWS may check when it is called. Most
   * have the name of the one action that authorizes them; {@code HeadObject} is authorized by
   * {@code s3:GetObject}.
   *
   * @param name the name as AWS writes it: {@code "HeadObject"}
   * @param clients the SDK clients that have the operation, by the names that AWS gives: {@code
   *     "s3"}
   * @param authorizedBy the actions that may be checked, in AWS's order; empty where AWS names none
   * @see <a
   *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html">
   *     Simplified AWS service information for programmatic access</a>
   */
  record OperationReference(
      String name, List<String> clients, List<AuthorizedAction> authorizedBy) {
    /** Keeps copies; the clients are sorted. */
    public OperationReference {
      clients = SortedNames.of(clients);
      authorizedBy =
          authorizedBy.size() < 2
              ? List.copyOf(authorizedBy)
              : List.copyOf(new LinkedHashSet<>(authorizedBy));
    }

    /** Returns the actions that may be checked, as a policy names them. */
    public List<String> actions() {
      return authorizedBy.stream().map(AuthorizedAction::action).distinct().toList();
    }

    /**
     * Returns whether the action of the operation's own name authorizes it, and no other does.
     *
     * @param service the prefix of the operation's service
     */
    public boolean isActionOf(String service) {
      return authorizedBy.size() == 1
          && authorizedBy.get(0).context().isEmpty()
          && authorizedBy.get(0).action().equals(service + ':' + name);
    }
  }

  /**
   * An action that authorizes an operation.
   *
   * @param action the action as a policy names it: {@code "iam:PassRole"}
   * @param context the values that condition keys have in the request, by key: {@code
   *     "iam:PassedToService"} is {@code "lambda.amazonaws.com"}
   */
  record AuthorizedAction(String action, Map<String, List<String>> context) {
    /** Keeps copies, sorted by key, the values of each key sorted too: AWS's order says nothing. */
    public AuthorizedAction {
      if (context.isEmpty()) {
        context = Map.of();
      } else {
        Map<String, List<String>> sorted = new TreeMap<>();
        context.forEach((key, values) -> sorted.put(key, SortedNames.of(values)));
        context = Collections.unmodifiableMap(sorted);
      }
    }

    /** Written out, as what a record has by itself a JVM puts together when it is first asked. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof AuthorizedAction that
          && action.equals(that.action)
          && context.equals(that.context);
    }

    @Override
    public int hashCode() {
      return 31 * action.hashCode() + context.hashCode();
    }

    /** Returns the prefix of the action's service, which can differ from the operation's. */
    public String service() {
      return action.substring(0, Math.max(0, action.indexOf(':')));
    }

    /** Returns the action's name, the part behind the colon: {@code "PassRole"}. */
    public String actionName() {
      return action.substring(action.indexOf(':') + 1);
    }

    /** Returns the services that a role is passed to; none where the action passes no role. */
    public List<String> passedTo() {
      return context.getOrDefault("iam:PassedToService", List.of());
    }
  }

  /** An action that AWS listed once. */
  interface RemovedActionReference {

    /** Returns the name that AWS gave it: {@code "CreateBot"}. */
    String name();

    /** Returns the day since which it is known not to be listed. */
    LocalDate since();
  }
}
