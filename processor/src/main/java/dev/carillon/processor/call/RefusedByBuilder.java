package dev.carillon.processor.call;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.AcceptedAs;
import dev.carillon.internal.document.DraftHead;
import dev.carillon.internal.document.Sid;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.name.PrintedText;
import dev.carillon.internal.validation.Rules;
import dev.carillon.policy.condition.StringKey;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.processor.call.ChainReader.Read;
import dev.carillon.processor.call.WrittenStatement.Value;
import dev.carillon.processor.call.WrittenStatement.WrittenCondition;
import dev.carillon.processor.problem.Findings;
import dev.carillon.processor.problem.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says of a statement what the builder refuses though a document may have it: a star for an ARN, a
 * pattern of a service that the statement is not about, a Sid that is empty or that only a policy
 * of a resource can have, two conditions that a document can only have as one, one that compares
 * with nothing, and principals that are not what their method takes.
 *
 * @param findings is told what is wrong, and where
 */
record RefusedByBuilder(Read read, BiConsumer<TreePath, Problem> findings) {

  void check() {
    WrittenStatement statement = read.statement();
    Stream.of("Resource", "NotResource")
        .flatMap(element -> statement.values(element).stream())
        .filter(value -> value.text().equals("*") && !isOnAll(value))
        .forEach(value -> findings.accept(value.at(), Message.STAR_AS_ARN.of()));
    read.service().ifPresent(this::checkPatterns);
    statement.sids().forEach(sid -> checkSid(sid, statement));
    checkConditions(statement.conditions());
    statement.conditions().stream().filter(one -> one.values().isEmpty()).forEach(this::checkEmpty);
    statement.refused().forEach(this::report);
  }

  /**
   * Says what is wrong in statements. Where the builder refuses it too, to silence javac does not
   * help. The builder is asked once for all, and not if nothing is wrong.
   */
  static final class Saying {
    private final JsonValue document;
    private final PolicyKind kind;
    private final Call call;
    private final List<Read> statements;
    private final AcceptedAs accepted;
    private @Nullable Set<String> refused;

    /**
     * Takes statements.
     *
     * @param document the same as a document, which the findings are about
     */
    Saying(JsonValue document, PolicyKind kind, Call call, List<Read> statements) {
      this.document = document;
      this.kind = kind;
      this.call = call;
      this.statements = statements;
      this.accepted = new AcceptedAs(document);
    }

    Problem of(Finding finding) {
      Problem problem = Findings.inCode(finding, accepted);
      boolean isRefused =
          finding.severity() == Severity.ERROR
              && (finding.check() == Check.UNIQUE_SIDS_REQUIRED
                  || refused().contains(finding.path()));
      return isRefused ? withoutHelp(problem) : problem;
    }

    /** Says what is no error in a document, and which the builder refuses all the same. */
    Problem ofRefused(Finding finding) {
      return withoutHelp(Findings.inCode(finding, accepted).as(Severity.ERROR));
    }

    private static Problem withoutHelp(Problem problem) {
      return problem.helping("");
    }

    /** Returns the places of what the builder refuses. */
    private Set<String> refused() {
      Set<String> known = refused;
      if (known == null) {
        known =
            Rules.ofStatements(document, kind, StatementKnowledge.ofBuilder(call, statements))
                .stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(Finding::path)
                .collect(Collectors.toSet());
        refused = known;
      }
      return known;
    }
  }

  private void checkEmpty(WrittenCondition condition) {
    try {
      StringKey.of(condition.key().text()).is(List.of());
    } catch (InvalidPolicyException e) {
      report(condition.at(), e);
    }
  }

  /**
   * Asks the builder where the rules of findings refuse nothing, and of a Sid that another one
   * replaces, which they do not see. At its start a statement can still become one of an identity,
   * so a Sid there is only what IAM takes.
   */
  private void checkSid(Value sid, WrittenStatement statement) {
    PolicyKind kind = statement.kind();
    boolean isLast = sid.equals(statement.sids().get(statement.sids().size() - 1));
    if (kind != PolicyKind.RESOURCE && !sid.text().isEmpty() && isLast) {
      return;
    }
    try {
      if (kind == PolicyKind.RESOURCE && isLate(sid)) {
        Sid.checkOfResourcePolicy(sid.text());
      } else {
        DraftHead.checkSid(sid.text());
      }
    } catch (InvalidPolicyException e) {
      report(sid.at(), e);
    }
  }

  private void report(TreePath at, InvalidPolicyException refusal) {
    findings.accept(at, problem(refusal, ""));
  }

  /**
   * Returns what the builder says when it refuses something.
   *
   * @param otherwise the id where the builder has none for it
   */
  static Problem problem(InvalidPolicyException refusal, String otherwise) {
    String id = refusal.check().map(Check::name).orElse(otherwise);
    String message = WrittenStatement.readable(String.valueOf(refusal.getMessage()));
    return Problem.of(id, Severity.ERROR, PrintedText.inLine(message))
        .acceptedById(AcceptedAs.isById(id));
  }

  private static boolean isLate(Value sid) {
    return Call.nameOf(requireNonNull(sid.at().getParentPath())).equals("withSid");
  }

  /** Returns whether {@code onAllResources()} says it. */
  private static boolean isOnAll(Value resource) {
    return resource.at().getLeaf() instanceof MethodInvocationTree;
  }

  private void checkPatterns(String service) {
    Stream.of("Action", "NotAction")
        .flatMap(element -> read.statement().values(element).stream())
        .filter(value -> value.text().indexOf(':') > 0)
        .filter(value -> !ActionName.foldedServiceOf(value.text()).equals(service))
        .forEach(
            value ->
                findings.accept(
                    value.at(), Message.PATTERN_OF_OTHER_SERVICE.of(value.text(), service)));
  }

  /** Finds a condition whose values would be alternatives to those of an earlier one. */
  private void checkConditions(List<WrittenCondition> conditions) {
    Map<String, WrittenCondition> seen = new HashMap<>();
    for (WrittenCondition condition : conditions) {
      String subject = condition.operator() + ' ' + condition.key().text();
      WrittenCondition first = seen.putIfAbsent(subject, condition);
      if (first != null && !texts(first).equals(texts(condition))) {
        findings.accept(
            condition.at(),
            Message.CONDITION_TWICE.of(condition.key().text(), condition.operator()));
      }
    }
  }

  private static List<String> texts(WrittenCondition condition) {
    return condition.values().stream().map(Value::text).toList();
  }
}
