package dev.carillon.catalog.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Says which services there are, and which one was probably meant. */
final class Services {

  private Services() {}

  /** Prints service prefixes, one a line or as a JSON array; a prefix needs no escaping. */
  static void list(Collection<String> services, boolean json, PrintWriter out) {
    out.print(
        json
            ? services.stream().collect(Collectors.joining("\", \"", "[\"", "\"]\n"))
            : services.stream().map(service -> service + '\n').collect(Collectors.joining()));
  }

  /** Returns the message for a service that is not there. */
  static String unknown(String service, Collection<String> services) {
    String near =
        services.stream()
            .filter(candidate -> distance(service, candidate) <= 1 + service.length() / 4)
            .min(Comparator.comparingInt(candidate -> distance(service, candidate)))
            .map(candidate -> "; did you mean " + candidate + '?')
            .orElse("; show without a service lists them all");
    return "there is no service " + service + near;
  }

  /** Counts the letters to insert, delete or replace to get from one text to the other. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
