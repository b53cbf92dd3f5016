package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.WrittenUse;
import dev.carillon.catalog.required.known.GivenResources;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A request as a row of a test has it, and the resources that its actions are authorized on. */
final class WrittenRequest {

  private static final GivenResources NONE = new GivenResources(Set.of());

  private WrittenRequest() {}

  /**
   * Asserts which resources an action is authorized on.
   *
   * @param arns the ARNs, with spaces between them
   * @param request the package of the client and the operation: {@code s3.GetObject}
   * @param setters as {@link WrittenUse} reads them
   */
  static void assertNames(String arns, String action, String request, String setters) {
    String type =
        "software.amazon.awssdk.services." + request.replaceFirst("\\.", ".model.") + "Request";
    assertEquals(
        new TreeSet<>(Arrays.asList(arns.split(" ", -1))),
        arns(action, type, Map.of(type, WrittenUse.of(setters))));
  }

  /** Returns the resources of an action, by the type of the request and what it is built of. */
  static Set<String> arns(String action, String request, Map<String, RequestUse> uses) {
    return arns(uses).of(new AuthorizedAction(action, Map.of()), request);
  }

  /** Returns what tells the resources of requests that are built so. */
  static ResourceArns arns(Map<String, RequestUse> uses) {
    return new ResourceArns(new BundledCatalogs(), new RequestUses(uses), NONE);
  }
}
