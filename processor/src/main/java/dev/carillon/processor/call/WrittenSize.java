package dev.carillon.processor.call;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.validation.Rules;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long a policy of statements will be at least, as the builder writes it. */
final class WrittenSize {

  private static final Set<Check> OF_SIZE =
      EnumSet.of(
          Check.POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA,
          Check.POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA);

  private WrittenSize() {}

  static boolean isAbout(Finding finding) {
    return OF_SIZE.contains(finding.check());
  }

  /** Returns what is said of the size of statements, whatever only the run will tell. */
  static Optional<Finding> finding(
      List<WrittenStatement> statements, PolicyKind kind, Knowledge knowledge) {
    JsonValue written = JsonValue.of(written(WrittenStatement.document(statements).plain()));
    return Rules.findings(written, kind, knowledge).stream()
        .filter(WrittenSize::isAbout)
        .filter(finding -> finding.severity() != Severity.SUGGESTION)
        .findFirst();
  }

  /** The builder writes one value alone, and what only the run will tell can be empty. */
  private static Object written(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, Object> members = new LinkedHashMap<>();
      object.forEach((name, member) -> members.put((String) name, written(member)));
      return members;
    }
    if (value instanceof List<?> list) {
      List<Object> items = list.stream().map(WrittenSize::written).toList();
      return items.size() == 1 && items.get(0) instanceof String ? items.get(0) : items;
    }
    return String.valueOf(value)
        .replace(WrittenStatement.UNKNOWN, "")
        .replace(WrittenStatement.UNKNOWN_NUMBER, "");
  }
}
