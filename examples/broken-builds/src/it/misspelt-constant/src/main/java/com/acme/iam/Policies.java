package com.acme.iam;

import dev.carillon.policy.Policy;

final class Policies {

  static final Policy HOST =
      Policy.of(
          ChimeStatement.allow("HostMeetings")
              .actions(ChimeAction.CREATE_METING)
              .onAllResources());

  private Policies() {}
}
