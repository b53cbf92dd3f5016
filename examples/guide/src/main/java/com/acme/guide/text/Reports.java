package com.acme.guide.text;

import dev.carillon.RequiresActions;

/** Reads and writes reports. */
final class Reports {
  @SuppressWarnings("carillon:INVALID_ACTION")
  static final String OF_ANOTHER_VENDOR = "s3:GetObjectFast";

  private Reports() {}

  @RequiresActions({"s3:GetObject", "s3:PutObject"})
  static String copy(String name) {
    return name + ".copy";
  }
}
