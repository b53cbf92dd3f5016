package dev.carillon.internal.validation;

import dev.carillon.internal.iam.ArnFormat;
import dev.carillon.internal.iam.NearestNames;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules for {@code Resource} and {@code NotResource}. */
public final class ArnRules {

  private static final Set<String> PARTITIONS =
      Set.of(
          "aws",
          "aws-cn",
          "aws-us-gov",
          "aws-iso",
          "aws-iso-b",
          "aws-iso-e",
          "aws-iso-f",
          "aws-eusc");

  /** AWS adds regions: this is the form that all of them have, not a list of them. */
  static final Pattern REGION = Pattern.compile("[a-z]{2,4}(-[a-z]+){1,2}-[0-9]{1,2}");

  private static final Pattern ACCOUNT =
      Pattern.compile("[0-9]{12}|[0-9*?]*[*?][0-9*?]*|[a-z][a-z-]*");

  private ArnRules() {}

  /** Tells whether the text has no wildcard. */
  static boolean isPlain(String text) {
    return text.indexOf('*') < 0 && text.indexOf('?') < 0;
  }

  static void resources(StatementView statement, Judgement judgement) {
    for (String name : List.of("Resource", "NotResource")) {
      for (Element resource : statement.strings(name)) {
        String text = Placeholders.starred(resource.text());
        if (!text.startsWith("*") && !text.startsWith("execute-api:")) {
          arn(resource, text, judgement);
        }
      }
    }
  }

  private static void arn(Element resource, String text, Judgement judgement) {
    int colon = text.indexOf(':');
    String prefix = colon < 0 ? text : text.substring(0, colon);
    Optional<ArnFormat> parsed = ArnFormat.parse(text);
    if (!prefix.equals("arn")) {
      if (isPlain(prefix)) {
        judgement.report(
            Check.INVALID_ARN_PREFIX,
            resource,
            "\""
                + resource.text()
                + "\" is no ARN. Write arn:partition:service:region:account:resource.");
      }
    } else if (parsed.isEmpty()) {
      if (!text.endsWith("*")) {
        judgement.report(
            Check.MISSING_ARN_FIELD,
            resource,
            "The ARN has fewer than six parts. Write arn:partition:service:region:account:resource.");
      }
    } else {
      parts(resource, parsed.get(), judgement);
      formats(resource, parsed.get(), judgement);
    }
  }

  private static void parts(Element resource, ArnFormat arn, Judgement judgement) {
    if (isPlain(arn.partition()) && !PARTITIONS.contains(arn.partition())) {
      judgement.report(
          Check.INVALID_PARTITION,
          resource,
          "There is no partition \""
              + arn.partition()
              + "\"."
              + NearestNames.didYouMean(arn.partition(), PARTITIONS));
    }
    String service = arn.service();
    if (!service.equals(service.toLowerCase(Locale.ROOT))) {
      judgement.report(
          Check.INVALID_ARN_SERVICE_CASE,
          resource,
          "The service of an ARN is in lower case: \"" + service.toLowerCase(Locale.ROOT) + "\".");
    } else if (!isPlain(service)) {
      judgement.report(
          Check.WILDCARD_IN_SERVICE_NAME,
          resource,
          "The wildcard in the service reaches every service of such a name. Name the service.");
    } else if (judgement.knowledge().isUnknownInArns(service)) {
      judgement.report(
          Check.INVALID_SERVICE,
          resource,
          "There is no service \""
              + service
              + "\"."
              + NearestNames.didYouMean(service, judgement.knowledge().prefixes()));
    }
    if (!arn.region().isEmpty()
        && isPlain(arn.region())
        && !REGION.matcher(arn.region()).matches()) {
      judgement.report(
          Check.INVALID_ARN_REGION,
          resource,
          "\"" + arn.region() + "\" is not a Region. Write one such as eu-west-1.");
    }
    if (!arn.account().isEmpty() && !ACCOUNT.matcher(arn.account()).matches()) {
      judgement.report(
          Check.INVALID_ARN_ACCOUNT,
          resource,
          "\"" + arn.account() + "\" is not an account id. Write its 12 digits.");
    }
  }

  private static void formats(Element resource, ArnFormat arn, Judgement judgement) {
    List<ArnFormat> known = judgement.knowledge().formats(arn.service());
    // What AWS itself owns, such as the transforms of CloudFormation, is of types that no page
    // lists.
    if (known.isEmpty() || arn.account().equals("aws")) {
      return;
    }
    List<ArnFormat> fitting = known.stream().filter(arn::sharesResources).toList();
    if (fitting.isEmpty()) {
      judgement.report(
          Check.INVALID_ARN_RESOURCE,
          resource,
          "No resource of "
              + arn.service()
              + " has an ARN that ends like \""
              + arn.resource()
              + "\".");
      return;
    }
    if (mustBeEmpty(arn.region())
        && fitting.stream().allMatch(format -> format.region().isEmpty())) {
      judgement.report(
          Check.ARN_REGION_NOT_ALLOWED,
          resource,
          "The ARN of this resource has no Region. Leave out \"" + arn.region() + "\".");
    }
    if (mustBeEmpty(arn.account())
        && fitting.stream().allMatch(format -> format.account().isEmpty())) {
      judgement.report(
          Check.ARN_ACCOUNT_NOT_ALLOWED,
          resource,
          "The ARN of this resource has no account. Leave out \"" + arn.account() + "\".");
    }
    if (arn.region().isEmpty() && fitting.stream().noneMatch(format -> format.region().isEmpty())) {
      judgement.report(
          Check.MISSING_ARN_REGION,
          resource,
          "The ARN of this resource has a Region. Name it, or write * for all.");
    }
  }

  private static boolean mustBeEmpty(String part) {
    return !WildcardPattern.of(part).matches("");
  }

  /** In a resource's policy, all ARNs are of the service whose resource it belongs to. */
  static void resourcePolicyArns(StatementView statement, Judgement judgement) {
    if (judgement.kind() != PolicyKind.RESOURCE) {
      return;
    }
    Optional<String> attached =
        judgement.statements().stream()
            .flatMap(any -> any.strings("Resource").stream())
            .flatMap(resource -> ArnFormat.parse(resource.text()).stream())
            .map(ArnFormat::service)
            .filter(ArnRules::isPlain)
            .findFirst();
    for (Element resource : statement.strings("Resource")) {
      ArnFormat.parse(resource.text())
          .map(ArnFormat::service)
          .filter(service -> isPlain(service) && attached.filter(service::equals).isEmpty())
          .ifPresent(
              service ->
                  judgement.report(
                      Check.UNSUPPORTED_RESOURCE_ARN_IN_POLICY,
                      resource,
                      "The policy's first ARN is of "
                          + attached.orElse("")
                          + ", this one of "
                          + service
                          + ". A policy is about the resource that it belongs to."));
    }
  }
}
