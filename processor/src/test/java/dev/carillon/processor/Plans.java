package dev.carillon.processor;

import dev.carillon.catalog.ProblemText;
import dev.carillon.processor.plan.PackagePlan;
import dev.carillon.processor.plan.TypePlan;
import dev.carillon.processor.problem.Place;
import dev.carillon.processor.problem.Placed;
import dev.carillon.processor.request.TextValue;
import dev.carillon.processor.spec.TypeSource;
import java.lang.reflect.Proxy;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Plans without a javac: their places are handed on, and nobody looks into them. */
public final class Plans {

  private Plans() {}

  /** A value at a place that is handed on and not looked into. */
  public static TextValue value(String text) {
    return new TextValue(
        text,
        new Place(
            stub(Element.class, text),
            stub(AnnotationMirror.class, text),
            stub(AnnotationValue.class, text)));
  }

  private static <T> T stub(Class<T> type, String text) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> text));
  }

  static String source(PackagePlan plan, String name) {
    TypePlan type =
        plan.types().stream()
            .filter(one -> one.head().name().equals(name))
            .findFirst()
            .orElseThrow();
    return TypeSource.of(type).text();
  }

  static List<String> names(PackagePlan plan) {
    return plan.types().stream().map(type -> type.head().name()).toList();
  }

  static String ids(PackagePlan plan) {
    return String.join(" ", plan.problems().stream().map(one -> one.problem().id()).toList());
  }

  static List<String> messages(PackagePlan plan) {
    return plan.problems().stream().map(Placed::problem).map(ProblemText::inPlace).toList();
  }
}
