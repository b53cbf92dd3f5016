package dev.carillon.catalog;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that nobody can list, an administrator neither: its path is longer than a system takes.
 */
public final class UnlistedFolder {

  private static final String NAME = "n".repeat(200);
  private static final int DEEP = 11;

  private final Path inside;
  private final Path outside;

  private UnlistedFolder(Path inside, Path outside) {
    this.inside = inside;
    this.outside = outside;
  }

  /** Makes one somewhere below a folder. */
  public static UnlistedFolder in(Path folder) throws IOException {
    assumeTrue(File.separatorChar == '/', "paths have another limit");
    Path above = folder.resolve("above");
    Path end = Files.createDirectories(deep(above));
    Path below = folder.resolve("below");
    Files.createDirectories(deep(below));
    return new UnlistedFolder(Files.move(below, end.resolve("below")), below);
  }

  private static Path deep(Path start) {
    Path path = start;
    for (int i = 0; i < DEEP; i++) {
      path = path.resolve(NAME);
    }
    return path;
  }

  /** Makes it one that can be listed, and so deleted. */
  public void show() throws IOException {
    Files.move(inside, outside);
  }
}
