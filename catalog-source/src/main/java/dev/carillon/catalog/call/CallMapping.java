package dev.carillon.catalog.call;

import dev.carillon.catalog.UnlistedActions;
import dev.carillon.catalog.call.CallMeaning.Calls;
import dev.carillon.catalog.call.CallMeaning.Nothing;
import dev.carillon.catalog.call.CallMeaning.Unmapped;
import dev.carillon.catalog.call.ClientType.Kind;
import dev.carillon.catalog.call.HelperCalls.Sent;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The way from a call of the AWS SDK for Java 2.x to the operations that it sends.
 *
 * <p>The service of a client follows from the client's package and, where the SDK is at hand, from
 * the constant {@code SERVICE_NAME} of the client. A method is named for its operation; letter case
 * makes no difference.
 */
public final class CallMapping {

  private static final Set<String> SENDS_NOTHING =
      Set.of(
          "batchManager",
          "builder",
          "close",
          "create",
          "crtBuilder",
          "crtCreate",
          "delegate",
          "equals",
          "getClass",
          "hashCode",
          "invokeOperation",
          "notify",
          "notifyAll",
          "presignedUrlExtension",
          "serviceClientConfiguration",
          "serviceMetadata",
          "serviceName",
          "toString",
          "utilities",
          "wait",
          "waiter");

  private static final Pattern VERB = Pattern.compile("^[A-Z][a-z]+");

  private final CatalogOperations operations;
  private final Map<String, String> serviceNames;

  /** Maps calls to the operations that catalogs know, clients by their package. */
  public static CallMapping of(CatalogStore catalogs) {
    return new CallMapping(new CatalogOperations(catalogs), Map.of());
  }

  private CallMapping(CatalogOperations operations, Map<String, String> serviceNames) {
    this.operations = operations;
    this.serviceNames = serviceNames;
  }

  /**
   * Returns this mapping with what clients of the SDK say of themselves.
   *
   * @param more from the package of a client, for example {@code "chimesdkmeetings"}, to the value
   *     of its constant {@code SERVICE_NAME}
   */
  public CallMapping withServiceNames(Map<String, String> more) {
    Map<String, String> names = new HashMap<>(serviceNames);
    names.putAll(more);
    return new CallMapping(operations, Map.copyOf(names));
  }

  /** Returns whether methods of a type can send requests, judging by its name. */
  public static boolean isClient(String type) {
    return ClientType.parse(type).isPresent() || HelperCalls.isHelper(type);
  }

  /**
   * Returns the client of which a method and the request that it takes have the name of one
   * operation; empty where they have not.
   *
   * @param request the binary name of the request's class
   */
  public static Optional<String> clientOf(String method, String request) {
    int model = request.indexOf(ClientType.MODEL + '.');
    String operation = SimpleNames.operation(request);
    return model >= 0
            && SimpleNames.withoutSuffixes(SimpleNames.capitalized(method)).stream()
                .anyMatch(operation::equalsIgnoreCase)
        ? Optional.of(request.substring(0, model) + ".Client")
        : Optional.empty();
  }

