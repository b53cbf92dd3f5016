package dev.carillon.processor.sdk;

import dev.carillon.GrantedBy;
import dev.carillon.processor.request.Annotated;
import dev.carillon.processor.request.WrittenAnnotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * The policy files that an annotation names for the code inside an element.
 *
 * @param annotation the annotation
 * @param files what it names
 */
record DeclaredGrant(WrittenAnnotation annotation, List<String> files) {

  /** Returns the grant that an annotation on the element itself names. */
  static Optional<DeclaredGrant> on(Element element) {
    Optional<WrittenAnnotation> written = WrittenAnnotation.on(element, GrantedBy.class);
    return written.isEmpty()
        ? Optional.empty()
        : Optional.of(new DeclaredGrant(written.get(), written.get().texts("value")));
  }

  boolean isOfType() {
    return annotation.element().getKind() != ElementKind.PACKAGE;
  }

  /** Returns the annotation and where it stands, for people. */
  String place() {
    String quoted = files.stream().map(file -> '"' + file + '"').collect(Collectors.joining(", "));
    return "@GrantedBy("
        + (files.size() == 1 ? quoted : '{' + quoted + '}')
        + ") on "
        + Annotated.describe(annotation.element());
  }
}
