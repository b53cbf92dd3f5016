package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.BundledReferences;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyChecker;
import dev.carillon.policy.finding.PolicyKind;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What one rule asks of very many statements must not keep others from being asked. */
final class ManyStatementsTest {

  private static final int MANY = 600;

  @Test
  void eachOfManyStatementsIsToldItsMistake() throws ProblemsException {
    String statement =
        """
        {"Effect": "Allow", "Action": ["ec2:RunInstances", "ec2:CreateRoute"], "Resource": "*",
          "Condition": {"StringEquals": {"ec2:InstanceType": "t3.micro", "ec2:Tenancy": "default"}}}\
        """;
    String document =
        IntStream.range(0, MANY)
            .mapToObj(number -> statement)
            .collect(
                Collectors.joining(", ", "{\"Version\": \"2012-10-17\", \"Statement\": [", "]}"));

    long told =
        PolicyChecker.knowingAll(BundledReferences.all())
            .check(document, PolicyKind.IDENTITY)
            .stream()
            .filter(finding -> finding.check() == Check.UNSUPPORTED_ACTION_FOR_CONDITION_KEY)
            .count();

    assertEquals(2 * MANY, told); // One for each key, as no route has them.
  }

  @Test
  void anActionThatStandsAgainAndAgainIsAskedOnce() throws ProblemsException {
    String document =
        "{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Deny\", \"Action\": [%s],"
            + " \"Resource\": \"arn:aws:ec2:*:*:volume/*\", \"Condition\": {%s}}}";
    String actions =
        IntStream.range(0, 5 * MANY)
            .mapToObj(number -> "\"ec2:RunInstances\"")
            .collect(Collectors.joining(", "));
    String conditions =
        IntStream.range(0, MANY)
            .mapToObj(i -> '"' + LargeTemplatesTest.spelled("ec2:instancetype", i) + "\": \"a\"")
            .collect(Collectors.joining(", ", "\"StringEquals\": {", "}"));

    long told =
        PolicyChecker.knowingAll(BundledReferences.all())
            .check(document.formatted(actions, conditions), PolicyKind.IDENTITY)
            .stream()
            .filter(finding -> finding.check() == Check.UNSUPPORTED_ACTION_FOR_CONDITION_KEY)
            .count();

    assertEquals(MANY, told);
  }
}
