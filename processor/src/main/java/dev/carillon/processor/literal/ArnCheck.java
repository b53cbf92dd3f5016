package dev.carillon.processor.literal;

import dev.carillon.catalog.Problem;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnPlaces;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.ServicePrefixes;
import dev.carillon.internal.iam.value.Regions;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.policy.finding.Severity;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.problem.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds an ARN of a declared service against the ARN formats of the service's resource types, as
 * the rule behind the findings does: of an ARN {@code arn:aws:chime::111122223333:meeting/m-1} the
 * word {@code meeting}.
 *
 * <p>A partition, a Region or an account that cannot be one is wrong in any whole ARN, and so is a
 * resource where the account belongs. A regular expression and a template are no ARN.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">Identify AWS
 *     resources with Amazon Resource Names</a>
 */
final class ArnCheck implements LiteralCheck {

  /** An ARN without its {@code arn:}. */
  private static final Pattern HEADLESS =
      Pattern.compile(":?aws(?:-[a-z-]+)?:([a-z0-9-]+):[a-z0-9-]*:(?:[0-9]{12})?:[^\\s:]\\S*");

  /**
   * An ARN with a colon too few, so that the resource stands where the Region or the account
   * belongs. Of what could be the start of an ARN, nothing is said.
   */
  private static final Pattern SHORTENED =
      Pattern.compile(
          "arn:aws(?:-[a-z-]+)?:([a-z0-9-]+):(?:(?<region>[a-z0-9-]*):)?"
              + "(?<resource>[a-z][a-z0-9_]*+[/.-][A-Za-z0-9_.*?/-]*+)");

  /** In front of the resource: what regular expressions and templates have, and no ARN. */
  private static final Pattern NOTATION = Pattern.compile("[\\\\\\[\\](){}^|+#@$]|\\.[*?]");

  /** What cannot be a part of any ARN. */
  private static final List<Message> OF_SHAPE =
      List.of(Message.INVALID_PARTITION, Message.INVALID_ARN_REGION, Message.INVALID_ARN_ACCOUNT);

  /** What no ARN of the service is like; a Region or account that is left out is let be. */
  private static final List<Message> OF_PLACES =
      List.of(
          Message.INVALID_ARN_RESOURCE,
          Message.ARN_REGION_NOT_ALLOWED,
          Message.ARN_ACCOUNT_NOT_ALLOWED);

  /** What no ARN of a policy has; what else is wrong with one has no words of javac's. */
  private static final List<Message> OF_POLICIES =
      Stream.of(OF_SHAPE, OF_PLACES, List.of(Message.MISSING_ARN_FIELD, Message.MISSING_ARN_REGION))
          .flatMap(List::stream)
          .toList();

  @Override
  public Optional<Problem> check(Literal literal) {
    String text = literal.text();
    if (text.startsWith("arn:")) {
      if (isTemplate(text)) {
        return Optional.empty();
      }
      return shape(literal)
          .or(() -> type(literal))
          .or(() -> whole(literal))
          .or(() -> service(literal))
          .or(() -> parts(literal))
          .or(() -> region(literal))
          .filter(problem -> !literal.isReplaced());
    }
    return text.startsWith("aws") || text.startsWith(":aws") ? parts(literal) : Optional.empty();
  }

  private static boolean isTemplate(String text) {
    String[] parts = SourcePlaceholders.starred(text).split(":", Arn.PARTS);
    return Stream.of(parts).limit(Arn.PARTS - 1).anyMatch(part -> NOTATION.matcher(part).find());
  }

  /** Says of a whole ARN of a service that is checked here what no ARN can have. */
  private static Optional<Problem> shape(Literal literal) {
    String text = literal.text();
    String[] parts = text.split(":", Arn.PARTS);
    if (parts.length < Arn.PARTS || !Arn.isPlain(parts[2])) {
      return Optional.empty();
    }
    return literal
        .checked(parts[2])
        .flatMap(
            facts ->
                ArnShape.fault(SourcePlaceholders.starred(text))
                    .flatMap(
                        fault ->
                            message(fault, OF_SHAPE)
                                .map(message -> message.of(text, fault.message()))
                                .map(problem -> literal.problem(facts, 0, problem))));
  }

  /** Says of a text that has to be an ARN what the check of documents says of it. */
  private static Optional<Problem> whole(Literal literal) {
    String[] parts = literal.text().split(":", Arn.PARTS);
    return parts.length < 3 || !literal.isArn()
        ? Optional.empty()
        : literal.checked(parts[2]).flatMap(facts -> whole(literal, facts));
  }

