package dev.carillon.policy.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
  default List<RemovedActionReference> removedActions() {
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
   * A resource type.
   *
   * @param name the name as AWS writes it: {@code "app-instance-user"}
   * @param arnFormats the formats of its ARNs with AWS's placeholders: {@code
   *     "arn:${Partition}:s3:::${BucketName}"}; some types have several
   * @param conditionKeys the condition keys that apply to resources of the type
   */
  record ResourceTypeReference(String name, List<String> arnFormats, List<String> conditionKeys) {
    /** Keeps immutable copies. */
    public ResourceTypeReference {
      arnFormats = List.copyOf(arnFormats);
      conditionKeys = List.copyOf(conditionKeys);
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
    /** Keeps an immutable copy. */
    public ConditionKeyReference {
      types = List.copyOf(types);
    }
  }

  /**
   * An operation of a service's API.
   *
   * @param name the name as AWS writes it: {@code "HeadObject"}
   * @param actions the actions that may be checked when it is called, as a policy names them:
   *     {@code "s3:GetObject"}
   */
  record OperationReference(String name, List<String> actions) {
    /** Keeps an immutable copy. */
    public OperationReference {
      actions = List.copyOf(actions);
    }
  }

  /**
   * An action that AWS listed once.
   *
   * @param name the name that AWS gave it: {@code "CreateBot"}
   * @param since the day since which it is known not to be listed
   */
  record RemovedActionReference(String name, LocalDate since) {}
}
