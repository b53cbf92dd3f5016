package dev.carillon.internal.iam;

import dev.carillon.internal.name.Shortened;
import dev.carillon.policy.finding.Check;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A resource of a statement, held against what actions of one service take. ARNs are compared by
 * their formats: {@code sts:AssumeRole} takes what has the format of an IAM role, whichever service
 * owns it. Make one for each service and ARN of a statement, and ask it for each action.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">
 *     Service Authorization Reference</a>
 */
public final class TakenResources {

  /** Whether an action takes a resource. */
  public enum Verdict {
    /** The ARN can be of a type that the action takes. */
    TAKEN,
    /** The action takes no resource but {@code *}. */
    TAKES_NONE,
    /** The ARN is only of types that the action does not take. */
    OF_ANOTHER_TYPE,
    /** The ARN is of another service than anything that the action takes. */
    OF_ANOTHER_SERVICE,
    /** Nothing can be said. */
    UNKNOWN;

    /** Returns whether the action surely does not take the resource. */
    public boolean isRefusal() {
      return this != TAKEN && this != UNKNOWN;
    }
  }

  /**
   * An ARN of a policy, read once for all services.
   *
   * @param open whether the text is no ARN that could be judged; other checks may have found why
   */
  private record Read(String arn, boolean open, String service, ArnFormat format) {

    /** The ARN of a role's session, which is a principal and no resource of any action. */
    private static final ArnFormat SESSION = ArnFormat.ofFormat("arn:*:sts::*:assumed-role/*");

    /** The ARN of an account, which sts:AssumeRoot alone takes. */
    private static final ArnFormat ROOT = ArnFormat.ofFormat("arn:*:iam::*:root");

    boolean isPrincipal() {
      return SESSION.covers(format) || ROOT.covers(format);
    }

    boolean isCutOff() {
      return arn.endsWith("/") || arn.endsWith(":");
    }

    static Read of(String arn) {
      String service = Arn.serviceOf(arn);
      boolean open =
          !arn.startsWith("arn:")
              || ArnShape.fault(arn).isPresent()
              || ServicePrefixes.meant(service).isPresent();
      return new Read(arn, open, service, ArnFormat.ofArn(arn));
    }
  }

  /**
   * What ARNs have in common that every action takes, or none.
   *
   * @param of their service; an ARN itself, where it is judged by its text
   */
  private record Kind(boolean open, String of, Set<String> named) {

    /** Written out, as what a record has by itself a JVM puts together when it is first asked. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Kind that
          && open == that.open
          && of.equals(that.of)
          && named.equals(that.named);
    }

    @Override
    public int hashCode() {
      return 31 * of.hashCode() + named.hashCode();
    }
  }

  private final Read read;
  private final ArnTypes service;
  final Set<String> named;

  /** Made when it is first asked for: most ARNs are of a format that the action takes. */
  private @Nullable UnlikeArn unlike;

  private TakenResources(Read read, ArnTypes service, Set<String> named) {
    this.read = read;
    this.service = service;
    this.named = named;
  }

  /** Classifies an ARN of a policy, in which there may be wildcards, variables and tokens. */
  public static TakenResources ofText(String arn, ArnTypes service) {
    return of(Read.of(arn), service);
  }

  private static TakenResources of(Read read, ArnTypes service) {
    Set<String> named = Collections.emptySet();
    if (read.arn().startsWith("arn:")) {
      named = service.namedBy(read.format());
      String renamed = named.isEmpty() ? DocumentedArns.renamed(read.arn()) : null;
      named = renamed == null ? named : service.namedBy(renamed);
    }
    return new TakenResources(
        read, service, lackName(read, named, service) ? Collections.emptySet() : named);
  }

  private static boolean lackName(Read read, Set<String> named, ArnTypes service) {
    return read.isCutOff() && service.unlike(read.format()).lackName(named);
  }

  /** Returns whether an ARN lacks the last name of each type that it is of otherwise. */
  public static boolean isNameless(String arn, ArnTypes service) {
    Set<String> named = service.namedBy(arn);
    return !named.isEmpty() && lackName(Read.of(arn), named, service);
  }

  /** Classifies the same ARN for the actions of another service. */
  TakenResources in(ArnTypes other) {
    return of(read, other);
  }

  /**
   * Returns one of each kind: where an action takes one of a kind, it takes all, unless there is a
   * {@linkplain DocumentedResources#has documented exception}.
   */
  static List<TakenResources> kinds(List<TakenResources> resources) {
    Map<Kind, TakenResources> kinds = new LinkedHashMap<>();
    for (TakenResources one : resources) {
      boolean isByText = one.isUntyped() && (!one.named.isEmpty() || one.read.isCutOff());
      String of = isByText ? one.read.arn() : one.read.service();
      kinds.putIfAbsent(new Kind(one.read.open(), of, one.named), one);
    }
    return List.copyOf(kinds.values());
  }

  /**
   * Classifies an ARN that was made from a format. Its wildcards stand for resources of its own
   * type only, so the formats are compared and not the text.
   */
  static TakenResources ofFormat(String arn, String format, ArnTypes service) {
    Set<String> named = service.ofFormat(format);
    String renamed = named.isEmpty() ? DocumentedArns.renamed(format) : null;
    return new TakenResources(
        Read.of(arn), service, renamed == null ? named : service.ofFormat(renamed));
  }

