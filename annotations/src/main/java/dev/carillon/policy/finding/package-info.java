/**
 * What AWS IAM Access Analyzer's policy checks say of a policy document, as far as the document and
 * the Service Authorization Reference tell. {@link dev.carillon.policy.finding.PolicyChecker} reads
 * a document, runs the rules over its statements and returns {@link
 * dev.carillon.policy.finding.Finding}s; {@link dev.carillon.policy.finding.Check} lists the
 * checks.
 */
@NullMarked
package dev.carillon.policy.finding;

import org.jspecify.annotations.NullMarked;
