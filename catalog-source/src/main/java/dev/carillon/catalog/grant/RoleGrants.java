package dev.carillon.catalog.grant;

import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.Policy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the policies of one role grant together. A role has others, too, if a template attaches them
 * by their names. What is not granted here may be granted by them, unless it is denied here.
 */
public final class RoleGrants {

  private static final Map<String, Object> ALL = allowed(List.of("*"));

  private final Policy policy;
  private final TakenGrants taken;
  private final TakenGrants widest;
  private final SortedSet<String> notRead;

  /** Whether a role has an action. */
  public enum Answer {
    /** The texts grant it. */
    YES,
    /** A policy whose text is not known may grant it. */
    PERHAPS,
    /** The texts grant it, but on no resource that it takes. */
    ON_OTHER_TYPES,
    /** Nothing grants it. */
    NO
  }

  private RoleGrants(
      List<Object> statements,
      SortedSet<String> notRead,
      Function<String, Optional<ServiceCatalog>> catalogs) {
    this.policy = policy(statements);
    this.taken = new TakenGrants(policy, catalogs);
    this.notRead = notRead;
    List<Object> more = new ArrayList<>(statements);
    more.add(ALL);
    this.widest = notRead.isEmpty() ? taken : new TakenGrants(policy(more), catalogs);
  }

  /**
   * Joins what files say, each by its name. A file with the name of a policy that another file
   * names, such as {@code AmazonS3ReadOnlyAccess.json}, is taken for the text of that policy.
   *
   * @param catalogs finds what tells the resource types of the actions of a service
   */
  public static RoleGrants of(
      Map<Path, RolePolicy> files, Function<String, Optional<ServiceCatalog>> catalogs) {
    List<Object> statements = new ArrayList<>(statements(documents(files)));
    Set<String> texts = new TreeSet<>();
    files.keySet().forEach(file -> texts.add(baseName(file)));
    SortedSet<String> notRead = new TreeSet<>();
    for (RolePolicy file : files.values()) {
      for (String written : file.named()) {
        if (!texts.contains(ManagedPolicies.name(written))) {
          ManagedPolicies.actions(written)
              .ifPresentOrElse(
                  actions -> statements.add(allowed(actions)),
                  () -> notRead.add(ManagedPolicies.name(written)));
        }
      }
    }
    return new RoleGrants(statements, notRead, catalogs);
  }

  private static List<JsonValue> documents(Map<Path, RolePolicy> files) {
    return files.values().stream().map(RolePolicy::document).toList();
  }

  private static String baseName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static Map<String, Object> allowed(List<String> actions) {
    return Map.of("Effect", "Allow", "Action", actions, "Resource", "*");
  }

  /** Returns the statements of documents, without Sids, which two can have alike. */
  private static List<Object> statements(Collection<JsonValue> documents) {
    List<Object> statements = new ArrayList<>();
    for (JsonValue document : documents) {
      for (Element statement : new Element("", document).statements()) {
        if (statement.value().plain() instanceof Map<?, ?> parts) {
          Map<Object, Object> kept = new LinkedHashMap<>(parts);
          kept.remove("Sid");
          statements.add(kept);
        }
      }
    }
    return statements;
  }

  private static Policy policy(List<Object> statements) {
    return Policy.fromJson(
        JsonWriter.compact(Map.of("Version", "2012-10-17", "Statement", statements)));
  }

  /** Returns one policy with the statements of all documents. */
  public static Policy together(Collection<JsonValue> documents) {
    return policy(statements(documents));
  }

  /** Returns the policies whose texts are known, as one. */
  public Policy policy() {
    return policy;
  }

  /** Returns the names of the policies that the role has, too, and whose texts are not known. */
  public SortedSet<String> notRead() {
    return notRead;
  }

  /**
   * Returns whether the role has an action, or all that a pattern stands for, on a resource that it
   * takes.
   */
  public Answer answer(String action) {
    if (taken.grants(action)) {
      return Answer.YES;
    }
    if (!notRead.isEmpty() && widest.grants(action)) {
      return Answer.PERHAPS;
    }
    return taken.isOnOtherTypes(action) ? Answer.ON_OTHER_TYPES : Answer.NO;
  }
}
