package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class ArnTypesTest {

  private static final ArnTypes BELLS =
      new MadeUp("bells")
          .type("bell", "arn:${P}:bells:::bell/${Id}", "")
          .type("rope", "arn:${P}:bells:::rope/${Id}", "")
          .known()
          .arns();

  /** A statement can have very many ARNs that fit very many types. */
  @Test
  void namesThatManyArnsFitAreKeptOnce() {
    Set<String> named = BELLS.namedBy("arn:aws:bells:::*1*");
    assertEquals(Set.of("bell", "rope"), named);
    assertSame(named, BELLS.namedBy("arn:aws:bells:::*2*"));
  }
}
