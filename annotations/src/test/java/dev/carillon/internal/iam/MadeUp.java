package dev.carillon.internal.iam;

import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A service that a test says everything of. */
final class MadeUp implements ServiceReference {

  private final String service;
  private final List<ActionReference> actions = new ArrayList<>();
  private final List<ResourceTypeReference> types = new ArrayList<>();
  private final List<ConditionKeyReference> keys = new ArrayList<>();

  MadeUp(String service) {
    this.service = service;
  }

  /** Adds an action; its types, and behind a bar its keys: {@code "bell rope | bells:Pitch"}. */
  MadeUp action(String name, String takes) {
    String[] parts = takes.split("\\|", -1);
    actions.add(
        new MadeUpAction(service, name, words(parts[0]), words(parts.length > 1 ? parts[1] : "")));
    return this;
  }

  /** Adds a resource type with its ARN formats and its keys. */
  MadeUp type(String name, String formats, String keysOfType) {
    types.add(new ResourceTypeReference(name, words(formats), words(keysOfType)));
    return this;
  }

  MadeUp key(String name, String keyTypes) {
    keys.add(new ConditionKeyReference(name, words(keyTypes)));
    return this;
  }

  KnownService known() {
    return KnownService.make(this);
  }

  ActionReference action(String name) {
    return known().action(name).orElseThrow();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  @Override
  public String service() {
    return service;
  }

  @Override
  public List<ActionReference> actions() {
    return actions;
  }

  @Override
  public List<ResourceTypeReference> resourceTypes() {
    return types;
  }

  @Override
  public List<ConditionKeyReference> conditionKeys() {
    return keys;
  }

  private record MadeUpAction(
      String service, String actionName, List<String> resourceTypes, List<String> conditionKeys)
      implements ActionReference {

    @Override
    public List<String> dependentActions() {
      return List.of();
    }
  }
}
