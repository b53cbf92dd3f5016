package com.acme.benchmarks;

import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An action of which the name is enough. */
record Known(String service, String actionName) implements Action {

  /** Reads the actions that peers.mjs wrote, by service and name. */
  static Map<String, Map<String, Action>> read(Path folder) throws IOException {
    Map<String, Map<String, Action>> universe = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("universe.tsv"))) {
      String[] cells = line.split("\t", -1);
      universe
          .computeIfAbsent(cells[0], service -> new TreeMap<>())
          .put(cells[1], new Known(cells[0], cells[1]));
    }
    return universe;
  }

  static List<Action> all(Map<String, Map<String, Action>> universe) {
    List<Action> all = new ArrayList<>();
    universe.values().forEach(actions -> all.addAll(actions.values()));
    return all;
  }

  @Override
  public String name() {
    return actionName;
  }

  @Override
  public AccessLevel accessLevel() {
    return AccessLevel.WRITE;
  }

  @Override
  public Set<AccessLevel> accessLevels() {
    return Set.of(AccessLevel.WRITE);
  }

  @Override
  public List<String> dependentActions() {
    return List.of();
  }

  @Override
  public List<String> resourceTypes() {
    return List.of();
  }

  @Override
  public List<String> conditionKeys() {
    return List.of();
  }
}
