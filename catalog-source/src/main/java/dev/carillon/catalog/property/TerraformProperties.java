package dev.carillon.catalog.property;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.KnownIds;
import dev.carillon.catalog.grant.OwnEndpoint;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.Severity;
import java.util.List;

/** What attributes of Terraform's resources say besides the policies in them. */
public final class TerraformProperties {

  private TerraformProperties() {}

  /** Returns what has the policies of a resource, as it names it; empty if that does not matter. */
  public static String named(String type, Element values) {
    String named = OwnResources.named(type, values);
    return named.isEmpty() ? OwnEndpoint.serviceName(type, values) : named;
  }

  /**
   * Returns what is wrong with a resource that adds a statement to a policy.
   *
   * @param permission what CloudFormation calls its type
   * @param given its attributes, by the names that CloudFormation has for them
   */
  public static List<Finding> of(String permission, String type, Element given) {
    return PermissionProperties.unfit(permission, type, given);
  }

  /** Returns a remark for a policy that is not known, or is an expression. */
  public static Problem notKnown(String file, Element place) {
    Position at = place.value().position();
    return Problem.of(
            KnownIds.NO_SAMPLE,
            Severity.SUGGESTION,
            place.isString()
                ? "The policy is an expression, so it is not judged. Check a plan of it."
                : "The policy is known only when the plan is applied, so it is not judged. Check"
                    + " the state after that: terraform show -json.")
        .in(file)
        .at(at.line(), at.column(), place.path());
  }
}
