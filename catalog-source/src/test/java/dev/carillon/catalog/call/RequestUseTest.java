package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RequestUseTest {

  private static final String MODEL = "software.amazon.awssdk.services.bedrockruntime.model.";

  @Test
  void aFactoryOfAUnionStandsForASetter() {
    assertEquals(Optional.of("systemTool"), RequestUse.setterOf("fromSystemTool"));
    assertEquals(Optional.of("s"), RequestUse.setterOf("fromS"));
    for (String other : List.of("fromValue", "from", "builder", "toBuilder", "values")) {
      assertEquals(Optional.empty(), RequestUse.setterOf(other), other);
    }
  }

  @Test
  void whatAFactoryMakesIsSeenWholeAndLeadsToWhatItIsGiven() {
    RequestUse tool = new RequestUse();
    tool.made("systemTool", List.of(MODEL + "SystemTool"));
    RequestUse request = new RequestUse();
    request.built();
    request.set("toolConfig", Optional.empty(), List.of(MODEL + "Tool"));
    RequestUses uses =
        new RequestUses(Map.of(MODEL + "ConverseRequest", request, MODEL + "Tool", tool));
    assertTrue(uses.isSeenWhole(MODEL + "Tool"));
    assertEquals(
        Optional.of("Tool.systemTool"),
        uses.setter(MODEL + "ConverseRequest", "systemTool"::equals));
  }
}
