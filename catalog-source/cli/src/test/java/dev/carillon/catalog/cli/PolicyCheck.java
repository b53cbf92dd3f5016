package dev.carillon.catalog.cli;

import java.io.IOException;
import java.nio.file.Files;

/** Runs {@code check} on policies in a folder of its own. */
abstract class PolicyCheck extends CommandLineFixture {

  static final String CLEAN = identity("\"sqs:SendMessage\"", "arn:aws:sqs:*:*:jobs");
  static final String TYPO =
      identity("[\"sqs:SendMessage\", \"sqs:SendMesage\"]", "arn:aws:sqs:*:*:jobs");
  static final String SECURITY_WARNING = identity("\"iam:PassRole\"", "*");
  static final String WARNING =
      CLEAN.replace("\"Version\": \"2012-10-17\",", "").replace("{\n", "{");
  static final String SUGGESTION =
      identity("[\"sqs:SendMessage\", \"sqs:Send*\"]", "arn:aws:sqs:*:*:jobs");
  static final String MISTYPED =
      "4:35: ERROR INVALID_ACTION Statement[0].Action[1]: \"sqs:SendMesage\" stands for no action"
          + " of sqs. Did you mean \"sqs:SendMessage\"?\n";

  static String identity(String actions, String resource) {
    return """
    {
      "Version": "2012-10-17",
      "Statement": [{"Effect": "Allow", "Resource": "%s",
        "Action": %s}]
    }
    """
        .formatted(resource, actions);
  }

  String write(String name, String policy) throws IOException {
    return Files.writeString(folder.resolve(name), policy).toString();
  }
}
