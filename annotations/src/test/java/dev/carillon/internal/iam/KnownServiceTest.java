package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found of a service: its actions, its keys, and what was meant by others. */
final class KnownServiceTest {

  private static final KnownService BELLS =
      new MadeUp("bells")
          .type("bell", "arn:${P}:bells:::bell/${Id}", "bells:OfType bells:TypeTag/${Key}")
          .action("RingBell", "bell | bells:OfAction")
          .key("bells:Pitch", "String ARN")
          .key("bells:bell-tag/${Key}", "String")
          .key("bells:Notes", "ArrayOfString")
          .key("bells:Note:${Key}", "String")
          .key("hemp:Length", "Numeric")
          .key("hemp:Hue", "String")
          .key("hemp:Id", "String")
          .known();

  @Test
  void itIsThatOfItsReference() {
    assertEquals("bells", BELLS.service());
    assertEquals("bells", BELLS.reference().service());
    assertEquals(1, BELLS.formats().size());
    assertEquals("RingBell", BELLS.action("ringBELL").orElseThrow().actionName());
    assertEquals(Optional.empty(), BELLS.action("RingBells"));
  }

  @ParameterizedTest
  @CsvSource({
    "bells:Pitch, arn string",
    "BELLS:pitch, arn string",
    "bells:bell-tag/team, string",
    "bells:Notes, arrayofstring",
    "bells:OfType, ''",
    "bells:Nothing, ''",
  })
  void theTypesOfAKey(String key, String types) {
    assertEquals(types, String.join(" ", BELLS.keyTypes(key)));
    assertEquals(types.startsWith("array"), BELLS.key(key).hasManyValues());
    assertEquals(types.startsWith("arn"), BELLS.key(key).hasArns());
  }

  @ParameterizedTest
  @CsvSource({
    "bells:Pitch, true, false",
    "bells:OfType, true, true",
    "bells:typetag/x, true, true",
    "BELLS:ofaction, true, true",
    "bells:Nothing, false, false",
  })
  void whatIsListedAndUsed(String key, boolean listed, boolean used) {
    assertEquals(listed, BELLS.lists(key));
    assertEquals(listed, BELLS.key(key).isListed());
    assertEquals(used, BELLS.isUsed(key));
  }

  /** A table of types that have no keys, as those of 2020, does not say which keys there are. */
  @Test
  void onlyATableWithKeysTellsThem() {
    assertTrue(BELLS.tellsKeys());
    assertTrue(new MadeUp("ropes").type("rope", "", "ropes:Length").known().tellsKeys());
    assertFalse(new MadeUp("ropes").type("rope", "", "").known().tellsKeys());
  }

  @Test
  void keysOfResourceTypes() {
    assertTrue(BELLS.isOfTypes(List.of("rope", "bell"), "bells:OfType"));
    assertFalse(BELLS.isOfTypes(List.of("rope"), "bells:OfType"));
    assertFalse(BELLS.isOfTypes(List.of("bell"), "bells:OfAction"));
    assertTrue(BELLS.isAmong(List.of("a:b", "bells:bell-tag/${K}"), "bells:bell-tag/x"));
    assertFalse(BELLS.isAmong(List.of("a:b"), "bells:bell-tag/x"));
  }

  @ParameterizedTest
  @CsvSource({
    "bells:bell-tag, true",
    "bells:bell-tag/, true",
    "bells:bell-tag/x, false",
    "bells:Pitch, false",
  })
  void aTagIsLeftOut(String key, boolean lacks) {
    assertEquals(lacks, BELLS.lacksTag(key));
  }

  /** One letter away, and with the tag that was typed. */
  @ParameterizedTest
  @CsvSource({
    "bells:Pich, bells:Pitch",
    "bells:bel-tag/team, bells:bell-tag/team",
    "bells:bel-tag/a/b:c, bells:bell-tag/a/b:c",
    "bells:Nots:x, bells:Note:x",
    "bells:Nots, bells:Notes",
    "bells:Pich/x, none",
    "bells:bel-tag, none",
    "bells:Volume, none",
  })
  void theKeyThatWasMeant(String key, String meant) {
    assertEquals(meant, BELLS.meant(key).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({"bells:Pich, bells:Pitch", "bells:Ptc, none", "bells:Pitch, bells:Pitch"})
  void theKeyThatWasMeantByText(String text, String meant) {
    assertEquals(meant, BELLS.closelyMeant(text).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({
    "hemp:, hemp:Lenght, hemp:Length",
    "hemp:, hemp:aud, none",
    "hemp:, hemp:AUD, none",
    "hemp:, hemp:Le, none",
    "hemp:, hemp:Hua, hemp:Hue",
    "hemp:, hemp:suub, hemp:sub",
    "hemp:, hemp:su, hemp:sub",
    "hemp:, hemp:Ib, none",
    "hemp:, hemp:Idx, hemp:Id",
    "hemp:, hemp:Hu, hemp:Hue",
    "hemp:, hemp:x, none",
    "hemp:, hemp:acr, none",
    "hemp:, hemp:Subject, hemp:sub",
    "hemp:, hemp:Colour, none",
    "silk:, silk:Lenght, none",
  })
  void theKeyThatWasMeantOfAnotherPrefix(String prefix, String key, String meant) {
    assertEquals(
        meant,
        KeyNames.ofProvider(prefix, key, KeyNames.claims(prefix, BELLS.reference()))
            .orElse("none"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":", "nothing", "no:thing:"})
  void namesOfNoFormAreNotMeant(String key) {
    assertEquals(Optional.empty(), KeyNames.of(List.of("bells:Pitch", "plain")).meant(key));
  }

  @Test
  void aKeyWithoutAPrefixIsNoneThatCanBeMeant() {
    assertEquals(Optional.empty(), KeyNames.of(List.of("Pitch")).meant("Pich"));
    assertEquals(Optional.empty(), KeyNames.of(List.of(":Pitch")).meant(":Pich"));
  }

  @ParameterizedTest
  @CsvSource({
    "s3, true, false, true, true, none",
    "S3, true, false, true, true, none",
    "autoscaling-plans, true, true, true, true, none",
    "catalog, false, false, true, true, catalog",
    "identitycenter, false, false, false, true, none",
    "elastic-inference, false, false, true, false, none",
    "lamda, false, false, false, false, lambda",
  })
  void thePrefixesThatAwsListed(
      String prefix, boolean known, boolean bare, boolean inArns, boolean inKeys, String meant) {
    assertEquals(known, ServicePrefixes.contains(prefix));
    assertEquals(bare, ServicePrefixes.hasNoResources(prefix));
    assertEquals(bare, ServicePrefixes.hasNoKeys(prefix));
    assertEquals(inArns, ServicePrefixes.isInArns(prefix));
    assertEquals(inKeys, ServicePrefixes.isInKeys(prefix));
    if (!prefix.equals("catalog")) {
      assertEquals(meant, ServicePrefixes.meant(prefix).orElse("none"));
    }
  }

  @Test
  void manyPrefixesAreListed() {
    assertTrue(ServicePrefixes.all().size() > 400);
    assertTrue(ServicePrefixes.all().contains("chime"));
  }
}
