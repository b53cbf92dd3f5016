package dev.carillon.internal.validation.action;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.NamedResources;
import dev.carillon.internal.iam.NamedResources.Named;
import dev.carillon.internal.iam.NamedResources.Taker;
import dev.carillon.internal.iam.TakenResources;
import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.iam.page.text.AttachedPages;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be granted by the policy of a role, and by that of a resource of which it is told. */
public final class OwnActions {

  /** The services whose policies are of an account or an organization, and of no one resource. */
  private static final Set<String> OF_ACCOUNTS =
      PageRows.byName(AttachedPages.OF_ACCOUNTS).keySet();

  /**
   * The names of all actions that a service takes in policies of its resources, in small letters.
   */
  private static final Map<String, List<String>> TAKEN =
      PageRows.byName(AttachedPages.TAKEN_ACTIONS.toLowerCase(Locale.ROOT));

  /** The services that refuse all of their actions by a star there. */
  private static final Set<String> NO_STAR = PageRows.byName(AttachedPages.NO_STAR).keySet();

  /** The names of actions that are never asked of the resource that they take. */
  private static final Map<String, List<String>> UNASKED =
      PageRows.byName(AttachedPages.UNASKED_ACTIONS.toLowerCase(Locale.ROOT));

  /** The types of what only the policies of identities grant. */
  private static final Map<String, List<String>> OF_IDENTITIES =
      PageRows.byName(AttachedPages.OF_IDENTITIES);

  /** The names of all actions that the policy of something applies to. */
  private static final Map<String, List<String>> APPLIED =
      PageRows.byName(AttachedPages.APPLIED_ACTIONS.toLowerCase(Locale.ROOT));

  /** The services whose actions are done with resources of another one. */
  private static final Map<String, List<String>> OTHERS = PageRows.byName(AttachedPages.OTHERS);

  /**
   * What pipelines ask of a domain besides.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/opensearch-service/latest/developerguide/pipeline-domain-access.html">
   *     Granting Amazon OpenSearch Ingestion pipelines access to domains</a>
   */
  private static final String OF_PIPELINES = "describedomain";

  private OwnActions() {}

  /**
   * Reports what cannot be granted there. A role is asked for actions of STS alone, a topic for
   * those of SNS. Where the statement has ARNs, other rules compare these.
   *
   * @see <a href="https://github.com/hashicorp/terraform/issues/12740">The message of SNS</a>
   */
  static void judge(StatementView statement, Judgement judgement) {
    boolean isOfRole = judgement.kind() == PolicyKind.ROLE_TRUST;
    String own = isOfRole ? "sts" : judgement.placedOn();
    if (own.isEmpty()) {
      return;
    }
    boolean namesArns = !isOfRole && namesArns(statement);
    NamedResources named = namesArns ? named(statement, judgement) : null;
    boolean canBeOfOthers =
        OF_IDENTITIES.containsKey(own) && (!namesArns || namesAccount(statement));
    for (Element action : statement.strings("Action")) {
      ActionPattern pattern = statement.pattern(action).orElse(null);
      if (pattern == null || ActionRules.isUnknown(pattern, judgement)) {
        continue; // Another rule says so, or what it is, is open.
      }
      if (!namesArns && isOfAnother(pattern, own, judgement)) {
        judgement.reportNeverGranted(
            Severity.ERROR, action, ofAnother(isOfRole ? "sts (a role)" : own, action));
      } else if (!isOfRole && pattern.service().equalsIgnoreCase(own)) {
        ofResource(action, pattern, named, canBeOfOthers, judgement);
      }
    }
  }

  private static boolean isOfAnother(ActionPattern pattern, String own, Judgement judgement) {
    String service = pattern.service();
    boolean isKnown = !Arn.isPlain(service) || !judgement.knowledge().isUnknownService(service);
    WildcardPattern named = WildcardPattern.ignoringCase(service);
    return isKnown
        && !named.matches(own)
        && OTHERS.getOrDefault(own, List.of()).stream().noneMatch(named::matches);
  }

