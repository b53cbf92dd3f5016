package dev.carillon.processor.scope;

import com.sun.source.tree.CompilationUnitTree;
import dev.carillon.catalog.FileTree;
import dev.carillon.processor.request.SourceFile;
import dev.carillon.processor.request.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that Java files are compiled from, known from the path of one file and its package.
 *
 * @param folder the folder in which the folder of the outermost package lies
 */
record SourceRoot(Path folder) {

  /** Deep enough for any package. */
  private static final int DEEPEST = 64;

  private static final Set<String> INTERESTING = Set.of("IamActions", "CheckIamLiterals");

  /** Written out, as what a record has by itself a JVM puts together when it is first asked. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceRoot that && folder.equals(that.folder);
  }

  @Override
  public int hashCode() {
    return folder.hashCode();
  }

  /** Returns the root of the file, or empty where it is no file or lies outside its package. */
  static Optional<SourceRoot> of(CompilationUnitTree unit) {
    return of(unit.getSourceFile().toUri(), Declarations.packageOf(unit));
  }

  /** Returns the root of a file, or empty as {@link #of(CompilationUnitTree)}. */
  static Optional<SourceRoot> of(SourceFile source) {
    return source.address().flatMap(file -> of(file, source.packageName()));
  }

  /** Returns the root of a file of this package, or empty as {@link #of(CompilationUnitTree)}. */
  static Optional<SourceRoot> of(URI file, String packageName) {
    Path folder = SourceFiles.path(file).map(Path::getParent).orElse(null);
    String[] parts = packageName.isEmpty() ? new String[0] : packageName.split("\\.");
    for (int i = parts.length - 1; i >= 0; i--) {
      if (folder == null
          || folder.getFileName() == null
          || !folder.getFileName().toString().equals(parts[i])) {
        return Optional.empty();
      }
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder).map(SourceRoot::new);
  }

  /**
   * Returns the names of the packages, here and in the other roots of the same source set ({@code
   * src/main/java} and {@code src/main/kotlin}), whose {@code package-info.java} mentions an
   * annotation that declares services. Of a folder that cannot be listed javac knows no package
   * either; it takes nothing from the others.
   */
  SortedSet<String> packagesThatMayDeclare() {
    SortedSet<String> names = new TreeSet<>();
    for (Path root : roots()) {
      for (Path file : FileTree.of(root, DEEPEST).files()) {
        if (file.endsWith("package-info.java") && Files.isRegularFile(file) && mayDeclare(file)) {
          String folder = root.relativize(file.getParent()).toString();
          names.add(folder.replace('/', '.').replace('\\', '.'));
        }
      }
    }
    return names;
  }

  private List<Path> roots() {
    Path set = folder.getParent();
    Path above = set == null ? null : set.getParent();
    if (set == null || above == null || !above.endsWith("src")) {
      return List.of(folder);
    }
    try (Stream<Path> siblings = Files.list(set)) {
      return siblings.filter(Files::isDirectory).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of(folder);
    }
  }

  private static boolean mayDeclare(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      for (String annotation : INTERESTING) {
        if (text.contains(annotation)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }
}
