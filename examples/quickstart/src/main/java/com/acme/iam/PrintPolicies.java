package com.acme.iam;

/** Prints the policies as the JSON that IAM takes. */
public final class PrintPolicies {

  private PrintPolicies() {}

  /** Prints each policy under its role's name. */
  public static void main(String[] args) {
    System.out.println("meeting-host\n" + MeetingPolicies.meetingHost().toPrettyJson());
    System.out.println("auditor\n" + MeetingPolicies.auditor().toPrettyJson());
    System.out.println("administrator\n" + MeetingPolicies.administrator().toPrettyJson());
  }
}
