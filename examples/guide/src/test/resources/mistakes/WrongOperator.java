package com.acme.guide;

import dev.carillon.policy.Keys;

class WrongOperator {
  Object condition = Keys.SOURCE_IP.lessThan(3);
}
