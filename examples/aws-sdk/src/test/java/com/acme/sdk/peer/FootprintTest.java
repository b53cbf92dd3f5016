package com.acme.sdk.peer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.policybuilder.iam.IamConditionOperator;
import software.amazon.awssdk.policybuilder.iam.IamEffect;
import software.amazon.awssdk.policybuilder.iam.IamPolicy;

/**
 * What policies and generated classes take of memory, which does not depend on how busy a machine
 * is. Bytes are counted before the JVM compiles the code, which makes them fewer.
 */
class FootprintTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Object last;

  @Test
  void actionsAndACondition() {
    long bytes =
        allocated(
            () ->
                Policy.of(
                        ChimeStatement.allow("Sid1")
                            .actions(
                                ChimeAction.CREATE_MEETING,
                                ChimeAction.DELETE_MEETING,
                                ChimeAction.GET_MEETING,
                                ChimeAction.LIST_MEETINGS,
                                ChimeAction.CREATE_ATTENDEE)
                            .onAllResources()
                            .when(Keys.SOURCE_IP.in("203.0.113.0/24")))
                    .toJson());
    long sdk =
        allocated(
            () ->
                IamPolicy.builder()
                    .addStatement(
                        statement ->
                            statement
                                .sid("Sid1")
                                .effect(IamEffect.ALLOW)
                                .addAction("chime:CreateMeeting")
                                .addAction("chime:DeleteMeeting")
                                .addAction("chime:GetMeeting")
                                .addAction("chime:ListMeetings")
                                .addAction("chime:CreateAttendee")
                                .addResource("*")
                                .addCondition(
                                    condition ->
                                        condition
                                            .operator(IamConditionOperator.IP_ADDRESS)
                                            .key("aws:SourceIp")
                                            .value("203.0.113.0/24")))
                    .build()
                    .toJson());
    assertTrue(bytes * 3 < sdk, bytes + " bytes, the SDK " + sdk);
  }

  @Test
  void conditionOnAKeyOfTheService() {
    assertAtMost(
        1_500,
        () ->
            Policy.of(
                    S3Statement.allow()
                        .actions(S3Action.LIST_BUCKET)
                        .onAllResources()
                        .when(S3Keys.PREFIX.like("home/*")))
                .toJson());
  }

  @Test
  void arnAsText() {
    assertAtMost(
        5_500,
        () ->
            Policy.of(
                    S3Statement.allow()
                        .actions(S3Action.GET_OBJECT, S3Action.PUT_OBJECT)
                        .on("arn:aws:s3:::acme-reports/*"))
                .toJson());
  }

  @Test
  void typedArn() {
    assertAtMost(
        7_000,
        () ->
            Policy.of(
                    S3Statement.allow()
                        .actions(S3Action.GET_OBJECT, S3Action.PUT_OBJECT)
                        .on(S3Resource.object("acme-reports", "2026.pdf")))
                .toJson());
  }

  @Test
  void generatedEnum() throws IOException {
    try (InputStream in = ChimeAction.class.getResourceAsStream("ChimeAction.class")) {
      int bytes = in.readAllBytes().length;
      assertTrue(bytes <= 42_000, bytes + " bytes");
    }
  }

  private void assertAtMost(long most, Supplier<Object> work) {
    long bytes = allocated(work);
    assertTrue(bytes <= most, bytes + " bytes instead of " + most);
  }

  /** Returns the fewest bytes of some runs: a run in which the JVM loads something takes more. */
  private long allocated(Supplier<Object> work) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      last = work.get();
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    assertTrue(last instanceof String);
    return least;
  }
}
