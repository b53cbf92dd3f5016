package dev.carillon.processor.sdk;

import com.sun.source.tree.CompilationUnitTree;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.policyfile.GrantingFiles;
import dev.carillon.processor.policyfile.GrantingFiles.Read;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.request.PackageNames;
import dev.carillon.processor.request.SourceFile;
import dev.carillon.processor.scope.Declarations;
import dev.carillon.processor.scope.PolicyFolders;
import dev.carillon.processor.sdk.SdkChecks.Surroundings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the policy files that packages name, and reads those that count for a file. */
final class DeclaredGrants {

  private final Elements elements;
  private final Map<String, Optional<DeclaredGrant>> byPackage = new HashMap<>();
  private final Map<String, Folder> byFolder = new HashMap<>();
  private final Map<List<Path>, Map<List<String>, Read>> shared = new HashMap<>();
  private @Nullable CompilationUnitTree last;
  private @Nullable Folder ofLast;

  DeclaredGrants(Elements elements) {
    this.elements = elements;
  }

  /**
   * What the Java files of one folder and package are held against.
   *
   * @param folders where the files that are named are looked for
   * @param read what was read, by the names of the files
   */
  private record Folder(PolicyFolders folders, Map<List<String>, Read> read) {}

  /** Returns the grant of a package, or of the nearest above it by name that has one. */
  Optional<DeclaredGrant> around(String packageName) {
    Optional<DeclaredGrant> known = byPackage.get(packageName);
    if (known == null) {
      PackageElement element =
          packageName.isEmpty() ? null : elements.getPackageElement(packageName);
      known = element == null ? Optional.empty() : DeclaredGrant.on(element);
      if (known.isEmpty() && !packageName.isEmpty()) {
        known = around(PackageNames.above(packageName));
      }
      byPackage.put(packageName, known);
    }
    return known;
  }

  /**
   * Reads the files of a grant for the code of a Java file.
   *
   * @param around what knows the catalogs that count there, which may be the user's own
   */
  Read read(DeclaredGrant grant, CompilationUnitTree unit, Surroundings around) {
    Folder folder = ofLast;
    if (folder == null || !unit.equals(last)) {
      folder = folder(unit);
      last = unit;
      ofLast = folder;
    }
    Read known = folder.read().get(grant.files());
    if (known == null) {
      known =
          GrantingFiles.read(
              folder.folders(),
              grant.files(),
              service -> around.facts(service).map(ServiceFacts::catalog));
      folder.read().put(grant.files(), known);
    }
    return known;
  }

  private Folder folder(CompilationUnitTree unit) {
    String packageName = Declarations.packageOf(unit);
    return byFolder.computeIfAbsent(
        packageName + ' ' + Declarations.folderOf(unit),
        key -> folder(new SourceFile(Optional.of(unit.getSourceFile().toUri()), packageName)));
  }

  /** Packages whose policy files lie in the same folders share what was read. */
  private Folder folder(SourceFile source) {
    PolicyFolders found = folders(source);
    return new Folder(
        found,
        found.problem().isPresent()
            ? new HashMap<>()
            : shared.computeIfAbsent(found.folders(), folders -> new HashMap<>()));
  }

  private static PolicyFolders folders(SourceFile source) {
    PolicyFolders found = PolicyFolders.of(Map.of(), source);
    return found
            .problem()
            .filter(problem -> problem.id().equals(Message.NO_SOURCE_ROOT.id()))
            .isEmpty()
        ? found
        : new PolicyFolders(List.of(), Optional.of(Message.NO_SOURCE_ROOT_OF_CALLS.of()));
  }
}
