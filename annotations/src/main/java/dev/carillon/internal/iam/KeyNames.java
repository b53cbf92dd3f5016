package dev.carillon.internal.iam;

import dev.carillon.internal.name.CamelWords;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.policy.reference.ServiceReference;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Finds the condition key that was meant by one that nobody lists. */
public final class KeyNames {

  /** Claims of all OpenID Connect providers, which AWS lists for some. */
  private static final Set<String> CLAIMS = Set.of("aud", "sub", "amr", "azp");

  /** The claims that policies are about, and others that are as short. */
  private static final List<String> WHOSE = List.of("aud", "sub");

  private static final Set<String> OTHERS = Set.of("oaud", "acr", "jti", "iss", "sid");

  /**
   * What claims are called in prose; no provider has a key of such a name.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc7519#section-4.1">JSON Web Token: Registered
   *     Claim Names</a>
   */
  private static final Map<String, String> IN_PROSE = Map.of("subject", "sub", "audience", "aud");

  private static final KeyNames GLOBAL = of(GlobalKeys.names());

  /** How the keys begin, by the part behind the prefix; with a tag behind it or without. */
  private final Map<String, String> tagged = new TreeMap<>();

  private final Map<String, String> plain = new TreeMap<>();

  private KeyNames() {}

  /**
   * Returns the global key of the name that a key with a service's prefix has: {@code
   * aws:PrincipalOrgID} for {@code s3:PrincipalOrgID}. Services have tags and users of their own;
   * IAM's users are those of {@code aws:username}.
   */
  static Optional<String> globalOfSameName(String key) {
    String global = "aws" + key.substring(key.indexOf(':'));
    if (GlobalKeys.types(global).isEmpty()) {
      return Optional.empty(); // Most keys, and a document can have very many.
    }
    int end = global.indexOf('/') + 1;
    String start = end == 0 ? global : global.substring(0, end);
    return GlobalKeys.names().stream()
        .filter(name -> name.equalsIgnoreCase(start))
        .filter(name -> !GlobalKeys.isPerAction(name))
        .filter(name -> !name.startsWith("aws:user") || isOfIdentities(key))
        .findFirst()
        .map(name -> name + global.substring(start.length()));
  }

  private static boolean isOfIdentities(String key) {
    return key.regionMatches(true, 0, "iam:", 0, 4) || key.regionMatches(true, 0, "sts:", 0, 4);
  }

  /** Returns the global key that was surely meant, or cut short; empty where none is that near. */
  public static Optional<String> meantGlobal(String key) {
    return GLOBAL
        .meant(key)
        .or(
            () ->
                GlobalKeys.names().stream()
                    .filter(name -> name.regionMatches(true, 0, key, 0, key.length()))
                    .min(Comparator.comparingInt(String::length)));
  }

  /** Returns the global key that was meant by text of which nothing says that it is to be a key. */
  public static Optional<String> closelyMeantGlobal(String text) {
    return GLOBAL.closelyMeant(text);
  }

  /**
   * Makes the keys ready.
   *
   * @param listed the keys that there are, with AWS's placeholders
   */
  static KeyNames of(Collection<String> listed) {
    KeyNames names = new KeyNames();
    for (String name : listed) {
      String head = KeyTemplate.parse(name).literals().get(0);
      int end = end(head);
      if (head.indexOf(':') > 0) {
        if (end < head.length() - 1) {
          names.plain.put(nameOf(head), head); // Also apigateway:Request/ApiName, which has no tag.
        } else {
          names.tagged.put(nameOf(head.substring(0, end)), head.substring(0, end + 1));
        }
      }
    }
    return names;
  }

  /**
   * Returns the key that was surely meant, with the tag or the like that was typed: {@code
   * aws:ResourceTag/team} for {@code aws:ResorceTag/team}. Empty where none is that near.
   *
   * @param key the key as a policy has it
   */
  Optional<String> meant(String key) {
    String typed = withoutTag(key);
    String rest = key.substring(typed.length());
    String name = nameOf(typed);
    return withoutContext(name, rest)
        .or(() -> taggedOtherwise(nameOf(key)))
        .or(() -> rest.isEmpty() ? Optional.empty() : ofNoTag(name))
        .or(() -> named(key, NearestNames::near))
        .or(() -> rest.isEmpty() ? ofTags(name).or(() -> ofShortWord(name)) : Optional.empty())
        .or(() -> ofHeader(name))
        .or(() -> rest.isEmpty() ? ofFirstWords(name) : Optional.empty());
  }

  /** Returns the key for one tag that was meant by a name for several: {@code ec2:ResourceTags}. */
  private Optional<String> ofTags(String name) {
    return tagged.entrySet().stream()
        .filter(one -> one.getValue().endsWith("/") && (one.getKey() + 's').equalsIgnoreCase(name))
        .map(one -> one.getValue() + "tag-key")
        .findFirst();
  }

