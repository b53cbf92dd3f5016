package dev.carillon.internal.validation.resource;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnPlaces;
import dev.carillon.internal.iam.ArnPlaces.Format;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.iam.principal.ReservedRoles;
import dev.carillon.internal.iam.value.NoSuchArns;
import dev.carillon.internal.iam.value.Regions;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules for {@code Resource} and {@code NotResource}. */
public final class ArnRules {

  /** So many actions of a statement are asked what they take, where an ARN is wrong. */
  private static final int MOST_ACTIONS = 50;

  private ArnRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    resources(statement, judgement);
    OtherResources.ofStatement(statement, judgement);
  }

  private static void resources(StatementView statement, Judgement judgement) {
    for (String name : List.of("Resource", "NotResource")) {
      for (Element resource : statement.strings(name)) {
        judge(resource, statement, judgement);
        serviceWildcard(resource, judgement);
      }
    }
  }

  private static void serviceWildcard(Element resource, Judgement judgement) {
    String text = resource.text();
    if (!text.startsWith("*")
        && Arn.parse(text).filter(arn -> !Arn.isPlain(arn.service())).isPresent()
        && !Placeholders.isIn(text)
        && ArnShape.fault(text).isEmpty()) {
      judgement.report(
          Check.WILDCARD_IN_SERVICE_NAME,
          resource,
          "The wildcard in the service reaches every service of such a name. Name the service.");
    }
  }

  /** Reports what is wrong with an ARN, in whatever element it stands. */
  public static void judge(Element value, Judgement judgement) {
    judge(value, null, judgement);
  }

  /** Reports what no ARN of any service has, and returns whether there is such a thing. */
  public static boolean isMisshapen(Element value, Judgement judgement) {
    Fault fault = ArnShape.fault(value.text()).orElse(null);
    if (fault != null) {
      judgement.report(
          fault.check(), value, "\"" + value.text() + "\" is not an ARN: " + fault.message() + '.');
    }
    return fault != null;
  }

  private static void judge(Element value, @Nullable StatementView statement, Judgement judgement) {
    if (isMisshapen(value, judgement)) {
      return;
    }
    Arn arn = Arn.parse(value.text()).orElse(null);
    if (arn != null) {
      parts(value, arn, statement, judgement);
    } else if (statement != null && isNoArnToIam(value.text(), judgement)) {
      judgement.report(
          Check.INVALID_ARN_PREFIX,
          value,
          "\"" + value.text() + "\" is neither an ARN nor a star alone, for all resources.");
    }
  }

  /**
   * IAM takes no wildcards without a colon but a star alone; the policies of VPC Lattice do.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html">
   *     IAM JSON policy elements: Resource</a>
   */
  private static boolean isNoArnToIam(String text, Judgement judgement) {
    return judgement.kind() == PolicyKind.IDENTITY
        && text.indexOf(':') < 0
        && !text.equals("*")
        && !Placeholders.isIn(text);
  }

  /** Reports the ARN of a role that AWS makes, if it lacks the path. */
  public static void reserved(Element role, Judgement judgement) {
    ReservedRoles.fault(role.text())
        .ifPresent(
            fault -> judgement.report(Check.INVALID_ARN_RESOURCE, Severity.WARNING, role, fault));
  }

  /** Returns whether {@link #judge} has an error for a value that begins as an ARN does. */
  public static boolean isFaulty(Element value, Judgement judgement) {
    String text = value.text();
    if (!text.startsWith("arn:") || ArnShape.fault(text).isPresent()) {
      return text.startsWith("arn:");
    }
    Knowledge knowledge = judgement.knowledge();
    return Arn.parse(text)
        .filter(arn -> isOfNoService(arn, knowledge) || ofPlaces(arn, knowledge).isPresent())
        .isPresent();
  }

  /** Returns whether a text is an ARN of a service that there is not. */
  public static boolean isOfNoService(String text, Judgement judgement) {
    return Arn.parse(text).filter(arn -> isOfNoService(arn, judgement.knowledge())).isPresent();
  }

  private static boolean isOfNoService(Arn arn, Knowledge knowledge) {
    return Arn.isPlain(arn.service()) && knowledge.isUnknownInArns(arn.service());
  }

  /** Returns what is wrong with an ARN by the formats of its service. */
  private static Optional<Fault> ofPlaces(Arn arn, Knowledge knowledge) {
    return arn.prefix().equals("arn")
        ? ArnPlaces.fault(arn, knowledge.formats(arn.service()))
        : Optional.empty();
  }

  private static void parts(
      Element resource, Arn arn, @Nullable StatementView statement, Judgement judgement) {
    service(resource, arn, judgement);
    region(resource, arn, judgement);
    Knowledge knowledge = judgement.knowledge();
    Fault fault =
        judgement.affords(knowledge.formats(arn.service()).size())
            ? ofPlaces(arn, knowledge).orElse(null)
            : null;
    if (fault != null) {
      judgement.report(
          fault.check(),
          resource,
          "Of \"" + resource.text() + "\": " + words(fault, arn, statement, judgement) + '.');
    } else {
      NoSuchArns.why(arn.service(), arn.region() + ':' + arn.account() + ':' + arn.resource())
          .ifPresent(
              why ->
                  judgement.report(
                      Check.INVALID_ARN_RESOURCE,
                      Severity.WARNING,
                      resource,
                      "Nothing has the ARN \"" + resource.text() + "\": " + why + '.'));
    }
  }

  private static void service(Element resource, Arn arn, Judgement judgement) {
    if (isOfNoService(arn, judgement.knowledge())) {
      judgement.report(
          Check.INVALID_SERVICE, resource, judgement.noService(arn.service(), arn.service()));
    }
  }

  private static void region(Element resource, Arn arn, Judgement judgement) {
    String region = arn.region();
    String unknown = Regions.unknown(region).orElse(null);
    if (unknown != null) {
      judgement.report(Check.INVALID_ARN_REGION, Severity.WARNING, resource, unknown);
    }
    String partition = Regions.partition(region).orElse(null);
    if (partition != null && Arn.isPlain(arn.partition()) && !partition.equals(arn.partition())) {
      judgement.report(
          Check.INVALID_PARTITION,
          Severity.WARNING,
          resource,
          "The Region "
              + region
              + " is in the partition "
              + partition
              + ", so nothing has the ARN \""
              + resource.text()
              + "\".");
    }
  }

  private static String words(
      Fault fault, Arn arn, @Nullable StatementView statement, Judgement judgement) {
    String words =
        statement == null
                || statement.patterns("Action").size() > MOST_ACTIONS
                || fault.check() != Check.INVALID_ARN_RESOURCE
            ? ""
            : judgement.hint(() -> byActions(fault, arn, statement, judgement));
    return words.isEmpty() ? fault.message() : words;
  }

  /** Returns what was meant by the formats that the actions take, if these tell of it at all. */
  private static String byActions(
      Fault fault, Arn arn, StatementView statement, Judgement judgement) {
    Set<String> types = new HashSet<>();
    for (ActionPattern pattern : statement.patterns("Action")) {
      if (pattern.service().equalsIgnoreCase(arn.service())) {
        judgement.actions(pattern).forEach(action -> types.addAll(action.resourceTypes()));
      }
    }
    List<Format> taken = new ArrayList<>(judgement.knowledge().formats(arn.service()));
    taken.removeIf(format -> !types.contains(format.type()));
    Fault other = ArnPlaces.fault(arn, taken).orElse(fault);
    return other.check() == fault.check() ? other.message() : "";
  }
}
