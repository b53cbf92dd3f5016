package com.acme.guide;

import dev.carillon.policy.Policy;

class WrongType {
  Policy policy() {
    return Policy.of(
        S3Statement.allow("Read")
            .actions(S3Action.GET_OBJECT)
            .on(S3Resource.bucket("acme-reports")));
  }
}
