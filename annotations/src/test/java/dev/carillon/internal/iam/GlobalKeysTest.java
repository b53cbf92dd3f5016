package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.Keys;
import dev.carillon.policy.condition.ConditionKey;
import dev.carillon.policy.condition.MultivaluedKey;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class GlobalKeysTest {

  /** Trust policies need them, whose authors declare no service. */
  private static final Set<String> KEYS_OF_STS =
      Set.of(
          "sts:ExternalId", "sts:RoleSessionName", "sts:SourceIdentity", "sts:TransitiveTagKeys");

  /** {@code aws:Arn} has given way to other keys, so no constant is for it. */
  @Test
  void everyConstantForAuthorsIsAGlobalKeyOfItsType() throws IllegalAccessException {
    int constants = 0;
    for (Field field : Keys.class.getFields()) {
      Object key = field.get(null);
      boolean many = key instanceof MultivaluedKey<?>;
      String name =
          key instanceof MultivaluedKey<?> keys ? keys.name() : ((ConditionKey) key).name();
      if (KEYS_OF_STS.contains(name)) {
        continue;
      }
      List<String> types = GlobalKeys.types(name);
      assertTrue(!types.isEmpty(), name);
      assertEquals(many, types.stream().allMatch(type -> type.startsWith("arrayof")), name);
      if (!many) {
        String type = key.getClass().getSimpleName().replace("Key", "").toLowerCase(Locale.ROOT);
        assertTrue(types.contains(type), name + " is " + types + ", not " + type);
      }
      constants++;
    }
    assertTrue(constants > 50);
  }

  @Test
  void keysOfServicesThatEveryRequestCanHaveAreAmongThem() {
    assertTrue(GlobalKeys.isCrossService("ec2:SourceInstanceARN"));
    assertEquals(List.of("numeric"), GlobalKeys.types("ec2:RoleDelivery"));
    assertEquals(List.of("string"), GlobalKeys.types("aws:CalledViaAWSMCP"));
    assertEquals(List.of("bool"), GlobalKeys.types("aws:IsMcpServiceAction"));
    assertTrue(!GlobalKeys.isCrossService("ec2:InstanceType"));
  }
}
