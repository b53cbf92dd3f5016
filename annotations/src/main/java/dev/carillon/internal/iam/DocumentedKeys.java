package dev.carillon.internal.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Condition keys, which are policy variables as well, that AWS's pages tell and no table lists:
 * what is near one of them is told.
 *
 * @see <a href="https://docs.aws.amazon.com/iot/latest/developerguide/thing-policy-variables.html">
 *     Thing policy variables</a>
 * @see <a href="https://docs.aws.amazon.com/iot/latest/developerguide/cert-policy-variables.html">
 *     X.509 Certificate AWS IoT Core policy variables</a>
 * @see <a href="https://docs.aws.amazon.com/transfer/latest/userguide/users-policies-session.html">
 *     Session policies of AWS Transfer Family</a>
 */
final class DocumentedKeys {

  private static final String IOT = "iot";

  private static final List<String> OF_THINGS =
      List.of(
          "iot:Certificate.SerialNumber",
          "iot:CertificateId",
          "iot:ClientId",
          "iot:Connection.Thing.Attributes",
          "iot:Connection.Thing.IsAttached",
          "iot:Connection.Thing.ThingName",
          "iot:Connection.Thing.ThingTypeName");

  /** What the issuer and the subject of a certificate have. */
  private static final List<String> OF_CERTIFICATES =
      List.of(
          ("AlternativeName.DNSName AlternativeName.DirectoryName AlternativeName.IPAddress"
                  + " AlternativeName.RFC822Name AlternativeName.UniformResourceIdentifier"
                  + " CommonName Country DistinguishedNameQualifier GenerationQualifier GivenName"
                  + " Initials Organization OrganizationalUnit Pseudonym SerialNumber State Surname"
                  + " Title")
              .split(" "));

  private static final List<String> OF_TRANSFERS =
      List.of(
          "transfer:HomeBucket",
          "transfer:HomeDirectory",
          "transfer:HomeFolder",
          "transfer:UserName");

  private static final List<String> KEYS = keys();

  /** Which of several values is meant, or which attribute of a thing. */
  private static final Pattern WHICH = Pattern.compile("(?:\\[[^\\]]*]|\\.[0-9]+|\\.List)$");

  private DocumentedKeys() {}

  /** Returns the keys of a service. */
  static List<String> of(String service) {
    return switch (service) {
      case IOT -> KEYS;
      case "transfer" -> OF_TRANSFERS;
      default -> List.of();
    };
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>(OF_THINGS);
    for (String attribute : OF_CERTIFICATES) {
      keys.add("iot:Certificate.Issuer." + attribute);
      keys.add("iot:Certificate.Subject." + attribute);
    }
    return keys;
  }

  static boolean has(String service, String key) {
    return of(service).stream().anyMatch(key::equalsIgnoreCase);
  }

  /** Returns where the name of a key ends and what says which of several values is meant begins. */
  static int end(String service, String key) {
    Matcher which = WHICH.matcher(key);
    return service.equals(IOT) && which.find() ? which.start() : key.length();
  }
}
