package dev.carillon.processor.sdk;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.carillon.RequiresActions;
import dev.carillon.catalog.call.ActionNeeds;
import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.SetterWords;
import dev.carillon.processor.call.Code;
import dev.carillon.processor.facts.GeneratedMark;
import dev.carillon.processor.facts.NamedAction;
import dev.carillon.processor.name.UserName;
import dev.carillon.processor.request.Ceiling;
import dev.carillon.processor.scope.AnnotationItems;
import dev.carillon.processor.sdk.SdkType.Client;
import dev.carillon.processor.sdk.SdkType.Model;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Collects the calls of the SDK, how requests are built, and the actions that are named for either,
 * of code that a ceiling or policy files are around. Whoever walks through the code says what it
 * enters and leaves.
 */
public final class CallCollector {

  private static final Entered NOTHING = new Entered(false, null, null);

  private final Code code;
  private final SdkTypes types;
  private final HandedBuilders handed;
  private final WrittenTexts texts;
  private final WrittenBranches branches;
  private final Deque<Map<String, RequestUse>> uses = new ArrayDeque<>();
  private final Deque<CallScope> scopes = new ArrayDeque<>();
  private final List<WrittenCall> calls = new ArrayList<>();
  private final List<NamedNeed> named = new ArrayList<>();
  private final List<DeclaredGrant> ofTypes = new ArrayList<>();

  /** The setter whose argument is visited now, where an action there is one that is asked for. */
  private @Nullable String setter;

  CallCollector(Code code, SdkTypes types, CallScope scope) {
    this.code = code;
    this.types = types;
    this.handed = new HandedBuilders(code, types, this::use);
    this.texts = new WrittenTexts(code, types);
    this.branches = new WrittenBranches(code, types);
    scopes.push(scope);
    uses.push(new HashMap<>());
  }

  /**
   * A call of a method whose parts are walked through.
   *
   * @param sends whether it is an operation of a client, which is a scope of its own
   * @param outer the setter whose argument the call is in, or null for none
   * @param inner the setter whose arguments those of the call are, or null for none
   */
  public record Entered(boolean sends, @Nullable String outer, @Nullable String inner) {}

