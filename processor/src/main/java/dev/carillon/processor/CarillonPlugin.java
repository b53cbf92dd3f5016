package dev.carillon.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.processor.call.CallChecks;
import dev.carillon.processor.call.MentionCheck;
import dev.carillon.processor.facts.AnnotationsVersion;
import dev.carillon.processor.facts.KnownServices;
import dev.carillon.processor.literal.LiteralChecks;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Placed;
import dev.carillon.processor.problem.ProblemReporter;
import dev.carillon.processor.scope.BuildOptions;
import dev.carillon.processor.scope.Declarations;
import dev.carillon.processor.scope.Suppressions;
import dev.carillon.processor.scope.Unprocessed;
import dev.carillon.processor.sdk.SdkChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The javac plugin that checks IAM actions, ARNs and condition keys that are written as text. Javac
 * starts it by itself where Carillon's processor jar is on the processor path; it needs no flag and
 * works with {@code -proc:none} too.
 *
 * <p>Once javac has attributed a class: (1) {@link SourceScanner} walks through it once and hands
 * over constant strings, calls and names; (2) {@link LiteralChecks} judges the strings, {@link
 * CallChecks} the calls, {@link MentionCheck} what is above a ceiling, {@link SdkChecks} what is
 * called of AWS's SDK, each by what {@link Declarations} says is declared there and {@link
 * KnownServices} says is known; (3) {@link Suppressions} may silence what they say; (4) javac
 * prints it at the place. {@link SourceCheck} holds this together for a compilation.
 *
 * <p>Where Carillon's processor does not run, {@link Unprocessed} looks for what it should have
 * done.
 *
 * <p>For those who do want flags: {@code "-Xplugin:Carillon literals=warning services=s3,sqs"}.
 */
public final class CarillonPlugin implements Plugin {

  private final Supplier<CatalogStore> catalogs;

  /** Creates the plugin as javac does, with the catalogs that Carillon brings. */
  public CarillonPlugin() {
    this(BundledCatalogs::new);
  }

  /** Creates the plugin with other catalogs. */
  CarillonPlugin(Supplier<CatalogStore> catalogs) {
    this.catalogs = catalogs;
  }

  @Override
  public String getName() {
    return BuildOptions.PLUGIN;
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    task.addTaskListener(new Listener(task, catalogs, BuildOptions.ofArguments(arguments)));
  }

  /** Listens to javac. Nothing that is thrown inside may leave it, or javac would crash. */
  private static final class Listener implements TaskListener {

    private final JavacTask task;
    private final Supplier<CatalogStore> catalogs;
    private final BuildOptions options;
    private final List<CompilationUnitTree> parsed = new ArrayList<>();
    private @Nullable SourceCheck check;
    private boolean isProcessed;
    private boolean isEntered;
    private boolean isCompared;
    private boolean broken;

    Listener(JavacTask task, Supplier<CatalogStore> catalogs, BuildOptions options) {
      this.task = task;
      this.catalogs = catalogs;
      this.options = options;
    }

    @Override
    public void started(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANNOTATION_PROCESSING) {
        isProcessed = true;
        Guard.run(() -> Marks.set(task.getElements()), fault -> turnOff(null, fault));
      }
    }

    @Override
    public void finished(TaskEvent event) {
      CompilationUnitTree unit = event.getCompilationUnit();
      Guard.run(() -> handle(event, unit), fault -> turnOff(unit, fault));
    }

    private void handle(TaskEvent event, @Nullable CompilationUnitTree unit) {
      if (event.getKind() == TaskEvent.Kind.ANNOTATION_PROCESSING) {
        processed();
      } else if (unit != null && !broken) {
        switch (event.getKind()) {
          case PARSE -> parsed(unit);
          case ENTER -> entered();
          case ANALYZE -> {
            versions(unit);
            check().analyzed(unit, event.getTypeElement());
          }
          default -> {}
        }
      }
    }

    /** Says once, at a file, that what is left is not checked. */
    private void turnOff(@Nullable CompilationUnitTree unit, Throwable fault) {
      if (broken || (unit == null && parsed.isEmpty())) {
        return;
      }
      broken = true;
      Problem problem = Message.CHECK_IS_OFF.of(described(fault)).asWarning();
      TreePath place = new TreePath(unit == null ? parsed.get(0) : unit);
      Guard.run(
          () -> ProblemReporter.print(problem, place, Trees.instance(task)),
          again -> {}); // javac itself cannot print; that it goes on matters more.
    }

    /** A class that javac cannot read, as of a newer Java, is no fault of Carillon. */
    private static String described(Throwable fault) {
      return fault.getClass().getName().startsWith("com.sun.tools.javac.code.")
          ? String.valueOf(fault.getMessage())
          : "a fault of Carillon, please report it with the trace:\n"
              + ProblemReporter.trace(fault);
    }

    /** Says once if the annotations are of another version, at the first import of one. */
    private void versions(CompilationUnitTree unit) {
      if (!isCompared) {
        Optional<Optional<Placed<TreePath>>> compared =
            new AnnotationsVersion(task.getElements()).ofImports(unit, task);
        isCompared = compared.isPresent();
        Optional<Placed<TreePath>> found = compared.orElse(Optional.empty());
        if (found.isPresent()) {
          ProblemReporter.print(found.get().problem(), found.get().place(), Trees.instance(task));
        }
      }
    }

    private void parsed(CompilationUnitTree unit) {
      check().parsed(unit);
      if (!isEntered) {
        parsed.add(unit);
      }
    }

    /** Says once, if no processor runs, what was to be done by one: all files are known now. */
    private void entered() {
      if (!isProcessed && !isEntered) {
        isEntered = true;
        check().unprocessed(parsed, false);
        parsed.clear();
      }
    }

    /** Says once, if processors ran and ours did not, what was to be done by ours. */
    private void processed() {
      boolean isAnswered = Marks.isAnswered(task.getElements());
      Marks.clear(task.getElements());
      isEntered = true;
      if (!isAnswered && !parsed.isEmpty() && !broken) {
        check().unprocessed(parsed, true);
      }
      parsed.clear();
    }

    private SourceCheck check() {
      SourceCheck ready = check;
      if (ready == null) {
        ready = new SourceCheck(task, catalogs, options);
        check = ready;
      }
      return ready;
    }
  }
}
