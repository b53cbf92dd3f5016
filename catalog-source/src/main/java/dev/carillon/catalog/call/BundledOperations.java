package dev.carillon.catalog.call;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.CatalogStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The operations that Carillon's jar knows. Its file lists, service by service, only those that are
 * not authorized by just the action of their own name; all others are known from the catalog's
 * actions.
 *
 * <p>A line {@code #s3 s3 s3control} opens a service and names its SDK clients. A line {@code
 * GetObject =,GetObjectVersion,s3-object-lambda:GetObject} is an operation: {@code =} is the action
 * of its own name, one without prefix is the service's, and {@code iam:PassRole@a|b} may be passed
 * to the services {@code a} and {@code b}.
 */
public final class BundledOperations implements OperationSource {

  private static final String FILE = "operations.txt";

  private final CatalogStore catalogs;
  private final Map<String, String> serviceOfSdk = new HashMap<>();
  private final Map<String, Map<String, Operation>> different = new HashMap<>();
  private final Map<String, Map<String, String>> actions = new HashMap<>();

  /** Reads the operations that differ from their actions. */
  public BundledOperations(CatalogStore catalogs) {
    this.catalogs = catalogs;
    String service = "";
    for (String line : text().lines().toList()) {
      if (line.startsWith("#")) {
        String[] names = line.substring(1).split(" ", -1);
        service = names[0];
        different.put(service, new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
        for (int i = 1; i < names.length; i++) {
          serviceOfSdk.put(names[i], service);
        }
      } else {
        Operation operation = operation(service, line);
        of(service).put(operation.name(), operation);
      }
    }
  }

  @Override
  public Optional<String> serviceOf(String sdkName) {
    return Optional.ofNullable(serviceOfSdk.get(sdkName));
  }

  @Override
  public boolean isService(String service) {
    return different.containsKey(service) || !actionsOf(service).isEmpty();
  }

  @Override
  public Optional<Operation> find(String service, String operation) {
    @Nullable Operation told = of(service).get(operation);
    if (told != null) {
      return Optional.of(told);
    }
    return Optional.ofNullable(actionsOf(service).get(operation))
        .map(name -> new Operation(service, name, List.of(AuthorizedAction.of(service, name))));
  }

  private Map<String, Operation> of(String service) {
    return different.getOrDefault(service, Map.of());
  }

  private Map<String, String> actionsOf(String service) {
    return actions.computeIfAbsent(service, this::read);
  }

  private Map<String, String> read(String service) {
    Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    try {
      catalogs
          .find(service)
          .map(ServiceCatalog::actions)
          .orElse(List.of())
          .forEach(action -> names.put(action.name(), action.name()));
    } catch (ProblemsException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
    return names;
  }

  private static Operation operation(String service, String line) {
    int space = line.indexOf(' ');
    String name = line.substring(0, space);
    List<AuthorizedAction> actions = new ArrayList<>();
    for (String action : line.substring(space + 1).split(",", -1)) {
      if (!action.isEmpty()) {
        actions.add(action(service, name, action));
      }
    }
    return new Operation(service, name, actions);
  }

  private static AuthorizedAction action(String service, String operation, String text) {
    int at = text.indexOf('@');
    String qualified = at < 0 ? text : text.substring(0, at);
    List<String> passedTo = at < 0 ? List.of() : List.of(text.substring(at + 1).split("\\|", -1));
    int colon = qualified.indexOf(':');
    String name = qualified.substring(colon + 1);
    return new AuthorizedAction(
        colon < 0 ? service : qualified.substring(0, colon),
        name.equals("=") ? operation : name,
        passedTo);
  }

  private static String text() {
    try (InputStream in = BundledOperations.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("Carillon's jar lacks its own file " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Carillon's jar cannot be read", e);
    }
  }
}
