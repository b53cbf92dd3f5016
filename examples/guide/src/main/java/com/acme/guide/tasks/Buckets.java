package com.acme.guide.tasks;

import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;
import dev.carillon.policy.Principal;
import dev.carillon.policy.ResourcePolicy;
import dev.carillon.policy.arn.ArnPart;
import dev.carillon.policy.arn.ResourceArn;

/** Policies of buckets, and of those who use them. */
final class Buckets {

  private static final String BUCKET = "amzn-s3-demo-bucket";

  private Buckets() {}

  static Policy homeFolder() {
    String home = "home/" + Keys.USERNAME.variable();
    return Policy.of(
        S3Statement.allow("S3ConsoleAccess")
            .actions(
                S3Action.GET_ACCOUNT_PUBLIC_ACCESS_BLOCK,
                S3Action.GET_BUCKET_ACL,
                S3Action.GET_BUCKET_LOCATION,
                S3Action.GET_BUCKET_POLICY_STATUS,
                S3Action.GET_BUCKET_PUBLIC_ACCESS_BLOCK,
                S3Action.LIST_ACCESS_POINTS,
                S3Action.LIST_ALL_MY_BUCKETS)
            .onAllResources(),
        S3Statement.allow("ListObjectsInBucket")
            .actions(S3Action.LIST_BUCKET)
            .on(S3Resource.bucket(BUCKET))
            .when(S3Keys.PREFIX.like("", "home/", home + "/*")),
        S3Statement.allow()
            .allActions()
            .on(
                S3Resource.object(BUCKET, ArnPart.matching(home)),
                S3Resource.object(BUCKET, ArnPart.matching(home + "/*"))));
  }

  static ResourcePolicy tlsOnly() {
    return ResourcePolicy.of(
        S3Statement.deny("AllowSSLRequestsOnly")
            .allActions()
            .on(S3Resource.bucket(BUCKET), S3Resource.object(BUCKET, ArnPart.any()))
            .grantedTo(Principal.anyone())
            .when(Keys.SECURE_TRANSPORT.isFalse()));
  }

  static ResourcePolicy onlyFromEndpoint() {
    return ResourcePolicy.of(
        S3Statement.deny("OnlyFromTheEndpoint")
            .allActions()
            .on(S3Resource.bucket(BUCKET), S3Resource.object(BUCKET, ArnPart.any()))
            .grantedTo(Principal.anyone())
            .when(Keys.SOURCE_VPCE.isNot("vpce-1a2b3c4d")));
  }

  static ResourcePolicy otherAccount() {
    return ResourcePolicy.of(
        S3Statement.allow("AccountB")
            .actions(S3Action.GET_LIFECYCLE_CONFIGURATION, S3Action.LIST_BUCKET)
            .on(S3Resource.bucket(BUCKET))
            .grantedTo(Principal.account("222222222222")));
  }

  static Policy session() {
    ResourceArn objects = S3Resource.object("productionapp", ArnPart.any());
    return Policy.of(
        S3Statement.allow().actions(S3Action.LIST_BUCKET).on(S3Resource.bucket("productionapp")),
        S3Statement.allow().actions(S3Action.GET_OBJECT, S3Action.PUT_OBJECT).on(objects));
  }
}
