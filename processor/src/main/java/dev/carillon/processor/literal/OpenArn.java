package dev.carillon.processor.literal;

import dev.carillon.processor.literal.ConstantText.Operand;
import dev.carillon.processor.scope.TreeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An ARN that is put together with {@code +}. What is put in can have colons, so it is one only if
 * each variable in front of the resource is named after the part of the ARN in whose place it
 * stands.
 */
public final class OpenArn {

  /** What an ARN begins with. */
  public static final String START = "arn:";

  private static final Pattern PART = Pattern.compile("\\$\\{part[0-9]+}");

  private static final List<String> PLACES = List.of("", "partition", "", "region", "account", "");

  private OpenArn() {}

  /**
   * Returns the ARN with {@code %s} for each variable; empty for another, or if none is written.
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
      if (open && !isInPlace(before.toString(), operand, value.substring(end))) {
        return Optional.empty();
      }
      operands.add(open ? new Operand(operand.path(), "%s", false) : operand);
      before.append(operand.text());
    }
    StringBuilder arn = new StringBuilder();
    operands.forEach(operand -> arn.append(operand.text()));
    return Optional.of(new ConstantText(arn.toString(), operands));
  }

  private static boolean isInPlace(String before, Operand operand, String behind) {
    int place = (int) before.chars().filter(one -> one == ':').count();
    if (place >= PLACES.size() - 1) {
      return true;
    }
    String name = TreeNames.nameOf(operand.path().getLeaf()).toLowerCase(Locale.ROOT);
    return before.endsWith(":")
        && behind.startsWith(":")
        && PLACES.stream()
            .filter(one -> !one.isEmpty() && name.contains(one))
            .toList()
            .equals(List.of(PLACES.get(place)));
  }
}
