package dev.carillon.processor.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javax.lang.model.SourceVersion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class JavaNamesPropertyTest {

  @Property
  void everyNameIsAJavaName(@ForAll("actionNames") String action) {
    assertTrue(SourceVersion.isName(JavaNames.constant(action)), JavaNames.constant(action));
  }

  @Property
  void differentActionsHaveDifferentNames(
      @ForAll("actionNames") String one, @ForAll("actionNames") String other) {
    Assume.that(!one.equalsIgnoreCase(other));

    assertTrue(!JavaNames.constant(one).equals(JavaNames.constant(other)), one + " and " + other);
  }

  @Property
  void everyMethodAndEveryKeyHasAJavaName(@ForAll("resourceTypes") String type) {
    assertTrue(SourceVersion.isName(JavaNames.lowerCamel(type)), JavaNames.lowerCamel(type));
    assertTrue(
        SourceVersion.isName(JavaNames.keyConstant(type, true)), JavaNames.keyConstant(type, true));
  }

  @Property
  void differentTextsHaveDifferentExactNames(
      @ForAll("resourceTypes") String one, @ForAll("resourceTypes") String other) {
    Assume.that(!one.equalsIgnoreCase(other));

    assertTrue(!JavaNames.exact(one).equals(JavaNames.exact(other)), one + " and " + other);
    assertTrue(SourceVersion.isName(JavaNames.exact(one)), JavaNames.exact(one));
  }

  @Provide
  Arbitrary<String> resourceTypes() {
    return Arbitraries.oneOf(
        Arbitraries.of("int", "Class", "NEW", "to-string", "default/", "_", "true", "Null", "this"),
        Arbitraries.strings().withChars("aBé1-_ /.$东").ofMaxLength(6));
  }

  /** Names from few characters, so that similar ones are frequent. */
  @Provide
  Arbitrary<String> actionNames() {
    return Arbitraries.strings().withChars("AbSs1-_").ofMinLength(1).ofMaxLength(6);
  }
}
