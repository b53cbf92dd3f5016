package dev.carillon.catalog;

import java.util.List;

/**
 * A resource type of a service.
 *
 * @param name the name as AWS writes it, for example {@code "app-instance-user"}
 * @param arns the ARN formats with AWS's placeholders, for example {@code
 *     "arn:${Partition}:chime::${AccountId}:meeting/${MeetingId}"}; some types have two
 * @param conditionKeys the condition keys that apply to resources of the type
 */
public record ResourceType(String name, List<String> arns, List<String> conditionKeys) {

  /** Copies and sorts the parts. */
  public ResourceType {
    arns = arns.stream().sorted().distinct().toList();
    conditionKeys = conditionKeys.stream().sorted().distinct().toList();
  }
}
