package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.catalog.ArnFormats;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.name.PrintedText;
import dev.carillon.policy.arn.ArnPart;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.processor.call.ValueReader.Made;
import dev.carillon.processor.problem.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Says of the constant texts that a statement's typed ARNs are made from what {@link ResourceArn}
 * refuses when the program runs: {@code S3Resource.object("reports", "*")}. An ARN that is made,
 * and is wrong, is judged with its statement.
 */
final class ArnPartCheck implements CallCheck {

  /** What is said of a part; what else is wrong with an ARN is said with its statement. */
  private static final Check REFUSED = Check.INVALID_ARN_RESOURCE;

  @Override
  public Set<String> methods() {
    return Set.of("on", "notOn");
  }

  @Override
  public void check(Call call) {
    if (call.code().isOfBuilder(call.path())) {
      ValueReader values = new ValueReader(call.code());
      values
          .elements(call.arguments())
          .forEach(
              one ->
                  values
                      .made(one.expression())
                      .filter(made -> !isJudged(values.text(one.expression())))
                      .ifPresent(made -> check(call, made)));
    }
  }

  /** Returns whether the ARN itself is refused, which is said with its statement. */
  private static boolean isJudged(String arn) {
    return ArnShape.fault(arn).filter(fault -> fault.id().equals(REFUSED.name())).isPresent();
  }

  private static void check(Call call, Made made) {
    List<TreePath> arguments = made.arguments();
    if (arguments.size() != ArnFormats.placeholders(made.named().format()).size()) {
      return;
    }
    for (int i = 0; i < arguments.size(); i++) {
      TreePath argument = arguments.get(i);
      int place = i;
      call.code().text(argument).ifPresent(text -> check(call, made, place, text));
    }
  }

  /** Makes the ARN with this part alone, so that what is refused is refused for it. */
  private static void check(Call call, Made made, int place, String text) {
    CharSequence[] parts = new CharSequence[made.arguments().size()];
    Arrays.fill(parts, ArnPart.any());
    parts[place] = text;
    try {
      ResourceArn.of(
          made.facts().service(), made.named().type().name(), made.named().format(), parts);
    } catch (InvalidPolicyException e) {
      Check check = e.check().orElse(REFUSED);
      if (check == REFUSED || text.isEmpty()) { // No ARN is made of that, so only here it is told.
        Message id =
            switch (check) {
              case MISSING_ARN_REGION -> Message.MISSING_ARN_REGION;
              case INVALID_ARN_ACCOUNT -> Message.INVALID_ARN_ACCOUNT;
              default -> Message.INVALID_ARN_RESOURCE;
            };
        call.report(
            made.arguments().get(place),
            id.of(text, "").saying(PrintedText.inLine(String.valueOf(e.getMessage()))));
      }
    }
  }
}
