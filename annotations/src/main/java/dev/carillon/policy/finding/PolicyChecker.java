package dev.carillon.policy.finding;

import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.validation.Rules;
import dev.carillon.internal.validation.statement.HiddenRules;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference;
import java.util.Collection;
import java.util.List;

/**
 * Judges policy documents by the checks that IAM Access Analyzer documents. It needs no AWS
 * account: what it says, it reads off the document and the references that it is given. A service
 * that it is not given is not judged.
 *
 * <p>It is immutable and can be used from several threads.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html">
 *     IAM policy validation check reference</a>
 */
public final class PolicyChecker {

  private final Knowledge knowledge;

  private final boolean risks;

  private PolicyChecker(Knowledge knowledge, boolean risks) {
    this.knowledge = knowledge;
    this.risks = risks;
  }

  /**
   * Returns a checker that also says what a policy makes possible that nobody may have meant: the
   * checks that are {@link Check#isRisk()}.
   */
  public PolicyChecker withRisks() {
    return new PolicyChecker(knowledge, true);
  }

  /**
   * Makes a checker that knows some services. Of others it knows only whether AWS listed them when
   * this version of Carillon was made.
   *
   * @param services what AWS's reference says of the services
   */
  public static PolicyChecker knowing(Collection<? extends ServiceReference> services) {
    return knowing(services, List.of());
  }

  /**
   * Makes a checker that knows some services, and of others only the actions. Of further services
   * it knows only whether AWS listed them when this version of Carillon was made.
   *
   * @param services what AWS's reference says of the services
   * @param actions all actions of further services; those of a service in {@code services} make no
   *     difference
   */
  public static PolicyChecker knowing(
      Collection<? extends ServiceReference> services,
      Collection<? extends ActionReference> actions) {
    return new PolicyChecker(new Knowledge(services, actions, false), false);
  }

  /**
   * Makes a checker that knows every service there is: a service that is not given does not exist.
   *
   * @param services what AWS's reference says of all services
   */
  public static PolicyChecker knowingAll(Collection<? extends ServiceReference> services) {
    return new PolicyChecker(new Knowledge(services, List.of(), true), false);
  }

  /**
   * Judges a policy document, which may be broken in any way.
   *
   * @param json the document
   * @param kind what the policy is attached to
   * @return the findings in the order of the document; text that is not JSON gives one
   */
  public List<Finding> check(String json, PolicyKind kind) {
    JsonValue document;
    try {
      document = JsonReader.read(json);
    } catch (JsonFault e) {
      String message = "The document is not JSON that can be read. " + e.getMessage();
      return List.of(new Finding(Check.JSON_SYNTAX_ERROR, "", e.line(), e.column(), message));
    }
    return HiddenRules.ofText(
        json,
        kind,
        risks
            ? Rules.findingsAndRisks(document, kind, knowledge)
            : Rules.findings(document, kind, knowledge));
  }
}
