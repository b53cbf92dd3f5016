package dev.carillon.processor;

import dev.carillon.catalog.store.CatalogStore;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;

/** Gives tests of other packages the processor and the plugin with catalogs of their own. */
public final class Processors {

  private Processors() {}

  /** Returns a processor with these catalogs for those that Carillon brings. */
  public static Processor with(Supplier<CatalogStore> bundled) {
    return new CarillonProcessor(bundled);
  }

  /** Returns all of Carillon's processors, in the order of their names. */
  public static List<Processor> all(Supplier<CatalogStore> bundled) {
    return List.of(
        new ActionCollector(), with(bundled), new GeneratedClaim(), new RequirementClaim());
  }

  /** Returns a plugin with these catalogs for those that Carillon brings. */
  public static CarillonPlugin plugin(Supplier<CatalogStore> bundled) {
    return new CarillonPlugin(bundled);
  }
}
