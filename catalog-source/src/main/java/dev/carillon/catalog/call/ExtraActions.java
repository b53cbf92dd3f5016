package dev.carillon.catalog.call;

import dev.carillon.catalog.call.ExtraAction.Kind;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The exceptions from the rule that names of actions and setters agree: the lines of a table, and
 * what is said of whole services.
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

  private static final Pattern OLDER_NAME = Pattern.compile("Elasticsearch|CrossClusterSearch");
  private static final String ANY = "*";
  private static final String PORTAL =
      "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/"
          + "migrate-granularaccess-iam-mapping-reference.html";

  private static final Map<String, ExtraAction> BY_NAMES = parse();

  private ExtraActions() {}

  static Optional<ExtraAction> exception(CalledOperation operation, AuthorizedAction action) {
    if (operation.service().equals("opensearch")
        && OLDER_NAME.matcher(action.actionName()).find()) {
      return Optional.of(ExtraAction.never("an older name of the operation's own action"));
    }
    if (action.service().equals("s3-object-lambda")
        && !operation.service().equals(action.service())) {
      return Optional.of(ExtraAction.never("only checked for access points of S3 Object Lambda"));
    }
    if (action.service().equals("aws-portal")) {
      return Optional.of(ExtraAction.never("replaced by AWS in 2023, see " + PORTAL));
    }
    String name = operation.qualifiedName();
    return Optional.ofNullable(BY_NAMES.get(name + '|' + action.action()))
        .or(() -> Optional.ofNullable(BY_NAMES.get(ANY + '|' + action.action())))
        .or(
            () ->
                Optional.ofNullable(BY_NAMES.get(name + '|' + ANY))
                    .map(any -> any.by(action.actionName()::equalsIgnoreCase)));
  }

  private static Map<String, ExtraAction> parse() {
    Map<String, ExtraAction> all = new TreeMap<>();
    for (String line : ExtraActionLines.LINES) {
      String[] cells = line.split("\\|", -1);
      ExtraAction extra =
          cells[2].isEmpty() ? ExtraAction.never(cells[3]) : extra(cells[2], cells[3]);
      for (String operation : cells[0].split(" ", -1)) {
        for (String action : cells[1].split(" ", -1)) {
          all.put(operation + '|' + action, extra);
        }
      }
    }
    return all;
  }

  private static ExtraAction extra(String written, String otherwise) {
    if (written.startsWith("!")) {
      return new ExtraAction(written.substring(1)::equals, Kind.WITHOUT_SETTER, otherwise);
    }
    if (written.startsWith("~")) {
      return new ExtraAction(written.substring(1)::equals, Kind.PERHAPS_BY_SETTER, otherwise);
    }
    Set<String> setters = Set.copyOf(Arrays.asList(written.split(" ", -1)));
    Kind kind = setters.contains("?") ? Kind.BY_NAMES : Kind.BY_SETTER;
    List<String> against =
        setters.stream()
            .filter(setter -> setter.startsWith("-"))
            .map(it -> it.substring(1))
            .toList();
    return new ExtraAction(setters::contains, kind, otherwise, against);
  }
}
