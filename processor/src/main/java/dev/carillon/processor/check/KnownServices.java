package dev.carillon.processor.check;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.internal.generated.GeneratedActions;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each service. Where an enum was generated from a catalog of the user, the enum
 * carries that catalog ({@link GeneratedActions}) and it counts, so that the check and the enum
 * never differ; else the catalogs that Carillon brings count.
 */
final class KnownServices {

  private final Supplier<CatalogStore> opener;
  private final Elements elements;
  private final Consumer<String> problems;
  private final Map<String, Optional<ServiceFacts>> bundled = new HashMap<>();
  private final Map<String, Optional<ServiceFacts>> byPackage = new HashMap<>();
  private final Map<String, Optional<ServiceFacts>> byEnum = new HashMap<>();
  private @Nullable CatalogStore store;

  /**
   * Creates the knowledge.
   *
   * @param opener opens the catalogs that Carillon brings, when the first is asked for
   * @param problems is told of a catalog that cannot be read, once
   */
  KnownServices(Supplier<CatalogStore> opener, Elements elements, Consumer<String> problems) {
    this.opener = opener;
    this.elements = elements;
    this.problems = problems;
  }

  /**
   * Returns what is known of a service.
   *
   * @param packages the packages that may hold an enum of its actions, the first that does counts
   */
  Optional<ServiceFacts> find(String service, List<String> packages) {
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
    return bundled.computeIfAbsent(service, this::load);
  }

  /** Returns what is known of the service whose actions the generated enum holds. */
  Optional<ServiceFacts> ofEnum(TypeElement generatedEnum) {
    return service(generatedEnum)
        .flatMap(
            service ->
                carriedBy(generatedEnum).or(() -> bundled.computeIfAbsent(service, this::load)));
  }

  /** Returns what is known of the service whose actions a step of the builder takes. */
  Optional<ServiceFacts> ofStep(@Nullable TypeMirror step) {
    return step instanceof DeclaredType type
            && type.getTypeArguments().size() == 1
            && type.getTypeArguments().get(0) instanceof DeclaredType actions
            && actions.asElement() instanceof TypeElement generatedEnum
        ? ofEnum(generatedEnum)
        : Optional.empty();
  }

  /** Returns whether the processor generated the type from a service. */
  static boolean isGenerated(TypeElement type) {
    return service(type).isPresent();
  }

  /** Returns what is known of the service of a type generated beside the enum of its actions. */
  Optional<ServiceFacts> beside(TypeElement generated) {
    String name = generated.getQualifiedName().toString().replaceFirst("Resources?$", "Action");
    TypeElement generatedEnum = elements.getTypeElement(name);
    return generatedEnum == null ? Optional.empty() : ofEnum(generatedEnum);
  }

  /** Returns the services that Carillon brings catalogs of. */
  SortedSet<String> bundledServices() {
    try {
      return store().services();
    } catch (ProblemsException e) {
      problems.accept(CheckMessages.unreadableCatalog("AWS", e));
      return new TreeSet<>();
    }
  }

  private Optional<ServiceFacts> load(String service) {
    try {
      return store().find(service).map(ServiceFacts::new);
    } catch (ProblemsException e) {
      problems.accept(CheckMessages.unreadableCatalog(service, e));
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
        .filter(type -> service((TypeElement) type).filter(service::equals).isPresent())
        .findFirst()
        .flatMap(type -> carriedBy((TypeElement) type));
  }

  private Optional<ServiceFacts> carriedBy(TypeElement generatedEnum) {
    String name = generatedEnum.getQualifiedName().toString();
    return byEnum.computeIfAbsent(name, key -> parse(generatedEnum, name));
  }

  private Optional<ServiceFacts> parse(TypeElement generatedEnum, String name) {
    String json =
        member(generatedEnum, "catalog")
            .map(AnnotationValue::getValue)
            .filter(List.class::isInstance)
            .map(
                value ->
                    ((List<?>) value)
                        .stream()
                            .map(piece -> ((AnnotationValue) piece).getValue().toString())
                            .collect(Collectors.joining()))
            .orElse("");
    if (json.isEmpty()) {
      return Optional.empty();
    }
    try {
      ServiceCatalog catalog = CatalogJson.read(name, json.getBytes(StandardCharsets.UTF_8));
      return Optional.of(new ServiceFacts(catalog));
    } catch (ProblemsException e) {
      problems.accept(CheckMessages.unreadableCatalog(name, e));
      return Optional.empty();
    }
  }

  private static Optional<String> service(TypeElement generatedEnum) {
    return member(generatedEnum, "service").map(value -> value.getValue().toString());
  }

  private static Optional<AnnotationValue> member(Element type, String name) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      if (annotation.getQualifiedName().contentEquals(GeneratedActions.class.getName())) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
            mirror.getElementValues().entrySet()) {
          if (value.getKey().getSimpleName().contentEquals(name)) {
            return Optional.of(value.getValue());
          }
        }
      }
    }
    return Optional.empty();
  }
}
