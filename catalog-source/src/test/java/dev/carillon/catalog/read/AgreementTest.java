package dev.carillon.catalog.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.ServiceCatalog;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * AWS's page of June 2026 and AWS's JSON of February 2026 say the same of a service, but for what
 * {@code agreement.tsv} lists with the reason.
 */
@Tag("any-jdk")
class AgreementTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "chime-2026-06-14, chime",
    "list_amazoncloudwatchlogs, logs",
    "list_amazondynamodb, dynamodb",
    "list_amazonec2, ec2",
    "list_amazons3, s3",
    "list_amazonsqs, sqs",
    "list_amazonvpclattice, vpc-lattice",
    "list_awsdirectoryservice, ds",
    "list_awsidentityandaccessmanagementiam, iam",
    "list_awskeymanagementservice, kms",
    "list_awslambda, lambda",
    "list_awsorganizations, organizations",
    "list_awssecuritytokenservice, sts",
  })
  void pageAndJsonAgree(String page, String service) {
    ServiceCatalog html = ReferenceFolder.read("html/" + page + ".html");
    ServiceCatalog json = ReferenceFolder.read("service-reference/" + service + ".json");

    assertEquals(expected(service), differences(html, json));
  }

  /** API Gateway has two pages for its one prefix; an action can be on both. */
  @ParameterizedTest
  @CsvSource({"list_amazonapigatewaymanagement", "list_amazonapigatewaymanagementv2"})
  void pagesOfApiGatewayAgreeWithItsJson(String page) {
    ServiceCatalog html = ReferenceFolder.read("html/" + page + ".html");
    ServiceCatalog json = ReferenceFolder.read("service-reference/apigateway.json");

    for (CatalogAction action : html.actions()) {
      CatalogAction same = json.action(action.name()).orElseThrow();
      assertEquals(action.accessLevel(), same.accessLevel(), action.name());
      assertEquals(Set.of(), without(types(action), types(same)), action.name());
    }
  }

  private static String differences(ServiceCatalog html, ServiceCatalog json) {
    Set<String> differences = new TreeSet<>();
    for (CatalogAction action : html.actions()) {
      Optional<CatalogAction> same = json.action(action.name());
      if (same.isEmpty()) {
        differences.add(action.name() + " only on the page");
        continue;
      }
      if (action.accessLevel() != same.get().accessLevel()) {
        differences.add(
            "%s page %s JSON %s"
                .formatted(action.name(), action.accessLevel(), same.get().accessLevel()));
      }
      compare(action.name() + " takes %s ", types(action), types(same.get()), differences);
      compare(
          action.name() + " has %s the condition key ",
          keys(action, same.get()),
          keys(same.get(), action),
          differences);
    }
    json.actions().stream()
        .filter(action -> html.action(action.name()).isEmpty())
        .forEach(action -> differences.add(action.name() + " only in JSON"));
    return String.join("\n", differences);
  }

  private static void compare(
      String message, Set<String> page, Set<String> json, Set<String> differences) {
    without(page, json).forEach(x -> differences.add(message.formatted("only on the page") + x));
    without(json, page).forEach(x -> differences.add(message.formatted("only in JSON") + x));
  }

  /** Returns the condition keys whatever the resource, and those of resource types both have. */
  private static Set<String> keys(CatalogAction action, CatalogAction other) {
    Set<String> keys = new TreeSet<>(action.conditionKeys());
    action.resources().stream()
        .filter(use -> types(other).contains(use.type()))
        .forEach(use -> use.conditionKeys().forEach(key -> keys.add(key + " on " + use.type())));
    return keys;
  }

  private static Set<String> types(CatalogAction action) {
    return action.resources().stream()
        .map(ResourceUse::type)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> without(Set<String> from, Set<String> what) {
    Set<String> rest = new TreeSet<>(from);
    rest.removeAll(what);
    return rest;
  }

  /** Reads lines of service, difference and reason; what is expected needs a reason. */
  private static String expected(String service) {
    return OwnFile.text(AgreementTest.class, "agreement.tsv")
        .lines()
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .filter(fields -> fields.get(0).equals(service) && !fields.get(2).isBlank())
        .map(fields -> fields.get(1))
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
