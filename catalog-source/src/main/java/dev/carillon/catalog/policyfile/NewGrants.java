package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.form.DocumentForm;
import dev.carillon.catalog.grant.ElementGrants;
import dev.carillon.catalog.grant.ElementGrants.Grant;
import dev.carillon.catalog.grant.RoleGrants;
import dev.carillon.catalog.policyfile.FileSearch.PolicyPath;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.template.Template;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.Action;
import dev.carillon.policy.Policy;
import dev.carillon.policy.finding.PolicyKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what policies and templates grant that they did not grant before AWS added actions. */
public final class NewGrants {

  private final List<FileOfPolicy> policies;

  private NewGrants(List<FileOfPolicy> policies) {
    this.policies = policies;
  }

  /** A policy, and the file that has it as it was named. */
  private record FileOfPolicy(String file, FoundPolicy policy) {}

  /**
   * Something that a policy file grants since AWS has it.
   *
   * @param file the file as it was named
   * @param path the element that grants it: {@code "Statement[0].Action[2]"}
   * @param position where the element stands
   * @param written the pattern as the document has it; empty for {@code NotAction}
   * @param actions the new actions that it grants, as a policy names them
   */
  public record NewGrant(
      String file, String path, Position position, String written, List<String> actions) {

    /** Copies the actions. */
    public NewGrant {
      actions = List.copyOf(actions);
    }

    /** Returns the grant in a line. */
    @Override
    public String toString() {
      String by = written.isEmpty() ? "" : " \"" + written + '"';
      return "%s:%s:%s: %s%s now also grants %s"
          .formatted(
              file, position.line(), position.column(), path, by, String.join(", ", actions));
    }
  }

  /**
   * Reads policies and templates.
   *
   * @param texts files, folders or patterns of them; see {@link FileSearch#require}
   * @throws ProblemsException if one of them cannot be read, or none has a policy
   */
  public static NewGrants read(Collection<String> texts) throws ProblemsException {
    Map<String, PolicyPath> files = new LinkedHashMap<>();
    for (String text : texts) {
      FileSearch.require(text, DocumentForm.ENDINGS)
          .forEach(file -> files.putIfAbsent(file.path().toString(), file));
    }
    List<FileOfPolicy> read = new ArrayList<>();
    boolean isFound = texts.isEmpty();
    for (PolicyPath file : files.values()) {
      boolean named = texts.contains(file.name());
      String text = FileText.read(file.name(), file.path(), named);
      if (!named && !DocumentForm.isWorthReading(file.name(), text)) {
        continue;
      }
      try {
        JsonValue document = DocumentForm.read(file.name(), text);
        List<FoundPolicy> policies = policies(document, text);
        isFound |= !policies.isEmpty() || PolicyDocuments.isTemplate(document);
        policies.forEach(policy -> read.add(new FileOfPolicy(file.name(), policy)));
      } catch (ProblemsException e) {
        if (named || DocumentForm.of(file.name(), text).mayHavePolicy(text)) {
          throw e;
        }
      }
    }
    if (!isFound) {
      throw new Problems(String.join(", ", texts)).fatal(FilesJudge.NO_POLICY);
    }
    return new NewGrants(read);
  }

  /**
   * Returns what the files grant of new actions, in the order of the files.
   *
   * @param added catalogs that have the new actions alone
   */
  public List<NewGrant> of(List<ServiceCatalog> added) {
    ElementGrants grants =
        new ElementGrants(
            added.stream().flatMap(catalog -> CatalogReference.of(catalog).actions().stream()));
    Set<NewGrant> found = new LinkedHashSet<>();
    for (FileOfPolicy one : policies) {
      List<Grant> allowed =
          grants.of(one.policy().document()).stream()
              .filter(grant -> !grant.actions().isEmpty())
              .toList();
      Predicate<Action> isDenied = allowed.isEmpty() ? action -> false : denied(one.policy());
      allowed.stream()
          .map(grant -> newGrant(one.file(), one.policy(), grant, isDenied))
          .filter(grant -> !grant.actions().isEmpty())
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  /**
   * Returns which actions an identity's policy denies whatever the resource. A Deny in a template
   * may be one of some deployments, and in the policy of a resource one of some principals.
   */
  private static Predicate<Action> denied(FoundPolicy policy) {
    List<Element> statements = new Element("", policy.document()).statements();
    if (!policy.path().isEmpty()
        || statements.stream().noneMatch(KindOfPolicy::denies)
        || statements.stream().anyMatch(KindOfPolicy::namesPrincipals)
        || !statements.stream().allMatch(statement -> statement.has("Resource"))) {
      return action -> false;
    }
    try {
      Policy read = RoleGrants.together(List.of(policy.document()));
      return action -> !read.grants(action);
    } catch (IllegalArgumentException e) {
      return action -> false; // The checks of the file tell what is wrong.
    }
  }

  /** Returns the policies in a document: itself, or those that it tells. */
  private static List<FoundPolicy> policies(JsonValue document, String text) {
    if (PolicyDocuments.isTemplate(document)) {
      List<FoundPolicy> all = new ArrayList<>(PolicyDocuments.inTemplate(document));
      all.addAll(FilesJudge.inTexts(document, text));
      return all;
    }
    if (!PolicyDocuments.isPolicy(document)) {
      return FilesJudge.inOther(document);
    }
    JsonValue filled = Template.of(document).filled(Map.of());
    return List.of(new FoundPolicy("", filled, PolicyKind.IDENTITY, Set.of()));
  }

  private static NewGrant newGrant(
      String file, FoundPolicy policy, Grant grant, Predicate<Action> isDenied) {
    return new NewGrant(
        file,
        policy.pathOf(grant.path()),
        grant.position(),
        grant.written(),
        grant.actions().stream()
            .filter(action -> !isDenied.test(action))
            .map(Action::iamName)
            .toList());
  }
}
