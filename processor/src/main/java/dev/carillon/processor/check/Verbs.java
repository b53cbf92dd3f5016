package dev.carillon.processor.check;

import java.util.Set;

/**
 * The words that AWS's action names begin with. A name that begins with one of them and goes on
 * with another word reads as an action even if no service has it.
 */
final class Verbs {

  private static final Set<String> COMMON =
      Set.of(
          "Accept",
          "Add",
          "Allocate",
          "Apply",
          "Approve",
          "Assign",
          "Associate",
          "Assume",
          "Attach",
          "Authorize",
          "Cancel",
          "Configure",
          "Confirm",
          "Copy",
          "Create",
          "Delete",
          "Deploy",
          "Deregister",
          "Describe",
          "Detach",
          "Disable",
          "Disassociate",
          "Enable",
          "Execute",
          "Export",
          "Generate",
          "Get",
          "Import",
          "Initiate",
          "Invoke",
          "List",
          "Modify",
          "Put",
          "Register",
          "Reject",
          "Release",
          "Remove",
          "Replace",
          "Reset",
          "Restore",
          "Resume",
          "Revoke",
          "Rotate",
          "Run",
          "Search",
          "Send",
          "Set",
          "Start",
          "Stop",
          "Submit",
          "Subscribe",
          "Tag",
          "Terminate",
          "Unsubscribe",
          "Untag",
          "Update",
          "Upload",
          "Validate",
          "Verify");

  private Verbs() {}

  /** Returns whether the name reads as an action of the service: a verb, then something else. */
  static boolean begin(String name, ServiceFacts service) {
    String first = CamelWords.first(name);
    boolean verb = COMMON.contains(first) || service.beginsAnAction(first);
    return verb && name.length() > first.length() && Character.isUpperCase(first.charAt(0));
  }
}
