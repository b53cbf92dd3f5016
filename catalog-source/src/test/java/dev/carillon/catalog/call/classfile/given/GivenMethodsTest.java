package dev.carillon.catalog.call.classfile.given;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** What other compilers add beside methods that take classes of the model. */
final class GivenMethodsTest {

  private static final String PUT = "(Lsoftware/amazon/awssdk/services/dynamodb/model/Put;)V";
  private static final Set<String> GIVEN =
      Set.of("software.amazon.awssdk.services.dynamodb.model.Put");
  private static final String WITH_DEFAULTS = "(Lacme/Own;Lacme/Put;I)V";

  private final GivenMethods methods = new GivenMethods(new EachAlone());

  /** A program in which no type extends another. */
  private static final class EachAlone implements ProgramTypes {

    @Override
    public Set<String> callable(String type) {
      return Set.of(type);
    }

    @Override
    public boolean areNone(String type) {
      return true;
    }

    @Override
    public boolean isOfLibrary(String type) {
      return false;
    }
  }

  private void take(String type, int access, String name, String descriptor) {
    methods.take(type, access | Opcodes.ACC_PUBLIC, name, descriptor, null);
  }

  @Test
  void defaultsCallNothingUntilTheyAreCalled() {
    take("acme.Own", 0, "put", PUT);
    take("acme.Own", Opcodes.ACC_SYNTHETIC, "put$default", WITH_DEFAULTS);
    methods.call("acme.Own", "put", PUT);
    assertEquals(GIVEN, methods.given());
    take("acme.Other", 0, "run", "()V");
    methods.call("acme.Own", "put$default", WITH_DEFAULTS);
    assertEquals(Set.of(), methods.given());
  }

  @Test
  void defaultsOfInterfacesAreOfAnotherType() {
    take("acme.Own", Opcodes.ACC_ABSTRACT, "put", PUT);
    take("acme.Own", 0, "put", PUT);
    take("acme.Own$DefaultImpls", Opcodes.ACC_SYNTHETIC, "put$default", WITH_DEFAULTS);
    methods.call("acme.Own", "put", PUT);
    assertEquals(GIVEN, methods.given());
    take("acme.Other", 0, "run", "()V");
    methods.call("acme.Own$DefaultImpls", "put$default", WITH_DEFAULTS);
    assertEquals(Set.of(), methods.given());
  }

  @Test
  void copiesOfDataAreNotGiven() {
    take("acme.Own", 0, "copy", PUT);
    assertEquals(GIVEN, methods.given());
    take("acme.Own", Opcodes.ACC_SYNTHETIC, "copy$default", WITH_DEFAULTS);
    assertEquals(Set.of(), methods.given());
  }

  @Test
  void whatForwardsToAnObjectIsCalledWithIt() {
    take("acme.Own", Opcodes.ACC_STATIC, "put", PUT);
    methods.call("acme.Own$", "put", PUT);
    take("acme.Own$", 0, "put", PUT);
    assertEquals(GIVEN, methods.given());
    take("acme.Other", 0, "run", "()V");
    methods.call("acme.Own$", "put", PUT);
    assertEquals(Set.of(), methods.given());
  }
}
