package dev.carillon.catalog.baseline;

import dev.carillon.catalog.Problem;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a finding is accepted as where that is written down beside the policy. An id alone accepts
 * only what allows nothing, however the statement changes. All else is accepted as it was, by the
 * id and the meaning of what it was found in ({@code ID=meaning}, the meaning being that of a
 * baseline), so that a wider statement is told again.
 */
public final class AcceptedAs {

  /**
   * Matters of form, which say nothing of who may do what. AWS refuses a policy that is too long,
   * and what a longer one allows besides is told under other ids.
   */
  private static final Set<Check> FORM =
      EnumSet.of(
          Check.MISSING_VERSION,
          Check.UNIQUE_SIDS_REQUIRED,
          Check.UNIQUE_SIDS_RECOMMENDED,
          Check.UNSUPPORTED_SID,
          Check.EMPTY_SID_VALUE,
          Check.POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA,
          Check.POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA,
          Check.POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA,
          Check.POLICY_SIZE_EXCEEDS_SCP_QUOTA,
          Check.POLICY_SIZE_EXCEEDS_RCP_QUOTA,
          Check.REDUNDANT_ACTION,
          Check.REDUNDANT_RESOURCE,
          Check.REDUNDANT_STATEMENT,
          Check.REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY,
          Check.RETIRED_SERVICE,
          Check.UNKNOWN_DEPENDENT_ACTIONS);

  /** Says how much is allowed, or to whom, besides the security warnings and the risks. */
  private static final Set<Check> ACCESS =
      EnumSet.of(
          Check.CREATE_SLR_WITH_NOT_RESOURCE,
          Check.CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE,
          Check.CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE,
          Check.CREATE_SLR_WITH_STAR_IN_RESOURCE,
          Check.CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE,
          Check.CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION,
          Check.SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED,
          Check.CONFIRM_AUDIENCE_CLAIM_TYPE,
          Check.MISSING_EXTERNAL_ID,
          Check.RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL,
          Check.ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE,
          Check.ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE,
          Check.IRRELEVANT_CONDITION_KEY_IN_POLICY,
          Check.WILDCARD_IN_SERVICE_NAME,
          Check.CONDITIONS_EXCLUDE_EACH_OTHER,
          Check.STATEMENT_NEVER_APPLIES,
          Check.CONDITION_WITHOUT_EFFECT);

  private static final Map<String, Check> BY_NAME =
      Arrays.stream(Check.values()).collect(Collectors.toMap(Check::name, check -> check));

  /** The messages of javac that say how much is allowed, and are no checks. */
  private static final Set<String> ACCESS_OF_CODE =
      Set.of("ACCESS_LEVEL_ABOVE_CEILING", "GRANTED_NOT_CALLED");

  /** Elements that allow the more the less they mean. */
  private static final Pattern INVERSE =
      Pattern.compile("\\.(?:NotAction|NotResource|NotPrincipal|Condition)\\b");

  private final JsonValue policy;
  private final StatementMeaning meanings = new StatementMeaning();

  /** Creates the answers for a policy, placeholders as they are. */
  public AcceptedAs(JsonValue policy) {
    this.policy = policy;
  }

  /** Returns what is written to accept a finding in the policy, its path being that in it. */
  public String of(Problem finding) {
    return of(finding.id(), finding.path());
  }

  /** Returns what is written to accept what is told of a place in the policy. */
  public String of(String id, String path) {
    return isById(id, path) ? id : id + '=' + meanings.of(id, path, policy).meaning();
  }

  /** Returns what is written to accept what was found in a text of a program, whatever is told. */
  public static String inText(String id, String text) {
    return id + '=' + StatementMeaning.hash(text);
  }

  /** Returns a finding that was to be accepted by its id and is not. */
  public static Problem sayingWhatAccepts(Problem finding) {
    return finding.saying(
        finding.message()
            + " Its id alone does not accept this, as a wider statement would be told alike; "
            + finding.acceptedAs()
            + " does.");
  }

  /** Returns whether an id alone accepts what is found in code, where no document says more. */
  public static boolean isById(String id) {
    return !ACCESS_OF_CODE.contains(id) && check(id).filter(AcceptedAs::isOfAccess).isEmpty();
  }

  /**
   * Returns whether an id alone accepts a finding. A mistake in what is allowed allows nothing; in
   * a Deny, in what is left out and in a condition it may allow more than was meant.
   */
  public boolean isById(String id, String path) {
    Optional<Check> check = check(id);
    if (!isById(id) || check.isEmpty() || FORM.contains(check.get())) {
      return isById(id);
    }
    Optional<Element> statement = meanings.statement(path, policy);
    return statement.isEmpty()
        || (statement.get().text("Effect").equals("Allow") && !INVERSE.matcher(path).find());
  }

  private static boolean isOfAccess(Check check) {
    return !FORM.contains(check)
        && (check.severity() == Severity.SECURITY_WARNING
            || check.isRisk()
            || ACCESS.contains(check));
  }

  private static Optional<Check> check(String id) {
    return Optional.ofNullable(BY_NAME.get(id));
  }
}
