package dev.carillon.catalog.store;

/** The kinds of facts that two references of a service are compared by. */
enum FactKind {
  ACTION("action"),
  LEVEL("access level of an action"),
  USE("resource type of an action"),
  REQUIRED("required mark"),
  KEY("condition key of an action"),
  KEY_OF_USE("condition key of an action on a resource type"),
  TYPE("resource type"),
  ARN("ARN format of a resource type"),
  KEY_OF_TYPE("condition key of a resource type"),
  CONDITION_KEY("condition key"),
  TYPE_OF_KEY("type of a condition key");

  private final String label;

  FactKind(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
