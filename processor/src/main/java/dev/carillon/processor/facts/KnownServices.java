package dev.carillon.processor.facts;

import dev.carillon.CheckIamLiterals;
import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.call.ClientNames;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.processor.plan.Catalogs;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.MultilineText;
import dev.carillon.processor.problem.Words;
import dev.carillon.processor.request.PackageNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each service. Where an enum was generated from a catalog of the user, the enum
 * carries that catalog ({@link GeneratedMark}) and it counts, so that the check and the enum never
 * differ; else the catalogs in the folder that {@code carillon.properties} names, and then those
 * that Carillon brings.
 */
public final class KnownServices {

  private final Supplier<CatalogStore> opener;
  private final Elements elements;
  private final Consumer<Problem> problems;
  private final Map<String, Optional<ServiceFacts>> bundled = new HashMap<>();
  private final Map<String, Optional<ServiceFacts>> byFolder = new HashMap<>();
  private final Map<String, Optional<ServiceFacts>> byPackage = new HashMap<>();
  private final Map<String, Optional<ServiceFacts>> byEnum = new HashMap<>();
  private final Map<Asked, Knowledge> knowledge = new HashMap<>();
  private @Nullable CatalogStore store;
  private Optional<Folder> folder = Optional.empty();

  /** The catalogs of the build, and with those that Carillon brings. */
  private record Folder(Path path, CatalogStore catalogs, CatalogStore all) {}

  /**
   * Creates the knowledge.
   *
   * @param opener opens the catalogs that Carillon brings, when the first is asked for
   * @param problems is told of a catalog that cannot be read, once
   */
  public KnownServices(
      Supplier<CatalogStore> opener, Elements elements, Consumer<Problem> problems) {
    this.opener = opener;
    this.elements = elements;
    this.problems = problems;
  }

  /** Takes note of the folder of catalogs that stand before those that Carillon brings. */
  public void useFolder(Path named) {
    if (folder.isEmpty()) {
      Catalogs opened = Catalogs.inFile(named.toString(), store());
      opened.problem().ifPresent(problems);
      folder = opened.own().map(catalogs -> new Folder(named, catalogs, opened));
    }
  }

  /**
   * Returns what to say of a service whose text is to be checked, if nobody knows it.
   *
   * @param packages the packages that may hold an enum of its actions
   */
  public Optional<Problem> unknown(String service, List<String> packages) {
    if (service.isBlank()) {
      String annotation = '@' + CheckIamLiterals.class.getSimpleName();
      return Optional.of(Message.NO_SERVICE.of(annotation, annotation));
    }
    if (service.equals(CheckIamLiterals.ALL)) {
      return Optional.empty();
    }
    SortedSet<String> services = services();
    return services.contains(service) || find(service, packages).isPresent()
        ? Optional.empty()
        : Optional.of(
            Message.UNKNOWN_SERVICE.of(
                service, Words.namingAService(service, ClientNames.meant(service, services))));
  }

  /**
   * Returns what is known of a service.
   *
   * @param packages the packages that may hold an enum of its actions, the first that does counts
   */
  public Optional<ServiceFacts> find(String service, List<String> packages) {
    for (String name : packages) {
      PackageElement element = elements.getPackageElement(name);
      if (element != null) {
        Optional<ServiceFacts> own =
            byPackage.computeIfAbsent(name + '/' + service, key -> inPackage(element, service));
        if (own.isPresent()) {
          return own;
        }
      }
    }
    return inFolder(service).or(() -> ours(service));
  }

  private Optional<ServiceFacts> ours(String service) {
    return bundled.computeIfAbsent(service, key -> load(key, store()));
  }

  private Optional<ServiceFacts> inFolder(String service) {
    return folder.flatMap(
        present -> byFolder.computeIfAbsent(service, key -> load(key, present.catalogs())));
  }

  /** Returns what is known of the service whose actions the generated enum holds. */
  public Optional<ServiceFacts> ofEnum(TypeElement generatedEnum) {
    return GeneratedMark.service(generatedEnum)
        .flatMap(service -> carriedBy(generatedEnum, service).or(() -> ours(service)));
  }

  /** Returns what is known of the service whose actions a step of the builder takes. */
  public Optional<ServiceFacts> ofStep(@Nullable TypeMirror step) {
    return step instanceof DeclaredType type
            && !type.getTypeArguments().isEmpty()
            && type.getTypeArguments().get(0) instanceof DeclaredType actions
            && actions.asElement() instanceof TypeElement generatedEnum
        ? ofEnum(generatedEnum)
        : Optional.empty();
  }

  /** Returns what is known of the service that a generated type is about. */
  public Optional<ServiceFacts> ofGenerated(TypeElement generated) {
    String beside = PackageNames.of(generated, elements);
    return GeneratedMark.service(generated).flatMap(service -> find(service, List.of(beside)));
  }

