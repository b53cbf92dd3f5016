package dev.carillon.catalog.cli;

import dev.carillon.catalog.call.ClientNames;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
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
   * @param services the services that are there
   * @param otherwise how to go on where none is near
   */
  static String unknown(String service, Collection<String> services, String otherwise) {
    if (service.isBlank()) {
      return "expected a service prefix, such as chime" + otherwise;
    }
    return "there is no service "
        + service
        + didYouMean(ClientNames.meant(service, services), otherwise);
  }

  /**
   * Returns the question for the first name that was meant, or how to go on where there is none.
   */
  static String didYouMean(List<String> meant, String otherwise) {
    return meant.stream().findFirst().map(name -> "; did you mean " + name + '?').orElse(otherwise);
  }
}
