package com.acme.guide;

import dev.carillon.policy.Policy;

class Unfinished {
  Policy policy() {
    return Policy.of(S3Statement.allow("Read").actions(S3Action.GET_OBJECT));
  }
}
