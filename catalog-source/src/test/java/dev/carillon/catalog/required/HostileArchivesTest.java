package dev.carillon.catalog.required;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.RequiredActions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars in jars and folders that have lost something, and such as are made to take all memory. */
final class HostileArchivesTest {

  private static final String HEADER = "PK\3\4";

  @TempDir Path folder;
  private byte[] calls = {};

  @BeforeEach
  void compile() throws IOException {
    Compiled.body(folder, "sqs.purgeQueue(b -> {});");
    calls = Files.readAllBytes(folder.resolve("acme/Program.class"));
  }

  private static byte[] jar(String name, byte[] bytes, String next, byte[] more)
      throws IOException {
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(jar)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
      zip.putNextEntry(new ZipEntry(next));
      zip.write(more);
    }
    return jar.toByteArray();
  }

  private static byte[] replaced(byte[] bytes, String from, String to) {
    return new String(bytes, ISO_8859_1).replace(from, to).getBytes(ISO_8859_1);
  }

  private void assertUnread(byte[] jar) throws IOException {
    Path file = Files.write(folder.resolve("lib.jar"), jar);
    assertEquals(List.of(file + ", which is no whole jar"), CalledActions.in(folder).unread());
  }

  @Test
  void aWholeJarHasNothingUnread() throws IOException {
    Files.write(folder.resolve("lib.jar"), jar("A.class", calls, "B.class", calls));
    Files.write(folder.resolve("UPPER.JAR"), jar("a", calls, "b", calls));
    assertEquals(List.of(), CalledActions.in(folder).unread());
  }

  /** What reads entries one after the other takes a damaged header for the end of them. */
  @Test
  void aNestedJarThatLostTheHeaderOfAnEntryIsTold() throws IOException {
    byte[] jar = jar("A.class", calls, "acme/Program.class", calls);
    jar[new String(jar, ISO_8859_1).indexOf(HEADER, 1)] = 'X';
    assertUnread(jar);
  }

  @Test
  void aTextAndACutJarAreTold() throws IOException {
    assertUnread("PK is how this text begins".getBytes(UTF_8));
    assertUnread(HEADER.getBytes(ISO_8859_1));
    byte[] jar = jar("a", calls, "b", calls);
    assertUnread(Arrays.copyOf(jar, jar.length - 30));
  }

  @Test
  void aNameOfAnEntryThatIsNoTextIsTold() throws IOException {
    assertUnread(replaced(jar("QQ.txt", calls, "b", calls), "QQ", "\u00ff\u00fe"));
  }

  @Test
  void aJarWhoseBytesAreOthersThanWerePackedIsRefused() throws IOException {
    byte[] jar = jar("Program.class", calls, "b", calls);
    int sum = new String(jar, ISO_8859_1).indexOf("PK\1\2") + 16;
    jar[sum] ^= 1;
    Path file = Files.write(folder.resolve("lib.jar"), jar);
    UncheckedIOException refused =
        assertThrows(UncheckedIOException.class, () -> CalledActions.in(file));
    String said = String.valueOf(refused.getMessage());
    assertTrue(said.endsWith(" Program.class is damaged"), said);
  }

  @Test
  void whatUnpacksToMuchMoreThanItIsIsTold() throws IOException {
    byte[] nothing = new byte[1 << 20];
    Path bomb = folder.resolve("bomb.jar");
    try (OutputStream out = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 100; i++) {
        zip.putNextEntry(new ZipEntry("a" + i));
        zip.write(nothing);
      }
      zip.putNextEntry(new ZipEntry("Program.class"));
      zip.write(calls);
    }
    CalledActions called = CalledActions.in(folder);
    assertEquals(Set.of("sqs:PurgeQueue"), called.needed());
    assertEquals(
        List.of(bomb + ", which is unpacked to more than 100 times its size"), called.unread());
    assertEquals(Set.of("sqs:PurgeQueue"), CalledActions.in(bomb).needed());
  }

  @Test
  void aFileOfRequiredActionsThatHasSomethingElseIsTold() throws IOException {
    Path declared = Files.createDirectories(folder.resolve(RequiredActions.FOLDER));
    Files.writeString(declared.resolve("acme.A"), "s3:GetObject\n\u001b[2J\n");
    Files.writeString(declared.resolve("acme.B"), "s3:PutObject\nkms:De*\n");
    CalledActions called = CalledActions.in(folder);
    assertEquals(Set.of("kms:De*", "s3:PutObject", "sqs:PurgeQueue"), called.needed());
    assertEquals(
        List.of(folder + ": META-INF/carillon/requires/acme.A, which is no list of actions"),
        called.unread());
  }
}
