package dev.carillon.policy.arn;

import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.ArnWords;
import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.iam.PlainArn;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private static final String PARTITION_NAME = "Partition";
  private static final String DEFAULT_PARTITION = "aws";

  private static final String VARIABLE =
      ": a policy variable has to be asked for, by ArnPart.matching(…)";
  private static final String ARN = ": a name stands there, not an ARN";
  private static final String SLASH = ": a path stands there without its leading slash";
  private static final String WILDCARD =
      ": a wildcard has to be asked for, by ArnPart.any() or ArnPart.matching(…)";

  private final String service;
  private final String resourceType;
  private final String format;

  /** The values of the format's placeholders, in the order of {@link ArnTemplate#names}. */
  private final List<CharSequence> parts;

  private final String arn;

  private ResourceArn(
      String service, String resourceType, String format, List<CharSequence> parts) {
    this.service = service;
    this.resourceType = resourceType;
    this.format = format;
    this.parts = parts;
    this.arn = fill();
    if (PlainArn.of(arn) == null) {
      Seldom.checkShape(resourceType, arn);
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
   *     variables see {@link ArnPart}. What AWS itself owns has the account {@code ""}
   * @throws InvalidPolicyException if a value is null, cannot stand where it is put, or is empty
   *     where AWS's pages always have one, or the number of values does not fit the format
   */
  public static ResourceArn of(
      String service, String resourceType, String format, CharSequence... values) {
    List<String> names = ArnTemplate.of(format).names();
    List<CharSequence> parts = new ArrayList<>(names.size());
    int used = 0;
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals(PARTITION_NAME)) {
        parts.add(DEFAULT_PARTITION);
      } else {
        CharSequence value = used < values.length ? values[used] : "";
        parts.add(value == null ? value : kept(value));
        used++;
      }
    }
    if (used != values.length) {
      throw Seldom.unfit(format, used, values.length);
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
      if (ArnWords.isOf(closer, known)) {
        throw Seldom.closer(this, closer);
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
    return Seldom.moved(this, kept(partition));
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

  /** Returns what a value says now: a {@link StringBuilder} can say something else later. */
  private static CharSequence kept(CharSequence value) {
    return value instanceof ArnPart ? value : value.toString();
  }

  private String fill() {
    ArnTemplate template = ArnTemplate.of(format);
    for (int i = 0; i < template.places().size(); i++) {
      int place = template.places().get(i);
      check(template.names().get(place), parts.get(place), template.separators().get(i));
    }
    return template.fill(parts);
  }

  /** A part must not end before the author meant it to, nor match more than it says. */
  private void check(String name, @Nullable CharSequence value, String separators) {
    if (value == null) {
      throw Seldom.part(this, name, "is null");
    }
    String text = value.toString();
    boolean pattern = value instanceof ArnPart;
    // What the CDK or a template puts in later is not known.
    String known = Placeholders.replaced(text, "");
    if (text.isEmpty()) {
      Seldom.checkLack(this, name);
      return;
    }
    if (!pattern && (text.indexOf('*') >= 0 || text.indexOf('?') >= 0)) {
      throw Seldom.part(this, name, quoted(text) + WILDCARD);
    }
    // A variable that is not closed here could be closed by a part behind it.
    if (!pattern && (known.contains("${") || Placeholders.hasPolicyVariable(text))) {
      throw Seldom.part(this, name, quoted(text) + VARIABLE);
    }
    if (text.charAt(0) == '/' && name.endsWith("WithPath")) {
      throw Seldom.part(this, name, quoted(text) + SLASH);
    }
    for (int i = 0; i < known.length(); i++) {
      char c = known.charAt(i);
      if (c < ' ' || separators.indexOf(c) >= 0) {
        throw Seldom.part(
            this, name, quoted(text) + ": '" + c + "' would end that part of the ARN");
      }
    }
    if (known.startsWith(ArnWords.INNER) && ArnWords.isOwn(format, known)) {
      throw Seldom.part(this, name, quoted(text) + ARN);
    }
  }

  private static String quoted(String value) {
    return "cannot be \"" + value + '"';
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

  /** What few ARNs come to, and what is wrong with some; not loaded for others. */
  private static final class Seldom {

    private static final String EMPTY = "is empty";

    static void checkLack(ResourceArn of, String name) {
      if (!ArnTemplate.of(of.format).mayLack(name, of.parts)) {
        throw part(of, name, EMPTY);
      }
    }

    static void checkShape(String resourceType, String arn) {
      Fault fault = ArnShape.fault(arn).orElse(null);
      if (fault != null) {
        throw new InvalidPolicyException(
            fault.check(),
            String.format(
                Locale.ROOT,
                "The %s ARN \"%s\" is not one: %s.",
                resourceType,
                arn,
                fault.message()));
      }
    }

    static ResourceArn moved(ResourceArn arn, CharSequence partition) {
      int place = placeOf(partition, arn);
      List<CharSequence> changed = new ArrayList<>(arn.parts);
      changed.set(place, partition);
      return new ResourceArn(arn.service, arn.resourceType, arn.format, changed);
    }

    /** Returns which of the placeholders a partition is put in place of. */
    private static int placeOf(CharSequence partition, ResourceArn of) {
      int place = ArnTemplate.of(of.format).names().indexOf(PARTITION_NAME);
      if (place < 0 || !(partition instanceof ArnPart || isPartition(partition.toString()))) {
        throw new InvalidPolicyException(
            Check.INVALID_PARTITION,
            String.format(
                Locale.ROOT,
                "The %s ARN \"%s\" cannot be in the partition \"%s\". Partitions are aws, aws-cn,"
                    + " aws-us-gov and the like.",
                of.resourceType,
                of.arn,
                partition));
      }
      return place;
    }

    private static boolean isPartition(String text) {
      return ArnShape.partitions().contains(text)
          || (Placeholders.replaced(text, "").isEmpty() && !Placeholders.hasPolicyVariable(text));
    }

    static RuntimeException unfit(String format, int placeholders, int values) {
      return new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "The ARN format \"%s\" takes %d values, but %d were given.",
              format,
              placeholders,
              values));
    }

    static RuntimeException closer(ResourceArn of, String format) {
      return new InvalidPolicyException(
          Check.INVALID_ARN_RESOURCE,
          String.format(
              Locale.ROOT,
              "The %s ARN \"%s\" would name another resource, of the format %s. A part of it has"
                  + " what separates parts.",
              of.resourceType,
              of.arn,
              format));
    }

    /** Names the part as the parameter of the generated method: bucketName of BucketName. */
    static RuntimeException part(ResourceArn of, String part, String why) {
      String parameter = part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1);
      return new InvalidPolicyException(
          why.equals(EMPTY) ? missing(parameter) : Check.INVALID_ARN_RESOURCE,
          "%s of the %s ARN (%s) %s.".formatted(parameter, of.resourceType, of.format, why));
    }

    /** Returns what a document is told that has the ARN without this part. */
    private static Check missing(String parameter) {
      String name = parameter.toLowerCase(Locale.ROOT);
      return name.contains("region")
          ? Check.MISSING_ARN_REGION
          : name.contains("account") ? Check.INVALID_ARN_ACCOUNT : Check.INVALID_ARN_RESOURCE;
    }
  }
}
