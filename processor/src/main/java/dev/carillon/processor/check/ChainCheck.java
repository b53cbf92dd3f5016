package dev.carillon.processor.check;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.policy.AwsStatement;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.processor.check.Finding.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the chain of calls that builds a statement, {@code
 * ChimeStatement.allow().actions(DELETE_MEETING).on(…)}, and holds the resources against what the
 * actions take. It says before the program runs what building the statement would say: an action
 * that takes no resource type is not to be put on an ARN, each action has to take one of the
 * resources, and each resource to be taken by one of the actions. That holds for resources that are
 * left out, too ({@code notOn}); of actions that are left out ({@code notActions}), each has to
 * take one of the resources.
 *
 * <p>Only a chain is read whose actions are all constants of generated enums. Of a resource that is
 * computed at run time nothing is said but that it is an ARN.
 */
final class ChainCheck {

  private static final String STEP = "dev.carillon.policy.ResourceStatementTarget";

  private final Trees trees;

  /** Two of javac's names are quicker to compare than texts. */
  private final Name on;

  private final Name notOn;
  private final ConstantFolder folder;
  private final KnownServices services;

  ChainCheck(Trees trees, Elements elements, ConstantFolder folder, KnownServices services) {
    this.trees = trees;
    this.on = elements.getName("on");
    this.notOn = elements.getName("notOn");
    this.folder = folder;
    this.services = services;
  }

  /** An action that the statement names, and its service. */
  private record Chosen(CatalogAction action, ServiceFacts facts) {

    String iamName() {
      return facts.service() + ':' + action.name();
    }

    List<String> takes() {
      return action.resources().stream().map(ResourceUse::type).toList();
    }
  }

  /** An argument of {@code on}; what it names is null where only the run will tell. */
  private record Resource(TreePath path, @Nullable TypedArn typed, @Nullable String text) {

    boolean isKnown() {
      return typed != null || text != null;
    }

    /** Returns the types of the service that the resource can be of. */
    Set<String> types(ServiceFacts facts) {
      if (typed != null) {
        return typed.facts().service().equals(facts.service())
            ? Set.of(typed.type())
            : Collections.emptySet();
      }
      return text == null ? Collections.emptySet() : facts.typesOf(text);
    }

    boolean isTakenBy(Chosen chosen) {
      return chosen.takes().stream().anyMatch(types(chosen.facts())::contains);
    }
  }

  private record TypedArn(String type, ServiceFacts facts) {}

  /** The actions of a chain, and whether they are left out. */
  private record Actions(List<Chosen> chosen, boolean excluded) {}

