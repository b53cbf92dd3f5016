package dev.carillon.policy;

import dev.carillon.policy.json.JsonWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An identity-based policy: what the user, group or role that it is attached to may do. Immutable.
 * Two policies are equal if they write the same document.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">Grammar
 *     of the IAM JSON policy language</a>
 */
public final class Policy {
  private static final String VERSION = "2012-10-17";

  private final List<Statement> statements;

  private Policy(List<Statement> statements) {
    this.statements = List.copyOf(statements);
    Set<String> sids = new TreeSet<>();
    for (int i = 0; i < this.statements.size(); i++) {
      String sid = this.statements.get(i).sid().orElse("");
      if (!sid.isEmpty() && !sids.add(sid)) {
        throw new InvalidPolicyException(
            String.format(
                Locale.ROOT,
                "Statement %d has the Sid \"%s\", which an earlier statement has. A Sid is unique"
                    + " in its policy.",
                i + 1,
                sid));
      }
    }
    ResourceRules.checkRequiredTypes(this.statements);
  }

  /**
   * Returns a policy of these statements.
   *
   * @throws InvalidPolicyException if two statements have the same Sid, or an allowed action lacks
   *     a resource type that it requires
   */
  public static Policy of(Statement first, Statement... more) {
    List<Statement> all = new ArrayList<>(more.length + 1);
    all.add(first);
    Collections.addAll(all, more);
    return new Policy(all);
  }

  /**
   * Returns a policy of the statements of a collection, in its order.
   *
   * @throws InvalidPolicyException if there is no statement, two have the same Sid, or an allowed
   *     action lacks a resource type that it requires
   */
  public static Policy of(Collection<Statement> statements) {
    if (statements.isEmpty()) {
      throw new InvalidPolicyException("A policy without statements: IAM asks for at least one.");
    }
    return new Policy(List.copyOf(statements));
  }

  /** Returns the statements, in the order of the document. */
  public List<Statement> statements() {
    return statements;
  }

  /** Returns the document without white space between tokens. */
  public String toJson() {
    return JsonWriter.compact(toMap());
  }

  /** Returns the document for people: a line per value, indented by two spaces. */
  public String toPrettyJson() {
    return JsonWriter.pretty(toMap());
  }

  /**
   * Returns the document as plain maps, lists and strings, in its order, for example for the CDK's
   * {@code PolicyDocument.fromJson}. Neither the map nor what is in it can be changed.
   */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("Version", VERSION);
    map.put("Statement", statements.stream().map(Statement::toMap).toList());
    return Collections.unmodifiableMap(map);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Policy that && statements.equals(that.statements);
  }

  @Override
  public int hashCode() {
    return statements.hashCode();
  }

  /** Returns the policy as compact JSON. */
  @Override
  public String toString() {
    return toJson();
  }
}
