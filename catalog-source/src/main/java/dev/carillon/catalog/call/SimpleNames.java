package dev.carillon.catalog.call;

import java.util.ArrayList;
import java.util.List;

/** How the SDK makes names of methods and requests from names of operations. */
final class SimpleNames {

  private static final List<String> SUFFIXES = List.of("Paginator", "AsBytes");
  private static final String REQUEST = "Request";

  private SimpleNames() {}

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
    String name = request.substring(request.lastIndexOf('.') + 1);
    return name.endsWith(REQUEST) ? name.substring(0, name.length() - REQUEST.length()) : name;
  }
}
