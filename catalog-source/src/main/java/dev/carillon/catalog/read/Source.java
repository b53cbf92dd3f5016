package dev.carillon.catalog.read;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ServiceCatalog;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A catalog as one file or page tells it.
 *
 * @param file the file's name or the page's address, for messages
 * @param catalog what it tells
 * @param lacks the facts that its form does not tell
 * @param warnings what looks wrong in the file and was taken as it is
 */
public record Source(String file, ServiceCatalog catalog, Set<Fact> lacks, List<Problem> warnings) {

  /** Creates a source in which nothing looks wrong. */
  public Source(String file, ServiceCatalog catalog, Set<Fact> lacks) {
    this(file, catalog, lacks, List.of());
  }

  /** Copies the parts. */
  public Source {
    lacks = Fact.copyOf(lacks);
    warnings = List.copyOf(warnings);
  }

  /** Returns the source as a form would tell it that lacks some facts, too. */
  public Source without(Set<Fact> facts) {
    EnumSet<Fact> all = EnumSet.copyOf(facts);
    all.addAll(lacks);
    return new Source(file, catalog.without(facts), all, warnings);
  }
}
