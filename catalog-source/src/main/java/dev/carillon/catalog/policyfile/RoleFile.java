package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.Problem;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonValue;
import java.util.List;

/**
 * The policies of one role in whatever file has some: also in what Terraform prints, and in files
 * of other tools.
 *
 * @param document what the file says, as one policy
 * @param notKnown a remark for each policy that nobody can read yet
 */
public record RoleFile(JsonValue document, List<Problem> notKnown) {

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
    List<Problem> notKnown = TerraformResources.notKnown(file, written);
    if (PolicyDocuments.isTemplate(written)
        || PolicyDocuments.isPolicy(written)
        || !CliAnswer.policies(written).isEmpty()) {
      return new RoleFile(RolePolicies.document(written), notKnown);
    }
    List<FoundPolicy> told = FilesJudge.told(written);
    if (told.isEmpty()) {
      throw new JsonFault(written.position(), "there is no policy in it");
    }
    return new RoleFile(RolePolicies.ofIdentities(written, told, "the file"), notKnown);
  }
}
