package dev.carillon.catalog.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code check} on policies in a folder of its own. */
abstract class PolicyCheck {

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

  @TempDir Path folder;
  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();

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

  int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(
        new Surroundings(
            new PrintWriter(out), new PrintWriter(err), false, Clock.systemUTC(), pause -> {}),
        arguments);
  }
}
