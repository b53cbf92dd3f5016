package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What compilers of other languages than Java write, imitated where Java has no word for it. */
final class OtherCompilersTest {

  private static final String HEAD =
      "package acme; import software.amazon.awssdk.services.s3.*; class Program {"
          + " static void list(S3Client s3, Object x) {}";
  private static final String LIST = "s3.listObjectsV2(b -> b.bucket(x));";
  private static final String GROOVY = "org/codehaus/groovy/vmplugin/v8/IndyInterface";

  @TempDir Path folder;

  /** A synthetic method fills in what a call leaves out, for which it is given {@code null}. */
  @Test
  void kotlinFillsInWhatACallLeavesOut() throws IOException {
    String method =
        """
        private void drop(String key, String x) { %s }
        final S3Client s3 = null;
        static void drop$default(Program p, String key, String x, int mask, Object none) {
          if ((mask & 2) != 0) { x = "a"; }
          p.drop(key, x);
        }
        void one() { drop$default(this, "k", null, 2, null); }
        """
            .formatted(LIST);
    assertEquals(Set.of("a"), buckets(method));
    assertEquals(
        Set.of("a", "b"),
        buckets(method + " void two() { drop$default(this, null, \"b\", 1, null); }"));
    assertEquals(
        Set.of("*"),
        buckets(
            method
                + " void two(String x) { drop$default(this, null, x, 1, null); }"
                + " void three() { two(null); }"));
    assertEquals(
        Set.of("a", "b"), buckets(method.replace("{ drop$default", "{ drop(\"k\", \"b\"); }//")));
  }

  /** Each call of a method that is left a part of its name has its own, whoever else calls it. */
  @Test
  void kotlinFillsInWhatATextIsMadeOf() throws IOException {
    String method =
        """
        public static String named(String what, String in) {
          return new StringBuilder().append(in).append('-').append(what).toString();
        }
        public static String named$default(String what, String in, int mask, Object none) {
          if ((mask & 2) != 0) { in = "a"; }
          return named(what, in);
        }
        void one(S3Client s3) { String x = named$default("b", null, 2, null); %1$s }
        void two(S3Client s3, String c) { named$default(c, c, 0, null); }
        """
            .formatted(LIST);
    assertEquals(Set.of("a-b"), buckets(method));
  }

  /** What is private in a file of Kotlin is called by all classes of the file. */
  @Test
  void kotlinCallsWhatIsPrivateInAFileByAnAccessor() throws IOException {
    String accessor =
        """
        private static void drop(S3Client s3, String x) { %s }
        public static void access$drop(S3Client s3, String x) { drop(s3, x); }
        void one(S3Client s3) { drop(s3, "a"); }
        } class Other { void two() { Program.access$drop(null, "b"); }
        """
            .formatted(LIST);
    assertEquals(Set.of("a", "b"), buckets(accessor));
  }

  @Test
  void aClassOfOneTextInKotlinIsThatText() throws IOException {
    String inline =
        """
        static String constructor_impl(String x) { return new String(x); }
        private static final String A = constructor_impl("a");
        void one(S3Client s3) { String x = A; %s }
        """
            .formatted(LIST);
    assertEquals(Set.of("a"), buckets(inline));
  }

  @Test
  void kotlinMakesALazyPropertyWhenItIsAskedFor() throws IOException {
    Compiled.compile(
        folder,
        Map.of(
            "kotlin/Lazy",
            "package kotlin; public interface Lazy { Object getValue(); }",
            "kotlin/LazyKt",
            "package kotlin; public class LazyKt { public static Lazy lazy("
                + "java.util.function.Supplier<String> made) { return made::get; } }"));
    String lazy =
        """
        private final kotlin.Lazy x = kotlin.LazyKt.lazy(() -> "a-" + "b".trim());
        private String x() { kotlin.Lazy lazy = x; return (String) lazy.getValue(); }
        void one(S3Client s3) { String x = x(); %s }
        """
            .formatted(LIST);
    assertEquals(Set.of("a-*"), buckets(lazy));
  }

