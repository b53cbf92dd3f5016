package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.catalog.call.Need;
import dev.carillon.policy.RequiredActions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Where code lies: folders, archives, archives inside of those, and what is damaged there. */
final class PlacesTest {

  private static final String PROGRAM = "acme/Program.class";

  @TempDir Path folder;
  private byte[] program = {};

  @BeforeEach
  void compile() throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Compiled.body(classes, "sqs.purgeQueue(b -> {});");
    program = Files.readAllBytes(classes.resolve(PROGRAM));
  }

  @Test
  void librariesInsideOfAnArchiveAreRead() throws IOException {
    byte[] library = archive("lib.jar", Map.of(PROGRAM, program));
    for (String inside : List.of("BOOT-INF/lib/a.jar", "WEB-INF/lib/a.jar", "lib/a.jar")) {
      archive("app.zip", Map.of(inside, library));
      CalledActions called = CalledActions.in(folder.resolve("app.zip"));
      assertEquals(Set.of("sqs:PurgeQueue"), called.needed(), inside);
      assertEquals(folder.resolve("app.zip") + "!/" + inside, origin(called));
    }
    byte[] web = archive("app.war", Map.of("WEB-INF/lib/a.jar", library));
    archive("app.ear", Map.of("app.war", web));
    assertEquals(
        folder.resolve("app.ear") + "!/app.war!/WEB-INF/lib/a.jar",
        origin(CalledActions.in(folder.resolve("app.ear"))));
    assertEquals(Set.of("sqs:PurgeQueue"), CalledActions.in(folder).needed());
  }

  /** An archive can hold itself, or so many that no memory has room for them. */
  @Test
  void archivesInOneAnotherAreReadToADepth() throws IOException {
    byte[] inner = archive("0.jar", Map.of(PROGRAM, program));
    for (int i = 1; i < 6; i++) {
      inner = archive(i + ".jar", Map.of(i - 1 + ".jar", inner));
    }
    assertEquals(Set.of("sqs:PurgeQueue"), CalledActions.in(folder.resolve("4.jar")).needed());
    CalledActions called = CalledActions.in(folder.resolve("5.jar"));
    assertEquals(Set.of(), called.needed());
    assertEquals(
        List.of(
            folder.resolve("5.jar")
                + "!/4.jar!/3.jar!/2.jar!/1.jar!/0.jar, which is inside of more than 4 others"),
        called.unread());
  }

  @Test
  void whatLibrariesSayThatTheyNeedIsRead() throws IOException {
    byte[] library =
        archive(
            "lib.jar",
            Map.of(
                RequiredActions.FOLDER + "acme.A",
                "kms:Sign\n\n".getBytes(StandardCharsets.UTF_8)));
    archive(
        "app.jar",
        Map.of(
            "BOOT-INF/lib/a.jar",
            library,
            "BOOT-INF/classes/" + RequiredActions.FOLDER + "acme.B",
            "KMS:verify\n".getBytes(StandardCharsets.UTF_8),
            "BOOT-INF/classes/" + RequiredActions.FOLDER + "acme.C",
            "sqs:purgeQueue\nkms:Verify\nkms:verif*\n".getBytes(StandardCharsets.UTF_8),
            "BOOT-INF/classes/" + PROGRAM,
            program));
    CalledActions called = CalledActions.in(folder.resolve("app.jar"));
    assertEquals(Set.of("kms:Sign", "kms:Verify", "kms:verif*", "sqs:PurgeQueue"), called.needed());
    assertEquals(4, called.actions().stream().filter(each -> each.need() == Need.NEEDED).count());
  }

  @Test
  void theClassesForEachReleaseOfJavaAreRead() throws IOException {
    archive("many.jar", Map.of("META-INF/versions/17/" + PROGRAM, program, PROGRAM, program));
    CalledActions called = CalledActions.in(folder.resolve("many.jar"));
    assertEquals(Set.of("sqs:PurgeQueue"), called.needed());
    assertEquals(1, called.callSites());
  }

  @Test
  void linksAreFollowedAndAPlaceIsReadOnce() throws IOException {
    Path classes = folder.resolve("classes");
    Path link = Files.createSymbolicLink(folder.resolve("link"), classes);
    assertEquals(1, CalledActions.in(link).callSites());
    assertEquals(1, CalledActions.in(classes, link, classes.resolve("../classes")).callSites());
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Files.createSymbolicLink(inside.resolve("acme"), classes.resolve("acme"));
    Files.createSymbolicLink(inside.resolve("Gone.class"), folder.resolve("gone"));
    CalledActions called = CalledActions.in(inside);
    assertEquals(1, called.callSites());
    assertEquals(
        List.of(inside.resolve("Gone.class") + ", which is a link to nothing"), called.unread());
    Files.createSymbolicLink(classes.resolve("up"), classes);
    assertEquals(1, CalledActions.in(classes).callSites());
  }

  @Test
  void aClassIsReadOnceThoughItsJarLiesBesideIt() throws IOException {
    archive("app.jar", Map.of(PROGRAM, program));
    assertEquals(1, CalledActions.in(folder).callSites());
    Path other = Files.createDirectory(folder.resolve("other"));
    Compiled.body(other, "sqs.purgeQueue(b -> {}); sqs.listQueues();");
    assertEquals(3, CalledActions.in(folder).callSites());
  }

  /** Those that ASM knows: its next release knows the next of Java. */
  @ParameterizedTest
  @ValueSource(ints = {61, 69, 70, 72})
  void classesOfLaterJavaAreRead(int version) throws IOException {
    program[7] = (byte) version;
    Files.write(folder.resolve("classes").resolve(PROGRAM), program);
    assertEquals(Set.of("sqs:PurgeQueue"), CalledActions.in(folder.resolve("classes")).needed());
  }

  @Test
  void whatIsDamagedIsToldAndTheRestIsRead() throws IOException {
    Path classes = folder.resolve("classes");
    Files.write(classes.resolve("acme/Short.class"), Arrays.copyOf(program, 60));
    Files.write(classes.resolve("acme/Empty.class"), new byte[0]);
    Files.write(classes.resolve("text.jar"), "text".getBytes(StandardCharsets.UTF_8));
    byte[] library = archive("lib.jar", Map.of(PROGRAM, program));
    Files.write(classes.resolve("half.jar"), Arrays.copyOf(library, library.length / 4));
    CalledActions called = CalledActions.in(classes);
    assertEquals(Set.of("sqs:PurgeQueue"), called.needed());
    assertEquals(
        List.of(
            classes.resolve("half.jar") + ", which is no whole jar",
            classes.resolve("text.jar") + ", which is no whole jar",
            classes + ": acme/Empty.class, which is no whole class file",
            classes + ": acme/Short.class, which is no whole class file"),
        called.unread());
    Files.write(classes.resolve("Cut.class"), Arrays.copyOf(program, program.length - 100));
    UncheckedIOException cut =
        assertThrows(UncheckedIOException.class, () -> CalledActions.in(classes));
    assertEquals(classes + ": cannot be read. Cut.class is no whole class file", cut.getMessage());
  }

  /** As a shaded jar has it, which brings the SDK below a package of its own, or as another. */
  @Test
  void callsOfAnSdkThatWasMovedAreRead() throws IOException {
    String moved = "acme/shaded/software/amazon/awssdk/";
    byte[] whole = purging(moved);
    archive(
        "shaded.jar",
        Map.of("acme/Moved.class", whole, moved + "services/sqs/SqsClient.class", program));
    CalledActions called = CalledActions.in(folder.resolve("shaded.jar"));
    assertEquals(Set.of("sqs:PurgeQueue"), called.needed());
    assertEquals(1, called.callSites());
    String other = "acme/aws/services/sqs/SqsClient.class";
    byte[] client = client("acme/aws/awscore/AwsClient");
    archive("other.jar", Map.of("acme/Moved.class", purging("acme/aws/"), other, client));
    assertEquals(called.operations(), CalledActions.in(folder.resolve("other.jar")).operations());
    archive("all.jar", Map.of("lib/a.jar", Files.readAllBytes(folder.resolve("other.jar"))));
    assertEquals(called.operations(), CalledActions.in(folder.resolve("all.jar")).operations());
    archive("cut.jar", Map.of("acme/Moved.class", Arrays.copyOf(whole, whole.length - 150)));
    UncheckedIOException cut =
        assertThrows(UncheckedIOException.class, () -> CalledActions.in(folder.resolve("cut.jar")));
    assertEquals(
        folder.resolve("cut.jar") + ": cannot be read. acme/Moved.class is no whole class file",
        cut.getMessage());
  }

  /** What only looks like an SDK that was moved is a part of the program. */
  @Test
  void clientsOfTheProgramAreNoSdk() throws IOException {
    String own = "acme/aws/services/sqs/SqsClient.class";
    byte[] client = client("acme/aws/core/SdkClient");
    archive("own.jar", Map.of("acme/aws/App.class", program, own, client));
    CalledActions called = CalledActions.in(folder.resolve("own.jar"));
    assertEquals(Set.of("sqs:PurgeQueue"), called.needed());
  }

  private static byte[] purging(String sdk) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, 0, "acme/Moved", null, "java/lang/Object", null);
    writer.visitField(0, "number", "J", null, null);
    MethodVisitor method = writer.visitMethod(0, "run", "()V", null, null);
    method.visitLdcInsn(5L);
    method.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        sdk + "services/sqs/SqsClient",
        "purgeQueue",
        "(IJL%smodel/PurgeQueueRequest;)L%1$smodel/PurgeQueueResponse;"
            .formatted(sdk + "services/sqs/"),
        true);
    method.visitInsn(Opcodes.RETURN);
    method.visitMaxs(9, 9);
    writer.visitEnd();
    return writer.toByteArray();
  }

  /** A client of an SDK that was moved to a package of another name. */
  private static byte[] client(String type) {
    ClassWriter writer = new ClassWriter(0);
    int isInterface = Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
    String[] types = {type};
    String name = "acme/aws/services/sqs/SqsClient";
    writer.visit(Opcodes.V17, isInterface, name, null, "java/lang/Object", types);
    int constant = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    writer.visitField(constant, "SERVICE_NAME", "Ljava/lang/String;", null, "sqs").visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }

  private byte[] archive(String name, Map<String, byte[]> files) throws IOException {
    Path archive = folder.resolve(name);
    Files.deleteIfExists(archive);
    try (FileSystem zip =
        FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of("create", "true"))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path inside = zip.getPath("/", file.getKey());
        Files.createDirectories(inside.getParent());
        Files.write(inside, file.getValue());
      }
    }
    return Files.readAllBytes(archive);
  }

  private static String origin(CalledActions called) {
    return called.actions().stream()
        .flatMap(action -> action.places().stream())
        .findFirst()
        .orElseThrow()
        .origin();
  }
}
