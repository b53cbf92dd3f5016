package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.read.AttackPage;
import dev.carillon.catalog.read.InTime;
import dev.carillon.catalog.read.Mutation;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages a template of CloudFormation at random: each action that another reader of JSON finds in
 * a policy of a resource is found in a policy that is judged, or the file is refused.
 */
@Tag("any-jdk")
class TemplateFuzzTest {

  private static final int CASES =
      Math.min(20_000, Integer.getInteger("carillon.fuzz.cases", 1_500) / 6);
  private static final long SEED = Long.getLong("carillon.fuzz.seed", 20_261_125L);

  private static final String TEMPLATE = AttackedPolicy.resource("attack-template.json");
  private static final Set<String> RIGHT = actions(PolicyMeaning.json(TEMPLATE).orElseThrow());

  @TempDir private Path folder;

  @Test
  void eachActionIsJudgedOrTheFileIsRefused() throws IOException, ProblemsException {
    PolicyFileChecker checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
    Map<String, Integer> outcomes = new TreeMap<>();
    String failures =
        InTime.failures(
            CASES, i -> outcome(damaged(i), checker), TemplateFuzzTest::damaged, outcomes);
    String table =
        AttackPage.table(
            Map.of("a template", outcomes),
            "the same",
            "no JSON",
            "no template",
            "read as damaged");
    AttackPage.write(
        "templates",
        "Seed %d, at most %d seconds each.\n\n%s".formatted(SEED, InTime.MAX_SECONDS, table));
    assertEquals("", failures, "seed " + SEED);
  }

  private static String damaged(int number) {
    Random random = new Random(SEED * 31 + number * 1_000_003L);
    return Mutation.any(random).of(TEMPLATE, random);
  }

  private String outcome(String damaged, PolicyFileChecker checker) {
    Path file = folder.resolve("template.json");
    try {
      Files.writeString(file, damaged);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    JudgedFiles judged =
        new FilesJudge(checker)
            .judge(List.of(file.toString()), JudgeSettings.ofAnyKind("").withRisks(true));
    Optional<JsonNode> json = PolicyMeaning.json(damaged);
    JsonValue read;
    try {
      read = JsonReader.read(damaged);
    } catch (JsonFault e) {
      return judged.findings().isEmpty() ? "FAILED: refused without a word" : "no JSON";
    }
    if (json.isEmpty()) {
      return "FAILED: no JSON, and read";
    }
    Set<String> expected = actions(json.get());
    if (!PolicyDocuments.isTemplate(read)) {
      // A file that is named is judged as a policy, and this is none.
      return judged.findings().isEmpty() ? "FAILED: no template, and no word" : "no template";
    }
    Set<String> found = new TreeSet<>();
    for (FoundPolicy policy : PolicyDocuments.inTemplate(read)) {
      actions(plain(policy.document()), false, found);
    }
    if (!found.containsAll(expected)) {
      return "FAILED: of %s are judged %s".formatted(expected, found);
    }
    return expected.equals(RIGHT) ? "the same" : "read as damaged";
  }

  private static JsonNode plain(JsonValue value) {
    return PolicyMeaning.json(JsonWriter.compact(value.plain())).orElseThrow();
  }

  private static Set<String> actions(JsonNode template) {
    Set<String> actions = new TreeSet<>();
    template.path("Resources").forEach(one -> actions(one.path("Properties"), false, actions));
    return actions;
  }

  /** Adds the texts of all actions that stand below a member Statement. */
  private static void actions(JsonNode node, boolean inStatement, Set<String> actions) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      boolean isAction = member.getKey().equals("Action") || member.getKey().equals("NotAction");
      if (inStatement && isAction) {
        texts(member.getValue(), actions);
      } else {
        actions(member.getValue(), inStatement || member.getKey().equals("Statement"), actions);
      }
    }
    if (node.isArray()) {
      node.forEach(item -> actions(item, inStatement, actions));
    }
  }

  private static void texts(JsonNode node, Set<String> actions) {
    if (node.isTextual()) {
      actions.add(node.asText());
    } else if (!(node instanceof ObjectNode)) {
      node.forEach(item -> texts(item, actions));
    }
  }
}
