package dev.carillon.catalog.read;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.ServiceCatalog;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A catalog as one file or page tells it.
 *
 * @param file the file's name or the page's address, for messages
 * @param catalog what it tells
 * @param lacks the facts that its form does not tell
 */
public record Source(String file, ServiceCatalog catalog, Set<Fact> lacks) {

  /** Copies the facts. */
  public Source {
    EnumSet<Fact> facts = EnumSet.noneOf(Fact.class);
    facts.addAll(lacks);
    lacks = Collections.unmodifiableSet(facts);
  }
}
