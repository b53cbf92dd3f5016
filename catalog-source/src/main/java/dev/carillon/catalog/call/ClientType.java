package dev.carillon.catalog.call;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a type of the SDK tells: the kind of client and the package that stands for its
 * service.
 *
 * @param kind how its methods name operations
 * @param sdkPackage the part of the package behind {@code software.amazon.awssdk.services.}, for
 *     example {@code "chimesdkmeetings"}; a client that shares a module has one of two parts
 *     ({@code "dynamodb.streams"})
 * @param name the simple name of the type
 */
record ClientType(Kind kind, String sdkPackage, String name) {

  /** How the methods of a type name the operations. */
  enum Kind {
    /** {@code S3Client}, {@code S3AsyncClient}: a method is an operation. */
    CLIENT,
    /** {@code S3Waiter}: a method is a state; its request names the operation. */
    WAITER,
    /** {@code ListObjectsV2Iterable}: the type is named for the operation. */
    PAGINATOR,
    /** {@code S3Presigner}: a method is an operation behind the word presign. */
    PRESIGNER
  }

  private static final Pattern TYPE =
      Pattern.compile("([a-z0-9_]++(?:\\.[a-z0-9_]++)*+)\\.([A-Z][A-Za-z0-9]*)");
  private static final String WAITERS = ".waiters";
  private static final String PAGINATORS = ".paginators";
  private static final String PRESIGNER = ".presigner";

  /** Behind the package of a client, that of its requests. */
  static final String MODEL = ".model";

  static Optional<ClientType> parse(String type) {
    if (!type.startsWith(SdkCall.SERVICES)) {
      return Optional.empty();
    }
    Matcher matcher = TYPE.matcher(type.substring(SdkCall.SERVICES.length()));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String folder = matcher.group(1);
    String name = matcher.group(2);
    if (folder.endsWith(MODEL)) { // mgn.model.VcenterClient
      return Optional.empty();
    }
    if (folder.endsWith(PAGINATORS)) {
      boolean pages = name.endsWith("Iterable") || name.endsWith("Publisher");
      return pages ? found(Kind.PAGINATOR, folder, PAGINATORS, name) : Optional.empty();
    }
    if (name.endsWith("Waiter")) {
      return found(Kind.WAITER, folder, WAITERS, name);
    }
    if (name.endsWith("Presigner")) {
      return found(Kind.PRESIGNER, folder, PRESIGNER, name);
    }
    return name.endsWith("Client") && !folder.contains(".internal")
        ? found(Kind.CLIENT, folder, "", name)
        : Optional.empty();
  }

  private static Optional<ClientType> found(Kind kind, String folder, String suffix, String name) {
    String sdkPackage =
        folder.endsWith(suffix) ? folder.substring(0, folder.length() - suffix.length()) : folder;
    return Optional.of(new ClientType(kind, sdkPackage, name));
  }

  /** Returns the name of the SDK's class for the request of an operation. */
  String request(String operation) {
    int dot = sdkPackage.indexOf('.');
    String module = dot < 0 ? sdkPackage : sdkPackage.substring(0, dot);
    return SdkCall.SERVICES + module + MODEL + '.' + operation + "Request";
  }
}
