package dev.carillon.processor.literal;

import dev.carillon.catalog.Problem;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.problem.Message;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a text of the form {@code service:name} against the condition keys of a declared service.
 * It counts as a misspelt key if it is near one of the service: very near, unless it goes to
 * something named after conditions. AWS's tables lack keys, so one that is near nothing is let be.
 */
final class ConditionKeyCheck implements LiteralCheck {

  private static final Pattern FORM =
      Pattern.compile("([A-Za-z][A-Za-z0-9-]*):([A-Za-z][A-Za-z0-9_.:@=+-]*)(/[^\\s]*)?");

  private static final int SHORTEST_TO_COMPARE = 5;

  @Override
  public Optional<Problem> check(Literal literal) {
    String text = literal.text();
    int colon = text.indexOf(':');
    if (literal.isRequirement() || colon < 1 || !literal.isDeclared(text.substring(0, colon))) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? literal.checked(matcher.group(1)).flatMap(facts -> check(literal, matcher, facts))
        : Optional.empty();
  }

  private static Optional<Problem> check(Literal literal, Matcher matcher, ServiceFacts facts) {
    if (facts.conditionKeys().isEmpty()
        || facts.action(matcher.group(2)).isPresent()
        || facts.isConditionKey(literal.text())) {
      return Optional.empty();
    }
    TextUse use = literal.use(facts);
    boolean inCapitals = !matcher.group(1).equals(facts.service());
    if (use == TextUse.ACTION
        || (inCapitals && use != TextUse.CONDITION)
        || literal.isResourceType(facts, use)) {
      return Optional.empty();
    }
    return meant(matcher, facts, use)
        .map(
            near ->
                literal.problem(
                    facts,
                    matcher.start(2),
                    Message.INVALID_SERVICE_CONDITION_KEY.of(
                        literal.text(), facts.service(), NearestNames.didYouMean(near))));
  }

  private static Optional<String> meant(Matcher typed, ServiceFacts facts, TextUse use) {
    if (typed.group(2).length() < SHORTEST_TO_COMPARE) {
      return Optional.empty();
    }
    KnownService service = KnownService.of(facts.reference());
    String text = facts.service() + typed.group().substring(typed.end(1));
    return use == TextUse.CONDITION
        ? service.meant(text)
        : service.closelyMeant(text).filter(key -> key.startsWith(facts.service() + ':'));
  }
}
