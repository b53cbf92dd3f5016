package dev.carillon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a generated enum says of its service is what the catalog says. */
final class EnumReferenceTest {

  private static RealServices services;

  @BeforeAll
  static void generate(@TempDir Path folder) {
    services =
        RealServices.generate(
            folder, "chime", "s3", "ec2", "iam", "kms", "sqs", "dynamodb", "apigateway");
  }

  @ParameterizedTest
  @CsvSource({
    "chime,Chime",
    "s3,S3",
    "ec2,Ec2",
    "iam,Iam",
    "kms,Kms",
    "sqs,Sqs",
    "dynamodb,Dynamodb",
    "apigateway,Apigateway"
  })
  void theEnumSaysWhatTheCatalogSays(String service, String prefix) throws Exception {
    ServiceReference generated = services.reference(prefix);

    ServiceReference catalog =
        CatalogReference.of(new BundledCatalogs().find(service).orElseThrow());
    assertEquals(facts(catalog), facts(generated));
    assertFalse(generated.actions().isEmpty());
  }

  /** Returns all that a reference says, a fact in each line. */
  static List<String> facts(ServiceReference reference) {
    List<String> facts = new ArrayList<>(List.of(reference.service()));
    for (ActionReference action : reference.actions()) {
      facts.add(
          String.join(
              " | ",
              action.iamName(),
              ((Action) action).accessLevels().toString(),
              action.dependentActions().toString(),
              action.resourceTypes().toString(),
              action.requiredResourceTypes().toString(),
              action.conditionKeys().toString()));
    }
    reference.resourceTypes().forEach(type -> facts.add(type.toString()));
    reference.conditionKeys().forEach(key -> facts.add(key.toString()));
    reference
        .removedActions()
        .forEach(action -> facts.add(action.name() + " removed " + action.since()));
    return facts;
  }
}
