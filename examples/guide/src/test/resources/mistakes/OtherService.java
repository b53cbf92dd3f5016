package com.acme.guide;

import dev.carillon.policy.Policy;

class OtherService {
  Policy policy() {
    return Policy.of(S3Statement.allow("Read").actions(ChimeAction.GET_ROOM).onAllResources());
  }
}