  /** Checks the call if it is the one that names the resources of a statement. */
  void check(TreePath path, MethodInvocationTree call, BiConsumer<TreePath, Finding> findings) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)
        || !(select.getIdentifier().equals(on) || select.getIdentifier().equals(notOn))
        || call.getArguments().isEmpty()
        || !isOf(path, STEP)) {
      return;
    }
    boolean leavesOut = select.getIdentifier().equals(notOn);
    Optional<Actions> named = actions(receiver(path, select));
    if (named.isEmpty() || (leavesOut && named.get().excluded())) {
      return;
    }
    List<Resource> resources = new ArrayList<>();
    for (ExpressionTree argument : call.getArguments()) {
      resources.add(resource(new TreePath(path, argument)));
    }
    List<Chosen> actions = named.get().chosen();
    String outcome = CheckMessages.outcome(leavesOut, named.get().excluded());
    for (Chosen chosen : actions) {
      checkAction(chosen, resources, outcome, findings);
    }
    if (!named.get().excluded() && actions.stream().noneMatch(chosen -> chosen.takes().isEmpty())) {
      resources.forEach(resource -> checkResource(resource, actions, resources, findings));
    }
  }

  private static void checkAction(
      Chosen chosen,
      List<Resource> resources,
      String outcome,
      BiConsumer<TreePath, Finding> findings) {
    TreePath first = resources.get(0).path();
    if (chosen.takes().isEmpty()) {
      report(first, CheckMessages.takesNoResource(chosen.iamName(), outcome), findings);
    } else if (resources.stream().allMatch(Resource::isKnown)
        && resources.stream().noneMatch(resource -> resource.isTakenBy(chosen))) {
      Set<String> types = resources.get(0).types(chosen.facts());
      report(
          first,
          CheckMessages.takesOtherResource(chosen.iamName(), chosen.takes(), types, outcome),
          findings);
    }
  }

  /** Reports a resource that no action takes, unless that is already said of each action. */
  private static void checkResource(
      Resource resource,
      List<Chosen> actions,
      List<Resource> all,
      BiConsumer<TreePath, Finding> findings) {
    boolean eachActionHasOne =
        actions.stream().allMatch(chosen -> all.stream().anyMatch(one -> one.isTakenBy(chosen)));
    if (resource.isKnown() && eachActionHasOne && actions.stream().noneMatch(resource::isTakenBy)) {
      String takes =
          actions.stream()
              .map(chosen -> chosen.iamName() + " takes " + String.join(", ", chosen.takes()))
              .collect(Collectors.joining("; "));
      Set<String> named = resource.types(actions.get(0).facts());
      report(resource.path(), CheckMessages.takenByNone(named, takes), findings);
    }
  }

  private static void report(
      TreePath path, String message, BiConsumer<TreePath, Finding> findings) {
    findings.accept(path, new Finding(Kind.ERROR, Topic.RESOURCE, message, 0));
  }

  /** Follows the chain back to the actions; empty where it cannot be read. */
  private Optional<Actions> actions(TreePath path) {
    if (!(path.getLeaf() instanceof MethodInvocationTree call)
        || !(trees.getElement(path) instanceof ExecutableElement method)) {
      return Optional.empty();
    }
    boolean excluded = method.getSimpleName().contentEquals("notActions");
    boolean names =
        excluded
            || method.getSimpleName().contentEquals("actions")
            || (isOf(path, AwsStatement.class.getName()) && !call.getArguments().isEmpty());
    if (!names) {
      return method.getSimpleName().contentEquals("withDependentActions")
              && call.getMethodSelect() instanceof MemberSelectTree select
          ? actions(receiver(path, select))
          : Optional.empty();
    }
    List<Chosen> actions = new ArrayList<>();
    for (ExpressionTree argument : call.getArguments()) {
      Optional<Chosen> chosen = chosen(new TreePath(path, argument));
      if (chosen.isEmpty()) {
        return Optional.empty();
      }
      actions.add(chosen.get());
    }
    return actions.isEmpty() ? Optional.empty() : Optional.of(new Actions(actions, excluded));
  }

  private Optional<Chosen> chosen(TreePath path) {
    Element constant = trees.getElement(path);
    return constant != null
            && constant.getKind() == ElementKind.ENUM_CONSTANT
            && constant.getEnclosingElement() instanceof TypeElement owner
        ? services
            .ofEnum(owner)
            .flatMap(
                facts ->
                    facts
                        .byConstant(constant.getSimpleName().toString())
                        .flatMap(named -> facts.action(named.name()))
                        .map(action -> new Chosen(action, facts)))
        : Optional.empty();
  }

  private Resource resource(TreePath path) {
    Optional<TypedArn> typed = typed(path);
    if (typed.isPresent()) {
      return new Resource(path, typed.get(), null);
    }
    String text = folder.fold(path).map(ConstantText::value).orElse(null);
    return new Resource(path, null, text != null && text.startsWith("arn:") ? text : null);
  }

  /** Reads {@code ChimeResource.meeting(…)}, and what is called on it, as one of a known type. */
  private Optional<TypedArn> typed(TreePath path) {
    if (!(path.getLeaf() instanceof MethodInvocationTree call)
        || !(trees.getElement(path) instanceof ExecutableElement method)
        || !method.getReturnType().toString().equals(ResourceArn.class.getName())
        || !(method.getEnclosingElement() instanceof TypeElement owner)) {
      return Optional.empty();
    }
    if (isOf(path, ResourceArn.class.getName())) {
      return call.getMethodSelect() instanceof MemberSelectTree select
          ? typed(receiver(path, select))
          : Optional.empty();
    }
    return services
        .beside(owner)
        .flatMap(
            facts ->
                facts
                    .typeByMethod(method.getSimpleName().toString())
                    .map(type -> new TypedArn(type.name(), facts)));
  }

  private boolean isOf(TreePath path, String type) {
    Element element = trees.getElement(path);
    return element != null
        && element.getEnclosingElement() instanceof TypeElement owner
        && owner.getQualifiedName().contentEquals(type);
  }

  private static TreePath receiver(TreePath call, MemberSelectTree select) {
    return new TreePath(new TreePath(call, select), select.getExpression());
  }
}
