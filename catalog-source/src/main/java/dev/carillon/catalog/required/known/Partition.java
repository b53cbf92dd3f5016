package dev.carillon.catalog.required.known;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnShape;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The partition of the account that a program runs in: resources are in that one alone, and no ARN
 * of a policy can leave it open.
 *
 * @param name as ARNs have it
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">Identify AWS
 *     resources with Amazon Resource Names</a>
 */
public record Partition(String name) {

  /** The one that stands in ARNs as long as nothing names another. */
  public static final Partition USUAL = new Partition("aws");

  /**
   * What a role is passed to in China, beside the name of everywhere.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSElasticBeanstalkManagedUpdatesCustomerRolePolicy.html">a
   *     policy with both names</a>
   */
  private static final String EC2 = "ec2.amazonaws.com";

  /**
   * Returns the partition of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Partition named(String name) {
    if (!ArnShape.partitions().contains(name)) {
      throw new IllegalArgumentException(
          '"'
              + name
              + "\" is no partition of AWS; there are "
              + String.join(", ", new TreeSet<>(ArnShape.partitions())));
    }
    return new Partition(name);
  }

  /** Returns the partition that all ARNs are of; empty if they are of several, or there is none. */
  public static Optional<Partition> of(Collection<String> arns) {
    return onlyOne(named(arns));
  }

  /**
   * Returns the partition of a program that is not run with ARNs of one.
   *
   * @param named the partitions that its code names
   * @param arns the resources that it needs, of {@link #USUAL} where nothing is known
   */
  public static Partition of(Set<String> named, Collection<String> arns) {
    Set<String> all = named(arns);
    all.remove(USUAL.name);
    all.addAll(named);
    return onlyOne(all).orElse(USUAL);
  }

  private static Optional<Partition> onlyOne(Set<String> names) {
    return names.size() == 1 ? names.stream().findFirst().map(Partition::new) : Optional.empty();
  }

  private static Set<String> named(Collection<String> arns) {
    return arns.stream()
        .flatMap(arn -> Arn.parse(arn).stream())
        .map(Arn::partition)
        .filter(Arn::isPlain)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Refuses an ARN of another partition. */
  void require(String arn) {
    Optional<Partition> other = of(Set.of(arn)).filter(it -> !it.equals(this));
    if (other.isPresent()) {
      throw new IllegalArgumentException('"' + arn + "\" is not in the partition " + name);
    }
  }

  /** Returns an ARN of {@link #USUAL} as one of this partition, and other texts as they are. */
  public String moved(String arn) {
    String begin = "arn:" + USUAL.name + ':';
    return arn.startsWith(begin) ? "arn:" + name + ':' + arn.substring(begin.length()) : arn;
  }

  /** Returns the names that services have here which a role is passed to. */
  public Stream<String> names(String service) {
    return name.equals("aws-cn") && service.equals(EC2)
        ? Stream.of(EC2, EC2 + ".cn")
        : Stream.of(service);
  }
}
