package dev.carillon.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.internal.iam.condition.KeyType;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import dev.carillon.processor.Plans;
import dev.carillon.processor.plan.KeysPlan.PlannedKey;
import dev.carillon.processor.plan.ResourcePlan.ArnMethod;
import dev.carillon.processor.plan.TypePlan.TypeHead;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The members of planned types: their names, and how much of a class they take. */
final class MembersTest {

  @Test
  void eachUseOfATakenNameHasTheNextNumber() {
    UniqueNames names = new UniqueNames();
    assertEquals(
        List.of("a", "b", "a2", "a3"), Stream.of("a", "b", "a", "a").map(names::take).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", ":x", "harbor:", "harbor:Tag/", "aws:PrincipalArn"})
  void whatIsNoKeyOfTheServiceHasNoMember(String key) {
    assertEquals(List.of(), keys(key));
  }

  @Test
  void aKeyIsTheSameInWhateverSpellingOfItsPlaceholder() {
    assertEquals(
        List.of("harbor:Tag/${TagKey}"),
        keys("harbor:Tag/${TagKey}", "harbor:Tag/tag-key").stream().map(PlannedKey::key).toList());
    assertEquals(List.of("harbor:x"), keys("harbor:x").stream().map(PlannedKey::key).toList());
  }

  @Test
  void keysAreFoundByTheNamesOfTheirMembers() {
    assertEquals(
        Map.of("DEPTH", "harbor:Depth"),
        KeysPlanner.keysByMember("harbor", List.of(key("harbor:Depth", "Numeric"))));
  }

  @Test
  void aSecondTypeIsPartOfTheNameInThePluralWhereThereCanBeSeveral() {
    assertEquals("_AS_STRING", suffix("String"));
    assertEquals("_AS_STRINGS", suffix("ArrayOfString"));
    assertEquals("_AS_IP_ADDRESSES", suffix("ArrayOfIPAddress"));
    assertEquals("_AS_STRINGS", suffix("ArrayOfThings"));
  }

  private static String suffix(String type) {
    return KeysPlanner.suffix(KeyType.orText(type));
  }

  @Test
  void aFormatKnowsTheNextOnesThatItsOwnArnsCanBeOf() {
    List<ArnMethod> methods =
        ResourcePlanner.plan(
            List.of(
                type("bucket", "arn:aws:x:::${Bucket}"),
                type("object", "arn:aws:x:::${Bucket}/${Key}"),
                type("version", "arn:aws:x:::${Bucket}/${Key}/${Version}")));
    assertEquals(List.of("arn:aws:x:::${Bucket}/${Key}"), methods.get(0).closer());
    assertEquals(List.of("arn:aws:x:::${Bucket}/${Key}/${Version}"), methods.get(1).closer());
    assertEquals(List.of(), methods.get(2).closer());
  }

  @Test
  void aMethodsParametersAndCloserFormatsTakeTwoEntriesEach() {
    assertEquals(
        8 + 2 + 2 + 8 + 2 + 2,
        size(type("a", "arn:aws:x:::${A}"), type("b", "arn:aws:x:::${A}/${B}")));
    assertEquals(8, size(type("a", "arn:aws:x:::a")));
  }

  @Test
  void aKeyTakesBytesWhereItIsAConstantAndEntriesWhereItIsAMethod() {
    assertEquals(3 * 16, sizeOfKeys("harbor:a", "harbor:b", "harbor:c"));
    assertEquals(2 * (8 + 2), sizeOfKeys("harbor:a/${K}", "harbor:b/${K}"));
  }

  @ParameterizedTest
  @CsvSource({
    "bells, BellsAction",
    "stone-towers, StoneTowersAction",
  })
  void theEnumOfAServiceIsNamedAfterIt(String service, String name) {
    assertEquals(Optional.of(name), GeneratedNames.ofActions(service));
    assertEquals(Optional.empty(), GeneratedNames.ofActions(""));
  }

  @ParameterizedTest
  @CsvSource({
    "a/meeting-host.json, MeetingHostPolicy",
    "meeting-policy.json, MeetingPolicy",
    "meeting-host.yaml, ''",
    "a, ''",
    "*.json, ''",
    "host*.json, ''",
    "?.json, ''",
    "hos?.json, ''"
  })
  void theClassOfAPolicyFileIsNamedAfterIt(String file, String name) {
    assertEquals(name, GeneratedNames.ofPolicy(file).orElse(""));
  }

  private static List<PlannedKey> keys(String... names) {
    return KeysPlanner.plan("harbor", Stream.of(names).map(name -> key(name, "String")).toList());
  }

  private static ConditionKeyReference key(String name, String type) {
    return new ConditionKeyReference(name, List.of(type));
  }

  private static ResourceTypeReference type(String name, String format) {
    return new ResourceTypeReference(name, List.of(format), List.of());
  }

  private static int size(ResourceTypeReference... types) {
    return InitializerSize.of(new ResourcePlan(head(), ResourcePlanner.plan(List.of(types))));
  }

  private static int sizeOfKeys(String... names) {
    return InitializerSize.of(new KeysPlan(head(), keys(names)));
  }

  private static TypeHead head() {
    return new TypeHead("", "A", "a", Plans.value("a").place(), false, "");
  }
}
