package dev.carillon.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NearestNamesTest {

  private static final List<String> SERVICES =
      List.of("chime", "ec2", "ecr", "ecs", "eks", "s3", "sqs", "vpc-lattice", "organizations");

  @Test
  void findsTheWordOfOneTypingError() {
    assertEquals(List.of("chime"), NearestNames.to("chme", SERVICES));
    assertEquals(List.of("chime"), NearestNames.to("cihme", SERVICES));
    assertEquals(List.of("vpc-lattice"), NearestNames.to("vpclattice", SERVICES));
  }

  @Test
  void prefersAWordThatDiffersInLetterCaseOnly() {
    assertEquals(List.of("ecs"), NearestNames.to("ECS", SERVICES));
  }

  @Test
  void allowsMoreErrorsInLongWords() {
    assertEquals(List.of("organizations"), NearestNames.to("organisation", SERVICES));
  }

  @Test
  void offersSeveralWordsAtTheSameDistance() {
    assertEquals(List.of("ec2", "ecr", "ecs"), NearestNames.to("ecx", SERVICES));
  }

  @Test
  void offersNothingWhereNothingIsNear() {
    assertEquals(List.of(), NearestNames.to("lambda", SERVICES));
    assertEquals(List.of(), NearestNames.to("", SERVICES));
    assertEquals(List.of(), NearestNames.to("", List.of("q")));
    assertEquals(List.of(), NearestNames.to("*", List.of("q")));
    assertEquals(List.of("q"), NearestNames.to("Q", List.of("q", "s")));
  }

  @Test
  void offersNothingWhereTooManyWordsAreNear() {
    assertEquals(List.of(), NearestNames.to("ab", List.of("aa", "ac", "ad", "ae")));
  }

  @Test
  void isStricterWhereANameMayNotBeMeantAtAll() {
    assertEquals(Optional.of("chime"), NearestNames.near("chme", SERVICES));
    assertEquals(List.of("organizations"), NearestNames.to("organisatons", SERVICES));
    assertEquals(Optional.empty(), NearestNames.near("orgs", SERVICES));
    assertEquals(Optional.empty(), NearestNames.near("c", SERVICES));
  }

  @Test
  void countsNoLetterCase() {
    assertEquals(" Did you mean \"chime\"?", NearestNames.didYouMean("CHIME", SERVICES));
    assertEquals("", NearestNames.didYouMean("lambda", SERVICES));
  }

  @Test
  void takesWordsForOneWhateverStandsBetweenThem() {
    assertTrue(NearestNames.areOneWord("file-systems", "FileSystem"));
    assertTrue(NearestNames.areOneWord("delivery stream", "deliverystreams"));
    assertTrue(NearestNames.areOneWord("policies", "Policy"));
    assertFalse(NearestNames.areOneWord("polic", "policy"));
    assertFalse(NearestNames.areOneWord("stream", "streams1"));
    assertFalse(NearestNames.areOneWord("stream", "strea"));
    assertFalse(NearestNames.areOneWord("strea", "stream"));
  }

  @Test
  void aVerbAloneLacksItsStar() {
    List<String> keys = List.of("DescribeKey", "ListAliases", "ListKeys", "Listen", "Sign");
    assertEquals(" Did you mean \"kms:List*\"?", NearestActions.didYouMean("kms", "List", keys));
    assertEquals(
        " Did you mean \"kms:DescribeKey\"?", NearestActions.didYouMean("kms", "Describe", keys));
    assertEquals(" Did you mean \"kms:Sign\"?", NearestActions.didYouMean("kms", "Lign", keys));
    assertEquals(
        " Did you mean \"kms:CreateKeyA\"?",
        NearestActions.didYouMean("kms", "CreateKey", List.of("CreateKeyA", "CreateKeyB")));
  }
}
