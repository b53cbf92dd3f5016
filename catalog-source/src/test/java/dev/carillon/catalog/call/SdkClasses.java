package dev.carillon.catalog.call;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** The classes of the SDK that tests are run with: seven modules, and more in a profile. */
public final class SdkClasses {

  private static final Pattern CLIENT =
      Pattern.compile(
          "software/amazon/awssdk/services/[a-z0-9/]+/[A-Z][A-Za-z0-9]*(?<!Base)Client\\.class");

  private SdkClasses() {}

  /** Returns the jars of the class path whose path holds this text. */
  public static List<Path> jars(String text) {
    List<Path> jars = new ArrayList<>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (path.endsWith(".jar") && path.replace('\\', '/').contains(text)) {
        jars.add(Path.of(path));
      }
    }
    return jars;
  }

  /** Returns the client interfaces of the SDK, sync and async. */
  static List<Class<?>> clients() {
    List<Class<?>> clients = new ArrayList<>();
    for (Path jar : jars("/awssdk/")) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        for (String name : zip.stream().map(Object::toString).sorted().toList()) {
          if (CLIENT.matcher(name).matches() && !name.contains("/internal/")) {
            Class<?> type = type(name.replace('/', '.').substring(0, name.length() - 6));
            if (type.isInterface()) {
              clients.add(type);
            }
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(jar.toString().toLowerCase(Locale.ROOT), e);
      }
    }
    return clients;
  }

  static Class<?> type(String name) {
    try {
      return Class.forName(name, false, SdkClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
