package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.required.known.GivenResources;
import dev.carillon.catalog.required.known.Partition;
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
import java.util.Random;
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

  private static final GivenResources NONE = new GivenResources(Set.of());

  /** Those of the ordinary build; {@code -Dcarillon.all=true} takes all, some minutes long. */
  private static final Set<String> SERVICES =
      Set.of("backup", "cognito-idp", "dynamodb", "lambda", "s3", "sns", "sqs");

  /** What these have is named by ids, each of its own form. */
  private static final Set<String> NAMED_BY_IDS =
      Set.of(
          "cognito-identity",
          "cognito-idp",
          "ds",
          "ec2",
          "elasticfilesystem",
          "transfer",
          "vpc-lattice");

  /** Analyzer's own checks of roles that nobody named. */
  private static final Set<Check> ON_ANY_ROLE =
      Set.of(Check.CREATE_SLR_WITH_STAR_IN_RESOURCE, Check.PASS_ROLE_WITH_STAR_IN_RESOURCE);

  private final BundledCatalogs bundled = new BundledCatalogs();
  private final List<ServiceCatalog> catalogs = new ArrayList<>();
  private final ResourceArns arns = new ResourceArns(bundled, new RequestUses(Map.of()), NONE);
  private final PolicyChecker checker;

  /** The services in whose ARNs a name stands alone, as that of a queue. */
  private final Set<String> namedAlone = new TreeSet<>();

  RequiredPolicyTest() throws ProblemsException {
    for (String service : bundled.services()) {
      ServiceCatalog catalog = bundled.find(service).orElseThrow();
      catalogs.add(catalog);
      catalog.resourceTypes().stream()
          .flatMap(type -> type.arnFormats().stream())
          .map(format -> format.split(":", 6))
          .filter(parts -> parts.length == 6 && parts[5].matches("\\$\\{\\w+}"))
          .forEach(parts -> namedAlone.add(parts[2]));
    }
    checker =
        PolicyChecker.knowingAll(catalogs.stream().map(CatalogReference::of).toList()).withRisks();
  }

  /** A recovery point of AWS Backup is a resource of whatever service. */
  @Test
  void whereNoResourceIsKnownOnlyWhatThatMakesPossibleIsFound() {
    NavigableMap<Check, NavigableSet<String>> found =
        findings(operations(UnaryOperator.identity()));
    found
        .getOrDefault(Check.WILDCARD_IN_SERVICE_NAME, new TreeSet<>())
        .removeIf(operation -> operation.startsWith("backup:"));
    found.values().removeIf(NavigableSet::isEmpty);
    found.keySet().removeIf(check -> check.isRisk() || ON_ANY_ROLE.contains(check));
    assertEquals(Map.of(), found);
  }

  @Test
  void whereTheResourcesAreNamedNothingIsFound() {
    assertEquals(Map.of(), findings(named(operations(this::named))));
  }

  /** A call needs few of the actions that AWS may check. */
  @Test
  void norIsItForOneActionAlone() {
    Map<String, List<RequiredAction>> alone = new TreeMap<>();
    operations(this::named)
        .forEach(
            (operation, actions) ->
                actions.forEach(
                    action -> alone.put(operation + ' ' + action.action(), List.of(action))));
    assertEquals(Map.of(), findings(named(alone)));
  }

  /** A program calls several, on the same resources or not. */
  @Test
  void norForSeveralOperationsTogether() {
    Map<String, List<RequiredAction>> operations = named(operations(this::named));
    List<String> names = List.copyOf(operations.keySet());
    Random random = new Random(20261126);
    Map<String, List<RequiredAction>> together = new TreeMap<>();
    for (int program = 0; program < 300; program++) {
      NavigableMap<String, RequiredAction> actions = new TreeMap<>();
      NavigableSet<String> called = new TreeSet<>();
      for (int i = 2 + random.nextInt(6); i > 0; i--) {
        String operation = names.get(random.nextInt(names.size()));
        called.add(operation);
        operations
            .getOrDefault(operation, List.of())
            .forEach(each -> actions.put(each.action(), each));
      }
      together.put(called.toString(), List.copyOf(actions.values()));
    }
    assertEquals(Map.of(), findings(together));
  }

  @Test
  void whatADeclaredPatternCoversIsNotFoundToBeRedundant() {
    List<RequiredAction> actions =
        List.of(
            required(new AuthorizedAction("sqs:Send*", Map.of()), UnaryOperator.identity()),
            required(new AuthorizedAction("sqs:SendMessage", Map.of()), this::named),
            required(new AuthorizedAction("sqs:PurgeQueue", Map.of()), this::named));
    assertEquals(Map.of(), findings(Map.of("sqs", actions)));
  }

  /**
   * Returns what is found in the policies of what is called, each by its name; that a service is
   * retired is right to be told.
   */
  private NavigableMap<Check, NavigableSet<String>> findings(
      Map<String, List<RequiredAction>> called) {
    NavigableMap<Check, NavigableSet<String>> found = new TreeMap<>();
    called.forEach(
        (name, actions) -> {
          String written = RequiredPolicy.of(actions, Partition.USUAL).toPrettyJson();
          for (Finding finding : checker.check(written, PolicyKind.IDENTITY)) {
            if (finding.check() != Check.RETIRED_SERVICE) {
              found.computeIfAbsent(finding.check(), check -> new TreeSet<>()).add(name);
            }
          }
        });
    return found;
  }

  /** Returns the operations with all of their actions. */
  private NavigableMap<String, List<RequiredAction>> operations(UnaryOperator<String> resource) {
    NavigableMap<String, List<RequiredAction>> all = new TreeMap<>();
    for (ServiceCatalog catalog : catalogs) {
      if (Boolean.getBoolean("carillon.all") || SERVICES.contains(catalog.service())) {
        for (OperationReference operation : catalog.operations()) {
          if (!operation.authorizedBy().isEmpty()) {
            all.put(
                catalog.service() + ':' + operation.name(),
                operation.authorizedBy().stream()
                    .map(action -> required(action, resource))
                    .toList());
          }
        }
      }
    }
    return all;
  }

  /** AWS's reference has one name for a service, and roles or AWS's managed policies another. */
  @Test
  void aRoleIsPassedToAllNamesOfAService() {
    assertEquals(
        List.of("apprunner.amazonaws.com", "bullet.amazonaws.com"),
        passedTo("bullet.amazonaws.com"));
    assertEquals(
        List.of("monitoring.rds.amazonaws.com", "rds.amazonaws.com"),
        passedTo("rds.amazonaws.com"));
    assertEquals(List.of("ec2.amazonaws.com"), passedTo("ec2.amazonaws.com"));
  }

  private List<String> passedTo(String service) {
    return required(
            new AuthorizedAction("iam:PassRole", Map.of("iam:PassedToService", List.of(service))),
            arn -> arn)
        .passedTo();
  }

  /** Leaves out what cannot name its resources: it stays granted on all. */
  private static Map<String, List<RequiredAction>> named(Map<String, List<RequiredAction>> called) {
    Map<String, List<RequiredAction>> named = new TreeMap<>(called);
    named
        .values()
        .removeIf(actions -> actions.stream().anyMatch(action -> action.resources().contains("*")));
    return named;
  }

  private RequiredAction required(AuthorizedAction action, UnaryOperator<String> resource) {
    return new RequiredAction(
        action.action(),
        action.passedTo(),
        Need.NEEDED,
        new TreeMap<>(),
        arns.of(action.action()).stream()
            .map(resource)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /**
   * Names the resource of an ARN; what stands for resources of many types, where no type has its
   * name alone, has no name to give.
   */
  private String named(String arn) {
    String[] parts = arn.split(":", 6);
    if (parts.length == 6) {
      parts[2] = parts[2].replace("*", "ec2");
      boolean isMany = parts[5].equals("*") && !namedAlone.contains(parts[2]);
      String name =
          NAMED_BY_IDS.contains(parts[2])
              ? "ID"
              : parts[2].equals("secretsmanager") ? "named-AbCdEf" : "named";
      // Durable executions are of a version, which is a number.
      parts[5] = isMany ? "*" : parts[5].replace(":*/durable", ":1/durable").replace("*", name);
    }
    return String.join(":", parts);
  }
}
