package dev.carillon.policy.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.finding.Check;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ServiceReferenceTest {

  private static final AuthorizedAction PASS_ROLE =
      new AuthorizedAction(
          "iam:PassRole", Map.of("iam:PassedToService", List.of("lambda.amazonaws.com")));
  private static final AuthorizedAction CREATE =
      new AuthorizedAction("lambda:CreateFunction", Map.of());

  @Test
  void anActionThatAuthorizesAnOperationHasServiceNameAndRoleTakers() {
    assertEquals("iam", PASS_ROLE.service());
    assertEquals("PassRole", PASS_ROLE.actionName());
    assertEquals(List.of("lambda.amazonaws.com"), PASS_ROLE.passedTo());
    assertEquals(List.of(), CREATE.passedTo());
  }

  @Test
  void twoAreEqualOfOneActionAndOneContext() {
    AuthorizedAction same = new AuthorizedAction(PASS_ROLE.action(), PASS_ROLE.context());
    assertEquals(PASS_ROLE, same);
    assertEquals(PASS_ROLE.hashCode(), same.hashCode());
    assertNotEquals(PASS_ROLE, new AuthorizedAction("iam:PassRole", Map.of()));
    assertNotEquals(CREATE, new AuthorizedAction("lambda:GetFunction", Map.of()));
    assertNotEquals(CREATE, "lambda:CreateFunction");
  }

  /** Otherwise a catalog would be another one each time that AWS lists them in another order. */
  @Test
  void theOrderOfValuesSaysNothing() {
    List<String> takers = List.of("lambda.amazonaws.com", "ecs.amazonaws.com");
    assertEquals(
        List.of("ecs.amazonaws.com", "lambda.amazonaws.com"),
        new AuthorizedAction("iam:PassRole", Map.of("iam:PassedToService", takers)).passedTo());
  }

  @Test
  void theContextIsACopy() {
    List<String> takers = new ArrayList<>(List.of("lambda.amazonaws.com"));
    AuthorizedAction copied =
        new AuthorizedAction("iam:PassRole", Map.of("iam:PassedToService", takers));
    takers.clear();
    assertEquals(PASS_ROLE, copied);
    assertThrows(UnsupportedOperationException.class, () -> copied.context().clear());
  }

  @Test
  void anOperationThatItsOwnActionAloneAuthorizesIsThatAction() {
    assertTrue(operation(CREATE).isActionOf("lambda"));
    assertFalse(operation(CREATE).isActionOf("s3"));
    assertFalse(operation(CREATE, PASS_ROLE).isActionOf("lambda"));
    assertFalse(operation().isActionOf("lambda"));
    AuthorizedAction sometimes =
        new AuthorizedAction(CREATE.action(), Map.of("lambda:Runtime", List.of("java21")));
    assertFalse(operation(sometimes).isActionOf("lambda"));
    assertEquals(
        List.of("lambda:CreateFunction", "iam:PassRole"),
        operation(CREATE, PASS_ROLE, sometimes).actions());
  }

  @Test
  void anActionThatIsListedTwiceAuthorizesOnce() {
    assertEquals(List.of(CREATE, PASS_ROLE), operation(CREATE, PASS_ROLE, CREATE).authorizedBy());
    assertEquals(List.of(CREATE), operation(CREATE).authorizedBy());
  }

  @Test
  void aMistakeThatAnalyzerKnowsHasItsPage() {
    assertTrue(
        Check.INVALID_ACTION.page().startsWith("https://docs.aws.amazon.com/IAM/latest/UserGuide/"),
        Check.INVALID_ACTION.page());
  }

  private static OperationReference operation(AuthorizedAction... actions) {
    return new OperationReference("CreateFunction", List.of("lambda"), List.of(actions));
  }
}
