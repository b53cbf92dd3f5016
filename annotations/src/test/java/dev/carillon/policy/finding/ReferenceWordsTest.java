package dev.carillon.policy.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reference says besides its tables: operations, what was removed, keys for numbers. */
final class ReferenceWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HeadArchive | \"glacier:HeadArchive\" stands for no action of glacier. HeadArchive is an"
            + " API operation, authorized by glacier:GetArchive.",
        "LockArchive | \"glacier:LockArchive\" stands for no action of glacier. The"
            + " reference read on 2026-03-01 does not list LockArchive any more. Leave it"
            + " out, or name what took its place.",
        "GetArchiv   | \"glacier:GetArchiv\" stands for no action of glacier. Did you mean"
            + " \"glacier:GetArchive\"?",
        "GetArchive  | ''",
      })
  void anActionThatIsNone(String action, String message) {
    assertEquals(
        message,
        check("{\"Effect\":\"Allow\",\"Action\":\"glacier:" + action + "\",\"Resource\":\"*\"}"));
  }

  @Test
  void anActionWithoutLevelsManagesNoPermissions() {
    new Glacier().actions().forEach(action -> assertFalse(action.managesPermissions()));
  }

  /** AWS's table has them as text, and its page on locks of vaults compares them as numbers. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NumericLessThan | glacier:ArchiveAgeInDays | 365  | ''",
        "NumericLessThan | glacier:Owner            | 365  | TYPE_MISMATCH",
        "StringEquals    | glacier:Owner            | 365  | ''",
        "ArnEquals       | glacier:Owner            | arn:aws:iam::111122223333:role/a |"
            + " TYPE_MISMATCH",
      })
  void daysAreNumbers(String operator, String key, String value, String id) {
    List<Finding> found =
        CHECKER.check(
            document(
                "{\"Effect\":\"Deny\",\"Action\":\"glacier:GetArchive\",\"Resource\":\"*\","
                    + "\"Condition\":{\"%s\":{\"%s\":\"%s\"}}}".formatted(operator, key, value)),
            PolicyKind.IDENTITY);
    assertEquals(id, String.join(" ", found.stream().map(Finding::id).toList()));
  }

  private static final PolicyChecker CHECKER = PolicyChecker.knowing(List.of(new Glacier()));

  private static String check(String statement) {
    return String.join(
        "\n",
        CHECKER.check(document(statement), PolicyKind.IDENTITY).stream()
            .map(Finding::message)
            .toList());
  }

  private static String document(String statement) {
    return "{\"Version\":\"2012-10-17\",\"Statement\":[" + statement + "]}";
  }

  private record Glacier() implements ServiceReference {

    @Override
    public String service() {
      return "glacier";
    }

    @Override
    public Collection<ActionReference> actions() {
      return List.of(new GetArchive());
    }

    @Override
    public List<ResourceTypeReference> resourceTypes() {
      return List.of();
    }

    @Override
    public List<ConditionKeyReference> conditionKeys() {
      return List.of(
          new ConditionKeyReference("glacier:ArchiveAgeInDays", List.of("String")),
          new ConditionKeyReference("glacier:Owner", List.of("String")));
    }

    @Override
    public List<? extends RemovedActionReference> removedActions() {
      return List.of(new LockArchive());
    }

    @Override
    public Optional<OperationReference> operation(String name) {
      return name.equals("HeadArchive")
          ? Optional.of(
              new OperationReference(
                  name,
                  List.of("glacier"),
                  List.of(new AuthorizedAction("glacier:GetArchive", Map.of()))))
          : Optional.empty();
    }
  }

  private record GetArchive() implements ActionReference {

    @Override
    public String service() {
      return "glacier";
    }

    @Override
    public String actionName() {
      return "GetArchive";
    }

    @Override
    public List<String> dependentActions() {
      return List.of();
    }

    @Override
    public List<String> resourceTypes() {
      return List.of();
    }

    @Override
    public List<String> conditionKeys() {
      return List.of("glacier:ArchiveAgeInDays", "glacier:Owner");
    }
  }

  private record LockArchive() implements ServiceReference.RemovedActionReference {

    @Override
    public String name() {
      return "LockArchive";
    }

    @Override
    public LocalDate since() {
      return LocalDate.of(2026, 3, 1);
    }
  }
}
