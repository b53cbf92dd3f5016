package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.baseline.Acceptance;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Judging a policy reads the catalogs of what it names, and not the other hundreds. */
final class ReadServicesTest {

  private final BundledCatalogs bundled = new BundledCatalogs();
  private final SortedSet<String> read = new TreeSet<>();

  private final CatalogStore noting =
      new CatalogStore() {
        @Override
        public SortedSet<String> services() {
          return bundled.services();
        }

        @Override
        public Optional<ServiceCatalog> find(String service) throws ProblemsException {
          read.add(service);
          return bundled.find(service);
        }

        @Override
        public Map<String, Set<String>> arnServices() {
          return bundled.arnServices();
        }

        @Override
        public List<String> actionNames(String service) {
          return bundled.actionNames(service);
        }

        @Override
        public List<String> conditionKeyNames(String service) {
          return bundled.conditionKeyNames(service);
        }
      };

  @Test
  void onlyTheServicesOfThePolicyAreRead() throws ProblemsException {
    check(
        """
        {"Version": "2012-10-17", "Statement": [{"Sid": "Read", "Effect": "Allow",
          "Action": "sqs:ReceiveMessage", "Resource": "arn:aws:sqs:eu-west-1:111122223333:q"}]}
        """);
    assertEquals(new TreeSet<>(Set.of("sqs")), read);
  }

  @Test
  void servicesThatHaveArnsOfAnotherAreReadForThem() throws ProblemsException {
    check(
        """
        {"Version": "2012-10-17", "Statement": [{"Sid": "Read", "Effect": "Allow",
          "Action": "aps:ListScrapers", "Resource": "arn:aws:eks:eu-west-1:111122223333:cluster/c"}]}
        """);
    assertTrue(read.containsAll(Set.of("aps", "eks")) && read.size() < 10, read.toString());
  }

  @Test
  void theServiceOfANameIsReadAndNotAll() throws ProblemsException {
    String told =
        check(
            """
            {"Version": "2012-10-17", "Statement": [{"Sid": "Read", "Effect": "Allow",
              "Action": "sqs:decodeauthorizationmessage", "Resource": "*"}]}
            """);
    assertTrue(told.contains("\"sts:DecodeAuthorizationMessage\""), told);
    assertEquals(new TreeSet<>(Set.of("sqs", "sts")), read);
  }

  @Test
  void aKeyOfNoServiceHasNoneRead() throws ProblemsException {
    String told =
        check(
            """
            {"Version": "2012-10-17", "Statement": [{"Sid": "Read", "Effect": "Allow",
              "Action": "sqs:ReceiveMessage", "Resource": "arn:aws:sqs:eu-west-1:111122223333:q",
              "Condition": {"StringEquals": {"nosuch:Key": "a"}}}]}
            """);
    assertTrue(told.contains("nosuch"), told);
    assertEquals(new TreeSet<>(Set.of("sqs")), read);
  }

  @Test
  void theNamesOfActionsAndKeysAreWhatTheCatalogsSay() throws ProblemsException {
    for (String service : bundled.services()) {
      ServiceCatalog catalog = bundled.find(service).orElseThrow();
      assertEquals(
          catalog.actions().stream().map(CatalogAction::name).toList(),
          bundled.actionNames(service));
      assertEquals(
          catalog.conditionKeys().stream().map(ConditionKeyReference::name).toList(),
          bundled.conditionKeyNames(service));
    }
    assertEquals(List.of(), bundled.actionNames("none"));
  }

  @Test
  void theListOfArnsIsWhatTheCatalogsSay() throws ProblemsException {
    CatalogStore slow =
        new CatalogStore() {
          @Override
          public SortedSet<String> services() {
            return bundled.services();
          }

          @Override
          public Optional<ServiceCatalog> find(String service) throws ProblemsException {
            return bundled.find(service);
          }
        };
    assertEquals(slow.arnServices(), bundled.arnServices());
  }

  private String check(String policy) throws ProblemsException {
    return PolicyFileChecker.of(Optional.empty(), noting)
        .check(
            "policy.json",
            policy,
            new JudgeSettings(
                Optional.empty(), Set.of(), Map.of(), "%s", true, Acceptance.NONE, true))
        .toString();
  }
}
