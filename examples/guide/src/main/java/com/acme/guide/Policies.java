package com.acme.guide;

import static dev.carillon.policy.AccessLevel.LIST;

import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;
import dev.carillon.policy.Principal;
import dev.carillon.policy.ResourcePolicy;
import dev.carillon.policy.Statement;
import dev.carillon.policy.TrustPolicy;
import dev.carillon.policy.TrustStatement;
import dev.carillon.policy.arn.ArnPart;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.pattern.Compaction;
import dev.carillon.policy.reference.Quota;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The policies of policies.md. */
final class Policies {

  private Policies() {}

  static Policy identity() {
    return Policy.of(Resources.typedResource(), Statements.deny());
  }

  static ResourcePolicy resource() {
    return ResourcePolicy.of(
        S3Statement.allow("ReadByHost")
            .actions(S3Action.GET_OBJECT)
            .on(S3Resource.object("acme-reports", ArnPart.any()))
            .grantedTo(Principal.role("123456789012", "MeetingHost")));
  }

  static ResourcePolicy queueOfABucket() {
    return ResourcePolicy.of(
        SqsStatement.allow("NewUploads")
            .actions(SqsAction.SEND_MESSAGE)
            .on(SqsResource.queue("eu-west-1", "111122223333", "uploads"))
            .grantedTo(Principal.service("s3.amazonaws.com"))
            .when(
                Keys.SOURCE_ARN.is(S3Resource.bucket("acme-uploads")),
                Keys.SOURCE_ACCOUNT.is("111122223333")));
  }

  static ResourcePolicy inTheOrderOfJson() {
    return ResourcePolicy.of(
        SqsStatement.allow("Readers")
            .grantedTo(Principal.role("111122223333", "reader"))
            .actions(SqsAction.RECEIVE_MESSAGE, SqsAction.DELETE_MESSAGE)
            .on(SqsResource.queue("eu-west-1", "111122223333", "uploads")));
  }

  static TrustPolicy trust() {
    return TrustPolicy.of(
        TrustStatement.assumeRole(Principal.service("scheduler.amazonaws.com"))
            .when(Keys.SOURCE_ACCOUNT.is("123456789012")));
  }

  static TrustPolicy vendor() {
    return TrustPolicy.of(
        TrustStatement.assumeRole(Principal.account("444455556666"))
            .withTagSession()
            .when(Keys.EXTERNAL_ID.is("acme-42")));
  }

  static TrustPolicy deployer() {
    String provider = "token.actions.githubusercontent.com";
    return TrustPolicy.of(
        TrustStatement.assumeRoleWithWebIdentity(
                Principal.federated("arn:aws:iam::111122223333:oidc-provider/" + provider))
            .when(
                Keys.webIdentity(provider, "aud").is("sts.amazonaws.com"),
                Keys.webIdentity(provider, "sub").is("repo:acme/orders:ref:refs/heads/main")));
  }

  static Policy read(String json) {
    return Policy.fromJson(json, ChimeAction.class, S3Action.class);
  }

  static Policy withQueue(Policy before) {
    List<Statement> statements = new ArrayList<>(before.statements());
    statements.removeIf(statement -> statement.sid().equals(Optional.of("Queue")));
    statements.add(
        SqsStatement.allow("Queue")
            .actions(SqsAction.SEND_MESSAGE)
            .on(SqsResource.queue("eu-west-1", "111122223333", "uploads")));
    return Policy.of(statements);
  }

  static List<Policy> split(Policy policy) {
    return policy.fits(Quota.MANAGED_POLICY)
        ? List.of(policy)
        : policy.split(Quota.MANAGED_POLICY);
  }

  static Statement compacted() {
    List<ActionPattern> patterns =
        Compaction.of(ChimeAction.withAccessLevel(LIST), EnumSet.allOf(ChimeAction.class));
    return ChimeStatement.allow("ListsInShort")
        .patterns(patterns.stream().map(ActionPattern::toString).toList())
        .onAllResources();
  }
}
