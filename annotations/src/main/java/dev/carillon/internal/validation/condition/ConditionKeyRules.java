package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.KeyNames;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.principal.OidcProviders;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Rules for the keys of conditions. */
public final class ConditionKeyRules {

  private static final Set<String> OF_A_VPC =
      Set.of("aws:sourcevpc", "aws:sourcevpce", "aws:sourcevpcarn");

  private static final String INSTANCE_VPC = "aws:ec2instancesourcevpc";

  private static final Set<String> OF_AN_INSTANCE = Set.of(INSTANCE_VPC, "ec2:sourceinstancearn");

  private ConditionKeyRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    keys(statement, judgement);
    duplicates(statement, judgement);
    pairs(statement, judgement);
    instances(statement, judgement);
    irrelevant(statement, judgement);
  }

  private static void keys(StatementView statement, Judgement judgement) {
    for (ConditionView condition : statement.conditions()) {
      String service = condition.service();
      if (condition.comparison().isOnAnyKey()) {
        continue; // What is filled in is judged where it is.
      }
      if (service.isEmpty() || isMalformed(condition.key())) {
        judgement.reportKey(
            Check.INVALID_CONDITION_KEY_FORMAT,
            condition,
            "The key \""
                + condition.key()
                + "\" is not of the form service:key."
                + OidcProviders.withoutAddress(condition.key())
                    .map(NearestNames::didYouMean)
                    .orElse(""));
      } else if (Placeholders.hasPolicyVariable(condition.key())) {
        variable(condition, judgement);
      } else if (service.equals("aws")) {
        globalKey(condition, judgement);
      } else if (!service.startsWith("$") && !GlobalKeys.isCrossService(condition.key())) {
        if (!GlobalKeys.isOfProvider(condition.key())) {
          serviceKey(condition, service, judgement);
        }
        if (!Placeholders.isIn(condition.key())) {
          UnlistedKeys.of(condition, statement, judgement);
        }
      }
    }
  }

  /**
   * Returns whether nothing or a second colon follows the first, a space stands in front of a tag,
   * or an address in front of a claim.
   */
  private static boolean isMalformed(String key) {
    int colon = key.indexOf(':');
    String name = GlobalKeys.isOfProvider(key) ? key : KeyNames.withoutTag(key);
    return colon == key.length() - 1
        || key.startsWith("::", colon)
        || OidcProviders.withoutAddress(key).isPresent()
        || Placeholders.replaced(name, "x").chars().anyMatch(Character::isWhitespace);
  }

  /** IAM fills variables into what a key is compared with, and into no key. */
  private static void variable(ConditionView condition, Judgement judgement) {
    judgement.reportKey(
        Check.VARIABLE_UNSUPPORTED_IN_ELEMENT,
        condition,
        "The key \""
            + condition.key()
            + "\" has a policy variable, which IAM does not fill in there.");
  }

  private static void globalKey(ConditionView condition, Judgement judgement) {
    String key = condition.key();
    if (condition.isOn("aws:ARN")) {
      judgement.report(
          Check.DEPRECATED_GLOBAL_CONDITION_KEY,
          condition.values(),
          "aws:ARN is out of use. Use aws:PrincipalArn or aws:SourceArn.");
    } else if (isTagKey(key)) {
      tagKey(condition, judgement);
    } else if (GlobalKeys.types(key).isEmpty()) {
      String meant =
          judgement.hint(() -> KeyNames.meantGlobal(key).map(NearestNames::didYouMean).orElse(""));
      if (meant.isEmpty()) {
        // AWS adds such keys every year, and a list of them gets old.
        judgement.reportKey(
            Check.INVALID_GLOBAL_CONDITION_KEY,
            Severity.WARNING,
            condition,
            "\"" + key + "\" is no known global key.");
      } else {
        judgement.reportKey(
            Check.INVALID_GLOBAL_CONDITION_KEY,
            condition,
            "There is no global key \"" + key + "\"." + meant);
      }
    }
  }

  /** Returns whether a global key is one for tags, with or without the tag's key. */
  private static boolean isTagKey(String key) {
    return !GlobalKeys.types(key + '/').isEmpty();
  }

  private static void tagKey(ConditionView condition, Judgement judgement) {
    int slash = condition.key().indexOf('/');
    if (slash < 0 || slash == condition.key().length() - 1) {
      String key = slash < 0 ? condition.key() : condition.key().substring(0, slash);
      judgement.reportKey(
          Check.MISSING_TAG_KEY_IN_CONDITION,
          condition,
          "The key does not say which tag. Write " + key + "/tag-key.");
    } else {
      ofKey(condition, slash, judgement);
    }
  }

  /**
   * Only AWS makes tags whose keys begin with {@code aws:}, and calls none like a condition key.
   *
   * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html">Naming tags</a>
   */
  private static void ofKey(ConditionView condition, int slash, Judgement judgement) {
    String tag = condition.key().substring(slash + 1);
    int inner = tag.indexOf('/');
    if (inner > 0 && isTagKey(tag.substring(0, inner))) {
      judgement.reportKey(
          Check.INVALID_GLOBAL_CONDITION_KEY,
          condition,
          "There is no tag \"%s\": it begins as a condition key does.".formatted(tag)
              + NearestNames.didYouMean(
                  condition.key().substring(0, slash) + tag.substring(inner)));
    }
  }

  private static void serviceKey(ConditionView condition, String service, Judgement judgement) {
    Knowledge knowledge = judgement.knowledge();
    if (knowledge.isUnknownInKeys(service)) {
      judgement.reportKey(
          Check.INVALID_SERVICE,
          condition,
          judgement.noService(condition.key().substring(0, service.length()), service));
    }
    KnownService known = knowledge.service(service).orElse(null);
    if (known != null
        && !Placeholders.isIn(condition.key())
        && !known.lists(condition.key())
        && known.lacksTag(condition.key())) {
      tagKey(condition, judgement);
    }
  }

  private static void duplicates(StatementView statement, Judgement judgement) {
    Map<String, String> seen = new HashMap<>();
    for (ConditionView condition : statement.conditions()) {
      String folded = condition.operatorText() + ' ' + condition.comparison().foldedKey();
      String first = seen.putIfAbsent(folded, condition.key());
      if (first != null) {
        judgement.report(
            Check.DUPLICATE_KEYS_WITH_DIFFERENT_CASE,
            condition.values(),
            "\""
                + condition.key()
                + "\" and \""
                + first
                + "\" are one key. Put the values together.");
      }
    }
  }

  private static void pairs(StatementView statement, Judgement judgement) {
    List<ConditionView> inVpcs = statement.conditionsOn("aws:VpcSourceIp");
    boolean paired =
        inVpcs.isEmpty()
            || (statement.allows()
                ? statement.isRestrictedBy(OF_A_VPC)
                : OF_A_VPC.stream().anyMatch(statement::hasConditionOn));
    for (ConditionView condition : inVpcs) {
      if (!paired) {
        judgement.report(
            Check.MISSING_PAIRED_CONDITION_KEYS,
            condition.values(),
            "Addresses in a VPC are unique only within it. Add aws:SourceVpc or aws:SourceVpce.");
      }
    }
  }

  /**
   * An address in a VPC tells no instance, unless it is told which VPC, or which instance.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-ec2instancesourceprivateip4">
   *     aws:Ec2InstanceSourcePrivateIPv4: not alone in a statement that allows</a>
   */
  private static void instances(StatementView statement, Judgement judgement) {
    for (ConditionView condition : statement.conditionsOn("aws:Ec2InstanceSourcePrivateIPv4")) {
      if (statement.allows()
          && !condition.isOfFamily(Family.NULL)
          && !statement.isRestrictedBy(OF_AN_INSTANCE)
          && statement.conditions().stream().noneMatch(ConditionKeyRules::isOnInstanceVpc)) {
        judgement.report(
            Check.MISSING_PAIRED_CONDITION_KEYS,
            condition.values(),
            "Addresses in a VPC are unique only within it. Add aws:Ec2InstanceSourceVpc.");
      }
    }
  }

  /** Returns whether a condition asks that something be the VPC of the instance. */
  private static boolean isOnInstanceVpc(ConditionView condition) {
    return condition.items().stream()
        .anyMatch(value -> value.text().toLowerCase(Locale.ROOT).contains(INSTANCE_VPC));
  }

  private static void irrelevant(StatementView statement, Judgement judgement) {
    if (judgement.kind() != PolicyKind.RESOURCE) {
      return;
    }
    for (ConditionView condition : statement.conditions()) {
      if (condition.isOn("s3:ResourceAccount")) {
        judgement.report(
            Check.IRRELEVANT_CONDITION_KEY_IN_POLICY,
            condition.values(),
            "In a bucket's own policy the key is always the bucket's account. Use it in identity"
                + " policies.");
      } else if (isOfOtherKeys(condition)
          && (isOnKey(judgement) || judgement.placedOn().isEmpty())
          && isOfKms(statement)) {
        judgement.report(
            Check.IRRELEVANT_CONDITION_KEY_IN_POLICY,
            isOnKey(judgement) ? Severity.ERROR : Severity.SUGGESTION,
            condition.values(),
            "In a KMS key's own policy "
                + condition.key()
                + " is not supported. Use it in identity policies.");
      }
    }
  }

  /** Where it is told that a policy is a key's: that of an endpoint for KMS reads alike. */
  private static boolean isOnKey(Judgement judgement) {
    return judgement.placedOn().equals("kms");
  }

  /**
   * Returns whether a condition says which keys of KMS a statement is about.
   *
   * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/abac.html">ABAC for AWS
   *     KMS: "IAM policy only"</a>
   * @see <a href="https://github.com/awsdocs/aws-kms-developer-guide/pull/47">What KMS answers:
   *     MalformedPolicyDocumentException</a>
   */
  private static boolean isOfOtherKeys(ConditionView condition) {
    return condition.startsWith("aws:ResourceTag/") || condition.isOn("kms:ResourceAliases");
  }

  private static boolean isOfKms(StatementView statement) {
    List<ActionPattern> actions = statement.patterns("Action");
    return !actions.isEmpty()
        && actions.stream().allMatch(one -> one.service().equalsIgnoreCase("kms"));
  }
}
