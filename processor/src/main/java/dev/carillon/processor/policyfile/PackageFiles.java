package dev.carillon.processor.policyfile;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.policyfile.FileSearch.PolicyPath;
import dev.carillon.processor.plan.GeneratedNames;
import dev.carillon.processor.request.PolicyFilesRequest.NamedFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files that all annotations of one package name, looked up once for all of them. */
public final class PackageFiles {

  private final Map<Path, List<Naming>> byFile = new HashMap<>();
  private final Map<String, List<Naming>> byClass = new HashMap<>();

  private PackageFiles() {}

  /** A file, as the annotation of a number names it first. */
  private record Naming(int number, String where, PolicyPath file) {}

  /** Finds the files. */
  public static PackageFiles of(List<NamedFiles> named, List<Path> folders) {
    PackageFiles found = new PackageFiles();
    PolicyLookup lookup = new PolicyLookup(folders);
    // What one annotation names alone, it looks for by itself.
    for (int number = 0; named.size() > 1 && number < named.size(); number++) {
      for (String text : named.get(number).texts()) {
        found.find(number, named.get(number).where(), text, lookup);
      }
    }
    return found;
  }

  private void find(int number, String where, String text, PolicyLookup lookup) {
    if (PolicyLookup.leadsOut(text)) {
      return;
    }
    try {
      lookup.find(text).forEach(file -> add(new Naming(number, where, file)));
    } catch (ProblemsException e) {
      // Told where that annotation is compiled.
    }
  }

  private void add(Naming naming) {
    byFile.computeIfAbsent(naming.file().path(), none -> new ArrayList<>()).add(naming);
    classKey(naming.file().name())
        .ifPresent(name -> byClass.computeIfAbsent(name, none -> new ArrayList<>()).add(naming));
  }

  /** Returns what another annotation than that of the number stands on that names the file. */
  Optional<String> namedElsewhere(Path file, int number) {
    for (Naming naming : byFile.getOrDefault(file, List.of())) {
      if (naming.number() != number) {
        return Optional.of(naming.where());
      }
    }
    return Optional.empty();
  }

  /**
   * Returns a file whose class would have the name of that of another file, and that is none of
   * these.
   */
  Optional<String> ofSameClass(String file, Set<Path> these) {
    for (Naming naming : classKey(file).map(byClass::get).orElse(List.of())) {
      if (!these.contains(naming.file().path())) {
        return Optional.of(naming.file().name());
      }
    }
    return Optional.empty();
  }

  /** Returns the name of the class of a file; file systems may ignore letter case. */
  private static Optional<String> classKey(String file) {
    return GeneratedNames.ofPolicyFile(file).map(name -> name.toLowerCase(Locale.ROOT));
  }
}
