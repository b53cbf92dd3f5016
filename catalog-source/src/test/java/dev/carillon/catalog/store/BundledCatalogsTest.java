package dev.carillon.catalog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("any-jdk")
class BundledCatalogsTest {

  private static final Path FILES = Path.of("src/main/resources/dev/carillon/catalog/bundled");

  private final BundledCatalogs bundled = new BundledCatalogs();

  @Test
  void everyServiceOfAwsIsThere() throws ProblemsException {
    SortedMap<String, ServiceCatalog> catalogs = all();
    assertTrue(catalogs.size() > 450, "only " + catalogs.size() + " services");
    int actions = catalogs.values().stream().mapToInt(c -> c.actions().size()).sum();
    assertTrue(actions > 22_000, "only " + actions + " actions");
    catalogs.forEach((service, catalog) -> assertEquals(service, catalog.service()));
  }

  @Test
  void theFilesAreWhatTheirCatalogsPackTo() throws ProblemsException, IOException {
    for (var file : Bundle.files(all()).entrySet()) {
      assertEquals(
          Files.readString(FILES.resolve(file.getKey())),
          new String(file.getValue(), StandardCharsets.UTF_8),
          file.getKey());
    }
    try (var files = Files.list(FILES)) {
      assertEquals(bundled.services().size() + 3, files.count(), "a file that no service has");
    }
  }

  /** Lex V2 deletes a bot's version on the bot, Lex V1 on the version: neither must be named. */
  @Test
  void nothingIsRequiredThatAnotherPageOfTheServiceDoesNotList() throws ProblemsException {
    CatalogAction delete =
        bundled.find("lex").orElseThrow().action("DeleteBotVersion").orElseThrow();
    assertEquals(
        List.of("bot", "bot version"),
        delete.resources().stream().map(CatalogAction.ResourceUse::type).toList());
    assertTrue(
        delete.resources().stream().noneMatch(use -> use.required().isSet()), delete.toString());
  }

  @Test
  void onlyChimeHasSentencesAndEveryOtherServiceOnlyFacts() throws ProblemsException {
    Set<String> withSentences = new TreeSet<>();
    for (ServiceCatalog catalog : all().values()) {
      for (CatalogAction action : catalog.actions()) {
        if (action.description() != null) {
          withSentences.add(catalog.service());
        }
      }
    }
    assertEquals(Set.of("chime"), withSentences);
  }

  @Test
  void chimeHasTodaysFactsAndKeepsWhatItsTableTells() throws ProblemsException, IOException {
    ServiceCatalog chime = bundled.find("chime").orElseThrow();
    ServiceCatalog table =
        CatalogJson.read("chime.json", Files.readAllBytes(Path.of("src/main/tables/chime.json")));
    assertEquals(316, chime.actions().size());
    assertEquals(13, chime.resourceTypes().size());
    assertEquals(3, chime.conditionKeys().size());
    for (CatalogAction told : table.actions()) {
      Optional<CatalogAction> action = chime.action(told.name());
      action.ifPresent(a -> assertEquals(told.description(), a.description()));
      action.ifPresent(a -> assertTrue(a.dependents().isPresent(), a.name()));
    }
    assertEquals(
        List.of("CreateBotMembership"), chime.removed().stream().map(RemovedAction::name).toList());
    assertEquals(140, chime.actions().stream().filter(a -> a.description() != null).count());
  }

  @Test
  void noticeNamesThePackageThatTheFactsComeFrom() throws ProblemsException, IOException {
    String notice = Files.readString(Path.of("../NOTICE"));
    for (ServiceCatalog catalog : all().values()) {
      for (String source : catalog.source().split(", ", -1)) {
        assertTrue(!source.isEmpty() && notice.contains(source), catalog.service() + ": " + source);
      }
    }
  }

  @Test
  void everyPageOfAPrefixHasItsUses() throws ProblemsException {
    ServiceCatalog balancers = bundled.find("elasticloadbalancing").orElseThrow();
    assertTrue(balancers.action("AddTags").orElseThrow().use("targetgroup").isPresent());
    ServiceCatalog gateway = bundled.find("apigateway").orElseThrow();
    assertTrue(gateway.action("PUT").orElseThrow().use("Api").isPresent());
  }

  @Test
  void anOperationSaysWhichActionsAuthorizeIt() throws ProblemsException {
    ServiceCatalog s3 = bundled.find("s3").orElseThrow();
    assertEquals("s3:GetObject", s3.operation("HeadObject").orElseThrow().actions().get(0));
    assertEquals(
        List.of("s3:PutEncryptionConfiguration"),
        s3.operation("PutBucketEncryption").orElseThrow().actions());
    assertEquals(
        Optional.of(
            "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html"
                + "#amazons3-GetObject"),
        s3.address("GetObject"));
  }

  /** Those for which AWS lists nothing, or only tags, can be actions that it does not list yet. */
  @Test
  void forPoliciesOnlyTheOperationsAreLeftOutThatHaveActions() throws ProblemsException {
    for (String service : bundled.services()) {
      ServiceCatalog all = bundled.find(service).orElseThrow();
      ServiceCatalog found = bundled.findForPolicies(service).orElseThrow();
      ServiceCatalog without =
          new ServiceCatalog(
              service,
              all.displayName(),
              all.source(),
              all.actions(),
              all.resourceTypes(),
              all.conditionKeys(),
              all.removed(),
              found.operations(),
              all.pages());
      assertEquals(without, found);
      assertTrue(all.operations().containsAll(found.operations()), service);
      for (OperationReference operation : found.operations()) {
        assertTrue(
            operation.actions().stream().allMatch((service + ":TagResource")::equals),
            operation.toString());
      }
    }
  }

  @Test
  void aServiceThatIsGoneHasOnlyRemovedActions() throws ProblemsException {
    ServiceCatalog gone = bundled.find("aws-mcp").orElseThrow();
    assertEquals(List.of(), gone.actions());
    assertFalse(gone.removed().isEmpty());
  }

  @Test
  void aServiceThatIsNotThereIsEmptyWhateverItsName() throws ProblemsException {
    assertEquals(Optional.empty(), bundled.find("chme"));
    assertEquals(Optional.empty(), bundled.find("../bundled/chime"));
    assertEquals(Optional.empty(), bundled.find("index"));
  }

  private SortedMap<String, ServiceCatalog> all() throws ProblemsException {
    SortedMap<String, ServiceCatalog> catalogs = new TreeMap<>();
    for (String service : bundled.services()) {
      catalogs.put(service, bundled.find(service).orElseThrow());
    }
    return catalogs;
  }
}
