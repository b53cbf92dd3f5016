package dev.carillon.processor.facts;

import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.processor.request.WrittenAnnotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** What {@link GeneratedActions} says on a type that the processor generated. */
public final class GeneratedMark {

  private GeneratedMark() {}

  /** Returns whether the processor generated the type from a service. */
  public static boolean isOn(TypeElement type) {
    return service(type).isPresent();
  }

  /** Returns the name of a type that the processor generated; empty for any other. */
  public static Optional<String> nameOf(TypeElement type) {
    return isOn(type) ? Optional.of(type.getQualifiedName().toString()) : Optional.empty();
  }

  /** Returns the service that a type was generated from. */
  static Optional<String> service(TypeElement generated) {
    Optional<WrittenAnnotation> written = WrittenAnnotation.on(generated, GeneratedActions.class);
    List<String> services = written.isEmpty() ? List.of() : written.get().texts("service");
    return services.isEmpty() ? Optional.empty() : Optional.of(services.get(0));
  }

  /** Returns the catalog of the user's that an enum carries; empty where it carries none. */
  static String catalog(TypeElement generatedEnum) {
    return WrittenAnnotation.on(generatedEnum, GeneratedActions.class)
        .map(written -> String.join("", written.texts("catalog")))
        .orElse("");
  }
}
