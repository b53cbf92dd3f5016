package dev.carillon.internal.iam.principal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.internal.iam.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PrincipalShapeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "111122223333",
        "${Account}",
        "${Token[AWS.AccountId.4]}",
        "arn:aws:iam::111122223333:root",
        "arn:aws:iam::111122223333:user/alice",
        "arn:aws:iam::111122223333:role/path/host",
        "arn:aws-cn:iam::111122223333:role/host",
        "arn:aws:sts::111122223333:assumed-role/host/session",
        "arn:aws:sts::111122223333:federated-user/bob",
        "arn:aws:iam::${Account}:role/${Role}",
        "${RoleArn}",
        "AIDACKCEVSQ6C2EXAMPLE",
        "AROACKCEVSQ6C2EXAMPLE:session",
      })
  void whoCanBeAPrincipal(String text) {
    assertEquals("", id(PrincipalShape.fault(text)), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11112222333                             | INVALID_PRINCIPAL_FORMAT",
        "1111222233334                           | INVALID_PRINCIPAL_FORMAT",
        "alice                                   | INVALID_PRINCIPAL_FORMAT",
        "A1B2                                    | INVALID_PRINCIPAL_FORMAT",
        "arn:aws:iam::111122223333:group/admins  | INVALID_PRINCIPAL_FORMAT",
        "arn:aws:iam::111122223333:role          | INVALID_PRINCIPAL_FORMAT",
        "arn:aws:iam::1111:role/host             | INVALID_PRINCIPAL_FORMAT",
        "arn:aws:s3:::bucket                     | INVALID_PRINCIPAL_FORMAT",
        "arn:aws:iam::111122223333:role/*        | UNSUPPORTED_WILDCARD_IN_PRINCIPAL",
        "arn:aws:iam::111122223333:role/h?st     | UNSUPPORTED_WILDCARD_IN_PRINCIPAL",
        "${RoleArn}*                             | UNSUPPORTED_WILDCARD_IN_PRINCIPAL",
        "arn:aws:iam::111122223333:user/${aws:username} | VARIABLE_UNSUPPORTED_IN_ELEMENT",
        "${aws:username}                         | VARIABLE_UNSUPPORTED_IN_ELEMENT",
      })
  void whoCannot(String text, String id) {
    assertEquals(id, id(PrincipalShape.fault(text)), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arn:aws:iam::account-id:user/alice      | its account is not 12 digits",
        "arn:aws:iam::account-id:root            | its account is not 12 digits",
        "arn:aws:iam::AccountId:role/host        | its account is \"AccountId\", not 12 digits, or"
            + " nothing",
        "arn:aws:iam::aws:policy/ReadOnlyAccess  | it names no root, user, role, assumed role"
            + " (without a path) with its session or federated user of an account of 12 digits",
        "Role ARN                                | it is neither 12 digits nor the ARN of a"
            + " principal",
        "111122223333 444455556666               | it names several; write each as a string",
      })
  void itIsSaidWhatIsWrong(String text, String message) {
    assertEquals(message, PrincipalShape.fault(text).map(Fault::message).orElse(""), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "111122223333    | true",
        "11112222333     | false",
        "${Account}      | true",
        "${aws:userid}   | false",
        "x${Account}     | false",
        "*               | true",
      })
  void accountsAreTold(String text, boolean isOne) {
    assertEquals(isOne, PrincipalShape.isAccount(text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:iam::111122223333:role/host, true",
    "arn:aws:sts::111122223333:assumed-role/host/session, false",
    "arn:aws:iam::111122223333:policy/p, false",
    "arn:aws:iam::111122223333:*, true",
    "arn:aws:s3:::bucket, false",
    "arn:aws:*:::bucket, true",
    "111122223333, true",
  })
  void whoCanCall(String arn, boolean canCall) {
    assertEquals(canCall, PrincipalShape.isOfRequest(arn), arn);
  }

  private static String id(java.util.Optional<Fault> fault) {
    return fault.map(found -> found.check().name()).orElse("");
  }
}
