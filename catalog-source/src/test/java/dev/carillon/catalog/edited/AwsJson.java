package dev.carillon.catalog.edited;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes a catalog as AWS's service reference JSON, its members in any order. */
final class AwsJson {

  private AwsJson() {}

  static String of(ServiceCatalog catalog, Random order) {
    return JsonWriter.pretty(
        object(
            order,
            "Name",
            catalog.service(),
            "Version",
            "v1.4",
            "Actions",
            array(order, catalog.actions().stream().map(a -> action(a, order)).toList()),
            "Resources",
            array(
                order,
                catalog.resourceTypes().stream()
                    .map(
                        type ->
                            object(
                                order,
                                "Name",
                                type.name(),
                                "ARNFormats",
                                array(order, type.arnFormats()),
                                "ConditionKeys",
                                array(order, type.conditionKeys())))
                    .toList()),
            "ConditionKeys",
            array(
                order,
                catalog.conditionKeys().stream()
                    .map(
                        key ->
                            object(order, "Name", key.name(), "Types", array(order, key.types())))
                    .toList()),
            "Operations",
            array(
                order,
                catalog.operations().stream()
                    .map(
                        operation ->
                            object(
                                order,
                                "Name",
                                operation.name(),
                                "SDK",
                                array(
                                    order,
                                    operation.clients().stream()
                                        .map(client -> object(order, "Name", client))
                                        .toList()),
                                "AuthorizedActions",
                                operation.authorizedBy().stream()
                                    .map(action -> authorized(action, order))
                                    .toList()))
                    .toList())));
  }

  private static Object authorized(AuthorizedAction action, Random order) {
    Map<String, Object> context = new LinkedHashMap<>();
    action.context().forEach((key, values) -> context.put(key, array(order, values)));
    return object(
        order, "Name", action.actionName(), "Service", action.service(), "Context", context);
  }

  private static Object action(CatalogAction action, Random order) {
    return object(
        order,
        "Name",
        action.name(),
        "ActionConditionKeys",
        array(order, action.conditionKeys()),
        "Resources",
        array(
            order,
            action.resources().stream()
                .map(
                    use ->
                        object(
                            order,
                            "Name",
                            use.type(),
                            "ConditionKeys",
                            array(order, use.conditionKeys())))
                .toList()),
        "Annotations",
        object(
            order,
            "Properties",
            object(
                order,
                "IsList",
                action.accessLevels().contains(AccessLevel.LIST),
                "IsPermissionManagement",
                action.accessLevels().contains(AccessLevel.PERMISSIONS_MANAGEMENT),
                "IsTaggingOnly",
                action.accessLevels().contains(AccessLevel.TAGGING),
                "IsWrite",
                action.accessLevels().contains(AccessLevel.WRITE))));
  }

  private static Map<String, Object> object(Random order, Object... namesAndValues) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      places.add(i);
    }
    Collections.shuffle(places, order);
    Map<String, Object> object = new LinkedHashMap<>();
    places.forEach(i -> object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]));
    return object;
  }

  private static List<Object> array(Random order, Collection<?> values) {
    List<Object> array = new ArrayList<>(values);
    Collections.shuffle(array, order);
    return array;
  }
}
