package dev.carillon.catalog.read.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column by the names that AWS's pages have given it over the years. */
public enum Column {
  ACTIONS("Actions", "Action"),
  DESCRIPTION("Description"),
  ACCESS_LEVEL("Access level", "Access levels"),
  RESOURCE_TYPES("Resource types", "Resource type", "Resources", "Resource"),
  CONDITION_KEYS("Condition keys", "Condition key", "Condition context keys"),
  DEPENDENT_ACTIONS("Dependent actions", "Dependent action"),
  ARN("ARN", "ARNs", "ARN format", "ARN formats"),
  TYPE("Type", "Types"),
  OPERATION("Operation", "Operations", "API operation", "API operations"),
  IAM_ACTION("IAM action", "IAM actions"),
  SDK_CLIENT("SDK client", "SDK clients"),
  POSSIBLE_VALUES("Possible values", "Possible value");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  Column(String... names) {
    this.names = List.of(names);
  }

  /** Returns the name that AWS gives it today. */
  public String label() {
    return names.get(0);
  }

  /** Returns the column that a header names, in any letter case, a remark in brackets aside. */
  public static Optional<Column> named(String header) {
    String text = Footnotes.without(header).strip();
    int bracket = text.indexOf('(');
    int end = text.indexOf(')', bracket + 1);
    boolean isRemark = bracket >= 0 && (end < 0 || end == text.length() - 1);
    String name = Footnotes.without(isRemark ? text.substring(0, bracket) : text).strip();
    return Arrays.stream(values()).filter(column -> column.isNamed(name)).findFirst();
  }

  private boolean isNamed(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(wanted));
  }
}
