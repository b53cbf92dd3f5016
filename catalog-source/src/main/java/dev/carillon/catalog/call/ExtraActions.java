package dev.carillon.catalog.call;

import dev.carillon.catalog.call.ExtraAction.Kind;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The exceptions from the rule that names of actions and setters agree: rows of {@link ActionRows},
 * and what is said of whole services.
 */
final class ExtraActions {

  /** Setters that take whatever a service makes of it, so that a role can be in it. */
  static final Set<String> CARRIERS =
      Set.of(
          "attributeValue",
          "attributes",
          "body",
          "content",
          "optionsToInclude",
          "parameters",
          "patchOperations",
          "policyDocument",
          "settingValue",
          "templateBody",
          "templateS3Uri",
          "templateURL",
          "uri");

  private static final Pattern OLDER_WORDS = Pattern.compile("Elasticsearch|CrossClusterSearch");

  /**
   * The prefixes of what are connections to repositories, of which actions are checked by the
   * prefix that the resource has.
   *
   * @see <a href="https://docs.aws.amazon.com/dtconsole/latest/userguide/rename.html">what changed
   *     with the name</a>
   */
  private static final Set<String> RENAMED = Set.of("codeconnections", "codestar-connections");

  /**
   * The other prefix for the data of the identity store.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/singlesignon/latest/IdentityStoreAPIReference/welcome.html">the
   *     prefixes of IAM Identity Center</a>
   */
  private static final String DIRECTORY = "sso-directory";

  private static final Pattern ARN_SETTER = Pattern.compile("\\w+Arn");
  private static final String ANY = "*";
  private static final String PORTAL =
      "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/"
          + "migrate-granularaccess-iam-mapping-reference.html";

  private static final Set<Kind> BY_WHAT_IS_GIVEN =
      EnumSet.of(Kind.BY_TEXT, Kind.BY_ARN, Kind.PERHAPS_BY_ARN);

  private static final List<ExtraAction> BY_TEXT =
      ActionRows.extras().stream()
          .filter(extra -> BY_WHAT_IS_GIVEN.contains(extra.kind()))
          .distinct()
          .toList();

  private ExtraActions() {}

  /** Returns whether the text that a setter is given decides whether some action is checked. */
  static boolean isText(String setter) {
    for (ExtraAction extra : BY_TEXT) {
      if (extra.setter().test(setter)) {
        return true;
      }
    }
    return false;
  }

  static Optional<ExtraAction> exception(CalledOperation operation, AuthorizedAction action) {
    if (isOtherName(operation, action)) {
      return Optional.of(ExtraAction.never("another name of the operation's own action"));
    }
    if (RENAMED.contains(action.service())
        && RENAMED.contains(operation.service())
        && !action.service().equals(operation.service())) {
      return Optional.of(
          new ExtraAction(ARN_SETTER.asMatchPredicate(), Kind.BY_ARN, "nothing of it is named"));
    }
    if (action.service().equals("s3-object-lambda")
        && !operation.service().equals(action.service())) {
      return Optional.of(ExtraAction.never("only checked for access points of S3 Object Lambda"));
    }
    if (action.service().equals(DIRECTORY) && operation.service().equals("identitystore")) {
      return Optional.of(ExtraAction.never("identitystore: authorizes access to the same data"));
    }
    if (action.service().equals("aws-portal")) {
      return Optional.of(ExtraAction.never("replaced by AWS in 2023, see " + PORTAL));
    }
    String name = operation.qualifiedName();
    return ActionRows.extra(name, action.action())
        .or(() -> ActionRows.extra(operation.service() + ":*", action.action()))
        .or(() -> ActionRows.extra(ANY, action.action()))
        .or(
            () ->
                ActionRows.extra(name, ANY)
                    .map(any -> any.by(action.actionName()::equalsIgnoreCase)));
  }

  /**
   * Returns whether the action has the operation's name as it was before Elasticsearch became
   * OpenSearch, or as it is since: permission by the one is permission by the other.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html">what
   *     changed</a>
   */
  private static boolean isOtherName(CalledOperation operation, AuthorizedAction action) {
    String name = OLDER_WORDS.matcher(action.actionName()).replaceAll("");
    return action.service().equals("es")
        && !action.actionName().equals(operation.name())
        && OLDER_WORDS.matcher(operation.name()).replaceAll("").equals(name);
  }
}
