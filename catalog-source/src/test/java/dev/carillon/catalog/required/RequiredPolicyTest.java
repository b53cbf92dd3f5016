package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is written for calls, held against what {@code check} finds with all risks: for every
 * operation, with all of its actions, as if the code set whatever leads to them.
 */
final class RequiredPolicyTest {

  /** Those of the ordinary build; {@code -Dcarillon.all=true} takes all, some minutes long. */
  private static final Set<String> SERVICES =
      Set.of("backup", "cognito-idp", "dynamodb", "lambda", "s3", "sns", "sqs");

  /** Analyzer's own checks of roles that nobody named. */
  private static final Set<Check> ON_ANY_ROLE =
      Set.of(Check.CREATE_SLR_WITH_STAR_IN_RESOURCE, Check.PASS_ROLE_WITH_STAR_IN_RESOURCE);

  private final BundledCatalogs bundled = new BundledCatalogs();
  private final List<ServiceCatalog> catalogs = new ArrayList<>();
  private final ResourceArns arns = new ResourceArns(bundled, new RequestUses(Map.of()));
  private final PolicyChecker checker;

  RequiredPolicyTest() throws ProblemsException {
    for (String service : bundled.services()) {
      catalogs.add(bundled.find(service).orElseThrow());
    }
    checker =
        PolicyChecker.knowingAll(catalogs.stream().map(CatalogReference::of).toList()).withRisks();
  }

  /** A recovery point of AWS Backup is a resource of whatever service. */
  @Test
  void whereNoResourceIsKnownOnlyWhatThatMakesPossibleIsFound() {
    NavigableMap<Check, NavigableSet<String>> found = findings(UnaryOperator.identity(), true);
    found
        .getOrDefault(Check.WILDCARD_IN_SERVICE_NAME, new TreeSet<>())
        .removeIf(operation -> operation.startsWith("backup:"));
    found.values().removeIf(NavigableSet::isEmpty);
    found.keySet().removeIf(check -> check.isRisk() || ON_ANY_ROLE.contains(check));
    assertEquals(Map.of(), found);
  }

  /** An action that takes no resource stays granted on all. */
  @Test
  void whereTheResourcesAreNamedNothingIsFound() {
    assertEquals(Map.of(), findings(RequiredPolicyTest::named, false));
  }

  /** Returns the operations for whose policy something is found. */
  private NavigableMap<Check, NavigableSet<String>> findings(
      UnaryOperator<String> resource, boolean orAll) {
    NavigableMap<Check, NavigableSet<String>> found = new TreeMap<>();
    for (ServiceCatalog catalog : catalogs) {
      if (!Boolean.getBoolean("carillon.all") && !SERVICES.contains(catalog.service())) {
        continue;
      }
      for (OperationReference operation : catalog.operations()) {
        List<RequiredAction> actions =
            operation.authorizedBy().stream().map(action -> required(action, resource)).toList();
        if (!actions.isEmpty()
            && (orAll || actions.stream().noneMatch(action -> action.resources().contains("*")))) {
          String written = RequiredPolicy.of(actions).toPrettyJson();
          for (Finding finding : checker.check(written, PolicyKind.IDENTITY)) {
            found
                .computeIfAbsent(finding.check(), check -> new TreeSet<>())
                .add(catalog.service() + ':' + operation.name());
          }
        }
      }
    }
    return found;
  }

  private RequiredAction required(AuthorizedAction action, UnaryOperator<String> resource) {
    return new RequiredAction(
        action.action(),
        action.passedTo(),
        Need.NEEDED,
        new TreeSet<>(),
        new TreeSet<>(),
        arns.of(action.action()).stream()
            .map(resource)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String named(String arn) {
    String[] parts = arn.split(":", 6);
    if (parts.length == 6) {
      parts[2] = parts[2].replace("*", "ec2");
      parts[5] = parts[5].replace("*", "named");
    }
    return String.join(":", parts);
  }
}
