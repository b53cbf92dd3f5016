package dev.carillon.internal.iam;

import static java.util.stream.Collectors.groupingBy;

import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.iam.page.Pages;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Resources that actions take although AWS's tables do not list them. Where a table lists no type
 * for an action, a service holds its requests to {@code *} or, as AWS's messages of a refusal show,
 * to an ARN that stands for all of a type: {@code arn:aws:iam::111122223333:role/}. What the
 * actions are held to is here only where a page shows it. It is asked before the tables.
 */
public final class DocumentedResources {

  /**
   * Resources that actions take.
   *
   * @param actions the actions, with wildcards behind the colon
   * @param arns the ARNs, with wildcards
   */
  private record Resources(String actions, ArnFormat arns) {}

  private static final Map<String, List<Resources>> BY_SERVICE =
      PageRows.of(Pages.RESOURCES)
          .map(row -> new Resources(row.get(0), ArnFormat.ofFormat(row.get(1))))
          .collect(groupingBy(known -> service(known.actions())));

  private DocumentedResources() {}

  /** Returns whether a page says of an action that it takes more than its table. */
  public static boolean has(String action) {
    return !of(action).isEmpty();
  }

  /**
   * Returns whether a page says that an action takes a resource.
   *
   * @param types the resource types of the action's service; what is said of one of them is said of
   *     nothing that is surely of a type below it
   */
  public static boolean takes(String action, String arn, ArnTypes types) {
    List<Resources> known = of(action);
    if (known.isEmpty()) {
      return false;
    }
    ArnFormat named = ArnFormat.ofArn(arn);
    return known.stream()
        .anyMatch(one -> one.arns().meets(named) && !types.isBelow(one.arns(), named));
  }

  private static List<Resources> of(String action) {
    return BY_SERVICE.getOrDefault(service(action), List.of()).stream()
        .filter(known -> WildcardPattern.ignoringCase(known.actions()).matches(action))
        .toList();
  }

  private static String service(String action) {
    return ActionName.serviceOf(action).toLowerCase(Locale.ROOT);
  }
}
