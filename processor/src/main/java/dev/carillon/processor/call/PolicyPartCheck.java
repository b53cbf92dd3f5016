package dev.carillon.processor.call;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.carillon.Literals;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.VisibleText;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.ServicePrefixes;
import dev.carillon.internal.name.CamelWords;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.processor.literal.SourcePlaceholders;
import dev.carillon.processor.literal.StatementMaps;
import dev.carillon.processor.problem.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
  private static final Pattern OF_OTHER_CLOUD = Pattern.compile("(?!arn:|aws:)[a-z]+:(?!//).*");

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
          .forEach(text -> part(text, actions, call));
    }
  }

  /**
   * Policies of programs and of other clouds have an effect, too, but neither actions of AWS nor
   * ARNs beside it.
   */
  private static void ofMap(Map<String, TreePath> members, Call call) {
    if (!members.containsKey("Effect")) {
      return; // Most maps.
    }
    List<TreePath> actions = in(members, List.of("Action", "NotAction"), call);
    List<TreePath> resources = in(members, List.of("Resource", "NotResource"), call);
    if (resources.stream().noneMatch(one -> isText(one, OF_OTHER_CLOUD.asMatchPredicate(), call))
        && (actions.stream().anyMatch(one -> isText(one, PolicyPartCheck::isOfAws, call))
            || resources.stream().anyMatch(one -> isText(one, arn -> arn.startsWith("arn:"), call))
            || isInPolicy(call))) {
      actions.forEach(text -> part(text, true, call));
      resources.forEach(text -> part(text, false, call));
    }
  }

  /** Returns the values of a map that is made here, by their names; none of anything else. */
  private static Map<String, TreePath> members(TreePath path, Code code) {
    if (OF_LISTS.stream().noneMatch(one -> code.isOfPackage(path, one))
        || code.ownerOf(path)
            .filter(of -> of.getSimpleName().toString().endsWith("Map"))
            .isEmpty()) {
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

  private static List<TreePath> in(Map<String, TreePath> members, List<String> names, Call call) {
    return names.stream()
        .flatMap(name -> Stream.ofNullable(members.get(name)))
        .flatMap(value -> texts(value, call))
        .toList();
  }

  private static boolean isText(TreePath where, Predicate<String> test, Call call) {
    return call.code().text(where).filter(test).isPresent();
  }

  private static boolean isOfAws(String action) {
    return action.indexOf(':') > 0 && ServicePrefixes.contains(ActionName.serviceOf(action));
  }

  /** Returns whether a map stands in another one that has a version of AWS's. */
  private static boolean isInPolicy(Call call) {
    for (TreePath up = call.path().getParentPath();
        up.getLeaf() instanceof MethodInvocationTree;
        up = up.getParentPath()) {
      TreePath version = members(up, call.code()).get("Version");
      if (version != null && isText(version, StatementMaps::isVersion, call)) {
        return true;
      }
    }
    return false;
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

  private static Stream<TreePath> texts(TreePath argument, Call call) {
    return LISTS.contains(Call.nameOf(argument))
            && OF_LISTS.stream().anyMatch(one -> call.code().isOfPackage(argument, one))
        ? Call.argumentsOf(argument).stream().filter(call.code()::isString)
        : Stream.of(argument).filter(call.code()::isString);
  }

  private static void part(TreePath where, boolean action, Call call) {
    call.code()
        .text(where)
        .filter(text -> !SourcePlaceholders.isIn(text) && !TOKEN.matcher(text).find())
        .flatMap(text -> action ? noAction(text) : noResource(text))
        .map(wrong -> call.level() == Literals.WARNING ? wrong.asWarning() : wrong)
        .ifPresent(wrong -> call.report(where, wrong));
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
            .filter(fault -> fault.id().equals(Message.INVALID_ARN_PREFIX.id()))
            .map(fault -> Message.INVALID_ARN_PREFIX.of(text, fault.message()));
  }
}
