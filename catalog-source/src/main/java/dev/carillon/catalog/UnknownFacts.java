package dev.carillon.catalog;

import dev.carillon.catalog.CatalogAction.ResourceUse;
import java.util.ArrayList;
import java.util.List;

/** What no source could tell of an action, in words for people. */
public final class UnknownFacts {

  private UnknownFacts() {}

  /** Returns what is not known of an action; empty where all is. */
  public static List<String> of(CatalogAction action) {
    List<String> unknown = new ArrayList<>();
    boolean isKnown = true;
    for (ResourceUse use : action.resources()) {
      isKnown &= use.required().isKnown();
    }
    if (!isKnown) {
      unknown.add("which resource types are required");
    }
    if (action.dependents().isEmpty()) {
      unknown.add("which actions it also needs");
    }
    if (!action.permissionOnly().isKnown()) {
      unknown.add("whether it is permission only");
    }
    return unknown;
  }
}
