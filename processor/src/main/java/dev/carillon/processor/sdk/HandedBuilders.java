package dev.carillon.processor.sdk;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreePath;
import dev.carillon.catalog.call.RequestUse;
import dev.carillon.processor.call.Code;
import dev.carillon.processor.sdk.SdkType.Model;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Notes the builders of requests that calls hand on to other code, or take from it, and parts. */
record HandedBuilders(Code code, SdkTypes types, Function<String, RequestUse> uses) {

  private static final String COPY = "copy";
  private static final String MUTATION = "applyMutation";

  /** Expressions that can be a consumer which is written elsewhere. */
  private static final Set<Kind> UNSEEN =
      EnumSet.of(Kind.IDENTIFIER, Kind.MEMBER_SELECT, Kind.METHOD_INVOCATION, Kind.NEW_CLASS);

  /** Returns whether a lambda is given a builder that has been made before. */
  static boolean isOfMutation(TreePath lambda) {
    return lambda.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree method
        && method.getIdentifier().contentEquals(MUTATION);
  }

  /**
   * Notes the builders that a method is given, or copies: what they set cannot be seen here. What a
   * method returns may have been built in it.
   *
   * @return whether there can be some in any call of the method
   */
  boolean on(TreePath path, MethodInvocationTree call, ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (name.equals(COPY)) {
      noteCopied(path, call);
    } else if (name.equals(MUTATION)) {
      noteMutated(path, call);
    }
    boolean areGiven = noteGiven(path, call, method);
    boolean areMade = noteMade(method);
    return areGiven || areMade || name.equals(COPY) || name.equals(MUTATION);
  }

  private void noteCopied(TreePath path, MethodInvocationTree call) {
    if (call.getMethodSelect() instanceof MemberSelectTree copy) {
      TreePath copied = new TreePath(new TreePath(path, copy), copy.getExpression());
      if (types.of(code.type(copied)) instanceof Model model) {
        uses.apply(model.name()).copied();
      }
    }
  }

  private void noteMutated(TreePath path, MethodInvocationTree call) {
    if (!call.getArguments().isEmpty()) {
      ExpressionTree consumer = call.getArguments().get(0);
      if (UNSEEN.contains(consumer.getKind())) {
        types
            .modelOfConsumer(code.type(new TreePath(path, consumer)))
            .map(uses)
            .ifPresent(RequestUse::copied);
      }
    }
  }

  /** Notes the builders that a method is given, and returns whether it can be given some. */
  private boolean noteGiven(TreePath path, MethodInvocationTree call, ExecutableElement method) {
    boolean possible = false;
    for (int i = 0; i < method.getParameters().size(); i++) {
      @Nullable TypeMirror type = method.getParameters().get(i).asType();
      if (type.getKind() == TypeKind.TYPEVAR) {
        possible = true;
        if (i < call.getArguments().size()) {
          type = code.type(new TreePath(path, call.getArguments().get(i)));
        }
      }
      if (types.of(type) instanceof SdkType.Builder builder) {
        possible = true;
        uses.apply(builder.model()).copied();
      }
    }
    return possible;
  }

  /** Notes what a method may have built, and returns whether there is anything. */
  private boolean noteMade(ExecutableElement method) {
    List<String> made = types.parts(method.getReturnType());
    made.forEach(part -> uses.apply(part).given());
    return !made.isEmpty();
  }

  /** Notes what an operation has built by a consumer that is not written here. */
  void toOperation(MethodInvocationTree call, ExecutableElement method) {
    for (int i = 0; i < Math.min(call.getArguments().size(), method.getParameters().size()); i++) {
      ExpressionTree consumer = call.getArguments().get(i);
      if (UNSEEN.contains(consumer.getKind())) {
        boolean here = consumer instanceof NewClassTree made && made.getClassBody() != null;
        types
            .modelOfConsumer(method.getParameters().get(i).asType())
            .map(uses)
            .ifPresent(here ? RequestUse::built : RequestUse::copied);
      }
    }
  }
}
