package dev.carillon.processor.request;

import java.util.List;
import javax.annotation.processing.Generated;
import javax.annotation.processing.RoundEnvironment;

/** Reads which processor generated the types of a round. */
public final class GeneratedTypes {

  private GeneratedTypes() {}

  /** Returns whether everything that says it was generated names one processor. */
  public static boolean areAllBy(Class<?> processor, RoundEnvironment round) {
    return round.getElementsAnnotatedWith(Generated.class).stream()
        .flatMap(element -> WrittenAnnotation.on(element, Generated.class).stream())
        .allMatch(written -> written.texts("value").equals(List.of(processor.getName())));
  }
}
