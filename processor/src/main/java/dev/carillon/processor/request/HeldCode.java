package dev.carillon.processor.request;

import dev.carillon.GrantedBy;
import dev.carillon.MaxAccessLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Code whose calls of the SDK are held against something.
 *
 * @param element the annotated package or type
 * @param granted whether against policy files, and not a ceiling alone
 */
public record HeldCode(Element element, boolean granted) {

  /** Returns such code of a round; nothing is searched where no such annotation is in it. */
  public static List<HeldCode> in(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<HeldCode> held = new ArrayList<>();
    for (TypeElement annotation : annotations) {
      boolean granted = Annotated.isOurs(annotation, GrantedBy.class);
      if (granted || Annotated.isOurs(annotation, MaxAccessLevel.class)) {
        round
            .getElementsAnnotatedWith(annotation)
            .forEach(element -> held.add(new HeldCode(element, granted)));
      }
    }
    return held;
  }
}
