package dev.carillon.processor.literal;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds an ARN of a declared service against the ARN formats of the service's resource types: of an
 * ARN {@code arn:aws:chime::111122223333:meeting/m-1} the word {@code meeting}.
 *
 * <p>A partition, a Region or an account that cannot be one is wrong in any whole ARN.
 *
 * <p>Left alone are ARNs of AWS's own resources, such as managed policies, ARNs of principals, and
 * ARNs whose type is a wildcard or a placeholder. A service with a type whose ARNs begin with the
 * resource's own name, as those of S3 buckets do, takes any word. And a word that is near none is
 * let be: there are ARNs that no table has, such as {@code arn:aws:states:::lambda:invoke}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html">Integrating
 *     services with Step Functions</a>
 */
final class ArnCheck implements LiteralCheck {

  private static final Pattern FORM =
      Pattern.compile("arn:(?:aws[a-z-]*|\\*):([a-z0-9-]+):([^:]*):([^:]*):([^:/]+)([:/].*)?");

  private static final Set<String> PRINCIPALS = Set.of("root", "assumed-role", "federated-user");

  @Override
  public Optional<Flaw> check(Literal literal) {
    Optional<Flaw> shape = shape(literal);
    return shape.isPresent() ? shape : type(literal);
  }

  /** Says of a whole ARN of a service that is checked here what no ARN can have. */
  private static Optional<Flaw> shape(Literal literal) {
    String text = literal.text();
    String[] parts = text.split(":", Arn.PARTS);
    if (parts.length < Arn.PARTS || !parts[0].equals("arn") || !Arn.isPlain(parts[2])) {
      return Optional.empty();
    }
    return literal
        .checked(parts[2])
        .flatMap(
            facts ->
                ArnShape.fault(Placeholders.starredInSource(text))
                    .flatMap(
                        fault ->
                            Message.ofShape(fault)
                                .map(message -> message.of(text, fault.message()))
                                .map(notice -> literal.flaw(facts, 0, notice))));
  }

  private static Optional<Flaw> type(Literal literal) {
    return form(literal.text())
        .flatMap(
            arn ->
                literal
                    .checked(arn.group(1))
                    .flatMap(facts -> check(literal, arn.group(4), facts)));
  }

  private static Optional<Flaw> check(Literal literal, String type, ServiceFacts facts) {
    List<String> known = types(facts);
    if (known.isEmpty()
        || known.contains(type)
        || known.stream().anyMatch(head -> head.indexOf('*') >= 0)) {
      return Optional.empty();
    }
    return Near.name(type, known)
        .map(
            near ->
                literal.flaw(
                    facts,
                    literal.text().lastIndexOf(type),
                    Message.INVALID_ARN_RESOURCE.of(
                        literal.text(),
                        facts.service(),
                        type,
                        Words.didYouMean(Optional.of(near)))));
  }

  private static Optional<Matcher> form(String text) {
    if (!text.startsWith("arn:")) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(Placeholders.starredInSource(text));
    return matcher.matches()
            && !matcher.group(3).equals("aws")
            && !PRINCIPALS.contains(matcher.group(4))
            && WildcardPattern.of(matcher.group(4)).isLiteral()
            && !matcher.group(4).contains("$")
        ? Optional.of(matcher)
        : Optional.empty();
  }

  /** Returns the words that the resource part of the service's ARNs begins with. */
  private static List<String> types(ServiceFacts facts) {
    return facts.resourceTypes().stream()
        .flatMap(type -> type.arnFormats().stream())
        .flatMap(arn -> head(arn, facts.service()))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<String> head(String format, String service) {
    String[] parts = Placeholders.starred(Placeholders.repaired(format)).split(":", 6);
    return parts.length == 6 && parts[2].equals(service)
        ? Stream.of(parts[5].split("[:/]", 2)[0])
        : Stream.empty();
  }
}
