package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.processor.RightStatement;
import dev.carillon.processor.RightStatement.Filling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What AWS lists of every action is right in a text of Java and in a policy file; what is wrong
 * beside it is told. For the builder and findings, {@code AllServicesTest} says the same.
 */
@Tag("any-jdk")
final class RightPoliciesTest {

  /** So many statements that javac takes the text of a policy. */
  private static final int STATEMENTS = 25;

  private static final String WRONG =
      """
      {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sns:eu-west-1:111122223333:a"}\
      """;

  /** Those of the ordinary build; {@code -Dcarillon.all=true} takes all, a minute long. */
  static Stream<Filling> fillings() {
    return Arrays.stream(Filling.values())
        .limit(Boolean.getBoolean("carillon.all") ? Filling.values().length : 1);
  }

  @ParameterizedTest
  @MethodSource("fillings")
  void noneIsRefusedAsATextOfJava(Filling filling) throws Exception {
    Map<String, String> files = new TreeMap<>();
    policies(filling, 0)
        .forEach(
            (name, policy) ->
                files.put(
                    "app/%s.java".formatted(name),
                    "package app; class %s { String text = \"\"\"\n%s\"\"\"; }"
                        .formatted(name, policy)));
    assertOnlyWrong(
        Compilation.diagnose(BundledCatalogs::new, files, "services=*"), "app/Wrong.java:4:");
  }

  @ParameterizedTest
  @MethodSource("fillings")
  void noneIsRefusedAsAPolicyFile(Filling filling, @TempDir Path folder) throws Exception {
    FolderCompilation build = new FolderCompilation(folder.toRealPath()).bundled();
    Map<String, String> policies = policies(filling, 1);
    policies.forEach((name, policy) -> build.write("resources/%s.json".formatted(name), policy));
    build.write(
        "java/app/Files.java",
        "package app;\n@dev.carillon.PolicyFile({\"%s.json\"})\nclass Files {}\n"
            .formatted(String.join(".json\", \"", policies.keySet())));
    assertOnlyWrong(build.diagnose("-proc:only"), "resources/Wrong.json:3:");
  }

  private static void assertOnlyWrong(List<String> said, String place) {
    List<String> errors = said.stream().filter(line -> line.startsWith("error ")).toList();
    assertEquals(1, errors.size(), () -> String.join("\n", errors));
    assertTrue(errors.get(0).startsWith("error " + place), errors.get(0));
    assertTrue(errors.get(0).contains("[carillon/ACTION_DOES_NOT_TAKE_RESOURCE]"), errors.get(0));
  }

  /**
   * Returns policies by names of which each can be that of a class, {@code Wrong} the wrong one's.
   * One judge stands behind both surfaces, so that in the ordinary build each takes half of them.
   */
  private static Map<String, String> policies(Filling filling, int half) throws Exception {
    Map<String, String> policies = new TreeMap<>(Map.of("Wrong", policy(List.of(WRONG))));
    BundledCatalogs catalogs = new BundledCatalogs();
    int count = 0;
    for (String name : catalogs.services()) {
      CatalogReference service = CatalogReference.of(catalogs.find(name).orElseThrow());
      List<String> statements = new ArrayList<>();
      RightStatement.of(service, service.actions(), filling)
          .forEach(statement -> statements.add(statement.json()));
      count += statements.size();
      for (int i = 0; i < statements.size(); i += STATEMENTS) {
        policies.put(
            "P" + policies.size(),
            policy(statements.subList(i, Math.min(statements.size(), i + STATEMENTS))));
      }
    }
    assertTrue(count > 20_000, count + " statements");
    if (!Boolean.getBoolean("carillon.all")) {
      policies.keySet().removeIf(name -> name.startsWith("P") && number(name) % 2 == half);
    }
    return policies;
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(1));
  }

  private static String policy(List<String> statements) {
    return statements.stream()
        .collect(
            Collectors.joining(
                ",\n", "{\"Version\": \"2012-10-17\",\n \"Statement\": [\n", "\n]}\n"));
  }
}
