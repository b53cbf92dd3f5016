package dev.carillon.policy.finding;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.management.ThreadMXBean;
import dev.carillon.policy.reference.ServiceReference;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What judging allocates as documents grow: no time, so it does not depend on load. */
final class Growth {

  /** What a family's name begins with whose documents are policies of a resource. */
  static final String OF_A_RESOURCE = "of a resource: ";

  /** What four times as much may take at most: some lists are sorted, some tables doubled. */
  private static final double MOST_GROWTH = 5.5;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Growth() {}

  /** Judges documents of each family with few things in them and with four times as many. */
  static Stream<DynamicTest> growth(
      Map<String, IntFunction<String>> families, int few, Collection<ServiceReference> known) {
    PolicyChecker checker = PolicyChecker.knowing(known).withRisks();
    return families.entrySet().stream()
        .map(
            family ->
                dynamicTest(
                    family.getKey(),
                    () -> {
                      boolean ofResource = family.getKey().startsWith(OF_A_RESOURCE);
                      long less = allocated(checker, family.getValue().apply(few), ofResource);
                      long more = allocated(checker, family.getValue().apply(4 * few), ofResource);
                      assertTrue(
                          more <= MOST_GROWTH * less, more + " bytes, not four times " + less);
                    }));
  }

  /** The first time, classes are loaded, and what is known of services is made ready. */
  private static long allocated(PolicyChecker checker, String document, boolean ofResource) {
    PolicyKind kind =
        ofResource
            ? PolicyKind.RESOURCE
            : document.contains("\"Principal\"") ? PolicyKind.ROLE_TRUST : PolicyKind.IDENTITY;
    checker.check(document, kind);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    checker.check(document, kind);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
