package dev.carillon.internal.validation.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.policy.fixture.ChimeAction;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ActionIndexTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chime:*",
        "chime:list*",
        "CHIME:LIST*",
        "chime:associate*",
        "CHIME:*A*",
        "chime:*Meeting*",
        "chime:*q*",
        "chime:*1*",
        "chime:Create?eeting",
        "chime:CreateMeeting",
        "chime:?",
        "chime:*-*",
        "chime:*_*"
      })
  void aPatternFindsWhatItMatches(String text) {
    List<ActionReference> actions = List.of(ChimeAction.values());
    ActionPattern pattern = ActionPattern.parse(text);
    ActionIndex index = new ActionIndex(actions);
    for (int asked = 0; asked < 10; asked++) { // For the first, it notes nothing.
      assertEquals(actions.stream().filter(pattern::matches).toList(), index.matching(pattern));
    }
  }
}
