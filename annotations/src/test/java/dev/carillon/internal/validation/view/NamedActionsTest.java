package dev.carillon.internal.validation.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.policy.pattern.ActionPattern;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Very many patterns of a statement, asked for an action or a service. */
final class NamedActionsTest {

  @ParameterizedTest
  @CsvSource({
    "s3:GetObject, s3:GetObject, true, true",
    "s3:GetObject, S3:getobject, true, true",
    "s3:GetObject, s3:PutObject, false, true",
    "s3:GetObject, sqs:GetObject, false, false",
    "s3:Get* S3:Put*, s3:PutObject, true, true",
    "s*:GetObject, s3:GetObject, true, true",
    "S*:GetObject, s3:GetObject, true, true",
    "s*:GetObject, s3:PutObject, false, true",
    "s*:GetObject, ec2:GetObject, false, false",
    "s?:GetObject s*:Put*, s3:PutObject, true, true",
    "*:GetObject, s3:GetObject, true, true",
    "*3:GetObject, sqs:GetObject, false, false",
    "s3*:GetObject, s3:GetObject, true, true",
  })
  void whetherOneIsOfAnActionOrAService(
      String patterns, String action, boolean has, boolean hasOf) {
    NamedActions named =
        new NamedActions(Stream.of(patterns.split(" ", -1)).map(ActionPattern::parse).toList());
    for (int asked = 0; asked < 2; asked++) {
      assertEquals(has, named.has(action));
      assertEquals(
          hasOf, named.hasOf(action.substring(0, action.indexOf(':')).toLowerCase(Locale.ROOT)));
    }
  }
}
