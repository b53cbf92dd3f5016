package dev.carillon.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.generated.ActionTable;
import dev.carillon.policy.fixture.PlainAction;
import dev.carillon.policy.reference.ServiceReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What a JVM loads for its first policy. A lambda, a regular expression or a stream on the way
 * would bring some 60 classes of the JDK each, and ten milliseconds.
 */
final class FirstPolicyTest {

  private static final List<String> DEAR =
      List.of("$$Lambda", "java.util.regex.", "java.util.stream.", "java.lang.invoke.Lambda");

  @Test
  void loadsFewClasses() throws IOException, InterruptedException {
    assertLoads("policy", 28);
  }

  @Test
  void loadsFewClassesForACondition() throws IOException, InterruptedException {
    assertLoads("condition", 43);
  }

  private static void assertLoads(String what, int most) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                First.class.getName(),
                what)
            .redirectErrorStream(true)
            .start();
    List<String> loaded =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.contains(" source: "))
            .toList();
    assertEquals(0, process.waitFor());
    int begin = 0;
    while (!loaded.get(begin).contains("FirstPolicyTest$First")) {
      begin++;
    }
    List<String> ours = loaded.subList(begin, loaded.size());
    assertEquals(
        List.of(), ours.stream().filter(line -> DEAR.stream().anyMatch(line::contains)).toList());
    List<String> own = ours.stream().filter(line -> line.contains(" dev.carillon.")).toList();
    assertTrue(own.size() <= most, own.size() + " classes:\n" + String.join("\n", own));
  }

  /** The program. */
  static final class First {
    private First() {}

    /** Builds a policy. */
    public static void main(String[] arguments) {
      Statement statement =
          ResourceStatementStart.<Knock>of(Effect.ALLOW, "Sid1", "door", Knock.class)
              .actions(Knock.KNOCK_ONCE, Knock.KNOCK_TWICE)
              .onAllResources();
      System.out.println(
          Policy.of(
                  arguments[0].equals("condition")
                      ? statement.when(Keys.SOURCE_IP.in("203.0.113.0/24"))
                      : statement)
              .toJson());
    }
  }

  /** An enum as the processor generates it. */
  private enum Knock implements PlainAction {
    KNOCK_ONCE,
    KNOCK_TWICE;

    private static final class Table extends ActionTable<Knock> {
      static final Table ACTIONS = new Table();

      private Table() {
        super("door", Knock.values(), 2, "88");
      }

      @Override
      protected String[] packed() {
        return new String[] {"\n\n"};
      }
    }

    @Override
    public String service() {
      return "door";
    }

    @Override
    public String actionName() {
      return Table.ACTIONS.actionName(this);
    }

    @Override
    public String iamName() {
      return Table.ACTIONS.iamName(this);
    }

    @Override
    public Set<AccessLevel> accessLevels() {
      return Table.ACTIONS.accessLevels(this);
    }

    @Override
    public Optional<ServiceReference> reference() {
      return Optional.of(Table.ACTIONS.reference());
    }
  }
}
