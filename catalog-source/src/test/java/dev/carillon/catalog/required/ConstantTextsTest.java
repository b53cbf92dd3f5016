package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Names that code gives by way of variables, fields and methods. */
final class ConstantTextsTest {

  /** Names of buckets, and bodies of methods; {@code [[x]]} lists what is in the bucket x. */
  private static final List<String> FOLLOWED =
      List.of(
          // Variables and parameters.
          "a | String x = \"a\"; [[x]];",
          "a b | String x = \"a\"; if (s3 != null) { x = \"b\"; } String y = x; [[y]];",
          "a b | for (String x = \"a\"; s3 != null; x = \"b\") { String y = x; [[y]]; }",
          "a b | [[s3 == null ? \"a\" : \"b\"]];",
          "a b | list(s3, \"a\"); list(s3, \"b\"); } private void list(S3Client s3, String x) {"
              + " [[x]];",
          "a b | [[switch (s3.hashCode()) { case 1 -> \"a\"; case 2 -> \"b\";"
              + " default -> throw new IllegalStateException(); }]];",
          "a | String x = \"a\"; s3.listObjectsV2(b -> b.bucket(x));",
          // A slot that another variable had before.
          "a c | for (String z : List.of(\"b\")) { z.trim(); } String x = \"a\"; String y = \"c\"; [[x]]; [[y]];",
          "a b | String x; if (s3 == null) { x = \"a\"; } else { x = \"b\"; } String y = x; [[y]];",
          "a | String x = \"a\"; Runnable run = () -> s3.listObjectsV2(b -> b.bucket(x)); run.run();",
          "a | class Inner { final String x; Inner(String x) { this.x = x; } void go() { [[x]]; } }"
              + " new Inner(\"a\").go();",
          // Fields.
          "a | [[X]]; } static final String X; static { X = \"a\";",
          "a | [[X]]; } private static String X = \"a\"; {",
          "a | [[x]]; } final String x; { x = \"a\";",
          "a | [[E.A.x]]; } enum E { A(\"a\"), B(\"b\"); final String x; E(String x) { this.x = x;"
              + " }",
          "b | [[E.B.x()]]; } enum E { A(\"a\"), B(\"b\"); final String x; E(String x) { this.x = x;"
              + " } String x() { return x; }",
          "a b | E e = E.values()[0]; [[e.x]]; } enum E { A(\"a\"), B(\"b\"); final String x;"
              + " E(String x) { this.x = x; }",
          "a-x | [[E.A.y]]; } enum E { A(\"a\"), B(\"b\"); final String x; final String y; E(String"
              + " x) { this(x, x.equals(\"a\") ? \"a-x\" : \"a-x\"); } E(String x, String y) { this.x"
              + " = x; this.y = y; }",
          // Constants that are objects, each for itself, and objects that are made here.
          "a | [[A.x()]]; } record R(String x) {} public static final R A = new R(\"a\"); public"
              + " static final R B = new R(\"b\"); {",
          "a | [[new R(\"a\").x()]]; } record R(String x) {",
          "a | [[A.x()]]; [[A.x()]]; } interface Named { String x(); } record R(String x) implements"
              + " Named {} static final Named A = new R(\"a\"); {",
          "a b | [[A.x()]]; } record R(String x) {} private static R A = new R(\"a\"); static void"
              + " to() { A = new R(\"b\"); }  {",
          "a b | new A(s3).go(); new B(s3).go(); } static abstract class Base { final S3Client s3;"
              + " final String x; protected Base(S3Client s3, String x) { this.s3 = s3; this.x = x; }"
              + " void go() { [[x]]; } } static class A extends Base { A(S3Client s3) {"
              + " super(s3, \"a\"); } } static class B extends Base { B(S3Client s3) {"
              + " super(s3, \"b\"); }",
          "a | [[Places.in().x()]]; [[new Places().own().x()]]; } record R(String x) {} static class"
              + " Places { static final R A = new R(\"a\"); static final R B = new R(\"b\"); static R"
              + " in() { return A; } R own() { return in(); }",
          "a | final Supplier<String> x = () -> \"a\"; [[x.get()]];",
          "a b | Supplier<String> x = () -> \"a\"; if (s3 != null) { x = Program::b; } String y ="
              + " x.get(); [[y]]; } static String b() { return \"b\";",
          "a | [[x.get()]]; } final Supplier<String> x = () -> \"a\"; {",
          // Objects that lambdas and methods are given.
          "b | E e = E.B; s3.listObjectsV2(r -> r.bucket(e.x)); } enum E { A(\"a\"), B(\"b\"); final"
              + " String x; E(String x) { this.x = x; }",
          "a | R r = new R(\"a\"); Runnable run = () -> s3.listObjectsV2(b -> b.bucket(r.x()));"
              + " run.run(); new R(\"b\"); } record R(String x) {",
          "a | Supplier<String> x = () -> \"a\"; List.of(1).forEach(n -> [[x.get()]]);",
          "a b | list(s3, new R(\"a\")); list(s3, new R(\"b\")); new R(\"c\"); } record R(String x) {}"
              + " private void list(S3Client s3, R r) { [[r.x()]];",
          "a | new Inner(new R(\"a\")).go(s3); new R(\"b\"); } record R(String x) {} class Inner { final"
              + " R r; Inner(R r) { this.r = r; } void go(S3Client s3) { [[r.x()]]; }",
          "a b | R r = new R(\"a\"); [[r.x()]]; } record R(String x, String y) { R(String x) { this(x,"
              + " \"y\"); } R() { this(\"b\", \"z\"); }",
          "a | R r = new R(\"a\", \"c\"); [[r.x()]]; } record R(String x, String y) { R(String x) { this(x,"
              + " \"y\"); } R() { this(\"b\", \"z\"); }",
          "a | Store t = wrap(() -> \"a\"); [[t.x()]]; } interface Store { String x(); } private Store"
              + " wrap(Store s) { return () -> s.x();",
          "a b | list(s3, () -> \"a\"); Store k = () -> \"b\"; list(s3, () -> k.x()); } interface Store {"
              + " String x(); } private void list(S3Client s3, Store s) { [[s.x()]];",
          // Methods, also of classes that have nothing to do with the SDK.
          "a | [[Names.of()]]; } static class Names { static String of() { return \"a\"; }",
          "a b | [[new A().name()]]; } interface Named { String name(); } static class A implements"
              + " Named { public String name() { return \"a\"; } } static class C extends A { public"
              + " String name() { return \"b\"; }",
          "a | [[new B().name()]]; } static class A { String name() { return \"a\"; } } static class"
              + " B extends A {",
          "a b | Named n = new A(); [[n.name()]]; } interface Named { default String name() { return"
              + " \"a\"; } } static class A implements Named {} static class B implements Named {"
              + " public String name() { return \"b\"; }",
          "a c | Named n = new D(); [[n.name()]]; } interface Named { default String name() { return"
              + " \"a\"; } } static class C { public String name() { return \"c\"; } } static class D"
              + " extends C implements Named {",
          "b | [[new D().x()]]; } interface A { default String x() { return \"a\"; } } interface B extends A"
              + " { default String x() { return \"b\"; } } static class C implements A {} static class D"
              + " extends C implements A, B {",
          // What is put together, of constants and of what stands for some.
          "a-b | String x = \"a\"; [[x + \"-b\"]];",
          "a-b | [[\"a\".concat(\"-\").concat(X)]]; } private static final String X = \"b\".intern(); {",
          "a-b a-c | String x = \"b\"; if (s3 != null) { x = \"c\"; } String y = \"a-\" + x; [[y]];",
          "a-b-* | [[String.format(\"%s-%2$s-%3$d\", \"a\", \"b\", 1)]];",
          "a-* | String[] all = {\"x\"}; [[String.format(\"a-%s\", all[0])]];",
          "a-* | long n = System.nanoTime(); [[String.format(\"a-%d\", (int) (n * 2) % 3)]];",
          "a-* | [[\"a-%d\".formatted(System.getenv(\"X\").getBytes().length)]];",
          "100%-b | [[String.format(\"100%%-%s\", \"b\")]];",
          "a-b | [[\"%s-%s\".formatted(\"a\", \"b\")]];",
          "a-b | [[String.join(\"-\", \"a\", \"b\")]]; [[String.join(\"-\", List.of(\"a\", \"b\"))]];",
          "a-b | [[new StringBuilder(\"a\").append(\"-\").append(\"b\").toString()]];",
          "a-b | [[new StringBuilder(16).append(\"a-\").append(\"b\").toString()]];",
          "a-b | new B(s3).go(); } static abstract class Base { final S3Client s3; private final String"
              + " x; Base(S3Client s3, String x) { this.s3 = s3; this.x = \"a-\" + x; } void go() {"
              + " [[x]]; } } static class B extends Base { B(S3Client s3) { super(s3, \"b\"); }",
          "a-b | [[A.x()]]; } record R(String stage, String name) { String x() { return stage + \"-\" +"
              + " name; } } static final R A = new R(\"a\", \"b\"); static final R B = new R(\"c\", \"d\");"
              + " {",
          "a | class P { final String x; P(String x) { this.x = Objects.requireNonNull(x, \"x\"); } void"
              + " go() { [[x]]; } } new P(\"a\").go();",
          "a b | List.of(\"b\").forEach(x -> [[x]]); [[\"a\"]];",
          "a b | List<String> all = List.of(\"a\", \"b\"); all.stream().forEach(x -> [[x]]);",
          "a b | ALL.forEach(x -> [[x]]); } private static final Set<String> ALL = Set.of(\"a\", \"b\"); {",
          "n-a n-b | java.util.stream.Stream.of(\"a\", \"b\").forEach(x -> [[\"n-\" + x]]);",
          // The values of a map that cannot be changed.
          "a b | [[ALL.get(s3.serviceName())]]; } static final Map<String, String> ALL = Map.of(\"x\", \"a\","
              + " \"y\", \"b\"); {",
          "a | Map<String, String> all = Collections.singletonMap(\"x\", \"a\"); String one = all.get(\"x\");"
              + " [[one]];",
          // What a method puts together of what this call of it is given.
          "aa | [[Names.of(\"a\")]]; } static class Names { static String of(String x) { return x + x; }",
          "n-* | [[of(\"a\")]]; [[of(System.getenv(\"X\"))]]; } public static String of(String x) {"
              + " return \"n-\" + x;",
          "n-b-a | [[with(\"b\", \"a\")]]; } static String with(String x, String y) { String z = x +"
              + " \"-\" + y; return of(z); } static String of(String x) { return \"n-\".concat(x);",
          "n-n-a | [[of(of(\"a\"))]]; } static String of(String x) { return \"n-\" + x;",
          "a-b | [[new N(\"a\").of(\"b\")]]; } record N(String x) { String of(String y) { return"
              + " with(y); } private String with(String z) { return x + \"-\" + z; }",
          "a-b | [[of(E.A, \"b\")]]; } static String of(E e, String y) { return e.x + \"-\" + y; } enum E {"
              + " A(\"a\"), B(\"c\"); final String x; private E(String x) { this.x = x; }",
          "a-b | [[of(\"b\")]]; } static String of(String y) { return new N(\"a\").of(y); } record N(String"
              + " x) { String of(String z) { return x + \"-\" + z; }",
          "a-b | [[of(E.A)]]; } static String of(E e) { return with(e, \"b\"); } static String with(E e,"
              + " String y) { return e.x + \"-\" + y; } enum E { A(\"a\"), B(\"c\"); final String x; private"
              + " E(String x) { this.x = x; }",
          "a b | [[n.of(\"a\")]]; } N n; interface N { String of(String x); } static class A implements"
              + " N { public String of(String x) { return x; } } static class B implements N { public"
              + " String of(String y) { return \"b\"; }",
          // Of which only a part is known.
          "a-* | [[\"a-\" + System.getenv(\"X\")]];",
          "*-a | [[System.getenv(\"X\") + \"-a\"]];",
          "a-*-b | [[String.format(\"a-%s-%s\", s3.serviceName(), \"b\")]];",
          "a/*-b | [[new StringBuilder(\"a\").append('/').append(s3.hashCode()).append('-')"
              + ".append(\"b\").toString()]];",
          "a*b | [[\"a\" + s3.hashCode() + System.getenv(\"X\") + \"b\"]];",
          "a-* | [[\"a-\\0\" + System.getenv(\"X\")]];",
          "a-*-b | [[String.join(\"\\0\", \"a-\", \"-b\")]];",
          "a *-x | String x = \"a\"; for (int i = 0; i < 9; i++) { x = x + \"-x\"; } String y = x; [[y]];");

