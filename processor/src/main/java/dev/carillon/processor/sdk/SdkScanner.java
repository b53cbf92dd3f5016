package dev.carillon.processor.sdk;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.SdkCall;
import dev.carillon.processor.request.Ceiling;
import dev.carillon.processor.scope.GeneratedSources;
import dev.carillon.processor.sdk.SdkType.Client;
import dev.carillon.processor.sdk.SdkType.Model;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Walks through code that a ceiling or policy files are around, and collects the calls of the SDK,
 * how requests are built, and the actions that are named for either.
 */
final class SdkScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final SdkCode code;
  private final SdkTypes types;
  private final Deque<Map<String, RequestUse>> uses = new ArrayDeque<>();
  private final List<WrittenCall> calls = new ArrayList<>();
  private final List<NamedNeed> named = new ArrayList<>();
  private final List<DeclaredGrant> ofTypes = new ArrayList<>();
  private CallScope scope;

  /** The setter whose argument is visited now, where an action there is one that is asked for. */
  private @Nullable String setter;

  SdkScanner(SdkCode code, SdkTypes types, CallScope scope) {
    this.code = code;
    this.types = types;
    this.scope = scope;
    uses.push(new HashMap<>());
  }

  List<WrittenCall> calls() {
    return calls;
  }

  List<NamedNeed> named() {
    return named;
  }

  /** Returns the grants of types in the code. */
  List<DeclaredGrant> ofTypes() {
    return ofTypes;
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
    if (GeneratedSources.isGenerated(type)) {
      return null;
    }
    CallScope outer = scope;
    Element element = code.element(getCurrentPath());
    if (element != null && !type.getModifiers().getAnnotations().isEmpty()) {
      Ceiling ceiling = Ceiling.on(element).orElse(null);
      DeclaredGrant grant = DeclaredGrant.on(element).orElse(null);
      if (grant != null) {
        ofTypes.add(grant);
      }
      scope =
          new CallScope(
              ceiling == null || outer.ceiling() == null
                  ? (ceiling == null ? outer.ceiling() : ceiling)
                  : ceiling.lower(outer.ceiling()),
              grant == null ? outer.grant() : grant);
    }
    super.visitClass(type, null);
    scope = outer;
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
    uses.push(new HashMap<>());
    super.visitMethod(method, null);
    leave();
    return null;
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
    DeclaredGrant grant = scope.grant();
    if (grant != null) {
      code.required(getCurrentPath(), annotation)
          .forEach(
              (path, action) -> named.add(new NamedNeed(path, action, "@RequiresActions", grant)));
    }
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    if (!(code.element(getCurrentPath()) instanceof ExecutableElement method)
        || !(method.getEnclosingElement() instanceof TypeElement owner)) {
      return super.visitMethodInvocation(call, null);
    }
    SdkType type = types.of(owner);
    if (type instanceof Client client && isOperation(client, method)) {
      uses.push(new HashMap<>());
      add(new TreePath(getCurrentPath(), call.getMethodSelect()), client, method);
      super.visitMethodInvocation(call, null);
      leave();
      return null;
    }
    if (type instanceof Model model) {
      if (method.getSimpleName().contentEquals("builder")) {
        use(model.name()).built();
      } else if (method.getSimpleName().contentEquals("toBuilder")) {
        use(model.name()).copied();
      }
    } else if (type instanceof SdkType.Builder builder && method.getParameters().size() == 1) {
      set(builder, method, call);
      return null;
    }
    return super.visitMethodInvocation(call, null);
  }

  private void set(SdkType.Builder builder, ExecutableElement method, MethodInvocationTree call) {
    String name = method.getSimpleName().toString();
    use(builder.model())
        .set(name, Optional.empty(), types.parts(method.getParameters().get(0).asType()));
    scan(call.getMethodSelect(), null);
    String outer = setter;
    setter = asks(builder.model(), name) ? name : null;
    scan(call.getArguments(), null);
    setter = outer;
  }

  /**
   * Returns whether an action that a setter is given is asked for the caller itself. A policy in a
   * request is for somebody else, but for that of a federated user.
   */
  private static boolean asks(String model, String setter) {
    return !setter.toLowerCase(java.util.Locale.ROOT).contains("policy")
        || model.endsWith(".GetFederationTokenRequest");
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree call, @Nullable Void unused) {
    if (code.element(getCurrentPath()) instanceof ExecutableElement constructor
        && constructor.getEnclosingElement() instanceof TypeElement owner
        && types.of(owner) instanceof Client client
        && !client.own()) {
      add(getCurrentPath(), client, constructor);
    }
    return super.visitNewClass(call, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void unused) {
    noteBuilder();
    if (code.element(getCurrentPath()) instanceof ExecutableElement method
        && method.getEnclosingElement() instanceof TypeElement owner
        && types.of(owner) instanceof Client client
        && isOperation(client, method)) {
      add(getCurrentPath(), client, method);
    }
    return super.visitMemberReference(reference, null);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void unused) {
    noteBuilder();
    return super.visitLambdaExpression(lambda, null);
  }

  /** Notes what a lambda or a method reference is given the builder of. */
  private void noteBuilder() {
    types
        .modelOfConsumer(code.type(getCurrentPath()))
        .ifPresent(
            model -> {
              use(model).built();
            });
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
    visitName();
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void unused) {
    visitName();
    return super.visitMemberSelect(select, null);
  }

  private void visitName() {
    DeclaredGrant grant = scope.grant();
    String asking = setter;
    if (asking != null && grant != null) {
      code.constant(getCurrentPath())
          .ifPresent(
              action ->
                  named.add(
                      new NamedNeed(
                          getCurrentPath(), action, "the request's setter " + asking, grant)));
    }
  }

  /** Skips what calls nothing, types among it; most nodes are such, and their paths cost most. */
  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    return tree == null || callsNothing(tree) ? null : super.scan(tree, null);
  }

  private boolean callsNothing(Tree tree) {
    return switch (tree.getKind()) {
      case IDENTIFIER -> setter == null;
      case MEMBER_SELECT ->
          setter == null && ((MemberSelectTree) tree).getExpression() instanceof IdentifierTree;
      case STRING_LITERAL,
          INT_LITERAL,
          LONG_LITERAL,
          BOOLEAN_LITERAL,
          NULL_LITERAL,
          PRIMITIVE_TYPE,
          PARAMETERIZED_TYPE ->
          true;
      default -> false;
    };
  }

  /** Of a type of the program, only what it has from a client counts. */
  private boolean isOperation(Client client, ExecutableElement method) {
    return !client.own() || types.isOfClient(method) || types.request(method).isPresent();
  }

  private void add(TreePath path, Client client, ExecutableElement method) {
    if (!scope.isEmpty()) {
      calls.add(
          new WrittenCall(
              path,
              new SdkCall(
                  client.name(),
                  method.getSimpleName().toString(),
                  types.request(method),
                  client.own() && !types.isOfClient(method)),
              !method.getParameters().isEmpty(),
              List.copyOf(uses),
              scope));
    }
  }

  private RequestUse use(String model) {
    return uses.element().computeIfAbsent(model, name -> new RequestUse());
  }

  /** Leaves a scope: what was seen in it was seen around it too. */
  private void leave() {
    Map<String, RequestUse> inner = uses.pop();
    inner.forEach((model, use) -> use(model).add(use));
  }
}
