package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.RequestUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;

/** Reads, in one method, the calls on the model of the SDK: what is built, and what is set. */
final class BuilderCalls {

  private static final String CONSUMER = "java/util/function/Consumer";

  private static final String MUTATION = "applyMutation";
  private static final Set<String> COLLECTIONS = Set.of("java.util.Collection", "java.util.Map");

  /** Setters whose maps are by the names of tables, and of attributes. */
  private static final Set<String> BY_NAME = Set.of("attributes", "requestItems");

  /** The methods of functions that a program writes or is given. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          CONSUMER + ".accept",
          "java/util/function/Function.apply",
          "java/util/function/UnaryOperator.apply",
          "kotlin/jvm/functions/Function1.invoke",
          "scala/Function1.apply");

  private final FoundCalls found;
  private final NewBuilders newBuilders;
  private final Operands operands;
  private final Branches branches;
  private final String method;

  /** Where builders of a class of the model were last made. */
  private final Map<String, Branches.Place> begun = new HashMap<>();

  BuilderCalls(
      FoundCalls found,
      NewBuilders newBuilders,
      Operands operands,
      Branches branches,
      String method) {
    this.found = found;
    this.newBuilders = newBuilders;
    this.operands = operands;
    this.branches = branches;
    this.method = method;
  }

  /**
   * Visits a call on a class of the model.
   *
   * @param here whether it is made here, and not a reference to a method
   */
  void visit(String owner, String name, String descriptor, boolean here) {
    Type[] parameters = Type.getArgumentTypes(descriptor);
    if (ModelTypes.isBuilder(owner)) {
      if (name.equals(MUTATION)) {
        mutate(ModelTypes.withoutBuilder(owner), here);
      } else if (parameters.length > 0) {
        set(ModelTypes.withoutBuilder(owner), name, parameters, here);
      }
    } else if (name.equals("builder")) {
      found.use(owner).built();
      begun.put(owner, branches.place());
    } else if (name.equals("toBuilder") || name.equals("copy")) {
      found.use(owner).copied();
    } else if (parameters.length == 1) {
      RequestUse.setterOf(name)
          .ifPresent(setter -> found.use(owner).made(setter, nested(parameters[0], here)));
    }
  }

  /** Takes the lambda that a builder is handed to: it starts with what the builder has. */
  private void mutate(String model, boolean here) {
    if (here && operands.lambda(0, 1).isPresent()) {
      if (newBuilders.forgetLast(model)) {
        found.use(model).wasBuilt();
        if (!branches.place().equals(begun.get(model))) {
          newBuilders.removeLast(model);
        }
      }
    } else if (here) {
      finishedElsewhere(model);
    }
  }

  /**
   * Visits a call of a function, which finishes the builder that it is given, or of what goes on
   * with the builder of another.
   */
  void function(String owner, String name) {
    if (FUNCTIONS.contains(owner + '.' + name)) {
      operands.builder(0, 1).ifPresent(this::finishedElsewhere);
    } else if (owner.equals(CONSUMER) && name.equals("andThen")) {
      operands.lambda(0, 1).ifPresent(this::goesOn);
    }
  }

  private void goesOn(String model) {
    if (newBuilders.forgetLast(model)) {
      found.use(model).wasBuilt();
      newBuilders.removeLast(model);
    }
  }

  /** Notes that a builder made here is the one which a lambda is given, and counts there. */
  private void finishedElsewhere(String model) {
    if (branches.place().equals(begun.get(model))) {
      found.use(model).wasBuilt();
    }
  }

  /** Notes a call of a setter; a flag that is given {@code false} is as one that is not set. */
  private void set(String model, String setter, Type[] parameters, boolean here) {
    if (here && isFlag(parameters) && operands.is(Operands.Kind.FALSE, 0, 1)) {
      return;
    }
    List<String> texts = List.of();
    if (here && parameters.length == 1) {
      texts = BY_NAME.contains(setter) ? operands.keys(1) : operands.texts(1);
      texts = operands.all(Operands.Kind.CHOICE, 0, 1).orElse(texts);
    }
    Branches.Place start = begun.get(model);
    boolean always = here && branches.place().equals(start);
    found.use(model).set(setter, texts, nested(parameters[0], here), always);
    if (here && start == null) {
      newBuilders.addCall(method, model, setter, branches.place().equals(Branches.Place.START));
    }
    if (COLLECTIONS.contains(parameters[0].getClassName())) {
      found.addCollection(model, setter);
    }
  }

  private static boolean isFlag(Type[] parameters) {
    return parameters.length == 1
        && (parameters[0].getSort() == Type.BOOLEAN
            || parameters[0].getClassName().equals(Boolean.class.getName()));
  }

  private List<String> nested(Type parameter, boolean here) {
    Type element = parameter.getSort() == Type.ARRAY ? parameter.getElementType() : parameter;
    if (ModelTypes.isModel(element.getClassName())) {
      return List.of(element.getClassName());
    }
    return here ? operands.lambda(0, 1).stream().toList() : List.of();
  }
}
