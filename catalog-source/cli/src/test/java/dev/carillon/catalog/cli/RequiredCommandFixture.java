package dev.carillon.catalog.cli;

import dev.carillon.policy.RequiredActions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** Classes and a jar that say which actions they need, and the command that is asked. */
abstract class RequiredCommandFixture extends CommandLineFixture {

  String classes = "";
  String jar = "";

  @BeforeEach
  void compile() throws IOException {
    Path root = folder.resolve("classes");
    write(root, "app.B", "sqs:SendMessage\ns3:Get*\n");
    write(root, "app.A", "s3:Get*\nkms:Decrypt\n");
    classes = root.toString();
    Path archive = folder.resolve("lib.jar");
    try (FileSystem files =
        FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of("create", "true"))) {
      write(files.getPath("/"), "lib.C", "chime:CreateMeeting\n");
    }
    jar = archive.toString();
  }

  static void write(Path root, String type, String text) throws IOException {
    Path target = Files.createDirectories(root.resolve(RequiredActions.FOLDER)).resolve(type);
    Files.writeString(target, text);
  }

  String policy(String actions) throws IOException {
    String text =
        """
        {"Version": "2012-10-17",
         "Statement": [{"Effect": "Allow", "Action": %s, "Resource": "*"}]}
        """;
    return Files.writeString(folder.resolve("policy.json"), text.formatted(actions)).toString();
  }
}
