package dev.carillon.processor.check;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.CheckIamLiterals;
import dev.carillon.Literals;
import dev.carillon.MaxAccessLevel;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.processor.request.Ceiling;
import dev.carillon.processor.request.Ceilings;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** The check of one compilation, class by class as javac finishes them. */
final class TextCheck {

  private final Trees trees;
  private final Declarations declarations;
  private final KnownServices services;
  private final ConstantFolder folder;
  private final TextUses uses;
  private final Suppressions suppressions;
  private final Ceilings ceilings;
  private final ChainCheck chains;
  private final PatternCheck patterns;
  private final Set<String> told = new HashSet<>();
  private @Nullable CompilationUnitTree unit;

  TextCheck(JavacTask task, Supplier<CatalogStore> catalogs, BuildOptions options) {
    this.trees = Trees.instance(task);
    this.declarations = new Declarations(task.getElements(), options);
    this.services = new KnownServices(catalogs, task.getElements(), this::tellOnce);
    this.folder = new ConstantFolder(trees);
    this.uses = new TextUses(folder, trees);
    this.chains = new ChainCheck(trees, task.getElements(), folder, services);
    this.patterns = new PatternCheck(trees, task.getElements(), folder, services);
    this.ceilings = new Ceilings(task.getElements());
    this.suppressions = new Suppressions(folder);
  }

  /** Takes note of a file of the compilation. */
  void parsed(CompilationUnitTree parsed) {
    declarations.add(parsed);
  }

  /** Checks a top-level class, or where there is none the file: the annotations of a package. */
  void analyzed(CompilationUnitTree file, @Nullable TypeElement type) {
    unit = file;
    TreePath root = new TreePath(file);
    if (file.getTypeDecls().isEmpty()) {
      check(file, root);
      return;
    }
    for (Tree declared : file.getTypeDecls()) {
      if (type != null
          && declared instanceof ClassTree tree
          && tree.getSimpleName().equals(type.getSimpleName())) {
        check(file, new TreePath(root, tree));
      }
    }
  }

  private void check(CompilationUnitTree file, TreePath root) {
    Texts texts = new Texts(file);
    texts.scan(root, null);
    Optional<Ceiling> ceiling = ceilings.around(Declarations.packageOf(file));
    if (ceiling.isPresent() || texts.setsCeiling) {
      new CeilingScanner(
              trees,
              services,
              ceiling.orElse(null),
              service -> facts(service.toLowerCase(Locale.ROOT), file),
              (path, finding) -> print(file, path, finding))
          .scan(root, null);
    }
  }

  /** Checks the texts of a class, and sees whether ceilings are to be checked as well. */
  private final class Texts extends TextScanner {

    private final CompilationUnitTree file;
    private boolean setsCeiling;
    private boolean required;

    Texts(CompilationUnitTree file) {
      super(folder);
      this.file = file;
    }

    /** Any text that the check of text knows has a colon, but that of an annotation for actions. */
    @Override
    boolean concerns(String literal) {
      return required || literal.indexOf(':') >= 0;
    }

    @Override
    void found(TreePath path, ConstantText text) {
      if (required) {
        checkRequired(file, text);
      } else if (text.value().indexOf(':') >= 0) {
        check(file, path, text);
      }
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
      chains.check(getCurrentPath(), call, (path, finding) -> print(file, path, finding));
      patterns.check(getCurrentPath(), call, (path, finding) -> print(file, path, finding));
      return super.visitMethodInvocation(call, null);
    }

