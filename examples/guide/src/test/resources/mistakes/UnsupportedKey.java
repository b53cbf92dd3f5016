package com.acme.guide;

import dev.carillon.policy.Statement;
import dev.carillon.policy.arn.ArnPart;

class UnsupportedKey {
  Statement statement() {
    return S3Statement.allow("ReadReports")
        .actions(S3Action.GET_OBJECT)
        .on(S3Resource.object("acme-reports", ArnPart.any()))
        .when(S3Keys.PREFIX.is("home/"));
  }
}
