package dev.carillon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Made-up services with so many condition keys or resource types that javac may give up. */
@Tag("any-jdk")
final class LargeTypesTest {

  @Test
  void theMostThatIsTakenCompiles() {
    Compilation compilation = compile(3750, 5000);

    assertThat(compilation).succeededWithoutWarnings();
    assertEquals(1, generated(compilation, "LargeKeys"));
    assertEquals(1, generated(compilation, "LargeResource"));
  }

  /** The user's code meets the types that there are, so that theirs is the only error. */
  @Test
  void moreKeysAreAnErrorThatSaysSoAndTheOtherTypesAreThere() {
    Compilation compilation =
        compile(3751, 1, "LargeAction.GET", "LargeResource.type00000(\"r\", \"n\")");

    assertThat(compilation)
        .hadErrorContaining(
            "[carillon/TOO_MANY_MEMBERS] \"large\" would make 3751 members of LargeKeys, too many"
                + " for one class");
    assertEquals(1, compilation.errors().size());
  }

  @Test
  void moreResourceTypesAreOneToo() {
    Compilation compilation = compile(1, 5001, "LargeAction.GET", "LargeKeys.KEY00000");

    assertThat(compilation).hadErrorContaining("would make 5001 members of LargeResource");
    assertEquals(1, compilation.errors().size());
  }

  private static Compilation compile(int keys, int types, String... used) {
    ServiceCatalog catalog =
        new ServiceCatalog(
            "large",
            "Large",
            "made up",
            List.of(Samples.action("Get", AccessLevel.READ)),
            IntStream.range(0, types)
                .mapToObj(
                    i -> new ResourceTypeReference(name("type-", i), List.of(arn(i)), List.of()))
                .toList(),
            IntStream.range(0, keys)
                .mapToObj(
                    i ->
                        new ConditionKeyReference(
                            "large:" + name("Key", i), List.of("ArrayOfString")))
                .toList(),
            List.of());
    return Javac.with(catalog)
        .annotated("@IamActions(\"large\")")
        .source(
            "com.acme.User",
            """
            package com.acme;
            /** A user. */
            class User {
              /** What is used. */
              final Object[] used = {%s};
              /** Creates it. */
              User() {}
            }
            """
                .formatted(String.join(", ", used)))
        .compile();
  }

  private static String name(String start, int number) {
    return String.format(Locale.ROOT, "%s%05d", start, number);
  }

  private static String arn(int number) {
    return "arn:${Partition}:large:${Region}:" + name("a", number) + ":${Name}";
  }

  private static long generated(Compilation compilation, String type) {
    return compilation.generatedSourceFiles().stream()
        .filter(file -> file.getName().endsWith('/' + type + ".java"))
        .count();
  }
}
