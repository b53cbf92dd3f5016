package dev.carillon.internal.validation.statement;

import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.name.Shortened;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.reference.Quota;
import java.util.List;

/** Rules for the elements around the statements, and for the size of the whole. */
public final class DocumentRules {

  private static final List<String> ELEMENTS = List.of("Version", "Id", "Statement");

  private static final List<String> VERSIONS =
      List.of("2012-10-17", Placeholders.WITHOUT_VARIABLES);

  /**
   * What AWS Organizations calls its policies that allow and deny nothing, by the member that each
   * begins with.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_inheritance_mgmt.html">
   *     Inheritance of management policies</a>
   */
  private static final String MANAGEMENT =
      """
      tags=a tag policy
      plans=a backup policy
      services=an AI services opt-out policy
      chatbot=a chat policy
      ec2_attributes=a declarative policy for EC2
      s3_attributes=an S3 policy
      securityhub=a Security Hub policy
      inspector=an Inspector policy
      bedrock=a Bedrock policy
      """;

  private DocumentRules() {}

  /** Reports what is wrong with the document. */
  public static void ofDocument(Judgement judgement) {
    if (!judgement.policy().has("Statement") && hasOperator(judgement.policy())) {
      ofOrganizations(judgement);
      return;
    }
    if (isOther(judgement.policy())) {
      judgement.report(
          Check.MISSING_STATEMENT,
          judgement.policy(),
          "This is no policy of IAM: it has "
              + Shortened.first(3, judgement.policy().names())
              + ", and no Statement.");
      return;
    }
    if (judgement.policy().isObject()) {
      elements(judgement);
      id(judgement);
      version(judgement);
      statements(judgement);
    } else {
      judgement.report(
          Check.DATA_TYPE_MISMATCH,
          judgement.policy(),
          "A policy is an object, not " + judgement.policy().value().kind());
    }
    size(judgement);
  }

  /** Returns whether a document has members, and none of a policy, misspelt or not. */
  private static boolean isOther(Element policy) {
    return !policy.names().isEmpty()
        && ELEMENTS.stream().noneMatch(policy::has)
        && !hasMisspelt(policy, "Statement", ELEMENTS);
  }

  /** Returns whether this is a version of the policy language. */
  public static boolean isVersion(String text) {
    return VERSIONS.contains(text);
  }

  private static void elements(Judgement judgement) {
    Element policy = judgement.policy();
    for (Element element : policy.members()) {
      String name = element.name();
      if (!ELEMENTS.contains(name)) {
        judgement.reportName(
            Check.INVALID_POLICY_ELEMENT,
            element,
            "A policy has no element \"" + name + "\"." + NearestNames.didYouMean(name, ELEMENTS));
      }
    }
  }

  /** Reports a policy of Organizations that is not IAM's: its operators begin with {@code @@}. */
  private static void ofOrganizations(Judgement judgement) {
    String what = "a management policy";
    for (String line : MANAGEMENT.lines().toList()) {
      int end = line.indexOf('=');
      what = judgement.policy().has(line.substring(0, end)) ? line.substring(end + 1) : what;
    }
    judgement.report(
        Check.MISSING_STATEMENT,
        Severity.WARNING,
        judgement.policy(),
        "This is " + what + " of AWS Organizations, not one of IAM, and is not judged.");
  }

