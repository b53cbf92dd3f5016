package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.classfile.pool.PoolConstants;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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

  private static final String SIGNED = "requests that the code signs itself";

  /**
   * What requests name the way of signing by, which code that signs them itself has to write.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html">creating
   *     a signed request</a>
   */
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";

  private static final byte[] ALGORITHM_MARK = ALGORITHM.getBytes(StandardCharsets.US_ASCII);

  /** AWS's SDKs, wherever they were moved, whose calls are read or told otherwise. */
  private static final Pattern OF_SDK =
      Pattern.compile("(?:^|/)(?:com/amazonaws|software/amazon/awssdk|aws/(?:sdk|smithy)/kotlin)/");

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
          new UnreadCode(SIGNED, SdkNames.SDK, "(?:http/auth/aws|auth)/signer/(Aws\\w*Signer)"));

  private final String title;
  private final String folder;
  private final byte[] mark;
  private final Pattern named;

  private UnreadCode(String title, String folder, String named) {
    this.title = title;
    this.folder = folder;
    this.mark = folder.getBytes(StandardCharsets.US_ASCII);
    this.named = Pattern.compile(named);
  }

  /** Notes what a class, read from these bytes, does. */
  static void find(ClassReader reader, byte[] bytes, FoundCalls found) {
    String type = ModelTypes.className(reader.getClassName());
    PoolConstants constants = new PoolConstants(reader);
    for (UnreadCode code : ALL) {
      if (SdkNames.holds(bytes, code.mark)) {
        constants
            .classes()
            .flatMap(name -> code.used(name, reader.getClassName()).stream())
            .forEach(name -> found.addUnread(code.title, name, type));
      }
    }
    if (SdkNames.holds(bytes, ALGORITHM_MARK)
        && !OF_SDK.matcher(reader.getClassName()).find()
        && constants.texts().anyMatch(text -> text.startsWith(ALGORITHM))) {
      found.addUnread(SIGNED, ALGORITHM, type);
    }
  }

  /**
   * Returns what a class uses by the name of another one, which can be moved below a package of the
   * program; nothing if the class itself lies where that does.
   */
  private Optional<String> used(String name, String by) {
    int at = name.lastIndexOf(folder);
    if (at < 0 || (at > 0 && name.charAt(at - 1) != '/')) {
      return Optional.empty();
    }
    Matcher matcher = named.matcher(name.substring(at + folder.length()));
    return matcher.matches() && !by.startsWith(name.substring(0, at + folder.length()))
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }
}
