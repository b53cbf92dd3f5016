package dev.carillon.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestTest {

  private static final List<String> SERVICES =
      List.of("chime", "ec2", "ecr", "ecs", "eks", "s3", "sqs", "vpc-lattice", "organizations");

  @Test
  void findsTheWordOfOneTypingError() {
    assertEquals(List.of("chime"), Nearest.to("chme", SERVICES));
    assertEquals(List.of("chime"), Nearest.to("cihme", SERVICES));
    assertEquals(List.of("vpc-lattice"), Nearest.to("vpclattice", SERVICES));
  }

  @Test
  void prefersAWordThatDiffersInLetterCaseOnly() {
    assertEquals(List.of("ecs"), Nearest.to("ECS", SERVICES));
  }

  @Test
  void allowsMoreErrorsInLongWords() {
    assertEquals(List.of("organizations"), Nearest.to("organisation", SERVICES));
  }

  @Test
  void offersSeveralWordsAtTheSameDistance() {
    assertEquals(List.of("ec2", "ecr", "ecs"), Nearest.to("ecx", SERVICES));
  }

  @Test
  void offersNothingWhereNothingIsNear() {
    assertEquals(List.of(), Nearest.to("lambda", SERVICES));
    assertEquals(List.of(), Nearest.to("", SERVICES));
  }

  @Test
  void offersNothingWhereTooManyWordsAreNear() {
    assertEquals(List.of(), Nearest.to("ab", List.of("aa", "ac", "ad", "ae")));
  }
}
