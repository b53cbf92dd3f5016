package dev.carillon.internal.iam.principal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnyRoleTest {

  @ParameterizedTest
  @CsvSource({
    "*, true, true",
    "arn:aws:iam::*:role/*, true, true",
    "arn:aws:iam::123456789012:role/*, true, true",
    "arn:aws:iam::1234*:role/*, true, true",
    "arn:aws:iam::12345678901?:role/*, true, true",
    "arn:*:iam::*:role/*, true, true",
    "arn:aws-cn:iam::*:role/*, true, true",
    "arn:aws:iam::*:*, true, true",
    "?rn:aws:iam::*:role/*, true, true",
    "arn:aws:iam::${Account}:role/*, true, true",
    "arn:aws:iam::*:role/*/*, true, true",
    "arn:aws:iam::*:role/team/*, false, false",
    "arn:aws:iam::*:role/a*, false, true",
    "arn:aws:iam::*:role/host, false, false",
    "arn:aws:iam::*:role/aws-service-role/*, false, true",
    "arn:aws:iam::*:user/*, false, false",
    "arn:aws:s3:::*, false, false",
    "xrn:aws:iam::*:role/*, false, false",
    "role/*, false, false",
    "?, false, false",
    "arn:aws:iam::*:role/*?, true, true",
  })
  void whatStandsForRolesThatNobodyNamed(String arn, boolean any, boolean linked) {
    assertEquals(any, AnyRole.isCoveredBy(arn), arn);
    assertEquals(linked, AnyRole.areLinkedCoveredBy(arn), arn);
  }
}