  /** Returns the key of whose name a word was cut short or written out. */
  private Optional<String> ofShortWord(String name) {
    return plain.entrySet().stream()
        .filter(one -> CamelWords.haveShortWord(one.getKey(), name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Returns the key of whose name the last words were left out, if there is one such key. */
  private Optional<String> ofFirstWords(String name) {
    List<Map.Entry<String, String>> longer =
        plain.entrySet().stream()
            .filter(one -> CamelWords.begin(name, one.getKey()))
            .limit(2)
            .toList();
    return longer.size() == 1 ? Optional.of(longer.get(0).getValue()) : Optional.empty();
  }

  /**
   * Returns the key of a header of S3's that has the name but for what headers begin with: {@code
   * s3:x-amz-acl} for {@code s3:acl}, {@code s3:object-lock-mode} for that with "x-amz-".
   */
  private Optional<String> ofHeader(String name) {
    String wanted = withoutVendor(name);
    for (Map.Entry<String, String> one : plain.entrySet()) {
      if (withoutVendor(one.getKey()).equals(wanted)) {
        return Optional.of(one.getValue());
      }
    }
    return Optional.empty();
  }

  private static String withoutVendor(String name) {
    return name.toLowerCase(Locale.ROOT).replace("x-amz-", "").replace("aws-", "");
  }

  /**
   * Returns how a key reads that goes on behind a second colon, by which it says nothing without.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-encryption-context">
   *     kms:EncryptionContext:context-key</a>
   */
  private Optional<String> withoutContext(String name, String rest) {
    for (Map.Entry<String, String> one : tagged.entrySet()) {
      String head = one.getValue();
      if (rest.length() < 2 && one.getKey().equalsIgnoreCase(name) && head.endsWith(":")) {
        return Optional.of(head + "context-key");
      }
    }
    return Optional.empty();
  }

  /** Returns the key that was meant by text of which nothing says that it is to be a key. */
  Optional<String> closelyMeant(String key) {
    return named(key, NearestNames::closely);
  }

  private Optional<String> named(
      String key, BiFunction<String, Set<String>, Optional<String>> near) {
    String typed = withoutTag(key);
    String rest = key.substring(typed.length());
    return near.apply(nameOf(key), plain.keySet())
        .map(plain::get)
        .or(
            () ->
                rest.isEmpty()
                    ? Optional.empty()
                    : near.apply(nameOf(typed), tagged.keySet())
                        .map(one -> tagged.get(one) + rest.substring(1)));
  }

  /** Returns the key for a tag that stands behind another mark than it should. */
  private Optional<String> taggedOtherwise(String name) {
    return tagged.keySet().stream()
        .filter(head -> name.length() > head.length() + 1)
        .filter(head -> name.regionMatches(true, 0, head, 0, head.length()))
        .filter(head -> !Character.isLetterOrDigit(name.charAt(head.length())))
        .findFirst()
        .map(head -> tagged.get(head) + name.substring(head.length() + 1).replaceFirst("]$", ""));
  }

  /** Returns the key of this name that has neither a tag nor the like behind it. */
  private Optional<String> ofNoTag(String name) {
    for (String head : tagged.keySet()) {
      if (head.equalsIgnoreCase(name)) {
        return Optional.empty();
      }
    }
    for (Map.Entry<String, String> one : plain.entrySet()) {
      if (one.getKey().equalsIgnoreCase(name)) {
        return Optional.of(one.getValue());
      }
    }
    return Optional.empty();
  }

  /** Returns the key without the tag or the like that stands behind a slash or a second colon. */
  public static String withoutTag(String key) {
    int end = end(key);
    return end < 0 ? key : key.substring(0, end);
  }

  /** Returns where the tag or the like begins, at its slash or colon; -1 if there is none. */
  private static int end(String key) {
    for (int i = key.indexOf(':') + 1; i < key.length(); i++) {
      if (key.charAt(i) == '/' || key.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  /** Returns the part behind the prefix, which all keys of a service share. */
  private static String nameOf(String key) {
    return key.substring(key.indexOf(':') + 1);
  }

  /** Returns the claims that a service lists for an identity provider. */
  public static List<String> claims(String prefix, ServiceReference reference) {
    return reference.conditionKeys().stream()
        .map(ConditionKeyReference::name)
        .filter(name -> name.regionMatches(true, 0, prefix, 0, prefix.length()))
        .map(name -> name.substring(prefix.length()))
        .toList();
  }

  /** Returns whether a claim is called so in prose, and in no key. */
  public static boolean isInProse(String claim) {
    return IN_PROSE.containsKey(claim.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns the key of an identity provider that was meant: a claim that is written out, or one
   * that is listed for the provider and that is one typing error away.
   *
   * @param names the listed claims
   */
  public static Optional<String> ofProvider(String prefix, String key, List<String> names) {
    String name = key.substring(prefix.length());
    String folded = name.toLowerCase(Locale.ROOT);
    String claim = IN_PROSE.get(folded);
    if (claim != null) {
      return Optional.of(prefix + claim);
    }
    if (CLAIMS.contains(folded) || OTHERS.contains(folded) || name.length() < 2) {
      return Optional.empty();
    }
    // Of two letters some providers have names of their own; that a third was lost can be told.
    return NearestNames.withOneError(
            name,
            Stream.concat(names.stream(), WHOSE.stream())
                .filter(known -> name.length() > 2 || known.length() > 2)
                .toList())
        .map(near -> prefix + near);
  }
}
