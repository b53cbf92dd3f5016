package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class files that are damaged at random, and such as no program has. */
final class DamagedClassesTest {

  private static final int CASES = Math.min(20_000, Integer.getInteger("carillon.fuzz.cases", 250));

  private static final long SEED = Long.getLong("carillon.fuzz.seed", 20261128L);

  private static final String BODY =
      """
      String x = "a"; for (int i = 0; i < 3; i++) { x = x + "-" + i; }
      String y = x;
      s3.listObjectsV2(b -> b.bucket(y)); s3.headBucket(b -> b.bucket(A.x()));
      s3.getObject(b -> { b.bucket(E.B.x); if (y.isEmpty()) { b.versionId("v"); } });
      s3.deleteObject(DeleteObjectRequest.builder().bucket(String.format("%s-b", y)).build());
      } record R(String x) {} static final R A = new R("a");
      enum E { B("b"); final String x; E(String x) { this.x = x; }
      """;

  @TempDir Path folder;

  @Test
  void aDamagedClassFileIsReadOrToldAndNothingElse() throws IOException {
    Compiled.body(folder, BODY);
    Path program = folder.resolve("acme/Program.class");
    byte[] whole = Files.readAllBytes(program);
    Random random = new Random(SEED);
    for (int i = 0; i < CASES; i++) {
      byte[] damaged = damaged(whole, random);
      Files.write(program, damaged);
      try {
        CalledActions.in(folder);
      } catch (UncheckedIOException e) {
        // told with its place
      } catch (RuntimeException | OutOfMemoryError e) {
        fail("case %d of seed %d".formatted(i, SEED), e);
      }
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      int at = 8 + random.nextInt(bytes.length - 8);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt();
        case 1 -> bytes[at] = 0;
        case 2 -> bytes[at] = (byte) 0xff;
        case 3 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        default -> {
          int to = 8 + random.nextInt(bytes.length - 8);
          int length = Math.min(8, bytes.length - Math.max(at, to));
          System.arraycopy(bytes, at, bytes, to, length);
        }
      }
    }
    return random.nextInt(20) == 0
        ? Arrays.copyOf(bytes, 8 + random.nextInt(bytes.length - 8))
        : bytes;
  }

  /** A few kilobytes of an archive can be gigabytes of a class. */
  @Test
  void aClassThatIsTooLargeIsToldAndNotHeld() throws IOException {
    Compiled.body(folder, "sqs.purgeQueue(b -> {});");
    Path jar = folder.resolve("large.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("Large.class"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 17; i++) {
        zip.write(nothing);
      }
    }
    CalledActions called = CalledActions.in(folder);
    assertEquals(Set.of("sqs:PurgeQueue"), called.needed());
    assertEquals(
        List.of(jar + ": Large.class, which is larger than 16 MiB, the most that is read of one"),
        called.unread());
  }
}
