package dev.carillon.catalog.grant;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The services that a policy names, in its actions, ARNs, condition keys and variables. */
public final class NamedServices {

  /** What stands in front of colons and is no service. */
  private static final Set<String> NO_SERVICES = Set.of("aws", "saml");

  /** How a policy variable begins, also one that lacks its dollar sign or has other brackets. */
  private static final Pattern VARIABLE = Pattern.compile("[${(\\[]([A-Za-z][\\w.-]*+):(?!:)");

  private NamedServices() {}

  /** Returns the prefixes of the services, in order. */
  public static Set<String> in(JsonValue document) {
    Set<String> services = new TreeSet<>();
    addServices("", document, services);
    return services;
  }

  private static void addServices(String element, JsonValue value, Set<String> services) {
    if (value instanceof JsonString text) {
      if (element.endsWith("Action")) {
        addPrefix(text.value(), services);
      }
      Arn.parse(text.value()).map(Arn::service).ifPresent(name -> add(name, services));
      Matcher variable = VARIABLE.matcher(text.value());
      while (variable.find()) {
        add(variable.group(1), services);
      }
    } else if (value instanceof JsonArray array) {
      array.elements().forEach(one -> addServices(element, one, services));
    } else if (value instanceof JsonObject object) {
      object
          .members()
          .forEach(
              (name, member) -> {
                if (!GlobalKeys.isCrossService(name)) {
                  addPrefix(name, services);
                }
                addServices(name, member, services);
              });
    }
  }

  private static void addPrefix(String text, Set<String> services) {
    add(ActionName.serviceOf(text), services);
  }

  private static void add(String name, Set<String> services) {
    String service = name.toLowerCase(Locale.ROOT);
    if (service.indexOf('.') > 0) {
      services.add("sts"); // It lists the keys of identity providers, which have domain names.
    }
    if (ActionName.isService(service) && !NO_SERVICES.contains(service)) {
      services.add(service);
    }
  }
}
