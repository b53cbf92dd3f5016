package dev.carillon.catalog.call.classfile.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.carillon.catalog.call.classfile.local.BuilderWays.Called;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Label;

/** Which calls of setters count, in code of which many handlers take what it throws. */
final class BuilderWaysTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final int HANDLERS = 90;

  private static final String MODEL = "Request";

  private final BuilderWays ways = new BuilderWays();
  private final Label end = new Label();
  private final Label handler = new Label();
  private final Set<String> undone = new TreeSet<>();

  @Test
  void aCallCountsThatIsMadeBeforeSomethingIsThrown() {
    begin();
    set(MODEL, "first");
    throwing();
    set(MODEL, "second");
    throwing();
    set(MODEL, "third");
    useInHandler();
    assertEquals(Set.of("second", "third"), undone);
  }

  @Test
  void aCallDoesNotCountThatIsOfAnotherBuilder() {
    begin();
    set(MODEL, "first");
    throwing();
    ways.begin(MODEL);
    throwing();
    set(MODEL, "first");
    useInHandler();
    assertEquals(Set.of("first"), undone);
  }

  @Test
  void manyCallsAreLookedAtOnce() {
    assertTimeoutPreemptively(
        LONGEST,
        () -> {
          begin();
          for (int i = 0; i < 5_000; i++) {
            set(MODEL, "setter" + i);
            throwing();
          }
          useInHandler();
        });
    assertEquals(4_999, undone.size());
  }

  /** Where it is too much to say, no call counts. */
  @Test
  void manyCallsAmongManyBuildersDoNotCount() {
    assertTimeoutPreemptively(
        LONGEST,
        () -> {
          begin();
          for (int i = 0; i < 5_000; i++) {
            set(MODEL, "setter" + i);
          }
          for (int i = 0; i < 5_000; i++) {
            ways.begin("Other");
            set("Other", "other");
            throwing();
          }
          useInHandler();
        });
    assertEquals(5_000, undone.size());
  }

  private void begin() {
    Label start = new Label();
    for (int i = 0; i < HANDLERS; i++) {
      ways.caught(start, end, i == 0 ? handler : new Label());
    }
    ways.begin(MODEL);
    ways.label(start);
  }

  private void throwing() {
    ways.call("Own", "method", "()V");
  }

  private void set(String model, String setter) {
    ways.callAlways(new Called(model, setter, List.of(model)), () -> undone.add(setter));
  }

  private void useInHandler() {
    ways.label(end);
    ways.end(true);
    ways.label(handler);
    ways.used(MODEL);
  }
}
