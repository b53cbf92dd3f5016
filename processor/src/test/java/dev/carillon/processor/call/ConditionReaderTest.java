package dev.carillon.processor.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.condition.ConditionKey;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Javac reads the operator of a condition off the method that is called. */
final class ConditionReaderTest {

  /** A method that is not known there would leave its conditions to the run. */
  @Test
  void eachMethodThatComparesIsKnown() {
    for (Class<?> key : ConditionKey.class.getPermittedSubclasses()) {
      Class<?> operators = key.getSuperclass();
      String family = operators.getSimpleName().replace("Operators", "");
      List<String> methods =
          Stream.of(operators.getDeclaredMethods())
              .filter(method -> Modifier.isPublic(method.getModifiers()))
              .filter(method -> method.getReturnType() == Condition.class)
              .map(Method::getName)
              .distinct()
              .toList();
      assertFalse(methods.isEmpty(), family);
      for (String method : methods) {
        assertEquals(
            family,
            ConditionOperator.parse(ConditionReader.operator(family, method))
                .map(operator -> operator.family().label())
                .orElse("none"),
            method);
      }
    }
  }
}
