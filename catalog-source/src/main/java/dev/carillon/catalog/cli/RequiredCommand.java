package dev.carillon.catalog.cli;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.policy.JsonException;
import dev.carillon.policy.Policy;
import dev.carillon.policy.RequiredActions;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the least policy that compiled code needs, or holds a policy against it. */
@Command(
    name = "required",
    description = {
      "Prints the least identity policy that compiled code needs, from what its @RequiresActions"
          + " and the generated annotations of that kind say. Patterns are printed as written.",
      "",
      "With --policy it prints instead which of the actions that policy does not grant, and ends"
          + " with exit code 1 if there is one."
    },
    footer = {
      "",
      "Examples:",
      "  required target/classes lib/storage.jar",
      "  required target/classes --policy role.json"
    })
final class RequiredCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "1..*",
      paramLabel = "CLASSES",
      description = "Folders of classes, such as target/classes, or jars.")
  private List<Path> classes = List.of();

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "Hold this policy document against what the code needs.")
  private @Nullable Path policy;

  RequiredCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws ProblemsException {
    SortedSet<String> actions = new TreeSet<>();
    for (Path place : classes) {
      actions.addAll(in(place));
    }
    if (actions.isEmpty()) {
      throw new Problems(classes.get(0).toString())
          .fatal(
              0,
              0,
              "no code here says which actions it needs, or it was compiled without Carillon's"
                  + " processor");
    }
    return policy == null ? print(actions) : hold(policy, actions);
  }

  private int print(SortedSet<String> actions) {
    Map<String, Object> statement = new LinkedHashMap<>();
    statement.put("Sid", "RequiredByCode");
    statement.put("Effect", "Allow");
    statement.put("Action", List.copyOf(actions));
    statement.put("Resource", "*");
    String json =
        JsonWriter.compact(Map.of("Version", "2012-10-17", "Statement", List.of(statement)));
    surroundings.out().print(Policy.fromJson(json).toPrettyJson() + "\n");
    surroundings
        .err()
        .print(
            "Resource is \"*\": code does not say which resources it needs. Name them yourself.\n");
    return Main.DONE;
  }

  private int hold(Path file, SortedSet<String> actions) throws ProblemsException {
    SortedSet<String> missing = read(file).notGranted(actions);
    missing.forEach(action -> surroundings.out().print(file + ": does not grant " + action + "\n"));
    surroundings
        .out()
        .print(
            Report.count(actions.size(), "action") + " required, " + missing.size() + " missing\n");
    return missing.isEmpty() ? Main.DONE : Main.FOUND;
  }

  private static SortedSet<String> in(Path place) throws ProblemsException {
    try {
      return RequiredActions.in(place);
    } catch (UncheckedIOException e) {
      throw new Problems(place.toString())
          .fatal(0, 0, "cannot be read; expected a folder of classes or a jar");
    }
  }

  private static Policy read(Path file) throws ProblemsException {
    String name = file.toString();
    try {
      return Policy.fromJson(FileText.decode(name, FileText.readBytes(file)));
    } catch (JsonException e) {
      throw new Problems(name).fatal(0, 0, "is no identity policy. " + e.getMessage());
    }
  }
}
