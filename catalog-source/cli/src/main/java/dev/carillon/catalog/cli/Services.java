package dev.carillon.catalog.cli;

import dev.carillon.internal.name.NearestNames;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.stream.Collectors;

/** Says which services there are, and which one was probably meant. */
final class Services {

  private Services() {}

  /** Prints service prefixes, one a line or as a JSON array; a prefix needs no escaping. */
  static void list(Collection<String> services, TextOrJson format, PrintWriter out) {
    out.print(
        format == TextOrJson.JSON
            ? services.stream().collect(Collectors.joining("\", \"", "[\"", "\"]\n"))
            : services.stream().map(service -> service + '\n').collect(Collectors.joining()));
  }

  /** Returns the message for a service that does not come with Carillon. */
  static String notBundled(String service, Collection<String> services) {
    return unknown(service, services, "; show without a service lists them all");
  }

  /**
   * Returns the message for a service that is not there.
   *
   * @param otherwise how to go on where none is near
   */
  static String unknown(String service, Collection<String> services, String otherwise) {
    String near =
        NearestNames.to(service, services).stream()
            .findFirst()
            .map(name -> "; did you mean " + name + '?')
            .orElse(otherwise);
    return "there is no service " + service + near;
  }
}
