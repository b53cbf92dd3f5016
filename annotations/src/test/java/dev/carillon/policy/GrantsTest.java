package dev.carillon.policy;

import static dev.carillon.policy.fixture.S3Action.GET_OBJECT;
import static dev.carillon.policy.fixture.S3Action.LIST_BUCKET;
import static dev.carillon.policy.fixture.S3Action.PUT_OBJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.condition.PolicyVariable;
import dev.carillon.policy.fixture.S3Resource;
import dev.carillon.policy.fixture.S3Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrantsTest {
  private static final Statement READ =
      S3Statement.allow("Read").actions(GET_OBJECT).on("arn:aws:s3:::logs/*");

  /** Other resources than all there are none, and all stars are one. */
  @ParameterizedTest
  @ValueSource(strings = {"\"*\"", "\"**\"", "[\"arn:aws:s3:::a\", \"*\"]"})
  void whatIsAboutEverythingButEverythingGrantsAndDeniesNothing(String all) {
    String text = "{\"Statement\": [%s]}";
    String allow = "{\"Effect\": \"Allow\", \"Action\": \"s3:*\", \"%s\": %s}";
    String deny = allow.replace("Allow", "Deny");
    String get = "s3:GetObject";
    String none = text.formatted(allow.formatted("NotResource", all));
    assertFalse(Policy.fromJson(none).grants(get));
    String some = allow.formatted("Resource", all) + ", " + deny.formatted("NotResource", all);
    assertTrue(Policy.fromJson(text.formatted(some)).grants(get));
    String both = allow.formatted("Resource", all) + ", " + deny.formatted("Resource", all);
    assertFalse(Policy.fromJson(text.formatted(both)).grants(get));
  }

  /** Version 2008-10-17 has no policy variables, and no version is that one. */
  @Test
  void onlyVersion2012HasPolicyVariables() {
    String text =
        "{%s\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\","
            + " \"%s\": \"arn:aws:s3:::b-one/${aws:username}/*\"}]}";
    String old = "\"Version\": \"2008-10-17\", ";
    String alices = "arn:aws:s3:::b-one/alice/k";
    String get = "s3:GetObject";
    for (String version : List.of(old, "")) {
      Policy allows = Policy.fromJson(text.formatted(version, "Resource"));
      assertFalse(allows.grants(get, alices));
      assertTrue(allows.grants(get, "arn:aws:s3:::b-one/${aws:username}/k"));
      assertTrue(allows.grants(get));
      assertTrue(Policy.fromJson(text.formatted(version, "NotResource")).grants(get, alices));
    }
    String now = "\"Version\": \"2012-10-17\", ";
    assertTrue(Policy.fromJson(text.formatted(now, "Resource")).grants(get, alices));
  }

  @Test
  void whatAnAllowStatementNamesIsGrantedInAnyLetterCase() {
    Policy policy = Policy.of(READ);
    assertTrue(policy.grants(GET_OBJECT));
    assertTrue(policy.grants("S3:getobject"));
    assertFalse(policy.grants(PUT_OBJECT));
    assertTrue(policy.grants("s3:GetObject", "arn:aws:s3:::logs/2026/a"));
    assertFalse(policy.grants("s3:GetObject", "arn:aws:s3:::other/a"));
    assertFalse(policy.grants("s3:GetObject", "*"));
  }

  /** "Not granted" would be taken for an answer: {@code assertFalse(policy.grants(…))}. */
  @Test
  void aQuestionAboutNoActionOrNoArnIsRefused() {
    Policy policy = Policy.of(READ);
    assertRefused("\"GetObject\" is no action, such as s3:GetObject", policy, "GetObject", "*");
    for (String none :
        List.of(" s3:GetObject", "s3:Get Object", "s3:", "arn:aws:s3:::logs/a", "")) {
      assertRefused('"' + none + "\" is no action, such as s3:GetObject", policy, none, "*");
    }
    assertRefused("\"logs/a\" is no ARN, nor \"*\"", policy, "s3:GetObject", "logs/a");
    assertRefused("\"\" is no ARN, nor \"*\"", policy, "s3:GetObject", "");
    assertThrows(IllegalArgumentException.class, () -> policy.grants("GetObject"));
    assertThrows(IllegalArgumentException.class, () -> policy.notGranted(Set.of("GetObject")));
    assertFalse(policy.grants("*", "*"));
    assertFalse(policy.grants("*:*", "*"));
    assertFalse(policy.grants("${Token[TOKEN.7]}", "*"));
    assertFalse(policy.grants("s3:${Token[TOKEN.7]}", "*"));
    assertFalse(policy.grants("s3:GetObject", "${Token[TOKEN.7]}"));
    assertFalse(policy.grants("s3:GetObject", "#{Token[TOKEN.7]}"));
  }

  private static void assertRefused(String message, Policy policy, String action, String arn) {
    var refused = assertThrows(IllegalArgumentException.class, () -> policy.grants(action, arn));
    assertEquals(message, refused.getMessage());
  }

  @Test
  void wildcardsAndExcludingListsCount() {
    Policy policy = Policy.of(S3Statement.allow().notActions(PUT_OBJECT).notOn("arn:aws:s3:::a/*"));
    assertTrue(policy.grants(LIST_BUCKET));
    assertFalse(policy.grants(PUT_OBJECT));
    assertTrue(policy.grants("s3:GetObject", "arn:aws:s3:::b/x"));
    assertFalse(policy.grants("s3:GetObject", "arn:aws:s3:::a/x"));
    assertTrue(Policy.of(S3Statement.allow().allActions().onAllResources()).grants(PUT_OBJECT));
  }

  @Test
  void aDenyWithoutConditionsTakesBackWhatItCovers() {
    Statement noneOfIt = S3Statement.deny("No").actions(GET_OBJECT).onAllResources();
    assertFalse(Policy.of(READ, noneOfIt).grants(GET_OBJECT));
    assertTrue(Policy.of(READ, noneOfIt.when(Keys.SECURE_TRANSPORT.isFalse())).grants(GET_OBJECT));
    Statement notThis = S3Statement.deny("No").actions(GET_OBJECT).on("arn:aws:s3:::logs/secret");
    assertTrue(Policy.of(READ, notThis).grants(GET_OBJECT));
    assertFalse(Policy.of(READ, notThis).grants("s3:GetObject", "arn:aws:s3:::logs/secret"));
    assertTrue(Policy.of(READ, notThis).grants("s3:GetObject", "arn:aws:s3:::logs/open"));
  }

  @Test
  void variablesStandForAnythingInAllowAndEscapesForThemselves() {
    String home = "arn:aws:s3:::home/" + Keys.USERNAME.variable() + "/*";
    Policy policy = Policy.of(S3Statement.allow().actions(GET_OBJECT).on(home));
    assertTrue(policy.grants("s3:GetObject", "arn:aws:s3:::home/alice/a.txt"));
    Policy starred =
        Policy.of(
            S3Statement.allow()
                .actions(GET_OBJECT)
                .on("arn:aws:s3:::b/" + PolicyVariable.literal("a*b?")));
    assertTrue(starred.grants("s3:GetObject", "arn:aws:s3:::b/a*b?"));
    assertFalse(starred.grants("s3:GetObject", "arn:aws:s3:::b/aXbY"));
    Statement notHome = S3Statement.deny("No").actions(GET_OBJECT).on(home);
    assertTrue(Policy.of(READ, notHome).grants("s3:GetObject", "arn:aws:s3:::logs/a"));
    Policy none = Policy.of(S3Statement.allow("All").actions(GET_OBJECT).on(home), notHome);
    assertFalse(none.grants("s3:GetObject", "arn:aws:s3:::home/alice/a.txt"));
    Policy others = Policy.of(S3Statement.allow().actions(GET_OBJECT).notOn(home));
    assertTrue(others.grants("s3:GetObject", "arn:aws:s3:::home/alice/a.txt"));
    Statement both =
        S3Statement.deny("No").actions(GET_OBJECT).on(home, "arn:aws:s3:::logs/secret");
    assertFalse(Policy.of(READ, both).grants("s3:GetObject", "arn:aws:s3:::logs/secret"));
  }

  @Test
  void aPatternIsGrantedWhereAllThatItStandsForIs() {
    Policy gets = Policy.fromJson(allowing("\"s3:Get*\""));
    assertTrue(gets.grants("s3:GetObject*"));
    assertTrue(gets.grants("s3:get*"));
    assertFalse(gets.grants("s3:*"));
    assertFalse(Policy.fromJson(allowing("\"s3:Get?\"")).grants("s3:Get*"));
    Statement notOne = S3Statement.deny("No").actions(GET_OBJECT).onAllResources();
    assertFalse(
        Policy.of(S3Statement.allow().allActions().onAllResources(), notOne).grants("s3:*"));
  }

  @Test
  void whatIsNotGrantedIsListedSorted() {
    Policy policy = Policy.of(READ);
    assertEquals(Set.of(), policy.notGranted(List.of("s3:GetObject")));
    assertEquals(
        List.of("s3:Get*", "s3:PutObject"),
        List.copyOf(policy.notGranted(List.of("s3:PutObject", "s3:GetObject", "s3:Get*"))));
  }

  @Test
  void aStatementThatDeniesGrantsNothingAndTakesBackNothingElse() {
    Statement no = S3Statement.deny("No").actions(PUT_OBJECT).onAllResources();
    assertFalse(Policy.of(no).grants(PUT_OBJECT));
    assertFalse(Policy.of(no).grants("s3:PutObject", "arn:aws:s3:::logs/a"));
    assertFalse(Policy.of(no.when(Keys.SECURE_TRANSPORT.isFalse())).grants(PUT_OBJECT));
    assertTrue(Policy.of(READ, no).grants(GET_OBJECT));
    assertTrue(Policy.of(READ, no).grants("s3:GetObject", "arn:aws:s3:::logs/a"));
  }

  @Test
  void aDenyOfAllButSomeTakesBackWhatItDoesNotExclude() {
    Statement butReading = S3Statement.deny("No").notActions(GET_OBJECT).onAllResources();
    Statement all = S3Statement.allow().allActions().onAllResources();
    assertTrue(Policy.of(all, butReading).grants(GET_OBJECT));
    assertFalse(Policy.of(all, butReading).grants(PUT_OBJECT));
    Statement butLogs = S3Statement.deny("No").allActions().notOn("arn:aws:s3:::logs/*");
    assertTrue(Policy.of(READ, butLogs).grants("s3:GetObject", "arn:aws:s3:::logs/a"));
    assertFalse(Policy.of(all, butLogs).grants("s3:GetObject", "arn:aws:s3:::other/a"));
  }

  /** No request for it is allowed, so code that needs it must not hear that it is granted. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'Resource':'arn:aws:s3:::logs/*'",
        "'Resource':['arn:aws:s3:::x','arn:*']",
        "'Resource':['arn:aws:s3:::logs/?*','arn:aws:s3:::logs/']",
        "'Resource':['arn:aws:s3:::logs/??*','arn:aws:s3:::logs/?','arn:aws:s3:::logs/']",
        "'NotResource':['arn:aws:s3:::other/*','arn:aws:s3:::home/${aws:username}']",
      })
  void whatIsTakenBackOnAllThatItIsAllowedOnIsNotGranted(String denied) {
    assertFalse(allowedOn("'Resource':'arn:aws:s3:::logs/*'", denied));
    assertFalse(allowedOn("'Resource':['arn:aws:s3:::logs/a*','arn:aws:s3:::logs/*']", denied));
    assertEquals(
        !denied.contains("arn:*"),
        allowedOn("'Resource':['arn:aws:s3:::logs/*','arn:aws:s3:::other/a']", denied));
    assertTrue(allowedOn("'Resource':'*'", denied));
    assertTrue(allowedOn("'NotResource':'arn:aws:s3:::logs/*'", denied));
  }

  @Test
  void whatAVariableStandsForIsTakenBackByTheSameTextAlone() {
    String home = "'Resource':'arn:aws:s3:::home/${aws:username}/*'";
    assertFalse(allowedOn(home, home));
    assertFalse(allowedOn(home, "'Resource':'arn:aws:s3:::home/*'"));
    assertFalse(allowedOn(home, "'Resource':'arn:aws:s3:::home/${aws:username}*'"));
    assertTrue(allowedOn(home, "'Resource':'arn:aws:s3:::home/${aws:userid}/*'"));
    assertTrue(allowedOn(home, "'Resource':'arn:aws:s3:::*/${aws:username}/kept/*'"));
    assertTrue(allowedOn("'Resource':'arn:aws:s3:::home/*'", home));
    assertTrue(allowedOn("'NotResource':'arn:aws:s3:::home/${aws:username}/*'", home));
    assertTrue(allowedOn(home, "'NotResource':'arn:aws:s3:::home/a/*'"));
    assertTrue(allowedOn(home, home + ",'Condition':{'Bool':{'aws:SecureTransport':'false'}}"));
  }

  /** What one Deny leaves another can take: of `logs/`, of what has one letter more, of others. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'Resource':'arn:aws:s3:::logs/?*'",
        "'Resource':['arn:aws:s3:::logs/??*','arn:aws:s3:::logs/']",
        "'Resource':['arn:aws:s3:::logs/a*','arn:aws:s3:::logs/b*']",
        "'NotResource':['arn:aws:s3:::logs/a*','arn:aws:s3:::b']",
      })
  void whatSeveralDeniesLeaveIsGranted(String denied) {
    assertTrue(allowedOn("'Resource':'arn:aws:s3:::logs/*'", denied));
  }

  @Test
  void severalDeniesTakeBackWhatNoneOfThemDoesAlone() {
    String allowed = "'Resource':'arn:aws:s3:::logs/*'";
    String more = "'},{'Effect':'Deny','Action':'s3:Get*','NotResource':'arn:aws:s3:::logs/";
    String some = "'Resource':'arn:aws:s3:::logs/?" + more + "??*" + more;
    assertFalse(allowedOn(allowed, some + "a'"));
    assertTrue(allowedOn(allowed, some + "a*'"));
    assertFalse(allowedOn(allowed, "'NotResource':'arn:aws:s3:::logs/a*" + more + "b*'"));
    assertTrue(allowedOn(allowed, "'NotResource':'arn:aws:s3:::logs/a*" + more + "*b'"));
  }

  @Test
  void thatNoneOfVeryManyResourcesIsLeftIsFound() {
    String allowed = "'Resource':[%s]".formatted(many("'arn:aws:s3:::b%d/x'"));
    String stars = many("'*c%d'");
    assertFalse(allowedOn(allowed, "'Resource':['arn:aws:s3:::b*']"));
    assertFalse(allowedOn(allowed, "'NotResource':['arn:aws:s3:::c']"));
    assertFalse(allowedOn(allowed, "'Resource':[%s,'*']".formatted(stars)));
    assertFalse(allowedOn(allowed, "'Resource':[%s,'arn:aws:s3:::b*']".formatted(stars)));
    assertTrue(allowedOn(allowed, "'Resource':[%s]".formatted(stars)));
    String others = many("'NotResource':'*/x'},{'Effect':'Deny','Action':'s3:Get*'");
    assertFalse(allowedOn(allowed, others + ",'NotResource':'arn:aws:s3:::c'"));
    assertTrue(allowedOn(allowed, others + ",'NotResource':'arn:aws:s3:::b1*'"));
  }

  /** Which of so many texts is denied would take years to find out. */
  @Test
  void whatIsNotFoundSoonIsNotGranted() {
    String any = "'Resource':'arn:aws:s3:::%s'".formatted("?".repeat(200));
    String pairs = many("'NotResource':['*a%1$d*','*b%1$d*']},{'Effect':'Deny','Action':'s3:Get*'");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertFalse(allowedOn(any, pairs + ",'NotResource':'*z'")));
  }

  private static String many(String text) {
    return IntStream.range(0, 2_000).mapToObj(text::formatted).collect(Collectors.joining(","));
  }

  private static boolean allowedOn(String allowed, String denied) {
    String all =
        "{'Effect':'Allow','Action':'s3:*',%s},{'Effect':'Deny','Action':'s3:Get*',%s}"
            .formatted(allowed, denied);
    Policy policy =
        Policy.fromJson(
            "{'Version':'2012-10-17','Statement':[%s]}".formatted(all).replace('\'', '"'));
    assertTrue(policy.grants("s3:PutObject"));
    return policy.grants("s3:GetObject");
  }

  @Test
  void aConstantAndAnArnAskAsTheirNamesDo() {
    Policy policy = Policy.of(READ);
    assertTrue(policy.grants(GET_OBJECT, S3Resource.object("logs", "a")));
    assertFalse(policy.grants(GET_OBJECT, S3Resource.object("other", "a")));
  }

  private static String allowing(String actions) {
    return "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": "
        + actions
        + ", \"Resource\": \"*\"}]}";
  }
}
