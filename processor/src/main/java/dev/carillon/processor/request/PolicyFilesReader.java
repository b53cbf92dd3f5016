package dev.carillon.processor.request;

import dev.carillon.PolicyFile;
import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.processor.problem.Place;
import dev.carillon.processor.request.PolicyFilesRequest.OtherFiles;
import dev.carillon.processor.request.PolicyFilesRequest.Surroundings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads which policy files the packages and types of a round name. */
public final class PolicyFilesReader {

  private final Elements elements;
  private final SourceFiles sources;

  /** Creates a reader over javac's elements. */
  public PolicyFilesReader(Elements elements, SourceFiles sources) {
    this.elements = elements;
    this.sources = sources;
  }

  /**
   * Returns what the elements that a round compiles ask for, in javac's order.
   *
   * @param annotations the types of the annotations that the round has
   */
  public List<PolicyFilesRequest> read(
      Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<PolicyFilesRequest> requests = new ArrayList<>();
    for (Element element : annotated(annotations, round)) {
      for (WrittenAnnotation annotation : annotations(element)) {
        // Where javac could not make out any of the files, it has complained.
        annotation
            .place("value")
            .map(place -> request(annotation, place, round))
            .filter(request -> !request.files().isEmpty() || annotation.isEmpty("value"))
            .ifPresent(requests::add);
      }
    }
    return requests;
  }

  private static Set<Element> annotated(
      Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<Element> found = new LinkedHashSet<>(Annotated.with(PolicyFile.class, annotations, round));
    found.addAll(Annotated.with(PolicyFile.List.class, annotations, round));
    return found;
  }

  private PolicyFilesRequest request(
      WrittenAnnotation annotation, Place place, RoundEnvironment round) {
    Element element = annotation.element();
    PackageElement in = elements.getPackageOf(element);
    return new PolicyFilesRequest(
        in.getQualifiedName().toString(),
        place,
        annotation.placedTexts("value"),
        annotation.constants("kind", PolicyKind.class).stream()
            .findFirst()
            .orElse(PolicyKind.IDENTITY),
        annotation.isTrue("risks"),
        ignored(annotation),
        annotation.placedTexts("accept"),
        annotation.placedTexts("placeholders"),
        sources.of(element),
        Ceiling.around(element, elements),
        others(in, annotation),
        surroundings(in, round));
  }

  private static Set<String> ignored(WrittenAnnotation annotation) {
    Set<String> ignored = new HashSet<>();
    annotation.constants("ignore", Check.class).forEach(check -> ignored.add(check.name()));
    return ignored;
  }

  /** Returns the annotations on an element, those in a container too. */
  public static List<WrittenAnnotation> annotations(Element element) {
    List<WrittenAnnotation> found = new ArrayList<>();
    for (WrittenAnnotation annotation : WrittenAnnotation.allOn(element)) {
      if (annotation.isOf(PolicyFile.class)) {
        found.add(annotation);
      } else if (annotation.isOf(PolicyFile.List.class)) {
        found.addAll(annotation.annotations("value"));
      }
    }
    return found;
  }

  private List<OtherFiles> others(PackageElement in, WrittenAnnotation mine) {
    List<OtherFiles> others = new ArrayList<>();
    for (Element element : Annotated.inPackage(in)) {
      for (WrittenAnnotation other : annotations(element)) {
        if (!other.mirror().equals(mine.mirror())) {
          others.add(new OtherFiles(Ceiling.describe(element), other.texts("value")));
        }
      }
    }
    return others;
  }

  private Surroundings surroundings(PackageElement in, RoundEnvironment round) {
    TreeSet<String> enums =
        ElementFilter.typesIn(in.getEnclosedElements()).stream()
            .filter(type -> type.getKind() == ElementKind.ENUM)
            .filter(type -> WrittenAnnotation.on(type, GeneratedActions.class).isPresent())
            .map(type -> type.getSimpleName().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    return new Surroundings(
        RequestReader.declaredTypes(in, round), enums, RequestReader.seesGenerated(in, elements));
  }
}
