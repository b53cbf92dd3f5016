package dev.carillon.processor.sdk;

import com.sun.source.util.TreePath;

/**
 * An action that code says it needs, or gives to a request.
 *
 * @param path where it is named
 * @param action the action, or a pattern
 * @param why what names it, for people
 * @param grant the policy files that it is held against
 */
record NamedNeed(TreePath path, String action, String why, DeclaredGrant grant) {}
