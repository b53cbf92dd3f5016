package dev.carillon.processor;

import com.google.auto.service.AutoService;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.RequiredActions;
import dev.carillon.processor.check.Requirements;
import dev.carillon.processor.problem.ProblemReporter;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;
import javax.tools.StandardLocation;

/**
 * Collects the actions that code says it needs into {@link RequiredActions#FOLDER}, one file for
 * each top-level type with that type as its one origin.
 *
 * <p>A processor of its own, because it has to be asked for every annotation: those that are
 * generated beside an enum have names that cannot be known. It claims none of them. Javac asks it
 * before {@link CarillonProcessor}, which claims some; the order is that of their names.
 */
@AutoService(Processor.class)
public final class ActionCollector extends AbstractProcessor {

  private final SortedSet<String> types = new TreeSet<>();

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * {@inheritDoc} Reads in the last round, when the annotations of this compilation exist: before
   * they do, javac of JDK 17 does not show them at all.
   */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
        types.add(type.getQualifiedName().toString());
      }
      if (round.processingOver() && !round.errorRaised()) {
        collect();
      }
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError bug) {
      types.clear();
      new ProblemReporter(processingEnv.getMessager()).reportBug(bug);
    }
    return false;
  }

  private void collect() {
    Requirements requirements =
        new Requirements(BundledCatalogs::new, processingEnv.getElementUtils());
    for (String name : types) {
      TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
      SortedSet<String> actions = type == null ? new TreeSet<>() : requirements.of(type);
      if (type != null && !actions.isEmpty()) {
        write(type, actions);
      }
    }
  }

  private void write(TypeElement type, SortedSet<String> actions) {
    String file = RequiredActions.FOLDER + type.getQualifiedName();
    try (Writer writer =
        processingEnv
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", file, type)
            .openWriter()) {
      writer.write(String.join("\n", actions) + "\n");
    } catch (IOException e) {
      processingEnv
          .getMessager()
          .printMessage(
              Kind.ERROR, "[carillon/CannotWrite] " + file + " cannot be written: " + e, type);
    }
  }
}