  /**
   * Returns the services that the client of this package can be of, the likeliest first: that of
   * the name that other SDKs have for the client, then what the client says of itself, then the one
   * that is named as the package.
   */
  List<String> services(String sdkPackage) {
    String own = sdkPackage.replace(".", "");
    return Stream.of(
            operations.serviceOf(ClientNames.OF_OTHER_SDKS.getOrDefault(own, own)),
            Optional.ofNullable(serviceNames.get(sdkPackage)).filter(operations::isService),
            Optional.of(own).filter(operations::isService))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** Returns which actions of an operation a module needs, by how it builds the request. */
  public ActionNeeds needs(CalledOperation operation) {
    return new ActionNeeds(operation, tagging(operation), operations::isAction);
  }

  /** Returns the action that tags what an operation makes: its own, or that of the service. */
  private Optional<AuthorizedAction> tagging(CalledOperation operation) {
    String made = VERB.matcher(operation.name()).replaceFirst("");
    return Stream.of("Put" + made + "Tagging", "TagResource", "AddTagsToResource", "AddTags")
        .flatMap(name -> operations.find(operation.service(), name).stream())
        .flatMap(
            tagging ->
                tagging.authorizedBy().stream()
                    .filter(action -> action.actionName().equals(tagging.name())))
        .findFirst();
  }

  /** Returns what a call means; a call on a type that is no client means nothing. */
  public CallMeaning meaning(SdkCall call) {
    if (HelperCalls.isHelper(call.type())) {
      return helper(call);
    }
    Optional<ClientType> client = ClientType.parse(call.type());
    return client.isEmpty() ? new Nothing() : meaning(client.get(), call);
  }

  /**
   * Returns whether what a call sends is no more than what the code around it is asked for: this is
   * the same operation, of a client of the program's own. Who calls that is told.
   *
   * @param around what the call of that operation means
   */
  public static boolean isForwarded(CallMeaning around, Calls sent) {
    return around instanceof Calls asked && asked.operations().containsAll(sent.operations());
  }

  private CallMeaning meaning(ClientType client, SdkCall call) {
    if (client.kind() != Kind.PAGINATOR
        && (SENDS_NOTHING.contains(call.method()) || call.method().equals("<init>"))) {
      return new Nothing();
    }
    return switch (client.kind()) {
      case CLIENT -> {
        CallMeaning meaning = operation(client, call.method());
        // What the reference does not know, and the program itself declares, is no operation.
        yield call.own() && isAssumed(meaning) ? new Nothing() : meaning;
      }
      case PRESIGNER ->
          call.method().startsWith("presign")
              ? operation(client, call.method().substring("presign".length()))
              : new Nothing();
      case PAGINATOR ->
          call.method().equals("<init>")
              ? operation(client, client.name().replaceFirst("(Iterable|Publisher)$", ""))
              : new Nothing();
      case WAITER -> waiter(client, call);
    };
  }

  private static boolean isAssumed(CallMeaning meaning) {
    return meaning instanceof Calls calls && calls.operations().get(0).assumed();
  }

  private CallMeaning waiter(ClientType client, SdkCall call) {
    if (!call.method().startsWith("waitUntil")) {
      return new Nothing();
    }
    return call.request()
        .map(SimpleNames::operation)
        .map(name -> operation(client, name))
        .orElseGet(() -> new Unmapped("the request that the waiter repeats cannot be seen here"));
  }

  private CallMeaning operation(ClientType client, String method) {
    String name = SimpleNames.capitalized(method);
    Optional<CalledOperation> shared = SharedNames.operation(client, name);
    if (shared.isPresent()) {
      return calls(shared.get());
    }
    List<String> services = services(client.sdkPackage());
    if (services.isEmpty()) {
      return new Unmapped("no service is known for the client " + client.name());
    }
    for (String service : services) {
      for (String candidate : SimpleNames.withoutSuffixes(name)) {
        Optional<OperationReference> found = operations.find(service, candidate);
        if (found.isPresent()) {
          return UnlistedActions.isUnknown(service, found.get())
              ? new Unmapped("AWS names no action for " + service + ':' + found.get().name())
              : calls(new CalledOperation(service, found.get(), client.request(candidate), false));
        }
      }
    }
    String assumed = SimpleNames.shortest(name);
    String service = services.get(0);
    return calls(
        new CalledOperation(
            service,
            CalledOperation.namedAsItsAction(service, assumed),
            client.request(assumed),
            true));
  }

  private CallMeaning helper(SdkCall call) {
    List<Sent> sent = HelperCalls.operations(call.type(), call.method());
    return sent.isEmpty() ? new Nothing() : new Calls(sent.stream().map(this::operation).toList());
  }

  private CalledOperation operation(Sent sent) {
    OperationReference operation =
        operations
            .find(sent.service(), sent.name())
            .orElseGet(() -> CalledOperation.namedAsItsAction(sent.service(), sent.name()));
    return new CalledOperation(sent.service(), operation, sent.request(), false);
  }

  private static CallMeaning calls(CalledOperation operation) {
    return new Calls(List.of(operation));
  }
}
