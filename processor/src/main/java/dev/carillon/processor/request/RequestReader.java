package dev.carillon.processor.request;

import dev.carillon.IamActions;
import dev.carillon.processor.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
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
    Set<Element> found = Annotated.with(IamActions.class, annotations, round);
    if (found.isEmpty()) {
      return requests;
    }
    RoundTypes declared = new RoundTypes(round);
    Map<PackageElement, Asked> asked = new HashMap<>();
    for (Element annotated : found) {
      PackageElement in = elements.getPackageOf(annotated);
      Asked before = asked.computeIfAbsent(in, Asked::in);
      for (WrittenAnnotation annotation : WrittenAnnotation.allOn(annotated)) {
        if (annotation.isOf(IamActions.class)) {
          read(annotated, annotation, before, declared.in(in)).ifPresent(requests::add);
        }
      }
    }
    return requests;
  }

  /** Returns what is asked for; empty where javac made out no service, and has complained. */
  private Optional<ActionsRequest> read(
      Element annotated, WrittenAnnotation annotation, Asked before, Set<String> declared) {
    return annotation
        .place("value")
        .map(place -> request(annotated, annotation, place, before, declared))
        .filter(request -> !request.services().isEmpty() || annotation.isEmpty("value"));
  }

  private ActionsRequest request(
      Element annotated,
      WrittenAnnotation annotation,
      Place place,
      Asked before,
      Set<String> declared) {
    PackageElement in = elements.getPackageOf(annotated);
    return new ActionsRequest(
        files.fileOf(annotated),
        place,
        annotation.placedTexts("value"),
        before.before(annotated, annotation.texts("value")),
        declared,
        isVisible(SDK_ACTION, in, elements),
        seesGenerated(in, elements));
  }

  /** Returns whether code in a package can name {@code @Generated}. */
  static boolean seesGenerated(PackageElement from, Elements elements) {
    return isVisible(GENERATED, from, elements);
  }

  private static boolean isVisible(String typeName, PackageElement from, Elements elements) {
    ModuleElement module = elements.getModuleOf(from);
    return module != null && elements.getTypeElement(module, typeName) != null;
  }

  /**
   * Who asks first for each service in a package: the package itself, or the type that comes first
   * by its name.
   */
  private record Asked(PackageElement in, Map<String, Element> first) {

    static Asked in(PackageElement in) {
      Asked asked = new Asked(in, new HashMap<>());
      for (Element element : Annotated.inPackage(in)) {
        for (WrittenAnnotation annotation : WrittenAnnotation.allOn(element)) {
          if (annotation.isOf(IamActions.class)) {
            asked.add(element, annotation.texts("value"));
          }
        }
      }
      return asked;
    }

    private void add(Element element, List<String> services) {
      for (String service : services) {
        Element known = first.get(service);
        if (known == null || isBefore(element, known)) {
          first.put(service, element);
        }
      }
    }

    private boolean isBefore(Element one, Element other) {
      return !other.equals(in)
          && (one.equals(in) || one.toString().compareTo(other.toString()) < 0);
    }

    /** Returns those of the services that another asks for before this one, and who that is. */
    Map<String, String> before(Element annotated, List<String> services) {
      Map<String, String> asked = new HashMap<>();
      for (String service : services) {
        Element other = first.get(service);
        if (other != null && isBefore(other, annotated)) {
          asked.put(service, Annotated.describe(other));
        }
      }
      return asked;
    }
  }
}
