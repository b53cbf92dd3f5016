package dev.carillon.processor.request;

import dev.carillon.IamActions;
import dev.carillon.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the annotated packages of a round. */
public final class RequestReader {

  private static final String SDK_ACTION = "software.amazon.awssdk.policybuilder.iam.IamAction";
  static final String GENERATED = "javax.annotation.processing.Generated";

  /** What javac gives for a value that it could not make out, and has complained about itself. */
  static final String ERRONEOUS = "<error>";

  private final Elements elements;

  /** Creates a reader over javac's elements. */
  public RequestReader(Elements elements) {
    this.elements = elements;
  }

  /** Returns what the packages that this round compiles ask for, in javac's order. */
  public List<ActionsRequest> read(RoundEnvironment round) {
    List<ActionsRequest> requests = new ArrayList<>();
    for (PackageElement annotated :
        ElementFilter.packagesIn(round.getElementsAnnotatedWith(IamActions.class))) {
      for (Place place : places(annotated)) {
        List<ServiceValue> services = services(place);
        boolean isErroneous = services.removeIf(value -> value.service().equals(ERRONEOUS));
        if (!isErroneous || !services.isEmpty()) {
          requests.add(request(annotated, place, services, round));
        }
      }
    }
    return requests;
  }

  private static List<Place> places(PackageElement annotated) {
    List<Place> places = new ArrayList<>();
    for (AnnotationMirror annotation : annotated.getAnnotationMirrors()) {
      annotation
          .getElementValues()
          .forEach(
              (member, value) -> {
                if (isServices(annotation, member)) {
                  places.add(new Place(annotated, annotation, value));
                }
              });
    }
    return places;
  }

  private ActionsRequest request(
      PackageElement annotated, Place place, List<ServiceValue> services, RoundEnvironment round) {
    return new ActionsRequest(
        annotated.getQualifiedName().toString(),
        place,
        services,
        declaredTypes(annotated, round),
        isVisible(SDK_ACTION, annotated, elements),
        isVisible(GENERATED, annotated, elements));
  }

  private static List<ServiceValue> services(Place place) {
    List<ServiceValue> services = new ArrayList<>();
    if (place.value().getValue() instanceof List<?> values) {
      for (Object value : values) {
        if (value instanceof AnnotationValue one && one.getValue() instanceof String service) {
          services.add(
              new ServiceValue(service, new Place(place.element(), place.annotation(), one)));
        }
      }
    }
    return services;
  }

  private static Set<String> declaredTypes(PackageElement annotated, RoundEnvironment round) {
    return ElementFilter.typesIn(round.getRootElements()).stream()
        .filter(type -> annotated.equals(type.getEnclosingElement()))
        .map(type -> type.getSimpleName().toString())
        .collect(Collectors.toSet());
  }

  private static boolean isServices(AnnotationMirror annotation, ExecutableElement member) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals(IamActions.class.getName())
        && member.getSimpleName().contentEquals("value");
  }

  /** Tells whether code in a package can name a type. */
  static boolean isVisible(String typeName, PackageElement from, Elements elements) {
    ModuleElement module = elements.getModuleOf(from);
    return module != null && elements.getTypeElement(module, typeName) != null;
  }
}
