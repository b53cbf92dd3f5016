package dev.carillon.policy.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A type of condition keys has a class of keys, one of their operators and what IAM compares by
 * them; generated code and javac find the classes by IAM's word for the operators.
 */
final class KeyTypesTest {

  private static final List<Family> FAMILIES =
      Stream.of(Family.values()).filter(family -> family != Family.NULL).toList();

  @Test
  void eachTypeHasItsTwoClasses() throws ClassNotFoundException {
    Set<String> expected = new TreeSet<>();
    for (Family family : FAMILIES) {
      Class<?> key = named(family, "Key");
      expected.add(key.getName());
      assertEquals(named(family, "Operators"), key.getSuperclass());
      assertTrue(Operators.class.isAssignableFrom(key), key.getName());
    }
    Set<String> permitted =
        Stream.of(ConditionKey.class.getPermittedSubclasses())
            .map(Class::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, permitted);
  }

  /** Which operators there are says IAM; the methods are about some of them, each in its way. */
  @Test
  void eachTypeHasOperatorsOfItsOwn() throws ClassNotFoundException {
    for (Family family : FAMILIES) {
      boolean compares =
          Stream.of(named(family, "Operators").getDeclaredMethods())
              .filter(method -> Modifier.isPublic(method.getModifiers()))
              .map(Method::getReturnType)
              .anyMatch(Condition.class::equals);
      assertTrue(compares, family.name());
      assertTrue(
          ConditionOperator.names().stream()
              .flatMap(name -> ConditionOperator.parse(name).stream())
              .anyMatch(operator -> operator.family() == family),
          family.name());
    }
  }

  @Test
  void aKeyOfEachTypeHasTheNameThatItWasMadeBy() throws ReflectiveOperationException {
    for (Family family : FAMILIES) {
      Method of = named(family, "Key").getMethod("of", String.class, String[].class);
      ConditionKey key = (ConditionKey) of.invoke(null, "acme:Word/${TagKey}", new String[] {"a"});
      assertEquals("acme:Word/a", key.name());
    }
  }

  @Test
  void aTagKeyThatIsEmptyIsToldApartFromOtherValuesThatDoNotFit() {
    Optional<Check> missing = Optional.of(Check.MISSING_TAG_KEY_IN_CONDITION);
    assertEquals(missing, refusal("aws:RequestTag/${TagKey}", ""));
    assertNotEquals(missing, refusal("aws:RequestTag/${TagKey}", "a", "b"));
    assertNotEquals(missing, refusal("acme:Word/${Name}", ""));
  }

  private static Optional<Check> refusal(String template, String... values) {
    return assertThrows(InvalidPolicyException.class, () -> StringKey.of(template, values)).check();
  }

  private static Class<?> named(Family family, String end) throws ClassNotFoundException {
    return Class.forName(ConditionKey.class.getPackageName() + '.' + family.label() + end);
  }
}
