package dev.carillon.internal.generated;

import dev.carillon.internal.template.Template;

/**
 * A policy document with placeholders, as the class that is generated for its file fills it.
 * Immutable. Only generated code needs this class.
 */
public final class PolicyTemplate {

  private final Template template;

  private PolicyTemplate(Template template) {
    this.template = template;
  }

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException if the text is not JSON
   */
  public static PolicyTemplate of(String json) {
    return new PolicyTemplate(Template.of(json));
  }

  /**
   * Returns the template with a value for a placeholder.
   *
   * @param name the placeholder's name
   * @param value the value, which is plain text
   * @throws dev.carillon.policy.finding.InvalidPolicyException if the value is empty, or has a
   *     character of wildcards or policy variables
   */
  public PolicyTemplate with(String name, String value) {
    return new PolicyTemplate(template.with(name, value));
  }

  /**
   * Returns the document with the values, as JSON without white space.
   *
   * @throws IllegalStateException if a placeholder has no value, or two names of one object are the
   *     same with the values
   */
  public String toJson() {
    return template.toJson();
  }
}
