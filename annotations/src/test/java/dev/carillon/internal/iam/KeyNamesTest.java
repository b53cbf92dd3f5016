package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which key was meant by another name. */
final class KeyNamesTest {

  /** Made for each test, as what it is made of is tested, too. */
  private final KeyNames names =
      KeyNames.of(
          List.of(
              "bells:Pitch",
              "bells:ClapperWeightGreatest",
              "bells:ClapperWeightSmallest",
              "bells:OuterDiameterInMillimeters",
              "bells:RingTag/${TagKey}",
              "bells:Note:${Key}",
              "bells:Rope/Color",
              "bells:Rope/${Name}"));

  @ParameterizedTest
  @CsvSource({
    "bells:Pich, bells:Pitch",
    "bells:RingTg/team, bells:RingTag/team",
    "bells:RingTag.team, bells:RingTag/team",
    "bells:ringtag[team], bells:RingTag/team",
    "bells:RingTag., none",
    "bells:RingTagteam, none",
    "bells:Note/a, bells:Note:a",
    "bells:Pitch/high, bells:Pitch",
    "bells:Weight, none",
    "bells:OuterDiameter, bells:OuterDiameterInMillimeters",
    "bells:outerdiameter, none",
    "bells:Outer, none",
    "bells:OuterDia, none",
    "bells:ClapperWeight, none",
  })
  void whatIsNearIsMeantWithTheTagThatWasTyped(String key, String meant) {
    assertEquals(meant, names.meant(key).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({"bells:Pich, bells:Pitch", "bells:Ptc, none"})
  void ofTextOnlyWhatIsVeryNearIsMeant(String key, String meant) {
    assertEquals(meant, names.closelyMeant(key).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({
    "s3:PrincipalOrgID, aws:PrincipalOrgID",
    "s3:principalorgid, aws:PrincipalOrgID",
    "s3:PrincipalTag/team, aws:PrincipalTag/team",
    "s3:ResourceTag/team, none",
    "s3:username, none",
    "iam:username, aws:username",
    "STS:UserId, aws:userid",
    "s3:prefix, none",
  })
  void aGlobalKeyIsOfNoService(String key, String global) {
    assertEquals(global, KeyNames.globalOfSameName(key).orElse("none"));
  }
}
