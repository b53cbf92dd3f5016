package com.acme.benchmarks;

import static com.acme.benchmarks.ChimeAction.CREATE_ATTENDEE;
import static com.acme.benchmarks.ChimeAction.CREATE_MEETING;
import static com.acme.benchmarks.ChimeAction.CREATE_MEETING_WITH_ATTENDEES;
import static com.acme.benchmarks.ChimeAction.DELETE_ATTENDEE;
import static com.acme.benchmarks.ChimeAction.DELETE_MEETING;
import static com.acme.benchmarks.ChimeAction.GET_ATTENDEE;
import static com.acme.benchmarks.ChimeAction.GET_MEETING;
import static com.acme.benchmarks.ChimeAction.LIST_ATTENDEES;
import static com.acme.benchmarks.ChimeAction.LIST_MEETINGS;
import static com.acme.benchmarks.ChimeAction.LIST_MEETING_TAGS;

import dev.carillon.policy.Keys;
import dev.carillon.policy.Policy;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import software.amazon.awssdk.policybuilder.iam.IamConditionOperator;
import software.amazon.awssdk.policybuilder.iam.IamEffect;
import software.amazon.awssdk.policybuilder.iam.IamPolicy;

/** Builds a policy of ten actions with one condition and writes it as JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class PolicyBenchmark {

  /** What both are to write. */
  @Setup
  public void writesTheSame() {
    if (!Policy.fromJson(carillon()).equals(Policy.fromJson(awsSdk()))) {
      throw new IllegalStateException(carillon() + "\n is not \n" + awsSdk());
    }
  }

  /** By Carillon, from constants. */
  @Benchmark
  public String carillon() {
    return Policy.of(
            ChimeStatement.allow("HostMeetings")
                .actions(
                    CREATE_MEETING,
                    CREATE_MEETING_WITH_ATTENDEES,
                    DELETE_MEETING,
                    GET_MEETING,
                    LIST_MEETINGS,
                    LIST_MEETING_TAGS,
                    CREATE_ATTENDEE,
                    DELETE_ATTENDEE,
                    GET_ATTENDEE,
                    LIST_ATTENDEES)
                .onAllResources()
                .when(Keys.SOURCE_IP.in("203.0.113.0/24")))
        .toJson();
  }

  /** By the IAM policy builder of the AWS SDK for Java 2.x, from text. */
  @Benchmark
  public String awsSdk() {
    return IamPolicy.builder()
        .addStatement(
            statement ->
                statement
                    .sid("HostMeetings")
                    .effect(IamEffect.ALLOW)
                    .addAction("chime:CreateMeeting")
                    .addAction("chime:CreateMeetingWithAttendees")
                    .addAction("chime:DeleteMeeting")
                    .addAction("chime:GetMeeting")
                    .addAction("chime:ListMeetings")
                    .addAction("chime:ListMeetingTags")
                    .addAction("chime:CreateAttendee")
                    .addAction("chime:DeleteAttendee")
                    .addAction("chime:GetAttendee")
                    .addAction("chime:ListAttendees")
                    .addResource("*")
                    .addCondition(
                        condition ->
                            condition
                                .operator(IamConditionOperator.IP_ADDRESS)
                                .key("aws:SourceIp")
                                .value("203.0.113.0/24")))
        .build()
        .toJson();
  }
}
