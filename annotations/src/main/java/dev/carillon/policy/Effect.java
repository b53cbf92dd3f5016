package dev.carillon.policy;

/**
 * Whether a statement allows or denies.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html">
 *     IAM JSON policy elements: Effect</a>
 */
public enum Effect {
  /** The statement allows what it names. */
  ALLOW("Allow"),
  /** The statement denies what it names, whatever else allows it. */
  DENY("Deny");

  private final String json;

  Effect(String json) {
    this.json = json;
  }

  /** Returns the value of the {@code Effect} element: {@code "Allow"} or {@code "Deny"}. */
  public String json() {
    return json;
  }
}
