package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.baseline.KnownIds;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.finding.Check;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExplainCommandTest extends CommandLineFixture {

  @Test
  void aCheckIsExplainedByAPolicyByWhatWouldBeRightAndByAwsPage() {
    assertEquals(0, run("explain", "invalid_action"));
    assertEquals(
        """
        INVALID_ACTION (error): Invalid action

          {
            "Version": "2012-10-17",
            "Statement": [
              {
                "Effect": "Allow",
                "Action": [
                  "s3:PutObject",
        >         "s3:GetObjekt"
                ],
                "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"
              }
            ]
          }

        "s3:GetObjekt" stands for no action of s3. Did you mean "s3:GetObject"?

        Right: s3:GetObject
        instead of: s3:GetObjekt

        Where it is meant: check --ignore INVALID_ACTION, @PolicyFile(ignore = Check.INVALID_ACTION),
        @SuppressWarnings("carillon:INVALID_ACTION").
        More: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
        """,
        out.toString());
  }

  @Test
  void aMessageOfJavacIsExplainedByCode() {
    assertEquals(0, run("explain", "access_level_above_ceiling"));
    assertEquals(
        """
        ACCESS_LEVEL_ABOVE_CEILING (error of javac): An action has a higher access level than is \
        allowed where it stands.

          @dev.carillon.MaxAccessLevel(dev.carillon.policy.AccessLevel.READ)
          static class Auditor {
            String action = "s3:PutObject";
          }

        app/Case.java:4:19 [carillon/ACCESS_LEVEL_ABOVE_CEILING] s3:PutObject has the access level \
        Write. @MaxAccessLevel(READ) on class app.Case.Auditor allows no more than Read.

        Right: Leave the action out, name it outside of the class, or raise the ceiling.
        Where it is meant: @SuppressWarnings("carillon:ACCESS_LEVEL_ABOVE_CEILING=MEANING").
        More: https://docs.aws.amazon.com/IAM/latest/UserGuide/\
        access_policies_understand-policy-summary-access-level-summaries.html
        """,
        out.toString());
  }

  /** By one checker, as each reads all that is known. */
  @Test
  void eachIdIsExplainedWithWhatIsRightAndWhereToReadMore() throws ProblemsException {
    PolicyFileChecker checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
    Set<String> checks = new HashSet<>();
    for (Check check : Check.values()) {
      String text = ExplainCommand.explained(check, checker);
      assertTrue(text.contains("\n> "), text);
      assertExplained(check.name(), text);
      checks.add(check.name());
    }
    for (String id : KnownIds.all()) {
      if (!checks.contains(id)) {
        assertEquals(0, run("explain", id), id);
        assertExplained(id, out.toString());
      }
    }
  }

  private static void assertExplained(String id, String text) {
    assertTrue(text.startsWith(id + " ("), text);
    assertTrue(text.contains("\nRight: ") && text.contains("\nMore: "), text);
  }

  @Test
  void withoutAnIdAllAreListed() {
    assertEquals(0, run("explain"));
    assertEquals(Check.values().length + JavacMessage.all().size(), out.toString().lines().count());
  }

  @Test
  void anIdThatIsNoneIsToldWithTheOneThatWasMeant() {
    assertEquals(2, run("explain", "INVALID_ACTON"));
    assertEquals(
        "explain: there is no check INVALID_ACTON. Did you mean \"INVALID_ACTION\"?\n",
        err.toString());
  }

  @Test
  void anIdThatIsPartOfOthersIsToldWithThem() {
    assertEquals(2, run("explain", "passrolewithstarinaction"));
    assertEquals(
        "explain: there is no check passrolewithstarinaction. Did you mean"
            + " PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE,"
            + " PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE?\n",
        err.toString());
  }

  /** As javac prints it, and as it is suppressed. */
  @ParameterizedTest
  @ValueSource(strings = {"[carillon/INVALID_ACTION]", "carillon:INVALID_ACTION"})
  void anIdCanBeWrittenAsItWasCopied(String id) {
    assertEquals(0, run("explain", id));
    assertTrue(out.toString().startsWith("INVALID_ACTION (error)"), out.toString());
  }
}
