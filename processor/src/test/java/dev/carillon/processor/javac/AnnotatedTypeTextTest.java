package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code @IamActions} on a type means for text: it is checked in the file of the type. */
final class AnnotatedTypeTextTest {

  private static final String TEXT = "String text = \"chime:CreateMeting\";";
  private static final String ON_TYPE =
      "package app; @dev.carillon.IamActions(%s) class Case { %s }";

  private static List<String> told(String declaring, String other) {
    return Compilation.diagnose(Map.of("app/Case.java", declaring, "app/Other.java", other))
        .stream()
        .map(line -> line.replaceAll(":[0-9]+ .*(?s:.*)", ""))
        .toList();
  }

  @Test
  void textIsCheckedInItsFileAndNotInOthers() {
    assertEquals(
        List.of("error app/Case.java:1"),
        told(
            ON_TYPE.formatted("\"chime\"", TEXT) + " interface Beside {}",
            "package app; class Other { " + TEXT + " }"));
  }

  @Test
  void anInnerTypeCountsForItsFile() {
    assertEquals(
        List.of("error app/Case.java:1"),
        told(
            "package app; class Case { "
                + TEXT
                + " @dev.carillon.IamActions(\"chime\") class In {} }",
            "package app; class Other { }"));
  }

  @Test
  void theTypeSaysHowLoud() {
    assertEquals(
        List.of("warning app/Case.java:1"),
        told(
            ON_TYPE.formatted("value = \"chime\", literals = dev.carillon.Literals.WARNING", TEXT),
            "package app; class Other { }"));
  }
}
