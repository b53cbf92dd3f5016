package dev.carillon.processor.literal;

import dev.carillon.catalog.Problem;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.KeyNames;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.processor.problem.Message;
import java.util.Optional;

/**
 * Holds a text of the form {@code aws:Name} against the global condition keys. Much else begins so,
 * tags that AWS sets for one: only a text that is near a key, and is none, is a mistake.
 */
final class GlobalKeyCheck implements LiteralCheck {

  private static final String PREFIX = "aws:";
  private static final int SHORTEST_TO_COMPARE = 5;

  @Override
  public Optional<Problem> check(Literal literal) {
    String written = literal.text();
    if (!written.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
      return Optional.empty();
    }
    String text = PREFIX + written.substring(PREFIX.length());
    int slash = text.indexOf('/');
    String key = slash < 0 ? text : text.substring(0, slash + 1);
    if (key.length() < PREFIX.length() + SHORTEST_TO_COMPARE
        || key.startsWith("aws::") // In capitals, a parameter of CloudFormation: AWS::Region.
        || !GlobalKeys.types(key).isEmpty()
        || !literal.isAnythingChecked()) {
      return Optional.empty();
    }
    return meant(text, literal.use())
        .map(
            near ->
                literal.globalProblem(
                    PREFIX.length(),
                    Message.INVALID_GLOBAL_CONDITION_KEY.of(
                        written, NearestNames.didYouMean(near))));
  }

  private static Optional<String> meant(String text, TextUse use) {
    return switch (use) {
      case ACTION -> Optional.empty();
      case CONDITION -> KeyNames.meantGlobal(text).filter(near -> !near.endsWith("/"));
      case OTHER, OPEN -> KeyNames.closelyMeantGlobal(text);
    };
  }
}
