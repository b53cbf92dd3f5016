package dev.carillon.policy.arn;

import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ARN of a resource whose type is known, made from the type's ARN format: {@code
 * ChimeResource.meeting("111122223333", "m-1")}. Immutable.
 *
 * <p>The partition is {@code aws} unless {@link #inPartition} says otherwise.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">Identify AWS
 *     resources with Amazon Resource Names</a>
 */
public final class ResourceArn {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^{}]+)}");
  private static final Pattern PARTITION = Pattern.compile("aws(-[a-z0-9]+)*");
  private static final String DEFAULT_PARTITION = "aws";

  private final String service;
  private final String resourceType;
  private final String format;
  private final Map<String, CharSequence> parts;
  private final String arn;

  private ResourceArn(
      String service, String resourceType, String format, Map<String, CharSequence> parts) {
    this.service = service;
    this.resourceType = resourceType;
    this.format = format;
    this.parts = parts;
    this.arn = fill();
    Fault fault = ArnShape.fault(arn).orElse(null);
    if (fault != null) {
      throw new InvalidPolicyException(
          Check.valueOf(fault.id()),
          String.format(
              Locale.ROOT,
              "The %s ARN \"%s\" is not one: %s.",
              resourceType,
              arn,
              fault.message()));
    }
  }

  /**
   * Returns the ARN of a resource. Generated code calls this.
   *
   * @param service the service prefix, {@code "chime"}
   * @param resourceType the type as AWS names it, {@code "meeting"}
   * @param format the type's ARN format, {@code
   *     "arn:${Partition}:chime::${AccountId}:meeting/${MeetingId}"}
   * @param values one for each placeholder but the partition, in the order of the format; a
   *     placeholder that comes twice has one. A {@code String} is plain text; for wildcards and
   *     variables see {@link ArnPart}
   * @throws InvalidPolicyException if a value is empty or cannot stand where it is put, or the
   *     number of values does not fit the format
   */
  public static ResourceArn of(
      String service, String resourceType, String format, CharSequence... values) {
    Map<String, CharSequence> parts = new LinkedHashMap<>();
    Matcher placeholder = PLACEHOLDER.matcher(format);
    int used = 0;
    while (placeholder.find()) {
      String name = placeholder.group(1);
      if (name.equals("Partition")) {
        parts.putIfAbsent(name, DEFAULT_PARTITION);
      } else if (!parts.containsKey(name)) {
        parts.put(name, used < values.length ? values[used] : "");
        used++;
      }
    }
    if (used != values.length) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "The ARN format \"%s\" takes %d values, but %d were given.",
              format,
              used,
              values.length));
    }
    return new ResourceArn(service, resourceType, format, parts);
  }

  /**
   * Returns this ARN, if it is of none of the formats that say more closely what a resource is:
   * {@code bucket("photos/2026")} would name an object. Generated code calls this.
   *
   * @param closerFormats the formats of the service whose ARNs are all of this one's format, too
   * @throws InvalidPolicyException if it is of one
   */
  public ResourceArn unlike(String... closerFormats) {
    String known = Placeholders.replaced(arn, "x");
    for (String closer : closerFormats) {
      if (ArnTypes.isOf(closer, known)) {
        throw new InvalidPolicyException(
            String.format(
                Locale.ROOT,
                "The %s ARN \"%s\" would name another resource, of the format %s. A part of it has"
                    + " what separates parts.",
                resourceType,
                arn,
                closer));
      }
    }
    return this;
  }

  /**
   * Returns the ARN in another partition: {@code S3Resource.bucket("acme").inPartition("aws-cn")}.
   *
   * @param partition the partition, {@link ArnPart#any()} for all, or a token of the CDK: {@code
   *     stack.getPartition()}
   * @throws InvalidPolicyException if it is not a partition, or the format has a fixed one
   */
  public ResourceArn inPartition(CharSequence partition) {
    if (!parts.containsKey("Partition")
        || !(partition instanceof ArnPart || isPartition(partition.toString()))) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "The %s ARN \"%s\" cannot be in the partition \"%s\". Partitions are aws, aws-cn,"
                  + " aws-us-gov and the like.",
              resourceType,
              arn,
              partition));
    }
    Map<String, CharSequence> changed = new LinkedHashMap<>(parts);
    changed.put("Partition", partition);
    return new ResourceArn(service, resourceType, format, changed);
  }

  private static boolean isPartition(String text) {
    return PARTITION.matcher(text).matches()
        || (Placeholders.replaced(text, "").isEmpty() && !Placeholders.hasPolicyVariable(text));
  }

  /** Returns the ARN format that this was made from. */
  public String format() {
    return format;
  }

  /** Returns the prefix of the service that the resource belongs to: {@code "chime"}. */
  public String service() {
    return service;
  }

  /** Returns the resource type as AWS names it: {@code "meeting"}. */
  public String resourceType() {
    return resourceType;
  }

  private String fill() {
    StringBuilder filled = new StringBuilder(format.length() + 32);
    Matcher placeholder = PLACEHOLDER.matcher(format);
    int resource = resourceStart();
    boolean colons = format.indexOf(':', resource) >= 0;
    while (placeholder.find()) {
      String name = placeholder.group(1);
      CharSequence value = parts.getOrDefault(name, "");
      boolean head = placeholder.start() < resource;
      String separators = head || colons ? ":" : "";
      if (placeholder.end() < format.length()) {
        separators += format.charAt(placeholder.end());
      }
      check(name, value, separators);
      placeholder.appendReplacement(filled, Matcher.quoteReplacement(value.toString()));
    }
    return placeholder.appendTail(filled).toString();
  }

  /** Returns where the sixth part of the format starts. */
  private int resourceStart() {
    int at = 0;
    for (int colon = 0; colon < 5; colon++) {
      at = format.indexOf(':', at) + 1;
    }
    return at;
  }

  /** A part must not end before the author meant it to, nor match more than it says. */
  private void check(String name, CharSequence value, String separators) {
    String text = value.toString();
    boolean pattern = value instanceof ArnPart;
    if (text.isEmpty()) {
      throw refused(name, "is empty");
    }
    if (!pattern && Placeholders.hasPolicyVariable(text)) {
      throw refused(
          name, quoted(text) + ": a policy variable has to be asked for, by ArnPart.matching(…)");
    }
    // What the CDK or a template puts in later is not known; IAM's escapes are of patterns only.
    String known = Placeholders.replaced(text, "");
    if (pattern) {
      known = PLACEHOLDER.matcher(known).replaceAll("");
    } else if (known.indexOf('*') >= 0 || known.indexOf('?') >= 0) {
      throw refused(
          name,
          quoted(text)
              + ": a wildcard has to be asked for, by ArnPart.any() or ArnPart.matching(…)");
    }
    for (int i = 0; i < known.length(); i++) {
      char c = known.charAt(i);
      if (c < ' ' || separators.indexOf(c) >= 0) {
        throw refused(name, quoted(text) + ": '" + c + "' would end that part of the ARN");
      }
    }
  }

  private static String quoted(String value) {
    return "cannot be \"" + value + '"';
  }

  /** Names the part as the parameter of the generated method: bucketName of BucketName. */
  private InvalidPolicyException refused(String part, String why) {
    String parameter = part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1);
    return new InvalidPolicyException(
        String.format(
            Locale.ROOT, "%s of the %s ARN (%s) %s.", parameter, resourceType, format, why));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ResourceArn that
        && service.equals(that.service)
        && resourceType.equals(that.resourceType)
        && arn.equals(that.arn);
  }

  @Override
  public int hashCode() {
    return arn.hashCode();
  }

  /** Returns the ARN as a policy writes it. */
  @Override
  public String toString() {
    return arn;
  }
}
