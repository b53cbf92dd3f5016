package dev.carillon.catalog.property;

import dev.carillon.catalog.form.TerraformPolicy;
import dev.carillon.internal.validation.view.Element;

/**
 * An attribute of a resource of Terraform that may have a policy.
 *
 * @param type the resource's type
 * @param ofWhat the resource's own attribute {@code type}
 * @param on what has the policy
 * @param own which one that is, as the resource names it
 * @param locksOut whether the resource says that its policy may lock everybody out
 */
public record TerraformAttribute(
    String name, String type, String ofWhat, String on, String own, boolean locksOut) {

  /** Returns one that no resource is known to have. */
  public static TerraformAttribute ofNone(String name) {
    return new TerraformAttribute(name, "", "", "", "", false);
  }

  /** Returns another attribute of the same resource. */
  public TerraformAttribute named(String other) {
    return new TerraformAttribute(other, type, ofWhat, on, own, locksOut);
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
