package dev.carillon.catalog.read;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.read.iamdata.IamDataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damages the files of the npm package at random: they are read or refused, whatever they hold. */
class IamDataFuzzTest {

  private static final int CASES = Integer.getInteger("carillon.fuzz.cases", 3_000) / 20;
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
              {"name": "table", "required": true, "conditionKeys": ["aws:PrincipalTag/${Key}"]}]}}""",
          "data/resourceTypes/demo.json",
          """
          {"table": {"key": "table", "arn": "arn:aws:demo:::${Id}, arn:aws:demo:::b/${Id}"}}""",
          "data/conditionKeys/demo.json",
          """
          {"aws:tagkeys": {"key": "aws:TagKeys", "type": "ArrayOfString"}}""");

  @TempDir private Path folder;

  @Test
  void isReadOrRefused() throws IOException {
    List<String> names = FILES.keySet().stream().sorted().toList();
    for (String name : names) {
      Files.createDirectories(Objects.requireNonNull(folder.resolve(name).getParent()));
      Files.writeString(folder.resolve(name), Objects.requireNonNull(FILES.get(name)));
    }
    List<String> read = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      Random random = new Random(SEED + i * 1_000_003L);
      String name = names.get(random.nextInt(names.size()));
      Mutation mutation = Mutation.any(random);
      Files.writeString(
          folder.resolve(name), mutation.of(Objects.requireNonNull(FILES.get(name)), random));
      try {
        IamDataFolder data = IamDataFolder.open(folder);
        for (String service : data.services()) {
          read.add(data.read(service).catalog().service());
        }
      } catch (ProblemsException e) {
        assertFalse(e.problems().get(0).file().isEmpty());
      } catch (RuntimeException e) {
        throw new AssertionError("case " + i + ", " + mutation + " of " + name, e);
      }
      Files.writeString(folder.resolve(name), Objects.requireNonNull(FILES.get(name)));
    }
    assertFalse(read.isEmpty());
  }
}
