package dev.carillon.processor.request;

import dev.carillon.IamActions;
import dev.carillon.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the annotated packages of a round. */
public final class RequestReader {

  private static final String SDK_ACTION = "software.amazon.awssdk.policybuilder.iam.IamAction";
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final Elements elements;
  private final SourceFiles files;

  /**
   * Creates a reader over javac's elements.
   *
   * @param files tells where packages are written
   */
  public RequestReader(Elements elements, SourceFiles files) {
    this.elements = elements;
    this.files = files;
  }

  /**
   * Returns what the packages that a round compiles ask for, in javac's order.
   *
   * @param annotations the types of the annotations that the round has
   */
  public List<ActionsRequest> read(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<ActionsRequest> requests = new ArrayList<>();
    for (PackageElement annotated :
        ElementFilter.packagesIn(Annotated.with(IamActions.class, annotations, round))) {
      for (WrittenAnnotation annotation : WrittenAnnotation.allOn(annotated)) {
        if (annotation.isOf(IamActions.class)) {
          annotation
              .place("value")
              .map(place -> request(annotated, annotation, place, round))
              .ifPresent(requests::add);
        }
      }
    }
    // Where javac could not make out any of the services, it has complained.
    requests.removeIf(request -> request.services().isEmpty() && hasValues(request.place()));
    return requests;
  }

  private static boolean hasValues(Place place) {
    return !(place.value().getValue() instanceof List<?> values) || !values.isEmpty();
  }

  private ActionsRequest request(
      PackageElement annotated, WrittenAnnotation annotation, Place place, RoundEnvironment round) {
    return new ActionsRequest(
        annotated.getQualifiedName().toString(),
        place,
        annotation.placedTexts("value"),
        declaredTypes(annotated, round),
        isVisible(SDK_ACTION, annotated, elements),
        seesGenerated(annotated, elements),
        files.of(annotated));
  }

  /** Returns the simple names of the types that this compilation's sources declare in a package. */
  static Set<String> declaredTypes(PackageElement in, RoundEnvironment round) {
    return ElementFilter.typesIn(round.getRootElements()).stream()
        .filter(type -> in.equals(type.getEnclosingElement()))
        .map(type -> type.getSimpleName().toString())
        .collect(Collectors.toSet());
  }

  /** Returns whether code in a package can name {@code @Generated}. */
  static boolean seesGenerated(PackageElement from, Elements elements) {
    return isVisible(GENERATED, from, elements);
  }

  private static boolean isVisible(String typeName, PackageElement from, Elements elements) {
    ModuleElement module = elements.getModuleOf(from);
    return module != null && elements.getTypeElement(module, typeName) != null;
  }
}
