package dev.carillon.processor.request;

import dev.carillon.IamActions;
import dev.carillon.processor.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads which services the packages and types of a round ask for. */
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
   * Returns what the elements that a round compiles ask for, in javac's order.
   *
   * @param annotations the types of the annotations that the round has
   */
  public List<ActionsRequest> read(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<ActionsRequest> requests = new ArrayList<>();
    for (Element annotated : Annotated.with(IamActions.class, annotations, round)) {
      for (WrittenAnnotation annotation : WrittenAnnotation.allOn(annotated)) {
        if (annotation.isOf(IamActions.class)) {
          read(annotated, annotation, round).ifPresent(requests::add);
        }
      }
    }
    return requests;
  }

  /** Returns what is asked for; empty where javac made out no service, and has complained. */
  private Optional<ActionsRequest> read(
      Element annotated, WrittenAnnotation annotation, RoundEnvironment round) {
    return annotation
        .place("value")
        .map(place -> request(annotated, annotation, place, round))
        .filter(request -> !request.services().isEmpty() || annotation.isEmpty("value"));
  }

  private ActionsRequest request(
      Element annotated, WrittenAnnotation annotation, Place place, RoundEnvironment round) {
    PackageElement in = elements.getPackageOf(annotated);
    return new ActionsRequest(
        in.getQualifiedName().toString(),
        place,
        annotation.placedTexts("value"),
        askedForBefore(annotated, in),
        declaredTypes(in, round),
        isVisible(SDK_ACTION, in, elements),
        seesGenerated(in, elements),
        files.of(annotated));
  }

  /**
   * Returns the services that the package asks for, or a type of it that comes before this by its
   * name, and who it is. The package itself comes first.
   */
  private static Map<String, String> askedForBefore(Element annotated, PackageElement in) {
    Map<String, String> asked = new HashMap<>();
    if (annotated instanceof TypeElement type) {
      for (Element other : Annotated.inPackage(in)) {
        if (other.equals(in) || other.toString().compareTo(type.toString()) < 0) {
          WrittenAnnotation.on(other, IamActions.class).stream()
              .flatMap(annotation -> annotation.texts("value").stream())
              .forEach(service -> asked.putIfAbsent(service, Ceiling.describe(other)));
        }
      }
    }
    return asked;
  }

  /** Returns the simple names of the types that this compilation's sources declare in a package. */
  static Set<String> declaredTypes(PackageElement in, RoundEnvironment round) {
    Set<String> names = new HashSet<>();
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      if (in.equals(type.getEnclosingElement())) {
        names.add(type.getSimpleName().toString());
      }
    }
    return names;
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
