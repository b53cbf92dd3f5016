package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.SdkCall;
import dev.carillon.catalog.call.classfile.local.TextNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What answers name that code goes on with: the URL of a queue is that of one whose name some
 * request gave, of whatever Region and account.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueUrl.html">the
 *     URL of a queue, by its name</a>
 * @see <a href="https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html">the ARN of a
 *     topic, which is made if there is none of the name</a>
 */
final class AnsweredNames {

  private static final String OPEN = String.valueOf(RequestUse.OPEN);
  private static final List<String> URL =
      List.of("https://sqs.", OPEN, ".amazonaws.com/", OPEN, "/");
  private static final List<String> TOPIC = List.of("arn:aws:sns:", OPEN, ":", OPEN, ":");

  private static final List<Answer> ANSWERS =
      List.of(
          new Answer("sqs.model.GetQueueUrl", "queueUrl", "queueName", URL),
          new Answer("sqs.model.CreateQueue", "queueUrl", "queueName", URL),
          new Answer("sns.model.CreateTopic", "topicArn", "name", TOPIC));

  /** Begins the classes of what queries are asked with, and of what says where results are. */
  private static final String ATHENA = SdkCall.SERVICES + "athena.model.";

  private static final String LOCATION = "resultConfiguration";

  private AnsweredNames() {}

  /**
   * What an answer tells.
   *
   * @param operation the class of its model, but for what requests and answers end in
   * @param told the method of the answer that tells it
   * @param named the setter of the request that names it
   * @param before what stands before the name
   */
  private record Answer(String operation, String told, String named, List<String> before) {

    boolean isOf(String type, String method) {
      return method.equals(told)
          && ModelTypes.className(type).endsWith(".services." + operation + "Response");
    }

    String text() {
      return TextNames.joined("", operation, 0);
    }

    String name() {
      return TextNames.variable("", operation, 0);
    }
  }

  /**
   * Returns what stands for what a call on an answer tells, if it is known of that.
   *
   * @param type the internal name of its class
   */
  static Optional<String> of(String type, String method) {
    return ANSWERS.stream()
        .filter(answer -> answer.isOf(type, method))
        .map(Answer::text)
        .findFirst();
  }

  /** Notes what all requests name. */
  static void note(RequestUses requests, ConstantTexts texts) {
    for (Answer answer : ANSWERS) {
      Set<String> names =
          requests.texts(SdkCall.SERVICES + answer.operation() + "Request", answer.named()::equals);
      names.forEach(name -> texts.canBe(answer.name(), Optional.of(name)));
      if (!names.isEmpty()) {
        List<String> parts = new ArrayList<>(answer.before());
        parts.add(answer.name());
        texts.isJoined(answer.text(), parts);
      }
    }
  }

  /**
   * Notes that the results of queries are read where the code has them written: a request for them
   * names the query alone.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/athena/latest/APIReference/API_GetQueryResults.html">who
   *     reads the results has to be let read the objects</a>
   */
  static void noteResults(Map<String, RequestUse> uses) {
    RequestUse asked = uses.get(ATHENA + "StartQueryExecutionRequest");
    RequestUse read = uses.get(ATHENA + "GetQueryResultsRequest");
    if (asked != null && read != null && asked.parts().containsKey(LOCATION)) {
      read.setOfCopy(LOCATION, List.of(), List.copyOf(asked.parts().get(LOCATION)));
      read.given();
    }
  }
}
