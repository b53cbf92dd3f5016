package com.acme.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuestionsTest {

  @Test
  void findings() throws IOException {
    String json = Files.readString(Path.of("src/test/resources/policies/faulty.json"));
    Output.assertShown(
        "output/findings.txt",
        Questions.findings(json).stream().map(it -> it + "\n").collect(Collectors.joining()));
  }

  @Test
  void aServiceControlPolicyIsJudgedAsOne() {
    assertEquals(List.of(), Questions.findingsOfServiceControlPolicy());
  }

  @Test
  void summary() throws IOException {
    Output.assertShown("output/summary.txt", Questions.host().summary() + "\n");
  }

  @Test
  void grants() {
    assertTrue(Questions.canRecord());
    assertFalse(Questions.canDeleteRecords());
    // The deny statement is about each resource that the action is allowed on.
    assertFalse(Questions.host().grants(S3Action.DELETE_OBJECT));
    assertTrue(Questions.host().grants(S3Action.PUT_OBJECT));
  }

  @Test
  void resourcesThatAnActionDoesNotTakeGrantNothing() {
    String text =
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\","
            + "\"Resource\":\"%s\"}]}";
    String get = S3Action.GET_OBJECT.iamName();
    Policy bucket = Policy.fromJson(text.formatted("arn:aws:s3:::acme"), S3Action.class);
    Policy objects = Policy.fromJson(text.formatted("arn:aws:s3:::acme/*"), S3Action.class);
    Policy all = Policy.fromJson(text.formatted("*"), S3Action.class);

    assertFalse(bucket.grants(get));
    assertEquals(Set.of(get), bucket.notGranted(Set.of(get, "s3:ListBucket")));
    assertTrue(objects.grants(get));
    assertFalse(objects.grants("s3:ListBucket"));
    assertTrue(all.grants(get, "arn:aws:s3:::acme/a"));
    assertFalse(all.grants(get, "arn:aws:s3:::acme"));
    assertFalse(all.grants(get, "arn:aws:sqs:eu-west-1:111122223333:orders"));
    assertTrue(Policy.fromJson(text.formatted("arn:aws:s3:::acme")).grants(get));
  }
}
