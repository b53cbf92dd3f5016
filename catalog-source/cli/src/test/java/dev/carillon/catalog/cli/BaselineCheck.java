package dev.carillon.catalog.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A folder of policy files that are checked with a baseline beside them. */
abstract class BaselineCheck extends PolicyCheck {

  static final String STATEMENT =
      """
      {"Version": "2012-10-17", "Statement": [{"Sid": "Deploy", "Effect": "Allow",
        "Action": ["iam:PassRole", "iam:GetRole"],
        "Resource": ["arn:aws:iam::111122223333:role/*", "arn:aws:iam::111122223333:role/app/*"],
        "Condition": {"StringEquals": {"aws:RequestedRegion": ["eu-west-1", "eu-central-1"]}}}]}
      """;

  Path baseline() {
    return folder.resolve("carillon-baseline.json");
  }

  int check() {
    return run(
        "check", "--fail-on", "suggestion", "--baseline", baseline().toString(), folder.toString());
  }

  int writeBaseline(String reason, String... more) {
    return run(
        Stream.concat(
                List.of(
                    "check",
                    "--baseline",
                    baseline().toString(),
                    "--write-baseline",
                    "--reason",
                    reason,
                    folder.toString())
                    .stream(),
                Arrays.stream(more))
            .toArray(String[]::new));
  }

  void change(String from, String to) throws IOException {
    Files.writeString(baseline(), Files.readString(baseline()).replace(from, to));
  }
}
