package dev.carillon.policy;

import dev.carillon.internal.document.CompactDocument;
import dev.carillon.internal.document.DocumentWriter;
import dev.carillon.internal.document.Elements;
import dev.carillon.internal.document.Heading;
import dev.carillon.internal.document.Judge;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.validation.Rules;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.reference.Quota;
import dev.carillon.policy.reference.ServiceReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What all kinds of policies have in common. Two policies are equal if they are of the same kind
 * and write the same document.
 *
 * @param <S> the kind of statements
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">Grammar
 *     of the IAM JSON policy language</a>
 */
public abstract sealed class PolicyDocument<S extends PolicyStatement>
    permits Policy, ResourcePolicy, TrustPolicy {
  private final Heading heading;
  private final List<S> statements;
  private final List<Action> declared;

  PolicyDocument(Heading heading, Collection<S> statements, List<Action> declared) {
    this.heading = heading;
    this.statements = List.copyOf(statements);
    this.declared = declared;
  }

  final Heading heading() {
    return heading;
  }

  /** Returns an action of each enum that the document was read with. */
  final List<Action> declared() {
    return declared;
  }

  /** Returns actions of all services of which more is known than the document says. */
  final List<Action> knownActions() {
    List<Action> known = new ArrayList<>(declared);
    for (PolicyStatement statement : statements) {
      known.addAll(statement.actions());
      known.addAll(statement.elements().declared());
    }
    return known;
  }

  /** Returns what a policy of this kind is attached to. */
  abstract PolicyKind kind();

  static <S extends PolicyStatement> List<S> checked(PolicyKind kind, Collection<S> statements) {
    List<S> checked = withOwnSids(statements);
    Judge.check(kind, elements(checked));
    return checked;
  }

  /**
   * Returns the statements, of which there is at least one and no two have the same Sid, but in a
   * policy of a resource: there it is a warning, as Access Analyzer has it.
   */
  static <S extends PolicyStatement> List<S> withOwnSids(Collection<S> statements) {
    List<S> checked = List.copyOf(statements);
    if (checked.size() != 1) {
      Sids.check(checked);
    }
    return checked;
  }

  /** Not loaded for a policy of one statement. */
  private static final class Sids {

    static void check(List<? extends PolicyStatement> statements) {
      if (statements.isEmpty()) {
        throw new InvalidPolicyException(
            Check.MISSING_STATEMENT, "A policy without statements: IAM asks for at least one.");
      }
      if (statements.get(0) instanceof ResourceStatement) {
        return;
      }
      Set<String> sids = new HashSet<>(2 * statements.size());
      for (int i = 0; i < statements.size(); i++) {
        String sid = statements.get(i).elements().sid();
        if (sid != null && !sid.isEmpty() && !sids.add(sid)) {
          throw new InvalidPolicyException(
              Check.UNIQUE_SIDS_REQUIRED,
              String.format(
                  Locale.ROOT,
                  "Statement %d has the Sid \"%s\", which an earlier statement has. A Sid is"
                      + " unique in its policy.",
                  i + 1,
                  sid));
        }
      }
    }
  }

  static List<Elements> elements(List<? extends PolicyStatement> statements) {
    if (statements.size() == 1) {
      return List.of(statements.get(0).elements());
    }
    List<Elements> elements = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      elements.add(statements.get(i).elements());
    }
    return elements;
  }

  /** Returns the statements, in the order of the document. */
  public final List<S> statements() {
    return statements;
  }

  /**
   * Returns the value of {@code Version}: {@code "2012-10-17"}, unless a document was read that has
   * another or none, for which AWS takes {@code "2008-10-17"}.
   */
  public final Optional<String> version() {
    return Optional.ofNullable(heading.version());
  }

  /** Returns the value of {@code Id}; empty without one. */
  public final Optional<String> id() {
    return Optional.ofNullable(heading.id());
  }

  /**
   * Returns where the document has elements that IAM does not document, such as {@code
   * "Statement[0].Comment"}. They are kept and written back.
   */
  public final List<String> unknownElements() {
    List<String> paths = new ArrayList<>(heading.others().keySet());
    for (int i = 0; i < statements.size(); i++) {
      for (String name : statements.get(i).unknownElements().keySet()) {
        paths.add("Statement[" + i + "]." + name);
      }
    }
    return List.copyOf(paths);
  }

  /** Returns the document without white space between tokens. */
  public final String toJson() {
    List<Elements> elements = elements(statements);
    return CompactDocument.canWrite(heading, elements)
        ? CompactDocument.write(elements)
        : DocumentWriter.toJson(heading, elements);
  }

  /** Returns the document for people: a line per value, indented by two spaces. */
  public final String toPrettyJson() {
    return DocumentWriter.toPrettyJson(heading, elements(statements));
  }

  /**
   * Returns the document as plain maps, lists and strings, in its order, for example for the CDK's
   * {@code PolicyDocument.fromJson}. Neither the map nor what is in it can be changed.
   */
  public final Map<String, @Nullable Object> toMap() {
    return DocumentWriter.toMap(heading, elements(statements));
  }

  /** Returns how much of a quota the document takes, in characters or bytes as AWS counts. */
  public final int size(Quota quota) {
    return quota.sizeOf(toJson());
  }

  /** Returns whether the policy is within the quota. */
  public final boolean fits(Quota quota) {
    return size(quota) <= quota.limit();
  }

  /**
   * Returns the findings of IAM Access Analyzer's policy checks, and of Carillon's own, as far as
   * the document and the generated enums of its services show them: the enums of the {@link
   * PolicyStatement#actions() constants}, and those that a document was read with. Each knows all
   * actions, resource types and condition keys of its service. Other services are not judged,
   * unless {@link #findings(Collection)} is given what AWS says of them.
   *
   * @return the findings in the order of the document; their lines and columns are those of {@link
   *     #toPrettyJson()}
   */
  public final List<Finding> findings() {
    return findings(List.of());
  }

  /**
   * Returns the findings of the policy if it is used as another kind: {@code
   * findings(PolicyKind.SERVICE_CONTROL)}. A service control policy has the form of an identity
   * policy, and a resource control policy that of a resource policy.
   *
   * @return the findings in the order of the document; their lines and columns are those of {@link
   *     #toPrettyJson()}
   */
  public final List<Finding> findings(PolicyKind kind) {
    return findings(kind, List.of());
  }

  private List<Finding> findings(PolicyKind kind, Collection<? extends ServiceReference> services) {
    return Rules.findings(
        JsonReader.read(toPrettyJson()), kind, Judge.knowledge(services, knownActions()));
  }

  /**
   * Returns the findings of the policy, as {@link #findings()} does, with what AWS says of further
   * services. {@link PolicyChecker} judges any document, also one that is no policy.
   *
   * @param services what AWS's reference says of some services, which is used for these instead of
   *     the enums
   * @return the findings in the order of the document; their lines and columns are those of {@link
   *     #toPrettyJson()}
   */
  public final List<Finding> findings(Collection<? extends ServiceReference> services) {
    return findings(kind(), services);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof PolicyDocument<?> that
        && getClass() == that.getClass()
        && heading.equals(that.heading)
        && statements.equals(that.statements);
  }

  @Override
  public final int hashCode() {
    return Objects.hash(heading, statements);
  }

  /** Returns the policy as compact JSON. */
  @Override
  public final String toString() {
    return toJson();
  }
}
