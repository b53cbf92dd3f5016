package dev.carillon.processor.request;

import dev.carillon.PolicyFile;
import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.processor.problem.Place;
import dev.carillon.processor.request.PolicyFilesRequest.NamedFiles;
import dev.carillon.processor.request.PolicyFilesRequest.Surroundings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads which policy files the packages and types of a round name. */
public final class PolicyFilesReader {

  /** The number of an annotation that is in no package, as no javac has it. */
  private static final int NONE = -1;

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
    Set<Element> found = annotated(annotations, round);
    if (found.isEmpty()) {
      return requests;
    }
    RoundTypes declared = new RoundTypes(round);
    Map<PackageElement, InPackage> packages = new HashMap<>();
    for (Element element : found) {
      InPackage in =
          packages.computeIfAbsent(elements.getPackageOf(element), one -> inPackage(one, declared));
      for (WrittenAnnotation annotation : annotations(element)) {
        // Where javac could not make out any of the files, it has complained.
        annotation
            .place("value")
            .map(place -> request(annotation, place, in))
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

  private PolicyFilesRequest request(WrittenAnnotation annotation, Place place, InPackage in) {
    Element element = annotation.element();
    return new PolicyFilesRequest(
        sources.fileOf(element),
        place,
        annotation.placedTexts("value"),
        annotation.constants("kind", PolicyKind.class).stream()
            .findFirst()
            .orElse(PolicyKind.IDENTITY),
        annotation.isTrue("risks"),
        ignored(annotation),
        annotation.placedTexts("accept"),
        annotation.placedTexts("placeholders"),
        Ceiling.around(element, elements),
        in.numbers().getOrDefault(annotation.mirror(), NONE),
        in.named(),
        in.surroundings());
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

  private InPackage inPackage(PackageElement in, RoundTypes declared) {
    List<NamedFiles> named = new ArrayList<>();
    Map<AnnotationMirror, Integer> numbers = new HashMap<>();
    for (Element element : Annotated.inPackage(in)) {
      for (WrittenAnnotation annotation : annotations(element)) {
        numbers.put(annotation.mirror(), named.size());
        named.add(new NamedFiles(Annotated.describe(element), annotation.texts("value")));
      }
    }
    return new InPackage(List.copyOf(named), numbers, surroundings(in, declared));
  }

  private Surroundings surroundings(PackageElement in, RoundTypes declared) {
    TreeSet<String> enums =
        ElementFilter.typesIn(in.getEnclosedElements()).stream()
            .filter(type -> type.getKind() == ElementKind.ENUM)
            .filter(type -> WrittenAnnotation.on(type, GeneratedActions.class).isPresent())
            .map(type -> type.getSimpleName().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    return new Surroundings(declared.in(in), enums, RequestReader.seesGenerated(in, elements));
  }

  /** What is the same for all annotations of a package. */
  private record InPackage(
      List<NamedFiles> named, Map<AnnotationMirror, Integer> numbers, Surroundings surroundings) {}
}
