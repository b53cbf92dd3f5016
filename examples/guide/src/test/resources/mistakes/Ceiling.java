package com.acme.guide;

import dev.carillon.MaxAccessLevel;
import dev.carillon.policy.AccessLevel;

@MaxAccessLevel(AccessLevel.READ)
class Ceiling {
  S3Action action = S3Action.PUT_OBJECT;
}
