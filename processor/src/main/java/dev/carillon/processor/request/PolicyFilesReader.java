package dev.carillon.processor.request;

import dev.carillon.PolicyFile;
import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.processor.javac.SourceFiles;
import dev.carillon.processor.problem.Place;
import dev.carillon.processor.request.PolicyFilesRequest.OtherFiles;
import dev.carillon.processor.request.PolicyFilesRequest.Surroundings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
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

  /** Tells whether a round has an annotation to read. */
  public static boolean hasAny(RoundEnvironment round) {
    return !annotated(round).isEmpty();
  }

  /** Returns what the elements that this round compiles ask for, in javac's order. */
  public List<PolicyFilesRequest> read(RoundEnvironment round) {
    List<PolicyFilesRequest> requests = new ArrayList<>();
    for (Element element : annotated(round)) {
      for (AnnotationMirror annotation : annotations(element)) {
        member(annotation, "value")
            .map(value -> new Place(element, annotation, value))
            .map(place -> request(place, round))
            .filter(request -> isSound(request, annotation))
            .ifPresent(requests::add);
      }
    }
    return requests;
  }

  /** Where javac could not make out any of the files, it has complained. */
  private static boolean isSound(PolicyFilesRequest request, AnnotationMirror annotation) {
    return !request.files().isEmpty() || values(annotation, "value").isEmpty();
  }

  private static Set<? extends Element> annotated(RoundEnvironment round) {
    return round.getElementsAnnotatedWithAny(Set.of(PolicyFile.class, PolicyFile.List.class));
  }

  private PolicyFilesRequest request(Place place, RoundEnvironment round) {
    Element element = place.element();
    AnnotationMirror annotation = place.annotation();
    PackageElement in = elements.getPackageOf(element);
    return new PolicyFilesRequest(
        in.getQualifiedName().toString(),
        place,
        texts(element, annotation, "value"),
        kind(annotation),
        ignored(annotation),
        texts(element, annotation, "placeholders"),
        sources.of(element),
        Ceiling.around(element, elements),
        others(in, annotation),
        surroundings(in, round));
  }

  /** Returns the annotations on an element, those in a container too. */
  private static List<AnnotationMirror> annotations(Element element) {
    List<AnnotationMirror> found = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (isOf(mirror, PolicyFile.class)) {
        found.add(mirror);
      } else if (isOf(mirror, PolicyFile.List.class)) {
        values(mirror, "value").stream()
            .map(AnnotationValue::getValue)
            .filter(AnnotationMirror.class::isInstance)
            .forEach(inner -> found.add((AnnotationMirror) inner));
      }
    }
    return found;
  }

  private List<OtherFiles> others(PackageElement in, AnnotationMirror mine) {
    List<OtherFiles> others = new ArrayList<>();
    List<Element> inPackage = new ArrayList<>(List.of(in));
    in.getEnclosedElements().forEach(type -> addWithInner(type, inPackage));
    for (Element element : inPackage) {
      for (AnnotationMirror other : annotations(element)) {
        if (!other.equals(mine)) {
          List<String> texts =
              texts(element, other, "value").stream().map(TextValue::text).toList();
          others.add(new OtherFiles(Ceiling.describe(element), texts));
        }
      }
    }
    return others;
  }

  private static void addWithInner(Element type, List<Element> types) {
    types.add(type);
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> addWithInner(inner, types));
  }

  private Surroundings surroundings(PackageElement in, RoundEnvironment round) {
    Set<String> declared =
        ElementFilter.typesIn(round.getRootElements()).stream()
            .filter(type -> in.equals(type.getEnclosingElement()))
            .map(type -> type.getSimpleName().toString())
            .collect(Collectors.toSet());
    TreeSet<String> enums =
        ElementFilter.typesIn(in.getEnclosedElements()).stream()
            .filter(type -> type.getKind() == ElementKind.ENUM)
            .filter(type -> type.getAnnotation(GeneratedActions.class) != null)
            .map(type -> type.getSimpleName().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    return new Surroundings(
        declared, enums, RequestReader.isVisible(RequestReader.GENERATED, in, elements));
  }

  private static PolicyKind kind(AnnotationMirror annotation) {
    return values(annotation, "kind").stream()
        .map(AnnotationValue::getValue)
        .filter(VariableElement.class::isInstance)
        .map(
            constant -> PolicyKind.valueOf(((VariableElement) constant).getSimpleName().toString()))
        .findFirst()
        .orElse(PolicyKind.IDENTITY);
  }

  private static Set<Check> ignored(AnnotationMirror annotation) {
    Set<Check> ignored = EnumSet.noneOf(Check.class);
    for (AnnotationValue value : values(annotation, "ignore")) {
      if (value.getValue() instanceof VariableElement constant) {
        ignored.add(Check.valueOf(constant.getSimpleName().toString()));
      }
    }
    return ignored;
  }

  /** Returns the texts of a member; what javac itself complains about is left out. */
  private static List<TextValue> texts(
      Element element, AnnotationMirror annotation, String member) {
    List<TextValue> texts = new ArrayList<>();
    for (AnnotationValue value : values(annotation, member)) {
      if (value.getValue() instanceof String text && !text.equals(RequestReader.ERRONEOUS)) {
        texts.add(new TextValue(text, new Place(element, annotation, value)));
      }
    }
    return texts;
  }

  /** Returns the elements of an array member, or the one value; none where it is not written. */
  private static List<AnnotationValue> values(AnnotationMirror annotation, String name) {
    List<AnnotationValue> values = new ArrayList<>();
    member(annotation, name)
        .ifPresent(
            value -> {
              if (value.getValue() instanceof List<?> list) {
                list.forEach(item -> values.add((AnnotationValue) item));
              } else {
                values.add(value);
              }
            });
    return values;
  }

  private static Optional<AnnotationValue> member(AnnotationMirror annotation, String name) {
    return annotation.getElementValues().entrySet().stream()
        .filter(member -> member.getKey().getSimpleName().contentEquals(name))
        .<AnnotationValue>map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isOf(AnnotationMirror mirror, Class<?> annotation) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals(annotation.getCanonicalName());
  }
}
