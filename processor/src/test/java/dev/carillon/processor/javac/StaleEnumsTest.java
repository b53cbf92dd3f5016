package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.generated.GeneratedEnums;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Enums that were generated, held to catalogs in all that they carry. */
final class StaleEnumsTest {

  @TempDir private Path folder;

  private GeneratedEnums generated(String... services) {
    new FolderCompilation(folder)
        .bundled()
        .write(
            "java/com/acme/package-info.java",
            "@dev.carillon.IamActions({\"%s\"})\npackage com.acme;\n"
                .formatted(String.join("\", \"", services)))
        .diagnose();
    return GeneratedEnums.in(folder.resolve("out"));
  }

  private GeneratedEnums generatedFrom(ServiceCatalog catalog) throws IOException {
    new FolderCompilation(folder)
        .write("carillon.properties", "catalogs = " + catalogs(catalog) + "\n")
        .write(
            "java/com/acme/package-info.java",
            "@dev.carillon.IamActions(\"%s\")\npackage com.acme;\n".formatted(catalog.service()))
        .diagnose();
    return GeneratedEnums.in(folder.resolve("out"));
  }

  @Test
  void enumsOfTheBundleAreThoseThatItWouldGive() throws Exception {
    assertEquals(List.of(), generated("bedrock", "chime", "ec2", "s3", "vpc-lattice").stale());
  }

  @Test
  void everyFactThatAnEnumOfTheBundleCarriesIsCompared() throws Exception {
    GeneratedEnums enums = generated("sqs");
    ServiceCatalog sqs = new BundledCatalogs().find("sqs").orElseThrow();
    enums.catalogs(catalogs(sqs)).assertCurrent();
    List<CatalogAction> actions = new ArrayList<>();
    for (CatalogAction action : sqs.actions()) {
      actions.add(
          switch (action.name()) {
            case "SendMessage" -> with(action, Set.of(AccessLevel.READ), Optional.of(List.of()));
            case "CreateQueue" ->
                with(action, action.accessLevels(), Optional.of(List.of("kms:Decrypt")));
            case "DeleteMessage" -> action.with(List.of(), action.conditionKeys());
            case "PurgeQueue" ->
                action.with(
                    action.resources().stream().map(use -> use.marked(Mark.NO)).toList(),
                    action.conditionKeys());
            case "ListQueues" -> action.with(action.resources(), List.of("aws:TagKeys"));
            default -> action;
          });
    }
    ServiceCatalog other =
        new ServiceCatalog(
            "sqs",
            sqs.displayName(),
            "a test",
            actions,
            List.of(new ResourceTypeReference("queue", List.of("arn:aws:sqs:::other"), List.of())),
            List.of(new ConditionKeyReference("aws:TagKeys", List.of("String"))),
            List.of());
    List<Problem> stale = enums.catalogs(catalogs(other)).stale();
    assertEquals(1, stale.size());
    assertEquals(
        """
        was generated from another catalog than the one in CATALOGS; compile anew
        Amazon SQS (sqs): 20 actions before and after.

        5 actions changed
          Write → Read: SendMessage
          no longer takes resource type queue; code that names it stops compiling: DeleteMessage
          no longer requires queue: PurgeQueue
          now with condition key aws:TagKeys: ListQueues
          now also needs kms:Decrypt; withDependentActions() adds that: CreateQueue

        1 resource type changed
          the ARN of queue was arn:${Partition}:sqs:${Region}:${Account}:${QueueName} and is
              arn:aws:sqs:::other; the method that makes it has other parameters, and code that calls it
              stops compiling
          no longer with condition key aws:ResourceTag/${TagKey}; code that names both can stop compiling:
            queue

        2 global condition keys removed
          aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}

        1 global condition key with other types
          ArrayOfString → String: aws:TagKeys

        What that means for policies
          withAccessLevel(READ) now also selects: SendMessage
          withAccessLevel(WRITE) no longer selects: SendMessage\
        """,
        stale.get(0).message().replace(folder.resolve("catalogs").toString(), "CATALOGS"));
  }

  /** A policy sees none of these, but {@code accessLevels()} and its kind do. */
  @Test
  void whatIsKnownNowOrListedBesidesIsTold() throws Exception {
    ServiceCatalog sqs = new BundledCatalogs().find("sqs").orElseThrow();
    ServiceCatalog early =
        changed(
            sqs,
            action ->
                action.name().equals("ListQueues")
                    ? with(action, action.accessLevels(), Optional.empty())
                    : action);
    ServiceCatalog late =
        changed(
            sqs,
            action ->
                switch (action.name()) {
                  case "ListQueues" ->
                      with(action, action.accessLevels(), Optional.of(List.of("kms:Decrypt")));
                  case "SendMessage" ->
                      with(
                          action, Set.of(AccessLevel.READ, AccessLevel.WRITE), action.dependents());
                  default -> action;
                });
    GeneratedEnums enums = generatedFrom(early);
    enums.catalogs(catalogs(early)).assertCurrent();
    assertEquals(
        "was generated from another catalog than the one in "
            + catalogs(late)
            + "; compile anew\nthe catalog lists other access levels, or knows more than it did,"
            + " of ListQueues, SendMessage",
        enums.catalogs(catalogs(late)).stale().get(0).message());
  }

  private static ServiceCatalog changed(
      ServiceCatalog catalog, UnaryOperator<CatalogAction> change) {
    return catalog.withActions(catalog.actions().stream().map(change).toList());
  }

  private static CatalogAction with(
      CatalogAction action, Set<AccessLevel> levels, Optional<List<String>> dependents) {
    return new CatalogAction(
        action.name(),
        action.description(),
        levels,
        action.resources(),
        action.conditionKeys(),
        dependents,
        action.permissionOnly());
  }

  private Path catalogs(ServiceCatalog catalog) throws IOException {
    Path catalogs = Files.createDirectories(folder.resolve("catalogs"));
    Files.write(catalogs.resolve(catalog.service() + ".json"), CatalogJson.write(catalog));
    return catalogs;
  }
}
