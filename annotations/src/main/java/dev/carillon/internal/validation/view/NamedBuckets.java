package dev.carillon.internal.validation.view;

import dev.carillon.internal.iam.Arn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The buckets that the resources of statements name. */
final class NamedBuckets {

  private NamedBuckets() {}

  /** Returns whether statements name more than one bucket. */
  static boolean areSeveral(List<StatementView> statements) {
    Set<String> buckets = new HashSet<>();
    for (StatementView statement : statements) {
      for (Element resource : statement.strings("Resource")) {
        Arn arn = Arn.parse(resource.text()).orElse(null);
        if (arn != null && arn.service().equals("s3") && arn.account().isEmpty()) {
          String bucket = arn.resource().replaceFirst("/.*", "");
          if (!bucket.isEmpty() && Arn.isPlain(bucket)) {
            buckets.add(bucket);
          }
        }
      }
    }
    return buckets.size() > 1;
  }
}
