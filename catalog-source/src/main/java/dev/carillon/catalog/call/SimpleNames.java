package dev.carillon.catalog.call;

import java.util.ArrayList;
import java.util.List;

/** Names without their package, and how the SDK makes them from names of operations. */
public final class SimpleNames {

  private static final List<String> SUFFIXES = List.of("Paginator", "AsBytes");
  private static final String REQUEST = "Request";

  private SimpleNames() {}

  /** Returns the name of a class without its package. */
  public static String of(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  static String capitalized(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** Returns the name itself, and without what the SDK appends for other forms of a call. */
  static List<String> withoutSuffixes(String name) {
    List<String> names = new ArrayList<>();
    names.add(name);
    for (String suffix : SUFFIXES) {
      if (name.endsWith(suffix)) {
        names.add(name.substring(0, name.length() - suffix.length()));
      }
    }
    return names;
  }

  static String shortest(String name) {
    List<String> names = withoutSuffixes(name);
    return names.get(names.size() - 1);
  }

  /** Returns the operation that a request class is named for. */
  static String operation(String request) {
    String name = of(request);
    return name.endsWith(REQUEST) ? name.substring(0, name.length() - REQUEST.length()) : name;
  }
}
