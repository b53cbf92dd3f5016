package com.acme.iam;

import java.util.List;

final class Policies {

  static final List<String> HOST = List.of("chime:CreateMeting", "chime:CreateAttendee");

  private Policies() {}
}
