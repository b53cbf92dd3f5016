package dev.carillon.processor.scope;

import dev.carillon.Literals;
import dev.carillon.internal.name.NearestNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is declared for the files of one package in one source root. The answers are kept: the same
 * few words stand in front of colons over and over.
 */
public final class Declared {

  private final List<List<Declaration>> around;
  private final List<Declaration> elsewhere;
  private final BuildOptions options;
  private final SortedSet<String> services;
  private final Map<String, Optional<Literals>> levels = new HashMap<>();
  private final Map<String, List<String>> packages = new HashMap<>();
  private final Map<String, Optional<String>> near = new HashMap<>();

  /**
   * Creates the answers.
   *
   * @param around the declarations of the package and of each above it, the nearest first
   * @param elsewhere the declarations of all packages of the source set
   */
  Declared(List<List<Declaration>> around, List<Declaration> elsewhere, BuildOptions options) {
    this.around = List.copyOf(around);
    this.elsewhere = List.copyOf(elsewhere);
    this.options = options;
    SortedSet<String> all = new TreeSet<>(options.services());
    for (List<Declaration> ofOnePackage : around) {
      addServices(ofOnePackage, all);
    }
    addServices(elsewhere, all);
    this.services = Collections.unmodifiableSortedSet(all);
  }

  private static void addServices(List<Declaration> declarations, SortedSet<String> services) {
    for (Declaration declaration : declarations) {
      services.addAll(declaration.services());
    }
  }

  /** Returns what is declared in a file whose types declare something themselves. */
  Declared inside(List<Declaration> onTypes) {
    List<List<Declaration>> nearest = new ArrayList<>(List.of(onTypes));
    nearest.addAll(around);
    return new Declared(nearest, elsewhere, options);
  }

  /** Returns how strict the check of a service's text is; empty where it is not declared. */
  public Optional<Literals> levelOf(String service) {
    return services.isEmpty() ? Optional.empty() : levels.computeIfAbsent(service, this::findLevel);
  }

  /** Returns how strict the strictest check of any service's text is. */
  public Literals strictest() {
    return services.stream()
        .flatMap(service -> levelOf(service).stream())
        .max(Comparator.naturalOrder())
        .orElse(Literals.OFF);
  }

  /** Returns the services that are declared by name, or by the sign for all of them. */
  public SortedSet<String> services() {
    return services;
  }

  /**
   * Returns the declared service that was meant by a word with one typing error.
   *
   * @param names gives all of them, in place of the sign for all
   */
  public Optional<String> near(String typed, Supplier<SortedSet<String>> names) {
    return services.isEmpty()
        ? Optional.empty()
        : near.computeIfAbsent(typed, word -> NearestNames.withOneError(word, names.get()));
  }

  /** Returns the packages that declare the service, the nearest first. */
  public List<String> packagesDeclaring(String service) {
    return packages.computeIfAbsent(
        service,
        name ->
            everywhere()
                .filter(declaration -> declaration.names(name))
                .map(Declaration::packageName)
                .distinct()
                .toList());
  }

  /** Returns the build's options. */
  public BuildOptions options() {
    return options;
  }

  private Stream<Declaration> everywhere() {
    return Stream.concat(around.stream().flatMap(List::stream), elsewhere.stream());
  }

  private Optional<Literals> findLevel(String service) {
    for (List<Declaration> ofOnePackage : around) {
      Optional<Literals> level = level(ofOnePackage, service);
      if (level.isPresent()) {
        return level;
      }
    }
    Declaration build = new Declaration("", options.services(), options.literals());
    return level(elsewhere, service).or(() -> level(List.of(build), service));
  }

  /** Returns the strictest level; a declaration that names the service goes before one of all. */
  private Optional<Literals> level(List<Declaration> declarations, String service) {
    List<Declaration> naming = declarations.stream().filter(d -> d.names(service)).toList();
    return (naming.isEmpty()
            ? declarations.stream().filter(Declaration::namesAll)
            : naming.stream())
        .map(d -> d.literals().or(options::literals).orElse(Literals.ERROR))
        .max(Comparator.naturalOrder());
  }
}
