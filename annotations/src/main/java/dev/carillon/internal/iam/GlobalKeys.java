package dev.carillon.internal.iam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The condition keys with the prefix {@code aws}, and the types of their values.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">
 *     AWS global condition context keys</a>
 */
public final class GlobalKeys {

  private static final Map<String, List<String>> TYPES = new HashMap<>();
  private static final List<String> NAMES = new ArrayList<>();

  static {
    add("String", "CalledViaFirst", "CalledViaLast", "Ec2InstanceSourceVpc", "FederatedProvider");
    add("String", "PrincipalAccount", "PrincipalOrgID", "PrincipalServiceName", "PrincipalType");
    add("String", "referer", "RequestedRegion", "ResourceAccount", "ResourceOrgID");
    add("String", "SourceAccount", "SourceIdentity", "SourceOrgID", "SourceVpc", "SourceVpce");
    add("String", "UserAgent", "userid", "username", "VpceAccount", "VpceOrgID");
    add("String", "PrincipalTag/", "RequestTag/", "ResourceTag/");
    add("ArrayOfString", "CalledVia", "PrincipalOrgPaths", "PrincipalServiceNamesList");
    add("ArrayOfString", "ResourceOrgPaths", "SourceOrgPaths", "TagKeys", "VpceOrgPaths");
    add("ArrayOfString", "CalledViaAWSMCP");
    add("ARN,String", "PrincipalArn", "SourceArn", "SourceVpcArn", "ChatbotSourceArn");
    add("ARN,String", "SignInSessionArn", "ARN");
    add("Bool", "MultiFactorAuthPresent", "PrincipalIsAWSService", "SecureTransport");
    add("Bool", "ViaAWSService", "AssumedRoot", "ViaAWSMCPService");
    add("Date", "CurrentTime", "TokenIssueTime");
    add("Date,Numeric", "EpochTime");
    add("Numeric", "MultiFactorAuthAge");
    add("IPAddress", "SourceIp", "VpcSourceIp", "Ec2InstanceSourcePrivateIPv4");
  }

  private GlobalKeys() {}

  private static void add(String types, String... names) {
    for (String name : names) {
      NAMES.add("aws:" + name);
      TYPES.put(
          "aws:" + name.toLowerCase(Locale.ROOT),
          List.of(types.toLowerCase(Locale.ROOT).split(",")));
    }
  }

  /** Returns the keys; those for tags end in a slash. */
  public static List<String> names() {
    return List.copyOf(NAMES);
  }

  /** Returns the types of a global key, in lower case; empty if there is no such key. */
  public static List<String> types(String key) {
    String folded = key.toLowerCase(Locale.ROOT);
    int slash = folded.indexOf('/');
    return TYPES.getOrDefault(slash < 0 ? folded : folded.substring(0, slash + 1), List.of());
  }

  /** Tells whether the key is one of those for tags, with or without the tag's key. */
  public static boolean isTagKey(String key) {
    String folded = key.toLowerCase(Locale.ROOT);
    return TYPES.containsKey(folded + '/')
        || (folded.contains("/")
            && TYPES.containsKey(folded.substring(0, folded.indexOf('/') + 1)));
  }
}
