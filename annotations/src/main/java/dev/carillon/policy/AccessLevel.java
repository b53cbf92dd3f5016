package dev.carillon.policy;

/**
 * What AWS says an action lets its caller do, from the least to the most powerful. The order of the
 * constants is that order.
 *
 * <p>A level is documentation, not proof: {@code iam:PassRole} is only {@link #WRITE}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html">
 *     Access level summaries</a>
 */
public enum AccessLevel {
  /** Lists resources of a service, to see whether they exist. */
  LIST("List"),
  /** Reads, but does not change, the contents and attributes of resources. */
  READ("Read"),
  /** Changes only the tags of resources. */
  TAGGING("Tagging"),
  /** Creates, changes or deletes resources. */
  WRITE("Write"),
  /** Grants or changes permissions on resources. */
  PERMISSIONS_MANAGEMENT("Permissions management");

  private final String label;

  AccessLevel(String label) {
    this.label = label;
  }

  /** Returns the level as AWS's pages write it, for example {@code "Permissions management"}. */
  public String label() {
    return label;
  }
}
