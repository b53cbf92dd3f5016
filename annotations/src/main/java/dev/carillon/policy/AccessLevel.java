package dev.carillon.policy;

import java.util.Collection;
import java.util.List;

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

  /** The level that says most of an action first. */
  private static final List<AccessLevel> TELLING =
      List.of(PERMISSIONS_MANAGEMENT, TAGGING, WRITE, READ, LIST);

  private final String label;

  AccessLevel(String label) {
    this.label = label;
  }

  /**
   * Returns the one level of an action for which AWS lists several. Write beside Tagging or
   * Permissions management says nothing more: what AWS lists as {@code Tagging, Write} since 2026
   * was {@code Tagging} before, and its JSON sets {@code IsWrite} for both.
   *
   * @param listed the levels that AWS lists; none where they are not known, for which the answer is
   *     {@link #PERMISSIONS_MANAGEMENT}, the most cautious one
   */
  public static AccessLevel ofListed(Collection<AccessLevel> listed) {
    for (AccessLevel level : TELLING) {
      if (listed.contains(level)) {
        return level;
      }
    }
    return PERMISSIONS_MANAGEMENT;
  }

  /** Returns the level as AWS's pages write it, for example {@code "Permissions management"}. */
  public String label() {
    return label;
  }
}
