package dev.carillon.processor.call;

import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.TreePath;
import dev.carillon.Literals;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.VisibleText;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.name.CamelWords;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.processor.literal.SourcePlaceholders;
import dev.carillon.processor.literal.StatementMaps;
import dev.carillon.processor.problem.Message;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Says of what AWS's own builders of policies take for an action or a resource, and that is neither
 * by its form, that it is none; so of what a map has for one that surely is a statement of AWS.
 * What has the form is checked wherever it stands.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/feature-iam-policy-builder.html">
 *     The IAM Policy Builder API of the SDK</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/cdk/api/v2/java/software/amazon/awscdk/services/iam/PolicyStatement.html">
 *     PolicyStatement of the CDK</a>
 */
final class PolicyPartCheck implements CallCheck {

  private static final List<String> PACKAGES =
      List.of("software.amazon.awssdk.policybuilder.iam.", "software.amazon.awscdk.services.iam.");

  private static final Set<String> LISTS = Set.of("of", "asList", "singletonList", "singleton");

  private static final List<String> OF_LISTS = List.of("java.util.", "com.google.common.collect.");

  /** What build tools and scripts put other text in place of. */
  private static final Pattern TOKEN = Pattern.compile("@[^@]+@|\\$|__");

  /** What resources of other clouds begin with: {@code acs:oss:*:*:acme/*}. */
  private static final Pattern OF_OTHER_CLOUD =
      Pattern.compile("(?!arn:|aws:)[a-z]+:(?!//).*", Pattern.CASE_INSENSITIVE);

  @Override
  public Set<String> methods() {
    return Set.of(
        "addAction",
        "addActions",
        "addNotAction",
        "addNotActions",
        "actions",
        "notActions",
        "addResource",
        "addResources",
        "addNotResource",
        "addNotResources",
        "resources",
        "notResources",
        "create",
        "of",
        "ofEntries");
  }

  @Override
  public void check(Call call) {
    if (call.level() == Literals.OFF) {
      return;
    }
    if (call.method().startsWith("of")) {
      ofMap(members(call.path(), call.code()), call);
    } else if (PACKAGES.stream().anyMatch(one -> call.code().isOfPackage(call.path(), one))) {
      ofBuilder(call);
    }
  }

  private static void ofBuilder(Call call) {
    List<String> words = words(call);
    boolean actions = words.contains("action") || words.contains("actions");
    if (actions || words.contains("resource") || words.contains("resources")) {
      call.arguments().stream()
          .flatMap(argument -> texts(argument, call))
          .forEach(text -> wrong(text, actions, call).ifPresent(it -> call.report(text, it)));
    }
  }

  /** Most maps have no effect, and most of those that have one have nothing wrong. */
  private static void ofMap(Map<String, TreePath> members, Call call) {
    if (!members.containsKey("Effect")) {
      return;
    }
    List<TreePath> actions = in(members, List.of("Action", "NotAction"), call);
    List<TreePath> resources = in(members, List.of("Resource", "NotResource"), call);
    Map<TreePath, Problem> found = new LinkedHashMap<>();
    actions.forEach(text -> wrong(text, true, call).ifPresent(it -> found.put(text, it)));
    resources.forEach(text -> wrong(text, false, call).ifPresent(it -> found.put(text, it)));
    if (!found.isEmpty() && isOfAws(texts(actions, call), texts(resources, call), call)) {
      found.forEach(call::report);
    }
  }

  /**
   * Returns whether a statement is one of AWS: it has an ARN, or the version of its policies stands
   * in the same code, or it has an action of AWS and nothing of another cloud. Policies of programs
   * have an effect, too, and other clouds have services that are called as some of AWS, or take
   * actions of S3 on resources of their own.
   *
   * @see <a href="https://www.scaleway.com/en/docs/object-storage/api-cli/bucket-policy/">Bucket
   *     policies of Scaleway, whose version is {@code 2023-04-17}</a>
   */
  private static boolean isOfAws(List<String> actions, List<String> resources, Call call) {
    if (resources.stream().anyMatch(OF_OTHER_CLOUD.asMatchPredicate())) {
      return false;
    }
    StatementMaps maps = new StatementMaps(call.code().folder());
    return resources.stream().anyMatch(text -> text.startsWith("arn:"))
        || maps.haveVersionOfIam(call.path())
        || (maps.haveNoVersion(call.path())
            && actions.stream().allMatch(text -> noAction(text).isEmpty() || text.indexOf(':') < 0)
            && actions.stream().anyMatch(text -> isKnown(text, call)));
  }

