package dev.carillon.catalog.call;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which setters take the tags of what an operation makes, and which other tags. */
final class TagSetters {

  /** An entity tag is no tag. */
  private static final Pattern TAGS =
      Pattern.compile(
          "(?!eTag|etag|.*E[Tt]ag|.*Id3Tag)"
              + "(?i:(.*?)tags?(?:set|list|map|ging|specifications?|s)?(ToAdd|ToCopy)?)");

  private static final Pattern PLAIN = Pattern.compile("tags|tagList|tagSet|resourceTags");

  /** Words for what is made that are not in the operation's name: {@code newImageTags}. */
  private static final Set<String> MADE = Set.of("custom", "imported", "new", "target");

  private TagSetters() {}

  /** Returns whether a setter takes tags of whatever, or what becomes of them. */
  static boolean areTags(String setter) {
    return TAGS.matcher(setter).matches();
  }

  /** Returns whether a setter takes the tags of a resource. */
  static boolean arePlain(String setter) {
    return PLAIN.matcher(setter).matches();
  }

  /**
   * Returns whether a setter takes the tags of what the operation makes or changes: what it says
   * before that they are tags is a part of the operation's name. {@code userPoolTags} of {@code
   * CreateUserPool} are, {@code instanceMetadataTags} of {@code RunInstances} are not, nor is what
   * the tags of other things are propagated to.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/supported-iam-actions-tagging.html">tagging
   *     is checked only for tags that are specified in the request</a>
   */
  static boolean areOfNew(String setter, CalledOperation operation) {
    Matcher tags = TAGS.matcher(setter);
    if (!tags.matches()) {
      return false;
    }
    if (arePlain(setter) || (tags.group(1).isEmpty() && tags.group(2) == null)) {
      return true;
    }
    Set<String> whose = SetterWords.of(tags.group(1));
    Set<String> known = SetterWords.of(operation.name());
    return known.contains("tag")
        || (whose.stream().anyMatch(known::contains)
            && whose.stream().allMatch(word -> known.contains(word) || MADE.contains(word)));
  }
}
