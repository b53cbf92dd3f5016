package dev.carillon.processor.check;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.policy.AccessLevel;
import dev.carillon.processor.check.Finding.Topic;
import dev.carillon.processor.check.ServiceFacts.NamedAction;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every message of the check: an id to search for, what is wrong, and what would be right. */
final class CheckMessages {

  private static final String ACTIONS_PAGE =
      "https://docs.aws.amazon.com/service-authorization/latest/reference/"
          + "reference_policies_actions-resources-contextkeys.html";

  private CheckMessages() {}

  static String unknownAction(ActionText text, Optional<String> meant) {
    return "[carillon/UnknownAction] \"%s\" is not an action of %s.%s%s"
        .formatted(text, text.service(), didYouMean(text.service(), meant), ifWrong(Topic.ACTION));
  }

  static String nothingMatches(ActionText text, Optional<String> meant) {
    return "[carillon/UnknownAction] \"%s\" matches no action of %s.%s%s"
        .formatted(text, text.service(), didYouMean(text.service(), meant), ifWrong(Topic.ACTION));
  }

  static String removedAction(ActionText text, RemovedAction removed) {
    return ("[carillon/RemovedAction] \"%s\" is deprecated: AWS's reference has not listed it"
            + " since %s.%s")
        .formatted(text, removed.since(), ifWrong(Topic.ACTION));
  }

  static String letterCase(ActionText text, String documented) {
    return "[carillon/LetterCase] AWS writes \"%s\" as \"%s\"; IAM accepts both."
        .formatted(text, documented);
  }

  static String notAnAction(String text) {
    return "[carillon/UnknownAction] \"%s\" is not an action: that is written service:Name, as in"
            .formatted(text)
        + " \"s3:GetObject\".";
  }

  static String unknownService(ActionText text, Optional<String> meant) {
    return meant
        .map(service -> unknownService(text, service))
        .orElseGet(
            () ->
                "[carillon/UnknownService] \"%s\": AWS has no service %s.%s"
                    .formatted(text, text.service(), ifWrong(Topic.ACTION)));
  }

  static String unknownService(ActionText text, String meant) {
    return "[carillon/UnknownService] \"%s\": AWS has no service %s.%s%s"
        .formatted(
            text,
            text.service(),
            didYouMean(meant, Optional.of(text.name())),
            ifWrong(Topic.ACTION));
  }

  static String unknownConditionKey(String text, String service, Optional<String> meant) {
    return "[carillon/UnknownConditionKey] \"%s\" is not a condition key of %s.%s%s"
        .formatted(
            text,
            service,
            meant.map(near -> " Did you mean \"" + near + "\"?").orElse(""),
            ifWrong(Topic.CONDITION_KEY));
  }

  static String unknownResourceType(String arn, String type, String service, List<String> known) {
    return "[carillon/UnknownResourceType] \"%s\": %s has no resource type %s.%s%s"
        .formatted(
            arn,
            service,
            type,
            Near.name(type, known).map(near -> " Did you mean " + near + "?").orElse(""),
            ifWrong(Topic.ARN));
  }

  static String aboveCeiling(String action, AccessLevel level, Ceiling ceiling) {
    return "[carillon/AboveCeiling] %s has the access level %s. %s\nMeant so? %s"
        .formatted(action, level.label(), setBy(ceiling), suppress(Topic.LEVEL));
  }

  static String patternAboveCeiling(
      String pattern, NamedAction highest, int others, Ceiling ceiling) {
    return "[carillon/AboveCeiling] %s stands for %s%s with the access level %s. %s\nMeant so? %s"
        .formatted(
            pattern,
            highest.name(),
            others == 0
                ? ""
                : " and " + others + (others == 1 ? " other action" : " other actions"),
            highest.level().label(),
            setBy(ceiling),
            suppress(Topic.LEVEL));
  }

  static String selectsAboveCeiling(AccessLevel level, Ceiling ceiling) {
    return "[carillon/AboveCeiling] this selects actions with the access level %s. %s\nMeant so? %s"
        .formatted(level.label(), setBy(ceiling), suppress(Topic.LEVEL));
  }

  static String takesNoResource(String action) {
    return ("[carillon/ResourceType] %s takes only \"*\": a statement with an ARN never applies to"
            + " it. Put it into a statement with onAllResources().\nMeant so? %s")
        .formatted(action, suppress(Topic.RESOURCE));
  }

  static String takesOtherResource(String action, List<String> takes, Set<String> named) {
    return "[carillon/ResourceType] %s takes %s, not %s.\nMeant so? %s"
        .formatted(
            action,
            String.join(", ", takes),
            named.isEmpty() ? "this" : String.join(", ", named),
            suppress(Topic.RESOURCE));
  }

  static String takenByNone(Set<String> named, String actions) {
    return "[carillon/ResourceType] no action of this statement takes %s: %s.\nMeant so? %s"
        .formatted(
            named.isEmpty() ? "this" : String.join(", ", named), actions, suppress(Topic.RESOURCE));
  }

  private static String setBy(Ceiling ceiling) {
    return "@MaxAccessLevel(%s) on %s allows no more than %s."
        .formatted(ceiling.level(), ceiling.place(), ceiling.level().label());
  }

  private static String suppress(Topic topic) {
    return "@SuppressWarnings(\"" + topic.suppression() + "\")";
  }

  static String unknownOption(String where, String key, List<String> known) {
    int last = known.size() - 1;
    return "[carillon/Option] %s: there is no option %s; there are %s and %s."
        .formatted(where, key, String.join(", ", known.subList(0, last)), known.get(last));
  }

  static String badLevel(String where, String level) {
    return "[carillon/Option] %s: literals=%s is not one of off, warning, error."
        .formatted(where, level);
  }

  static String unreadableOptions(String where) {
    return "[carillon/Option] %s cannot be read; it must be a Java properties file in UTF-8."
        .formatted(where);
  }

  static String unreadableCatalog(String service, ProblemsException problems) {
    return "[carillon/Catalog] the catalog of %s cannot be read: %s"
        .formatted(service, problems.problems().get(0));
  }

  static String noCatalog(String service, Optional<String> meant) {
    return "[carillon/UnknownService] there is no catalog of a service %s.%s"
        .formatted(service, meant.map(near -> " Did you mean " + near + "?").orElse(""));
  }

  static String ownFault(Throwable fault) {
    return ("[carillon/Bug] the check of IAM text failed and is off for the rest of this"
            + " compilation: %s\nThis is a fault of Carillon, please report it with the trace:\n%s")
        .formatted(fault, trace(fault));
  }

  private static String trace(Throwable fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static String didYouMean(String service, Optional<String> name) {
    return name.map(near -> " Did you mean \"" + service + ':' + near + "\"?").orElse("");
  }

  private static String ifWrong(Topic topic) {
    return "\nAWS's tables: %s\nNot what it seems? %s".formatted(ACTIONS_PAGE, suppress(topic));
  }
}
