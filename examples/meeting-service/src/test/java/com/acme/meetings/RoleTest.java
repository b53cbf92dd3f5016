package com.acme.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.required.CalledActions;
import dev.carillon.policy.Policy;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a compiler that sees code in part does not ask: class files and both directions. */
final class RoleTest {

  private final Policy role = MeetingServicePolicy.policy();
  private final CalledActions called = CalledActions.in(Path.of("target/classes"));

  @Test
  void theRoleAllowsAllThatIsCalled() {
    assertEquals(Set.of(), called.notGrantedBy(role));
  }

  @Test
  void theRoleAllowsNothingThatIsNotCalled() {
    assertEquals(Set.of(), called.notCalledOf(role));
  }
}
