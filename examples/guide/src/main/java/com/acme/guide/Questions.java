package com.acme.guide;

import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;
import dev.carillon.policy.arn.ArnPart;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;

/** The questions of questions.md. */
final class Questions {

  private Questions() {}

  static Policy host() {
    return Policy.of(
        ChimeStatement.allow("HostMeetings")
            .actions(ChimeAction.CREATE_MEETING, ChimeAction.LIST_MEETINGS)
            .onAllResources()
            .when(Keys.SOURCE_IP.in("203.0.113.0/24")),
        S3Statement.allow("Records")
            .allActions()
            .on(S3Resource.object("acme-records", ArnPart.any())),
        S3Statement.deny("KeepRecords")
            .actions(S3Action.DELETE_OBJECT)
            .on(S3Resource.object("acme-records", ArnPart.any())));
  }

  static List<Finding> findings(String json) {
    return Policy.fromJson(json, ChimeAction.class, S3Action.class).findings();
  }

  static List<Finding> findingsOfServiceControlPolicy() {
    return Policy.of(Statements.stayInEurope()).findings(PolicyKind.SERVICE_CONTROL);
  }

  static boolean canRecord() {
    return host().grants("s3:PutObject", "arn:aws:s3:::acme-records/2026/1.json");
  }

  static boolean canDeleteRecords() {
    return host().grants(S3Action.DELETE_OBJECT.iamName(), "arn:aws:s3:::acme-records/1.json");
  }
}