    /** A constant of elsewhere counts in an annotation for actions, which wants to be one. */
    @Override
    public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void unused) {
      if (required) {
        handOver(getCurrentPath());
      }
      return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree name, @Nullable Void unused) {
      return required && handOver(getCurrentPath()) ? null : super.visitMemberSelect(name, null);
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
      setsCeiling |= CallNames.isName(annotation.getAnnotationType(), MaxAccessLevel.class);
      boolean outer = required;
      required = RequiredText.isRequirement(annotation);
      super.visitAnnotation(annotation, null);
      required = outer;
      return null;
    }
  }

  private void check(CompilationUnitTree file, TreePath path, ConstantText text) {
    String value = text.value().strip();
    Optional<String> arnOf = ArnCheck.service(value);
    if (arnOf.isPresent()) {
      checkText(file, text, arnOf.get(), facts -> ArnCheck.check(value, facts));
      return;
    }
    Optional<ActionText> action = ActionText.of(value);
    if (action.isPresent() && !isDeclared(action.get().service(), file)) {
      checkService(file, path, text, action.get());
      return;
    }
    action
        .map(ActionText::service)
        .or(() -> ConditionKeyCheck.service(value))
        .ifPresent(
            service -> checkText(file, text, service, facts -> name(path, value, action, facts)));
  }

  /** Checks what can be nothing but an action, whoever declares its service. */
  private void checkRequired(CompilationUnitTree file, ConstantText text) {
    RequiredText.check(
            text.value().strip(), service -> facts(service, file), services::bundledServices)
        .ifPresent(finding -> report(file, text, finding, Literals.ERROR));
  }

  /** Checks a text as an action, and where it is none, as a condition key. */
  private Optional<Finding> name(
      TreePath path, String value, Optional<ActionText> action, ServiceFacts facts) {
    if (action.filter(facts::isWrittenAsDocumented).isPresent()) {
      return Optional.empty();
    }
    TextUse use = uses.of(path, facts);
    if (use != TextUse.ACTION && use != TextUse.CONDITION && facts.isResourceType(value)) {
      return Optional.empty();
    }
    return action
        .flatMap(text -> ActionCheck.check(text, facts, use))
        .or(() -> ConditionKeyCheck.check(value, facts, use));
  }

  private boolean isDeclared(String service, CompilationUnitTree file) {
    return declarations.of(file).levelOf(service.toLowerCase(Locale.ROOT)).isPresent();
  }

  private void checkText(
      CompilationUnitTree file,
      ConstantText text,
      String serviceAsTyped,
      Function<ServiceFacts, Optional<Finding>> check) {
    String service = serviceAsTyped.toLowerCase(Locale.ROOT);
    Literals level = declarations.of(file).levelOf(service).orElse(Literals.OFF);
    if (level != Literals.OFF) {
      declarations.of(file).options().mistakes().forEach(this::tellOnce);
      facts(service, file).flatMap(check).ifPresent(finding -> report(file, text, finding, level));
    }
  }

  /** Looks for a mistyped service in front of an action that a declared service has. */
  private void checkService(
      CompilationUnitTree file, TreePath path, ConstantText text, ActionText action) {
    SortedSet<String> declared = new TreeSet<>(declarations.of(file).services());
    if (declared.remove(CheckIamLiterals.ALL)) {
      declared.addAll(services.bundledServices());
    }
    Optional<String> near = Near.service(action.service(), declared);
    if (near.isEmpty() || services.bundledServices().contains(action.service())) {
      return;
    }
    declarations
        .of(file)
        .levelOf(near.get())
        .filter(level -> level != Literals.OFF)
        .ifPresent(
            level ->
                facts(near.get(), file)
                    .flatMap(facts -> ActionCheck.checkService(action, facts, uses.of(path, facts)))
                    .ifPresent(finding -> report(file, text, finding, level)));
  }

  private Optional<ServiceFacts> facts(String service, CompilationUnitTree file) {
    return services.find(service, declarations.of(file).packagesDeclaring(service));
  }

  private void report(
      CompilationUnitTree file, ConstantText text, Finding finding, Literals level) {
    int shift = text.value().length() - text.value().stripLeading().length();
    Finding said = level == Literals.WARNING ? finding.asWarning() : finding;
    print(file, text.placeOf(shift + finding.start()), said);
  }

  /**
   * Prints a finding, once: javac copies the annotations of a record's component to the members it
   * makes of it.
   */
  private void print(CompilationUnitTree file, TreePath place, Finding finding) {
    long start = trees.getSourcePositions().getStartPosition(file, place.getLeaf());
    if (told.add(file.getSourceFile().toUri() + ":" + start + finding.message())
        && !GeneratedSources.isGenerated(file)
        && !suppressions.silence(place, finding.topic())) {
      trees.printMessage(finding.kind(), finding.message(), place.getLeaf(), file);
    }
  }

  private void tellOnce(String message) {
    CompilationUnitTree file = unit;
    if (file != null && told.add(message)) {
      trees.printMessage(Kind.ERROR, message, file, file);
    }
  }
}
