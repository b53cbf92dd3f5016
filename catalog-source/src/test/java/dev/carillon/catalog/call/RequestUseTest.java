package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RequestUseTest {

  private static final String MODEL = "software.amazon.awssdk.services.bedrockruntime.model.";

  @Test
  void aFactoryOfAUnionStandsForASetter() {
    assertEquals(Optional.of("systemTool"), SetterWords.setterOf("fromSystemTool"));
    assertEquals(Optional.of("s"), SetterWords.setterOf("fromS"));
    for (String other : List.of("fromValue", "from", "builder", "toBuilder", "values")) {
      assertEquals(Optional.empty(), SetterWords.setterOf(other), other);
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
    assertTrue(uses.use(MODEL + "Tool").isSeenWhole());
    assertEquals(
        Optional.of("Tool.systemTool"),
        uses.setter(MODEL + "ConverseRequest", "systemTool"::equals));
  }

  /** SDK 2.59.1 has indexes of vectors; 2.40.2, which the tests compile with, has none. */
  @Test
  void anIndexOfVectorsOfTheEnhancedClientIsNamedAsAnother() {
    for (String method : List.of("index", "vectorIndex")) {
      RequestUse index = new RequestUse();
      index.built();
      EnhancedTables.note(
          EnhancedTables.ENHANCED + "DynamoDbTable", method, Optional.of("titles"), type -> index);
      RequestUses uses = new RequestUses(Map.of(EnhancedTables.INDEX, index));
      assertEquals(
          Set.of("titles"), uses.constants(EnhancedTables.INDEX, "indexName"::equals), method);
    }
  }

  /**
   * The operation is {@code CreateDBInstance}, its method too, and the class of the request not.
   */
  @Test
  void letterCaseOfARequestMakesNoDifference() {
    RequestUse create = new RequestUse();
    create.built();
    create.set("dbInstanceIdentifier", Optional.of("orders"), List.of());
    String model = "software.amazon.awssdk.services.rds.model.";
    RequestUses uses = new RequestUses(Map.of(model + "CreateDbInstanceRequest", create));
    String asked = model + "CreateDBInstanceRequest";
    assertTrue(uses.use(asked).isSeenWhole());
    assertEquals(Set.of("orders"), uses.constants(asked, "dbInstanceIdentifier"::equals));
    assertEquals(
        Optional.of("CreateDbInstanceRequest.dbInstanceIdentifier"),
        uses.setter(asked, "dbInstanceIdentifier"::equals));
    assertEquals(Optional.empty(), uses.setter(model + "CreateDBX", "x"::equals));
    RequestUses ofScopes =
        RequestUses.of(List.of(Map.of(model + "CreateDbInstanceRequest", create)));
    assertTrue(ofScopes.use(asked).isSeenWhole());
  }

  /** Requests of others do not hide that one which is seen names nothing. */
  @Test
  void whatIsSeenToBeLeftOutIsSoBesideWhatOthersGive() {
    RequestUse use = new RequestUse();
    use.built();
    RequestUses uses = new RequestUses(Map.of("a.model.SpeakRequest", use));
    assertTrue(uses.isLeftOut("a.model.SpeakRequest", "names"::equals));
    use.copied();
    assertFalse(uses.isLeftOut("a.model.SpeakRequest", "names"::equals));
    use.given();
    assertTrue(uses.isLeftOut("a.model.SpeakRequest", "names"::equals));
    use.set("names", Optional.of("x"), List.of());
    assertFalse(uses.isLeftOut("a.model.SpeakRequest", "names"::equals));
  }

  /** What a request was copied from can have been given another choice. */
  @Test
  void choicesAreKnownOfRequestsThatAreSeenWhole() {
    String model = "software.amazon.awssdk.services.s3control.model.";
    RequestUse grantee = new RequestUse();
    grantee.built();
    grantee.set("granteeType", Optional.of(RequestUse.CHOICE + "IAM"), List.of());
    RequestUse create = new RequestUse();
    create.built();
    create.set("grantee", Optional.empty(), List.of(model + "Grantee"));
    String request = model + "CreateAccessGrantRequest";
    RequestUses uses = new RequestUses(Map.of(request, create, model + "Grantee", grantee));
    assertEquals(Set.of("IAM"), uses.choicesWithin(request, "granteeType"::equals));
    create.copied();
    assertEquals(Set.of(), uses.choicesWithin(request, "granteeType"::equals));
  }
}