  private static boolean hasOperator(Element value) {
    for (Element member : value.members()) {
      if (member.name().startsWith("@@") || hasOperator(member)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether an object has an unknown member that was surely to be this one. */
  static boolean hasMisspelt(Element object, String name, List<String> known) {
    for (String one : object.names()) {
      if (!known.contains(one)
          && NearestNames.near(one, known).filter(meant -> meant.endsWith(name)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static void id(Judgement judgement) {
    Element id = judgement.policy().member("Id").orElse(null);
    if (id != null && !id.isString()) {
      judgement.report(Check.DATA_TYPE_MISMATCH, id, "Id is a string, not " + id.value().kind());
    }
  }

  /**
   * All policies of AWS Organizations have the version of 2012.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html#scp-syntax-version">
   *     SCP syntax: Version</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html#rcp-syntax-version">
   *     RCP syntax: Version</a>
   */
  private static void version(Judgement judgement) {
    Element policy = judgement.policy();
    Element version = policy.member("Version").orElse(null);
    if (version == null) {
      if (!hasMisspelt(policy, "Version", ELEMENTS)) {
        judgement.report(
            Check.MISSING_VERSION,
            policy,
            "Without Version, AWS takes the one of 2008, which has no policy variables."
                + " Add \"Version\": \"2012-10-17\".");
      }
    } else if (!version.isString()) {
      judgement.report(
          Check.DATA_TYPE_MISMATCH, version, "Version is a string, not " + version.value().kind());
    } else if (!isVersion(version.text())) {
      judgement.report(
          Check.INVALID_VERSION,
          version,
          "\"" + version.text() + "\" is not a version. Write \"2012-10-17\".");
    } else if (version.text().equals(Placeholders.WITHOUT_VARIABLES)
        && judgement.kind().isOfOrganizations()) {
      judgement.report(
          Check.INVALID_VERSION,
          version,
          "Every service or resource control policy has the version \"2012-10-17\". Write that.");
    }
  }

  private static void statements(Judgement judgement) {
    Element policy = judgement.policy();
    if (hasMisspelt(policy, "Statement", ELEMENTS)) {
      return;
    }
    Element statements = policy.member("Statement").orElse(policy);
    if (statements.equals(policy) || statements.isEmptyArray()) {
      judgement.report(
          Check.MISSING_STATEMENT, statements, "The policy has no statement. Add at least one.");
      return;
    }
    for (Element statement : statements.items()) {
      if (!statement.isObject()) {
        judgement.report(
            Check.DATA_TYPE_MISMATCH,
            statement,
            "A statement is an object, not " + statement.value().kind());
      }
    }
  }

  private static void size(Judgement judgement) {
    int size = KnownSize.length(judgement.policy().value());
    Quota own = OwnLimits.quota(judgement).orElse(null);
    if (own != null) {
      Check check = ofSize(judgement.kind());
      limit(judgement, size, own, OwnLimits.what(judgement), check.severity());
      return;
    }
    switch (judgement.kind()) {
      case IDENTITY -> limit(judgement, size, Quota.MANAGED_POLICY, "a managed policy");
      case SERVICE_CONTROL ->
          limit(judgement, size, Quota.SERVICE_CONTROL_POLICY, "a service control policy");
      case ROLE_TRUST -> limit(judgement, size, Quota.ROLE_TRUST_POLICY, "a role trust policy");
      case RESOURCE ->
          limit(
              judgement,
              size,
              Quota.KMS_KEY_POLICY,
              "the longest policy of a resource, that of a key,");
      case RESOURCE_CONTROL ->
          limit(judgement, size, Quota.RESOURCE_CONTROL_POLICY, "a resource control policy");
    }
  }

  private static Check ofSize(PolicyKind kind) {
    return switch (kind) {
      case IDENTITY -> Check.POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA;
      case SERVICE_CONTROL -> Check.POLICY_SIZE_EXCEEDS_SCP_QUOTA;
      case ROLE_TRUST -> Check.POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA;
      case RESOURCE -> Check.POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA;
      case RESOURCE_CONTROL -> Check.POLICY_SIZE_EXCEEDS_RCP_QUOTA;
    };
  }

  /** What was not looked at is told, so that no finding is not taken for none. */
  public static void leftOut(Judgement judgement) {
    if (judgement.isIncomplete()) {
      judgement.report(
          ofSize(judgement.kind()),
          Severity.WARNING,
          judgement.policy(),
          "The policy has too many parts to compare each with each: what repeats or contradicts"
              + " another part, or is like no ARN of its service, may not be told. Split it into"
              + " several policies.");
    }
  }

  private static void limit(Judgement judgement, int size, Quota quota, String what) {
    Severity severity = ofSize(judgement.kind()).severity();
    // AWS's own policies are longer, and anybody else's AWS refuses when it is put there.
    boolean isOfIdentity = judgement.kind() == PolicyKind.IDENTITY;
    limit(judgement, size, quota, what, isOfIdentity ? Severity.SUGGESTION : severity);
  }

  private static void limit(
      Judgement judgement, int size, Quota quota, String what, Severity severity) {
    int known = size > quota.limit() ? KnownSize.of(judgement.policy().value()) : 0;
    if (known > quota.limit()) {
      judgement.report(
          ofSize(judgement.kind()),
          severity,
          judgement.policy(),
          "The policy has "
              + (known < size ? "at least " : "")
              + known
              + " characters without white space; "
              + what
              + " may have "
              + quota.limit()
              + ". Split it into several policies.");
    }
  }
}
