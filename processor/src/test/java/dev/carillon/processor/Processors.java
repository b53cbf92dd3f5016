package dev.carillon.processor;

import dev.carillon.catalog.store.CatalogStore;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;

/** Gives tests of other packages the processor and the plugin with catalogs of their own. */
public final class Processors {

  private Processors() {}

  /** Returns a processor with these catalogs for those that Carillon brings. */
  public static Processor with(Supplier<CatalogStore> bundled) {
    return new CarillonProcessor(bundled);
  }

  /** Returns a plugin with these catalogs for those that Carillon brings. */
  public static CarillonPlugin plugin(Supplier<CatalogStore> bundled) {
    return new CarillonPlugin(bundled);
  }
}
