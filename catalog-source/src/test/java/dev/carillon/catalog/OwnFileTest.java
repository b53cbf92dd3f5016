package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnFileTest {

  private static final String NAME = OwnFile.class.getName();

  @TempDir private Path folder;

  /** As javac closes the loader of the processors of one module while another is compiled. */
  @Test
  void isReadToItsEndWhenAnotherLoaderOfTheJarIsClosed() throws Exception {
    byte[] large = new byte[1 << 20];
    new Random(1).nextBytes(large);
    Path jar = jar(large);
    URL[] path = {jar.toUri().toURL()};
    URLClassLoader other = new URLClassLoader(path, null);
    try (URLClassLoader loader = new URLClassLoader(path, null)) {
      Class<?> there = loader.loadClass(NAME);
      Method open = there.getMethod("open", Class.class, String.class);
      InputStream read = (InputStream) open.invoke(null, there, "large");
      String file = NAME.replace('.', '/').replaceAll("\\w+$", "large");
      try (InputStream in = Objects.requireNonNull(other.getResourceAsStream(file))) {
        assertEquals(large[0], (byte) in.read());
      }
      other.close();
      assertEquals(large.length, read.readAllBytes().length);
      read.close();
    }
  }

  @Test
  void whatIsNotThereIsNull() throws IOException {
    assertNull(OwnFile.open(OwnFile.class, "absent"));
  }

  private Path jar(byte[] large) throws IOException {
    String type = NAME.replace('.', '/') + ".class";
    Path jar = folder.resolve("own.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        InputStream code = Objects.requireNonNull(OwnFile.class.getResourceAsStream('/' + type))) {
      add(zip, type, code);
      add(zip, type.replaceAll("\\w+\\.class$", "large"), new ByteArrayInputStream(large));
    }
    return jar;
  }

  private static void add(ZipOutputStream zip, String name, InputStream in) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    in.transferTo(zip);
  }
}
