package com.acme;

import dev.carillon.internal.generated.PolicyTemplate;
import dev.carillon.policy.ResourcePolicy;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The policy document {@code climbers.policy.json}.
 */
@Generated("dev.carillon.processor.CarillonProcessor")
public final class ClimbersPolicy {
  /**
   * The document with its placeholders, as the file has it.
   */
  public static final String JSON = "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\","
      + "\n  \"Principal\": {\"AWS\": \"111122223333\"},"
      + "\n  \"Action\": \"stone-towers:ClimbTower\","
      + "\n  \"Resource\": \"arn:${AWS::Partition}:stone-towers:eu-west-1:${AWS::AccountId}:tower/{{class}}\","
      + "\n  \"Condition\": {\"StringEquals\": {\"aws:username\": \"${class}-$${aws:username}-\\\\ \\u00e9\u20ac\"}}}]}\n";

  /**
   * No instances: all members are static.
   */
  private ClimbersPolicy() {
  }

  /**
   * Returns the document as a policy, values in place of its placeholders.
   *
   * @param partition the value of {@code AWS::Partition}
   * @param accountId the value of {@code AWS::AccountId}
   * @param class_ the value of {@code class}
   * @return the policy
   * @throws IllegalArgumentException if a value is empty, or has one of <code>&#42;</code>,
   *     <code>?</code>, {@code $}, <code>&#123;</code>, <code>&#125;</code>
   */
  public static ResourcePolicy policy(String partition, String accountId, String class_) {
    return ResourcePolicy.fromJson(PolicyTemplate.of(JSON)
        .with("AWS::Partition", partition)
        .with("AWS::AccountId", accountId)
        .with("class", class_)
        .toJson());
  }
}
