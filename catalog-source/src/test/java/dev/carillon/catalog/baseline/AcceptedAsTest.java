package dev.carillon.catalog.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.policyfile.JudgeSettings;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is accepted beside a policy never hides a later widening of the same statement. */
class AcceptedAsTest {

  private static PolicyFileChecker checker;

  @BeforeAll
  static void readCatalogs() throws Exception {
    checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
  }

  /** A statement with a finding, and the same one wider, of which the same is found. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "IDENTITY | PASS_ROLE_WITH_STAR_IN_RESOURCE | 'Effect':'Allow','Action':'iam:PassRole',"
            + "'Resource':'arn:aws:iam::*:role/*' | arn:aws:iam::*:role/* | *",
        "IDENTITY | PRIVILEGE_ESCALATION |"
            + " 'Effect':'Allow','Action':['iam:AttachUserPolicy'],'Resource':'*' |"
            + " 'iam:AttachUserPolicy' | 'iam:AttachUserPolicy','iam:PutUserPolicy'",
        "IDENTITY | RESOURCE_EXPOSURE | 'Effect':'Allow','Action':['s3:PutBucketPolicy'],"
            + "'Resource':'*' | 's3:PutBucketPolicy' | 's3:PutBucketPolicy','kms:PutKeyPolicy'",
        "IDENTITY | DATA_EXFILTRATION | 'Effect':'Allow','Action':['s3:GetObject'],"
            + "'Resource':'*' | 's3:GetObject' | 's3:GetObject','ssm:GetParameter'",
        "IDENTITY | SERVICE_WILDCARD | 'Effect':'Allow','Action':['s3:*'],'Resource':'*'"
            + " | 's3:*' | 's3:*','kms:*'",
        "IDENTITY | NEEDLESS_RESOURCE_WILDCARD | 'Effect':'Allow','Action':['sqs:SendMessage'],"
            + "'Resource':'*' | 'sqs:SendMessage' | 'sqs:SendMessage','sqs:DeleteQueue'",
        "IDENTITY | WILDCARD_IN_SERVICE_NAME | 'Effect':'Allow','Action':['s3*:GetObject'],"
            + "'Resource':'arn:aws:s3:::acme/*' | s3*: | *:",
        "IDENTITY | FORALLVALUES_WITHOUT_NULL_CHECK | 'Effect':'Allow',"
            + "'Action':['ec2:CreateTags'],'Resource':'arn:aws:ec2:*:111122223333:instance/*',"
            + "'Condition':{'ForAllValues:StringEquals':{'aws:TagKeys':['a']}} | ['a'] | ['a','b']",
        "RESOURCE | OPEN_TO_EVERYONE | 'Effect':'Allow','Principal':'*',"
            + "'Action':['s3:GetObject'],'Resource':'arn:aws:s3:::acme/*'"
            + " | 's3:GetObject' | 's3:GetObject','s3:PutObject'",
        "RESOURCE | ALLOW_WITH_NOT_PRINCIPAL | 'Effect':'Allow',"
            + "'NotPrincipal':{'AWS':['111122223333','444455556666']},'Action':'s3:GetObject',"
            + "'Resource':'arn:aws:s3:::acme/*' | ,'444455556666' | ``",
        "ROLE_TRUST | MISSING_GITHUB_REPO_CONDITION_KEY |"
            + " 'Effect':'Allow','Principal':{'Federated':"
            + "'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'},"
            + "'Action':['sts:AssumeRoleWithWebIdentity'],'Condition':{'StringEquals':"
            + "{'token.actions.githubusercontent.com:aud':['sts.amazonaws.com']}} |"
            + " ['sts.amazonaws.com'] | ['sts.amazonaws.com','other']",
        "IDENTITY | INVALID_ACTION | 'Effect':'Allow','NotAction':['iam:Waits','iam:*'],"
            + "'Resource':'arn:aws:s3:::acme/*' | 'iam:*' | 'iam:GetRol'",
        "IDENTITY | INVALID_ACTION | 'Effect':'Deny','Action':['iam:Waits','iam:*'],"
            + "'Resource':'*' | 'iam:*' | 'iam:GetRol'",
        "IDENTITY | INVALID_SERVICE_CONDITION_KEY | 'Effect':'Allow','Action':['s3:GetObject'],"
            + "'Resource':'arn:aws:s3:::acme/*','Condition':{'StringNotEquals':{'s3:prefx':'a'}}"
            + " | 's3:GetObject' | 's3:GetObject','s3:PutObject'"
      })
  void aWiderStatementIsToldAgain(
      PolicyKind kind, Check check, String statement, String narrow, String wide) {
    String policy = policy(statement);
    String wider = policy(statement.replace(narrow, wide));
    assertNotEquals(policy, wider);

    List<Problem> found = found(policy, kind, Set.of(), check);
    assertFalse(found.isEmpty(), "nothing is found");
    Set<String> accepted = found.stream().map(Problem::acceptedAs).collect(Collectors.toSet());
    assertEquals(List.of(), found(policy, kind, accepted, check));
    assertFalse(found(wider, kind, accepted, check).isEmpty(), "the wider one is hidden");

    List<Problem> byId = found(policy, kind, Set.of(check.name()), check);
    assertEquals(found.size(), byId.size(), "the id alone hides it");
    assertTrue(byId.get(0).message().contains(byId.get(0).acceptedAs()), byId.get(0).message());
  }

  @Test
  void aStatementThatIsOnlyWrittenOtherwiseStaysAccepted() {
    String policy = policy("'Sid':'A','Effect':'Allow','Action':'iam:PassRole','Resource':'*'");
    String other = policy("'Resource':['*'],'Action':['iam:passrole'],'Effect':'Allow','Sid':'B'");
    Check check = Check.PASS_ROLE_WITH_STAR_IN_RESOURCE;
    Set<String> accepted =
        found(policy, PolicyKind.IDENTITY, Set.of(), check).stream()
            .map(Problem::acceptedAs)
            .collect(Collectors.toSet());
    assertEquals(List.of(), found(other, PolicyKind.IDENTITY, accepted, check));
  }

  /** An action that waits for AWS allows nothing until AWS has it, nor does a second one. */
  @Test
  void whatAllowsNothingIsAcceptedByItsId() {
    String policy = policy("'Effect':'Allow','Action':['s3:Waits'],'Resource':'*'");
    Check check = Check.INVALID_ACTION;
    assertEquals(List.of(), found(policy, PolicyKind.IDENTITY, Set.of(check.name()), check));
  }

