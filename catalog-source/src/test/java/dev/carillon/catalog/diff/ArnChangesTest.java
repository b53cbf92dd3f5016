package dev.carillon.catalog.diff;

import static dev.carillon.catalog.CatalogFixture.service;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.CatalogFixture;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other ARN formats of a type mean for code that calls the methods that make them. */
final class ArnChangesTest {

  private static final String ARN = "arn:aws:bells:::";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The former keeps its method, and the new one has one of its own.
        "b/${X}        | b/${X} c/${X}  | bell now has the ARN c/${X}",
        "b/${X}        | a/${X} b/${X}  | bell now has the ARN a/${X}, bell still has the ARN b/${X};"
            + " code that makes one still compiles: and makes a/${X}",
        // Placeholders of their own name the methods.
        "b/${X}        | b/${X} c/${Y}  | bell now has the ARN c/${Y}, bell still has the ARN b/${X};"
            + " code that makes one stops compiling",
        "b/${X} c/${Y} | b/${X}         | bell still has the ARN b/${X}; code that makes one stops"
            + " compiling, bell no longer has the ARN c/${Y}; code that makes one stops compiling",
        "b/${X} c/${X}/${Y} | b/${X}    | bell no longer has the ARN c/${X}/${Y}; code that makes one"
            + " stops compiling",
        "a/${X} b/${X} | b/${X}         | bell no longer has the ARN a/${X}; code that makes one still"
            + " compiles: and makes b/${X}, bell still has the ARN b/${X}; code that makes one stops"
            + " compiling",
        "b/${X} c/${Y} | b/${X} c/${Z}  | bell now has the ARN c/${Z}, bell no longer has the ARN"
            + " c/${Y}; code that makes one stops compiling",
        // AWS forgot a dollar sign.
        "b/{X} | c/{X} | the ARN of bell was b/{X} and is c/{X}; code that makes one makes the new one,"
            + " text in policies must be changed",
        // One in the place of another, where the same method makes it.
        "b/${X} c/${X} | b/${X} d/${X}  | the ARN of bell was c/${X} and is d/${X}; code that makes one makes"
            + " the new one, text in policies must be changed",
        "a/${X} c/${X} | c/${X} d/${X}  | bell now has the ARN d/${X}, bell no longer has the ARN"
            + " a/${X}; code that makes one still compiles: and makes c/${X}, bell still has the ARN"
            + " c/${X}; code that makes one still compiles: and makes d/${X}",
      })
  void areToldWithWhatBecomesOfTheMethods(String before, String after, String told) {
    String text = DiffFormat.TEXT.write(CatalogDiff.between(of(before), of(after)));
    assertEquals(
        told,
        String.join(
            ", ",
            List.of(
                text.substring(text.indexOf("changed\n") + 8)
                    .replaceAll("\n {6}", " ")
                    .replace(ARN, "")
                    .replace("compiles, and", "compiles: and")
                    .strip()
                    .split("\n *"))));
  }

  private static ServiceCatalog of(String formats) {
    List<String> arns = Stream.of(formats.split(" ")).map(ARN::concat).toList();
    return CatalogFixture.service("bells")
        .resourceType(new ResourceTypeReference("bell", arns, List.of()))
        .build();
  }

  /** AWS renames what an ARN is made of: Braket's job has a RandomId for its JobName. */
  @Test
  void codeThatMakesAnArnOfAsManyPartsStillCompiles() {
    String before = "arn:${Partition}:glue:${Region}::job/${JobName}";
    String look =
        "; code that makes one still compiles: see whether it gives what is asked for now";
    String stops =
        "; the method that makes it has other parameters, and code that calls it stops compiling";
    assertEquals(look, toldOfArn(before, "arn:${Partition}:glue:${Region}::job/${RandomId}"));
    assertEquals(look, toldOfArn(before, "arn:${Partition}:glue:${JobName}::job/${Region}"));
    assertEquals(stops, toldOfArn(before, "arn:${Partition}:glue:::job/${JobName}"));
    String text = "; code that makes one makes the new one, text in policies must be changed";
    assertEquals(text, toldOfArn(before, "arn:aws:glue:${Region}::task/${JobName}"));
  }

  private static String toldOfArn(String before, String after) {
    CatalogDiff diff =
        CatalogDiff.between(
            service("glue").resourceType("job", before).build(),
            service("glue").resourceType("job", after).build());
    String told = DiffFormat.TEXT.write(diff).replaceAll("\\s+", " ").strip();
    return told.substring(told.indexOf(after) + after.length());
  }
}
