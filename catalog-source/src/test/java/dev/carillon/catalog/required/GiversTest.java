package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are given by classes of the package which have nothing to do with the SDK. */
final class GiversTest {

  private static final String CLIENT = "software.amazon.awssdk.services.s3.S3Client";

  /** What each program has; {@code list(x)} stands for a call, {@code CLIENT} for its type. */
  private static final String COMMON =
      """
      package acme;
      import java.lang.annotation.*;
      @Retention(RetentionPolicy.RUNTIME) @interface Inject {}
      @Retention(RetentionPolicy.RUNTIME) @interface NonNull {}
      """;

  private static final String STORE =
      "class Store { final String x; Store(String x) { this.x = x; } void go() { list(x); } } ";

  private static final String NAMED =
      "interface Named { String name(); } class A implements Named { public String name() { return"
          + " \"a\"; } } class Z { void go(Named n) { String x = n.name(); list(x); } } ";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Constructors of the package, called directly and by subclasses.
        "a b | class A { CLIENT c; Store s = new Store(\"a\"); }"
            + " class B { Store s = new Store(\"b\"); }",
        "a b | class A extends Store { CLIENT c; A() { super(\"a\"); } }"
            + " class B extends Store { B() { super(\"b\"); } }",
        "a | class A { Store s = new Store(\"a\"); }",
        "* | class A { Store s = new Store(\"a\"); }"
            + " class B { Object s = java.util.stream.Stream.of(\"b\").map(Store::new); }",
        // What is private, called and written by classes inside.
        "a b | class A { void one() { go(\"a\"); } private void go(String x) { list(x); }"
            + " Object two = new Object() { void two() { go(\"b\"); } }; }",
        "a b | class A { private static String x = \"a\"; void go() { list(x); }"
            + " static class In { void to() { x = \"b\"; } } }",
        // Lambdas and references to methods that become an interface of the program.
        "a b | NAMED class B { Named n = () -> \"b\"; }",
        "a b | NAMED class B { static String b() { return \"b\"; } Named n = B::b; }",
        "* | NAMED class B { Named n = () -> System.getenv(\"X\"); }",
        "* | NAMED interface More extends Named {} class B { More n = System::lineSeparator; }",
        "a b | record R(String x) {} interface One { R r(); } class A implements One { static final R"
            + " A = new R(\"a\"); public R r() { return A; } } class K { static final R B = new"
            + " R(\"b\"); static R b() { return B; } One n = K::b; }"
            + " class Z { void go(One n) { String x = n.r().x(); list(x); } }",
        // Frameworks make what is annotated, and call it.
        "* | @Inject class A { A(String x) { list(x); } } class B { A a = new A(\"a\"); }",
        "* | class A { @Inject A(String x) { list(x); } } class B { A a = new A(\"a\"); }",
        "* | class A { @Inject private void to(String x) { list(x); } void go() { to(\"a\"); } }",
        "a | @NonNull class A { @Deprecated A(String x) { list(x); } }"
            + " class B { A a = new A(\"a\"); }",
        "a | class A { E e = E.A; void go() { list(e.x); } }"
            + " @Inject enum E { A(\"a\"); final String x; E(String x) { this.x = x; } }",
      })
  void areRead(String row) {
    String[] parts = row.split(" \\| ", -1);
    String source =
        (COMMON + (parts[1].contains("Store") ? STORE : "") + parts[1].replace("NAMED", NAMED))
            .replaceAll("list\\((.*?)\\)", "CLIENT.create().listObjectsV2(q -> q.bucket($1))")
            .replace("CLIENT", CLIENT);
    CalledActions called = Compiled.source(folder, "Program", source);
    assertEquals(Set.of(parts[0].split(" ", -1)), Answers.buckets(called), row);
  }
}
