package dev.carillon.policy;

import static dev.carillon.policy.PolicyTest.assertMessage;
import static dev.carillon.policy.fixture.ChimeAction.CREATE_ATTENDEE;
import static dev.carillon.policy.fixture.ChimeAction.CREATE_CDR_BUCKET;
import static dev.carillon.policy.fixture.ChimeAction.CREATE_MEETING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.policy.fixture.ChimeStatement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DependentActionsTest {

  private static final Statement HOST =
      ChimeStatement.allow("Host").actions(CREATE_MEETING, CREATE_ATTENDEE).onAllResources();

  @Test
  void dependentActionsAreAddedOnRequestOnly() {
    Statement without = ChimeStatement.allow().actions(CREATE_CDR_BUCKET).onAllResources();
    assertEquals(List.of("chime:CreateCDRBucket"), without.actionPatterns());
    assertEquals(List.of("s3:CreateBucket", "s3:ListAllMyBuckets"), without.dependentActions());

    Statement merged =
        ChimeStatement.allow().actions(CREATE_CDR_BUCKET).withDependentActions().onAllResources();
    assertEquals(
        List.of("chime:CreateCDRBucket", "s3:CreateBucket", "s3:ListAllMyBuckets"),
        merged.actionPatterns());
    assertEquals(List.of(CREATE_CDR_BUCKET), merged.actions());
    assertEquals(List.of(), merged.dependentActions());
  }

  @Test
  void dependentActionsCanBeAStatementOfTheirOwn() {
    Statement cdr = ChimeStatement.allow().actions(CREATE_CDR_BUCKET).onAllResources();
    assertEquals(
        "{\"Sid\":\"Buckets\",\"Effect\":\"Allow\",\"Action\":[\"s3:CreateBucket\","
            + "\"s3:ListAllMyBuckets\"],\"Resource\":\"arn:aws:s3:::cdr-*\"}",
        AwsStatement.allowDependentActionsOf(cdr, "Buckets").on("arn:aws:s3:::cdr-*").toString());
    assertMessage(
        "Statement \"Host\" has no action that depends on another.",
        () -> AwsStatement.allowDependentActionsOf(HOST, "Deps"));
  }

  /** Who denies an action, or leaves it out, does not want what it needs. */
  @Test
  void whatIsNotAllowedHasNoDependentActions() {
    for (Statement statement :
        List.of(
            ChimeStatement.deny("Not").actions(CREATE_CDR_BUCKET).onAllResources(),
            ChimeStatement.allow("Not").notActions(CREATE_CDR_BUCKET).onAllResources())) {
      assertMessage(
          "Statement \"Not\" does not allow the actions that it names, so nobody needs what they"
              + " depend on.",
          () -> AwsStatement.allowDependentActionsOf(statement, "Deps"));
    }
  }

  @Test
  void actionsWhoseDependentsNobodyToldAreNamed() {
    Statement statement =
        AwsStatement.allow(CREATE_CDR_BUCKET, Added.START).withDependentActions().onAllResources();
    assertEquals(List.of(Added.START), statement.actionsOfUnknownDependents());
    assertEquals(List.of(), HOST.actionsOfUnknownDependents());
    Statement alone = AwsStatement.allow(Added.START).onAllResources();
    assertMessage(
        "The statement without Sid about chime:Start has no action that depends on another. What"
            + " these depend on is not known: chime:Start.",
        () -> AwsStatement.allowDependentActionsOf(alone, "Deps"));
  }

  /** An action that AWS added since its last page was read. */
  private enum Added implements Action {
    START;

    @Override
    public String service() {
      return "chime";
    }

    @Override
    public String actionName() {
      return "Start";
    }

    @Override
    public AccessLevel accessLevel() {
      return AccessLevel.WRITE;
    }

    @Override
    public Set<AccessLevel> accessLevels() {
      return Set.of(accessLevel());
    }

    @Override
    public List<String> dependentActions() {
      return List.of();
    }

    @Override
    public boolean knowsDependentActions() {
      return false;
    }

    @Override
    public List<String> resourceTypes() {
      return List.of();
    }

    @Override
    public List<String> conditionKeys() {
      return List.of();
    }
  }

  @Test
  void denyDoesNotTakeDependentActions() {
    assertMessage(
        "Statement \"No\" cannot add dependent actions",
        () -> ChimeStatement.deny("No").actions(CREATE_CDR_BUCKET).withDependentActions());
  }
}
