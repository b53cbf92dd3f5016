package com.acme.guide;

import static com.acme.guide.ChimeAction.ASSOCIATE_CHANNEL_FLOW;

import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;
import dev.carillon.policy.Statement;
import dev.carillon.policy.arn.ArnPart;
import dev.carillon.policy.arn.ResourceArn;
import java.util.List;

/** The statements of resources.md. */
final class Resources {

  private Resources() {}

  static Statement typedResource() {
    return S3Statement.allow("ReadReports")
        .actions(S3Action.GET_OBJECT)
        .on(S3Resource.object("acme-reports", "2026/summary.pdf"));
  }

  static Statement wildcards() {
    String home = "home/" + Keys.USERNAME.variable() + "/*";
    return S3Statement.allow("ReadReportsAndHome")
        .actions(S3Action.GET_OBJECT)
        .on(
            S3Resource.object("acme-reports", ArnPart.any()),
            S3Resource.object("acme-users", ArnPart.matching(home)));
  }

  static Statement ofTenant(String tenant) {
    ArnPart objects = ArnPart.matching("tenants/" + ArnPart.literal(tenant) + "/*");
    return S3Statement.allow("ReadTenant")
        .actions(S3Action.GET_OBJECT)
        .on(S3Resource.object("acme-tenants", objects));
  }

  static ResourceArn inChina() {
    return S3Resource.bucket("acme-reports").inPartition("aws-cn");
  }

  static Policy severalTypes() {
    return Policy.of(
        ChimeStatement.allow("Flow")
            .actions(ASSOCIATE_CHANNEL_FLOW)
            .on(
                ChimeResource.channel("eu-west-1", "111122223333", "app", ArnPart.any()),
                ChimeResource.channelFlow("eu-west-1", "111122223333", "app", "moderation"),
                ChimeResource.appInstanceUser("eu-west-1", "111122223333", "app", "host")));
  }

  static Statement text(List<String> arnsOfTheStack) {
    return S3Statement.allow("ReadStack").actions(S3Action.GET_OBJECT).on(arnsOfTheStack);
  }

  static Statement wrongType(ResourceArn bucket) {
    return S3Statement.allow("ReadReports").actions(S3Action.GET_OBJECT).on(bucket);
  }
}
