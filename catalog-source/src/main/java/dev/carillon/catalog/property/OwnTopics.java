package dev.carillon.catalog.property;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.Element;
import java.util.Optional;
import java.util.Set;

/** What the policy of topics of Amazon SNS names. */
final class OwnTopics {

  private OwnTopics() {}

  /** Returns the whole ARN of a topic, where a value is one. */
  static Optional<String> arn(Element value) {
    String text = value.isString() ? value.text() : "";
    return Arn.serviceOf(text).equals("sns") && Arn.isPlain(text) && !Placeholders.isIn(text)
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Each topic gets the whole policy, and in that of a topic Resource has to be that topic. */
  static String ofOne(Set<String> own) {
    return "The policy is put on "
        + String.join(" and ", own.stream().sorted().toList())
        + ", and Amazon SNS takes in that of a topic no ARN but the topic's. Write \"*\", or"
        + " give each topic a policy.";
  }
}
