package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeyTemplateTest {

  @ParameterizedTest
  @CsvSource({
    "aws:ResourceTag/${TagKey}, aws:ResourceTag/team",
    "s3:ExistingObjectTag/<key>, s3:ExistingObjectTag/team",
    "secretsmanager:ResourceTag/tag-key, secretsmanager:ResourceTag/team",
    "glacier:ResourceTag/, glacier:ResourceTag/team",
    "x:Tag/{key}, x:Tag/team",
    "<Prefix>:sub, team:sub",
    "${Prefix}:sub, team:sub",
    "agent.${Domain}.buildkite.dev:build, agent.team.buildkite.dev:build",
    "kms:EncryptionContext:${Key}, kms:EncryptionContext:team",
  })
  void fillsEverySpellingOfAws(String template, String key) {
    KeyTemplate parsed = KeyTemplate.parse(template);
    assertEquals(1, parsed.placeholders().size());
    assertEquals(key, parsed.fill("team"));
    assertTrue(parsed.matches(key));
    assertTrue(parsed.matches(key.toUpperCase(java.util.Locale.ROOT)));
    assertFalse(parsed.matches(parsed.literals().get(0) + parsed.literals().get(1)));
  }

  @Test
  void aKeyWithoutPlaceholdersIsItself() {
    KeyTemplate plain = KeyTemplate.parse("ecs:fargate-ephemeral-storage-kms-key");
    assertEquals(List.of(), plain.placeholders());
    assertEquals("ecs:fargate-ephemeral-storage-kms-key", plain.fill());
    assertTrue(plain.matches("ecs:Fargate-Ephemeral-Storage-KMS-Key"));
    assertFalse(plain.matches("ecs:fargate-ephemeral-storage-kms-key/x"));
  }

  @Test
  void aPlaceholderHasAName() {
    assertEquals(List.of("TagKey"), KeyTemplate.parse("aws:ResourceTag/${TagKey}").placeholders());
    assertEquals(List.of("Domain"), KeyTemplate.parse("agent.<Domain>:build").placeholders());
    assertEquals(List.of(), KeyTemplate.parse("x:a${}").placeholders());
  }

  @Test
  void templatesOfOneKeyAreEqual() {
    KeyTemplate tag = KeyTemplate.parse("aws:ResourceTag/${TagKey}");
    assertEquals(KeyTemplate.parse("aws:ResourceTag/<key>"), tag);
    assertNotEquals(KeyTemplate.parse("aws:RequestTag/${TagKey}"), tag);
    assertNotEquals(tag, (Object) "aws:ResourceTag/${TagKey}");
    assertEquals("aws:ResourceTag/${TagKey}", tag.toString());
  }

  @Test
  void fillsSeveralPlaceholdersFromTheLeft() {
    KeyTemplate two = KeyTemplate.parse("${Provider}:${Claim}");
    assertEquals("accounts.google.com:sub", two.fill("accounts.google.com", "sub"));
    assertThrows(IllegalArgumentException.class, () -> two.fill("accounts.google.com"));
    assertThrows(IllegalArgumentException.class, () -> two.fill("a", "b", "c"));
  }

  @ParameterizedTest
  @CsvSource({"''", "te*m", "te?m", "*", "?", "${aws:username}"})
  void refusesValuesThatAreNoText(String value) {
    KeyTemplate tag = KeyTemplate.parse("aws:ResourceTag/${TagKey}");
    assertThrows(IllegalArgumentException.class, () -> tag.fill(value));
  }

  @Test
  void seesWhereTheTagIsLeftOut() {
    KeyTemplate tag = KeyTemplate.parse("secretsmanager:ResourceTag/tag-key");
    assertTrue(tag.lacksTag("secretsmanager:resourcetag"));
    assertTrue(tag.lacksTag("secretsmanager:ResourceTag/"));
    assertFalse(tag.lacksTag("secretsmanager:ResourceTag/team"));
    assertFalse(
        KeyTemplate.parse("kms:EncryptionContext:${Key}").lacksTag("kms:EncryptionContext"));
  }
}
