package dev.carillon.catalog.call;

import dev.carillon.catalog.call.ExtraAction.Kind;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The exceptions from the rule that names of actions and setters agree: rows of {@link
 * DocumentedActions}, and two services with two names.
 */
final class ExtraActions {

  /** Setters that take whatever a service makes of it, so that a role can be in it. */
  private static final Set<String> CARRIERS =
      Set.of(
          "attributeValue",
          "attributes",
          "body",
          "content",
          "details",
          "detailsDocument",
          "optionsToInclude",
          "parameters",
          "patchOperations",
          "pipelineConfigurationBody",
          "policyDocument",
          "serviceRequestPayload",
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

  private static final Pattern ARN_SETTER = Pattern.compile("\\w+Arn");
  private static final String ANY = "*";

  private ExtraActions() {}

  /** Returns the setter of something in a request that can name a role among other things. */
  static Optional<String> roleCarrier(String request, RequestUses requests) {
    return requests.setter(
        request,
        (name, given) -> CARRIERS.contains(name) && !isOther(name, given, request, requests));
  }

  /** Returns whether the names of attributes tell that none of them is a role. */
  private static boolean isOther(
      String setter, RequestUse.Setter given, String request, RequestUses requests) {
    Set<String> names =
        switch (setter) {
          case "attributes" -> given.varies() ? Set.of() : given.constants();
          case "attributeValue" -> requests.constants(request, "attributeName"::equals);
          default -> Set.of();
        };
    return !names.isEmpty() && names.stream().noneMatch(name -> name.contains("Role"));
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
    String name = operation.qualifiedName();
    for (String what : List.of(action.action(), action.service() + ":*")) {
      for (String operations : List.of(name, operation.service() + ":*", ANY)) {
        Optional<ExtraAction> told = DocumentedActions.extra(operations, what);
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return DocumentedActions.extra(name, ANY)
        .map(any -> any.by(action.actionName()::equalsIgnoreCase));
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
