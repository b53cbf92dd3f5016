package dev.carillon.processor.policyfile;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.policyfile.RolePolicies;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.processor.policyfile.GrantingPolicy.File;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.PolicyText;
import dev.carillon.processor.scope.PolicyFolders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds and reads the policy files of a role. */
public final class GrantingFiles {

  private final List<Problem> problems = new ArrayList<>();
  private final List<File> files = new ArrayList<>();

  private GrantingFiles() {}

  /**
   * What came of it.
   *
   * @param policy what the files grant; empty where one of them cannot be told
   * @param problems what is wrong
   */
  public record Read(Optional<GrantingPolicy> policy, List<Problem> problems) {}

  /**
   * Reads the files that texts name.
   *
   * @param catalogs finds what tells the resource types of the actions of a service
   */
  public static Read read(
      PolicyFolders folders,
      List<String> texts,
      Function<String, Optional<ServiceCatalog>> catalogs) {
    GrantingFiles found = new GrantingFiles();
    folders.problem().ifPresent(found.problems::add);
    if (texts.isEmpty()) {
      found.problems.add(Message.NO_POLICY_FILE.of("GrantedBy"));
    }
    if (found.problems.isEmpty()) {
      found.find(new PolicyLookup(folders.folders()), texts);
    }
    return new Read(
        found.problems.isEmpty()
            ? Optional.of(new GrantingPolicy(found.files, catalogs))
            : Optional.empty(),
        List.copyOf(found.problems));
  }

  private void find(PolicyLookup lookup, List<String> texts) {
    Set<Path> paths = new LinkedHashSet<>();
    for (String text : texts) {
      lookup.find("GrantedBy", text, problems::add).forEach(file -> paths.add(file.path()));
    }
    paths.forEach(this::read);
  }

  private void read(Path path) {
    try {
      String text = FileText.read(path.toString(), path);
      files.add(new File(new PolicyText(path, text), RolePolicies.read(text)));
    } catch (ProblemsException e) {
      problems.add(Message.UNREADABLE_POLICY_FILE.of(e.problems().get(0)));
    } catch (JsonFault e) {
      String form = path.toString().endsWith(".json") ? "" : "; only JSON is read here";
      problems.add(Message.UNREADABLE_POLICY_FILE.of(path + ": " + e.getMessage() + form));
    }
  }
}
