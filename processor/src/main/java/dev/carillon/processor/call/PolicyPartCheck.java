package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import dev.carillon.Literals;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.VisibleText;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.name.CamelWords;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.processor.literal.SourcePlaceholders;
import dev.carillon.processor.problem.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Says of what AWS's own builders of policies take for an action or a resource, and that is neither
 * by its form, that it is none. What has the form is checked wherever it stands.
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
        "create");
  }

  @Override
  public void check(Call call) {
    if (call.level() == Literals.OFF
        || PACKAGES.stream().noneMatch(one -> call.code().isOfPackage(call.path(), one))) {
      return;
    }
    List<String> words = words(call);
    boolean actions = words.contains("action") || words.contains("actions");
    if (actions || words.contains("resource") || words.contains("resources")) {
      call.arguments().stream()
          .flatMap(argument -> texts(argument, call))
          .forEach(text -> part(text, actions, call));
    }
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
