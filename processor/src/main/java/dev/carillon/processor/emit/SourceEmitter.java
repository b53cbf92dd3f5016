package dev.carillon.processor.emit;

import dev.carillon.processor.plan.TypePlan;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Place;
import dev.carillon.processor.problem.Placed;
import dev.carillon.processor.spec.TypeSource;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;

/**
 * Writes planned types as source files, each with the annotated package or type as its one origin.
 */
public final class SourceEmitter {

  private final Filer filer;

  /** Creates an emitter to javac's files. */
  public SourceEmitter(Filer filer) {
    this.filer = filer;
  }

  /** Writes a type; the problem, if any, is why that could not be done. */
  public Optional<Placed<Place>> emit(TypePlan plan) {
    TypeSource source = TypeSource.of(plan);
    String typeName = source.className().canonicalName();
    String text = source.text();
    try (Writer writer =
        filer.createSourceFile(typeName, plan.head().place().element()).openWriter()) {
      writer.write(text);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          new Placed<>(plan.head().place(), Message.CANNOT_WRITE.of(typeName, e.toString())));
    }
  }
}
