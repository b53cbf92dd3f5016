package dev.carillon.processor.sdk;

import com.sun.source.util.TreePath;
import java.util.Locale;

/**
 * An action that code says it needs, or gives to a request.
 *
 * @param path where it is named
 * @param action the action, or a pattern
 * @param why what names it, for people
 * @param grant the policy files that it is held against
 */
record NamedNeed(TreePath path, String action, String why, DeclaredGrant grant) {

  /**
   * Returns whether an action that a setter is given is asked for the caller itself. A policy in a
   * request is for somebody else, but for that of a federated user.
   */
  static boolean isAsked(String model, String setter) {
    return !setter.toLowerCase(Locale.ROOT).contains("policy")
        || model.endsWith(".GetFederationTokenRequest");
  }
}
