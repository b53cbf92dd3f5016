package dev.carillon.processor;

import com.google.auto.service.AutoService;
import dev.carillon.processor.request.Generators;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims {@link Generated} in rounds where all that carry it come from {@link CarillonProcessor},
 * or {@code -Xlint:processing} would warn in every user's build that nobody did. What other
 * generators write is left to others. A processor of its own, because one claims all that it is
 * asked for or nothing.
 */
@AutoService(Processor.class)
public final class GeneratedClaim extends AbstractProcessor {

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Generated.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // That is what it is for.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return Generators.isOnly(CarillonProcessor.class, round);
  }
}
