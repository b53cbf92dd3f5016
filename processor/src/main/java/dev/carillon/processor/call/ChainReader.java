package dev.carillon.processor.call;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.carillon.policy.AwsStatement;
import dev.carillon.policy.SelectionStep;
import dev.carillon.policy.TrustStatement;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.processor.call.ValueReader.Written;
import dev.carillon.processor.call.WrittenStatement.Value;
import dev.carillon.processor.call.WrittenStatement.WrittenCondition;
import dev.carillon.processor.facts.NamedAction;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.scope.Uses;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Reads a chain of calls that builds a statement, {@code
 * ChimeStatement.allow("Sid").actions(DELETE_MEETING).on(…).when(…)}, from its start to its end, or
 * to what can stand in no statement.
 */
final class ChainReader {

  /** The actions of the trust statements that have a method of their own. */
  static final Map<String, String> TRUSTED =
      Map.of(
          "assumeRole", "sts:AssumeRole",
          "assumeRoleWithWebIdentity", "sts:AssumeRoleWithWebIdentity",
          "assumeRoleWithSaml", "sts:AssumeRoleWithSAML",
          "withTagSession", "sts:TagSession",
          "withSourceIdentity", "sts:SetSourceIdentity");

  private final Code code;
  private final ValueReader values;
  private final ConditionReader conditions;
  private final PrincipalReader principals;
  private final WrittenStatement statement;

  /** What is known of the services of constants: their enums may carry catalogs of their own. */
  private final Map<String, ServiceFacts> own = new HashMap<>();

  /** The services that the builder knows when the program runs: of the step and of constants. */
  private final Set<ServiceFacts> chosen = new LinkedHashSet<>();

  private boolean complete = true;

  /** Whether there is something in the statement that only the run will tell, or code behind it. */
  private boolean open;

  /** The service of the statement's step; absent where the statement is over several. */
  private Optional<ServiceFacts> service = Optional.empty();

  private ChainReader(Code code, TreePath start) {
    this.code = code;
    this.values = new ValueReader(code);
    this.conditions = new ConditionReader(code, values);
    this.principals = new PrincipalReader(code, values);
    this.statement = new WrittenStatement(start);
  }

  /**
   * What a chain says.
   *
   * @param own what is known of the services of its constants
   * @param chosen the services of its step and of its actions that are constants
   * @param complete whether something is known of each of them
   * @param whole whether nothing can be in the statement that is not in the chain
   * @param service the service of the statement's step; empty where it is over several
   */
  record Read(
      WrittenStatement statement,
      Map<String, ServiceFacts> own,
      Set<ServiceFacts> chosen,
      boolean complete,
      boolean whole,
      Optional<String> service) {}

  /** Returns whether the call starts a statement. */
  static boolean isStart(Code code, TreePath path) {
    String name = Call.nameOf(path);
    return switch (name) {
      case "allow", "deny" -> code.isOf(path, AwsStatement.class) || code.isOfGenerated(path);
      default -> name.startsWith("assumeRole") && code.isOf(path, TrustStatement.class);
    };
  }

  /** Reads the chain that a call starts, or goes on where its start is elsewhere. */
  static Read read(Code code, TreePath first) {
    ChainReader reader = new ChainReader(code, first);
    boolean starts = isStart(code, first);
    if (starts) {
      reader.start(first);
    } else {
      reader.service =
          Call.receiverOf(first).flatMap(step -> code.services().ofStep(code.type(step)));
    }
    reader.service.ifPresent(reader::choose);
    TreePath last = first;
    Optional<TreePath> at = starts ? reader.next(first) : Optional.of(first);
    while (at.isPresent() && reader.step(at.get())) {
      last = at.get();
      at = reader.next(last);
    }
    boolean whole = starts && !reader.open && at.isEmpty() && !isKeptInVariable(last);
    return new Read(
        reader.statement,
        reader.own,
        reader.chosen,
        reader.complete,
        whole,
        reader.service.map(ServiceFacts::service));
  }

  /** Returns whether code behind an expression may add to what it makes. */
  private static boolean isKeptInVariable(TreePath path) {
    TreePath around = path.getParentPath();
    return around.getLeaf() instanceof AssignmentTree
        || (around.getLeaf() instanceof VariableTree
            && !(around.getParentPath().getLeaf() instanceof ClassTree));
  }

  /** Returns the call on the result of a call, also where a variable keeps it in between. */
  private Optional<TreePath> next(TreePath path) {
    return Uses.callOn(path)
        .or(() -> OnlyUse.of(path).filter(call -> !code.isOf(call, SelectionStep.class)));
  }

