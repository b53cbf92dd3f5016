package dev.carillon.catalog.generated;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.policy.AccessLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;

/**
 * What Carillon's annotations say in class files: the services that packages declare, and the enums
 * that were generated.
 *
 * @param services the service prefixes, sorted
 * @param enums the generated enums, sorted by their names
 */
public record GeneratedTypes(SortedSet<String> services, List<GeneratedEnum> enums) {

  private static final int AS_IT_IS = ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

  private static final String CLASS = ".class";

  /** The end of the name of the class that holds what the constants do not. */
  private static final String TABLE = "$Table.class";

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
   * @param actions the actions of its constants; none where they could not be told
   * @param table the packed text of what it knows besides; empty where none could be found
   */
  public record GeneratedEnum(
      String name,
      String service,
      List<String> constants,
      String catalog,
      List<NamedLevels> actions,
      String table) {

    /** Copies the names. */
    public GeneratedEnum {
      constants = List.copyOf(constants);
      actions = List.copyOf(actions);
    }
  }

  /**
   * What is said of the action of a constant: the name that AWS gives it, and its access levels.
   */
  public record NamedLevels(String action, Set<AccessLevel> levels) {

    /** Copies the levels. */
    public NamedLevels {
      levels = Set.copyOf(levels);
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
      throw new Problems(place.toString()).fatal("is neither a folder of classes nor a jar");
    } catch (NoSuchFileException e) {
      throw new Problems(place.toString()).fatal("there is no such folder or jar");
    } catch (UncheckedIOException e) { // a folder that cannot be listed
      IOException cause = Objects.requireNonNull(e.getCause());
      throw new Problems(place.toString())
          .fatal("cannot be read, " + FileText.reason(cause) + ": " + cause.getMessage());
    } catch (IOException e) {
      throw new Problems(place.toString()).fatal("cannot be read: " + FileText.reason(e));
    }
  }

  private static GeneratedTypes read(Path root) throws IOException {
    SortedSet<String> services = new TreeSet<>();
    List<GeneratedEnum> enums = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(GeneratedTypes::isOfInterest).sorted().toList()) {
        MarkVisitor marks = visited(file, new MarkVisitor());
        services.addAll(marks.services());
        if (marks.isGenerated()) {
          String name = file.toString();
          Path table =
              file.getFileSystem()
                  .getPath(name.substring(0, name.length() - CLASS.length()) + TABLE);
          TableVisitor said = new TableVisitor();
          enums.add(marks.generated(Files.exists(table) ? visited(table, said) : said));
        }
      }
    }
    return new GeneratedTypes(services, enums);
  }

  private static <V extends ClassVisitor> V visited(Path file, V visitor) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + " is " + FileText.NO_FILE);
    }
    try {
      new ClassReader(Files.readAllBytes(file)).accept(visitor, AS_IT_IS);
      return visitor;
    } catch (RuntimeException
        | AssertionError
        | VirtualMachineError e) { // of a length that is damaged, for one
      throw new IOException(file + " is no class file that can be read here", e);
    }
  }

  /** Returns whether the class can be a package or an enum of actions. */
  private static boolean isOfInterest(Path file) {
    Path name = file.getFileName();
    return name != null
        && !Files.isDirectory(file)
        && (name.toString().equals("package-info.class")
            || name.toString().endsWith("Action.class"));
  }
}