  /**
   * A policy that is too long is not taken; what it allows is told under other ids all the same.
   */
  @Test
  void theLengthOfAPolicyHidesNothingThatItAllows() {
    String narrow = "'Effect':'Allow','Action':'s3:GetObject','Resource':['arn:aws:s3:::%s/*']";
    String tooLong = policy(narrow.formatted("b".repeat(60) + "/" + "k".repeat(7000)));
    String wider = tooLong.replace("s3:GetObject", "iam:PassRole").replace("/*\"]", "/*\",\"*\"]");
    Check size = Check.POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA;
    Check wide = Check.PASS_ROLE_WITH_STAR_IN_RESOURCE;
    Set<String> accepted = Set.of(size.name());

    assertFalse(found(tooLong, PolicyKind.IDENTITY, Set.of(), size).isEmpty());
    assertEquals(List.of(), found(wider, PolicyKind.IDENTITY, accepted, size));
    assertFalse(found(wider, PolicyKind.IDENTITY, accepted, wide).isEmpty());
  }

  /** Which ids accept alone, wherever they stand, and why. */
  @Test
  void onlyMattersOfFormAreAcceptedByTheirIdEverywhere() {
    assertEquals(
        names(
            Set.of(
                // What the statements say stays the same, whatever they are called.
                Check.UNIQUE_SIDS_REQUIRED,
                Check.UNIQUE_SIDS_RECOMMENDED,
                Check.UNSUPPORTED_SID,
                Check.EMPTY_SID_VALUE,
                // The older version has no variables: they are text that nothing matches.
                Check.MISSING_VERSION,
                // AWS does not take a longer policy, or takes it all the same.
                Check.POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA,
                Check.POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA,
                Check.POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA,
                Check.POLICY_SIZE_EXCEEDS_SCP_QUOTA,
                Check.POLICY_SIZE_EXCEEDS_RCP_QUOTA,
                // Something else in the policy says the same already.
                Check.REDUNDANT_ACTION,
                Check.REDUNDANT_RESOURCE,
                Check.REDUNDANT_STATEMENT,
                Check.REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY,
                // There is nothing left to allow.
                Check.RETIRED_SERVICE,
                // It is about what is not allowed, and may be needed.
                Check.UNKNOWN_DEPENDENT_ACTIONS)),
        ids("Deny", "Condition.StringLike.aws:x"));
  }

  /** What an id accepts in what an Allow statement allows: mistakes, and what restricts it. */
  @Test
  void noSecurityWarningAndNoRiskIsAcceptedByItsId() {
    Set<Check> byId = EnumSet.noneOf(Check.class);
    ids("Allow", "Action[0]").forEach(id -> byId.add(Check.valueOf(id)));
    for (Check check : byId) {
      assertNotEquals("SECURITY_WARNING", check.severity().name(), check.name());
      assertTrue(!check.isRisk() || check == Check.UNKNOWN_DEPENDENT_ACTIONS, check.name());
      assertFalse(check.name().matches("CREATE_SLR.*|PASS_ROLE.*|.*OPEN_TO.*"), check.name());
    }
    assertTrue(byId.contains(Check.INVALID_ACTION));
    assertTrue(byId.contains(Check.ACTION_DOES_NOT_TAKE_RESOURCE));
    assertTrue(byId.contains(Check.ALLOW_COVERED_BY_DENY));
  }

  private static Set<String> ids(String effect, String element) {
    String policy = policy("'Effect':'" + effect + "'");
    AcceptedAs accepted = new AcceptedAs(json(policy));
    Predicate<Check> isById = check -> accepted.isById(check.name(), "Statement[0]." + element);
    return names(Arrays.stream(Check.values()).filter(isById).collect(Collectors.toSet()));
  }

  private static Set<String> names(Set<Check> checks) {
    return checks.stream().map(Check::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static JsonValue json(String text) {
    return JsonReader.read(text);
  }

  private static String policy(String statement) {
    return ("{'Version':'2012-10-17','Statement':[{" + statement + "}]}").replace('\'', '"');
  }

  private static List<Problem> found(
      String policy, PolicyKind kind, Set<String> ignored, Check check) {
    JudgeSettings settings =
        new JudgeSettings(Optional.of(kind), ignored, Map.of(), "%s", true, Acceptance.NONE, true);
    return checker.check("policy.json", policy, settings).findings().stream()
        .filter(finding -> finding.id().equals(check.name()))
        .toList();
  }
}
