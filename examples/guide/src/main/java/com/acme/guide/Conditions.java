package com.acme.guide;

import dev.carillon.policy.Keys;
import dev.carillon.policy.Statement;
import dev.carillon.policy.arn.ArnPart;

/** The statements of conditions.md. */
final class Conditions {

  private Conditions() {}

  static Statement several() {
    return S3Statement.allow("FromTheOffice")
        .actions(S3Action.GET_OBJECT)
        .on(S3Resource.object("acme-reports", ArnPart.any()))
        .when(Keys.SOURCE_IP.in("203.0.113.0/24"), Keys.SECURE_TRANSPORT.isTrue());
  }

  static Statement serviceKey() {
    return S3Statement.allow("ListHome")
        .actions(S3Action.LIST_BUCKET)
        .on(S3Resource.bucket("acme-home"))
        .when(S3Keys.PREFIX.like("home/" + Keys.USERNAME.variable() + "/*"));
  }

  static Statement sameTeam() {
    return S3Statement.allow("OfTheTeam")
        .actions(S3Action.GET_OBJECT)
        .on(S3Resource.object("acme-reports", ArnPart.any()))
        .when(S3Keys.existingObjectTag("team").is(Keys.principalTag("team").variable()));
  }

  static Statement multivalued() {
    return S3Statement.allow("TagByTeam")
        .actions(S3Action.PUT_OBJECT_TAGGING)
        .on(S3Resource.object("acme-reports", ArnPart.any()))
        .when(
            S3Keys.REQUEST_OBJECT_TAG_KEYS.forAllValues().is("team", "stage"),
            S3Keys.REQUEST_OBJECT_TAG_KEYS.exists());
  }

  static Statement ifExists() {
    return S3Statement.deny("NoPlainText")
        .allActions()
        .onAllResources()
        .when(S3Keys.TLS_VERSION.ifExists().lessThan(1.2));
  }

  static Statement unsupportedKey(S3Action action) {
    return S3Statement.allow("ReadReports")
        .actions(action)
        .on(S3Resource.object("acme-reports", ArnPart.any()))
        .when(S3Keys.PREFIX.is("home/"));
  }
}
