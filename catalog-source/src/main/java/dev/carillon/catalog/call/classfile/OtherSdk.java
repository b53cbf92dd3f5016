package dev.carillon.catalog.call.classfile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/**
 * AWS's other SDKs for the JVM: that classes use their clients is told, their calls are not read.
 */
final class OtherSdk {

  static final List<OtherSdk> ALL =
      List.of(
          new OtherSdk("AWS SDK for Java 1.x", "com/amazonaws/services/", "(?:Amazon|AWS)\\w+"),
          new OtherSdk("AWS SDK for Kotlin", "aws/sdk/kotlin/services/", "\\w+Client"));

  private static final int CLASS = 7;

  private final String title;
  private final String folder;
  private final byte[] mark;
  private final Pattern client;

  private OtherSdk(String title, String folder, String client) {
    this.title = title;
    this.folder = folder;
    this.mark = folder.getBytes(StandardCharsets.US_ASCII);
    this.client = Pattern.compile(folder + "(\\w+)/" + client);
  }

  /** Returns what each class has that names a client. */
  byte[] mark() {
    return mark;
  }

  /** Notes the clients that a class names; of those that the SDK itself consists of, none. */
  void find(ClassReader reader, FoundCalls found) {
    if (reader.getClassName().startsWith(folder)) {
      return;
    }
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      if (item > 0 && reader.readByte(item - 1) == CLASS) {
        Matcher named = client.matcher(reader.readUTF8(item, buffer));
        if (named.matches()) {
          found.addOther(title, named.group(1), reader.getClassName().replace('/', '.'));
        }
      }
    }
  }
}
