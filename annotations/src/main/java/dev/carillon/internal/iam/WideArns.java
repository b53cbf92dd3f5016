package dev.carillon.internal.iam;

import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What wildcards reach, which IAM lets span slashes; not loaded for a policy that has none in the
 * ARN of a resource.
 */
final class WideArns {

  private WideArns() {}

  /** Answers {@link ArnTypes#alsoMatched}. */
  static Map<String, List<String>> alsoMatched(
      List<ResourceTypeReference> types, String text, String own) {
    Map<String, List<String>> matched = new TreeMap<>();
    for (ResourceTypeReference type : types) {
      for (String format : type.arnFormats()) {
        if (text.indexOf('*') >= 0 && format.startsWith(own + '/')) {
          String rest = ArnTypes.pattern(format.substring(own.length())).toString();
          List<String> all = matched.getOrDefault(type.name(), new ArrayList<>());
          all.addAll(continued(text, rest));
          matched.put(type.name(), all);
        }
      }
    }
    return matched;
  }

  /** Lets each wildcard in the last part of an ARN stand for what goes on behind a slash, too. */
  private static List<String> continued(String arn, String rest) {
    List<String> continued = new ArrayList<>();
    for (int star = arn.indexOf('*'); star >= 0; star = arn.indexOf('*', star + 1)) {
      String end = arn.substring(star + 1);
      boolean isInLastPart = arn.substring(0, star).split(":", -1).length >= Arn.PARTS;
      if (isInLastPart && (rest.endsWith("*") || end.isEmpty())) {
        continued.add(arn.substring(0, star + 1) + rest + end);
      }
    }
    return continued;
  }
}
