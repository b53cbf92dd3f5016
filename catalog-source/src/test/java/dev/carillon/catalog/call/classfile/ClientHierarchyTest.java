package dev.carillon.catalog.call.classfile;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the types of a program extend. */
final class ClientHierarchyTest {

  /** A program in which nothing extends anything is asked as often as it has names. */
  @Test
  @Timeout(value = 60, unit = SECONDS)
  void subtypesAreLookedForOnceWhereThereAreNone() {
    ClientHierarchy types = new ClientHierarchy();
    for (int i = 0; i < 100_000; i++) {
      types.add("acme.C" + i, List.of());
    }
    for (int i = 0; i < 100_000; i++) {
      assertEquals(Set.of(), types.subtypes("acme.C" + i));
    }
  }
}
