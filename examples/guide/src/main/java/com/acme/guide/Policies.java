package com.acme.guide;

import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;
import dev.carillon.policy.Principal;
import dev.carillon.policy.ResourcePolicy;
import dev.carillon.policy.TrustPolicy;
import dev.carillon.policy.TrustStatement;
import dev.carillon.policy.arn.ArnPart;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.pattern.Compaction;
import dev.carillon.policy.quota.Quota;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The policies of policies.md. */
final class Policies {

  private Policies() {}

  static Policy identity() {
    return Policy.of(Statements.typedResource(), Statements.deny());
  }

  static ResourcePolicy resource() {
    return ResourcePolicy.of(
        S3Statement.allow("ReadByHost")
            .actions(S3Action.GET_OBJECT)
            .on(S3Resource.object("acme-reports", ArnPart.any()))
            .grantedTo(Principal.role("123456789012", "MeetingHost")));
  }

  static TrustPolicy trust() {
    return TrustPolicy.of(
        TrustStatement.assumeRole(Principal.service("lambda.amazonaws.com"))
            .when(Keys.SOURCE_ACCOUNT.is("123456789012")));
  }

  static Policy read(String json) {
    return Policy.fromJson(json, ChimeAction.class, S3Action.class);
  }

  static List<Policy> split(Policy policy) {
    return policy.fits(Quota.MANAGED_POLICY)
        ? List.of(policy)
        : policy.split(Quota.MANAGED_POLICY);
  }

  static List<ActionPattern> compact(Set<ChimeAction> selected) {
    return Compaction.of(selected, EnumSet.allOf(ChimeAction.class));
  }
}
