package dev.carillon.internal.iam;

import dev.carillon.internal.pattern.WildcardPattern;
import java.util.regex.Pattern;

/** AWS's placeholders ({@code ${TagKey}}) and policy variables ({@code ${aws:username}}). */
public final class Placeholders {

  /** Some pages write {@code s3:ExistingObjectTag/<key>} or {@code x:ResourceTag/tag-key}. */
  private static final Pattern UNMARKED = Pattern.compile("<[^<>]*>|(?<=/)tag-key$");

  private Placeholders() {}

  /** Returns what a name with placeholders stands for, in any letter case. */
  public static WildcardPattern pattern(String text) {
    return WildcardPattern.ignoringCase(UNMARKED.matcher(starred(text)).replaceAll("*"));
  }

  /** Puts a star for each placeholder. */
  public static String starred(String text) {
    return WildcardPattern.starred(text);
  }

  public static boolean isIn(String text) {
    return WildcardPattern.hasVariable(text);
  }
}
