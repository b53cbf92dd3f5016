package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.grant.ManagedPolicies;
import dev.carillon.catalog.grant.RolePolicy;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.validation.view.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The policies of one role in whatever file has some: also in what Terraform prints, and in files
 * of other tools.
 *
 * @param policy what the file says
 * @param notKnown a remark for each policy that nobody can read yet
 */
public record RoleFile(RolePolicy policy, List<Problem> notKnown) {

  /**
   * What the Serverless Framework calls the managed policies of the role of its functions.
   *
   * @see <a href="https://www.serverless.com/framework/docs/providers/aws/guide/iam">IAM
   *     permissions</a>
   */
  private static final Set<String> OF_SERVERLESS = Set.of("managedPolicies", "iamManagedPolicies");

  /** Copies the list. */
  public RoleFile {
    notKnown = List.copyOf(notKnown);
  }

  /**
   * Reads what a file says.
   *
   * @param file the file's name, for the remarks
   * @throws JsonFault if it has no policy of an identity
   */
  public static RoleFile of(String file, JsonValue written) {
    TerraformResources terraform = new TerraformResources(written);
    List<Problem> notKnown = terraform.notKnown(file);
    if (PolicyDocuments.isTemplate(written)
        || PolicyDocuments.isPolicy(written)
        || !CliAnswer.policies(written).isEmpty()) {
      return new RoleFile(RolePolicies.read(written), notKnown);
    }
    List<FoundPolicy> inside = FilesJudge.inOther(written, terraform);
    List<String> named = new ArrayList<>(terraform.named());
    named.addAll(ofServerless(written));
    if (inside.isEmpty() && named.isEmpty()) {
      throw new JsonFault(written.position(), "there is no policy in it");
    }
    return new RoleFile(RolePolicies.ofIdentities(written, inside, named), notKnown);
  }

  /**
   * Returns the policies that the Serverless Framework gives roles by their names: that of its
   * functions, and those in the section that it adds to its template.
   */
  private static List<String> ofServerless(JsonValue written) {
    List<TemplateResource> resources =
        new Element("", written)
            .member("resources").stream()
                .flatMap(section -> section.items().stream())
                .flatMap(part -> TemplateResource.of(part.value()).stream())
                .toList();
    List<String> named = new ArrayList<>(TemplateResource.namedPolicies(resources));
    Set<String> own = TemplateResource.ownPolicies(resources);
    JsonValue read = Intrinsics.readings(written, TemplateValues.of(written), 1).get(0);
    ManagedPolicies.namedIn(read, OF_SERVERLESS).stream()
        .filter(name -> !ManagedPolicies.isOneOf(name, own))
        .forEach(named::add);
    return named;
  }
}
