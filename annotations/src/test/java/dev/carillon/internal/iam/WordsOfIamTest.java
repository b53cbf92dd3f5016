package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.internal.iam.page.RetiredServices;
import dev.carillon.internal.name.Shortened;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences that messages of several rules have. */
final class WordsOfIamTest {

  @Test
  void anOperationIsSaidToNeedItsOwnServicesActionsFirst() {
    assertEquals(
        " HeadObject is an API operation for which AWS names no action.",
        Operations.hint("s3", operation("HeadObject")));
    assertEquals(
        " Copy is an API operation, authorized by s3:PutObject, kms:Decrypt, s3express:Create.",
        Operations.hint(
            "s3", operation("Copy", "kms:Decrypt", "s3:PutObject", "s3express:Create")));
    assertEquals(
        " ListObjects is an API operation, authorized by s3:ListBucket, s3:GetObjectAcl.",
        Operations.hint("s3", operation("ListObjects", "s3:GetObjectAcl", "s3:ListBucket")));
  }

  private static OperationReference operation(String name, String... actions) {
    return new OperationReference(
        name,
        List.of("s3"),
        Stream.of(actions).map(action -> new AuthorizedAction(action, Map.of())).toList());
  }

  @Test
  void onlyVeryLongTextIsShortened() {
    String longest = "a".repeat(1000);
    assertEquals(longest, Shortened.of(longest));
    assertEquals(longest + '…', Shortened.of(longest + 'b'));
  }

  @Test
  void aServiceThatEndedIsSaidToHaveEnded() {
    assertEquals(
        Optional.of("AWS ended the service \"MediaStore\" on November 13, 2025."),
        RetiredServices.sentence("MediaStore"));
    assertEquals(
        Optional.of(
            "AWS's reference had the service \"deepracer\" in November 2025, and has it no more."),
        RetiredServices.sentence("deepracer"));
    assertEquals(Optional.empty(), RetiredServices.sentence("s3"));
  }
}
