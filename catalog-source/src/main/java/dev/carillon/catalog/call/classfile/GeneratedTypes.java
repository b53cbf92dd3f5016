package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * What Carillon's annotations say in class files: the services that packages declare, and the enums
 * that were generated.
 *
 * @param services the service prefixes, sorted
 * @param enums the generated enums, sorted by their names
 */
public record GeneratedTypes(SortedSet<String> services, List<GeneratedEnum> enums) {

  private static final int AS_IT_IS =
      ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

  /** Copies the parts. */
  public GeneratedTypes {
    services = new TreeSet<>(services);
    enums = List.copyOf(enums);
  }

  /**
   * A generated enum.
   *
   * @param name the binary name of the class
   * @param service the service prefix
   * @param constants the names of its constants
   * @param catalog the catalog that it was generated from, as JSON; empty where it came with
   *     Carillon
   */
  public record GeneratedEnum(String name, String service, List<String> constants, String catalog) {

    /** Copies the names. */
    public GeneratedEnum {
      constants = List.copyOf(constants);
    }
  }

  /**
   * Reads a folder of classes or a jar.
   *
   * @throws ProblemsException if it cannot be read
   */
  public static GeneratedTypes in(Path place) throws ProblemsException {
    try {
      if (Files.isDirectory(place)) {
        return read(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, (ClassLoader) null)) {
        return read(jar.getPath("/"));
      }
    } catch (ProviderNotFoundException e) {
      throw new Problems(place.toString()).fatal(0, 0, "is neither a folder of classes nor a jar");
    } catch (IOException | UncheckedIOException e) {
      throw new Problems(place.toString()).fatal(0, 0, "cannot be read: " + e.getMessage());
    }
  }

  private static GeneratedTypes read(Path root) throws IOException {
    SortedSet<String> services = new TreeSet<>();
    List<GeneratedEnum> enums = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(GeneratedTypes::isOfInterest).sorted().toList()) {
        MarkVisitor marks = new MarkVisitor();
        try {
          new ClassReader(Files.readAllBytes(file)).accept(marks, AS_IT_IS);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          throw new IOException(file + " is no class file that can be read here", e);
        }
        services.addAll(marks.services());
        enums.addAll(marks.enums());
      }
    }
    return new GeneratedTypes(services, enums);
  }

  /** Returns whether the class can be a package or an enum of actions. */
  private static boolean isOfInterest(Path file) {
    Path name = file.getFileName();
    return name != null
        && (name.toString().equals("package-info.class")
            || name.toString().endsWith("Action.class"));
  }
}
