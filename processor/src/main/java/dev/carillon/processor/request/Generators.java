package dev.carillon.processor.request;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;

/** Reads which processor generated the types of a round. */
public final class Generators {

  private Generators() {}

  /** Returns whether everything that says it was generated names one processor. */
  public static boolean isOnly(Class<?> processor, RoundEnvironment round) {
    List<String> ours = List.of(processor.getName());
    for (Element element : round.getElementsAnnotatedWith(Generated.class)) {
      Optional<WrittenAnnotation> written = WrittenAnnotation.on(element, Generated.class);
      if (written.isPresent() && !written.get().texts("value").equals(ours)) {
        return false;
      }
    }
    return true;
  }
}
