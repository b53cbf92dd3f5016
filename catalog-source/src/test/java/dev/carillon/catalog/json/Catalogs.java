package dev.carillon.catalog.json;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Catalogs of any content that the model allows. */
public final class Catalogs {

  private Catalogs() {}

  public static Arbitrary<ServiceCatalog> any() {
    return names()
        .list()
        .ofMaxSize(8)
        .uniqueElements(name -> name.toLowerCase(Locale.ROOT))
        .flatMap(Catalogs::named);
  }

  private static Arbitrary<ServiceCatalog> named(List<String> names) {
    int listed = names.size() / 2;
    Arbitrary<List<CatalogAction>> actions =
        Combinators.combine(names.subList(0, listed).stream().map(Catalogs::action).toList())
            .as(list -> list);
    Arbitrary<List<RemovedAction>> removed =
        Combinators.combine(
                names.subList(listed, names.size()).stream().map(Catalogs::removed).toList())
            .as(list -> list);
    Arbitrary<List<ResourceTypeReference>> types =
        Combinators.combine(typeName(), arns(), keys())
            .as(ResourceTypeReference::new)
            .list()
            .ofMaxSize(3)
            .uniqueElements(ResourceTypeReference::name);
    Arbitrary<List<ConditionKeyReference>> keys =
        Combinators.combine(
                key(), Arbitraries.of("String", "ArrayOfARN", "Bool").list().ofMaxSize(2))
            .as(ConditionKeyReference::new)
            .list()
            .ofMaxSize(3)
            .uniqueElements(ConditionKeyReference::name);
    return Combinators.combine(
            Arbitraries.of("bells", "vpc-lattice", "a4b"),
            sentence(),
            Arbitraries.oneOf(sentence(), Arbitraries.just("")),
            actions,
            types,
            keys,
            Combinators.combine(removed, operations(), pages(names)).as(Rest::new))
        .as(
            (service, name, source, listedActions, resourceTypes, conditionKeys, rest) ->
                new ServiceCatalog(
                    service,
                    name,
                    source,
                    listedActions,
                    resourceTypes,
                    conditionKeys,
                    rest.removed(),
                    rest.operations(),
                    rest.pages()));
  }

  /** What does not fit into one combination. */
  private record Rest(
      List<RemovedAction> removed, List<OperationReference> operations, List<ServicePage> pages) {}

  private static Arbitrary<List<OperationReference>> operations() {
    Arbitrary<AuthorizedAction> action =
        Combinators.combine(
                Arbitraries.of("bells", "iam"),
                names(),
                Arbitraries.maps(sentence(), sentence().list().ofMinSize(1).ofMaxSize(2))
                    .ofMaxSize(2))
            .as((service, name, context) -> new AuthorizedAction(service + ':' + name, context));
    Arbitrary<String> client = Arbitraries.of("bells", "bells-data", "towers");
    return Combinators.combine(names(), client.list().ofMaxSize(2), action.list().ofMaxSize(2))
        .as(OperationReference::new)
        .list()
        .ofMaxSize(4)
        .uniqueElements(OperationReference::name);
  }

  private static Arbitrary<List<ServicePage>> pages(List<String> names) {
    Arbitrary<List<String>> rows =
        names.isEmpty()
            ? Arbitraries.just(List.of())
            : Arbitraries.of(names).list().ofMaxSize(names.size());
    return Combinators.combine(
            Arbitraries.of("a.html", "b.html").map(name -> ServicePage.FOLDER + name),
            Arbitraries.integers().between(0, 20_000).optional(),
            Arbitraries.of("", "bells-"),
            rows)
        .as(
            (address, day, anchors, actions) ->
                new ServicePage(address, day.map(LocalDate.EPOCH::plusDays), anchors, actions))
        .list()
        .ofMaxSize(2)
        .uniqueElements(ServicePage::address);
  }

  private static Arbitrary<CatalogAction> action(String name) {
    Arbitrary<List<ResourceUse>> resources =
        Combinators.combine(typeName(), Arbitraries.of(Mark.class), keys())
            .as(ResourceUse::new)
            .list()
            .ofMaxSize(3)
            .uniqueElements(ResourceUse::type);
    Arbitrary<String> dependent =
        Combinators.combine(Arbitraries.of("s3", "vpc-lattice"), names())
            .as((service, action) -> service + ':' + action);
    return Combinators.combine(
            sentence().injectNull(0.3),
            levels().filter(levels -> !levels.isEmpty()),
            resources,
            keys(),
            dependent.list().ofMaxSize(3).optional(),
            Arbitraries.of(Mark.class))
        .as(
            (description, levels, uses, keys, dependents, permissionOnly) ->
                new CatalogAction(
                    name, description, levels, uses, keys, dependents, permissionOnly));
  }

  private static Arbitrary<RemovedAction> removed(String name) {
    return Combinators.combine(Arbitraries.integers().between(0, 20_000), levels())
        .as((day, levels) -> new RemovedAction(name, LocalDate.EPOCH.plusDays(day), levels));
  }

  private static Arbitrary<Set<AccessLevel>> levels() {
    return Arbitraries.of(AccessLevel.class).set().ofMaxSize(5);
  }

  private static Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("ABCabc019_-")
        .ofMinLength(1)
        .ofMaxLength(6)
        .map(rest -> "A" + rest);
  }

  private static Arbitrary<String> typeName() {
    return Arbitraries.strings()
        .withChars("abcXYZ09 ._/-")
        .ofMinLength(1)
        .ofMaxLength(8)
        .map(rest -> "b" + rest)
        .filter(name -> name.equals(name.strip()));
  }

  private static Arbitrary<List<String>> arns() {
    return Arbitraries.strings()
        .withChars("abc019/:-*")
        .ofMinLength(1)
        .ofMaxLength(8)
        .map(rest -> "arn:${Partition}:bells:${Region}::" + rest + "/${Id}")
        .list()
        .ofMaxSize(3);
  }

  private static Arbitrary<List<String>> keys() {
    return key().list().ofMaxSize(3);
  }

  /** Keys with whole placeholders only: a bracket that belongs to none is damage. */
  private static Arbitrary<String> key() {
    Arbitrary<String> letters =
        Arbitraries.strings().withChars("abcXYZ09._/-@+=").ofMinLength(1).ofMaxLength(8);
    Arbitrary<String> placeholder = Arbitraries.of("${TagKey}", "<key>", "${a.b}");
    Arbitrary<String> name =
        Arbitraries.oneOf(letters, placeholder)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(Catalogs::join);
    return Combinators.combine(Arbitraries.of("aws", "bells", "${Prefix}", "a.com/b"), name)
        .as((prefix, rest) -> prefix + ':' + rest);
  }

  private static String join(List<String> parts) {
    return String.join("", parts);
  }

  /** What any text of a catalog can be: it has no control characters. */
  private static Arbitrary<String> sentence() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ascii(),
            Arbitraries.strings().withChars("\u00e9\u2028\u8a9e\"\\\n\t/${}"),
            Arbitraries.of("a𝄞b", "arn:${Partition}:bells:::bell/${Id}"))
        .map(text -> text.replaceAll("\\p{Cntrl}", "x"))
        .filter(text -> !text.isBlank());
  }
}
