package dev.carillon.processor.call;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.policy.AwsStatement;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.processor.facts.NamedAction;
import dev.carillon.processor.facts.ServiceFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * What a chain of calls says up to the one that names the resources.
 *
 * @param chosen the actions, which are all constants of generated enums
 * @param excluded whether the actions are left out ({@code notActions})
 * @param resources the arguments of the call
 */
record Chain(List<Chosen> chosen, boolean excluded, List<Resource> resources) {

  /** An action that the statement names, and its service. */
  record Chosen(NamedAction action, ServiceFacts facts) {

    /** Returns the names of the resource types that the action takes; none for {@code "*"}. */
    List<String> takes() {
      return facts.action(action.name()).stream()
          .flatMap(known -> known.resources().stream())
          .map(ResourceUse::type)
          .toList();
    }
  }

  /** An argument of {@code on}; what it names is null where only the run will tell. */
  record Resource(TreePath path, @Nullable TypedArn typed, @Nullable String text) {

    boolean isKnown() {
      return typed != null || text != null;
    }

    /** Returns the types of the service that the resource can be of. */
    Set<String> types(ServiceFacts facts) {
      if (typed != null) {
        return typed.facts().service().equals(facts.service()) ? Set.of(typed.type()) : Set.of();
      }
      return text == null ? Set.of() : facts.typesOf(text);
    }

    boolean isTakenBy(Chosen chosen) {
      return chosen.takes().stream().anyMatch(types(chosen.facts())::contains);
    }
  }

  /** An ARN that a generated method makes. */
  record TypedArn(String type, ServiceFacts facts) {}

  /** Reads the chain that the call ends; empty where its actions are not known here. */
  static Optional<Chain> of(Call call) {
    Reader reader = new Reader(call.code());
    return call.receiver()
        .flatMap(reader::actions)
        .map(
            actions ->
                new Chain(
                    actions.chosen(),
                    actions.excluded(),
                    call.arguments().stream().map(reader::resource).toList()));
  }

  private record Actions(List<Chosen> chosen, boolean excluded) {}

  private record Reader(Code code) {

    /** What may stand between the actions and the resources. */
    private static final Set<String> SAME_CONSTANTS = Set.of("withDependentActions", "grantedTo");

    /** Follows the chain back to the actions; empty where it cannot be read. */
    Optional<Actions> actions(TreePath path) {
      if (!(path.getLeaf() instanceof MethodInvocationTree call)
          || !(code.trees().getElement(path) instanceof ExecutableElement method)) {
        return Optional.empty();
      }
      boolean excluded = method.getSimpleName().contentEquals("notActions");
      boolean names =
          excluded
              || method.getSimpleName().contentEquals("actions")
              || (code.isOf(path, AwsStatement.class) && !call.getArguments().isEmpty());
      if (!names) {
        return SAME_CONSTANTS.contains(method.getSimpleName().toString())
            ? Call.receiverOf(path, call).flatMap(this::actions)
            : Optional.empty();
      }
      List<Chosen> actions = new ArrayList<>();
      for (TreePath argument : Call.argumentsOf(path, call)) {
        Optional<Chosen> chosen = chosen(argument);
        if (chosen.isEmpty()) {
          return Optional.empty();
        }
        actions.add(chosen.get());
      }
      return actions.isEmpty() ? Optional.empty() : Optional.of(new Actions(actions, excluded));
    }

    /** Returns the action, unless it is a removed one, of which nothing is known any more. */
    private Optional<Chosen> chosen(TreePath path) {
      return code.action(path)
          .flatMap(
              action ->
                  code.ownerOf(path)
                      .flatMap(owner -> code.services().ofEnum(owner))
                      .filter(facts -> facts.action(action.name()).isPresent())
                      .map(facts -> new Chosen(action, facts)));
    }

    Resource resource(TreePath path) {
      Optional<TypedArn> typed = typed(path);
      if (typed.isPresent()) {
        return new Resource(path, typed.get(), null);
      }
      String text = code.text(path).filter(arn -> arn.startsWith("arn:")).orElse(null);
      return new Resource(path, null, text);
    }

    /** Reads {@code ChimeResource.meeting(…)}, and what is called on it, as one of a known type. */
    private Optional<TypedArn> typed(TreePath path) {
      if (!(path.getLeaf() instanceof MethodInvocationTree call)
          || !(code.trees().getElement(path) instanceof ExecutableElement method)
          || !method.getReturnType().toString().equals(ResourceArn.class.getName())) {
        return Optional.empty();
      }
      if (code.isOf(path, ResourceArn.class)) {
        return Call.receiverOf(path, call).flatMap(this::typed);
      }
      return code.ownerOf(path)
          .flatMap(owner -> code.services().ofGenerated(owner))
          .flatMap(
              facts ->
                  facts
                      .typeByMethod(method.getSimpleName().toString())
                      .map(type -> new TypedArn(type.name(), facts)));
    }
  }
}