  private static boolean isKnown(String text, Call call) {
    return ActionName.parse(text)
        .filter(
            action ->
                call.factsByName()
                    .apply(action.service())
                    .filter(facts -> facts.isWrittenAsDocumented(action))
                    .isPresent())
        .isPresent();
  }

  /** Returns the values of a map that is made here, by their names; none of anything else. */
  private static Map<String, TreePath> members(TreePath path, Code code) {
    if (!isOfMap(path, code)) {
      return Map.of();
    }
    List<TreePath> parts =
        Call.nameOf(path).equals("of")
            ? Call.argumentsOf(path)
            : Call.argumentsOf(path).stream()
                .filter(entry -> Call.nameOf(entry).equals("entry"))
                .flatMap(entry -> Call.argumentsOf(entry).stream())
                .toList();
    Map<String, TreePath> members = new HashMap<>();
    for (int i = 0; i + 1 < parts.size(); i += 2) {
      TreePath value = parts.get(i + 1);
      code.text(parts.get(i)).ifPresent(name -> members.put(name, value));
    }
    return members;
  }

  private static boolean isOfMap(TreePath path, Code code) {
    return isOfCollections(path, code)
        && code.ownerOf(path)
            .filter(owner -> owner.getSimpleName().toString().endsWith("Map"))
            .isPresent();
  }

  private static boolean isOfCollections(TreePath path, Code code) {
    return OF_LISTS.stream().anyMatch(one -> code.isOfPackage(path, one));
  }

  private static List<TreePath> in(Map<String, TreePath> members, List<String> names, Call call) {
    return names.stream()
        .flatMap(name -> Stream.ofNullable(members.get(name)))
        .flatMap(value -> texts(value, call))
        .toList();
  }

  private static List<String> texts(List<TreePath> parts, Call call) {
    return parts.stream().flatMap(part -> call.code().text(part).stream()).toList();
  }

  /** Returns the words of the method's name; of what makes a part, those of the part's. */
  private static List<String> words(Call call) {
    return CamelWords.of(
        call.method().equals("create")
            ? call.code()
                .ownerOf(call.path())
                .map(TypeElement::getSimpleName)
                .map(Object::toString)
                .orElse("")
            : call.method());
  }

  /** Returns the strings that an argument is, alone or in a list; in a map stands no list. */
  private static Stream<TreePath> texts(TreePath argument, Call call) {
    return elements(argument, call.code()).filter(call.code()::isString);
  }

  private static Stream<TreePath> elements(TreePath argument, Code code) {
    if (argument.getLeaf() instanceof NewArrayTree array && array.getInitializers() != null) {
      return array.getInitializers().stream().map(one -> new TreePath(argument, one));
    }
    return LISTS.contains(Call.nameOf(argument))
            && isOfCollections(argument, code)
            && !isOfMap(argument, code)
        ? Call.argumentsOf(argument).stream().flatMap(one -> elements(one, code))
        : Stream.of(argument);
  }

  private static Optional<Problem> wrong(TreePath where, boolean action, Call call) {
    return call.code()
        .text(where)
        .filter(text -> !SourcePlaceholders.isIn(text) && !TOKEN.matcher(text).find())
        .flatMap(text -> action ? noAction(text) : noResource(text))
        .map(wrong -> call.level() == Literals.WARNING ? wrong.asWarning() : wrong);
  }

  /** A person sees an action where characters that nobody sees are in one: that is told already. */
  private static Optional<Problem> noAction(String text) {
    return isPattern(text)
            || (text.equals(text.strip()) && ActionName.parse(VisibleText.of(text)).isPresent())
        ? Optional.empty()
        : Optional.of(Message.NO_ACTION_AT_ALL.of(text));
  }

  private static boolean isPattern(String text) {
    try {
      ActionPattern.parse(text);
      return true;
    } catch (InvalidPolicyException e) {
      return false;
    }
  }

  /** Returns what is wrong with a text that does not begin as an ARN does, or nearly so. */
  private static Optional<Problem> noResource(String text) {
    return text.startsWith("arn:") || text.startsWith("aws:") || text.startsWith(":aws:")
        ? Optional.empty()
        : ArnShape.fault(text)
            .filter(fault -> fault.check() == Check.INVALID_ARN_PREFIX)
            .map(fault -> Message.INVALID_ARN_PREFIX.of(text, fault.message()));
  }
}