  /**
   * Returns whether an action takes the resource.
   *
   * @param action the action as a policy names it
   * @param types the names of the resource types that it takes
   */
  public Verdict verdict(String action, Collection<String> types) {
    if (read.open() || DocumentedResources.takes(action, read.arn(), service)) {
      return Verdict.TAKEN;
    }
    if (types.isEmpty()) {
      return service.isEmpty() && !ServicePrefixes.hasNoResources(ActionName.serviceOf(action))
          ? Verdict.UNKNOWN
          : Verdict.TAKES_NONE;
    }
    boolean hasFormats = true;
    for (String type : types) {
      if (named.contains(type)) {
        return service.goesOnOtherwise(read.arn()) ? Verdict.UNKNOWN : Verdict.TAKEN;
      }
      hasFormats &= service.hasFormats(type);
    }
    return hasFormats ? ofOther(action, types) : Verdict.UNKNOWN;
  }

  /** Returns of what the resource is, as it is of none of the types that the action takes. */
  private Verdict ofOther(String action, Collection<String> types) {
    UnlikeArn unlike = unlike();
    if (!named.isEmpty() && unlike.hasSlip()) {
      return Verdict.UNKNOWN; // Another check says so.
    }
    if (unlike.isInPlace(named)
        || read.isPrincipal()
        || unlike.lacksWord(types)
        || (read.isCutOff() && unlike.lacksName(action, types))) {
      return Verdict.OF_ANOTHER_TYPE;
    }
    if (unlike.isElsewhere(types)) {
      return Verdict.OF_ANOTHER_SERVICE;
    }
    boolean isOfOwn = ActionName.serviceOf(action).equalsIgnoreCase(read.service());
    if (isOfOwn && unlike.isElsewhere()) {
      return Verdict.OF_ANOTHER_TYPE;
    }
    boolean own =
        !Arn.isPlain(read.service())
            || isOfOwn
            || (!ServicePrefixes.contains(read.service()) && unlike.isIn(types));
    return own ? Verdict.UNKNOWN : Verdict.OF_ANOTHER_SERVICE;
  }

  /**
   * Returns whether the resource is one of an action's service, but of no type of which AWS's table
   * has ARNs, whatever may still follow: pages leave out the revision of a task definition.
   *
   * @param action the action as a policy names it
   * @param types the names of the resource types that it takes
   */
  boolean isOfNoType(String action, Collection<String> types) {
    return isUntyped()
        && !types.isEmpty()
        && verdict(action, types) == Verdict.UNKNOWN
        && types.stream().allMatch(service::hasFormats)
        && action.regionMatches(true, 0, read.service() + ':', 0, read.service().length() + 1)
        && (service.goesOnOtherwise(read.arn())
            || (service.namedBy(read.arn() + ":*").isEmpty()
                && service.namedBy(read.arn() + "/*").isEmpty()));
  }

  /** Returns whether the ARN is of no type, or only by a slash in a name that has none. */
  boolean isUntyped() {
    return named.isEmpty() || service.goesOnOtherwise(read.arn());
  }

  private UnlikeArn unlike() {
    if (unlike == null) {
      unlike = service.unlike(read.format());
    }
    return unlike;
  }

  /**
   * Returns what is wrong where an action takes none of the resources of a statement.
   *
   * @param action the action as a policy names it
   * @param taken the names of the resource types that it takes
   * @param resources the resources, none of which it takes
   * @param leftOut whether the statement leaves the resources out
   */
  static Fault fault(
      String action, Collection<String> taken, List<TakenResources> resources, boolean leftOut) {
    String first =
        resources.stream()
            .map(resource -> resource.label())
            .distinct()
            .limit(3)
            .collect(Collectors.joining(", "));
    String takes = takes(action, taken);
    String outcome =
        leftOut
            ? ". Leaving it out changes nothing for the action, which is left with every resource:"
                + " give it a statement of its own"
            : taken.isEmpty() ? ": a statement with an ARN never applies to it" : "";
    String not = taken.isEmpty() && !leftOut ? "" : ", not " + first;
    String meant =
        taken.isEmpty() || leftOut
            ? ""
            : resources
                .get(0)
                .meant(taken)
                .map(arn -> ": that would be \"" + Shortened.of(arn) + '"')
                .orElse("");
    return new Fault(Check.ACTION_DOES_NOT_TAKE_RESOURCE, takes + not + outcome + meant);
  }

  /** Returns what an action takes, in words. */
  public static String takes(String action, Collection<String> types) {
    return action + " takes " + (types.isEmpty() ? "only \"*\"" : Shortened.first(8, types));
  }

  /** Returns the ARN of one of the types that was meant. */
  private Optional<String> meant(Collection<String> types) {
    return read.open() ? Optional.empty() : unlike().meant(types, named);
  }

  private String label() {
    return '"'
        + Shortened.of(read.arn())
        + '"'
        + (unlike().isInPlace(named)
            ? " of type " + String.join(", ", named)
            : read.isCutOff() ? " without a name" : "");
  }
}