  /**
   * Reports an action of the resource's own service that the policy of a resource cannot grant.
   *
   * @param named the ARNs of the statement; null if it names none
   */
  private static void ofResource(
      Element action,
      ActionPattern pattern,
      @Nullable NamedResources named,
      boolean canBeOfOthers,
      Judgement judgement) {
    List<ActionReference> actions = judgement.actions(pattern);
    String own = judgement.placedOn();
    String name = pattern.name().toLowerCase(Locale.ROOT);
    if (name.equals("*") && NO_STAR.contains(own)) {
      star(action, judgement);
    }
    if (actions.isEmpty() || !Arn.isPlain(name)) {
      return; // Another pattern means those of its actions that can be granted.
    }
    if (TAKEN.containsKey(own)) {
      taken(action, name, judgement);
    } else if (named != null
        && !judgement.place().equals("s3")
        && !takesOne(pattern, named, judgement)) {
      return; // Another rule says so, as an error.
    } else if (UNASKED.getOrDefault(own, List.of()).contains(name)) {
      never(action, action.text() + " is not asked of a resource", judgement);
    } else if (!APPLIED.getOrDefault(judgement.place(), List.of(name)).contains(name)) {
      never(action, action.text() + " is no action that AWS lists for it", judgement);
    } else if (own.equals("es") && !name.startsWith("es") && !name.equals(OF_PIPELINES)) {
      never(action, action.text() + " is not done with what is in a domain", judgement);
    } else if (canBeOfOthers && isOfIdentities(actions, own)) {
      List<String> types = actions.get(0).resourceTypes();
      never(action, TakenResources.takes(action.text(), types), judgement);
    } else if (named == null
        && !OF_ACCOUNTS.contains(own)
        && actions.stream().allMatch(one -> one.resourceTypes().isEmpty())) {
      never(action, TakenResources.takes(action.text(), List.of()), judgement);
    }
  }

  /** A warning, as AWS lists what can be named, and does not speak of patterns. */
  private static void star(Element action, Judgement judgement) {
    judgement.report(
        Check.UNSUPPORTED_ACTION_IN_POLICY,
        Severity.WARNING,
        action,
        "The service "
            + judgement.placedOn()
            + " is reported to refuse "
            + action.text()
            + " in a policy of a resource, as out of service scope. Name the actions, such as those"
            + " of the policy that a new topic has.");
  }

  private static void taken(Element action, String name, Judgement judgement) {
    String own = judgement.placedOn();
    if (!TAKEN.getOrDefault(own, List.of()).contains(name)) {
      judgement.reportNeverGranted(
          Severity.ERROR,
          action,
          "The service " + own + " refuses a policy of a resource that has " + action.text() + '.');
    }
  }

  /** Returns whether all that actions take is of types that policies of resources are not about. */
  private static boolean isOfIdentities(List<ActionReference> actions, String service) {
    List<String> types = OF_IDENTITIES.getOrDefault(service, List.of());
    return actions.stream()
        .map(one -> one.resourceTypes().stream().map(type -> type.toLowerCase(Locale.ROOT)))
        .map(Stream::toList)
        .allMatch(taken -> !taken.isEmpty() && types.containsAll(taken));
  }

  /** Returns whether an ARN can be of what has an account, as buckets and objects have none. */
  private static boolean namesAccount(StatementView statement) {
    for (Element resource : statement.strings("Resource")) {
      if (Arn.parse(resource.text()).filter(arn -> arn.account().isEmpty()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What names no ARN is refused in the policy of a bucket, which has to name the bucket. */
  private static void never(Element action, String why, Judgement judgement) {
    judgement.reportNeverGranted(
        judgement.place().equals("s3") ? Severity.ERROR : Severity.WARNING,
        action,
        why
            + ": the policy of a resource of "
            + judgement.placedOn()
            + " never applies to it. It belongs in the policy of an identity.");
  }

  private static NamedResources named(StatementView statement, Judgement judgement) {
    List<Named> arns =
        statement.strings("Resource").stream().map(one -> Named.of(one.text())).toList();
    return new NamedResources(arns, judgement::affords);
  }

  private static boolean takesOne(
      ActionPattern pattern, NamedResources named, Judgement judgement) {
    KnownService service = judgement.knowledge().service(pattern.service()).orElse(null);
    return service == null
        || judgement.actions(pattern).stream()
            .map(one -> new Taker(one.iamName(), one.resourceTypes(), service.arns()))
            .anyMatch(named::takesOne);
  }

  private static boolean namesArns(StatementView statement) {
    for (Element resource : statement.strings("Resource")) {
      if (Arn.isPlain(Arn.serviceOf(resource.text()))) {
        return true;
      }
    }
    return false;
  }

  /** Returns what is wrong with an action of a service that the policy's resource is not of. */
  public static String ofAnother(String attached, Element action) {
    return "The policy belongs to a resource of "
        + attached
        + ", on which \""
        + action.text()
        + "\" cannot be granted.";
  }
}
