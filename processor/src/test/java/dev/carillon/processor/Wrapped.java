package dev.carillon.processor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * A processor that a build tool put a wrapper around: neither it nor its environment is what javac
 * made, so nothing but their interfaces can be relied on.
 */
record Wrapped(Processor inner, UnaryOperator<ProcessingEnvironment> wrapper) implements Processor {

  /** As Gradle does, which watches what an isolating processor writes. */
  static Processor byAClass(Processor inner) {
    return new Wrapped(inner, Environment::new);
  }

  /** As IntelliJ does. */
  static Processor byAProxy(Processor inner) {
    return new Wrapped(inner, real -> proxy(ProcessingEnvironment.class, real));
  }

  private static <T> T proxy(Class<T> type, T real) {
    return type.cast(
        Proxy.newProxyInstance(
            Wrapped.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    inner.init(wrapper.apply(environment));
  }

  @Override
  public Set<String> getSupportedOptions() {
    return inner.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return inner.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return inner.getSupportedSourceVersion();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // The inner processor decides.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return inner.process(annotations, round);
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String typed) {
    return inner.getCompletions(element, annotation, member, typed);
  }

  private record Environment(ProcessingEnvironment real) implements ProcessingEnvironment {

    @Override
    public Map<String, String> getOptions() {
      return real.getOptions();
    }

    @Override
    public Messager getMessager() {
      return real.getMessager();
    }

    @Override
    public Filer getFiler() {
      return new IsolatingFiler(real.getFiler());
    }

    @Override
    public Elements getElementUtils() {
      return real.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return real.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return real.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return real.getLocale();
    }
  }

  /** Gradle compiles everything anew if an isolating processor does what this one refuses. */
  private record IsolatingFiler(Filer real) implements Filer {

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins)
        throws IOException {
      return real.createSourceFile(name, one(origins));
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins)
        throws IOException {
      return real.createClassFile(name, one(origins));
    }

    @Override
    public FileObject createResource(
        JavaFileManager.Location location,
        CharSequence folder,
        CharSequence name,
        Element... origins)
        throws IOException {
      return real.createResource(location, folder, name, one(origins));
    }

    @Override
    public FileObject getResource(
        JavaFileManager.Location location, CharSequence folder, CharSequence name) {
      throw new UnsupportedOperationException("an isolating processor reads no resource");
    }

    private static Element[] one(Element... origins) {
      if (origins.length != 1) {
        throw new UnsupportedOperationException(origins.length + " originating elements");
      }
      return origins;
    }
  }
}
