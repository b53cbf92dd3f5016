package dev.carillon.policy.finding;

/**
 * How much a finding matters, in AWS's terms.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-validation.html">
 *     Validate policies with IAM Access Analyzer</a>
 */
public enum Severity {
  /** A part of the policy does not work. */
  ERROR,
  /** The policy allows what AWS considers too much. */
  SECURITY_WARNING,
  /** The policy departs from best practice, without being unsafe. AWS says General Warning. */
  WARNING,
  /** The policy could be written better, with the same effect. */
  SUGGESTION
}
