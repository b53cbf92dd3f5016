package dev.carillon.internal.iam;

import static java.util.stream.Collectors.groupingBy;

import dev.carillon.internal.iam.NamedResources.Named;
import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.iam.page.text.AttachedPages;
import dev.carillon.internal.iam.page.text.ResourcePages;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Resources that actions take although AWS's tables do not list them. Where a table lists no type
 * for an action, a service holds its requests to {@code *} or, as AWS's messages of a refusal show,
 * to an ARN that stands for all of a type: {@code arn:aws:iam::111122223333:role/}. What the
 * actions are held to is here only where a page shows it. It is asked before the tables.
 */
public final class DocumentedResources {

  /** Actions, with wildcards behind the colon, and ARNs that they take, by service. */
  private static final Map<String, List<Entry<WildcardPattern, ArnFormat>>> BY_SERVICE =
      PageRows.of(ResourcePages.RESOURCES)
          .map(
              row ->
                  Map.entry(
                      WildcardPattern.ignoringCase(row.get(0)), ArnFormat.ofFormat(row.get(1))))
          .collect(groupingBy(known -> ActionName.foldedServiceOf(known.getKey().toString())));

  private DocumentedResources() {}

  /**
   * Returns whether the policy of a resource has an action with one of these, by a page, although
   * no other policy has. It is asked where an action takes none of them.
   */
  public static boolean isShared(String action, List<Named> resources) {
    return PageRows.of(AttachedPages.SHARED)
        .filter(row -> row.get(0).equalsIgnoreCase(action))
        .map(row -> ArnFormat.ofFormat(row.get(1)))
        .anyMatch(
            format -> resources.stream().anyMatch(one -> format.meets(ArnFormat.ofArn(one.arn()))));
  }

  /**
   * Returns whether a page says of an action that it takes more than its table.
   *
   * @param single whether it has to be single resources, not all of a type
   */
  static boolean has(String action, boolean single) {
    for (Entry<WildcardPattern, ArnFormat> known : of(action)) {
      if (known.getKey().matches(action) && (!single || known.getValue().text().endsWith("*"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a page says that an action takes a resource.
   *
   * @param types the resource types of the action's service; what is said of one of them is said of
   *     nothing that is surely of a type below it
   */
  static boolean takes(String action, String arn, ArnTypes types) {
    for (Entry<WildcardPattern, ArnFormat> known : of(action)) {
      if (known.getKey().matches(action)) {
        ArnFormat named = ArnFormat.ofArn(arn);
        if (known.getValue().meets(named) && !ArnWords.isBelow(types, known.getValue(), named)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns what pages say of actions of the same service. */
  private static List<Entry<WildcardPattern, ArnFormat>> of(String action) {
    return BY_SERVICE.getOrDefault(ActionName.foldedServiceOf(action), List.of());
  }
}