  private void start(TreePath path) {
    String name = Call.nameOf(path);
    List<TreePath> arguments = Call.argumentsOf(path);
    statement.text("Effect", new Value(name.equals("deny") ? "Deny" : "Allow", path));
    if (TRUSTED.containsKey(name)) {
      statement.add("Action", new Value(requireNonNull(TRUSTED.get(name)), path));
      trust(arguments);
      return;
    }
    TypeElement owner = code.ownerOf(path).orElseThrow();
    service = code.services().ofGenerated(owner);
    complete &= service.isPresent() || code.isOf(path, AwsStatement.class);
    if (arguments.size() == 1 && code.isString(arguments.get(0))) {
      sid(arguments.get(0));
    } else if (!arguments.isEmpty()) {
      constants("Action", arguments);
    }
  }

  /** Reads a step; returns whether the statement goes on behind it. */
  private boolean step(TreePath path) {
    if (!code.isOfBuilder(path)) {
      return false;
    }
    String name = Call.nameOf(path);
    List<TreePath> arguments = Call.argumentsOf(path);
    switch (name) {
      case "actions" -> constants("Action", arguments);
      case "notActions" -> constants("NotAction", arguments);
      case "patterns" -> patterns("Action", arguments);
      case "andPatterns" ->
          patterns(statement.values("NotAction").isEmpty() ? "Action" : "NotAction", arguments);
      case "notPatterns" -> patterns("NotAction", arguments);
      case "allActions" -> statement.add("Action", new Value(all(), path));
      case "actionsExcept", "withDependentActions" -> {
        open = true;
        statement.add("Action", new Value(WrittenStatement.ANY_ACTION, path));
      }
      case "on" -> resources("Resource", arguments);
      case "notOn" -> resources("NotResource", arguments);
      case "onAllResources" -> statement.add("Resource", new Value("*", path));
      case "grantedTo" -> principals(arguments, PolicyKind.RESOURCE, "Principal");
      case "exceptFor" -> principals(arguments, PolicyKind.RESOURCE, "NotPrincipal");
      case "trusting" -> trust(arguments);
      case "withTagSession", "withSourceIdentity" ->
          statement.add("Action", new Value(requireNonNull(TRUSTED.get(name)), path));
      case "when" -> arguments.forEach(this::condition);
      case "withSid" -> arguments.forEach(this::sid);
      case "withoutResource" -> statement.withoutResource();
      default -> {
        return false;
      }
    }
    return true;
  }

  private String all() {
    return service.map(ServiceFacts::service).map(prefix -> prefix + ":*").orElse("*");
  }

  private void condition(TreePath path) {
    TreePath kept = code.kept(path);
    Optional<WrittenCondition> read = conditions.read(kept);
    read.map(one -> kept == path ? one : one.saidAt(path)).ifPresent(statement::condition);
    open |= read.isEmpty();
  }

  private void sid(TreePath path) {
    code.text(path).ifPresent(sid -> statement.sid(new Value(sid, path)));
  }

  private void trust(List<TreePath> arguments) {
    principals(arguments, PolicyKind.ROLE_TRUST, "Principal");
  }

  private void principals(List<TreePath> arguments, PolicyKind kind, String element) {
    statement.attachedTo(kind, element);
    arguments.forEach(one -> open |= !principals.read(one, statement));
  }

  private void choose(ServiceFacts facts) {
    own.put(facts.service(), facts);
    chosen.add(facts);
  }

  /** Reads constants of generated enums; of a removed one nothing is known any more. */
  private void constants(String element, List<TreePath> arguments) {
    for (Written written : values.elements(arguments)) {
      TreePath constant = written.expression();
      Optional<ServiceFacts> facts =
          code.ownerOf(constant).flatMap(owner -> code.services().ofEnum(owner));
      Optional<NamedAction> action =
          code.action(constant)
              .filter(named -> facts.filter(f -> f.action(named.name()).isPresent()).isPresent());
      facts.ifPresent(this::choose);
      complete &= facts.isPresent() || !code.isOfGenerated(constant);
      open |= action.isEmpty();
      String text = action.map(NamedAction::iamName).orElse(WrittenStatement.ANY_ACTION);
      statement.add(element, new Value(text, written.at()));
    }
  }

  private void patterns(String element, List<TreePath> arguments) {
    statement.selectByPattern();
    for (Value value : values.texts(arguments)) {
      String text = value.text();
      boolean known = !text.equals(WrittenStatement.UNKNOWN);
      open |= !known;
      String prefix = service.map(facts -> facts.service() + ':').orElse("");
      String action = known ? (text.indexOf(':') < 0 ? prefix + text : text) : "*";
      statement.add(element, new Value(action, value.at()));
    }
  }

  private void resources(String element, List<TreePath> arguments) {
    for (Written written : values.elements(arguments)) {
      TreePath at = values.formatOf(written.at()).orElse(written.at());
      Value value = new Value(values.arn(written.expression()), at);
      statement.add(element, value);
      values
          .made(written.expression())
          .ifPresent(
              made -> {
                if (values.isTaken(made)) {
                  ArnPartCheck.arn(made, values).ifPresent(arn -> statement.typed(value, arn));
                }
                own.put(made.facts().service(), made.facts());
              });
    }
  }
}
