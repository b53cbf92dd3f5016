package com.acme.storage;

/** Right and wrong names as constants. */
final class Names {

  static final String CHIME = "chime:";
  static final String READ = "s3:GetObject";
  static final String[] MEETINGS = {"chime:CreateMeeting", "chime:DeleteMeting"}; // 1

  private Names() {}

  static boolean changesSomething(String action) {
    return switch (action) {
      case "s3:PutObject", "s3:DeleteObejct" -> true; // 2
      default -> false;
    };
  }
}
