package dev.carillon.processor.check;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogStore;
import java.util.function.Supplier;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The javac plugin that checks IAM actions, ARNs and condition keys that are written as text. Javac
 * starts it by itself where Carillon's processor jar is on the processor path; it needs no flag and
 * works with {@code -proc:none} too.
 *
 * <p>Once javac has attributed a class: (1) {@link TextScanner} hands over its constant strings;
 * (2) {@link TextCheck} asks {@link Declarations} whether the service in a string is declared,
 * {@link KnownServices} what it has, and {@link TextUses} what the string is for; (3) {@link
 * ActionCheck}, {@link ConditionKeyCheck} and {@link ArnCheck} say what is wrong; (4) {@link
 * Suppressions} may silence it; (5) javac prints it at the literal.
 *
 * <p>For those who do want flags: {@code "-Xplugin:Carillon literals=warning services=s3,sqs"}.
 */
public final class CarillonPlugin implements Plugin {

  static final String NAME = "Carillon";

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
    return NAME;
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    task.addTaskListener(new Listener(task, catalogs, BuildOptions.ofArguments(arguments)));
  }

  /** Javac's door: nothing that is thrown inside may leave it, or javac would crash. */
  private static final class Listener implements TaskListener {

    private final JavacTask task;
    private final Supplier<CatalogStore> catalogs;
    private final BuildOptions options;
    private @Nullable TextCheck check;
    private boolean broken;

    Listener(JavacTask task, Supplier<CatalogStore> catalogs, BuildOptions options) {
      this.task = task;
      this.catalogs = catalogs;
      this.options = options;
    }

    @Override
    public void finished(TaskEvent event) {
      if (broken || event.getCompilationUnit() == null) {
        return;
      }
      try {
        if (event.getKind() == TaskEvent.Kind.PARSE) {
          check().parsed(event.getCompilationUnit());
        } else if (event.getKind() == TaskEvent.Kind.ANALYZE) {
          check().analyzed(event.getCompilationUnit(), event.getTypeElement());
        }
      } catch (RuntimeException | LinkageError | StackOverflowError fault) {
        broken = true;
        Trees trees = Trees.instance(task);
        trees.printMessage(
            Kind.WARNING,
            CheckMessages.ownFault(fault),
            event.getCompilationUnit(),
            event.getCompilationUnit());
      }
    }

    private TextCheck check() {
      TextCheck ready = check;
      if (ready == null) {
        ready = new TextCheck(task, catalogs, options);
        check = ready;
      }
      return ready;
    }
  }
}