  private static final List<String> UNKNOWN =
      List.of(
          "[[P.A.path()]]; } static class P { static final P A = new P(null, \"a\"); final P up; final"
              + " String name; private P(P up, String name) { this.up = up; this.name = name; } String"
              + " path() { return up == null ? name : up.path(); }",
          "String x = \"a\"; if (s3 != null) { x = System.getenv(\"X\"); } String y = x; [[y]];",
          "String x = \"a-\"; if (s3 != null) { x = System.getenv(\"X\"); } [[x + System.getenv(\"Y\")]];",
          "String x; if (s3 == null) { x = \"a\"; } else { x = System.getenv(\"X\"); } String y = x; [[y]];",
          "String x; try { x = System.getenv(\"X\"); } catch (SecurityException e) { x = \"a\"; } String y ="
              + " x; [[y]];",
          "String x; switch (s3.hashCode()) { case 1: x = \"a\"; break; case 2: x = System.getenv(\"X\");"
              + " break; default: x = \"b\"; } String y = x; [[y]];",
          "String x = \"a\"; while (s3 != null) { String y = x; [[y]]; x = System.getenv(\"X\"); }",
          "[[String.format(\"%x\", 5)]]; [[System.getenv(\"X\").concat(System.getenv(\"Y\"))]];",
          "[[String.format(System.getenv(\"X\"), \"a\")]];",
          "[[s3 == null ? \"a\" : System.getenv(\"X\")]];",
          "[[Optional.of(\"a\").orElse(\"b\")]];",
          "list(s3, \"a\"); } void list(S3Client s3, String x) { [[x]];",
          "list(s3, \"a\"); list(s3, System.getenv(\"X\")); } private void list(S3Client s3, String"
              + " x) { [[x]];",
          "[[ALL.get(\"x\")]]; } static final Map<String, String> ALL = Map.of(\"x\", \"a\", \"y\","
              + " System.getenv(\"X\")); {",
          "[[ALL.get(\"x\")]]; } static final Map<String, String> ALL = new HashMap<>(Map.of(\"x\", \"a\"));"
              + " {",
          "new P(null).go(); } static class P { S3Client s3; final Map<String, String> all; P(Map<String,"
              + " String> all) { this.all = all == null ? Map.of(\"x\", \"a\") : all; } void go() {"
              + " [[all.get(\"x\")]]; }",
          "[[ALL.get(\"x\")]]; } static final Map<String, String> ALL = Map.ofEntries(Map.entry(\"x\","
              + " \"a\"), Map.entry(\"y\", System.getenv(\"X\"))); {",
          "List.of(System.getenv(\"X\")).forEach(x -> [[x]]); [[\"a\"]];",
          "java.util.function.Consumer<String> c = x -> [[x]]; List.of(\"b\").forEach(c); [[\"a\"]];",
          "java.util.function.Consumer<String> c; List.of(\"b\").forEach(c = x -> [[x]]); [[\"a\"]];",
          "List.of(\"b\").stream().map(x -> x + System.getenv(x)).forEach(x -> [[x]]); [[\"a\"]];",
          "go(List.of(\"b\"), x -> [[x]]); [[\"a\"]]; } static void go(List<String> all,"
              + " java.util.function.Consumer<String> c) { c.accept(System.getenv(\"X\"));",
          "list(\"a\"); List.of(\"b\").forEach(this::list); } S3Client s3; private void list(String"
              + " x) { [[x]];",
          "[[x]]; } private String x = \"a\"; {",
          "[[X]]; } static String X = \"a\"; {",
          "[[X]]; } private static String X = \"a\"; static void to(String x) { X = x;",
          "new A(s3, \"a\").go(); } public static class A { final S3Client s3; final String x; public"
              + " A(S3Client s3, String x) { this.s3 = s3; this.x = x; } void go() { [[x]]; }",
          "[[of(\"a\")]]; } static String of(String x) { if (x.isEmpty()) { x = System.getenv(x); }"
              + " return x;",
          "[[of(new R(\"a\"))]]; } record R(String x) {} static String of(R r) { if (r.x.isEmpty()) { r ="
              + " new R(System.getenv(\"X\")); } return r.x;",
          "[[of(\"a\")]]; } record R(String x) {} private static R r; static String of(String x) { if (r =="
              + " null) { r = new R(x); } return r.x();",
          "[[of(\"a\")]]; } private static Supplier<String> r; static String of(String x) { if (r == null)"
              + " { r = () -> x; } return r.get();",
          "[[of(\"a\")]]; } interface N { String x(int i); } private static N n; static String of(String x)"
              + " { if (n == null) { n = y -> x; } return n.x(1);",
          "[[of(\"a\")]]; } static String of(String x) { return x.isEmpty() ? System.getenv(x) :"
              + " of(x.trim());",
          "[[n.of(\"a\")]]; } N n; interface N { String of(String x); } static class A implements N {"
              + " N next; public String of(String x) { return next.of(System.getenv(x)); } } static"
              + " class B implements N { public String of(String x) { return x; }",
          "[[of(\"a\")]]; } static String of(String x) { to(x); return y; } static void to(String z) {"
              + " y = z; } private static String y; {",
          "[[n.name()]]; } Named n; interface Named { String name(); } static class A implements"
              + " Named { public String name() { return \"a\"; } } static class B implements Named {"
              + " public String name() { return System.getenv(\"X\"); }",
          "R r = null; [[r.x()]]; [[new R(\"a\").x()]]; } record R(String x) {",
          "[[A.x()]]; } record R(String x) {} static final R A = of(new R(\"a\")); static R of(R r) {"
              + " return new R(System.getenv(r.x)); } {",
          "[[A.x()]]; } record R(String x) {} static final R A = System.getenv(\"Y\") == null ? new"
              + " R(\"a\") : new R(System.getenv(\"X\")); {",
          "[[A.x()]]; } record R(String x) {} public static R A = new R(\"a\"); {",
          "[[A.x()]]; } record R(String x) { R { x = x.trim(); } } static final R A = new R(\"a\");"
              + " {",
          "[[A.x()]]; } record R(String x) { R { if (x.isEmpty()) { x = \"b\"; } } } static final R A"
              + " = new R(\"a\"); {",
          "[[places().x()]]; } record R(String x) {} R places() { return s3 == null ? new R(\"a\") :"
              + " given(\"b\"); } R given(String x) { return new R(x); } S3Client s3; {",
          "[[E.A.x]]; } enum E { A(\"a\"); String x; E(String x) { this.x = x; }",
          "[[n.get()]]; } Supplier<String> n = () -> \"a\"; {",
          "Supplier<String> x = () -> \"a\"; if (s3 != null) { x = () -> System.getenv(\"X\"); } String"
              + " y = x.get(); [[y]];",
          "go(s3, () -> \"a\"); } void go(S3Client s3, Supplier<String> x) { [[x.get()]];",
          "R r = new R(\"a\"); [[r.x()]]; } record R(String x, String y) { R(String x) { this(x +"
              + " System.getenv(\"X\"), \"y\"); } R { x = y.isEmpty() ? x : y; }",
          "R r = new R(\"a\"); [[r.x()]]; } record R(String x, String y) { R(String y) {"
              + " this(System.getenv(\"X\"), y); }",
          "Q q = new Q(\"a\"); [[q.x]]; } public static class P { final String x; public P(String x) {"
              + " this.x = x; } public P() { this(\"b\"); } } public static class Q extends P { public"
              + " Q(String y) { super(System.getenv(y)); }",
          "list(s3, new R(\"a\")); list(s3, null); } record R(String x) {} private void list(S3Client"
              + " s3, R r) { [[r.x()]];",
          "list(new R(\"a\")); Optional.of(new R(System.getenv(\"X\"))).ifPresent(this::list); }"
              + " S3Client s3; record R(String x) {} private void list(R r) { [[r.x()]];",
          "list(s3, new R(\"a\")); } record R(String x) {} void list(S3Client s3, R r) { [[r.x()]];",
          "list(s3, new R(\"a\")); } record R(String x) {} private void list(S3Client s3, R r) { if (s3"
              + " == null) { r = new R(System.getenv(\"X\")); } [[r.x()]];",
          "[[\"\\0\"]]; [[\"\\0f.x\"]]; [[X]]; } static final String X = \"\\0o\"; {",
          "[[x()]]; } String x() { return x(); } {");

