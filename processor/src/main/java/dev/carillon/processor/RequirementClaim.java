package dev.carillon.processor;

import com.google.auto.service.AutoService;
import dev.carillon.processor.facts.GeneratedMark;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Claims the annotations that are generated beside an enum, such as {@code @RequiresS3Actions}, or
 * {@code -Xlint:processing} would warn in modules that use those of another module. They lie in
 * users' packages, so no pattern covers them and nothing else; but javac asks for what a processor
 * supports only when it comes to that processor, and by then {@link ActionCollector} has seen them.
 */
@AutoService(Processor.class)
public final class RequirementClaim extends AbstractProcessor {

  private static final Map<Elements, Set<String>> SEEN =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** Takes note of the annotations of a compilation that are to be claimed. */
  static void note(Elements compilation, Collection<? extends TypeElement> annotations) {
    Set<String> names = new TreeSet<>();
    for (TypeElement annotation : annotations) {
      Optional<String> name = GeneratedMark.nameOf(annotation);
      if (name.isPresent()) {
        names.add(name.get());
      }
    }
    SEEN.putIfAbsent(compilation, names);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return SEEN.getOrDefault(processingEnv.getElementUtils(), Set.of());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // That is what it is for.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return true;
  }
}
