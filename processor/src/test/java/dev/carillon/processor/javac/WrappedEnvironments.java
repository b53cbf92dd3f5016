package dev.carillon.processor.javac;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
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
import org.jspecify.annotations.Nullable;

/** Processing environments as build tools hand them to processors. */
public final class WrappedEnvironments {

  private WrappedEnvironments() {}

  /**
   * Hands a processor its environment in a wrapper: neither it nor its environment is what javac
   * made, so nothing but their interfaces can be relied on.
   */
  public static Processor wrap(Processor processor, UnaryOperator<ProcessingEnvironment> wrapper) {
    return new Processor() {
      @Override
      public void init(ProcessingEnvironment environment) {
        processor.init(wrapper.apply(environment));
      }

      @Override
      public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
      }

      @Override
      public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
      }

      @Override
      public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
      }

      @Override
      @SuppressWarnings("DoNotClaimAnnotations") // It answers as the other does.
      public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
      }

      @Override
      public Iterable<? extends Completion> getCompletions(
          Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
        return processor.getCompletions(element, annotation, member, text);
      }
    };
  }

  /**
   * As Gradle's IncrementalProcessingEnvironment: javac's is in a private field, and what an
   * isolating processor writes is watched.
   */
  public static ProcessingEnvironment likeGradle(ProcessingEnvironment environment) {
    return likeGradle(environment, (origin, file) -> {});
  }

  /** The same; what is written is told with its origin. */
  static ProcessingEnvironment likeGradle(
      ProcessingEnvironment environment, BiConsumer<Element, FileObject> written) {
    return new InAField(environment, written);
  }

  /** As IntelliJ IDEA's build process: a proxy, whose handler has a wrapper, which has javac's. */
  static ProcessingEnvironment likeIntelliJ(ProcessingEnvironment environment) {
    return proxy(new Wrapper(environment)::call);
  }

  /** As older versions of it: javac's is in a field of the proxy's handler. */
  public static ProcessingEnvironment likeOlderIntelliJ(ProcessingEnvironment environment) {
    return proxy(
        (proxy, method, arguments) -> new Wrapper(environment).call(proxy, method, arguments));
  }

  private record Wrapper(ProcessingEnvironment delegate) {

    @Nullable Object call(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      try {
        return method.invoke(delegate, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }

  private static ProcessingEnvironment proxy(InvocationHandler handler) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            WrappedEnvironments.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            handler);
  }

  /** Where nothing is to be found: javac's is in a list. */
  static ProcessingEnvironment opaque(ProcessingEnvironment environment) {
    return new InAList(List.of(environment));
  }

  private static final class InAField extends Forwarding {

    private final ProcessingEnvironment delegate;
    private final BiConsumer<Element, FileObject> written;

    InAField(ProcessingEnvironment delegate, BiConsumer<Element, FileObject> written) {
      this.delegate = delegate;
      this.written = written;
    }

    @Override
    ProcessingEnvironment inner() {
      return delegate;
    }

    @Override
    public Filer getFiler() {
      return new IsolatingFiler(delegate.getFiler(), written);
    }
  }

  private static final class InAList extends Forwarding {

    private final List<ProcessingEnvironment> delegates;

    InAList(List<ProcessingEnvironment> delegates) {
      this.delegates = delegates;
    }

    @Override
    ProcessingEnvironment inner() {
      return delegates.get(0);
    }
  }

  private abstract static class Forwarding implements ProcessingEnvironment {

    abstract ProcessingEnvironment inner();

    @Override
    public Map<String, String> getOptions() {
      return inner().getOptions();
    }

    @Override
    public Messager getMessager() {
      return inner().getMessager();
    }

    @Override
    public Filer getFiler() {
      return inner().getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return inner().getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return inner().getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return inner().getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return inner().getLocale();
    }
  }
}