  /** Returns the grant around the code, if any. */
  @Nullable DeclaredGrant outer() {
    return scopes.getLast().grant();
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

  /**
   * Enters a class.
   *
   * @param granted the class, where policy files are named on it, or null
   * @param ceiling the ceiling around its code, or null for none
   */
  public void enterClass(@Nullable Element granted, @Nullable Ceiling ceiling) {
    CallScope outer = scopes.element();
    DeclaredGrant grant = granted == null ? null : DeclaredGrant.on(granted).orElse(null);
    if (grant != null) {
      ofTypes.add(grant);
    }
    scopes.push(new CallScope(ceiling, grant == null ? outer.grant() : grant));
  }

  /** Leaves the class. */
  public void leaveClass() {
    scopes.pop();
  }

  /** Enters a method. */
  public void enterMethod() {
    uses.push(new HashMap<>());
  }

  /** Leaves the method: what was seen in it was seen around it too. */
  public void leaveMethod() {
    for (Map.Entry<String, RequestUse> inner : uses.pop().entrySet()) {
      use(inner.getKey()).add(inner.getValue());
    }
  }

  /** Takes an annotation, whose parts are then of no concern. */
  public void annotation(TreePath path, AnnotationTree annotation) {
    DeclaredGrant grant = scopes.element().grant();
    if (grant != null) {
      required(path, annotation)
          .forEach(
              (place, action) ->
                  named.add(new NamedNeed(place, action, "@RequiresActions", grant)));
    }
  }

  /** Returns the actions that an annotation says the code needs, each with its place. */
  private Map<TreePath, String> required(TreePath path, AnnotationTree annotation) {
    Map<TreePath, String> actions = new LinkedHashMap<>();
    if (code.element(new TreePath(path, annotation.getAnnotationType())) instanceof TypeElement type
        && (type.getQualifiedName().contentEquals(UserName.of(RequiresActions.class))
            || GeneratedMark.isOn(type))) {
      for (TreePath item : AnnotationItems.of(path, annotation)) {
        code.text(item)
            .or(() -> code.action(item).map(NamedAction::iamName))
            .ifPresent(action -> actions.put(item, action));
      }
    }
    return actions;
  }

  /** Enters a call of a method, what it is called on first. */
  public Entered enterCall(TreePath path, MethodInvocationTree call) {
    String inner = setter;
    if (code.element(path) instanceof ExecutableElement method
        && !types.isPlain(method)
        && method.getEnclosingElement() instanceof TypeElement owner) {
      SdkType type = types.of(owner);
      if (type instanceof Client client && isOperation(client, method)) {
        enterMethod();
        handed.toOperation(call, method);
        add(new TreePath(path, call.getMethodSelect()), client, method);
        return new Entered(true, setter, setter);
      }
      if (type instanceof Model model) {
        start(model, method);
      } else if (type instanceof SdkType.Builder builder && !method.getParameters().isEmpty()) {
        inner = set(builder, method, path, call);
      } else if (type instanceof SdkType.Other && !handed.on(path, call, method)) {
        types.addPlain(method);
      }
    }
    return setter == null && inner == null ? NOTHING : new Entered(false, setter, inner);
  }

  /** Enters the arguments of the call. */
  public void enterArguments(Entered call) {
    setter = call.inner();
  }

  /** Leaves the call. */
  public void leaveCall(Entered call) {
    setter = call.outer();
    if (call.sends()) {
      leaveMethod();
    }
  }

  private void start(Model model, ExecutableElement method) {
    if (method.getSimpleName().contentEquals("builder")) {
      use(model.name()).built();
    } else if (method.getSimpleName().contentEquals("toBuilder")) {
      use(model.name()).copied();
    } else if (method.getParameters().size() == 1) {
      SetterWords.setterOf(method.getSimpleName().toString())
          .ifPresent(setter -> use(model.name()).made(setter, parts(method)));
    }
  }

  /** Returns the models that a method's first parameter can be of. */
  private List<String> parts(ExecutableElement method) {
    return types.parts(method.getParameters().get(0).asType());
  }

  /**
   * Notes a call of a setter; returns its name where its argument can be an action to ask for. A
   * flag that is given {@code false} is as one that is not set.
   */
  private @Nullable String set(
      SdkType.Builder builder, ExecutableElement method, TreePath path, MethodInvocationTree call) {
    String name = method.getSimpleName().toString();
    List<String> constants = List.of();
    if (call.getArguments().size() == 1) {
      TreePath given = new TreePath(path, call.getArguments().get(0));
      if (code.isFlag(given, false)) {
        return null;
      }
      constants = ActionNeeds.isText(builder.model(), name) ? decidingTexts(given) : constants;
    }
    boolean always = branches.areNone(path, method);
    use(builder.model()).set(name, constants, parts(method), always);
    return NamedNeed.isAsked(builder.model(), name) ? name : null;
  }

  /** Returns the texts that decide, or that a flag is set. */
  private List<String> decidingTexts(TreePath given) {
    return code.isFlag(given, true) ? List.of("true") : texts.of(given);
  }

  /** Takes the call of a constructor. */
  public void creation(TreePath path) {
    if (code.element(path) instanceof ExecutableElement constructor
        && constructor.getEnclosingElement() instanceof TypeElement owner
        && types.of(owner) instanceof Client client
        && !client.own()) {
      add(path, client, constructor);
    }
  }

  /** Takes a reference to a method. */
  public void reference(TreePath path) {
    types.modelOfConsumer(code.type(path)).ifPresent(model -> use(model).copied());
    if (code.element(path) instanceof ExecutableElement method
        && method.getEnclosingElement() instanceof TypeElement owner) {
      SdkType type = types.of(owner);
      if (type instanceof Client client && isOperation(client, method)) {
        add(path, client, method);
      } else if (type instanceof SdkType.Builder builder && !method.getParameters().isEmpty()) {
        String named = method.getSimpleName().toString();
        use(builder.model()).set(named, List.of(), parts(method), false);
      }
    }
  }

  /** Takes a lambda: one that is given a builder starts with an empty one. */
  public void lambda(TreePath path) {
    if (!HandedBuilders.isOfMutation(path)) {
      types.modelOfConsumer(code.type(path)).ifPresent(model -> use(model).built());
    }
  }

  /** Returns whether a name can be an action that is asked for. */
  public boolean takesNames() {
    return setter != null && scopes.element().grant() != null;
  }

  /** Takes a name. */
  public void name(TreePath path) {
    String asking = setter;
    DeclaredGrant grant = scopes.element().grant();
    if (asking != null && grant != null) {
      code.action(path)
          .map(NamedAction::iamName)
          .ifPresent(
              action ->
                  named.add(new NamedNeed(path, action, "the request's setter " + asking, grant)));
    }
  }

  /** Of a type of the program, only what it has from a client counts. */
  private boolean isOperation(Client client, ExecutableElement method) {
    return !client.own() || types.isOfClient(method) || types.request(method).isPresent();
  }

  private void add(TreePath path, Client client, ExecutableElement method) {
    CallScope scope = scopes.element();
    if (!scope.isEmpty()) {
      calls.add(
          new WrittenCall(
              path,
              types.call(client, method),
              OwnOperation.around(path, code, types),
              !method.getParameters().isEmpty(),
              List.copyOf(uses),
              scope));
    }
  }

  private RequestUse use(String model) {
    return uses.element().computeIfAbsent(model, name -> new RequestUse());
  }
}
