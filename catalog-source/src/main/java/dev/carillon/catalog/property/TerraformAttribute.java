package dev.carillon.catalog.property;

import dev.carillon.catalog.form.TerraformPolicy;
import dev.carillon.catalog.grant.OwnEndpoint;
import dev.carillon.catalog.grant.OwnService;
import dev.carillon.internal.validation.view.Element;

/**
 * An attribute of a resource of Terraform that may have a policy.
 *
 * @param type the resource's type
 * @param ofWhat the resource's own attribute {@code type}
 * @param on what has the policy
 * @param own which one that is, as the resource names it; empty if that does not matter
 * @param locksOut whether the resource says that its policy may lock everybody out
 */
public record TerraformAttribute(
    String name, String type, String ofWhat, String on, String own, boolean locksOut) {

  /** Returns one that no resource is known to have. */
  public static TerraformAttribute ofNone(String name) {
    return new TerraformAttribute(name, "", "", "", "", false);
  }

  /** Returns the attribute of a resource that has no name yet. */
  public static TerraformAttribute of(String type, Element values, boolean locksOut) {
    String own = type.replace("awscc_", "aws_");
    String named = OwnResources.named(own, values);
    return new TerraformAttribute(
        "",
        own,
        values.text("type"),
        OwnService.on(own, values),
        named.isEmpty() ? OwnEndpoint.serviceName(own, values) : named,
        locksOut);
  }

  /** Returns the attribute of the same resource that has a name. */
  public TerraformAttribute named(String other) {
    return new TerraformAttribute(other, type, ofWhat, on, own, locksOut);
  }

  /** Returns the same attribute of any resource of the type. */
  public TerraformAttribute ofAny() {
    return new TerraformAttribute(name, type, ofWhat, on, "", locksOut);
  }

  /** Returns whether only a policy of AWS can stand here. */
  public boolean isOfAws() {
    return type.startsWith("aws_") && (type + name).contains("polic");
  }

  /** Returns whether a value here has to be a policy; those of a block have a name beside them. */
  public boolean isPolicy(Element value) {
    return TerraformPolicy.attributes(type).contains(name)
        || (name.equals("inline_policy") && value.name().equals("policy"));
  }
}
