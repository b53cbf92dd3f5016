package dev.carillon.catalog.call.classfile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/**
 * What classes do with AWS beside the clients of the SDK for Java 2.x: that they do it is told,
 * what that is is not read. It is known by the names of classes that a class file holds.
 */
final class UnreadCode {

  /** What of the SDK for Java 1.x calls its clients in turn, and is given one. */
  private static final String ABOVE_CLIENTS =
      "datamodeling/DynamoDBMapper|document/(?:DynamoDB|Index|Table)|transfer/TransferManager";

  /**
   * Starts a native program, which writes the records, and metrics of its own.
   *
   * @see <a href="https://docs.aws.amazon.com/streams/latest/dev/monitoring-with-kpl.html">metrics
   *     of the library</a>
   */
  private static final String PRODUCER =
      "calls through the Kinesis Producer Library, which need actions of kinesis and cloudwatch";

  private static final List<UnreadCode> ALL =
      List.of(
          new UnreadCode(
              "calls of the AWS SDK for Java 1.x",
              "com/amazonaws/services/",
              "(\\w+)/(?:(?:Amazon|AWS)(?!DynamoDBLock)\\w+|" + ABOVE_CLIENTS + ")"),
          new UnreadCode(
              "calls of the AWS SDK for Kotlin", "aws/sdk/kotlin/services/", "(\\w+)/\\w+Client"),
          new UnreadCode(
              "calls through DynamoDB Accelerator, which need actions of dax",
              "software/amazon/dax/",
              "(Cluster\\w*Client)"),
          new UnreadCode(PRODUCER, "software/amazon/kinesis/producer/", "(KinesisProducer)"),
          new UnreadCode(PRODUCER, "com/amazonaws/services/kinesis/producer/", "(KinesisProducer)"),
          new UnreadCode(
              "requests that the code signs itself",
              SdkNames.SDK,
              "(?:http/auth/aws|auth)/signer/(Aws\\w*Signer)"));

  private static final int CLASS = 7;

  private final String title;
  private final String folder;
  private final byte[] mark;
  private final Pattern named;

  private UnreadCode(String title, String folder, String named) {
    this.title = title;
    this.folder = folder;
    this.mark = folder.getBytes(StandardCharsets.US_ASCII);
    this.named = Pattern.compile(folder + named);
  }

  /** Notes what a class, read from these bytes, does. */
  static void find(ClassReader reader, byte[] bytes, FoundCalls found) {
    for (UnreadCode code : ALL) {
      if (SdkNames.holds(bytes, code.mark) && !reader.getClassName().startsWith(code.folder)) {
        code.find(reader, found);
      }
    }
  }

  private void find(ClassReader reader, FoundCalls found) {
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      if (item > 0 && reader.readByte(item - 1) == CLASS) {
        Matcher matcher = named.matcher(reader.readUTF8(item, buffer));
        if (matcher.matches()) {
          found.addUnread(title, matcher.group(1), ModelTypes.className(reader.getClassName()));
        }
      }
    }
  }
}
