package dev.carillon.processor.check;

import com.sun.source.tree.CompilationUnitTree;
import dev.carillon.Literals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Which services the compilation declares, and how loud the check of each is in a file.
 *
 * <p>For a file count, in this order: the package of the file and those above it by name, the
 * nearest first, wherever they were compiled; then all other packages of the compilation and of the
 * file's source root, the loudest; then the build's options. The source root is looked through, and
 * not only what is compiled now, so that one file compiled alone is checked as in a full build.
 */
final class Declarations {

  private final Elements elements;
  private final BuildOptions arguments;
  private final SortedSet<String> compiledPackages = new TreeSet<>();
  private final Map<String, List<Declaration>> byPackage = new HashMap<>();
  private final Map<SourceRoot, SortedSet<String>> byRoot = new HashMap<>();
  private final Map<SourceRoot, BuildOptions> optionsByRoot = new HashMap<>();
  private final Map<String, Optional<Literals>> levels = new HashMap<>();
  private @Nullable CompilationUnitTree levelsOf;

  Declarations(Elements elements, BuildOptions arguments) {
    this.elements = elements;
    this.arguments = arguments;
  }

  /** Takes note of a file that is being compiled. */
  void add(CompilationUnitTree unit) {
    compiledPackages.add(packageOf(unit));
  }

  /**
   * Returns how loud the check of a service's text is in a file; empty where it is not declared.
   */
  Optional<Literals> levelOf(String service, CompilationUnitTree unit) {
    if (!unit.equals(levelsOf)) {
      levelsOf = unit;
      levels.clear();
    }
    Optional<Literals> known = levels.get(service);
    if (known == null) {
      known = findLevel(service, unit);
      levels.put(service, known);
    }
    return known;
  }

  private Optional<Literals> findLevel(String service, CompilationUnitTree unit) {
    for (String name = packageOf(unit); ; name = parent(name)) {
      Optional<Literals> here = level(declared(name), service, unit);
      if (here.isPresent() || name.isEmpty()) {
        return here.or(() -> levelElsewhere(service, unit));
      }
    }
  }

  /** Returns the services that are declared for a file by name, or by the sign for all of them. */
  SortedSet<String> services(CompilationUnitTree unit) {
    SortedSet<String> services = new TreeSet<>(options(unit).services());
    for (String name = packageOf(unit); !name.isEmpty(); name = parent(name)) {
      declared(name).forEach(declaration -> services.addAll(declaration.services()));
    }
    elsewhere(unit).forEach(declaration -> services.addAll(declaration.services()));
    return services;
  }

  /** Returns the packages that declare the service for a file, those nearest to it first. */
  List<String> packagesDeclaring(String service, CompilationUnitTree unit) {
    List<String> packages = new ArrayList<>();
    for (String name = packageOf(unit); !name.isEmpty(); name = parent(name)) {
      if (declared(name).stream().anyMatch(declaration -> declaration.names(service))) {
        packages.add(name);
      }
    }
    elsewhere(unit)
        .filter(declaration -> declaration.names(service))
        .map(Declaration::packageName)
        .distinct()
        .forEach(packages::add);
    return packages;
  }

  /** Returns the build's options for a file. */
  BuildOptions options(CompilationUnitTree unit) {
    return SourceRoot.of(unit)
        .map(root -> optionsByRoot.computeIfAbsent(root, r -> arguments.or(BuildFile.of(r))))
        .orElse(arguments);
  }

  private Optional<Literals> levelElsewhere(String service, CompilationUnitTree unit) {
    Optional<Literals> other = level(elsewhere(unit).toList(), service, unit);
    BuildOptions options = options(unit);
    Declaration build = new Declaration("", options.services(), options.literals());
    return other.or(() -> level(List.of(build), service, unit));
  }

  /** Returns the loudest level; a declaration that names the service goes before one of all. */
  private Optional<Literals> level(
      List<Declaration> declarations, String service, CompilationUnitTree unit) {
    List<Declaration> naming = declarations.stream().filter(d -> d.names(service)).toList();
    return (naming.isEmpty()
            ? declarations.stream().filter(Declaration::namesAll)
            : naming.stream())
        .map(d -> d.literals().or(() -> options(unit).literals()).orElse(Literals.ERROR))
        .max(Comparator.naturalOrder());
  }

  private Stream<Declaration> elsewhere(CompilationUnitTree unit) {
    SortedSet<String> packages = new TreeSet<>(compiledPackages);
    SourceRoot.of(unit)
        .ifPresent(
            root ->
                packages.addAll(byRoot.computeIfAbsent(root, SourceRoot::packagesThatMayDeclare)));
    return packages.stream().flatMap(name -> declared(name).stream());
  }

  private List<Declaration> declared(String packageName) {
    List<Declaration> known = byPackage.get(packageName);
    if (known == null) {
      PackageElement element =
          packageName.isEmpty() ? null : elements.getPackageElement(packageName);
      known = element == null ? List.of() : Declaration.of(element);
      byPackage.put(packageName, known);
    }
    return known;
  }

  /** Returns the name of the package that the file is in. */
  static String packageOf(CompilationUnitTree unit) {
    return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
  }

  /** Returns the package above by name, the empty name where there is none. */
  static String parent(String packageName) {
    int dot = packageName.lastIndexOf('.');
    return dot < 0 ? "" : packageName.substring(0, dot);
  }
}
