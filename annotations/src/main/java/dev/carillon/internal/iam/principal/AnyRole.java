package dev.carillon.internal.iam.principal;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether an ARN of a policy stands for roles that nobody named: every role of some account, or
 * every one that has a path.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html">IAM
 *     identifiers</a>
 */
public final class AnyRole {

  private static final List<String> ROLES = List.of("role/?*", "role/?*/?*");

  /** What the roles that belong to a service are called. */
  private static final String LINKED =
      "role/" + LinkedRoles.PATH + "?*.amazonaws.com/AWSServiceRoleFor?*";

  private static final String SOME_ACCOUNT = "111122223333";
  private static final Pattern ACCOUNT = Pattern.compile("(?<![0-9])[0-9]{12}(?![0-9])");

  private AnyRole() {}

  /** Returns whether the ARN covers every role, or every role that has a path. */
  public static boolean isCoveredBy(String arn) {
    return ROLES.stream().anyMatch(roles -> covers(arn, roles));
  }

  /** Returns whether the ARN covers every service-linked role. */
  public static boolean areLinkedCoveredBy(String arn) {
    return covers(arn, LINKED);
  }

  private static boolean covers(String arn, String roles) {
    if (!endsOpen(arn)) {
      return false; // Names are of any length.
    }
    if (arn.equals("*")) {
      return true;
    }
    String text = Placeholders.replaced(arn, "x"); // Whatever is filled in is one role or account.
    if (!text.startsWith("*") && !text.startsWith("?") && !text.startsWith("a")) {
      return false;
    }
    Arn parsed = Arn.parse(text).orElse(null);
    if (parsed != null && Arn.isPlain(parsed.service()) && !parsed.service().equals("iam")) {
      return false;
    }
    WildcardPattern pattern = WildcardPattern.of(text);
    String partition =
        parsed != null && Arn.isPlain(parsed.partition()) ? parsed.partition() : "aws";
    for (String account : accounts(text, parsed)) {
      WildcardPattern covered =
          WildcardPattern.of("arn:" + partition + ":iam::" + account + ':' + roles);
      if (pattern.covers(covered)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a text of any length can stand at the end. */
  private static boolean endsOpen(String arn) {
    int end = arn.length();
    while (end > 0 && arn.charAt(end - 1) == '?') {
      end--;
    }
    return end > 0 && (arn.charAt(end - 1) == '*' || arn.charAt(end - 1) == '}');
  }

  /** Returns accounts of which one is meant, if any is. */
  private static Set<String> accounts(String text, @Nullable Arn arn) {
    Set<String> accounts = new TreeSet<>(Set.of(SOME_ACCOUNT));
    Matcher digits = ACCOUNT.matcher(text);
    if (digits.find()) {
      accounts.add(digits.group());
    }
    if (arn != null && !arn.account().isEmpty() && arn.account().length() <= 12) {
      String open = arn.account().replace('?', '1');
      int missing = Math.max(0, 13 - open.length());
      accounts.add(open.replaceFirst("\\*", "1".repeat(missing)).replace("*", ""));
    }
    return accounts;
  }
}
