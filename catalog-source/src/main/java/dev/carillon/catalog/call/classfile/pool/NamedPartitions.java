package dev.carillon.catalog.call.classfile.pool;

import dev.carillon.internal.iam.value.Regions;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/**
 * The partitions of AWS that a class names: in ARNs, in the hosts of URLs, and by the Regions of
 * clients.
 */
public final class NamedPartitions {

  private static final String REGION = "software/amazon/awssdk/regions/Region";
  private static final Pattern IN_ARN = Pattern.compile("\\barn:(aws[a-z-]*)(?=:|$)");
  private static final Pattern IN_HOST = Pattern.compile("[./]([a-z0-9-]+)\\.amazonaws\\.com\\b");

  /** What the SDK has for services without Regions, as {@code AWS_CN_GLOBAL}. */
  private static final Pattern GLOBAL = Pattern.compile("(aws[a-z-]*)-global");

  private NamedPartitions() {}

  /** Returns the partitions that a class names, read with the SDK's own names. */
  public static Set<String> of(ClassReader reader) {
    PoolConstants constants = new PoolConstants(reader);
    Set<String> named = new TreeSet<>();
    boolean hasRegions = constants.classes().anyMatch(REGION::equals);
    constants
        .texts()
        .forEach(
            text -> {
              IN_ARN.matcher(text).results().forEach(arn -> named.add(arn.group(1)));
              IN_HOST.matcher(text).results().forEach(it -> ofRegion(it.group(1), named));
              if (hasRegions) {
                ofRegion(text, named);
              }
            });
    constants
        .fieldsOf(REGION)
        .forEach(field -> ofRegion(field.toLowerCase(Locale.ROOT).replace('_', '-'), named));
    return named;
  }

  private static void ofRegion(String region, Set<String> named) {
    Matcher global = GLOBAL.matcher(region);
    Optional<String> partition =
        global.matches() ? Optional.of(global.group(1)) : Regions.partition(region);
    partition.ifPresent(named::add);
  }
}
