package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.finding.Check;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
                  "s3:GetObject",
        >         "s3:GetObjekt"
                ],
                "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"
              }
            ]
          }

        "s3:GetObjekt" stands for no action of s3. Did you mean "s3:GetObject"?

        Where it is meant: check --ignore INVALID_ACTION, @PolicyFile(ignore = Check.INVALID_ACTION),
        @SuppressWarnings("carillon:INVALID_ACTION").
        More: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
        """,
        out.toString());
  }

  @Test
  void eachCheckFindsItsExample() throws ProblemsException {
    PolicyFileChecker checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
    for (Check check : Check.values()) {
      String text = ExplainCommand.explained(check, checker);
      assertTrue(text.contains("\n> "), text);
    }
  }

  @Test
  void withoutAnIdAllAreListed() {
    assertEquals(0, run("explain"));
    assertEquals(Check.values().length, out.toString().lines().count());
  }

  @Test
  void anIdThatIsNoneIsToldWithTheOneThatWasMeant() {
    assertEquals(2, run("explain", "INVALID_ACTON"));
    assertEquals(
        "explain: there is no check INVALID_ACTON. Did you mean \"INVALID_ACTION\"?\n",
        err.toString());
  }
}
