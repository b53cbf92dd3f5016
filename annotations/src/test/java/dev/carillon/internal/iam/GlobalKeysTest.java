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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "aws:SourceIp, true",
    "aws:ResourceTag/, true",
    "aws:sourceip, false",
    "s3:prefix, false",
    "aws:Nothing, false",
  })
  void namesAreThoseOfAwsAsItWritesThem(String key, boolean named) {
    assertEquals(named, GlobalKeys.isNamed(key));
    assertEquals(named, GlobalKeys.names().contains(key));
  }

  /** Values of some keys are of a form of their own, and only text is. */
  @ParameterizedTest
  @CsvSource({
    "aws:SourceAccount, true",
    "AWS:sourcevpc, true",
    "aws:CalledVia, true",
    "iam:PassedToService, true",
    "aws:RequestedRegion, true",
    "aws:requestedregion, true",
    "aws:UserAgent, false",
    "aws:SourceIp, false",
    "aws:SecureTransport, false",
    "s3:prefix, false",
  })
  void theValuesOfSomeKeysHaveAForm(String key, boolean has) {
    assertEquals(has, GlobalKeys.hasForm(key));
  }

  @ParameterizedTest
  @CsvSource({
    "s3:prefix, true",
    "aws:RequestTag/team, true",
    "AWS:TagKeys, true",
    "aws:tagkeys, true",
    "aws:requestTag/team, true",
    "aws:ResourceTag/team, true",
    "aws:RequestedRegion, false",
    "aws:TokenIssueTime, false",
    "aws:, false",
    "aws:SourceIp, false",
    "prefix, false",
    ":prefix, false",
    "${Service}:prefix, false",
    "https://example:prefix, false",
    "arn:aws:prefix, false",
    "accounts.google.com:aud, false",
    ".x:aud, false",
    "s3:a.b, true",
    "SAML:aud, false",
    "ec2:RoleDelivery, false",
  })
  void someKeysAreThereForSomeActionsOnly(String key, boolean perAction) {
    assertEquals(perAction, GlobalKeys.isPerAction(key));
  }

  @Test
  void aSlashAloneIsNoKey() {
    assertEquals(List.of(), GlobalKeys.types("/"));
    assertEquals(List.of("string"), GlobalKeys.types("aws:requesttag/a/b"));
  }
}
