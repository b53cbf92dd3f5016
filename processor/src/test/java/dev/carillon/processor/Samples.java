package dev.carillon.processor;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Catalogs of services that do not exist. */
final class Samples {

  private Samples() {}

  /** A service whose actions take no resource type; one depends on others, one was removed. */
  static ServiceCatalog bells() {
    return new ServiceCatalog(
        "bells",
        "Amazon Bells",
        "list_bells.html",
        List.of(
            new CatalogAction(
                "RingBell",
                "Grants permission to ring a bell",
                EnumSet.of(AccessLevel.WRITE),
                List.of(),
                List.of(),
                List.of("towers:ClimbTower", "logs:PutLogEvents"),
                false),
            action("ListBells", AccessLevel.LIST),
            new CatalogAction(
                "GetBPMOfBell",
                null,
                EnumSet.of(AccessLevel.READ),
                List.of(),
                List.of(),
                Optional.empty(),
                Mark.YES),
            action("TagBell", AccessLevel.TAGGING, AccessLevel.WRITE)),
        List.of(),
        List.of(),
        List.of(
            new RemovedAction("MuteBell", LocalDate.of(2026, 8, 1), EnumSet.of(AccessLevel.WRITE))),
        List.of(),
        List.of(
            new ServicePage(
                ServicePage.FOLDER + "list_bells.html",
                Optional.empty(),
                "bells-",
                List.of("RingBell", "ListBells"))));
  }

  /** A service with resource types and condition keys, and a hyphen in its prefix. */
  static ServiceCatalog towers() {
    return new ServiceCatalog(
        "stone-towers",
        "AWS Stone Towers",
        "towers.json",
        List.of(
            new CatalogAction(
                "ClimbTower",
                "Grants permission to climb a tower",
                EnumSet.of(AccessLevel.WRITE),
                List.of(
                    new ResourceUse("tower", true, List.of("stone-towers:Height")),
                    new ResourceUse("ladder", false, List.of())),
                List.of("aws:RequestTag/${TagKey}"),
                List.of(),
                false),
            action("ListTowers", AccessLevel.LIST)),
        List.of(
            new ResourceTypeReference(
                "tower",
                List.of("arn:${Partition}:stone-towers:${Region}:${Account}:tower/${TowerId}"),
                List.of("aws:ResourceTag/${TagKey}")),
            new ResourceTypeReference(
                "ladder",
                List.of("arn:${Partition}:stone-towers:${Region}:${Account}:ladder/${LadderId}"),
                List.of())),
        List.of(
            new ConditionKeyReference("aws:RequestTag/${TagKey}", List.of("String")),
            new ConditionKeyReference("aws:ResourceTag/${TagKey}", List.of("String")),
            new ConditionKeyReference("stone-towers:Height", List.of("Numeric"))),
        List.of());
  }

  /** A service with everything that makes the names of resources and condition keys hard. */
  static ServiceCatalog harbor() {
    return new ServiceCatalog(
        "harbor",
        "AWS Harbor",
        "list_harbor.html",
        List.of(
            new CatalogAction(
                "LandShip",
                null,
                EnumSet.of(AccessLevel.WRITE),
                List.of(
                    new ResourceUse("ship", true, List.of()),
                    new ResourceUse("package", true, List.of())),
                List.of("aws:TagKeys", "harbor:Depth"),
                List.of(),
                false)),
        List.of(
            // Words of Java and methods of every object.
            type("package", "arn:${Partition}:harbor::${Account}:package/${class}"),
            type("Hash Code", "arn:${Partition}:harbor:::hash-code/*"),
            // One placeholder twice, and two that differ by letter case only.
            type("Ship", "arn:${Partition}:harbor:::${Pier}/${pier}/${Pier}"),
            type("ship", "arn:${Partition}:harbor:::ship"),
            // Several formats: two with a placeholder of their own, one without.
            type(
                "CISCrane",
                "arn:${Partition}:harbor:${Region}:${Account}:cranes/${CraneId}",
                "arn:${Partition}:harbor:${Region}:${Account}:quays/${QuayId}/cranes/${CraneId}",
                "arn:${Partition}:harbor:${Region}:${Account}:cranes"),
            // Others go on where this one ends.
            type("quay", "arn:${Partition}:harbor:${Region}:${Account}:quays/${QuayId}"),
            type(
                "berth",
                "arn:${Partition}:harbor:${Region}:${Account}:quays/${QuayId}/berths/${BerthId}"),
            // A dollar sign forgotten; and nothing that an ARN could be made of.
            type("log/book/", "arn:${Partition}:harbor::${Account}:log/${Page}-{Date-of-Entry}"),
            type("sea", "*")),
        List.of(
            key("aws:TagKeys", "ArrayOfString"),
            key("harbor:Depth", "Numeric"),
            key("harbor:arrival.time", "Date"),
            key("harbor:arrivalTime", "Date"),
            key("harbor:IPv6-Address", "IPAddress"),
            key("harbor:Flags", "ArrayOfString", "String"),
            key("harbor:Owner", "ARN", "String"),
            key("harbor:Armed", "Bool"),
            key("harbor:Seals", "ArrayOfARN"),
            key("harbor:Key", "Binary"),
            key("harbor:Novel", "SomethingNew"),
            key("harbor:Untold"),
            key("harbor:ResourceTag/", "String"),
            key("harbor:ResourceTag/${TagKey}", "ARN", "String"),
            key("harbor:Cargo/<default>/of/<default>", "ArrayOfNumeric"),
            key("saml:aud", "String"),
            key("${Provider}:sub", "String")),
        List.of());
  }

  private static ResourceTypeReference type(String name, String... arns) {
    return new ResourceTypeReference(name, List.of(arns), List.of());
  }

  private static ConditionKeyReference key(String name, String... types) {
    return new ConditionKeyReference(name, List.of(types));
  }

  /** A service of which only actions are known. */
  static ServiceCatalog of(String service, CatalogAction... actions) {
    return new ServiceCatalog(
        service, service, "", List.of(actions), List.of(), List.of(), List.of());
  }

  /** A service with so many actions, all of long names. */
  static ServiceCatalog large(int actions) {
    return of(
        "large",
        IntStream.range(0, actions)
            .mapToObj(
                number ->
                    action(
                        "DescribeSomethingWithQuiteALongNameAssociation" + number,
                        AccessLevel.READ))
            .toArray(CatalogAction[]::new));
  }

  static CatalogAction action(String name, AccessLevel first, AccessLevel... more) {
    return described(name, null, EnumSet.of(first, more));
  }

  static CatalogAction described(String name, String description) {
    return described(name, description, EnumSet.of(AccessLevel.READ));
  }

  private static CatalogAction described(
      String name, @Nullable String description, Set<AccessLevel> levels) {
    return new CatalogAction(name, description, levels, List.of(), List.of(), List.of(), false);
  }
}
