package dev.carillon.internal.generated;

import static dev.carillon.policy.AccessLevel.LIST;
import static dev.carillon.policy.AccessLevel.PERMISSIONS_MANAGEMENT;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.TAGGING;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ActionTableTest {

  @ParameterizedTest
  @ValueSource(strings = {"GetTag", "gettag", "sample:GetTag", "SAMPLE:GETTAG"})
  void findsAnActionInAnyLetterCaseWithOrWithoutItsService(String name) {
    assertEquals(Optional.of(Sample.GET_TAG), Sample.TABLE.find(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GetTags",
        "GET_TAG",
        "s3:GetTag",
        "sample:",
        "\u017fample:GetTag",
        "sample:sample:GetTag"
      })
  void findsNothingElse(String name) {
    assertEquals(Optional.empty(), Sample.TABLE.find(name));
  }

  @Test
  void findsARemovedAction() {
    assertEquals(Optional.of(Sample.LIST_OLD_TAGS), Sample.TABLE.find("ListOldTags"));
  }

  @Test
  void selectsByTheOneLevelOfAnAction() {
    assertEquals(Set.of(Sample.PUT_TAG), Sample.TABLE.withAccessLevel(WRITE));
    assertEquals(Set.of(Sample.CREATE_TAG), Sample.TABLE.withAccessLevel(TAGGING));
    assertEquals(
        Set.of(Sample.CREATE_TAG, Sample.PUT_TAG), Sample.TABLE.withAccessLevel(TAGGING, WRITE));
  }

  @Test
  void selectsUpToALevelByTheOneLevelOfAnAction() {
    assertEquals(Set.of(Sample.LIST_TAGS), Sample.TABLE.upToAccessLevel(LIST));
    assertEquals(Set.of(Sample.GET_TAG, Sample.LIST_TAGS), Sample.TABLE.upToAccessLevel(READ));
    assertEquals(
        Set.of(Sample.CREATE_TAG, Sample.GET_TAG, Sample.LIST_TAGS),
        Sample.TABLE.upToAccessLevel(TAGGING));
  }

  @Test
  void neverSelectsARemovedAction() {
    Set<Sample> current =
        EnumSet.complementOf(EnumSet.of(Sample.LIST_OLD_TAGS, Sample.FORGET_TAGS));

    assertEquals(current, Sample.TABLE.upToAccessLevel(PERMISSIONS_MANAGEMENT));
    assertEquals(
        current, Sample.TABLE.withAccessLevel(LIST, READ, TAGGING, WRITE, PERMISSIONS_MANAGEMENT));
    assertEquals(current, Sample.TABLE.matching("*"));
    assertThrows(IllegalArgumentException.class, () -> Sample.TABLE.matching("ListOldTags"));
  }

  @Test
  void selectsByPatternAsAPolicyWould() {
    assertEquals(Set.of(Sample.LIST_TAGS), Sample.TABLE.matching("list*"));
    assertEquals(Set.of(Sample.GET_TAG, Sample.PUT_TAG), Sample.TABLE.matching("sample:??tTag"));
  }

  @Test
  void refusesAPatternThatMatchesNothing() {
    InvalidPolicyException thrown =
        assertThrows(InvalidPolicyException.class, () -> Sample.TABLE.matching("Lst*"));

    assertEquals(Optional.of(Check.INVALID_ACTION), thrown.check());
    assertEquals("\"Lst*\" matches no action of sample that AWS lists now", thrown.getMessage());
  }

  @Test
  void refusesAPatternOfAnotherService() {
    assertThrows(InvalidPolicyException.class, () -> Sample.TABLE.matching("s3:*"));
  }

  @Test
  void refusesWhatIsNoPattern() {
    InvalidPolicyException thrown =
        assertThrows(InvalidPolicyException.class, () -> Sample.TABLE.matching("Get Tag"));

    assertEquals(Optional.of(Check.INVALID_ACTION), thrown.check());
  }

  @Test
  void selectionsCannotBeChanged() {
    Set<Sample> selected = Sample.TABLE.matching("*");

    assertThrows(UnsupportedOperationException.class, () -> selected.remove(Sample.GET_TAG));
  }

  @Test
  void unpacksWhatIsKnownOfEachAction() {
    assertEquals(List.of("logs:PutLogs"), Sample.CREATE_TAG.dependentActions());
    assertEquals(List.of("tag"), Sample.CREATE_TAG.resourceTypes());
    assertEquals(List.of("sample:Color", "aws:TagKeys"), Sample.CREATE_TAG.conditionKeys());
    assertEquals(List.of(), Sample.GET_TAG.conditionKeys());
    assertEquals(List.of("sample:Color"), Sample.LIST_TAGS.conditionKeys());
    assertEquals(List.of(), Sample.LIST_TAGS.resourceTypes());
    assertEquals(List.of(), Sample.FORGET_TAGS.dependentActions());
    assertEquals(List.of(), Sample.PUT_TAG.dependentActions());
    assertFalse(Sample.TABLE.knowsDependentActions(Sample.PUT_TAG));
    assertTrue(Sample.TABLE.knowsDependentActions(Sample.GET_TAG));
    assertEquals(List.of("tag"), Sample.PUT_TAG.resourceTypes());
  }

  @Test
  void anActionListedAsTaggingAndWriteIsOfTheLevelTagging() {
    assertEquals(TAGGING, Sample.CREATE_TAG.accessLevel());
    assertEquals(
        List.of(TAGGING, WRITE), new ArrayList<AccessLevel>(Sample.CREATE_TAG.accessLevels()));
  }

  @Test
  void aRemovedActionOfUnknownLevelAnswersTheMostCautiousOne() {
    assertEquals(PERMISSIONS_MANAGEMENT, Sample.FORGET_TAGS.accessLevel());
    assertEquals(Set.of(), Sample.FORGET_TAGS.accessLevels());
  }

  @Test
  void aNameIsThatOfTheConstantUnlessItIsTold() {
    assertEquals("CreateTag", Sample.CREATE_TAG.actionName());
    assertEquals("sample:CreateTag", Sample.TABLE.iamName(Sample.CREATE_TAG));
    assertEquals("ForgetTAGs", Sample.FORGET_TAGS.actionName());
    assertEquals("sample:ForgetTAGs", Sample.TABLE.iamName(Sample.FORGET_TAGS));
    assertEquals(Optional.of(Sample.FORGET_TAGS), Sample.TABLE.find("forgetTags"));
  }

  @ParameterizedTest
  @CsvSource({"CREATE_MEETING,CreateMeeting", "GET_V2,GetV2", "_3D,3d", "A__B,AB", "A,A"})
  void theRegularNameOfAConstant(String constant, String name) {
    assertEquals(name, ActionTable.regularName(constant));
  }

  @Test
  void namesAreToldInPiecesOfOneText() {
    assertEquals(
        Map.of("A_B", "aB", "C", "c"), ActionTable.irregularNames("A_B=a", "B\nC=", "c\n"));
  }
}