  private static Optional<Problem> whole(Literal literal, ServiceFacts facts) {
    String text = SourcePlaceholders.starred(literal.text());
    return ArnShape.fault(text)
        .or(() -> Arn.parse(text).flatMap(arn -> places(arn, facts)))
        .flatMap(
            fault ->
                message(fault, OF_POLICIES)
                    .map(message -> message.of(literal.text(), fault.message())))
        .map(problem -> literal.problem(facts, 0, problem));
  }

  private static Optional<Fault> places(Arn arn, ServiceFacts facts) {
    return ArnPlaces.fault(arn, KnownService.of(facts.reference()).formats());
  }

  /** Returns which of some messages tells a fault; empty for other faults. */
  private static Optional<Message> message(Fault fault, List<Message> of) {
    return of.stream().filter(message -> message.id().equals(fault.check().name())).findFirst();
  }

  private static Optional<Problem> type(Literal literal) {
    return Arn.parse(SourcePlaceholders.starred(literal.text()))
        .filter(arn -> arn.resource().indexOf('$') < 0)
        .flatMap(arn -> literal.checked(arn.service()).flatMap(facts -> type(literal, arn, facts)));
  }

  private static Optional<Problem> type(Literal literal, Arn arn, ServiceFacts facts) {
    return places(arn, facts)
        .flatMap(
            fault ->
                message(fault, OF_PLACES)
                    .map(message -> message.of(literal.text(), fault.message()))
                    .map(
                        problem ->
                            literal.problem(facts, startOf(fault, literal.text()), problem)));
  }

  /** Says of a service that is near one whose text is checked here that there is none. */
  private static Optional<Problem> service(Literal literal) {
    return Arn.parse(SourcePlaceholders.starred(literal.text()))
        .map(Arn::service)
        .filter(service -> Arn.isPlain(service) && !ServicePrefixes.isInArns(service))
        .flatMap(
            service ->
                literal
                    .nearService(service)
                    .flatMap(literal::checked)
                    .map(
                        near ->
                            literal.problem(
                                near,
                                0,
                                Message.INVALID_SERVICE.of(
                                    literal.text(),
                                    service,
                                    NearestNames.didYouMean(near.service())))));
  }

  /** Warns of a Region that is near a known one: a list of Regions may be old. */
  private static Optional<Problem> region(Literal literal) {
    return Arn.parse(SourcePlaceholders.starred(literal.text()))
        .flatMap(
            arn ->
                literal
                    .checked(arn.service())
                    .flatMap(
                        facts ->
                            Regions.unknown(arn.region())
                                .map(
                                    unknown ->
                                        literal.problem(facts, 0, warning(literal, unknown)))));
  }

  private static Problem warning(Literal literal, String unknown) {
    return Message.INVALID_ARN_REGION
        .of(literal.text(), unknown)
        .as(Severity.WARNING)
        .saying('"' + literal.text() + "\": " + unknown);
  }

  /** Returns where the part begins that a fault is about. */
  private static int startOf(Fault fault, String text) {
    int part =
        switch (fault.check()) {
          case ARN_REGION_NOT_ALLOWED -> 3;
          case ARN_ACCOUNT_NOT_ALLOWED -> 4;
          default -> Arn.PARTS - 1;
        };
    int start = 0;
    for (int i = 0; i < part; i++) {
      start = text.indexOf(':', start) + 1;
    }
    return start;
  }

  /** Returns what is wrong with a text that was to be an ARN and lacks a part of one. */
  private static Optional<Problem> parts(Literal literal) {
    Matcher headless = HEADLESS.matcher(literal.text());
    if (headless.matches()) {
      return literal
          .checked(headless.group(1))
          .map(
              facts ->
                  literal.problem(
                      facts, 0, Message.INVALID_ARN_PREFIX.of(literal.text(), ArnShape.FORM)));
    }
    Matcher shortened = SHORTENED.matcher(literal.text());
    return shortened.matches()
            && isRegion(shortened.group("region"))
            && !ServicePrefixes.contains(shortened.group("resource"))
            && !Regions.isStart(shortened.group("resource").replaceFirst("\\*$", ""))
        ? literal
            .checked(shortened.group(1))
            .map(
                facts ->
                    literal.problem(
                        facts, 0, Message.MISSING_ARN_FIELD.of(literal.text(), ArnShape.FORM)))
        : Optional.empty();
  }

  private static boolean isRegion(@Nullable String part) {
    return part == null || part.isEmpty() || Regions.isRegion(part);
  }
}
