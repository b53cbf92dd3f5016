package dev.carillon.processor.literal;

import dev.carillon.processor.literal.ConstantText.Operand;
import dev.carillon.processor.scope.TreeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An ARN that is put together with {@code +}. What is put in can have colons, so it is one only if
 * each variable in front of the resource is named after a part of ARNs: the one in whose place it
 * stands, or Region and account the wrong way round.
 */
public final class OpenArn {

  /** What an ARN begins with. */
  public static final String START = "arn:";

  private static final Pattern PART = Pattern.compile("\\$\\{part[0-9]+}");

  private static final List<String> PLACES = List.of("", "partition", "", "region", "account", "");

  private static final Set<String> SWAPPED = Set.of("region", "account");

  private static final String OPEN = "%s";

  private OpenArn() {}

  /**
   * Returns the ARN with {@code %s} for each variable, and the name of one that is not in its
   * place; empty for another, or if none is written.
   */
  public static Optional<ConstantText> of(ConstantText text) {
    if (!text.value().startsWith(START) || text.operands().stream().noneMatch(Operand::literal)) {
      return Optional.empty();
    }
    List<Operand> operands = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    String value = text.value();
    int end = 0;
    for (Operand operand : text.operands()) {
      end += operand.text().length();
      boolean open = PART.matcher(operand.text()).matches();
      String written = open ? written(before.toString(), operand, value.substring(end)) : "";
      if (open && written.isEmpty()) {
        return Optional.empty();
      }
      operands.add(open ? new Operand(operand.path(), written, false) : operand);
      before.append(operand.text());
    }
    StringBuilder arn = new StringBuilder();
    operands.forEach(operand -> arn.append(operand.text()));
    return Optional.of(new ConstantText(arn.toString(), operands));
  }

  /** Returns what is written for a variable; nothing if it can be more than one part. */
  private static String written(String before, Operand operand, String behind) {
    int place = (int) before.chars().filter(one -> one == ':').count();
    if (place >= PLACES.size() - 1) {
      return OPEN;
    }
    String name = TreeNames.nameOf(operand.path().getLeaf());
    String lower = name.toLowerCase(Locale.ROOT);
    List<String> named =
        PLACES.stream().filter(one -> !one.isEmpty() && lower.contains(one)).toList();
    if (named.size() != 1 || !before.endsWith(":") || !behind.startsWith(":")) {
      return "";
    }
    return named.contains(PLACES.get(place))
        ? OPEN
        : SWAPPED.containsAll(named) && SWAPPED.contains(PLACES.get(place)) ? name : "";
  }
}
