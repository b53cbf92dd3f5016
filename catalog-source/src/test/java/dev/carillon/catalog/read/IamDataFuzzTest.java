package dev.carillon.catalog.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.read.iamdata.IamDataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages the files of the npm package at random: they are read or refused, and never changed in
 * silence.
 */
class IamDataFuzzTest {

  private static final int CASES = Integer.getInteger("carillon.fuzz.cases", 1_500) / 20;
  private static final long SEED = Long.getLong("carillon.fuzz.seed", 20_261_125L);

  private static final Map<String, String> FILES =
      Map.of(
          "package.json",
          "{\"version\": \"0.1.2\", \"updatedAt\": \"2026-09-26T04:46:59.905Z\"}",
          "data/services.json",
          "[\"demo\"]",
          "data/serviceNames.json",
          "{\"demo\": \"Amazon Demo\"}",
          "data/actions/demo.json",
          """
          {"tagtable": {"name": "TagTable", "description": "Grants permission to tag",
            "accessLevel": "Tagging, Write", "conditionKeys": ["aws:TagKeys"],
            "dependentActions": [], "resourceTypes": [
              {"name": "table", "required": false, "conditionKeys": ["aws:TagKeys"]},
              {"name": "table", "required": true, "conditionKeys": ["aws:PrincipalTag/${Key}"]}]}}\
          """,
          "data/resourceTypes/demo.json",
          """
          {"table": {"key": "table", "arn": "arn:aws:demo:::${Id}, arn:aws:demo:::b/${Id}"}}\
          """,
          "data/conditionKeys/demo.json",
          """
          {"aws:tagkeys": {"key": "aws:TagKeys", "type": "ArrayOfString"}}\
          """);

  @TempDir private Path folder;

  @Test
  void isReadOrRefusedButNeverChangedInSilence() throws IOException, ProblemsException {
    List<String> names = FILES.keySet().stream().sorted().toList();
    for (String name : names) {
      Files.createDirectories(Objects.requireNonNull(folder.resolve(name).getParent()));
      Files.writeString(folder.resolve(name), text(name));
    }
    ServiceCatalog right = IamDataFolder.open(folder).read("demo").catalog();
    Map<String, Integer> outcomes = new TreeMap<>();
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      Random random = new Random(SEED + i * 1_000_003L);
      String name = names.get(random.nextInt(names.size()));
      Mutation mutation = Mutation.any(random);
      String damaged = mutation.of(text(name), random);
      Files.writeString(folder.resolve(name), damaged);
      String outcome;
      try {
        outcome = outcome(right, new Silence(text(name), damaged), mutation);
      } catch (RuntimeException | StackOverflowError e) {
        outcome = "FAILED: " + e;
      }
      outcomes.merge(outcome.replaceFirst(":.*", ""), 1, Integer::sum);
      if (outcome.startsWith("FAILED")) {
        failures.add("case %d, %s of %s: %s%n%s".formatted(i, mutation, name, outcome, damaged));
      }
      Files.writeString(folder.resolve(name), text(name));
    }
    assertEquals("", String.join("\n", failures), outcomes::toString);
    assertTrue(outcomes.containsKey("the same") && outcomes.containsKey("refused"));
  }

  private String outcome(ServiceCatalog right, Silence silence, Mutation mutation) {
    try {
      IamDataFolder data = IamDataFolder.open(folder);
      if (!data.services().contains("demo")) {
        return "silent: another list of services is as good";
      }
      Source read = data.read("demo");
      if (read.catalog().equals(right)) {
        return "the same";
      }
      if (!read.warnings().isEmpty()) {
        return "warned";
      }
      return silence
          .of(right, read.catalog(), mutation)
          .map(sorts -> "silent: " + sorts)
          .orElseGet(() -> "FAILED: " + Silence.difference(right, read.catalog()));
    } catch (ProblemsException e) {
      return e.problems().get(0).file().isEmpty() ? "FAILED: without a file" : "refused";
    }
  }

  private static String text(String name) {
    return Objects.requireNonNull(FILES.get(name));
  }
}