  /** A variable gets back what it had when the coroutine was suspended. */
  @Test
  void aCoroutineGoesOnWithItsVariables() throws IOException {
    String coroutine =
        """
        Object L$0; int label;
        Object invokeSuspend(S3Client s3) {
          String x = "a";
          if (label == 0) { L$0 = x; return null; } else { x = (String) L$0; }
          String y = x;
          s3.listObjectsV2(b -> b.bucket(y));
          return null;
        }
        """;
    assertEquals(Set.of("a"), buckets(coroutine));
    assertEquals(Set.of("*"), buckets(coroutine + " void create(Object given) { L$0 = given; }"));
  }

  /** A coroutine calls its method again, with nothing, where that goes on. */
  @Test
  void aCoroutineGoesOnWithoutItsArguments() throws IOException {
    String coroutine =
        """
        final S3Client s3 = null;
        private void drop(String x) { %s }
        public static void access$drop(Program p, String x) { p.drop(x); }
        void one() { drop("a"); }
        } class %s { Program p; void invokeSuspend(Object o) { Program.access$drop(p, null); }
        """;
    assertEquals(Set.of("a"), buckets(coroutine.formatted(LIST, "Program$drop$1")));
    assertEquals(Set.of("*"), buckets(coroutine.formatted(LIST, "Program$two$1")));
  }

  @Test
  void dynamicCallsAreTold() throws IOException {
    assertEquals(
        List.of("dynamic calls, of which some may be of the SDK (Groovy), as in acme.G"),
        dynamic("invoke", "listBuckets"));
    assertEquals(List.of(), dynamic("invoke", "asType"));
    assertEquals(List.of(), dynamic("cast", "()"));
    Compiled.compile(
        folder,
        Map.of(
            "clojure/lang/Reflector",
            "package clojure.lang; public class Reflector { public static void invoke(Object o) {} }"));
    buckets("void one(S3Client s3) { clojure.lang.Reflector.invoke(s3); }");
    assertEquals(
        List.of("dynamic calls, of which some may be of the SDK (Clojure), as in acme.Program"),
        CalledActions.in(folder.resolve("acme")).unread());
  }

  /** Reads a class of Groovy that has a client and one call. */
  private List<String> dynamic(String kind, String method) throws IOException {
    ClassWriter type = new ClassWriter(0);
    type.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "acme/G", null, "java/lang/Object", null);
    type.visitField(0, "s3", "Lsoftware/amazon/awssdk/services/s3/S3Client;", null, null);
    MethodVisitor code =
        type.visitMethod(Opcodes.ACC_STATIC, "go", "(Ljava/lang/Object;)V", null, null);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitInvokeDynamicInsn(
        kind,
        "(Ljava/lang/Object;)V",
        new Handle(Opcodes.H_INVOKESTATIC, GROOVY, "bootstrap", "()V", false),
        method,
        0);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(1, 1);
    Path classes = Files.createDirectories(folder.resolve("groovy"));
    Files.write(classes.resolve("G.class"), type.toByteArray());
    return CalledActions.in(classes).unread();
  }

  /** Returns what a program, after it was made what Kotlin's compiler writes, names. */
  private Set<String> buckets(String members) throws IOException {
    Compiled.compile(folder, Map.of("acme/Program", HEAD + members + "}"));
    Path file = folder.resolve("acme/Program.class");
    ClassWriter written = new ClassWriter(0);
    new ClassReader(Files.readAllBytes(file)).accept(new AsKotlin(written), 0);
    Files.write(file, written.toByteArray());
    return Answers.buckets(CalledActions.in(folder.resolve("acme")));
  }

  /** Marks and names methods as Kotlin's compiler does. */
  private static final class AsKotlin extends ClassVisitor {

    AsKotlin(ClassWriter written) {
      super(Opcodes.ASM9, written);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      boolean synthetic = name.indexOf('$') > 0 && !name.startsWith("lambda$");
      return new MethodVisitor(
          Opcodes.ASM9,
          super.visitMethod(
              synthetic ? access | Opcodes.ACC_SYNTHETIC : access,
              name.replace('_', '-'),
              descriptor,
              signature,
              exceptions)) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String called, String type, boolean isInterface) {
          super.visitMethodInsn(opcode, owner, called.replace('_', '-'), type, isInterface);
        }
      };
    }
  }
}
