package com.acme.iam;

import dev.carillon.RequiresActions;

/** A misspelt text, which javac's plugin finds, and a misspelt requirement, which every compiler finds. */
final class Mistake {

  static final String TEXT = "chime:CreateMeting";

  private Mistake() {}

  @RequiresActions("s3:GetObjekt")
  static void read() {}
}
