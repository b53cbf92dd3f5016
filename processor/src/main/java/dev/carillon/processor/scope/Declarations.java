package dev.carillon.processor.scope;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import dev.carillon.IamActions;
import dev.carillon.processor.request.PackageNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Which services the compilation declares, and how strict the check of each is in a file.
 *
 * <p>For a file count, in this order: its types; the package of the file and those above it by
 * name, the nearest first, wherever they were compiled; then all other packages of the file's
 * source set, the strictest; then the build's options. The source set is looked through, not what
 * is compiled now, so that one file compiled alone is checked as in a full build. Only files that
 * lie in no source root count for each other where they are compiled together.
 */
public final class Declarations {

  private final Elements elements;
  private final BuildOptions arguments;
  private final SortedSet<String> compiledOutsideOfRoots = new TreeSet<>();
  private final Map<String, List<Declaration>> byPackage = new HashMap<>();
  private final Map<SourceRoot, SortedSet<String>> byRoot = new HashMap<>();
  private final Map<SourceRoot, BuildOptions> optionsByRoot = new HashMap<>();
  private final Map<String, PackageFolder> folders = new HashMap<>();
  private final Map<PackageFolder, Declared> byFolder = new HashMap<>();
  private @Nullable CompilationUnitTree lastUnit;
  private @Nullable Declared last;

  /**
   * Creates the answers of a compilation.
   *
   * @param arguments the plugin's arguments, which go before the options of a file
   */
  public Declarations(Elements elements, BuildOptions arguments) {
    this.elements = elements;
    this.arguments = arguments;
  }

  /** A package below a root of sources, where the same is declared for every file. */
  private record PackageFolder(String packageName, Optional<SourceRoot> root) {

    /** Written out, as what a record has by itself a JVM puts together when it is first asked. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof PackageFolder that
          && packageName.equals(that.packageName)
          && root.equals(that.root);
    }

    @Override
    public int hashCode() {
      return 31 * packageName.hashCode() + root.hashCode();
    }
  }

  /** Takes note of a file that is being compiled. */
  public void add(CompilationUnitTree unit) {
    if (!unit.getPackageAnnotations().isEmpty() && SourceRoot.of(unit).isEmpty()) {
      compiledOutsideOfRoots.add(packageOf(unit));
      byFolder.clear();
      last = null;
    }
  }

  /** Returns what is declared for a file. */
  public Declared of(CompilationUnitTree unit) {
    Declared known = unit.equals(lastUnit) ? last : null;
    if (known == null) {
      String packageName = packageOf(unit);
      String key = packageName + ' ' + folderOf(unit);
      PackageFolder folder = folders.get(key);
      if (folder == null) {
        folder =
            new PackageFolder(
                packageName, SourceRoot.of(unit.getSourceFile().toUri(), packageName));
        folders.put(key, folder);
      }
      known = byFolder.get(folder);
      if (known == null) {
        known = new Declared(around(folder), elsewhere(folder), options(folder));
        byFolder.put(folder, known);
      }
      List<Declaration> onTypes = onTypes(unit, packageName);
      if (!onTypes.isEmpty()) {
        known = known.inside(onTypes);
      }
      lastUnit = unit;
      last = known;
    }
    return known;
  }

  /** Returns what types of the file declare, which holds in the file. */
  private List<Declaration> onTypes(CompilationUnitTree unit, String packageName) {
    List<Declaration> found = new ArrayList<>();
    addTypes(packageName, packageName, unit.getTypeDecls(), found);
    return found;
  }

  private void addTypes(
      String packageName, String outer, List<? extends Tree> members, List<Declaration> found) {
    for (Tree member : members) {
      if (member instanceof ClassTree type) {
        String name =
            outer.isEmpty() ? "" + type.getSimpleName() : outer + '.' + type.getSimpleName();
        TypeElement element =
            TreeNames.isOn(type, IamActions.class) ? elements.getTypeElement(name) : null;
        if (element != null) {
          found.addAll(Declaration.of(packageName, element));
        }
        addTypes(packageName, name, type.getMembers(), found);
      }
    }
  }

  private List<List<Declaration>> around(PackageFolder folder) {
    List<List<Declaration>> around = new ArrayList<>();
    for (String name = folder.packageName(); !name.isEmpty(); name = PackageNames.above(name)) {
      around.add(declared(name));
    }
    return around;
  }

  private List<Declaration> elsewhere(PackageFolder folder) {
    SortedSet<String> packages = compiledOutsideOfRoots;
    if (folder.root().isPresent()) {
      SourceRoot root = folder.root().get();
      packages = byRoot.get(root);
      if (packages == null) {
        packages = root.packagesThatMayDeclare();
        byRoot.put(root, packages);
      }
    }
    List<Declaration> elsewhere = new ArrayList<>();
    for (String name : packages) {
      elsewhere.addAll(declared(name));
    }
    return elsewhere;
  }

  private BuildOptions options(PackageFolder folder) {
    if (folder.root().isEmpty()) {
      return arguments;
    }
    SourceRoot root = folder.root().get();
    BuildOptions known = optionsByRoot.get(root);
    if (known == null) {
      known = arguments.or(BuildFile.of(root));
      optionsByRoot.put(root, known);
    }
    return known;
  }

  private List<Declaration> declared(String packageName) {
    List<Declaration> known = byPackage.get(packageName);
    if (known == null) {
      PackageElement element =
          packageName.isEmpty() ? null : elements.getPackageElement(packageName);
      known = element == null ? List.of() : Declaration.of(packageName, element);
      byPackage.put(packageName, known);
    }
    return known;
  }

  /** Returns the name of the package that the file is in. */
  public static String packageOf(CompilationUnitTree unit) {
    return unit.getPackageName() == null ? "" : TreeNames.written(unit.getPackageName());
  }

  /**
   * Returns the folder of the file as javac names it. What is the same for all files of one is
   * asked for once: to make a URI of a file's name looks at the disk.
   */
  public static String folderOf(CompilationUnitTree unit) {
    String file = unit.getSourceFile().getName();
    return file.substring(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }
}