  /** Returns the action that a constant of a generated enum stands for; empty for any other. */
  public Optional<NamedAction> ofConstant(@Nullable Element constant) {
    return constant != null
            && constant.getKind() == ElementKind.ENUM_CONSTANT
            && constant.getEnclosingElement() instanceof TypeElement owner
        ? ofEnum(owner).flatMap(facts -> facts.byConstant(constant.getSimpleName().toString()))
        : Optional.empty();
  }

  /** Returns the services that the build, or Carillon, has a catalog of. */
  public SortedSet<String> services() {
    try {
      return folder.map(Folder::all).orElseGet(this::store).services();
    } catch (ProblemsException e) {
      problems.accept(unreadable("AWS", e));
      return new TreeSet<>();
    }
  }

  /**
   * Returns what a policy is judged by that names services; only these are read.
   *
   * @param packages returns the packages that may hold an enum of a service's actions
   */
  public Knowledge naming(Set<String> named, Function<String, List<String>> packages) {
    Set<ServiceFacts> known = new LinkedHashSet<>();
    named.forEach(service -> find(service, packages.apply(service)).ifPresent(known::add));
    return knowledge(known, false);
  }

  /** Returns all that is known. Every catalog is read for it, so ask only where that helps. */
  public Knowledge everything() {
    return everything(Set.of(), service -> List.of());
  }

  /** Returns the same, and what is known of services that are named. */
  public Knowledge everything(Set<String> named, Function<String, List<String>> packages) {
    Set<String> all = new TreeSet<>(services());
    all.addAll(named);
    return naming(all, packages);
  }

  /**
   * Returns what statements are judged by.
   *
   * @param known what is known of the services that they name
   * @param complete whether these are all
   */
  public Knowledge knowledge(Set<ServiceFacts> known, boolean complete) {
    return knowledge.computeIfAbsent(
        new Asked(known, complete),
        asked ->
            new Knowledge(
                known.stream().map(ServiceFacts::reference).toList(), List.of(), complete));
  }

  /**
   * Returns what is known of services.
   *
   * @param named the services; empty for all
   * @param packages returns the packages that may hold an enum of a service's actions
   */
  public List<CatalogReference> references(
      Optional<Set<String>> named, Function<String, List<String>> packages) {
    return named.orElseGet(this::services).stream()
        .flatMap(service -> find(service, packages.apply(service)).stream())
        .map(ServiceFacts::reference)
        .toList();
  }

  private record Asked(Set<ServiceFacts> known, boolean complete) {}

  private Optional<ServiceFacts> load(String service, CatalogStore from) {
    try {
      return from.find(service).map(ServiceFacts::new);
    } catch (ProblemsException e) {
      problems.accept(unreadable(service, e));
      return Optional.empty();
    }
  }

  private CatalogStore store() {
    CatalogStore open = store;
    if (open == null) {
      open = opener.get();
      store = open;
    }
    return open;
  }

  private Optional<ServiceFacts> inPackage(PackageElement element, String service) {
    return element.getEnclosedElements().stream()
        .filter(type -> type.getSimpleName().toString().endsWith("Action"))
        .filter(type -> type.getKind() == ElementKind.ENUM)
        .filter(
            type -> GeneratedMark.service((TypeElement) type).filter(service::equals).isPresent())
        .findFirst()
        .flatMap(type -> ofEnum((TypeElement) type));
  }

  private Optional<ServiceFacts> carriedBy(TypeElement generatedEnum, String service) {
    String name = generatedEnum.getQualifiedName().toString();
    Optional<ServiceFacts> known = byEnum.get(name);
    if (known == null) {
      known = parse(generatedEnum, name);
      byEnum.put(name, known);
      Optional<ServiceFacts> counts = known.or(() -> ours(service));
      inFolder(service).ifPresent(present -> counts.ifPresent(own -> compare(name, own, present)));
    }
    return known;
  }

  /** Says where the enum was generated from another catalog than stands in the folder. */
  private void compare(String name, ServiceFacts own, ServiceFacts present) {
    own.differenceTo(present)
        .ifPresent(
            difference ->
                problems.accept(
                    Message.STALE_ENUM.of(
                        name,
                        folder.map(Folder::path).map(Path::toString).orElse(""),
                        new MultilineText(difference))));
  }

  private Optional<ServiceFacts> parse(TypeElement generatedEnum, String name) {
    String json = GeneratedMark.catalog(generatedEnum);
    if (json.isEmpty()) {
      return Optional.empty();
    }
    try {
      ServiceCatalog catalog = CatalogJson.read(name, json.getBytes(StandardCharsets.UTF_8));
      return Optional.of(new ServiceFacts(catalog));
    } catch (ProblemsException e) {
      problems.accept(unreadable(name, e));
      return Optional.empty();
    }
  }

  private static Problem unreadable(String service, ProblemsException e) {
    return Message.UNREADABLE_CATALOG.of(service, Words.lines(e.problems()));
  }
}
