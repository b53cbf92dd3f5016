package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * AWS's service reference with operations, beside this checkout; tests that need it skip where it
 * is not.
 *
 * @param operations the operations of each service
 * @param clients the names of each service's SDK clients, in small letters, without punctuation
 */
record ReferenceZip(
    NavigableMap<String, List<CalledOperation>> operations, Map<String, Set<String>> clients) {

  static ReferenceZip read() throws IOException {
    Path zip =
        Path.of(System.getProperty("carillon.reference", "../../shared/reference"))
            .resolve("service-reference-2026-02-13.zip");
    assumeTrue(Files.exists(zip), "no reference data beside this checkout");
    ReferenceZip all = new ReferenceZip(new TreeMap<>(), new TreeMap<>());
    ObjectMapper json = new ObjectMapper();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().map(ZipEntry.class::cast).toList()) {
        if (entry.getName().endsWith(".json")) {
          try (InputStream in = file.getInputStream(entry)) {
            all.add(json.readTree(in));
          }
        }
      }
    }
    return all;
  }

  private void add(JsonNode service) {
    String prefix = service.path("Name").asText();
    for (JsonNode operation : service.path("Operations")) {
      List<AuthorizedAction> actions = new ArrayList<>();
      for (JsonNode action : operation.path("AuthorizedActions")) {
        List<String> passedTo = new ArrayList<>();
        action.path("Context").path("iam:PassedToService").forEach(to -> passedTo.add(to.asText()));
        actions.add(
            new AuthorizedAction(
                action.path("Service").asText() + ':' + action.path("Name").asText(),
                passedTo.isEmpty() ? Map.of() : Map.of("iam:PassedToService", passedTo)));
      }
      operations
          .computeIfAbsent(prefix, key -> new ArrayList<>())
          .add(
              new CalledOperation(
                  prefix,
                  new OperationReference(operation.path("Name").asText(), List.of(), actions),
                  "",
                  false));
      for (JsonNode sdk : operation.path("SDK")) {
        clients
            .computeIfAbsent(prefix, key -> new TreeSet<>())
            .add(sdk.path("Name").asText().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
      }
    }
  }
}