  /** Where the program of each body is compiled to. */
  private static final Map<String, Path> PROGRAMS = new HashMap<>();

  @BeforeAll
  static void compile(@TempDir Path programs) {
    Stream.concat(FOLLOWED.stream().map(row -> parts(row)[1]), UNKNOWN.stream())
        .distinct()
        .forEach(body -> PROGRAMS.put(body, programs.resolve("acme/row" + PROGRAMS.size())));
    Map<String, String> bodies = new HashMap<>();
    String call = "s3.listObjectsV2(ListObjectsV2Request.builder().bucket($1).build())";
    PROGRAMS.forEach(
        (body, program) ->
            bodies.put(program.getFileName().toString(), body.replaceAll("\\[\\[(.*?)]]", call)));
    Compiled.bodies(programs, bodies);
  }

  @ParameterizedTest
  @FieldSource("FOLLOWED")
  void areFollowed(String row) {
    String[] parts = parts(row);
    assertEquals(new TreeSet<>(Arrays.asList(parts[0].split(" ", -1))), buckets(parts[1]), row);
  }

  @ParameterizedTest
  @FieldSource("UNKNOWN")
  void areUnknownWhereSomethingElseCanBeGiven(String body) {
    assertEquals(Set.of("*"), buckets(body));
  }

  static String[] parts(String row) {
    return row.split(" \\| ", -1);
  }

  private static Set<String> buckets(String body) {
    return Answers.buckets(CalledActions.in(Objects.requireNonNull(PROGRAMS.get(body))));
  }
}
