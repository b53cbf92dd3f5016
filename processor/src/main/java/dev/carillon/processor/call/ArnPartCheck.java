package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.catalog.ArnFormats;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.processor.call.ValueReader.Made;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Says of the constant parts that typed ARNs are made from, of resources, of principals and in
 * conditions, what {@link ResourceArn} refuses when the program runs: {@code
 * S3Resource.object("reports", "*")}. An ARN that is made, and is wrong, is judged with its
 * statement.
 */
final class ArnPartCheck implements CallCheck {

  /** What is said of a part; what else is wrong with an ARN is said with its statement. */
  private static final Check REFUSED = Check.INVALID_ARN_RESOURCE;

  /**
   * A part that is refused.
   *
   * @param argument where it stands
   * @param why what the builder says
   */
  record Refused(TreePath argument, InvalidPolicyException why) {}

  @Override
  public Set<String> methods() {
    return Set.of("on", "notOn", "is", "isNot", "like", "notLike", "arn", "federated");
  }

  @Override
  public void check(Call call) {
    if (call.code().isOfBuilder(call.path())) {
      ValueReader values = new ValueReader(call.code());
      values.elements(call.arguments()).stream()
          .flatMap(one -> values.made(one.expression()).stream())
          .flatMap(made -> refused(made, values).stream())
          .forEach(
              refused ->
                  call.report(
                      refused.argument(), RefusedByBuilder.problem(refused.why(), REFUSED.name())));
    }
  }

  /**
   * Returns the parts for which an ARN is not made. They are put there from the last to the first:
   * whether a resource is AWS's own, and has no account, is told by its name.
   */
  static List<Refused> refused(Made made, ValueReader values) {
    List<TreePath> arguments = made.arguments();
    List<Refused> refused = new ArrayList<>();
    if (arguments.size() != ArnFormats.placeholders(made.named().format()).size()) {
      return refused;
    }
    CharSequence[] parts = new CharSequence[arguments.size()];
    Arrays.fill(parts, WrittenStatement.UNKNOWN);
    SortedMap<Integer, CharSequence> wrong = new TreeMap<>();
    for (int i = parts.length - 1; i >= 0; i--) {
      try {
        parts[i] = values.part(arguments.get(i)).orElse(WrittenStatement.UNKNOWN);
      } catch (InvalidPolicyException e) {
        refused.add(new Refused(arguments.get(i), e));
      }
      if (refusal(made, parts).isPresent()) {
        wrong.put(i, parts[i]);
        parts[i] = WrittenStatement.UNKNOWN;
      }
    }
    wrong.forEach(
        (i, part) -> {
          parts[i] = part;
          refusal(made, parts)
              .filter(e -> part.isEmpty() || !isJudged(e, values.filled(made)))
              .ifPresent(e -> refused.add(new Refused(arguments.get(i), e)));
          parts[i] = WrittenStatement.UNKNOWN;
        });
    return refused;
  }

  /** Returns the ARN that a generated method makes, with a token for what is not known. */
  static Optional<ResourceArn> arn(Made made, ValueReader values) {
    CharSequence[] parts =
        made.arguments().stream()
            .map(one -> values.part(one).orElse(WrittenStatement.UNKNOWN))
            .toArray(CharSequence[]::new);
    try {
      return Optional.of(arn(made, parts));
    } catch (InvalidPolicyException e) {
      return Optional.empty();
    }
  }

  private static ResourceArn arn(Made made, CharSequence[] parts) {
    return ResourceArn.of(
        made.facts().service(), made.named().type().name(), made.named().format(), parts);
  }

  /** Returns whether the ARN itself is refused, which is said with its statement. */
  private static boolean isJudged(InvalidPolicyException refusal, String arn) {
    return refusal.check().filter(REFUSED::equals).isEmpty()
        || ArnShape.fault(arn).filter(fault -> fault.check() == REFUSED).isPresent();
  }

  /** Makes the ARN as the generated method does. */
  private static Optional<InvalidPolicyException> refusal(Made made, CharSequence[] parts) {
    String format = made.named().format();
    try {
      ResourceArn arn = arn(made, parts);
      if (Arrays.stream(parts).anyMatch(ArnPartCheck::hasMark)) {
        arn.unlike(made.facts().closerFormats(format).toArray(String[]::new));
      }
      return Optional.empty();
    } catch (InvalidPolicyException e) {
      return Optional.of(e);
    }
  }

  /** Returns whether a part can make the ARN one of a format that says more closely what it is. */
  private static boolean hasMark(CharSequence part) {
    return part.chars().anyMatch(mark -> mark == '/' || mark == ':');
  }
}
