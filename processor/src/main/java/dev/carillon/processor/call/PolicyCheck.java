package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.internal.document.Elements;
import dev.carillon.internal.document.Matched;
import dev.carillon.internal.document.RequiredTypes;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.validation.Rules;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.Policy;
import dev.carillon.policy.ResourcePolicy;
import dev.carillon.policy.TrustPolicy;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.processor.call.ChainReader.Read;
import dev.carillon.processor.call.ValueReader.Written;
import dev.carillon.processor.call.WrittenStatement.Value;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.problem.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges what the statements of a policy are together, where one expression has them. */
final class PolicyCheck implements CallCheck {

  /** What another statement may lift, or one that is not read here may be about. */
  static final Set<Check> OF_ALL_STATEMENTS =
      EnumSet.of(
          Check.OPEN_TO_EVERYONE,
          Check.ALLOW_COVERED_BY_DENY,
          Check.MISSING_ACTION_FOR_CONDITION_KEY,
          Check.MISSING_ACTION_FOR_POD_IDENTITY,
          Check.MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY);

  private static final Set<Check> OF_SOME_STATEMENTS =
      EnumSet.of(
          Check.UNIQUE_SIDS_REQUIRED,
          Check.UNIQUE_SIDS_RECOMMENDED,
          Check.UNSUPPORTED_RESOURCE_ARN_IN_POLICY);

  private static final Map<Class<?>, PolicyKind> KINDS =
      Map.of(
          Policy.class, PolicyKind.IDENTITY,
          ResourcePolicy.class, PolicyKind.RESOURCE,
          TrustPolicy.class, PolicyKind.ROLE_TRUST);

  private static final Pattern PLACE = Pattern.compile("Statement\\[([0-9]+)](.*)");

  @Override
  public Set<String> methods() {
    return Set.of("of");
  }

  @Override
  public void check(Call call) {
    Optional<PolicyKind> kind =
        KINDS.entrySet().stream()
            .filter(entry -> call.isOf(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    if (kind.isEmpty()) {
      return;
    }
    List<Written> arguments = new ValueReader(call.code()).elements(call.arguments());
    List<Read> read = new ArrayList<>();
    arguments.forEach(one -> start(call.code(), one.expression()).ifPresent(read::add));
    boolean isWhole = read.size() == arguments.size() && read.stream().allMatch(Read::whole);
    if (read.size() > 1 || isWhole) {
      judge(call, kind.get(), read, isWhole);
    }
    if (isWhole && kind.get() == PolicyKind.IDENTITY) {
      requireTypes(call, read);
    }
  }

  /** Says which types of resources the actions require that no statement names. */
  private static void requireTypes(Call call, List<Read> read) {
    Map<Action, ArnTypes> types = new HashMap<>();
    RequiredTypes.lacking(read.stream().map(one -> elements(one, types)).toList(), types::get)
        .forEach(
            (action, lacking) ->
                read.stream()
                    .flatMap(one -> one.statement().values("Action").stream())
                    .filter(value -> value.text().equals(action.iamName()))
                    .findFirst()
                    .ifPresent(
                        value ->
                            call.report(
                                value.at(),
                                Message.REQUIRED_TYPE_NOT_NAMED.of(
                                    RequiredTypes.message(action, lacking)))));
  }

  /**
   * Returns of a statement what its required types are told by.
   *
   * @param types is given the types of each action's service
   */
  private static Elements elements(Read read, Map<Action, ArnTypes> types) {
    WrittenStatement statement = read.statement();
    boolean negated = !statement.values("NotAction").isEmpty();
    List<String> names =
        statement.values(negated ? "NotAction" : "Action").stream().map(Value::text).toList();
    return new Elements(
        null,
        statement.allows() ? Effect.ALLOW : Effect.DENY,
        null,
        new Matched(negated, names),
        statement.selectsByPattern()
            ? List.of()
            : names.stream().flatMap(name -> action(name, read, types).stream()).toList(),
        List.of(),
        null,
        statement.typedResources(),
        List.of(),
        Map.of());
  }

  private static Optional<Action> action(String name, Read read, Map<Action, ArnTypes> types) {
    ServiceFacts facts = read.own().get(ActionName.serviceOf(name));
    if (facts == null) {
      return Optional.empty();
    }
    Optional<Action> known =
        facts.reference().actions().stream()
            .filter(action -> action.iamName().equals(name))
            .findFirst();
    known.ifPresent(action -> types.put(action, KnownService.of(facts.reference()).arns()));
    return known;
  }

  private static void judge(Call call, PolicyKind kind, List<Read> read, boolean isWhole) {
    List<WrittenStatement> statements = read.stream().map(Read::statement).toList();
    JsonValue document = WrittenStatement.document(statements);
    Knowledge knowledge = StatementKnowledge.of(call, read);
    RefusedByBuilder.Saying saying = new RefusedByBuilder.Saying(document, kind, call, read);
    for (Finding finding : Rules.findings(document, kind, knowledge)) {
      if (WrittenSize.isAbout(finding) && isOfNone(statements, kind, knowledge)) {
        WrittenSize.finding(statements, kind, knowledge)
            .ifPresent(size -> call.report(call.path(), saying.of(size)));
      }
      Matcher place = PLACE.matcher(finding.path());
      if (place.matches()
          && (OF_SOME_STATEMENTS.contains(finding.check())
              || (isWhole && OF_ALL_STATEMENTS.contains(finding.check())))) {
        Read one = read.get(Integer.parseInt(place.group(1)));
        String path = WrittenStatement.PATH + place.group(2);
        if (!isOfOneStatement(finding, path, kind, call, one)) {
          boolean refused =
              finding.check() == Check.OPEN_TO_EVERYONE && isRefused(one, kind, statements);
          call.report(
              one.statement().placeOf(path),
              refused ? saying.ofRefused(finding) : saying.of(finding));
        }
      }
    }
  }

  /** Returns whether {@link TrustPolicy#of} takes no statement that lets everyone in. */
  private static boolean isRefused(Read open, PolicyKind kind, List<WrittenStatement> all) {
    return kind == PolicyKind.ROLE_TRUST
        && open.statement().conditions().isEmpty()
        && all.stream().allMatch(WrittenStatement::allows);
  }

  /** Returns whether no statement is too long alone, which is said of it. */
  private static boolean isOfNone(
      List<WrittenStatement> statements, PolicyKind kind, Knowledge knowledge) {
    return statements.stream()
        .noneMatch(one -> WrittenSize.finding(List.of(one), kind, knowledge).isPresent());
  }

  /** Returns whether the same is said of the statement alone, by another check. */
  private static boolean isOfOneStatement(
      Finding finding, String path, PolicyKind kind, Call call, Read read) {
    return finding.check() == Check.UNSUPPORTED_RESOURCE_ARN_IN_POLICY
        && Rules.ofStatements(
                read.statement().document(), kind, StatementKnowledge.of(call, List.of(read)))
            .stream()
            .anyMatch(own -> own.check() == finding.check() && own.path().equals(path));
  }

  /** Reads the chain that an expression is, from its start. */
  private static Optional<Read> start(Code code, TreePath expression) {
    return Call.withReceivers(expression)
        .filter(at -> ChainReader.isStart(code, at))
        .findFirst()
        .map(start -> ChainReader.read(code, start));
  }
}
