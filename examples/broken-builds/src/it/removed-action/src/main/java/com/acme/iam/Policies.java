package com.acme.iam;

import dev.carillon.policy.Statement;

final class Policies {

  static final String BOT = "chime:CreateBotMembership";

  static Statement bots() {
    return ChimeStatement.allow("Bots")
        .actions(ChimeAction.CREATE_BOT_MEMBERSHIP)
        .onAllResources();
  }

  private Policies() {}
}
