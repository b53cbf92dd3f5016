package dev.carillon.processor.check;

import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.processor.check.Finding.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;

/**
 * Holds an ARN of a declared service against the ARN formats of the service's resource types: of an
 * ARN {@code arn:aws:chime::111122223333:meeting/m-1} the word {@code meeting}.
 *
 * <p>Left alone are ARNs of AWS's own resources, such as managed policies, ARNs of principals, and
 * ARNs whose type is a wildcard or a placeholder. A service with a type whose ARNs begin with the
 * resource's own name, as those of S3 buckets do, takes any word.
 */
final class ArnCheck {

  /** What stands for a value: of IAM, CloudFormation, mustache, format strings. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\$\\{[^}]*}|\\{\\{.*?}}|\\{[^}]*}|%[0-9$]*[sdn]|<[^>]*>");

  private static final Pattern FORM =
      Pattern.compile("arn:(?:aws[a-z-]*|\0|\\*):([a-z0-9-]+):([^:]*):([^:]*):([^:/]+)([:/].*)?");

  private static final Set<String> PRINCIPALS = Set.of("root", "assumed-role", "federated-user");

  private ArnCheck() {}

  /** Returns the service that the ARN names, or empty where the text is no ARN to be checked. */
  static Optional<String> service(String text) {
    return form(text).map(matcher -> matcher.group(1));
  }

  /** Returns what is wrong with the text, or empty where nothing is. */
  static Optional<Finding> check(String text, ServiceFacts facts) {
    String type = form(text).map(matcher -> matcher.group(4)).orElse("");
    List<String> known = types(facts);
    if (type.isEmpty()
        || known.isEmpty()
        || known.contains(type)
        || known.stream().anyMatch(head -> head.contains("\0"))) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Kind.ERROR,
            Topic.ARN,
            CheckMessages.unknownResourceType(text, type, facts.service(), known),
            text.lastIndexOf(type)));
  }

  private static Optional<Matcher> form(String text) {
    if (!text.startsWith("arn:")) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(PLACEHOLDER.matcher(text).replaceAll("\0"));
    return matcher.matches()
            && !matcher.group(3).equals("aws")
            && !PRINCIPALS.contains(matcher.group(4))
            && !matcher.group(4).contains("\0")
            && WildcardPattern.of(matcher.group(4)).isLiteral()
            && !matcher.group(4).contains("$")
        ? Optional.of(matcher)
        : Optional.empty();
  }

  /** Returns the text with what stands for a value turned into the wildcard for any characters. */
  static String starred(String text) {
    return PLACEHOLDER.matcher(text).replaceAll("*");
  }

  /** Returns the words that the resource part of the service's ARNs begins with. */
  private static List<String> types(ServiceFacts facts) {
    return facts.resourceTypes().stream()
        .flatMap(type -> type.arns().stream())
        .flatMap(arn -> head(arn, facts.service()))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<String> head(String format, String service) {
    String[] parts = PLACEHOLDER.matcher(format).replaceAll("\0").split(":", 6);
    return parts.length == 6 && parts[2].equals(service)
        ? Stream.of(parts[5].split("[:/]", 2)[0])
        : Stream.empty();
  }
}
