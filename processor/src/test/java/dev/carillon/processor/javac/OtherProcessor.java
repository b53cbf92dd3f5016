package dev.carillon.processor.javac;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor of somebody else's, which has nothing to do. */
public final class OtherProcessor extends AbstractProcessor {

  /** Creates the processor, as javac does. */
  public OtherProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("com.acme.*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return false;
  }
}
